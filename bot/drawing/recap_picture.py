"""A recap as a picture (recipe "recap"): drawn by Typst like the letters, with bars for counts."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any

from bot.drawing.typeset import say

RESULT = "complied"
"""The step that is the result; it has a colour of its own."""


def picture_words(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The words of one page from the figures of `handlers.services.cases.recap`."""
    return {
        "office": payload["office"],
        "head": say("recap.picture-head"),
        "span": say("recap.picture-span", starts=payload["starts"], ends=payload["ends"]),
        "process_head": say("recap.picture-process"),
        "goals_head": say("recap.picture-goals"),
        "kinds_head": say("recap.picture-kinds"),
        "rates_head": say("recap.picture-rates"),
        "outcomes_head": say("recap.picture-outcomes"),
        "rates": [_rate(*rate) for rate in payload.get("rates", ())],
        "outcomes": _bars("outcome", payload.get("outcomes", ())),
        "laid": _laid(*payload.get("laid", (0, 0))),
        "goals": [_goal(goal, some or ()) for goal, some in zip_longest(payload["goals"], payload.get("efforts", ()))],
        "note": say("recap.picture-note"),
        "steps": _bars("step", payload["steps"]),
        "kinds": _bars("kind", payload["kinds"]),
        "arrears": [say("recap.picture-arrears"), say("recap.picture-rupiah", amount=payload["arrears"])],
        "potential": [say("recap.picture-potential"), say("recap.picture-rupiah", amount=payload.get("potential", 0))],
        "paid": [say("recap.picture-paid"), say("recap.picture-rupiah", amount=payload["paid"])],
    }


def _goal(goal: Sequence[Any], efforts: Sequence[Sequence[Any]]) -> dict[str, Any]:
    """How far a target of the office is reached: its words, the percent as the length of its bar, and each effort."""
    name, reached, wanted, percent, until = goal
    words = say("recap.picture-goal", name=name, reached=reached, wanted=wanted, percent=percent, until=until)
    return {"words": words, "percent": percent, "efforts": [_effort(*one) for one in efforts]}


def _effort(name: str, done: int, process: int, reached: int, result: int) -> str:
    """What was done towards a target, in words."""
    return say(f"recap.effort-{name}", done=done, process=process, reached=reached, result=result)


def _rate(
    name: str, planned: int, done: int, process: int | None, reached: int, result: int | None, aim: int | None
) -> dict[str, Any]:
    """What the office did and what came of it: its words, and the percent that came to something as a bar."""
    known = {
        "name": say(f"recap.rate-{name}"),
        "came": say(f"recap.rate-{name}-came"),
        "done": done,
        "reached": reached,
    }
    percents = {"planned": planned, "process": process or 0, "result": result or 0}
    words = (
        say("recap.rate", **known, **percents) if aim is None else say("recap.rate-aim", **known, **percents, aim=aim)
    )
    return {"words": words, "percent": result or 0}


def _laid(furloughed: int, dismissed: int) -> str:
    """Workers sent home and dismissed; empty where nobody reported any."""
    if not furloughed + dismissed:
        return ""
    return say("recap.picture-layoffs", furloughed=furloughed, dismissed=dismissed)


def _bars(what: str, counts: Sequence[tuple[str, int]]) -> list[dict[str, Any]]:
    """Each count with its words and its share of the largest, in percent; `done` marks the result."""
    most = max([count for _, count in counts] or [0]) or 1
    return [
        {
            "words": say(f"recap.{what}-{name}"),
            "count": count,
            "share": round(100 * count / most),
            "done": name == RESULT,
        }
        for name, count in counts
    ]
