"""What a reporter does with a report that was sent: answers, adds, withdraws, says whether it is solved, erases."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import wraps

from handlers.danger import danger_words
from handlers.flow import Data, Say
from handlers.rules.cases.case_life import Impossible
from handlers.rules.registrations.receipt import receipts_in
from handlers.rules.reports.report_dangers import worst_of
from handlers.rules.reports.report_heard import urgent_in
from handlers.rules.reports.report_life import NotNow, ReportAct, after
from handlers.services.base.due import working_day_after
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases.life import reopen_case
from handlers.services.reports.following import at_door, is_over, looks_words, opened, own_report, proof_of
from handlers.services.reports.on_top import put_on_top
from handlers.services.reports.report_desk import case_of, stop_clocks
from handlers.services.reports.reporting import keep_said, tell_officers
from handlers.services.reports.waiting import clocks_go_on
from handlers.services.sealed.news import stage_of
from handlers.services.sealed.post import day_of
from handlers.services.sealed.vault import add_line, audit_sender, say_unnamed, shown_reports, unnamed, vault_of
from storage.enums import ReportStatus
from storage.repositories.reports import OVER, closed_before, destroy_vault, report_by_id, unanswered_before
from storage.tables import Report

UNKNOWN = Done((Say("status.unknown-number"),))
OVER_TIME = Done((Say("reported.door-over"),))
ANSWERED_DAYS = 30
"""So long a reporter may say whether it is solved; silence then ends the report."""
BATCH = 50


Reply = Callable[[Work, Report, Data], Done]


def ask_about(flow: str) -> Callable[[Work, str], Done]:
    """The command that opens a question about one of this chat's own reports; any other number is unknown."""

    def run(work: Work, number: str) -> Done:
        report = own_report(work, number)
        return Done(opens=Opening(flow, {"record": report.number})) if report is not None else UNKNOWN

    return run


def _of_report(reply: Reply) -> Callable[[Work, Data], Done]:
    """The effect of a conversation about a report: `reply` gets the report, unless it is unknown or erased."""

    @wraps(reply)
    def run(work: Work, data: Data) -> Done:
        report = opened(work, data)
        return reply(work, report, data) if report is not None and vault_of(work, report) is not None else UNKNOWN

    return run


@_of_report
def answer_office(work: Work, report: Report, data: Data) -> Done:
    """The answer to the office's question: the clocks go on where they stood still."""
    keep_said(work, report, "answer", data["answer"])
    _go_on(work, report)
    return _told(work, report, data, "answer", "answered")


def told_of(work: Work, words: str) -> Report | None:
    """The report that this chat shows whose number stands in these words, where the office may still read of it."""
    numbers = receipts_in(words)
    mine = (report for report in shown_reports(work) if report.number in numbers) if numbers else ()
    return next((r for r in mine if r.status is not ReportStatus.WITHDRAWN and vault_of(work, r) is not None), None)


@_of_report
def add_to_report(work: Work, report: Report, data: Data) -> Done:
    """More words and files."""
    keep_said(work, report, "more", data["more"])
    return _told(work, report, data, "more", "added")


def _told(work: Work, report: Report, data: Data, kind: str, done: str) -> Done:
    """Tell the officers of more words (`kind` "answer" or "more"), at once where the report speaks of danger by now."""
    says = hear_danger(work, report, data[kind], data.get("hurts+", ()))
    report.danger = report.danger or worst_of(data.get("dangers", ()))
    audit_sender(work, done, report)
    cause, hurry = f"{kind}:{work.now.isoformat()}", report.danger is not None
    tell_officers(work, report, f"reported.staff-{kind}", cause, urgent=hurry)
    back = _back(work, report, data, Say(f"reported.{done}", {"number": report.number}))
    return replace(back, says=(*says, *back.says))


def hear_danger(work: Work, report: Report, pieces: Iterable[str], known: Collection[str] = ()) -> tuple[Say, ...]:
    """Put the report on top where its reporter now tells of something urgent that is not `known`; whom to call."""
    found = next((kind for piece in pieces if (kind := urgent_in(piece)) is not None and kind not in known), None)
    if found is None or report.status in OVER:
        return ()
    put_on_top(work, report, found)
    return (danger_words(work.office, found),)


@_of_report
def withdraw_report(work: Work, report: Report, data: Data) -> Done:
    """*Ya* to withdrawing: the report ends, a case that stands on others too goes on without it."""
    if is_over(work, data):
        return OVER_TIME
    if report.status is not ReportStatus.WITHDRAWN:
        _move(work, report, ReportAct.WITHDRAW)
        stop_clocks(work, report)
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


