"""What came of cases in a span of time, counted. No report is read here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, case, delete, distinct, exists, func, or_, select

from storage.enums import CaseStatus, LetterStatus, ReportKind
from storage.repositories.employers import REPORTED
from storage.repositories.scoping import placed_inside
from storage.rows import add_row, read_all, table_of
from storage.scope import Scope
from storage.tables import Case, CaseStep, Employer, Instalment, Letter, Submission, Target, Visit

_CASES = table_of(Case)
_STEPS = table_of(CaseStep)
_EMPLOYERS = table_of(Employer)
_LETTERS = table_of(Letter)
_VISITS = table_of(Visit)
_INSTALMENTS = table_of(Instalment)
_SUBMISSIONS = table_of(Submission)
_TARGETS = table_of(Target)


_BACK = ("pay", "resume")
"""Acts that bring a case back to where it had been: nothing new was promised or answered by them."""
_REOPENED = "reopen"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case with its employer."""

    id: int
    number: str
    name: str
    address: str
    kind: ReportKind
    status: CaseStatus
    arrears: int | None
    outcome: str | None
    opened_at: datetime


def cases_between(connection: Connection, scope: Scope, after: datetime, before: datetime) -> list[CaseRow]:
    """Cases opened, or moved, in the span, oldest first.

    An employer whom only reports know is named by its case: that name is a reporter's free words until an officer has
    taken it into the register.
    """
    name = case((_EMPLOYERS.c.known_from == REPORTED, _CASES.c.number), else_=_EMPLOYERS.c.name)
    moved = select(_STEPS.c.case_id).where(_STEPS.c.at >= after, _STEPS.c.at < before)
    query = (
        select(
            _CASES.c.id, _CASES.c.number, name, _EMPLOYERS.c.address, _CASES.c.kind, _CASES.c.status,
            _CASES.c.arrears, _CASES.c.outcome, _CASES.c.opened_at,
        )
        .join(_EMPLOYERS, _EMPLOYERS.c.id == _CASES.c.employer_id)
        .where(placed_inside(scope, _EMPLOYERS.c.place), _CASES.c.opened_at < before)
        .where(or_(_CASES.c.opened_at >= after, _CASES.c.id.in_(moved)))
        .order_by(_CASES.c.opened_at, _CASES.c.id)
    )  # fmt: skip
    return read_all(connection, query, CaseRow)


def paid_between(connection: Connection, case_ids: Sequence[int], first: date, last: date) -> dict[int, int]:
    """Rupiah of promises kept in the span, by case."""
    query = (
        select(_INSTALMENTS.c.case_id, func.sum(_INSTALMENTS.c.amount))
        .where(
            _INSTALMENTS.c.case_id.in_(case_ids),
            _INSTALMENTS.c.done_on.between(first, last),
            _INSTALMENTS.c.amount.is_not(None),
        )
        .group_by(_INSTALMENTS.c.case_id)
    )
    return {case: int(total) for case, total in connection.execute(query)}


def letters_posted(connection: Connection, case_ids: Sequence[int], first: date, last: date) -> int:
    """Letters that went out in the span."""
    query = select(func.count()).where(
        _LETTERS.c.case_id.in_(case_ids),
        _LETTERS.c.posted_on.between(first, last),
        _LETTERS.c.status != LetterStatus.DISCARDED,
    )
    return int(connection.execute(query).scalar_one())


def visits_held(connection: Connection, case_ids: Sequence[int], first: date, last: date) -> int:
    """Joint visits in the span; a correction of minutes is no visit."""
    query = select(func.count()).where(
        _VISITS.c.case_id.in_(case_ids), _VISITS.c.held_on.between(first, last), _VISITS.c.amends.is_(None)
    )
    return int(connection.execute(query).scalar_one())


