"""What reviewers type after a command or into a spreadsheet: a receipt number, a vote, a reason."""

from collections.abc import Iterable
from typing import TypeVar

from handlers.rules.reading.clean import tidy
from handlers.rules.registrations.receipt import parse_receipt
from storage.enums import Vote

T = TypeVar("T")

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


def read_reason(words: str, reasons: Iterable[tuple[str, str]]) -> tuple[str | None, str]:
    """The office's reason (id, label) at the head of `words`, by id, label or number, and the words after it."""
    names = [
        (name, reason)
        for number, (reason, label) in enumerate(reasons, 1)
        for name in (label.casefold(), reason.casefold(), str(number))
    ]
    return at_head(words, names, ":,.")


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
