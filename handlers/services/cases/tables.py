"""`/ekspor kasus`: the recap's tables as a workbook. Its cells are the fields of a recap and nothing else."""

from collections.abc import Sequence
from typing import Any

from handlers.flow import FileRecipe, Say
from handlers.rules.cases.employer_facts import SIZES
from handlers.rules.cases.recap import Recap, read_span
from handlers.rules.cases.submissions import RELIEFS
from handlers.services.base.work import Done, Work
from handlers.services.base.workbooks import XLSX
from handlers.services.cases.recap import make_recap

Cell = str | int | list[Any]
"""Text, a number that can be added up, or words: [key, params]."""


def export_cases(work: Work, words: str) -> Done:
    """The workbook of a span; every export leaves a line."""
    span = read_span(words, work.today)
    if span is None:
        return Done((Say("recap.which-span"),))
    recap = make_recap(work, span)
    work.audit("export.kasus", why=f"{span.starts} {span.ends}, {len(recap.employers)} cases")
    name = f"kasus-{span.name}.xlsx"
    sheets = [_results(recap), _employers(recap), _reliefs(recap), _layoffs(recap)]
    file = FileRecipe(name, XLSX, "case-tables", {"sheets": sheets, "date": work.today.isoformat()})
    return Done((Say("recap.tables", {"count": len(recap.employers)}, files=(file,)),))


def _employers(recap: Recap) -> dict[str, Any]:
    """Table 8: employers with arrears, and what came of them."""
    rows: list[list[Cell]] = [
        [
            line.case,
            line.name,
            line.address,
            [f"recap.kind-{line.kind}", {}],
            _rupiah(line.arrears),
            _rupiah(line.paid),
            [f"recap.stage-{line.status}", {}],
            [f"recap.outcome-{line.outcome}", {}] if line.outcome else "",
        ]
        for line in recap.employers
    ]
    heads = ("case", "name", "address", "kind", "arrears", "paid", "status", "outcome")
    return _sheet("employers", heads, rows)


def _reliefs(recap: Recap) -> dict[str, Any]:
    """Table 7: who asked to postpone or lower contributions."""
    rows: list[list[Cell]] = [
        [line.name, _words(line.size, SIZES), _rupiah(line.amount), line.period, _words(line.kind, RELIEFS)]
        for line in recap.reliefs
    ]
    return _sheet("reliefs", ("name", "size", "amount", "period", "request"), rows)


def _layoffs(recap: Recap) -> dict[str, Any]:
    """Table 6: workers sent home and dismissed, in and outside an employment relation."""
    one = recap.layoffs
    inside, outside = one.furloughed_in + one.dismissed_in, one.furloughed_out + one.dismissed_out
    rows: list[list[Cell]] = [
        [["recap.furloughed", {}], *_counts(one.furloughed_in, one.furloughed_out)],
        [["recap.dismissed", {}], *_counts(one.dismissed_in, one.dismissed_out)],
        [["recap.total", {}], *_counts(inside, outside)],
    ]
    return _sheet("layoffs", ("note", "in", "out", "total"), rows)


def _results(recap: Recap) -> dict[str, Any]:
    """Table 9: what was done and what came of it, and the targets."""
    process = recap.process
    steps = (
        ("opened", process.opened),
        ("letters", process.letters),
        ("answered", process.answered),
        ("silent", process.silent),
        ("returned", process.returned),
        ("visits", process.visits),
        ("promised", process.promised),
        ("handed", process.handed_on),
        ("complied", process.complied),
    )
    rows: list[list[Cell]] = [[[f"recap.step-{name}", {}], count, "", "", ""] for name, count in steps]
    rows += [["", "", f"{g.name} ({g.wanted})", g.reached, f"{g.percent}%"] for g in recap.goals]
    return _sheet("results", ("step", "done", "goal", "reached", "percent"), rows)


def _sheet(name: str, heads: tuple[str, ...], rows: list[list[Cell]]) -> dict[str, Any]:
    return {"title": f"recap.sheet-{name}", "heads": [f"recap.head-{head}" for head in heads], "rows": rows}


def _counts(inside: int, outside: int) -> list[Cell]:
    return [inside, outside, inside + outside]


def _rupiah(amount: int | None) -> Cell:
    return "" if amount is None else amount


def _words(code: str, known: Sequence[str]) -> Cell:
    """What the employer tapped, in the words it was asked with."""
    return [f"employer.choice-{code}", {}] if code in known else code
