"""What a reporter does later: answers, adds, withdraws, says whether it is solved, erases who they are."""

from collections.abc import Callable
from datetime import date, timedelta

from handlers.flow import Data, Say
from handlers.rules.cases.case_life import Impossible
from handlers.rules.registrations.receipt import receipts_in
from handlers.rules.reports.report_dangers import KINDS
from handlers.rules.reports.report_life import NotNow, ReportAct, after
from handlers.rules.working_days import working_days_between
from handlers.services.base.due import working_day_after
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases.clock import is_paused, reporter_answered
from handlers.services.cases.life import reopen_case
from handlers.services.reports.following import at_door, is_over, looks_words, opened, own_report, proof_of
from handlers.services.reports.reporting import keep_said, tell_officers
from handlers.services.sealed.news import stage_of
from handlers.services.sealed.vault import Reporter, add_line, id_of, reports_here, sealer_of, unnamed, vault_of
from storage.enums import ReportStatus
from storage.repositories.reports import OVER, closed_before, destroy_vault, report_by_id, unanswered_before
from storage.tables import Case, Report

UNKNOWN = Done((Say("status.unknown-number"),))
OVER_TIME = Done((Say("reported.door-over"),))
ANSWERED_DAYS = 30
"""So long a reporter may say whether it is solved; silence then ends the report."""
BATCH = 50


def ask(flow: str) -> Callable[[Work, str], Done]:
    """The command that opens a question about one of this chat's own reports; any other number is unknown."""

    def run(work: Work, number: str) -> Done:
        report = own_report(work, number)
        if report is None:
            return UNKNOWN
        return Done(opens=Opening(flow, {"record": report.number}))

    return run


def answer(work: Work, data: Data) -> Done:
    """The answer to the office's question: the clocks go on where they stood still."""
    report = opened(work, data)
    if report is None or sealer_of(work, report) is None:
        return UNKNOWN
    keep_said(work, report, "answer", data["answer"])
    _mark_danger(report, data)
    _go_on(work, report)
    Reporter(work).audit("report.answered", report)
    hurry = report.danger is not None
    tell_officers(work, report, "reported.staff-answer", f"answer:{work.now.isoformat()}", urgent=hurry)
    return _back(work, report, data, Say("reported.answered", {"number": report.number}))


def told_of(work: Work, words: str) -> Report | None:
    """The report of this very chat whose number stands in these words, where the office may still read of it."""
    numbers = receipts_in(words)
    mine = (report for report in reports_here(work) if report.number in numbers) if numbers else ()
    return next((r for r in mine if r.status is not ReportStatus.WITHDRAWN and vault_of(work, r) is not None), None)


def add(work: Work, data: Data) -> Done:
    """More words and files."""
    report = opened(work, data)
    if report is None or sealer_of(work, report) is None:
        return UNKNOWN
    keep_said(work, report, "more", data["more"])
    _mark_danger(report, data)
    Reporter(work).audit("report.added", report)
    hurry = report.danger is not None
    tell_officers(work, report, "reported.staff-more", f"more:{work.now.isoformat()}", urgent=hurry)
    return _back(work, report, data, Say("reported.added", {"number": report.number}))


def withdraw(work: Work, data: Data) -> Done:
    """*Ya* to withdrawing: the report ends, a case that stands on others too goes on without it."""
    report = opened(work, data)
    if report is None:
        return UNKNOWN
    if is_over(work, data):
        return OVER_TIME
    if report.status is not ReportStatus.WITHDRAWN:
        _move(work, report, ReportAct.WITHDRAW)
        report.closed_at, report.due, report.waiting_since, report.threatened_at = work.now, None, None, None
        tell_officers(work, report, "reported.staff-withdrawn", "withdrawn")
    return _back(work, report, data, Say("reported.withdrawn", {"number": report.number}))


def solved(work: Work, args: str) -> Done:
    """`/beres NO sudah|belum`."""
    number, _, word = args.rpartition(" ")
    report = own_report(work, number or word)
    if report is None:
        return UNKNOWN
    if word == "belum":
        return Done(opens=Opening("report-unsolved", {"record": report.number}))
    return _close(work, report, {})


def unsolved(work: Work, data: Data) -> Done:
    """*Belum*, with a word why: the report is open again, and so is its case."""
    report = opened(work, data)
    if report is None or sealer_of(work, report) is None:
        return UNKNOWN
    add_line(work, report, "more", data["why"])
    if report.status in (ReportStatus.SOLVED, ReportStatus.CLOSED):
        _move(work, report, ReportAct.REOPEN)
        report.closed_at, report.due = None, working_day_after(work, work.today, work.office.cases.check_days)
        _reopen(work, report)
    Reporter(work).audit("report.unsolved", report)
    tell_officers(
        work, report, "reported.staff-unsolved", f"unsolved:{work.now.isoformat()}", due=_looked_at(work, report)
    )
    said = Say("reported.reopened", {"number": report.number, "next": stage_of(work, report)[1]})
    return _back(work, report, data, said)


def erase_report(work: Work, data: Data) -> Done:
    """*Ya* to erasing: who sent it, their words and files are gone; the report itself goes on."""
    report = opened(work, data)
    if report is None:
        return UNKNOWN
    if is_over(work, data):
        return OVER_TIME
    erase_vault(work, report)
    return Done((Say("reported.erased", {"number": report.number}),))


