"""The period that a member is in: opened with the membership number, followed by the next one, closed by an end."""

from datetime import date

from handlers.rules.period.spans import Span, first_span, month_end, next_span
from handlers.services.base.work import Work
from storage.enums import EndReason
from storage.repositories.housekeeping import count_to, last_count
from storage.repositories.period import members_without, newest_record, open_period, periods_of
from storage.repositories.registrations import stored_registration
from storage.tables import Period, Registration

COUNTER = "periods-opened"
LOOKED_AT = 2000
"""Registrations at which one batch looks for members without a period."""
OPENED = 100
"""Periods that one batch opens: whoever writes meanwhile waits for it."""


def open_first(work: Work, record: Registration, since: date) -> Period:
    """The first period of somebody who is a member since a day."""
    return add_period(work, record, first_span(work.office.programme, since))


def add_period(work: Work, record: Registration, span: Span) -> Period:
    """One more period. The one before it is closed by whoever calls."""
    period = Period(registration_id=record.row_id, starts=span.starts, ends=span.ends, opened_at=work.now)
    work.uow.session.add(period)
    work.uow.session.flush()
    return period


def follow(work: Work, record: Registration, period: Period) -> Period:
    """Close a period by a renewal, and open the next one."""
    span = next_of(work, period)
    period.renewed_at = work.now
    work.uow.session.flush()  # only one may be open
    return add_period(work, record, span)


def next_of(work: Work, period: Period) -> Span:
    """The days of the period after this one."""
    return next_span(work.office.programme, work.office.period.next_end, period.ends)


def open_missing(work: Work) -> bool:
    """Timed work: a period for members of releases that kept none, some registrations a batch. True: there is more.

    It goes round: each run begins behind the last one, and anew once it has come to the newest registration.
    """
    last, newest = last_count(work.connection, COUNTER), newest_record(work.connection)
    found = members_without(work.connection, last, last + LOOKED_AT, OPENED)
    until = found[-1] if len(found) == OPENED else last + LOOKED_AT
    for record_id in found:
        record = stored_registration(work.uow.session, record_id, lock=True)
        open_first(work, record, work.office.today(record.status_at)).opened_at = record.status_at
    count_to(work.connection, COUNTER, until if until < newest else 0)
    return until < newest


def close(work: Work, record: Registration, reason: EndReason, last_day: date) -> None:
    """End the open period."""
    period = open_period(work.uow.session, record.row_id)
    if period is not None:
        period.ended, period.ended_on = reason, last_day


def reopen(work: Work, record: Registration) -> None:
    """The last period goes on: its end was a mistake."""
    last = periods_of(work.uow.session, record.row_id)[-1]
    last.ended = last.ended_on = None


def protected_span(work: Work, record: Registration) -> Span | None:
    """From the first day of membership to the last day with protection; None for whoever never was a member."""
    every = periods_of(work.uow.session, record.row_id)
    if not every:
        return None
    last = every[-1]
    ends = last.ends if last.ended_on is None else min(last.ends, last.ended_on)
    return Span(every[0].starts, ends)


def last_protected(period_ends: date, day: date) -> date:
    """The last day with protection of whoever died or moved on `day`: that month is paid."""
    return min(month_end(day), period_ends)
