"""One agency renews one member's period; with the word of both the next period begins."""

from datetime import datetime

from handlers.flow import Say
from handlers.rules.period.watch import SAME
from handlers.services.base.records import record_params
from handlers.services.base.work import Work
from handlers.services.period.paying import pay_next
from handlers.services.period.periods import follow, next_of
from handlers.services.period.question import topic_of
from storage.enums import Agency, Status
from storage.repositories.period import open_ending, open_period
from storage.repositories.staff import are_one_person
from storage.tables import Period, Registration

UNPAID = "no-money"
"""The code of whom no source pays for in the next period."""


def against(work: Work, record: Registration) -> str | None:
    """The code of why this agency does not renew the record now (`bulk.why-CODE`); None where it may."""
    period = open_period(work.uow.session, record.row_id)
    if record.status is not Status.MEMBER or period is None or period.answer != SAME:
        return "not-proposed"
    if record.frozen:
        return "frozen"
    if open_ending(work.uow.session, record.row_id) is not None:
        return "ending-said"
    if word_of(period, work.agency) is not None:
        return "renewed-by-us"
    other = word_of(period, _other(work.agency))
    twice = other is not None and are_one_person(work.connection, work.officer, other)
    return "one-agency" if twice else None


def renew(work: Work, record: Registration, hold_until: datetime) -> str | None:
    """The word of the officer's agency; the code of why not, None where it was given. Both of them renew it."""
    refused = against(work, record)
    period = open_period(work.uow.session, record.row_id)
    if refused is not None or period is None:
        return refused or "not-proposed"
    both = word_of(period, _other(work.agency)) is not None
    if both and not pay_next(work, record, next_of(work, period)):
        return UNPAID
    if work.agency is Agency.DINAS:
        period.dinas_by = work.officer
    else:
        period.bpjs_by = work.officer
    work.audit("period.renewed", f"registration:{record.id}", why=work.agency)
    if both:
        _next(work, record, period, hold_until)
    return None


def word_of(period: Period, agency: Agency) -> int | None:
    """The officer who renewed it for an agency; None where nobody has."""
    return period.dinas_by if agency is Agency.DINAS else period.bpjs_by


def _other(agency: Agency) -> Agency:
    return Agency.BPJS if agency is Agency.DINAS else Agency.DINAS


def _next(work: Work, record: Registration, period: Period, hold_until: datetime) -> None:
    following = follow(work, record, period)
    say = Say("notices.renewed", record_params(work, record, due=following.ends))
    cause = f"period:{period.id}:renewed:{work.now.isoformat()}"
    told = {"topic": topic_of(record), "registration_id": record.id, "due_at": hold_until}
    work.tell(record.chat_id, say, cause, **told)
