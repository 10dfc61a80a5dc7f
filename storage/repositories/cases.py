"""Cases and what hangs on them: steps, letters, visits, instalments, and how many reports stand behind one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, exists, func, not_, or_
from sqlalchemy.orm import defer
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.enums import CaseStatus, LetterKind, LetterStatus, ReportStatus
from storage.tables import Case, CaseStep, Employer, Instalment, Letter, Report, Sealed, Submission, Visit

LIVE_LETTERS = (LetterStatus.DRAFTED, LetterStatus.INITIALLED, LetterStatus.SIGNED, LetterStatus.POSTED)
"""A letter that is being made, or on its way; a case has at most one."""


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind a case: reports that were not withdrawn, for how many reporters, of how many workers.

    `workers` is the largest number that a reporter knew, None where nobody did. Never shown outside the office.
    """

    reports: int
    reporters: int
    workers: int | None


def find_case(session: Session, number: str) -> Case | None:
    """The case of a number, locked; of one that was joined into another, that one."""
    found = session.exec(select(Case).where(Case.number == number).with_for_update()).first()
    while found is not None and found.joined_into is not None:
        found = session.get_one(Case, found.joined_into, with_for_update=True)
    return found


def case_by_id(session: Session, case_id: int | None) -> Case | None:
    """The case of that id, not locked; None for no id."""
    return session.get(Case, case_id) if case_id is not None else None


def lock_case(session: Session, case_id: int | None) -> Case | None:
    """The case of that id, locked; None for no id."""
    return session.get(Case, case_id, with_for_update=True) if case_id is not None else None


def case_of_letter(session: Session, letter: Letter, *, lock: bool = False) -> Case:
    """The case that a letter was written in."""
    return session.get_one(Case, letter.case_id, with_for_update=lock)


def employer_of_case(session: Session, case: Case) -> Employer:
    """Whose case it is."""
    return session.get_one(Employer, case.employer_id)


def open_case_of(session: Session, employer_id: int) -> Case | None:
    """The one open case of an employer, locked; None where there is none."""
    query = select(Case).where(Case.employer_id == employer_id, Case.status != CaseStatus.CLOSED)
    return session.exec(query.with_for_update()).first()


def lock_employer(session: Session, employer_id: int) -> Employer:
    """The employer, or the one that stands for it after a merge; whoever opens a case waits here for another."""
    found = session.get_one(Employer, employer_id, with_for_update=True)
    while found.merged_into is not None:
        found = session.get_one(Employer, found.merged_into, with_for_update=True)
    return found


def steps_of(session: Session, case_id: int) -> list[CaseStep]:
    """Everything that was done, oldest first."""
    query = select(CaseStep).where(CaseStep.case_id == case_id).options(defer(CaseStep.scan))  # type: ignore[arg-type]
    return list(session.exec(query.order_by(col(CaseStep.id))))


def live_letter(session: Session, case_id: int) -> Letter | None:
    """The letter that is being made or on its way."""
    alive = _letters(case_id).where(col(Letter.status).in_(LIVE_LETTERS))
    return session.exec(alive.order_by(col(Letter.id).desc())).first()


def last_letter(session: Session, case_id: int) -> Letter | None:
    """The newest letter that was not thrown away, whatever came of it."""
    return session.exec(_letters(case_id).order_by(col(Letter.id).desc())).first()


def letters_of(session: Session, case_id: int) -> list[Letter]:
    """Every letter that was not thrown away, oldest first; scans are read when they are asked for."""
    return list(session.exec(_letters(case_id).order_by(col(Letter.id))))


def _letters(case_id: int) -> SelectOfScalar[Letter]:
    query = select(Letter).where(Letter.case_id == case_id, Letter.status != LetterStatus.DISCARDED)
    return query.options(defer(Letter.scan))  # type: ignore[arg-type]


def letter_by_index(session: Session, indexes: Iterable[bytes]) -> Letter | None:
    """The letter of a code's keyed digests."""
    return session.exec(select(Letter).where(col(Letter.code_index).in_(list(indexes)))).first()


def planned_visit(session: Session, case_id: int) -> Visit | None:
    """The visit that is neither held nor called off."""
    query = select(Visit).where(
        Visit.case_id == case_id, col(Visit.held_on).is_(None), col(Visit.cancelled_at).is_(None)
    )
    return session.exec(query.order_by(col(Visit.id).desc())).first()


def last_visit(session: Session, case_id: int) -> Visit | None:
    """The newest visit that was held, or the newest correction of its minutes."""
    return next(iter(reversed(visits_of(session, case_id))), None)


