"""What came of cases in a span of time, counted, and the targets set for it. No report is read here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, case, distinct, exists, func, not_, or_, select

from storage.enums import CaseStatus, LetterStatus, ReportKind
from storage.repositories.employers import REPORTED
from storage.repositories.scoping import placed_inside
from storage.rows import columns_of, count_rows, read_all
from storage.scope import Scope
from storage.tables.core import CASES, EMPLOYERS, INSTALMENTS, LETTERS, STEPS, SUBMISSIONS, VISITS

_BACK = ("pay", "resume")
"""Acts that bring a case back to where it had been: nothing new was promised or answered by them."""
_REOPENED = "reopen"
_PROMISES = ("promise", "agree")
_HEARD = (CaseStatus.ANSWERED, CaseStatus.SILENT, CaseStatus.RETURNED)


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
    months: int | None
    arrears_class: str | None
    outcome: str | None
    opened_at: datetime
    address_at: datetime | None


def cases_between(
    connection: Connection, scope: Scope, after: datetime, before: datetime, last: date
) -> list[CaseInSpan]:
    """Cases opened, or moved, in the span, oldest first, with the status and outcome of its `last` day.

    Two that were joined count once: as the one that stays stood on that day; as the other one did while there was no
    more of it.

    An employer whom only reports know is named by its case: that name is a reporter's free words until an officer has
    taken it into the register.
    """
    told = EMPLOYERS.c.known_from == REPORTED
    name, address = case((told, CASES.c.number), else_=EMPLOYERS.c.name), case((told, ""), else_=EMPLOYERS.c.address)
    moved = select(STEPS.c.case_id).where(STEPS.c.at >= after, STEPS.c.at < before)
    that_day = (STEPS.c.case_id == CASES.c.id, STEPS.c.on <= last)
    own_first = (STEPS.c.came_with.is_not(None), STEPS.c.id.desc())
    stood = select(STEPS.c.to_status).where(*that_day).order_by(*own_first).limit(1).scalar_subquery()
    status = func.coalesce(stood, CaseStatus.RECEIVED)
    outcome = case((status.in_((CaseStatus.COMPLIED, CaseStatus.CLOSED)), CASES.c.outcome))
    query = (
        select(*columns_of(CaseInSpan, CASES, EMPLOYERS, name=name, address=address, status=status, outcome=outcome))
        .join(EMPLOYERS, EMPLOYERS.c.id == CASES.c.employer_id)
        .where(placed(scope), CASES.c.opened_at < before, CASES.c.joined_into.is_(None))
        .where(or_(CASES.c.opened_at >= after, CASES.c.id.in_(moved)))
        .order_by(CASES.c.opened_at, CASES.c.id)
    )
    return read_all(connection, query, CaseInSpan)


def placed(scope: Scope) -> ColumnElement[bool]:
    """Employers inside the scope; one whose place only a report knows is nowhere, for whoever sees an area alone."""
    inside = placed_inside(scope, EMPLOYERS.c.place)
    return and_(inside, EMPLOYERS.c.known_from != REPORTED) if scope.areas else inside


def paid_between(connection: Connection, case_ids: Sequence[int], first: date, last: date) -> dict[int, int]:
    """Rupiah of promises kept in the span, by case."""
    kept = (INSTALMENTS.c.done_on.between(first, last), INSTALMENTS.c.amount.is_not(None))
    query = select(INSTALMENTS.c.case_id, func.sum(INSTALMENTS.c.amount)).where(INSTALMENTS.c.case_id.in_(case_ids))
    return {case: int(total) for case, total in connection.execute(query.where(*kept).group_by(INSTALMENTS.c.case_id))}


@dataclass(frozen=True, slots=True)
class LetterInSpan:
    """One letter or summons that was not thrown away; `posted_on` None: it was still being made."""

    case_id: int
    posted_on: date | None


def letters_made(connection: Connection, case_ids: Sequence[int], last: date, before: datetime) -> list[LetterInSpan]:
    """Letters of these cases drafted `before` the end of the `last` day, as they stood on it, oldest first."""
    discarded = and_(LETTERS.c.status == LetterStatus.DISCARDED, func.coalesce(LETTERS.c.ended_on, last) <= last)
    made = (LETTERS.c.case_id.in_(case_ids), not_(discarded), LETTERS.c.drafted_at < before)
    posted = case((LETTERS.c.posted_on <= last, LETTERS.c.posted_on))
    query = select(*columns_of(LetterInSpan, LETTERS, posted_on=posted)).where(*made)
    return read_all(connection, query.order_by(LETTERS.c.posted_on, LETTERS.c.id), LetterInSpan)


@dataclass(frozen=True, slots=True)
class VisitInSpan:
    """One joint visit; `held_on` None: it was still to come."""

    case_id: int
    planned_for: date
    held_on: date | None
    result: str | None


def visits_made(connection: Connection, case_ids: Sequence[int], last: date, before: datetime) -> list[VisitInSpan]:
    """Joint visits of these cases planned until `last`, as they stood `before` its end, oldest first.

    No correction of minutes, and no meeting.
    """
    joint = (VISITS.c.case_id.in_(case_ids), VISITS.c.kind == "visit", VISITS.c.amends.is_(None))
    stands = or_(VISITS.c.cancelled_at.is_(None), VISITS.c.cancelled_at >= before)
    until = or_(VISITS.c.planned_for <= last, VISITS.c.held_on <= last)
    held = VISITS.c.held_on <= last
    as_it_was = {"held_on": case((held, VISITS.c.held_on)), "result": case((held, VISITS.c.result))}
    query = select(*columns_of(VisitInSpan, VISITS, **as_it_was)).where(*joint, stands, until)
    return read_all(connection, query.order_by(VISITS.c.held_on, VISITS.c.id), VisitInSpan)


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of a letter, and on which day."""

    case_id: int
    to_status: CaseStatus
    on: date


