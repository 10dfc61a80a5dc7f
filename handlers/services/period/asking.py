"""Timed work: members are asked before their period ends, the silent ones are called, and what is over ends.

Each step is bound to the member's own period, so it happens once, however often the clock is read.
"""

from handlers.flow import Say
from handlers.rules.period.watch import watch
from handlers.services.base.due import end_of
from handlers.services.base.records import record_by_id, record_params
from handlers.services.base.work import Opening, Work
from handlers.services.period.ending import end_protection
from handlers.services.period.periods import open_missing
from handlers.services.period.question import MEMBERSHIP, place_of, question, topic_of
from storage.repositories.bulk import chats_of_records
from storage.repositories.chats import load_chats
from storage.repositories.money import hold_records
from storage.repositories.period import open_period, overdue, unasked, uncalled
from storage.repositories.village import PERIOD_SILENT, Untold, put_on_list
from storage.tables import Period, Registration

BATCH = 20
"""People of each step in one batch: whoever writes meanwhile waits for it."""


def watch_periods(work: Work) -> bool:
    """One batch of each step. True where there may be more."""
    day = watch(work.office.period, work.today)
    asked_by = end_of(work, day.asked_by)
    ask = unasked(work.connection, day.ask_ends_by, asked_by, BATCH)
    call = uncalled(work.connection, day.call_ends_by, asked_by, BATCH)
    past = overdue(work.connection, work.today, end_of(work, day.told_by), end_of(work, day.called_by), BATCH)
    # One order of locks for the whole house: chats by id, then records by id.
    load_chats(work.connection, chats_of_records(work.connection, [*ask, *(record for record, _ in past)]))
    hold_records(work.connection, [*ask, *call, *(record for record, _ in past)])
    reasons = dict(past)
    for record_id in sorted({*ask, *call, *reasons}):
        record = record_by_id(work, record_id)
        period = open_period(work.uow.session, record_id)
        if period is None:
            continue
        if record_id in reasons:
            end_protection(work, record, reasons[record_id], period.ends)
        elif period.asked_at is None:
            _ask(work, record, period)
        else:
            _call(work, record, period)
    more = open_missing(work)
    return more or BATCH in (len(ask), len(call)) or len(past) >= BATCH


def _ask(work: Work, record: Registration, period: Period) -> None:
    """The question, as news that climbs the ladder like any other."""
    period.asked_at = work.now
    work.audit("period.asked", f"registration:{record.id}")
    say = Say("notices.period-asked", record_params(work, record, due=period.ends, place=place_of(work, record)))
    cause, topic = f"period:{period.id}:asked", topic_of(record)
    more = {"opens": question(work, record, period), "ends": Opening(MEMBERSHIP, {"record": record.id})}
    work.tell(record.chat_id, say, cause, topic=topic, registration_id=record.id, **more)


def _call(work: Work, record: Registration, period: Period) -> None:
    """No answer came: somebody is to call, whether the question was read or not."""
    period.called_at = work.now
    work.audit("period.silent", f"registration:{record.id}")
    put_on_list(work.connection, Untold(record.row_id, PERIOD_SILENT, work.now))
