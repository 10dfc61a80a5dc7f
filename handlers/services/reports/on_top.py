"""A report goes on top, and the case officers hear of it the same working day: a danger, a threat, a dismissal."""

from datetime import datetime, timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.reports.report_dangers import worst_of
from handlers.rules.working_days import is_working_day
from handlers.services.base.work import Work
from handlers.services.sealed.vault import add_line, audit_sender, vault_of
from storage.repositories.chats import peek_chat
from storage.repositories.staff import staff_chats
from storage.tables import Report

SEEN = ("violence", "child", "accident")
"""What is also marked on the report itself."""
DAYS_AHEAD = 30
"""The longest that an office is closed in a row."""


def put_on_top(work: Work, report: Report, kind: str) -> None:
    """`kind`: "dismissed" or a kind of danger. Told at once where the office is open, else as it opens."""
    report.threatened_at = work.now
    if kind in SEEN:
        report.danger = worst_of({kind, report.danger or kind})
    work.uow.session.add(report)
    if vault_of(work, report) is not None:
        add_line(work, report, "threat", kind)
    audit_sender(work, "threatened", report, why=kind)
    opens = opens_at(work)
    look = (Choice(f"/laporan {report.number}", Phrase("report.choice-laporan")),)
    for chat, _role, _area in staff_chats(work.connection, CASE_OFFICERS):
        say = Say("reported.staff-hurt", {"number": report.number, "kind": kind}, look)
        cause = f"report:{report.id}:hurt:{work.today.isoformat()}:{kind}:{chat}"
        later = None if opens <= work.now or shows_at_once(work, chat) else opens
        work.tell(chat, say, cause, urgent=True, due_at=later)


def opens_at(work: Work) -> datetime:
    """Now, inside working hours; else the moment at which the office opens next."""
    calendar, local = work.office.calendar, work.office.local(work.now)
    for ahead in range(DAYS_AHEAD):
        day = local.date() + timedelta(days=ahead)
        opening = next((o for o in calendar.openings if o.weekday == day.weekday()), None)
        if opening is None or not is_working_day(day, calendar.days):
            continue
        begins = datetime.combine(day, opening.opens, local.tzinfo)
        ends = datetime.combine(day, opening.closes, local.tzinfo)
        if local < ends:
            return max(begins, local)
    return work.now


def shows_at_once(work: Work, chat_id: int) -> bool:
    """True where news lies until somebody looks, and wakes nobody."""
    chat = peek_chat(work.connection, chat_id)
    return chat is not None and work.channels.of(chat.channel).fetched
