"""What reviewers type after a command or into a spreadsheet: a receipt number, a vote, a reason."""

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

from rapidfuzz.distance import OSA

from handlers.rules.reading.clean import tidy
from handlers.rules.registrations.receipt import parse_receipt
from storage.enums import Vote

T = TypeVar("T")

LONG_WORD = 6
"""Letters of a word that says enough by itself."""

_VOTES = (
    dict.fromkeys(("setuju", "disetujui", "ya", "ok", "oke"), Vote.APPROVE)
    | dict.fromkeys(("perbaiki", "perbaikan", "kembalikan"), Vote.RETURN)
    | dict.fromkeys(("tolak", "ditolak"), Vote.REJECT)
)


def split_number(args: str) -> tuple[str | None, str]:
    """The receipt number at the head of a command's words, and the rest; (None, ...) where there is none."""
    head, _, rest = args.strip().partition(" ")
    number = parse_receipt(head)
    if number is None:
        return (parse_receipt(args) if rest else None), ""
    return number, rest.strip()


def read_vote(cell: str) -> tuple[Vote | None, str]:
    """The vote at the head of a cell of a spreadsheet, and the words after it."""
    word, _, rest = _one_line(cell).partition(" ")
    return _VOTES.get(word.casefold().rstrip(".:,")), rest.strip(" :,-")


def read_reason(words: str, reasons: Sequence[tuple[str, str]]) -> tuple[str | None, str]:
    """The office's reason (id, label) at the head of `words`, by id, label or number, and the words after it.

    Else the one reason that the words mean (`reasons_meant`), and all of the words.
    """
    names = [
        (name, reason)
        for number, (reason, label) in enumerate(reasons, 1)
        for name in (label.casefold(), reason.casefold(), str(number))
    ]
    reason, rest = _named(words, names)
    meant = reasons_meant(words, reasons) if reason is None else ()
    return (meant[0] if len(meant) == 1 else reason), rest


def _named(words: str, names: Iterable[tuple[str, str]]) -> tuple[str | None, str]:
    return at_head(words, names, ":,.")


def reasons_meant(words: str, reasons: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The reasons that plain words may mean: "bukan warga", "luar daerah, ikut istri"; slips of the pen are read.

    All typed words stand in the reason, or all words of its id or label were typed. One word alone must be a long one:
    "sudah" means nothing by itself.
    """
    typed = _words(words)
    if not typed or (len(typed) == 1 and len(typed[0]) < LONG_WORD):
        return ()
    found = []
    for reason, label in reasons:
        parts = [_words(reason), _words(label)]
        if _all_in(typed, parts[0] + parts[1]) or any(_all_in(part, typed) for part in parts if len(part) > 1):
            found.append(reason)
    return tuple(found)


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.casefold())


def _all_in(some: Sequence[str], others: Sequence[str]) -> bool:
    """True where each of `some` stands among the others, a letter wrong in long ones."""
    return all(any(_alike(one, other) for other in others) for one in some)


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= LONG_WORD - 1 and OSA.distance(one, other) == 1)


def at_head(words: str, names: Iterable[tuple[str, T]], marks: str) -> tuple[T | None, str]:
    """What the first name at the head of `words` stands for, and the words after it.

    `names` are in small letters, those first that win over others; a space or one of the `marks` ends a name.
    """
    plain = _one_line(words)
    folded = plain.casefold()
    for name, meant in names:
        if folded == name or folded.startswith(tuple(f"{name}{mark}" for mark in f" {marks}")):
            return meant, plain[len(name) :].strip(f" {marks}-")
    return None, plain


def _one_line(words: str) -> str:
    return tidy(words).replace("\n", " ")
