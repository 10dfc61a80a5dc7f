"""A case as services meet it: opened, found, moved along its life.

`move_case` is the only place that changes where a case stands: the table allows it, a step and the audit keep it, what
hangs on the case keeps pace, and everybody who reported hears it in plain words.
"""

from datetime import date
from typing import Any

from handlers.rules.cases.case_life import Act, Impossible, after
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.base.numbers import new_number
from handlers.services.base.work import Work
from handlers.services.cases.clock import case_id_of, next_due
from handlers.services.cases.keeping import give_back, keep_pace
from handlers.services.sealed.news import case_moved
from storage.enums import CaseStatus, ReportKind
from storage.repositories.cases import find_case, lock_employer, open_case_of
from storage.repositories.submissions import join_case
from storage.tables import Case, CaseStep, Employer

LETTER = "K"
OPENED = "open"
NOTE = "case_steps.note"


def open_case(work: Work, employer_id: int, kind: ReportKind) -> Case:
    """The open case of an employer, or a new one; of an employer that was merged, that of the row that stands for it.

    The employer's row is locked first, so two who open at once get the same case.
    """
    session = work.uow.session
    employer = lock_employer(session, employer_id)
    standing = open_case_of(session, employer.id or employer_id)
    if standing is not None:
        return standing
    case = Case(
        number=new_number(work, LETTER),
        employer_id=employer.id or employer_id,
        kind=kind,
        status=CaseStatus.RECEIVED,
        status_at=work.now,
        opened_at=work.now,
        due_since=work.now,
        answer_from=work.now,
    )
    session.add(case)
    session.flush()
    case.due = next_due(work, case)
    _step(work, case, OPENED, None, work.today, "", "")
    work.audit("case.opened", f"case:{case.id}")
    session.flush()
    join_case(work.uow.connection, case.employer_id, case_id_of(case))
    return case


def case_by_number(work: Work, number: str) -> Case | None:
    """The case of a K- number as people type it, locked; None for anything else."""
    parsed = parse_receipt(number)
    return find_case(work.uow.session, parsed) if parsed and parsed.startswith(f"{LETTER}-") else None


def employer_of(work: Work, case: Case) -> Employer:
    """Whose case it is."""
    return work.uow.session.get_one(Employer, case.employer_id)


def move_case(
    work: Work,
    case: Case,
    act: Act,
    *,
    on: date | None = None,
    note: str = "",
    acted_by: str = "",
    detail: str = "",
    **changes: Any,  # noqa: ANN401 -- columns of the case
) -> None:
    """Do `act`. Raises Impossible where the table does not know it, and then changes nothing.

    `on`: the day it happened (today, where nothing is said). `note`: staff's own words. `acted_by`: the body whose act
    it is where it is not ours; `detail` then says what it did ("warning-1"). `changes`: columns of the case.
    """
    before, now_at = case.status, after(case.status, act)
    if act is Act.RESUME:
        now_at = case.suspended_from or now_at
        give_back(work, case)
    day = on or work.today
    _arrive(work, case, act, now_at)
    for column, value in changes.items():
        setattr(case, column, value)
    work.uow.session.add(case)
    work.uow.session.flush()
    keep_pace(work, case, act, day)
    if act is not Act.RECORD:
        case.due = changes.get("due") or next_due(work, case)
        case.due_since = work.now
    _step(work, case, f"{act}-{detail}" if detail else str(act), before, day, note, acted_by)
    work.audit(f"case.{act}", f"case:{case.id}", why=f"{before}>{case.status}")
    work.uow.session.flush()
    case_moved(work, case, act)


def reopen_case(work: Work, case: Case, note: str = "") -> Case:
    """Open a case again that was closed or taken for complied; the open one where the employer has another by now.

    Raises Impossible for a case that is under way.
    """
    other = open_case_of(work.uow.session, case.employer_id)
    if case.status is CaseStatus.CLOSED and other is not None and other.id != case.id:
        return other
    move_case(work, case, Act.REOPEN, note=note)
    return case


def note_of(work: Work, case: Case, step: CaseStep) -> str:
    """What staff wrote at a step; empty where they wrote nothing."""
    return work.uow.vault.open(step.note, f"{NOTE}:{case.number}").decode() if step.note else ""


def _arrive(work: Work, case: Case, act: Act, now_at: CaseStatus) -> None:
    """The columns that follow from where the case stands."""
    if act is Act.REOPEN and open_elsewhere(work, case):
        raise Impossible(case.status, act)
    if act is Act.SUSPEND:
        case.suspended_from = case.status
    elif case.status is CaseStatus.SUSPENDED and act is not Act.RECORD:
        case.suspended_from = case.suspended_until = None
    if act is Act.REOPEN:
        case.outcome = case.closed_at = case.handed_to = None
        case.answer_from = work.now
    if act is Act.CLOSE:
        case.closed_at = work.now
    if act is not Act.RECORD:
        case.status, case.status_at = now_at, work.now
    case.version += 1


def open_elsewhere(work: Work, case: Case) -> bool:
    """True where the employer of a closed case has another open one."""
    if case.status is not CaseStatus.CLOSED:
        return False
    return open_case_of(work.uow.session, case.employer_id) is not None


def _step(work: Work, case: Case, action: str, before: CaseStatus | None, on: date, note: str, acted_by: str) -> None:
    """Write down what was done."""
    sealed = work.uow.vault.seal(note.encode(), f"{NOTE}:{case.number}") if note else None
    step = CaseStep(
        case_id=case_id_of(case),
        action=action,
        from_status=before,
        to_status=case.status,
        staff_id=work.actor.staff_id,
        agency=work.actor.agency,
        acted_by=acted_by,
        on=on,
        note=sealed,
        at=work.now,
    )
    work.uow.session.add(step)
