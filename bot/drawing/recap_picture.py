"""A recap as a picture (recipe "recap"): drawn by Typst like the letters, with bars for counts."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.drawing.typeset import compile_picture
from bot.drawing.words import paper_words

RESULT = "complied"
"""The step that is the result; it has a colour of its own."""


def draw_recap(payload: Mapping[str, Any]) -> bytes:
    """A PNG of one page from the figures of `handlers.services.cases.recap`."""
    return compile_picture("recap", picture_words(payload))


def picture_words(payload: Mapping[str, Any], language: str = "id") -> dict[str, Any]:
    """Everything that stands on the picture, in words."""
    catalogue = paper_words()

    def say(what: str, **params: object) -> str:
        key = f"recap.{what}"
        return catalogue.text(key, params, language)

    goals = [
        {"words": say("picture-goal", name=name, reached=done, wanted=wanted, percent=percent, until=until),
         "percent": percent}
        for name, done, wanted, percent, until in payload["goals"]
    ]  # fmt: skip
    return {
        "lang": language,
        "office": payload["office"],
        "head": say("picture-head"),
        "span": say("picture-span", starts=payload["starts"], ends=payload["ends"]),
        "process_head": say("picture-process"),
        "goals_head": say("picture-goals"),
        "kinds_head": say("picture-kinds"),
        "goals": goals,
        "steps": [{**one, "done": name == RESULT} for name, one in _bars("step", payload["steps"], say)],
        "kinds": [one for _, one in _bars("kind", payload["kinds"], say)],
        "arrears": say("picture-arrears", arrears=payload["arrears"]),
        "paid": say("picture-paid", paid=payload["paid"]),
    }


def _bars(what: str, counts: Sequence[Sequence[Any]], say: Any) -> list[tuple[str, dict[str, Any]]]:  # noqa: ANN401
    """Each count with its words and its share of the largest, in percent."""
    most = max([count for _, count in counts] or [0]) or 1
    return [
        (name, {"words": say(f"{what}-{name}"), "count": count, "share": round(100 * count / most)})
        for name, count in counts
    ]
