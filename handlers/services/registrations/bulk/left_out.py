"""What of many records is not done, and why: short enough for one message, and nothing is left unsaid."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from handlers.flow import Data, Phrase
from handlers.rules.registrations.bulk import SHOWN

NAMED = 3
"""Receipt numbers that stand behind one reason."""
SPANS = 30
"""Runs of rows (`14-31`) that stand behind one reason."""

FORMER = {"excel-number": "number-cut"}
"""Codes that stand in questions of an older release, and those that say it now."""
WITH_ADVICE = ("no-money",)
"""Codes that somebody can do something about: `bulk.CODE-next` says what."""


@dataclass(frozen=True, slots=True)
class Left:
    """What will not be done, and why (`bulk.why-CODE`). `row` counts as spreadsheets do; 0 means none."""

    code: str
    number: str = ""
    row: int = 0


def told(left: Sequence[Left]) -> Data:
    """What is left out: the first rows one by one, the others by reason, records of the queue by reason too."""
    rows = [one for one in left if one.row]
    groups: dict[str, list[str]] = {}
    for one in left:
        if not one.row:
            groups.setdefault(one.code, []).append(one.number)
    further: dict[str, list[int]] = {}
    for one in rows[SHOWN:]:
        further.setdefault(one.code, []).append(one.row)
    return {
        "rows": [[one.code, one.number, one.row] for one in rows[:SHOWN]],
        "more": 0,
        "further": [[code, len(places), _spans(places)] for code, places in further.items()],
        "groups": [[code, len(numbers), numbers[:NAMED]] for code, numbers in groups.items()],
    }


def left_lines(short: Data) -> tuple[Phrase, ...]:
    """What `told` gives, in words, one line each."""
    lines = [_line("group", code, count=count, numbers=", ".join(some)) for code, count, some in short["groups"]]
    lines += [_line("row", code, row=row, number=number) for code, number, row in short["rows"]]
    lines += [_line("rows", code, count=count, rows=rows) for code, count, rows in short.get("further", ())]
    lines += [Phrase("bulk.more", {"count": short["more"]})] if short["more"] else []
    lines += [Phrase(f"bulk.{code}-next") for code, *_ in short["groups"] if code in WITH_ADVICE]
    return tuple(lines) or (Phrase("bulk.none-left"),)


def _line(key: str, code: str, **params: object) -> Phrase:
    return Phrase(f"bulk.{key}", {"why": Phrase(f"bulk.why-{FORMER.get(code, code)}"), **params})


def _spans(places: Iterable[int]) -> str:
    """`14-31, 35`: rows as people write them."""
    runs = list(_runs(places))
    shown = [f"{first}-{last}" if last > first else str(first) for first, last in runs[:SPANS]]
    return ", ".join(shown if len(runs) <= SPANS else [*shown, "..."])


def _runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """(first, last) of rows that follow each other."""
    first = last = 0
    for place in places:
        if last and place != last + 1:
            yield first, last
            first = place
        first, last = first or place, place
    if last:
        yield first, last
