"""*lapor* and what follows it: /kabar, /ikuti, /jawab, /tambah, /tarik, /beres, /dilihat, /kode, *saya diancam*."""

from handlers.entries import Command
from handlers.flow import Phrase, Say
from handlers.rules.access import EVERYBODY
from handlers.rules.reports.report_heard import WRONG
from handlers.services.base.work import Done, Drop, Work
from handlers.services.people.progress import has_status, show_status
from handlers.services.reports.following import clear, code_words, follow, show_news
from handlers.services.reports.hearing import begin, hurt, listen
from handlers.services.reports.replies import ask_about, looks, solved

ASKED_AGAIN = ("report-withdraw", "report-forget", "report-follow")
"""Questions about a report in which nothing was told."""


def report(work: Work, _args: str) -> Done:
    """*lapor*: a new report, or the one that is open here."""
    return begin(work)


def news(work: Work, args: str) -> Done:
    """*kabar*, *kabar CODE*: what was only announced, behind its code; else where one's people stand."""
    return show_news(work, args, lambda: show_status(work) if has_status(work) else None)


def later(_work: Work, _args: str) -> Done:
    """*nanti lagi*: the answers stay, and the question is not asked again at once."""
    return Done((Say("report.later"),))


def code(work: Work, number: str) -> Done:
    """`/kode NO`."""
    return code_words(work, number)


def clean(work: Work, _args: str) -> Done:
    """*bersih*: this chat forgets what it showed of reports, and closes what number and code opened.

    A report that is being told waits without a word: its question would stand on the clean screen. A question that a
    button asks again is closed: whoever types next would read in it which report it is about, and could answer it.
    """
    clear(work)
    cleared = Say("reported.cleared", {"left": Phrase(f"channels.{work.here.channel}-left")})
    return Done(drop=Drop("report-door", cleared, cleared, also=ASKED_AGAIN, proven=True), quiet=True)


COMMANDS = (
    Command("lapor", report, EVERYBODY, meaning="report"),
    Command("kabar", news, EVERYBODY, meaning="news", resumes=True),
    Command("bersih", clean, EVERYBODY, meaning="clear", resumes=True),
    Command("diancam", hurt("threat"), EVERYBODY, meaning="threatened", resumes=True),
    Command("dipecat", hurt("dismissed"), EVERYBODY, meaning="dismissed", resumes=True),
    Command("dengar", listen, EVERYBODY, meaning=WRONG),
    Command("ikuti", follow, EVERYBODY),
    Command("kode", code, EVERYBODY, resumes=True),
    Command("jawab", ask_about("report-answer"), EVERYBODY),
    Command("tambah", ask_about("report-more"), EVERYBODY),
    Command("tarik", ask_about("report-withdraw"), EVERYBODY),
    Command("beres", solved, EVERYBODY),
    Command("nanti", later, EVERYBODY),
    Command("dilihat", looks, EVERYBODY, resumes=True),
)
