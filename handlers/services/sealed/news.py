"""What a reporter hears of their report: plain words, the date of the next step, and never who else reported."""

from collections.abc import Mapping
from datetime import date

from handlers.flow import Choice, Phrase, Say
from handlers.rules.cases.case_life import ON_PAPER, CaseAct
from handlers.services.base.work import Opening, Work
from handlers.services.sealed.vault import tell_reporter
from storage.enums import CaseStatus, ReportStatus
from storage.repositories.cases import case_by_id
from storage.repositories.reports import OVER, reports_in_case
from storage.tables import Case, Report

S = CaseStatus
STAGES: Mapping[CaseStatus, str] = (
    {status: str(status) for status in S}
    | dict.fromkeys(ON_PAPER, "checked")
    | {S.POSTED: "letter", S.RETURNED: "returned", S.BROKEN: "broken"}
)
"""Where a case stands, in the words of its reporters: what is being written is not told before it is posted."""
UNTOLD = (CaseAct.DRAFT, CaseAct.INITIAL, CaseAct.SIGN, CaseAct.DISCARD, CaseAct.PAY, CaseAct.RECORD)
"""What is the office's own: drafts, initials, single payments, notes."""
ENDS = (CaseAct.COMPLY, CaseAct.CLOSE)


def case_moved(work: Work, case: Case, act: CaseAct) -> None:
    """Tell every reporter of a case where it stands after `act`. Reports that ended are left in peace."""
    if act in UNTOLD:
        return
    stage = "reopened" if act is CaseAct.REOPEN else STAGES[case.status]
    for report in reports_in(work, case):
        say = Say("reported.case-news", {"number": report.number, "stage": stage, "next": next_step(work, case.due)})
        _keep_up(work, report, act)
        cause = f"case:{case.version}:{act}:{work.now.isoformat()}"
        tell_reporter(work, report, ask_solved(say, report.number) if act in ENDS else say, cause)


def _keep_up(work: Work, report: Report, act: CaseAct) -> None:
    """Let the report follow its case: solved when that has ended, in a case again when that is opened again."""
    if act in ENDS and report.status is ReportStatus.IN_CASE:
        report.status, report.status_at, report.due = ReportStatus.SOLVED, work.now, None
    elif act is CaseAct.REOPEN and report.status is ReportStatus.SOLVED:
        report.status, report.status_at, report.closed_at = ReportStatus.IN_CASE, work.now, None
    work.uow.session.add(report)


def reports_in(work: Work, case: Case) -> list[Report]:
    """The reports behind a case that still wait for its end, locked."""
    return reports_in_case(work.uow.session, case.id)


def tell_question(work: Work, report: Report, words: str) -> None:
    """The office asks: the reporter gets the question and can answer at once, without becoming known."""
    say = Say("reported.asked", {"number": report.number, "text": words})
    opens = Opening("report-answer", {"record": report.number})
    tell_reporter(work, report, say, f"asked:{work.now.isoformat()}", opens, waits=True)


def next_step(work: Work, due: date | None) -> Phrase:
    """By when something follows, that its day is over, or that no date stands yet."""
    if due is None:
        return Phrase("reported.next-open")
    return Phrase("reported.next-late" if due < work.today else "reported.next", {"due": due})


def ask_solved(say: Say, number: str) -> Say:
    """The same news with the question whether the wrong is over."""
    choices = tuple(Choice(f"/beres {number} {word}", Phrase(f"report.choice-{word}")) for word in ("sudah", "belum"))
    return Say(say.key, {**say.params, "next": Phrase("reported.solved")}, choices)


def stage_of(work: Work, report: Report) -> tuple[str, Phrase]:
    """(where a report stands, by when something follows): of its case, where it has one."""
    stage, due = str(report.status), report.due
    case = case_by_id(work.uow.session, report.case_id)
    if report.status is ReportStatus.IN_CASE and case is not None:
        stage, due = STAGES[case.status], case.due
    elif report.status is ReportStatus.RECEIVED and report.checked_at is not None:
        stage = "checked"
    if report.waiting_since is not None:
        return stage, Phrase("reported.next-waits")
    over = report.status in (*OVER, ReportStatus.SOLVED)
    return stage, Phrase("reported.next-none") if over else next_step(work, due)
