"""Timed work: members are asked before their period ends, the silent ones are called, and what is over ends.

Each step is bound to the member's own period, so it happens once, however often the clock is read. Each is a job of its
own: while thousands are asked, batch by batch, nobody walks again and again through all who are not silent long enough.
"""

from collections.abc import Callable, Collection, Iterator
from functools import partial

from handlers.flow import Say
from handlers.rules.period.watch import watch
from handlers.services.base.due import end_of
from handlers.services.base.records import record_by_id, record_params
from handlers.services.base.work import Opening, Work
from handlers.services.period.ending import end_protection
from handlers.services.period.question import MEMBERSHIP, place_of, question, topic_of
from storage.enums import EndReason
from storage.repositories.bulk import chats_of_records
from storage.repositories.chats import load_chats
from storage.repositories.money import hold_records
from storage.repositories.period import open_period, overdue, unasked, uncalled
from storage.repositories.village import PERIOD_SILENT, Untold, put_on_list
from storage.tables import Period, Registration

BATCH = 20
"""People in one batch: whoever writes meanwhile waits for it."""


def ask_members(work: Work) -> bool:
    """Ask members before their period ends, one batch; True where there may be more."""
    day = watch(work.office.period, work.today)
    read = partial(unasked, work.connection, day.ask_ends_by, end_of(work, day.asked_by), BATCH)
    found = read()
    for record, period in _held(work, found, read, told=True):
        _ask(work, record, period)
    return len(found) == BATCH


def list_silent(work: Work) -> bool:
    """Put on the call list who gave no answer, one batch; True where there may be more."""
    day = watch(work.office.period, work.today)
    read = partial(uncalled, work.connection, day.call_ends_by, end_of(work, day.asked_by), BATCH)
    found = read()
    for record, period in _held(work, found, read, told=False):
        _call(work, record, period)
    return len(found) == BATCH


def end_overdue(work: Work) -> bool:
    """End the protection of who stayed silent or said that something has changed, one batch; True: maybe more."""
    day = watch(work.office.period, work.today)
    told_by, called_by = end_of(work, day.told_by), end_of(work, day.called_by)

    def read() -> dict[int, EndReason]:
        return dict(overdue(work.connection, work.today, told_by, called_by, BATCH))

    reasons = read()
    for record, period in _held(work, reasons, read, told=True):
        end_protection(work, record, reasons[record.row_id], period.ends)
    return len(reasons) >= BATCH


def _held(
    work: Work, found: Collection[int], read: Callable[[], Collection[int]], *, told: bool
) -> Iterator[tuple[Registration, Period]]:
    """These members with their open periods, locked; with their chats where they are `told` something.

    One order of locks for the whole house: chats by id, then records by id. Who answered while we waited for the lock
    is not among them when we `read` once more.
    """
    if not found:
        return
    if told:
        load_chats(work.connection, chats_of_records(work.connection, list(found)))
    hold_records(work.connection, list(found))
    for record_id in sorted(set(found) & set(read())):
        period = open_period(work.uow.session, record_id)
        if period is not None:
            yield record_by_id(work, record_id), period


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
