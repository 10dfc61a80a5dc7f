"""Which messages need an approved template on WhatsApp, and what an office has none for."""

from bot.channels.twilio.table import WhatsAppTable
from bot.contract import Finding, warning
from handlers.rules.office.office import Office
from messages.catalogue import LANGUAGES

WINDOW_HOURS = 24
"""How long after a person wrote everything may be sent to them."""

_NOTICES = """
    submitted reopened disputed returned verified verified-again waiting papers-at-village papers-at-dinas
    papers-forwarded papers-complete papers-missing papers-reminder papers-last-reminder lapsed member
    period-asked renewed ended ended-silent ended-works ended-other ended-moved ended-died restored ending-said
    ending-said-died ending-said-moved ending-withdrawn
    waiting-no-basis waiting-not-begun moved-up number-ready number-changed rejected rejected-final objection
    withdrawn closed answer move-asked paired parted told-elsewhere some-news
"""
_OTHERS = "question.closed registration.reminder registration.draft-erased news.waiting broadcast.message"
_TO_COMPANIES = "lack return lapse deem issue ends extend amend revoke"
PROACTIVE = (
    *(f"notices.{name}" for name in _NOTICES.split()),
    *_OTHERS.split(),
    *(f"regulation.told-{name}" for name in _TO_COMPANIES.split()),
)
"""Messages that may come later than that, by the key of their words. Without a template they wait.

News of a report has none of its own: `news.waiting` goes out for all of it, and says nothing of reports.
"""


OF_THE_LEDGER = frozenset({f"notices.{name}" for name in ("waiting-no-basis", "waiting-not-begun", "moved-up")})
"""What only an office tells that declares what pays for people."""


def template_warnings(office: Office) -> list[Finding]:
    """One line a language that lacks some, and one for a reminder that comes too late to be free text."""
    found, table = [], office.table(WhatsAppTable)
    wanted = [key for key in PROACTIVE if office.funding or key not in OF_THE_LEDGER]
    for language in LANGUAGES:
        missing = [key for key in wanted if table.template(key, language) is None]
        if missing:
            keys = ", ".join(missing)
            found.append(warning("check.no-template", language=language, count=len(missing), keys=keys))
    if office.times.draft_reminder_hours >= WINDOW_HOURS:
        found.append(warning("check.late-reminder", hours=office.times.draft_reminder_hours))
    return found
