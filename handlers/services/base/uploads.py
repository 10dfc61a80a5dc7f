"""Pictures and papers that answer a question: kept under the chat's key until the answer is used."""

import json

from handlers.services.base.work import Upload, Work
from storage.repositories.files import add_upload, count_uploads, take_upload

MOST = 40
"""Waiting in one chat: more than any question takes."""
TOKEN_BYTES = 12


def keep_upload(work: Work, upload: Upload) -> str | None:
    """Seal a picture or PDF under the chat's key; its id, or None where the chat has too many waiting."""
    chat = work.here
    if count_uploads(work.connection, chat.id) >= MOST:
        return None
    found = work.token(TOKEN_BYTES)
    key = work.vault.data_key(chat.wrapped_key)
    sealed = key.seal(upload.content, f"uploads.content:{found}")
    words = json.dumps(upload.texts).encode() if upload.texts else None
    texts = key.seal(words, f"uploads.texts:{found}") if words is not None else None
    add_upload(work.connection, found, chat.id, upload.type, sealed, work.now, texts)
    return found


def use_upload(work: Work, upload_id: str) -> Upload | None:
    """Take an upload of this chat out of its keeping; None where it is gone."""
    chat = work.here
    row = take_upload(work.connection, upload_id, chat.id)
    if row is None:
        return None
    kind, content, words = row
    key = work.vault.data_key(chat.wrapped_key)
    texts = tuple(json.loads(key.open(words, f"uploads.texts:{upload_id}"))) if words is not None else ()
    return Upload(kind, key.open(content, f"uploads.content:{upload_id}"), texts)
