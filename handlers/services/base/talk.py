"""What was said in a chat, by the keys of its messages. They stand in the sealed bodies alone (docs/decisions/0043)."""

import json
from collections.abc import Collection, Iterator

from sqlalchemy import Connection

from handlers.services.base.work import Work
from storage.repositories.outbox import Told, drop_messages, told_in
from storage.vault import Vault

OF_REPORTS = ("report.", "reported.", "news.", "desk.tell-")
OF_REGISTRATIONS = ("registration.",)
RECEIPTS = ("registration.receipt", "registration.draft-erased")
"""What stays of a registration when its words are dropped: a record of the office's has that number."""
REFUSALS = ("problems.",)
"""What was said between the questions of any conversation."""


def said_in(connection: Connection, vault: Vault, chat_id: int, begin: tuple[str, ...]) -> Iterator[Told]:
    """The messages of a chat whose keys begin with one of these, newest first."""
    wrapped, found = told_in(connection, chat_id)
    if not wrapped:
        return
    sealer = vault.data_key(wrapped)
    for one in found:
        if key_in(sealer.open(one.body, f"outbox.body:{chat_id}")).startswith(begin):
            yield one


def key_in(body: bytes) -> str:
    """The key of an opened message."""
    return str(json.loads(body)["key"])


def forget_said(work: Work, chat_id: int, begin: tuple[str, ...], *, but: Collection[str] = ()) -> None:
    """Drop the messages of a chat whose keys begin so, and the refusals between them; those of the keys `but` stay.

    What waits to be sent stays as well.
    """
    wrapped, found = told_in(work.connection, chat_id)
    if not wrapped:
        return
    sealer, gone = work.vault.data_key(wrapped), []
    for one in found:
        key = key_in(sealer.open(one.body, f"outbox.body:{chat_id}"))
        if not one.waits and key.startswith(begin + REFUSALS) and key not in but:
            gone.append(one.id)
    drop_messages(work.connection, gone)