def visits_of(session: Session, case_id: int) -> list[Visit]:
    """Visits that were held and corrections of their minutes, oldest first; scans are read when they are asked for."""
    query = select(Visit).where(Visit.case_id == case_id, col(Visit.held_on).is_not(None))
    return list(session.exec(query.options(defer(Visit.scan)).order_by(col(Visit.id))))  # type: ignore[arg-type]


def scanned(session: Session, case_id: int) -> tuple[set[int], set[int], set[int]]:
    """Ids of a case's letters, visits and steps of which there is a scan."""

    def of(table: type[Letter | Visit | CaseStep]) -> set[int]:
        query = select(table.id).where(table.case_id == case_id, col(table.scan).is_not(None))
        return {found for found in session.exec(query) if found is not None}

    return of(Letter), of(Visit), of(CaseStep)


def instalments_of(session: Session, case_id: int) -> list[Instalment]:
    """Every date that was ever promised, those that were replaced too, in the order in which they were promised."""
    return list(session.exec(select(Instalment).where(Instalment.case_id == case_id).order_by(col(Instalment.id))))


def schedule_of(session: Session, case_id: int) -> list[Instalment]:
    """The dates of the promise that stands, done ones too, oldest first."""
    query = select(Instalment).where(Instalment.case_id == case_id, col(Instalment.replaced_at).is_(None))
    return list(session.exec(query.order_by(col(Instalment.due), col(Instalment.id))))


def open_instalments(session: Session, case_id: int) -> list[Instalment]:
    """Those that are still owed."""
    return [one for one in schedule_of(session, case_id) if one.done_on is None]


def behind(session: Session, case_id: int) -> Behind:
    """How much stands behind a case. Two reports of one chat are one reporter; a union counts its members."""
    voices = func.coalesce(Report.members, 1)
    rows = session.exec(
        select(Report.id, voices, Report.workers, Sealed.chat_index)
        .join(Sealed, col(Sealed.report_id) == Report.id, isouter=True)
        .where(Report.case_id == case_id, Report.status != ReportStatus.WITHDRAWN)
    ).all()
    people: dict[bytes | int | None, int] = {}
    for report, count, _workers, chat in rows:
        people[chat or report] = max(people.get(chat or report, 0), count)
    known = [workers for _report, _count, workers, _chat in rows if workers]
    return Behind(len(rows), sum(people.values()), max(known, default=None))


def waits_for_reporter(session: Session, case_id: int) -> bool:
    """True while somebody who reported was asked and has not answered: the office's clocks stand still."""
    query = select(Report.id).where(Report.case_id == case_id, col(Report.waiting_since).is_not(None))
    return session.exec(query.limit(1)).first() is not None


def cases_due(session: Session, today: date, broken_by: date, still_before: datetime, limit: int) -> list[Case]:
    """Cases that the clock moves, locked: a letter's date has passed, a promise with its grace, a suspension.

    `broken_by`: an instalment due by then is broken, where the case stands there since before `still_before`.
    """
    standing = (col(Instalment.done_on).is_(None), col(Instalment.replaced_at).is_(None))
    owed = exists().where(col(Instalment.case_id) == Case.id, *standing, col(Instalment.due) <= broken_by)
    status = col(Case.status)
    due = or_(
        and_(status == CaseStatus.POSTED, col(Case.due) < today, _posted(LetterKind.LETTER), not_(_unjudged(today))),
        and_(status == CaseStatus.PROMISED, owed, col(Case.status_at) < still_before),
        and_(status == CaseStatus.SUSPENDED, col(Case.suspended_until) <= today),
    )
    return list(session.exec(select(Case).where(due).order_by(col(Case.id)).limit(limit).with_for_update()))


def _unjudged(today: date) -> ColumnElement[bool]:
    """True for a case in which an employer wrote what may be an answer, and an officer still has time to say so."""
    waits = (col(Submission.decided_at).is_(None), col(Submission.holds_until) >= today)
    return exists().where(col(Submission.case_id) == Case.id, *waits)


def summoned_before(session: Session, today: date, limit: int) -> list[Case]:
    """Cases whose meeting is over and has no result yet."""
    over = and_(col(Case.status) == CaseStatus.POSTED, col(Case.due) < today, _posted(LetterKind.SUMMONS))
    return list(session.exec(select(Case).where(over).order_by(col(Case.id)).limit(limit)))


def _posted(kind: LetterKind) -> ColumnElement[bool]:
    """True for a case whose letter of that kind is on its way."""
    return exists().where(
        col(Letter.case_id) == Case.id, col(Letter.status) == LetterStatus.POSTED, col(Letter.kind) == kind
    )
