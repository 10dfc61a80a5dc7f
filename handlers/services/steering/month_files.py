"""The picture of a month to look at, to hang up and to reckon with: PNG, PDF, XLSX. Drawn when they are fetched."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.flow import FileRecipe
from handlers.services.base.workbooks import XLSX
from handlers.services.regulations.share import STEPS

Cell = Any


def files_of(shown: Mapping[str, Any]) -> tuple[FileRecipe, ...]:
    """The three files of a month's figures."""
    name = f"gambar-{shown['month']}"
    payload = dict(shown)
    return (
        FileRecipe(f"{name}.png", "image/png", "month-picture", payload),
        FileRecipe(f"{name}.pdf", "application/pdf", "month-sheet", payload),
        FileRecipe(f"{name}.xlsx", XLSX, "case-tables", {"sheets": _sheets(shown), "date": shown["day"]}),
    )


def _sheets(shown: Mapping[str, Any]) -> list[dict[str, Any]]:
    """A table for each group that has something to say."""
    found = [
        _sheet("stages", ("stage", "people", "days", "late"), [_stage(one) for one in shown["stages"]]),
        _sheet("areas", ("area", "sent", "members", "late"), [_cells(one) for one in shown["areas"]]),
        _sheet("month", ("what", "people"), _month(shown)),
        _sheet("agencies", ("agency", "votes", "days", "waiting", "late"), [_agency(one) for one in shown["agencies"]]),
        _sheet("targets", ("segment", "target", "realised", "percent"), _targets(shown["targets"])),
        _sheet("links", ("brought", "links", "opened", "begun", "sent", "verified", "members"), _links(shown)),
        _sheet("cases", ("what", "count"), [[[f"recap.step-{name}", {}], count] for name, count in shown["cases"]]),
        *_regulations(shown.get("regulations")),
        _sheet("seats", ("source", "budget", "reserved", "committed", "free", "waiting"), _seats(shown)),
    ]
    return [one for one in found if one["rows"]]


def _regulations(found: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    """The share of companies that have one, by district; each step, and each month of the year so far."""
    if not found:
        return []
    names = ("bound", "valid", "under", "lacking", "few", "unknown")
    share = [[[f"steering.regulations-{name}", {}], count] for name, count in zip(names, found["share"], strict=True)]
    districts = [[name or ["regulation.no-district", {}], *rest] for name, *rest in found["districts"]]
    steps = [[[f"regulation.at-{status}", {}], *map(_number, rest)] for status, *rest in found["steps"]]
    months = ("month", *(f"step-{status}" for status in STEPS))
    return [
        _sheet("regulations", ("what", "count"), share),
        _sheet("regulation-districts", ("area", "bound", "valid", "under", "lacking"), districts),
        _sheet("regulation-steps", ("step", "now", "done", "days"), steps),
        _sheet("regulation-months", months, found["months"]),
    ]


def _sheet(name: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> dict[str, Any]:
    heads = [f"steering.head-{head}" for head in heads]
    return {"title": f"steering.sheet-{name}", "heads": heads, "rows": [list(row) for row in rows]}


def _stage(one: Sequence[Any]) -> list[Cell]:
    status, *numbers = one
    return [[f"staff.status-{status}", {}], *(_number(number) for number in numbers)]


def _number(number: int | str | None) -> Cell:
    """A number, blank where it may not be read."""
    return number if isinstance(number, int) else ""


def _cells(one: Sequence[Any]) -> list[Cell]:
    name, *numbers = one
    return [name or ["staff.board-outside", {}], *(_number(number) for number in numbers)]


def _agency(one: Sequence[Any]) -> list[Cell]:
    agency, *numbers = one
    return [[f"steering.agency-{agency}", {}], *(_number(number) for number in numbers)]


def _month(shown: Mapping[str, Any]) -> list[list[Cell]]:
    rows = [[[f"steering.flow-{name}", {}], _number(shown[name])]
            for name in ("new", "new-members", "refused", "lapsed", "withdrawn")]  # fmt: skip
    reasons = [[["steering.flow-reason", {"reason": label}], _number(count)] for label, count in shown["reasons"]]
    return [*rows, *reasons]


def _targets(targets: Mapping[str, Any] | None) -> list[list[Cell]]:
    lines = targets["lines"] if targets else []
    return [[[f"steering.segment-{segment}", {}], *(_number(number) for number in rest)] for segment, *rest in lines]


def _seats(shown: Mapping[str, Any]) -> list[list[Cell]]:
    return [[name, *map(_number, rest)] for name, *rest in shown.get("seats", [])]


def _links(shown: Mapping[str, Any]) -> list[list[Cell]]:
    kinds = [[[f"steering.links-{name}", {}], *map(_number, rest)] for name, *rest in shown["links"]]
    return [*kinds, *([name, *map(_number, rest)] for name, *rest in shown["organisations"])]