def heard_until(connection: Connection, case_ids: Sequence[int], last: date) -> list[Heard]:
    """Answers, silences and letters that came back, oldest first."""
    came = (STEPS.c.case_id.in_(case_ids), STEPS.c.to_status.in_(_HEARD), STEPS.c.on <= last)
    new = STEPS.c.action.not_in(_BACK)
    return read_all(connection, select(*columns_of(Heard, STEPS)).where(*came, new).order_by(STEPS.c.id), Heard)


@dataclass(frozen=True, slots=True)
class Owed:
    """One date of a promise that stood at the end of the span; `said`: what else is done by then, sealed."""

    case_id: int
    due: date
    amount: int | None
    said: bytes | None


def promises_standing(connection: Connection, case_ids: Sequence[int], last: date, before: datetime) -> list[Owed]:
    """Dates of promises made until `last` and not replaced `before` the end of that day, the earlier first."""
    acts = (STEPS.c.case_id.in_(case_ids), STEPS.c.action.in_(_PROMISES), STEPS.c.on <= last)
    stands = or_(INSTALMENTS.c.replaced_at.is_(None), INSTALMENTS.c.replaced_at >= before)
    query = (
        select(*columns_of(Owed, INSTALMENTS))
        .where(INSTALMENTS.c.case_id.in_(select(STEPS.c.case_id).where(*acts)), stands)
        .order_by(INSTALMENTS.c.due, INSTALMENTS.c.id)
    )
    return read_all(connection, query, Owed)


def wrote_until(connection: Connection, case_ids: Sequence[int], before: datetime) -> dict[int, datetime]:
    """When the employer of each case last wrote itself, where that is proven."""
    theirs = (SUBMISSIONS.c.case_id.in_(case_ids), SUBMISSIONS.c.at < before, SUBMISSIONS.c.proven)
    query = select(SUBMISSIONS.c.case_id, func.max(SUBMISSIONS.c.at)).where(*theirs).group_by(SUBMISSIONS.c.case_id)
    return {row[0]: row[1] for row in connection.execute(query)}


def cases_doing(connection: Connection, case_ids: Sequence[int], action: str, first: date, last: date) -> int:
    """How many cases saw an act of that name in the span."""
    acts = (STEPS.c.case_id.in_(case_ids), STEPS.c.action == action, STEPS.c.on.between(first, last))
    return int(connection.execute(select(func.count(distinct(STEPS.c.case_id))).where(*acts)).scalar_one())


def lasting(first: date, last: date) -> ColumnElement[bool]:
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
        .where(STEPS.c.case_id.in_(case_ids), moved, lasting(first, last))
        .group_by(STEPS.c.to_status)
    )
    return {status: int(count) for status, count in connection.execute(query)}


def count_wlkp(connection: Connection, scope: Scope) -> int:
    """Employers of the register that bear a number of the ministry's, each once."""
    ours = (EMPLOYERS.c.wlkp.is_not(None), EMPLOYERS.c.merged_into.is_(None), EMPLOYERS.c.known_from != REPORTED)
    return count_rows(connection, EMPLOYERS, *ours, placed_inside(scope, EMPLOYERS.c.place))


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
        .where(SUBMISSIONS.c.proven, placed(scope))
        .order_by(SUBMISSIONS.c.at, SUBMISSIONS.c.id)
    )
    return read_all(connection, query, SubmissionInSpan)
