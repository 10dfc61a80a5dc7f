"""A case as services meet it: opened, found, moved along its life.

`move_case` is the only place that changes where a case stands: the table allows it, a step and the audit keep it, what
hangs on the case keeps pace, and everybody who reported hears it in plain words.
"""

from datetime import date
from typing import Any

from handlers.flow import Choice, Phrase
from handlers.rules.cases.case_life import CaseAct, Impossible, after
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.base.numbers import new_number
from handlers.services.base.work import Work
from handlers.services.cases.deadlines import count_later, later, next_due, working_days_since
from handlers.services.sealed.news import case_moved
from storage.enums import CaseStatus, LetterKind, LetterStatus, ReportKind
from storage.repositories import cases
from storage.repositories.submissions import join_case
from storage.tables import Case, CaseStep, Employer

LETTER = "K"
NOTE = "case_steps.note"
ENDS_LETTER = dict.fromkeys((CaseAct.ANSWER, CaseAct.MEET, CaseAct.PROMISE, CaseAct.COMPLY), LetterStatus.ANSWERED) | {
    CaseAct.SILENCE: LetterStatus.SILENT,
    CaseAct.RETURN: LetterStatus.RETURNED,
    CaseAct.DISCARD: LetterStatus.DISCARDED,
}
"""What an act makes of the letter that is alive; closing a case ends it as well."""
LATE_WORD = (CaseAct.ANSWER, CaseAct.MEET, CaseAct.RETURN)
"""News of a letter that was silent or returned already: the answer came late, or the post brought it back."""
STAYS = (CaseStatus.VISIT_PLANNED, CaseStatus.SUSPENDED)


def open_case(work: Work, employer_id: int, kind: ReportKind, *, source: str = "", note: str = "") -> Case:
    """The open case of an employer, or a new one; of an employer that was merged, that of the row that stands for it.

    `source` and `note`: how the office knows of it, where it opens the case itself.
    The employer's row is locked first, so two who open at once get the same case.
    """
    session = work.uow.session
    employer = cases.lock_employer(session, employer_id)
    standing = cases.open_case_of(session, employer.id or employer_id)
    if standing is not None:
        return standing
    arrived: dict[str, Any] = dict.fromkeys(("status_at", "opened_at", "due_since", "answer_from"), work.now)
    number, whose = new_number(work, LETTER), employer.id or employer_id
    case = Case(number=number, employer_id=whose, kind=kind, status=CaseStatus.RECEIVED, **arrived)
    session.add(case)
    session.flush()
    case.due = next_due(work, case)
    _step(work, case, f"open-{source}" if source else "open", None, work.today, note, "")
    work.audit("case.opened", f"case:{case.id}")
    session.flush()
    join_case(work.connection, case.employer_id, case.row_id)
    return case


def case_by_number(work: Work, number: str) -> Case | None:
    """The case of a K- number as people type it, locked; None for anything else."""
    parsed = parse_receipt(number)
    return cases.find_case(work.uow.session, parsed) if parsed and parsed.startswith(f"{LETTER}-") else None


def employer_of(work: Work, case: Case) -> Employer:
    """The employer whose case it is."""
    return cases.employer_of_case(work.uow.session, case)


def case_button(case: Case) -> Choice:
    """The button that shows the case."""
    return Choice(f"/kasus {case.number}", Phrase("case.choice-see"))


def act_button(case: Case, word: str, command: str = "/kasus", label: str = "") -> Choice:
    """Do `word` to the case as it stands now: once somebody else has acted, the button says what changed."""
    return Choice(f"{command} {case.number} {word} v{case.version}", Phrase(f"case.do-{label or word}"))


