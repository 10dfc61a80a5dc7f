"""Commands that people say in plain words: `cek P-...`, and what a link types ahead (`Daftar CODE`, `SAMBUNG CODE`).

A letter's code is one too: `SURAT CODE`, or alone where no question is open.
"""

from handlers.rules.badges import asks_about_badge
from handlers.rules.cases.letter_codes import means_letter_code, said_letter_code
from handlers.rules.link_codes import link_code_in
from handlers.rules.pairing import said_code
from handlers.rules.reading.replies import meaning
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.regulations.asking import asks_who_has_one
from handlers.rules.regulations.filing_answers import wants_to_file
from handlers.rules.reports.report_code import asks_about_report, news_with_code
from handlers.services.base.work import Work
from handlers.services.employers.submitting import letter_of
from handlers.services.staff.links import is_link
from handlers.state import State

LETTER = "surat "
"""Before a code that stands on a letter or nowhere: it is answered also where no letter has it."""
NUMBER = "nomor "
"""Before the number of something that an employer sent: how it stands is said first."""
ASKING = ("menu", "start", "begin", "status", "yes", "info", "thanks")
"""What people answer to "there is news"."""


def spoken(text: str, state: State) -> str | None:
    """The command line that a message may stand for; None for nearly every message."""
    if asks_about_badge(text, alone=state.frame is None):
        return f"/cek {text}"
    pairing = said_code(text)
    if pairing is not None:
        return f"/sambung {pairing}"
    report = asks_about_report(text)
    if report is not None:
        return f"/ikuti {report}"
    opened = news_with_code(text)
    if opened is not None:
        return f"/kabar {opened}"
    letter = said_letter_code(text, alone=state.frame is None)
    if letter is not None:
        return f"/usaha {LETTER if means_letter_code(text) else ''}{letter}"
    sent = parse_receipt(text)
    if sent is not None and sent.startswith("S-") and state.frame is None:
        return f"/usaha {NUMBER}{sent}"
    if sent is not None and sent.startswith("R-") and state.frame is None:
        return f"/ajukan {sent}"
    filed = of_a_regulation(text) if state.frame is None else None
    if filed is not None:
        return filed
    code = link_code_in(text)
    return f"/start {code}" if code else _promised_news(text, state)


def of_a_regulation(text: str) -> str | None:
    """Who asks whether a company has one is shown the public list; who wants to hand one in is asked about it."""
    asked = asks_who_has_one(text)
    if asked is not None:
        return f"/patuh {asked}".strip()
    wanted = wants_to_file(text) if meaning(text) in (None, "regulation") else None
    return f"/ajukan {wanted}".strip() if wanted is not None else None


def holds(line: str, work: Work) -> bool:
    """True where the line that `spoken` guessed means something: its link exists, or a letter has its code.

    Any word may stand where a code would: "daftar dulu" is no link.
    """
    name, _, args = line.partition(" ")
    if name == "/usaha":
        return args.startswith((LETTER, NUMBER)) or letter_of(work, args) is not None
    return name != "/start" or is_link(work, args)


def _promised_news(text: str, state: State) -> str | None:
    """The command that shows news of which this phone was only told that there is some (*ada kabar*).

    Whatever may answer such a message asks for it: "ya", "status", "apa?". None for words that mean something else.
    """
    told = next((choice for choice, _ in state.news if choice.startswith("/kenal ")), None)
    return told if state.frame is None and meaning(text) in (None, *ASKING) else None
