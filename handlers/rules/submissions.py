"""What an employer can hand in, and the only fields that an employer's chat is ever told."""

import re
from dataclasses import dataclass
from datetime import date

from handlers.rules.clean import tidy
from handlers.rules.phrases import phrase
from handlers.rules.rupiah import read_rupiah
from handlers.rules.spelt_numbers import numbers_in, says_many
from handlers.rules.verdict import Verdict, ok, refuse

ANSWER, RELIEF, LAYOFF, PROMISE = "answer", "relief", "layoff", "promise"
KINDS = {"jawab": ANSWER, "keringanan": RELIEF, "pekerja": LAYOFF, "janji": PROMISE}
"""Choice id -> kind of a submission."""
ANSWERS_A_LETTER = (ANSWER, RELIEF, PROMISE)
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
_SIGNED = re.compile(r"-\s*\d|\d+[.,]\d{1,2}(?!\d)")
"""A sign or a fraction: no number of people."""


@dataclass(frozen=True, slots=True)
class LetterSeen:
    """What an employer's chat may know of the letter whose code it brought: what stands on the paper itself."""

    employer: str
    letter: str
    reply_by: date | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an employer's chat may know of its own submission."""

    number: str
    kind: str
    due: date


def read_count(text: str) -> Verdict:
    """How many workers: one number, in figures or words; none is an answer. "belasan" is asked again."""
    words = phrase(text)
    if tidy(text) == "-" or words in NO_ONE:
        return ok("0")
    numbers = numbers_in(text) if len(text) <= LONGEST_COUNT and not _SIGNED.search(text) else []
    if len(numbers) != 1:
        return refuse("headcount-about" if says_many(text) else "headcount-unclear")
    return ok(str(numbers[0])) if numbers[0] <= MOST_WORKERS else refuse("headcount-unclear")


def headcount(value: str) -> int:
    """An answer of `read_count`, or the button for nobody."""
    return 0 if value == NOBODY else int(value)


def read_amount(text: str) -> Verdict:
    """Whole rupiah; nothing below a rupiah is an amount."""
    found = read_rupiah(text)
    return refuse("amount-missing") if found.kind == "ok" and int(found.value) == 0 else found


def read_said(text: str) -> Verdict:
    """Free words of an employer."""
    words = tidy(text)
    if not words:
        return refuse("empty")
    return ok(words) if len(words) <= LONGEST else refuse("too-long")
