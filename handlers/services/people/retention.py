"""What is not needed any more goes: people, questions, messages, sessions (office.toml, [retention])."""

from datetime import datetime, timedelta

from handlers.rules.office.retention import ends_of
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Work
from handlers.services.people.erasing import erase
from handlers.services.sealed.vault import reported_from
from storage.repositories import retention
from storage.repositories.chats import erase_chat
from storage.repositories.employer_lists import drop_old_lists
from storage.repositories.files import drop_expired, drop_uploads
from storage.repositories.inbound import drop_unread
from storage.repositories.questions import forget_words, over_before

BATCH = 50
MESSAGES = 5000
UNREAD_DAYS = 30
"""How long an update is kept that the program could not read: long enough to mend the program."""


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
    """One batch of messages, questions and sessions whose time is over, with all leftovers. True: there is more."""
    connection, keep = work.connection, work.office.retention
    drop_expired(connection, work.now)
    retention.drop_leftovers(connection, work.now, _ago(work, 1), _ago(work, keep.look))
    retention.drop_old_inbox(connection, _ago(work, keep.message))
    drop_unread(connection, _ago(work, UNREAD_DAYS))
    drop_uploads(connection, before=_ago(work, work.office.times.draft_erase_days))
    messages = retention.drop_old_messages(connection, _ago(work, keep.message), MESSAGES)
    drop_old_lists(connection, _ago(work, keep.question), BATCH)
    over = over_before(connection, _ago(work, keep.question), BATCH)
    forget_words(connection, [*over, *retention.questions_of_erased_chats(connection, BATCH)])
    return _drop_sessions(work) or messages == MESSAGES


def _ago(work: Work, days: int) -> datetime:
    return work.now - timedelta(days=days)


def _drop_sessions(work: Work) -> bool:
    """One batch of web chats that nobody uses; a reporter's stays as long as the report. True: there is more."""
    since, last = _ago(work, work.office.retention.session), 0
    while found := retention.idle_web_chats(work.connection, since, BATCH, after=last):
        last, gone = found[-1], [chat for chat in found if not reported_from(work, chat)]
        for chat in gone:
            erase_chat(work.connection, chat, work.vault, work.now)
            work.audit("chat.erased", f"chat:{chat}")
        if gone:
            return len(found) == BATCH
    return False
