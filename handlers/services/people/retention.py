"""What is not needed any more goes: people, questions, messages, sessions (office.toml, [retention])."""

from datetime import timedelta

from handlers.rules.office.retention import ends_of
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Work
from handlers.services.people.erasing import erase
from handlers.services.sealed.vault import reported_from
from storage.repositories import retention
from storage.repositories.chats import erase_chat
from storage.repositories.employer_lists import drop_old_lists
from storage.repositories.files import drop_expired
from storage.repositories.questions import forget_words, over_before
from storage.repositories.unread import drop_unread
from storage.repositories.uploads import drop_uploads

BATCH = 50
MESSAGES = 5000
UNREAD_DAYS = 30
"""How long an update is kept that the program could not read: long enough to mend the program."""


def erase_people(work: Work) -> bool:
    """One batch of records whose time is over. They were told when it came to rest."""
    for status, since in ends_of(work.office, work.now, work.today).items():
        found = retention.records_at_rest(work.connection, status, since, BATCH)
        for record_id in found:
            erase(work, record_by_id(work, record_id), talk=False)
        if found:
            return True
    return False


def drop_old(work: Work) -> bool:
    """One batch of messages, questions and sessions whose time is over, with all leftovers."""
    connection, keep = work.connection, work.office.retention
    drop_expired(connection, work.now)
    day = timedelta(days=1)
    retention.drop_leftovers(connection, work.now, work.now - day, work.now - keep.look * day)
    retention.drop_old_inbox(connection, work.now - keep.message * day)
    drop_unread(connection, work.now - UNREAD_DAYS * day)
    drop_uploads(connection, before=work.now - work.office.times.draft_erase_days * day)
    messages = retention.drop_old_messages(connection, work.now - keep.message * day, MESSAGES)
    drop_old_lists(connection, work.now - keep.question * day, BATCH)
    questions = [
        *over_before(connection, work.now - keep.question * day, BATCH),
        *retention.questions_of_erased_chats(connection, BATCH),
    ]
    forget_words(connection, questions)
    return _drop_sessions(work) or messages == MESSAGES


def _drop_sessions(work: Work) -> bool:
    """One batch of unused sessions; a reporter's stays as long as the report, which is told of there for months."""
    connection, since, last = work.connection, work.now - work.office.retention.session * timedelta(days=1), 0
    while found := retention.idle_web_chats(connection, since, BATCH, after=last):
        last, gone = found[-1], [chat for chat in found if not reported_from(work, chat)]
        for chat in gone:
            erase_chat(connection, chat, work.vault, work.now)
            work.audit("chat.erased", f"chat:{chat}")
        if gone:
            return len(found) == BATCH
    return False
