"""*saya diancam*, *saya dipecat*: the reporter hears what to do, the case officers hear it the same working day."""

from collections.abc import Callable
from datetime import datetime, timedelta

from handlers.danger import danger_words
from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import CASE_OFFICERS
from handlers.rules.reports.report_heard import HURTS
from handlers.rules.working_days import is_working_day
from handlers.services.base.work import Done, Work
from handlers.services.reports.following import opened
from handlers.services.sealed.vault import Reporter, add_line, reports_here, vault_of
from storage.repositories.chats import peek_chat
from storage.repositories.reports import OVER
from storage.repositories.staff import staff_chats
from storage.tables import Report

DAYS_AHEAD = 30
"""The longest that an office is closed in a row."""


def hurt(kind: str) -> Callable[[Work, str], Done]:
    """The command of one of the words. `kind`: "threat" or "dismissed"."""

    def run(work: Work, words: str) -> Done:
        return _heard(work, reports_here(work), kind, words)

    return run


def hurt_here(work: Work, data: Data) -> Done:
    """One of the words ("meaning") in a conversation about a report; see `hurt_at`."""
    return hurt_at(work, data, HURTS[data["meaning"]])


def hurt_at(work: Work, data: Data, kind: str) -> Done:
    """It is about the report that number and code have opened; else about all that this chat has sent.

    `data` of that conversation with "words", the sentence where it was said in one.
    """
    if not data.get("proven"):
        return hurt(kind)(work, data["words"])
    report = opened(work, data)
    return _heard(work, [report] if report is not None else [], kind, data["words"])


def _heard(work: Work, reports: list[Report], kind: str, words: str) -> Done:
    running = [report for report in reports if report.status not in OVER]
    for report in running:
        _mark(work, report, kind)
        if words and vault_of(work, report) is not None:
            add_line(work, report, "more", words)
    opens = opens_at(work)
    when = {"when": "now" if opens <= work.now else "later", "due": work.office.today(opens)}
    said = Say("reported.hurt", {"kind": kind, "told": "yes" if words else "no", **when})
    if not running:
        said = Say("reported.hurt-no-report", {"kind": kind}, (Choice("lapor", Phrase("menu.choice-lapor")),))
    return Done((danger_words(work.office, kind), said))


def _mark(work: Work, report: Report, kind: str) -> None:
    """On top of the inbox, and told at once where the office is open, else when it opens; on web chat now."""
    report.threatened_at = work.now
    work.uow.session.add(report)
    if vault_of(work, report) is not None:
        add_line(work, report, "threat", kind)
    Reporter(work).audit("report.threatened", report, why=kind)
    opens = opens_at(work)
    look = (Choice(f"/laporan {report.number}", Phrase("report.choice-laporan")),)
    for chat, _role, _area in staff_chats(work.uow.connection, CASE_OFFICERS):
        say = Say("reported.staff-hurt", {"number": report.number, "kind": kind}, look)
        cause = f"report:{report.id}:hurt:{work.today.isoformat()}:{kind}:{chat}"
        later = None if opens <= work.now or shows_at_once(work, chat) else opens
        work.tell(chat, say, cause, urgent=True, due_at=later)


def opens_at(work: Work) -> datetime:
    """Now, in working hours; else the beginning of the next ones."""
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
    """True for web chat, where news lies until somebody looks and wakes nobody."""
    chat = peek_chat(work.uow.connection, chat_id)
    return chat is not None and chat.channel == "webchat"
