"""What sort of wrong an employer does (domain of nine kinds), found from what a worker says or answers."""

from collections.abc import Mapping
from functools import cache

from handlers.rules.hearing.said import as_said
from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.table import rows_of
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse
from handlers.rules.reading.words import words_of
from storage.enums import ReportKind

UNKNOWN = "tidak-tahu"
"""The choice "I do not know": two or three questions lead to a kind."""
DANGER = "bahaya"
"""The choice "danger or violence": told at once whom to call; no kind of the nine."""
YES, NO = "ya", "tidak"

KINDS: tuple[ReportKind, ...] = (
    ReportKind.DEDUCTED,
    ReportKind.UNREGISTERED,
    ReportKind.ARREARS,
    ReportKind.SOME_WORKERS,
    ReportKind.SOME_WAGE,
    ReportKind.SOME_PROGRAMMES,
    ReportKind.DELAYED,
    ReportKind.NO_LETTER,
    ReportKind.WAGE_RAISED,
)
"""In the order in which workers are asked: what is said most often first."""

_LONGEST = 300


@cache
def kind_rows() -> tuple[tuple[tuple[str, ...], ReportKind], ...]:
    """The table `report_kinds`: (beginnings of words that must all stand in the sentence, kind)."""
    rows = rows_of("report_kinds", "words", kind=KINDS)
    return tuple((tuple(_plain(row["words"].split())), ReportKind(row["kind"])) for row in rows)


def _plain(words: list[str]) -> list[str]:
    """Every "no" as one word."""
    return ["tidak" if word in words_of("no") else word for word in words]


def find_kind(text: str) -> Verdict:
    """The kind that a sentence speaks of: always offered, never taken; several are offered best first."""
    text = text.strip()
    if text in set(KINDS):
        return ok(text)
    typed = [word for word in phrase(text[:_LONGEST]).split() if word not in words_of("polite")]
    words = [*_plain(typed), *as_said(text[:_LONGEST]).split()]
    found: dict[str, int] = {}
    for needed, kind in kind_rows():
        if all(any(word.startswith(part) for word in words) for part in needed):
            found[kind] = max(found.get(kind, 0), len(needed))
    best = sorted(found, key=lambda kind: -found[kind])[:3]
    return offer("kind", *best) if best else refuse("not-found")


def guess_kind(data: Mapping[str, object]) -> ReportKind:
    """The kind that the yes-or-no questions lead to; an officer looks at it again anyway."""
    if data.get("registered") == YES:
        if data.get("paid") != YES:
            return ReportKind.ARREARS
        return ReportKind.SOME_PROGRAMMES if data.get("wage") == YES else ReportKind.SOME_WAGE
    if data.get("deducted") == YES:
        return ReportKind.DEDUCTED
    return ReportKind.SOME_WORKERS if data.get("colleagues") == YES else ReportKind.UNREGISTERED
