"""What an employer can hand in, and the only fields that an employer's chat is ever told."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.rupiah import read_rupiah
from handlers.rules.reading.spelt_numbers import numbers_in, says_many, unread_words
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.reading.words import words_of

ANSWER, RELIEF, LAYOFF, PROMISE = "answer", "relief", "layoff", "promise"
KINDS = {"jawab": ANSWER, "keringanan": RELIEF, "pekerja": LAYOFF, "janji": PROMISE}
"""Choice id -> kind of a submission."""
RELIEFS = ("tunda", "kurangi", "bebas", "cicil", "nonaktif")
"""What employers ask of contributions (source document, its table 7): later, less, none, in parts, members off."""
COUNTS = ("furloughed-in", "furloughed-out", "dismissed-in", "dismissed-out")
"""Workers sent home and dismissed, in and outside an employment relation (its table 6)."""
SKIPPED, NOBODY = "lewati", "nihil"
MOST_WORKERS = 100_000
LONGEST = 1000
LONGEST_COUNT = 80
NO_ONE = frozenset(
    ("tidak ada", "tdk ada", "ga ada", "gak ada", "nggak ada", "belum ada", "nihil", "nol", "kosong", "none", "nobody")
)
_WISHES = (
    ("keringanan", re.compile(r"ringan|tunda|icil|angsur|kurangi|bebas|nonaktif|relief")),
    ("pekerja", re.compile(r"\bphk\b|rumah|henti|pecat|layoff")),
    ("jawab", re.compile(r"jawab|balas|tanggap|surat|answer|reply")),
    ("janji", re.compile(r"janji|bayar|lunas|setor|promise|pay")),
)
_RELIEFS = (
    ("tunda", re.compile(r"tunda|undur|postpone|delay")),
    ("kurangi", re.compile(r"kurang|turun|potong|lower|reduce")),
    ("bebas", re.compile(r"bebas|hapus|waive")),
    ("cicil", re.compile(r"icil|angsur|instal")),
    ("nonaktif", re.compile(r"non\s*-?aktif|deactivate")),
)
_SIGNED = re.compile(r"-\s*\d|\d+[.,]\d{1,2}(?!\d)")
"""A sign or a fraction: no number of people."""


@dataclass(frozen=True, slots=True)
class LetterSeen:
    """What an employer's chat may know of the letter whose code it brought: what stands on the paper itself.

    `meets`: the day and hour of a summons, on the office's clock.
    """

    employer: str
    letter: str
    reply_by: date | None
    meets: datetime | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an employer's chat may know of its own submission."""

    number: str
    kind: str
    due: date


def read_headcount(text: str) -> Verdict:
    """How many workers: one number, in figures or words; none is an answer. "belasan" is asked again."""
    words = phrase(text)
    if tidy(text) == "-" or words in NO_ONE:
        return ok("0")
    numbers = numbers_in(text) if len(text) <= LONGEST_COUNT and not _SIGNED.search(text) else []
    if len(numbers) != 1 or not words_of("around-count").issuperset(unread_words(text)):
        return refuse("headcount-about" if says_many(text) else "headcount-unclear")
    return ok(str(numbers[0])) if numbers[0] <= MOST_WORKERS else refuse("headcount-unclear")


def headcount(value: str) -> int:
    """The number of workers of an answer: of `read_headcount`, or of the button for nobody."""
    return 0 if value == NOBODY else int(value)


def read_wish(text: str) -> Verdict:
    """What an employer wants, in its own words: one of KINDS."""
    return _meant(text, _WISHES)


def read_relief(text: str) -> Verdict:
    """What is asked of the contributions, in the employer's own words: one of RELIEFS."""
    return _meant(text, _RELIEFS)


def _meant(text: str, patterns: tuple[tuple[str, re.Pattern[str]], ...]) -> Verdict:
    said = phrase(text[:LONGEST])
    found = next((meant for meant, pattern in patterns if said == meant or pattern.search(said)), None)
    return ok(found) if found else refuse("choose-one")


def read_amount(text: str) -> Verdict:
    """Whole rupiah; nothing below a rupiah is an amount."""
    found = read_rupiah(text)
    return refuse("amount-missing") if found.kind == "ok" and int(found.value) == 0 else found


def read_said(text: str) -> Verdict:
    """Free words of an employer, at most LONGEST characters."""
    words = tidy(text)
    if not words:
        return refuse("empty")
    return ok(words) if len(words) <= LONGEST else refuse("too-long")
