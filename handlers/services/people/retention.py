"""What is not needed any more goes: people, questions, messages, sessions (office.toml, [retention])."""

from datetime import datetime, timedelta

from handlers.rules.office.retention import ends_of, terms
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Work
from handlers.services.people.erasing import erase
from handlers.services.sealed.vault import reported_from
from storage.repositories import keeping, retention
from storage.repositories.chats import erase_chat
from storage.tables.keeping import Term

BATCH = 50
ROWS = 5000
"""Of one table in a transaction."""


def erase_people(work: Work) -> bool:
    """One batch of people whose time is over; they were told of it when the record came to rest. True: more."""
    for status, since in ends_of(work.office, work.now, work.today).items():
        found = retention.records_at_rest(work.connection, status, since, BATCH)
        for record_id in found:
            erase(work, record_by_id(work, record_id), talk=False)
        if found:
            return True
    return False


def drop_old(work: Work) -> bool:
    """One batch of rows whose time is over, by what their table says, and of unused sessions. True: there is more."""
    days = terms(work.office)

    def before(stays: Term | int) -> datetime:
        return _ago(work, days[stays] if isinstance(stays, str) else stays)

    more = keeping.drop_old(work.connection, before, ROWS)
    return _drop_sessions(work) or more


def _ago(work: Work, days: int) -> datetime:
    return work.now - timedelta(days=days)


def _drop_sessions(work: Work) -> bool:
    """One batch of sessions that nobody uses; a reporter's stays as long as the report. True: there is more."""
    since, last = _ago(work, work.office.retention.session), 0
    while found := retention.idle_sessions(work.connection, work.channels.sessions, since, BATCH, after=last):
        last, gone = found[-1], [chat for chat in found if not reported_from(work, chat)]
        for chat in gone:
            erase_chat(work.connection, chat, work.vault, work.now)
            work.audit("chat.erased", f"chat:{chat}")
        if gone:
            return len(found) == BATCH
    return False