@_of_report
def unsolved(work: Work, report: Report, data: Data) -> Done:
    """*Belum*, with a word why: the report is open again, and so is its case."""
    add_line(work, report, "more", data["why"])
    if report.status in (ReportStatus.SOLVED, ReportStatus.CLOSED):
        _move(work, report, ReportAct.REOPEN)
        report.closed_at, report.due = None, working_day_after(work, work.today, work.office.cases.check_days)
        _reopen(work, report)
    says = hear_danger(work, report, [data["why"]])
    audit_sender(work, "unsolved", report)
    cause, due = f"unsolved:{work.now.isoformat()}", _looked_at(work, report)
    tell_officers(work, report, "reported.staff-unsolved", cause, due=due)
    said = Say("reported.reopened", {"number": report.number, "next": stage_of(work, report)[1]})
    back = _back(work, report, data, said)
    return replace(back, says=(*says, *back.says))


@_of_report
def erase_report(work: Work, report: Report, data: Data) -> Done:
    """*Ya* to erasing: who sent it, their words and files are gone; the report itself goes on."""
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
        work.vault.forget(row.wrapped_key)
    destroy_vault(work.connection, report.row_id, work.now)
    audit_sender(work, "erased", report)


def looks(work: Work, number: str) -> Done:
    """`/dilihat NO`: who looked."""
    report = own_report(work, number)
    return Done((looks_words(work, report),)) if report is not None else UNKNOWN


FLOWS = {"jawab": "answer", "tambah": "more", "tarik": "withdraw", "belum": "unsolved", "hapus-laporan": "forget"}
"""The question behind each button that number and code opened: the flow `report-NAME`."""


@_of_report
def act_on_report(work: Work, report: Report, data: Data) -> Done:
    """What was tapped after number and code opened a report: its question opens, or it is done at once."""
    if is_over(work, data):
        return OVER_TIME
    proof = proof_of(work, report)
    if data["act"] in FLOWS:
        return Done(opens=Opening(f"report-{FLOWS[data['act']]}", proof))
    if data["act"] == "dilihat":
        return at_door(work, report, looks_words(work, report))
    return _close(work, report, proof)


def end_reports(work: Work) -> bool:
    """Timed: solved reports of which nobody said anything end; ended ones lose their vault when their time is over."""
    connection = work.connection
    waited = unanswered_before(connection, work.now - timedelta(days=ANSWERED_DAYS), BATCH)
    for report_id in waited:
        _end(work, report_by_id(work.uow.session, report_id))
        work.audit("report.closed", f"report:{report_id}", why="no-answer")
    work.uow.session.flush()
    old = closed_before(connection, work.now - timedelta(days=work.office.retention.report), BATCH)
    for report_id in old:
        erase_vault(work, report_by_id(work.uow.session, report_id))
    return len(waited) == BATCH or len(old) == BATCH


def _close(work: Work, report: Report, data: Data) -> Done:
    if report.status not in OVER:
        _end(work, report)
        stop_clocks(work, report)
        work.uow.session.add(report)
        audit_sender(work, "closed", report, why="solved")
        tell_officers(work, report, "reported.staff-solved", f"solved:{work.now.isoformat()}")
    return _back(work, report, data, Say("reported.thanks", {"number": report.number}))


def _end(work: Work, report: Report) -> None:
    report.status, report.status_at, report.closed_at = ReportStatus.CLOSED, day_of(work), day_of(work)


def _reopen(work: Work, report: Report) -> None:
    """Open the case of a reopened report again where it had ended; from then on the dates of the case count.

    A case that is under way stays as it is.
    """
    case = case_of(work, report)
    if case is None:
        return
    report.case_id = None  # the others behind the case hear of it; whoever said "belum" hears it in the answer
    work.uow.session.flush()
    quiet = unnamed(work)
    try:
        report.case_id = reopen_case(quiet, case).id
    except Impossible:
        report.case_id = case.id
        quiet.audit("case.under-way", f"case:{case.id}")
    say_unnamed(work, report, quiet)
    report.status, report.due = ReportStatus.IN_CASE, None


def _looked_at(work: Work, report: Report) -> date:
    """The day on which an officer looks at it again: its next step or that of its case; today where that has passed."""
    case = case_of(work, report)
    due = case.due if case is not None else report.due
    return max(due or work.today, work.today)


def _go_on(work: Work, report: Report) -> None:
    """The reporter has answered: the date of the next step moves by the working days that the office waited for it."""
    try:
        _move(work, report, ReportAct.ANSWER)
    except NotNow:
        return  # nothing was asked any more: the words are kept all the same
    clocks_go_on(work, report)


def _move(work: Work, report: Report, done: ReportAct) -> None:
    """Do `done` by the table, with its audit line. Raises NotNow where the table does not know it."""
    now_at = after(report.status, done)
    if now_at is not report.status:
        report.status, report.status_at = now_at, day_of(work)
    work.uow.session.add(report)
    audit_sender(work, done, report)


def _back(work: Work, report: Report, data: Data, said: Say) -> Done:
    """`said`, and for whoever came with number and code the report with what else can be done.

    Where the conversation took too long, what was said is kept, but nothing of the report is shown any more.
    """
    work.uow.session.flush()
    if is_over(work, data):
        return Done((said, *OVER_TIME.says))
    return at_door(work, report, said) if data.get("proven") else Done((said,))
