"""The picture of a month in words: a line a figure, the most important one first."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from handlers.flow import Phrase, Say
from handlers.rules.small_cells import LEAST
from handlers.rules.steering.figures import percent_of, tenths_of
from handlers.services.money.budget import below, sum_words
from handlers.services.steering.month import SOME
from handlers.services.steering.month_files import files_of

Shown = Mapping[str, Any]


def picture_say(shown: Shown) -> Say:
    """The words and the files."""
    params = {
        "month": date.fromisoformat(f"{shown['month']}-01"),
        "place": shown["place"],
        "day": date.fromisoformat(shown["day"]),
        "lines": tuple(_lines(shown)),
    }
    return Say("steering.picture", params, files=files_of(shown))


def _lines(shown: Shown) -> Iterator[Phrase]:
    if shown["few"]:
        yield Phrase("steering.picture-few", {"least": LEAST})
    else:
        yield from _people(shown)
    yield from _late(shown)
    yield from _refused(shown)
    yield from _figures(shown)
    yield from _money(shown)
    if shown["priority"]:
        people, _, left = shown["priority"]
        yield Phrase("steering.picture-priority", {"left": left, "people": people})
    known = dict(shown["cases"])
    if any(known.values()):
        said = {"opened": known["opened"], "promised": known["promised"], "complied": known["complied"]}
        yield Phrase("steering.picture-cases", said)
    if shown.get("regulations"):
        yield _regulations(shown["regulations"]["share"])
    if not shown["few"] and any(shown[name] is None for name in ("sent", "members", "new", "new-members")):
        yield Phrase("staff.board-closed")


def _people(shown: Shown) -> Iterator[Phrase]:
    """How many there are, and how many came in the month."""
    yield Phrase("steering.picture-all", {"sent": _number(shown["sent"]), "members": _number(shown["members"])})
    first = date.fromisoformat(f"{shown['month']}-01")
    new = {"month": first, "sent": _number(shown["new"]), "members": _number(shown["new-members"])}
    yield Phrase("steering.picture-new", new)


def _regulations(share: Sequence[int]) -> Phrase:
    """Of the companies that need one, how many have one."""
    bound, valid, under, lacking, _few, _unknown = share
    percent = round(100 * valid / bound) if bound else 0
    said = {"bound": bound, "valid": valid, "under": under, "lacking": lacking, "percent": percent}
    return Phrase("steering.picture-regulations", said)


def _late(shown: Shown) -> Iterator[Phrase]:
    """How many wait longer than promised, and where most of them do."""
    late = [(number, status) for status, _, _, number in shown["stages"] if number]
    numbers = [(number, status) for number, status in late if number != SOME]
    if not late:
        yield Phrase("steering.picture-none-late")
    elif not numbers:
        yield Phrase("steering.picture-some-late")
    else:
        most, status = max(numbers)
        said = {"late": sum(number for number, _ in numbers), "most": most, "stage": Phrase(f"staff.status-{status}")}
        yield Phrase("steering.picture-late", said)


def _refused(shown: Shown) -> Iterator[Phrase]:
    reasons = [(count, label) for label, count in shown["reasons"] if count and label]
    if shown["refused"] and reasons:
        yield Phrase("steering.picture-refused", {"count": shown["refused"], "reason": max(reasons)[1]})
    if shown["lapsed"]:
        yield Phrase("steering.picture-lapsed", {"count": shown["lapsed"]})


def _figures(shown: Shown) -> Iterator[Phrase]:
    """Coverage and target, where somebody entered them."""
    covered = shown["coverage"]
    if covered and covered["workers"]:
        percent, tenth = tenths_of(covered["active"], covered["workers"])
        said = {"active": covered["active"], "workers": covered["workers"], "percent": percent, "tenth": tenth}
        yield Phrase("steering.picture-coverage", said)
    targets = shown["targets"]
    if targets:
        segment, target, realised, _ = targets["lines"][-1]
        reached = percent_of(realised, target)
        if reached is not None:
            name = Phrase(f"steering.segment-{segment}")
            told = {"name": name, "percent": reached, "realised": realised, "target": target}
            yield Phrase("steering.picture-target", told)


def _money(shown: Shown) -> Iterator[Phrase]:
    """What is still free of all sources, and who waits for money."""
    rows = shown["seats"]
    if rows:
        free, waiting = sum(row[4] or 0 for row in rows), rows[0][5]
        hidden = not free and any(row[4] is None for row in rows)
        yield Phrase(
            "steering.picture-money", {"free": below(shown["seats-step"]) if hidden else sum_words(free, None)}
        )
        if waiting:
            yield Phrase("steering.picture-waiting", {"waiting": waiting})


def _number(number: int | None) -> int | Phrase:
    return Phrase("staff.board-hidden") if number is None else number
