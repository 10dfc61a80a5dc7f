"""Lists of cases in some stages, how many there are, and which of them are late."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, case, exists, func, not_, or_
from sqlmodel import Session, col, select

from storage.enums import Agency, CaseStatus, ReportKind
from storage.repositories.case_picks import Picked
from storage.tables import Case, Employer, Report, Visit


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of a list of cases."""

    id: int
    number: str
    employer: str
    status: CaseStatus
    due: date | None
    kind: ReportKind
    answer_from: datetime
    reporter_asked: bool
    arrears: int | None = None
    potential: int | None = None
    arrears_class: str | None = None


@dataclass(frozen=True, slots=True)
class LateCases:
    """Which cases are late: their next step was due by a day, or their answer took longer than the law gives.

    `counts_before`: of each kind of wrong, the moment before which the counting must have begun for the whole time to
    be over; it concerns the statuses `answering` alone. `ours`: statuses that are not late while a reporter is asked,
    since the office's clocks stand still then.
    """

    due_by: date
    counts_before: Mapping[ReportKind, datetime]
    answering: tuple[CaseStatus, ...]
    ours: tuple[CaseStatus, ...]

    def where(self) -> ColumnElement[bool]:
        """The condition on cases."""
        old = [and_(col(Case.kind) == kind, col(Case.answer_from) < at) for kind, at in self.counts_before.items()]
        late = or_(_due_by(self.due_by), and_(col(Case.status).in_(self.answering), or_(*old)))
        return and_(late, not_(and_(col(Case.status).in_(self.ours), _reporter_asked())))


def list_cases(
    session: Session,
    statuses: Iterable[CaseStatus],
    limit: int,
    skip: int = 0,
    only: date | LateCases | None = None,
    picked: Picked | None = None,
) -> tuple[int, list[CaseRow]]:
    """(how many, one page of them) in these statuses, the earliest due first; `only`: those due by a day, or late.

    `picked`: a part of them. A case that was joined into another one stands nowhere.
    """
    where: list[ColumnElement[bool]] = [col(Case.status).in_(list(statuses)), col(Case.joined_into).is_(None)]
    where += picked.where() if picked is not None else []
    if only is not None:
        where.append(only.where() if isinstance(only, LateCases) else _due_by(only))
    total = session.exec(select(func.count(col(Case.id))).where(*where)).one()
    query = (
        select(Case, Employer.name, _reporter_asked())
        .join(Employer, col(Employer.id) == Case.employer_id)
        .where(*where)
        .order_by(col(Case.due).is_(None), col(Case.due), col(Case.id))
        .offset(skip)
        .limit(limit)
    )
    return int(total), [_row(one, name, asked=asked) for one, name, asked in session.exec(query).all()]


def owed_cases(
    session: Session,
    statuses: Iterable[CaseStatus],
    limit: int,
    late_before: date,
    still: Iterable[CaseStatus],
    only: date | None = None,
) -> tuple[int, int, list[CaseRow]]:
    """(how many, how many of them late, the first) in these statuses, the earliest due first: every one is counted.

    Late is what was due before `late_before`. `only`: those due by a day. A case in one of `still` is not owed
    while a reporter is asked: the office's clocks stand still then.
    """
    waits = and_(col(Case.status).in_(list(still)), _reporter_asked())
    where = [col(Case.status).in_(list(statuses)), col(Case.joined_into).is_(None), not_(waits)]
    where += [_due_by(only)] if only is not None else []
    late = func.coalesce(func.sum(case((col(Case.due) < late_before, 1), else_=0)), 0)
    total, of_them = session.exec(select(func.count(col(Case.id)), late).where(*where)).one()
    query = select(Case, Employer.name).join(Employer, col(Employer.id) == Case.employer_id).where(*where)
    first = query.order_by(col(Case.due).is_(None), col(Case.due), col(Case.id)).limit(limit)
    return int(total), int(of_them), [_row(one, name, asked=False) for one, name in session.exec(first).all()]


def unsigned_minutes(session: Session, agency: Agency, limit: int) -> tuple[int, list[str]]:
    """(how many, numbers of the first) of cases whose minutes wait for the agency's signature."""
    signed = Visit.dinas_signed_by if agency is Agency.DINAS else Visit.bpjs_signed_by
    waiting = and_(col(Visit.minutes).is_not(None), col(signed).is_(None))
    total = session.exec(select(func.count(col(Visit.id))).where(waiting)).one()
    query = select(Case.number).join(Visit, col(Visit.case_id) == Case.id).where(waiting)
    return int(total), list(session.exec(query.order_by(col(Visit.id)).limit(limit)))


def _row(one: Case, name: str, *, asked: bool) -> CaseRow:
    figures = (one.arrears, one.potential, one.arrears_class)
    return CaseRow(one.id or 0, one.number, name, one.status, one.due, one.kind, one.answer_from, asked, *figures)


def _reporter_asked() -> ColumnElement[bool]:
    """True for a case while somebody who reported was asked and has not answered."""
    return exists().where(col(Report.case_id) == Case.id, col(Report.waiting_since).is_not(None))


def _due_by(day: date) -> ColumnElement[bool]:
    return and_(col(Case.due).is_not(None), col(Case.due) <= day)