def erase_vault(work: Work, report: Report) -> None:
    """Destroy the report's key and everything under it."""
    row = vault_of(work, report)
    if row is None:
        return
    if row.wrapped_key is not None:
        work.uow.vault.forget(row.wrapped_key)
    destroy_vault(work.uow.connection, id_of(report), work.now)
    Reporter(work).audit("report.erased", report)


def looks(work: Work, number: str) -> Done:
    """`/dilihat NO`: who looked."""
    report = own_report(work, number)
    return Done((looks_words(work, report),)) if report is not None else UNKNOWN


def act(work: Work, data: Data) -> Done:
    """What was chosen behind the door of number and code."""
    report = opened(work, data)
    if report is None:
        return UNKNOWN
    if is_over(work, data):
        return OVER_TIME
    proof = proof_of(work, report)
    flows = {
        "jawab": "report-answer",
        "tambah": "report-more",
        "tarik": "report-withdraw",
        "belum": "report-unsolved",
        "hapus-laporan": "report-forget",
    }
    if data["act"] in flows:
        return Done(opens=Opening(flows[data["act"]], proof))
    if data["act"] == "dilihat":
        return at_door(work, report, looks_words(work, report))
    return _close(work, report, proof)


def end_reports(work: Work) -> bool:
    """Timed: solved reports of which nobody said anything end; ended ones lose their vault when their time is over."""
    connection = work.uow.connection
    waited = unanswered_before(connection, work.now - timedelta(days=ANSWERED_DAYS), BATCH)
    for report_id in waited:
        report = report_by_id(work.uow.session, report_id)
        report.status, report.status_at, report.closed_at = ReportStatus.CLOSED, work.now, work.now
        work.audit("report.closed", f"report:{report_id}", why="no-answer")
    work.uow.session.flush()
    old = closed_before(connection, work.now - timedelta(days=work.office.retention.report), BATCH)
    for report_id in old:
        erase_vault(work, report_by_id(work.uow.session, report_id))
    return len(waited) == BATCH or len(old) == BATCH


def _close(work: Work, report: Report, data: Data) -> Done:
    if report.status not in OVER:
        report.status, report.status_at, report.closed_at = ReportStatus.CLOSED, work.now, work.now
        report.due = report.waiting_since = report.threatened_at = None
        work.uow.session.add(report)
        Reporter(work).audit("report.closed", report, why="solved")
        tell_officers(work, report, "reported.staff-solved", f"solved:{work.now.isoformat()}")
    return _back(work, report, data, Say("reported.thanks", {"number": report.number}))


def _reopen(work: Work, report: Report) -> None:
    """The case that ended is opened again; one that is under way, or gone on, stays as it is. Its dates count now."""
    case = work.uow.session.get(Case, report.case_id) if report.case_id is not None else None
    if case is None:
        return
    report.case_id = None  # the others behind the case hear of it; whoever said "belum" hears it in the answer
    work.uow.session.flush()
    try:
        report.case_id = reopen_case(unnamed(work), case).id
    except Impossible:
        report.case_id = case.id
        unnamed(work).audit("case.under-way", f"case:{case.id}")
    report.status, report.due = ReportStatus.IN_CASE, None


def _looked_at(work: Work, report: Report) -> date:
    """By when an officer looks at it again: with its case, today where that is late."""
    case = work.uow.session.get(Case, report.case_id) if report.case_id is not None else None
    due = case.due if case is not None else report.due
    return max(due or work.today, work.today)


def _go_on(work: Work, report: Report) -> None:
    """The date of the next step moves by the working days that the office waited."""
    try:
        _move(work, report, ReportAct.ANSWER)
    except NotNow:
        return  # nothing was asked any more: the words are kept all the same
    if report.waiting_since is None:
        return
    asked_on, report.waiting_since = work.office.today(report.waiting_since), None
    if report.due is not None:
        waited = working_days_between(asked_on, work.today, work.office.calendar.days)
        report.due = working_day_after(work, max(report.due, asked_on), waited)
    case = work.uow.session.get(Case, report.case_id) if report.case_id is not None else None
    if case is not None:
        work.uow.session.flush()
        _case_goes_on(work, case, asked_on)


def _case_goes_on(work: Work, case: Case, asked_on: date) -> None:
    """Its clock stood still as well, and stands still until the last reporter that was asked has answered."""
    if not is_paused(work, case):
        reporter_answered(work, case, asked_on)


def _move(work: Work, report: Report, done: ReportAct) -> None:
    """Raises NotNow where the table does not know it."""
    now_at = after(report.status, done)
    if now_at is not report.status:
        report.status, report.status_at = now_at, work.now
    work.uow.session.add(report)
    Reporter(work).audit(f"report.{done}", report)


def _mark_danger(report: Report, data: Data) -> None:
    """What was told later may speak of danger for the first time."""
    report.danger = report.danger or next((kind for kind in KINDS if kind in data.get("dangers", ())), None)


def _back(work: Work, report: Report, data: Data, said: Say) -> Done:
    """Whoever came by number and code stays inside; what took too long is kept, and shows nothing of the report."""
    work.uow.session.flush()
    if is_over(work, data):
        return Done((said, *OVER_TIME.says))
    return at_door(work, report, said) if data.get("proven") else Done((said,))
