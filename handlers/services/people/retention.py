"""What is not needed any more goes: people, questions, messages, sessions (office.toml, [retention])."""

from datetime import datetime, timedelta

from handlers.rules.office.retention import ends_of, terms
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Work
from handlers.services.people.erasing import erase
from handlers.services.sealed.vault import reported_from
from storage.repositories import keeping, retention
from storage.repositories.chats import erase_chat
from storage.repositories.housekeeping import count_to, last_count
from storage.tables.keeping import Term

BATCH = 50
ROWS = 5000
"""Of one table in a transaction."""
SESSIONS = 5000
"""Chats at which one run looks: in a day every one of 120,000 has its turn."""
COUNTER = "sessions-looked-at"


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
    """One batch of sessions that nobody uses; a reporter's stays as long as the report. True: there is more.

    A run looks at the next `SESSIONS` chats, and begins anew behind the last one: every chat has its turn.
    """
    since, last = _ago(work, work.office.retention.session), last_count(work.connection, COUNTER)
    channels, until = work.channels.sessions, last + SESSIONS
    while found := retention.idle_sessions(work.connection, channels, since, BATCH, last, until):
        last, gone = found[-1], [chat for chat in found if not reported_from(work, chat)]
        for chat in gone:
            erase_chat(work.connection, chat, work.vault, work.now)
            work.audit("chat.erased", f"chat:{chat}")
        if len(gone) == BATCH:
            return True
    count_to(work.connection, COUNTER, until if until < retention.newest_chat(work.connection) else 0)
    return False
