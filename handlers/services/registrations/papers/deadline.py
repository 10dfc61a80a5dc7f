"""The last day for papers: two reminders before it, then the record lapses until papers come after all.

The days count from when the person was told: while the news has arrived nowhere the last day moves on, and nobody is
reminded of what they do not know. Where nobody works for the village papers may lie there and nobody noted them: no
record lapses before the dinas has asked by phone, and some days more have passed. Every step is bound to the record's
own last day, so it happens once, however often the clock is read.
"""

from datetime import date, timedelta

from handlers.flow import Say
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.due import end_of
from handlers.services.base.records import move_on, record_params
from handlers.services.base.served import has_nobody
from handlers.services.base.work import Work
from storage.repositories.chats import load_chats
from storage.repositories.hearing import told_at
from storage.repositories.village import (
    ASKED_BY_PHONE,
    PAPERS_ASKED,
    Untold,
    awaiting_papers,
    chats_awaiting,
    last_call,
    put_on_list,
)
from storage.tables import Registration

BATCH = 100
REMINDERS = ("notices.papers-reminder", "notices.papers-last-reminder")


def watch_papers(work: Work) -> bool:
    """Remind, or let lapse, everyone whose day it is. At most one batch; True where there may be more."""
    first, last = (timedelta(days=days) for days in work.office.times.papers_reminder_days)
    days = (work.today + first, work.today + last, work.today)
    # One order of locks for the whole house: chats by id, then records by id.
    load_chats(work.connection, chats_awaiting(work.uow.session, days, BATCH))
    due = awaiting_papers(work.uow.session, days, BATCH)
    for record in due:
        _step(work, record)
    return len(due) == BATCH


def _step(work: Work, record: Registration) -> None:
    least = _told_on(work, record) + timedelta(days=work.office.times.papers_days)
    asked = record.papers_reminders == ASKED_BY_PHONE  # about news that was told long ago
    if record.papers_due is None or (record.papers_due < least and not asked):
        record.papers_due, record.papers_reminders = least, 0
    elif record.papers_due < work.today:
        _past(work, record)
    else:
        _remind(work, record, record.papers_due)


def _past(work: Work, record: Registration) -> None:
    """The last day has passed: the record lapses, but not before somebody was asked where nobody could note papers."""
    nobody = record.village is not None and has_nobody(work, record.village)
    more = _asked_until(work, record) if nobody else None
    if more is None:
        move_on(work, record, Action.LAPSE)
    else:
        record.papers_due, record.papers_reminders = more, ASKED_BY_PHONE


def _asked_until(work: Work, record: Registration) -> date | None:
    """The new last day, while the dinas has still to ask by phone and some days after; None once these have passed."""
    if record.papers_reminders != ASKED_BY_PHONE:
        put_on_list(work.connection, Untold(record.row_id, PAPERS_ASKED, work.now))
    asked = last_call(work.connection, record.row_id)
    since = work.today if asked is None else work.office.today(asked)
    until = since + timedelta(days=work.office.times.papers_reminder_days[0])
    return until if until >= work.today else None


def _told_on(work: Work, record: Registration) -> date:
    """The day on which the person was told that papers are wanted; today, while nobody told them.

    News of which nothing is left any more was told long ago.
    """
    fetched, key = work.channels.fetched, f"notices.{record.status}"
    heard = told_at(work.connection, record.row_id, key, record.status_at, fetched)
    untold = heard.traced or record.untold_at is not None
    return work.office.today(heard.at or (work.now if untold else record.status_at))


def _remind(work: Work, record: Registration, due: date) -> None:
    """The later reminder alone, where the day of the first one passed while nobody looked."""
    last = due - timedelta(days=work.office.times.papers_reminder_days[1]) <= work.today
    record.papers_reminders = len(REMINDERS) if last else 1
    cause = f"registration:{record.id}:papers:{due}:{record.papers_reminders}"
    say = Say(REMINDERS[record.papers_reminders - 1], record_params(work, record))
    of = {"topic": f"papers:{record.id}", "registration_id": record.id}
    work.tell(record.chat_id, say, cause, expires_at=end_of(work, due), **of)
