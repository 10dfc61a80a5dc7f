"""What came of cases in a span of time, counted, and the targets set for it. No report is read here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, case, delete, distinct, exists, func, or_, select

from storage.enums import CaseStatus, LetterStatus, ReportKind
from storage.repositories.employers import REPORTED
from storage.repositories.scoping import placed_inside
from storage.rows import add_row, columns_of, count_rows, read_all
from storage.scope import Scope
from storage.tables.core import CASES, EMPLOYERS, INSTALMENTS, LETTERS, STEPS, SUBMISSIONS, TARGETS, VISITS

_BACK = ("pay", "resume")
"""Acts that bring a case back to where it had been: nothing new was promised or answered by them."""
_REOPENED = "reopen"


@dataclass(frozen=True, slots=True)
class CaseInSpan:
    """One case with its employer."""

    id: int
    number: str
    name: str
    address: str
    kind: ReportKind
    status: CaseStatus
    arrears: int | None
    potential: int | None
    outcome: str | None
    opened_at: datetime


def cases_between(connection: Connection, scope: Scope, after: datetime, before: datetime) -> list[CaseInSpan]:
    """Cases opened, or moved, in the span, oldest first; two that were joined count once.

    An employer whom only reports know is named by its case: that name is a reporter's free words until an officer has
    taken it into the register.
    """
    name = case((EMPLOYERS.c.known_from == REPORTED, CASES.c.number), else_=EMPLOYERS.c.name)
    moved = select(STEPS.c.case_id).where(STEPS.c.at >= after, STEPS.c.at < before)
    query = (
        select(*columns_of(CaseInSpan, CASES, EMPLOYERS, name=name))
        .join(EMPLOYERS, EMPLOYERS.c.id == CASES.c.employer_id)
        .where(placed_inside(scope, EMPLOYERS.c.place), CASES.c.opened_at < before, CASES.c.joined_into.is_(None))
        .where(or_(CASES.c.opened_at >= after, CASES.c.id.in_(moved)))
        .order_by(CASES.c.opened_at, CASES.c.id)
    )
    return read_all(connection, query, CaseInSpan)


def paid_between(connection: Connection, case_ids: Sequence[int], first: date, last: date) -> dict[int, int]:
    """Rupiah of promises kept in the span, by case."""
    kept = (INSTALMENTS.c.done_on.between(first, last), INSTALMENTS.c.amount.is_not(None))
    query = select(INSTALMENTS.c.case_id, func.sum(INSTALMENTS.c.amount)).where(INSTALMENTS.c.case_id.in_(case_ids))
    return {case: int(total) for case, total in connection.execute(query.where(*kept).group_by(INSTALMENTS.c.case_id))}


def letters_posted(connection: Connection, case_ids: Sequence[int], first: date, last: date) -> int:
    """Letters that went out in the span."""
    sent = (LETTERS.c.case_id.in_(case_ids), LETTERS.c.posted_on.between(first, last))
    return count_rows(connection, LETTERS, *sent, LETTERS.c.status != LetterStatus.DISCARDED)


def visits_held(connection: Connection, case_ids: Sequence[int], first: date, last: date) -> int:
    """Joint visits in the span; a correction of minutes is no visit."""
    held = (VISITS.c.case_id.in_(case_ids), VISITS.c.held_on.between(first, last))
    return count_rows(connection, VISITS, *held, VISITS.c.amends.is_(None))


def _lasting(first: date, last: date) -> ColumnElement[bool]:
    """Steps of the span that came to something new and were not undone by its last day.

    An instalment that is paid after all, or a case taken up again, comes to nothing new. A step to *complied* is
    undone where somebody said that nothing had been put right.
    """
    later = STEPS.alias("later")
    undone = exists().where(
        later.c.case_id == STEPS.c.case_id, later.c.id > STEPS.c.id, later.c.action == _REOPENED, later.c.on <= last
    )
    stays = or_(STEPS.c.to_status != CaseStatus.COMPLIED, ~undone)
    return and_(STEPS.c.on.between(first, last), STEPS.c.action.not_in(_BACK), stays)


def cases_reaching(connection: Connection, case_ids: Sequence[int], first: date, last: date) -> dict[CaseStatus, int]:
    """How many cases came to each status by an act of the span; one that came twice counts once."""
    moved = STEPS.c.from_status.is_distinct_from(STEPS.c.to_status)
    query = (
        select(STEPS.c.to_status, func.count(distinct(STEPS.c.case_id)))
        .where(STEPS.c.case_id.in_(case_ids), moved, _lasting(first, last))
        .group_by(STEPS.c.to_status)
    )
    return {status: int(count) for status, count in connection.execute(query)}


def employers_complied(connection: Connection, scope: Scope, first: date, last: date) -> int:
    """Employers that came to comply between two days, and do on the last, each once."""
    query = (
        select(func.count(distinct(CASES.c.employer_id)))
        .join(STEPS, STEPS.c.case_id == CASES.c.id)
        .join(EMPLOYERS, EMPLOYERS.c.id == CASES.c.employer_id)
        .where(placed_inside(scope, EMPLOYERS.c.place), STEPS.c.to_status == CaseStatus.COMPLIED, _lasting(first, last))
    )
    return int(connection.execute(query).scalar_one())


@dataclass(frozen=True, slots=True)
class Wanted:
    """A target as it was set."""

    id: int
    name: str
    starts: date
    ends: date
    employers: int


def targets_touching(connection: Connection, first: date, last: date) -> list[Wanted]:
    """Targets that have a day in common with the span, the earlier end first."""
    query = (
        select(*columns_of(Wanted, TARGETS))
        .where(TARGETS.c.starts <= last, TARGETS.c.ends >= first)
        .order_by(TARGETS.c.ends, TARGETS.c.id)
    )
    return read_all(connection, query, Wanted)


@dataclass(frozen=True, slots=True)
class SubmissionInSpan:
    """What an employer said, sealed, with the name of the employer."""

    number: str
    kind: str
    employer_id: int | None
    name: str | None
    size: str | None
    content: bytes


def submissions_between(
    connection: Connection, scope: Scope, kind: str, after: datetime, before: datetime
) -> list[SubmissionInSpan]:
    """Employers' words of one kind in the span, oldest first; what nobody has checked does not count."""
    query = (
        select(*columns_of(SubmissionInSpan, SUBMISSIONS, EMPLOYERS))
        .join(EMPLOYERS, EMPLOYERS.c.id == SUBMISSIONS.c.employer_id, isouter=True)
        .where(SUBMISSIONS.c.kind == kind, SUBMISSIONS.c.at >= after, SUBMISSIONS.c.at < before)
        .where(SUBMISSIONS.c.proven, placed_inside(scope, EMPLOYERS.c.place))
        .order_by(SUBMISSIONS.c.at, SUBMISSIONS.c.id)
    )
    return read_all(connection, query, SubmissionInSpan)


def add_target(
    connection: Connection, name: str, starts: date, ends: date, employers: int, set_by: int, now: datetime
) -> int:
    """A new target; its id."""
    row = {"name": name, "starts": starts, "ends": ends, "employers": employers, "set_by": set_by, "set_at": now}
    return add_row(connection, TARGETS, row)


def end_target(connection: Connection, target_id: int) -> bool:
    """Forget one; False where there is none."""
    return connection.execute(delete(TARGETS).where(TARGETS.c.id == target_id)).rowcount == 1
