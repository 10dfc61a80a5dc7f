"""A reporter who was asked and says nothing: reminded twice, and then the office's clocks go on without an answer."""

from datetime import timedelta

from handlers.rules.reports.report_life import ReportAct, after
from handlers.services.base.due import working_day_after
from handlers.services.base.work import Work
from handlers.services.cases.deadlines import is_paused, reporter_answered, working_days_since
from handlers.services.reports.report_desk import case_of
from handlers.services.reports.reporting import tell_officers
from handlers.services.reports.templates import question_words
from handlers.services.sealed.news import ask_again, waits_until
from handlers.services.sealed.vault import add_line, lines_of, vault_of
from storage.repositories.reports import reports_waiting
from storage.tables import Report

QUESTION, REMINDED = "question", "reminded"
BATCH = 500


def watch_questions(work: Work) -> bool:
    """Timed work: remind whoever was asked some working days ago; where their time is over the clocks go on."""
    first = work.office.cases.ask_reminder_days[0]
    for report in reports_waiting(work.uow.session, work.now - timedelta(days=first), BATCH):
        asked_at = report.waiting_since
        if asked_at is None:
            continue
        if waits_until(work, asked_at) < work.today:
            _go_on_unanswered(work, report)
        elif vault_of(work, report) is not None:
            _remind(work, report)
    return False


def clocks_go_on(work: Work, report: Report) -> None:
    """The date of the next step moves by the working days that the office waited; nothing where it waited for none."""
    if report.waiting_since is None:
        return
    asked_on, report.waiting_since = work.office.today(report.waiting_since), None
    if report.due is not None:
        report.due = working_day_after(work, max(report.due, asked_on), working_days_since(work, asked_on))
    case = case_of(work, report)
    if case is not None:
        work.uow.session.flush()
        if not is_paused(work, case):  # its clock stands still until the last reporter that was asked has answered
            reporter_answered(work, case, asked_on)


def _remind(work: Work, report: Report) -> None:
    """One reminder, where it is time for it; how many there were stands in the vault, behind the question."""
    asked_at = report.waiting_since
    if asked_at is None:
        return
    said = lines_of(work, report, (QUESTION, REMINDED))
    questions = [line for line in said if line.kind == QUESTION and line.at >= asked_at]
    if not questions:
        return
    reminded = sum(line.kind == REMINDED and line.id > questions[0].id for line in said)
    waited = working_days_since(work, work.office.today(asked_at))
    if reminded >= sum(waited >= days for days in work.office.cases.ask_reminder_days):
        return
    add_line(work, report, REMINDED, str(reminded + 1))
    ask_again(work, report, question_words(questions[-1].words))


def _go_on_unanswered(work: Work, report: Report) -> None:
    """Nobody answered: the report is the office's to follow again. A late answer is still heard."""
    report.status, report.status_at = after(report.status, ReportAct.GO_ON), work.now
    clocks_go_on(work, report)
    work.uow.session.add(report)
    work.uow.session.flush()
    work.audit("report.go-on", f"report:{report.row_id}", why="no-answer")
    tell_officers(work, report, "reported.staff-silent", f"silent:{work.now.isoformat()}")
