"""What a reporter hears of their report: plain words, the date of the next step, and never who else reported."""

from collections.abc import Mapping
from datetime import date, datetime

from handlers.flow import Choice, Phrase, Say
from handlers.rules.cases.case_life import ON_PAPER, CaseAct
from handlers.services.base.due import working_day_after
from handlers.services.base.work import Opening, Work
from handlers.services.sealed.vault import tell_reporter
from storage.enums import CaseStatus, ReportStatus
from storage.repositories.cases import case_by_id, steps_of
from storage.repositories.reports import OVER, reports_closed_at, reports_in_case
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
COMPLIED = "complied"
"""The only outcome of a closed case that says that the wrong is over."""
ENDED_NEXT: Mapping[str, str] = {
    "agreement": "agreed", "handed-on": "handed-over", "unfounded": "not-proven", "gone": "not-found",
}  # fmt: skip
"""What can still be said to the other outcomes: `reported.NAME`."""


def case_moved(work: Work, case: Case, act: CaseAct) -> None:
    """Tell every reporter of a case where it stands after `act`. Reports that ended are left in peace."""
    if act in UNTOLD:
        return
    for report in [*reports_in(work, case), *(_ended_with(work, case) if act is CaseAct.REOPEN else ())]:
        _keep_up(work, report, case, act)
        cause = f"case:{case.version}:{act}:{work.now.isoformat()}"
        tell_reporter(work, report, _told(work, report, case, act), cause)


def _told(work: Work, report: Report, case: Case, act: CaseAct) -> Say:
    """The news of it: how the case ended in as many words as there are outcomes, else where it stands now."""
    stage = "reopened" if act is CaseAct.REOPEN else STAGES[case.status]
    if act is CaseAct.CLOSE and case.outcome is not None:
        stage = ended(case.outcome)
    say = Say("reported.case-news", {"number": report.number, "stage": stage, "next": next_step(work, case.due)})
    if act is CaseAct.CLOSE and case.outcome != COMPLIED:
        more = Phrase(f"reported.{ENDED_NEXT.get(case.outcome or '', 'next-none')}")
        return Say(say.key, {**say.params, "next": more}, _buttons(report.number, "belum"))
    return ask_solved(say, report.number) if act in ENDS else say


def ended(outcome: str) -> str:
    """The stage in which a case with that outcome ends."""
    return f"ended-{outcome}"


def _keep_up(work: Work, report: Report, case: Case, act: CaseAct) -> None:
    """Let the report follow its case: solved or closed when that has ended, in a case again when that is opened again.

    Solved only where the office found that the employer complies. Its reporter may still say "belum".
    """
    over = act is CaseAct.CLOSE and case.outcome != COMPLIED
    if over and report.status in (ReportStatus.IN_CASE, ReportStatus.SOLVED):
        report.status, report.status_at, report.closed_at = ReportStatus.CLOSED, work.now, work.now
        report.due = report.waiting_since = None
    elif act in ENDS and report.status is ReportStatus.IN_CASE:
        report.status, report.status_at, report.due = ReportStatus.SOLVED, work.now, None
        report.waiting_since = None
    elif act is CaseAct.REOPEN and report.status in (ReportStatus.SOLVED, ReportStatus.CLOSED):
        report.status, report.status_at, report.closed_at = ReportStatus.IN_CASE, work.now, None
    work.uow.session.add(report)


def reports_in(work: Work, case: Case) -> list[Report]:
    """The reports behind a case that still wait for its end, locked."""
    return reports_in_case(work.uow.session, case.id)


def _ended_with(work: Work, case: Case) -> list[Report]:
    """Those that ended in the very moment in which the case was closed the last time, locked."""
    closings = [step.at for step in steps_of(work.uow.session, case.row_id) if step.action == str(CaseAct.CLOSE)]
    return reports_closed_at(work.uow.session, case.id, max(closings)) if closings else []


def tell_question(work: Work, report: Report, words: str | Phrase) -> None:
    """The office asks: the reporter gets the question and can answer at once, without becoming known."""
    _ask(work, report, Say("reported.asked", {"number": report.number, "text": words}), "asked")


def ask_again(work: Work, report: Report, words: str | Phrase) -> None:
    """The same question once more, to somebody who has not answered."""
    _ask(work, report, Say("reported.asked-again", {"number": report.number, "text": words}), "again")


def _ask(work: Work, report: Report, say: Say, cause: str) -> None:
    opens = Opening("report-answer", {"record": report.number})
    tell_reporter(work, report, say, f"{cause}:{work.now.isoformat()}", opens, waits=True)


def next_step(work: Work, due: date | None) -> Phrase:
    """By when something follows, that its day is over, or that no date stands yet."""
    if due is None:
        return Phrase("reported.next-open")
    return Phrase("reported.next-late" if due < work.today else "reported.next", {"due": due})


def ask_solved(say: Say, number: str) -> Say:
    """The same news with the question whether the wrong is over."""
    return Say(say.key, {**say.params, "next": Phrase("reported.solved")}, _buttons(number, "sudah", "belum"))


def _buttons(number: str, *words: str) -> tuple[Choice, ...]:
    return tuple(Choice(f"/beres {number} {word}", Phrase(f"report.choice-{word}")) for word in words)


def stage_of(work: Work, report: Report) -> tuple[str, Phrase]:
    """(where a report stands, by when something follows): of its case, where it has one."""
    stage, due = str(report.status), report.due
    case = case_by_id(work.uow.session, report.case_id)
    if report.status is ReportStatus.IN_CASE and case is not None:
        fresh = case.status is CaseStatus.RECEIVED  # "waiting to be checked" would undo what was just told
        stage, due = str(report.status) if fresh else STAGES[case.status], case.due
    elif report.status is ReportStatus.RECEIVED and report.checked_at is not None:
        stage = "checked"
    elif case is not None and case.outcome is not None and _closed_together(report, case):
        stage = ended(case.outcome)
    if report.waiting_since is not None:
        return stage, Phrase("reported.next-waits", {"until": waits_until(work, report.waiting_since)})
    over = report.status in (*OVER, ReportStatus.SOLVED)
    return stage, Phrase("reported.next-none") if over else next_step(work, due)


def _closed_together(report: Report, case: Case) -> bool:
    return report.status is ReportStatus.CLOSED and report.status_at == case.closed_at


def waits_until(work: Work, asked_at: datetime) -> date:
    """The last day on which the office's clocks stand still for a reporter who was asked then."""
    return working_day_after(work, work.office.today(asked_at), work.office.cases.ask_wait_days)
