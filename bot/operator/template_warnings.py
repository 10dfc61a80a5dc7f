"""What an office with WhatsApp has not prepared: messages that need an approved template and have none.

Pure: an office in, message keys (`check.ftl`) out. The words to submit stand in docs/whatsapp.md.
"""

from bot.operator.office_warnings import OfficeWarning
from handlers.rules.office.office import Office

LANGUAGES = ("id", "en")
WINDOW_HOURS = 24
"""How long after a person wrote everything may be sent to them."""

PROACTIVE = (
    "notices.submitted",
    "notices.reopened",
    "notices.disputed",
    "notices.returned",
    "notices.verified",
    "notices.verified-again",
    "notices.waiting",
    "notices.papers-at-village",
    "notices.papers-at-dinas",
    "notices.papers-forwarded",
    "notices.papers-complete",
    "notices.papers-missing",
    "notices.papers-reminder",
    "notices.papers-last-reminder",
    "notices.lapsed",
    "notices.member",
    "notices.number-ready",
    "notices.number-changed",
    "notices.rejected",
    "notices.rejected-final",
    "notices.objection",
    "notices.withdrawn",
    "notices.closed",
    "notices.answer",
    "question.closed",
    "notices.move-asked",
    "notices.paired",
    "notices.parted",
    "notices.told-elsewhere",
    "notices.some-news",
    "registration.reminder",
    "registration.draft-erased",
    "news.waiting",
    "broadcast.message",
)
"""Messages that may come later than that, by the key of their words. Without a template they wait.

News of a report has none of its own: `news.waiting` goes out for all of it, and says nothing of reports.
"""


def template_warnings(office: Office) -> list[OfficeWarning]:
    """One line a language that lacks some, and one for a reminder that comes too late to be free text."""
    found = []
    for language in LANGUAGES:
        missing = [key for key in PROACTIVE if office.whatsapp.template(key, language) is None]
        if missing:
            params: dict[str, object] = {"language": language, "count": len(missing), "keys": ", ".join(missing)}
            found.append(OfficeWarning("check.no-template", params))
    if office.times.draft_reminder_hours >= WINDOW_HOURS:
        found.append(OfficeWarning("check.late-reminder", {"hours": office.times.draft_reminder_hours}))
    return found
