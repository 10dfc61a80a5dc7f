"""Timed work: a broadcast's people get their rows in the outbox, one batch a transaction.

The cursor moves in the transaction that writes the rows: whoever is killed between two batches goes on where the
last one ended, and nobody gets a second row.
"""

from handlers.flow import Say
from handlers.rules.access import area_scope
from handlers.rules.broadcasts import ALL, BATCH, LASTS, statuses_of
from handlers.services.base.work import Work
from handlers.services.telling.broadcasting import body_context, words_of
from storage.enums import Priority
from storage.repositories import broadcasts
from storage.repositories.broadcasts import BroadcastRow, Recipient
from storage.repositories.chats import load_chats


def fill(work: Work) -> bool:
    """One batch of the oldest broadcast that is not filled; True where there may be more."""
    _sweep(work)
    row = broadcasts.to_fill(work.connection)
    if row is None:
        return False
    scope, statuses = area_scope(row.village), statuses_of(str(row.status or ALL))
    found = broadcasts.recipients(work.connection, scope, statuses, row.cursor, BATCH)
    # Chats first: whoever stops the broadcast holds a chat, too, when the row of the broadcast is locked.
    load_chats(work.connection, [one.chat_id for one in found])
    last = len(found) < BATCH
    if broadcasts.advance(work.connection, row, found[-1].record if found else row.cursor, work.now if last else None):
        _tell(work, row, found)
        if last:
            work.audit("broadcast.filled", f"broadcast:{row.id}")
    return True


def end_old(work: Work) -> bool:
    """What waited for too long is no news any more and is not sent."""
    living = broadcasts.recent(work.connection, work.now - LASTS - LASTS)
    broadcasts.expire(work.connection, [one.id for one in living], work.now)
    return False


def _tell(work: Work, row: BroadcastRow, found: list[Recipient]) -> None:
    """One message a chat, also where several people are told there; one a person, also with several chats."""
    text = work.vault.open(row.body, body_context(row.staff_id)).decode()
    say = Say("broadcast.message", words_of(work, text))
    once = {(f"person:{one.person_id}" if one.person_id else str(one.chat_id)): one.chat_id for one in reversed(found)}
    ends = (row.started_at or work.now) + LASTS
    more = {"priority": Priority.BROADCAST, "broadcast_id": row.id, "expires_at": ends}
    for whose, chat in reversed(once.items()):
        work.tell(chat, say, f"broadcast:{row.id}:{whose}", **more)


def _sweep(work: Work) -> None:
    """Withdraw what was queued again after a stop, put the rest off until the morning."""
    living = broadcasts.recent(work.connection, work.now - LASTS - LASTS)
    if not living:
        return
    broadcasts.withdraw_unsent(work.connection, [one.id for one in living if one.stopped_at is not None])
    awake = work.office.awake_at(work.now)
    if awake > work.now:
        broadcasts.put_off(work.connection, [one.id for one in living], work.now, awake, work.channels.fetched)