def _lasting(last: date) -> ColumnElement[bool]:
    """Not a step to *complied* that was undone by that day: somebody said that nothing had been put right."""
    later = _STEPS.alias("later")
    undone = exists().where(
        later.c.case_id == _STEPS.c.case_id, later.c.id > _STEPS.c.id, later.c.action == _REOPENED, later.c.on <= last
    )
    return or_(_STEPS.c.to_status != CaseStatus.COMPLIED, ~undone)


def cases_reaching(connection: Connection, case_ids: Sequence[int], first: date, last: date) -> dict[CaseStatus, int]:
    """How many cases came to each status by an act of the span; one that came twice counts once.

    An instalment that is paid after all, or a case taken up again, comes to nothing new; a case reopened by the last
    day complies no more.
    """
    query = (
        select(_STEPS.c.to_status, func.count(distinct(_STEPS.c.case_id)))
        .where(
            _STEPS.c.case_id.in_(case_ids),
            _STEPS.c.on.between(first, last),
            _STEPS.c.from_status.is_distinct_from(_STEPS.c.to_status),
            _STEPS.c.action.not_in(_BACK),
            _lasting(last),
        )
        .group_by(_STEPS.c.to_status)
    )
    return {status: int(count) for status, count in connection.execute(query)}


def employers_complied(connection: Connection, scope: Scope, first: date, last: date) -> int:
    """Employers that came to comply between two days, and do on the last, each once."""
    query = (
        select(func.count(distinct(_CASES.c.employer_id)))
        .join(_STEPS, _STEPS.c.case_id == _CASES.c.id)
        .join(_EMPLOYERS, _EMPLOYERS.c.id == _CASES.c.employer_id)
        .where(
            placed_inside(scope, _EMPLOYERS.c.place),
            _STEPS.c.to_status == CaseStatus.COMPLIED,
            _STEPS.c.on.between(first, last),
            _STEPS.c.action.not_in(_BACK),
            _lasting(last),
        )
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
        select(_TARGETS.c.id, _TARGETS.c.name, _TARGETS.c.starts, _TARGETS.c.ends, _TARGETS.c.employers)
        .where(_TARGETS.c.starts <= last, _TARGETS.c.ends >= first)
        .order_by(_TARGETS.c.ends, _TARGETS.c.id)
    )
    return read_all(connection, query, Wanted)


@dataclass(frozen=True, slots=True)
class SubmissionRow:
    """What an employer said, sealed, with the name of the employer."""

    number: str
    kind: str
    employer_id: int | None
    name: str | None
    size: str | None
    content: bytes


def submissions_between(
    connection: Connection, scope: Scope, kind: str, after: datetime, before: datetime
) -> list[SubmissionRow]:
    """Employers' words of one kind in the span, oldest first; what nobody has checked does not count."""
    query = (
        select(
            _SUBMISSIONS.c.number, _SUBMISSIONS.c.kind, _SUBMISSIONS.c.employer_id, _EMPLOYERS.c.name,
            _EMPLOYERS.c.size, _SUBMISSIONS.c.content,
        )
        .join(_EMPLOYERS, _EMPLOYERS.c.id == _SUBMISSIONS.c.employer_id, isouter=True)
        .where(
            _SUBMISSIONS.c.kind == kind, _SUBMISSIONS.c.at >= after, _SUBMISSIONS.c.at < before, _SUBMISSIONS.c.proven,
            placed_inside(scope, _EMPLOYERS.c.place),
        )
        .order_by(_SUBMISSIONS.c.at, _SUBMISSIONS.c.id)
    )  # fmt: skip
    return read_all(connection, query, SubmissionRow)


def add_target(
    connection: Connection, name: str, starts: date, ends: date, employers: int, set_by: int, now: datetime
) -> int:
    """A new target; its id."""
    row = {"name": name, "starts": starts, "ends": ends, "employers": employers, "set_by": set_by, "set_at": now}
    return add_row(connection, _TARGETS, row)


def end_target(connection: Connection, target_id: int) -> bool:
    """Forget one; False where there is none."""
    return connection.execute(delete(_TARGETS).where(_TARGETS.c.id == target_id)).rowcount == 1