def move_case(
    work: Work,
    case: Case,
    act: CaseAct,
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
    if act is CaseAct.RESUME:
        now_at = case.suspended_from or now_at
        _give_back(work, case)
    day = on or work.today
    _arrive(work, case, act, now_at)
    for column, value in changes.items():
        setattr(case, column, value)
    work.uow.session.add(case)
    work.uow.session.flush()
    _keep_pace(work, case, act, day)
    if act is not CaseAct.RECORD:
        case.due = changes.get("due") or next_due(work, case)
        case.due_since = work.now
    _step(work, case, f"{act}-{detail}" if detail else str(act), before, day, note, acted_by)
    work.audit(f"case.{act}", f"case:{case.id}", why=f"{before}>{case.status}")
    work.uow.session.flush()
    if not work.holds_case_news:
        case_moved(work, case, act)


def reopen_case(work: Work, case: Case, note: str = "") -> Case:
    """Open a case again that was closed or taken for complied; the open one where the employer has another by now.

    Raises Impossible for a case that is under way.
    """
    other = cases.open_case_of(work.uow.session, case.employer_id)
    if case.status is CaseStatus.CLOSED and other is not None and other.id != case.id:
        return other
    move_case(work, case, CaseAct.REOPEN, note=note)
    return case


def note_of(work: Work, case: Case, step: CaseStep) -> str:
    """What staff wrote at a step; empty where they wrote nothing."""
    return work.vault.open(step.note, f"{NOTE}:{case.number}").decode() if step.note else ""


def _arrive(work: Work, case: Case, act: CaseAct, now_at: CaseStatus) -> None:
    """Set the columns that follow from arriving at `now_at`: status, moment, suspension, end, version."""
    if act is CaseAct.REOPEN and open_elsewhere(work, case):
        raise Impossible(case.status, act)
    if act is CaseAct.SUSPEND:
        case.suspended_from = case.status
    elif case.status is CaseStatus.SUSPENDED and act is not CaseAct.RECORD:
        case.suspended_from = case.suspended_until = None
    if act is CaseAct.REOPEN:
        case.outcome = case.closed_at = case.handed_to = None
        case.answer_from = work.now
    if act is CaseAct.CLOSE:
        case.closed_at = work.now
    if act is not CaseAct.RECORD:
        case.status, case.status_at = now_at, work.now
    case.version += 1


def open_elsewhere(work: Work, case: Case) -> bool:
    """True where the employer of a closed case has another open one."""
    if case.status is not CaseStatus.CLOSED:
        return False
    return cases.open_case_of(work.uow.session, case.employer_id) is not None


def add_step(work: Work, case: Case, action: str, note: str = "") -> None:
    """Write down what moved nothing: today, by whoever acts."""
    _step(work, case, action, case.status, work.today, note, "")
    work.uow.session.flush()


def _step(work: Work, case: Case, action: str, before: CaseStatus | None, on: date, note: str, acted_by: str) -> None:
    """Add a step to the case: what was done, from where to where, by whom, on which day, with staff's note sealed."""
    sealed = work.vault.seal(note.encode(), f"{NOTE}:{case.number}") if note else None
    moved: dict[str, Any] = {"from_status": before, "to_status": case.status, "on": on, "at": work.now}
    who: dict[str, Any] = {"staff_id": work.actor.staff_id, "agency": work.actor.agency, "acted_by": acted_by}
    work.uow.session.add(CaseStep(case_id=case.row_id, action=action, note=sealed, **moved, **who))


def _keep_pace(work: Work, case: Case, act: CaseAct, on: date) -> None:
    """What hangs on the case after `act` brought it where it stands now, on that day.

    Whoever moves a case (an officer, an employer's answer, the clock) leaves letters, visits and instalments
    consistent: at most one letter is alive, a visit is planned only where the case says so, a closed case owes
    nothing.
    """
    _letters(work, case, act, on)
    session, case_id = work.uow.session, case.row_id
    visit = cases.planned_visit(session, case_id)
    if visit is not None and case.status not in STAYS:
        visit.cancelled_at = work.now
        session.add(visit)
    if act in (CaseAct.COMPLY, CaseAct.CLOSE):
        for one in cases.open_instalments(session, case_id):
            one.done_on, one.replaced_at = (on, None) if act is CaseAct.COMPLY else (None, work.now)
            session.add(one)
    session.flush()


def _give_back(work: Work, case: Case) -> None:
    """A suspension is over: its days are added to the date for an answer to a letter, and for that to the whole."""
    days = working_days_since(work, work.office.today(case.status_at))
    count_later(work, case, days)
    letter = cases.live_letter(work.uow.session, case.row_id)
    if letter is not None and letter.kind is LetterKind.LETTER and letter.reply_by is not None:
        letter.reply_by = later(work, letter.reply_by, days)
        work.uow.session.add(letter)


def _letters(work: Work, case: Case, act: CaseAct, on: date) -> None:
    session, case_id = work.uow.session, case.row_id
    letter = cases.live_letter(session, case_id)
    if letter is None and act in LATE_WORD:
        letter = cases.last_letter(session, case_id)
    ended = ENDS_LETTER.get(act)
    if act is CaseAct.CLOSE:
        posted = letter is not None and letter.status is LetterStatus.POSTED
        ended = LetterStatus.SILENT if posted else LetterStatus.DISCARDED
    if letter is not None and ended is not None:
        letter.status, letter.ended_on = ended, on
        session.add(letter)
