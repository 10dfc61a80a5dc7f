"""Pictures and papers that answer a question: kept under the chat's key until the answer is used."""

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
    sealed = work.vault.data_key(chat.wrapped_key).seal(upload.content, f"uploads.content:{found}")
    add_upload(work.connection, found, chat.id, upload.type, sealed, work.now)
    return found


def use_upload(work: Work, upload_id: str) -> Upload | None:
    """Take an upload of this chat out of its keeping; None where it is gone."""
    chat = work.here
    row = take_upload(work.connection, upload_id, chat.id)
    if row is None:
        return None
    plain = work.vault.data_key(chat.wrapped_key).open(row[1], f"uploads.content:{upload_id}")
    return Upload(row[0], plain)
