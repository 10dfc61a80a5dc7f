"""What the picture of a month says of companies: their cases, and how many have the regulation that they need."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.drawing.typeset import say

AREAS = 8
"""Parts of the area that the picture shows; the table has them all."""
CASE_STEPS = ("opened", "letters", "promised", "complied")


def number(count: int | None) -> str:
    """A count with its points; a sign where it is hidden: it may be small, or give a small one away."""
    return say("steering.page-closed") if count is None else f"{count:,}".replace(",", ".")


def cases_words(rows: Sequence[Sequence[Any]]) -> dict[str, Any] | None:
    """What was done with employers."""
    counts = {str(name): int(count) for name, count in rows}
    if not any(counts.get(name) for name in CASE_STEPS):
        return None
    shown = [[number(counts[name]), say(f"recap.step-{name}")] for name in CASE_STEPS]
    return {"head": say("steering.page-cases"), "rows": shown}


def regulations_words(found: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """How many companies have what they need, by district, and how long each step took."""
    if not found:
        return None
    bound, valid, under, lacking, _few, unknown = found["share"]
    share = round(100 * valid / bound) if bound else 0
    return {
        "head": say("steering.page-regulations"),
        "percent": f"{share}%",
        "share": share,
        "of": say("steering.page-regulations-of", bound=number(bound)),
        "rest": say("steering.page-regulations-rest", under=number(under), lacking=number(lacking)),
        "unknown": say("steering.page-regulations-unknown", unknown=number(unknown)) if unknown else "",
        "districts": [_district(*one) for one in found["districts"][:AREAS]] if len(found["districts"]) > 1 else [],
        "steps-head": say("steering.page-regulations-steps"),
        "steps": [
            [
                say(f"steering.head-step-{status}").capitalize(),
                say("steering.page-regulations-step", left=left, days=days),
            ]
            for status, _now, left, days in found["steps"]
            if left and days is not None
        ],
    }


def _step(status: str) -> str:
    return say(f"steering.head-step-{status}").capitalize()


def _district(name: str | None, bound: int, valid: int, _under: int, _lacking: int) -> dict[str, Any]:
    words = say("steering.page-regulations-district", valid=number(valid), bound=number(bound))
    return {"name": name or say("regulation.no-district"), "words": words, "share": round(100 * valid / bound)}
