"""What a reporter hears of their report: plain words, the date of the next step, and never who else reported."""

from collections.abc import Mapping
from datetime import date

from sqlmodel import col, select

from handlers.flow import Choice, Phrase, Say
from handlers.rules.cases.case_life import Act
from handlers.services.base.work import Opening, Work
from handlers.services.sealed.vault import tell_reporter
from storage.enums import CaseStatus, ReportStatus
from storage.repositories.reports import OVER
from storage.tables import Case, Report

TOLD: Mapping[Act, str] = {
    Act.CHECK: "checked",
    Act.POST: "letter",
    Act.ANSWER: "answered",
    Act.SILENCE: "silent",
    Act.RETURN: "returned",
    Act.PLAN_VISIT: "visit-planned",
    Act.CANCEL_VISIT: "checked",
    Act.VISIT: "visited",
    Act.PROMISE: "promised",
    Act.BREAK: "broken",
    Act.COMPLY: "complied",
    Act.MEDIATE: "mediation",
    Act.AGREE: "promised",
    Act.HAND_ON: "handed-on",
    Act.TAKE_BACK: "checked",
    Act.SUSPEND: "suspended",
    Act.CLOSE: "closed",
    Act.REOPEN: "reopened",
}
"""What reporters hear of an act on their case. The rest (drafts, initials, single payments) is the office's own."""

STAGES: Mapping[CaseStatus, str] = {
    CaseStatus.RECEIVED: "received",
    CaseStatus.CHECKED: "checked",
    CaseStatus.DRAFTED: "checked",
    CaseStatus.INITIALLED: "checked",
    CaseStatus.SIGNED: "checked",
    CaseStatus.POSTED: "letter",
    CaseStatus.ANSWERED: "answered",
    CaseStatus.SILENT: "silent",
    CaseStatus.RETURNED: "returned",
    CaseStatus.VISIT_PLANNED: "visit-planned",
    CaseStatus.VISITED: "visited",
    CaseStatus.PROMISED: "promised",
    CaseStatus.BROKEN: "broken",
    CaseStatus.MEDIATION: "mediation",
    CaseStatus.HANDED_ON: "handed-on",
    CaseStatus.SUSPENDED: "suspended",
    CaseStatus.COMPLIED: "complied",
    CaseStatus.CLOSED: "closed",
}
"""The same words for where a case stands: what is being written is not told before it is posted."""


def case_moved(work: Work, case: Case, act: Act) -> None:
    """Tell every reporter of a case what was done. Reports that ended are left in peace.

    A case that goes on after a suspension stands where it stood before: that is what they hear.
    """
    stage = STAGES[case.status] if act is Act.RESUME else TOLD.get(act)
    if stage is None:
        return
    for report in reports_in(work, case):
        say = Say("reported.case-news", {"number": report.number, "stage": stage, "next": next_step(work, case.due)})
        _keep_up(work, report, act)
        outcome = act in (Act.COMPLY, Act.CLOSE)
        cause = f"case:{case.version}:{act}:{work.now.isoformat()}"
        tell_reporter(work, report, say if not outcome else ask_solved(say, report.number), cause)


def _keep_up(work: Work, report: Report, act: Act) -> None:
    """A report is solved when the office says so of its case, and under way again when that is opened again."""
    if act in (Act.COMPLY, Act.CLOSE) and report.status is ReportStatus.IN_CASE:
        report.status, report.status_at, report.due = ReportStatus.SOLVED, work.now, None
    elif act is Act.REOPEN and report.status is ReportStatus.SOLVED:
        report.status, report.status_at, report.closed_at = ReportStatus.IN_CASE, work.now, None
    work.uow.session.add(report)


def reports_in(work: Work, case: Case) -> list[Report]:
    """The reports behind a case that still wait for its end, locked."""
    waiting = (Report.case_id == case.id, col(Report.status).not_in(OVER))
    return list(work.uow.session.exec(select(Report).where(*waiting).order_by(col(Report.id)).with_for_update()))


def asked(work: Work, report: Report, words: str) -> None:
    """The office asks: the question comes with its answer open, and the answer keeps the reporter unknown."""
    say = Say("reported.asked", {"number": report.number, "text": words})
    opens = Opening("report-answer", {"record": report.number})
    tell_reporter(work, report, say, f"asked:{work.now.isoformat()}", opens)


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
    """(where a report stands, by when something follows), of its case where it has one."""
    if report.status is ReportStatus.IN_CASE and report.case_id is not None:
        case = work.uow.session.get_one(Case, report.case_id)
        return STAGES[case.status], _next_of(work, report) if report.waiting_since is not None else next_step(
            work, case.due
        )
    if report.status is ReportStatus.RECEIVED and report.checked_at is not None:
        return "checked", _next_of(work, report)
    return str(report.status), _next_of(work, report)


def _next_of(work: Work, report: Report) -> Phrase:
    if report.waiting_since is not None:
        return Phrase("reported.next-waits")
    if report.status in (*OVER, ReportStatus.SOLVED):
        return Phrase("reported.next-none")
    return next_step(work, report.due)
