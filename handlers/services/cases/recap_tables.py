"""`/ekspor kasus`: the tables of a recap as a workbook. What `rules.cases.recap` has no field for cannot leave."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from itertools import groupby
from typing import Any

from handlers.flow import FileRecipe, Say
from handlers.rules.cases.employer_facts import SIZES
from handlers.rules.cases.recap import EmployerLine, Goal, Recap, ReliefLine, file_name, read_span
from handlers.rules.cases.submissions import RELIEFS
from handlers.services.base.work import Done, Work
from handlers.services.base.workbooks import XLSX
from handlers.services.cases.recap import make_recap

Cell = str | int | list[Any] | dict[str, str]
"""Text, a number that can be added up, words ([key, params]) or a day ({"day": ISO}). Empty text is left blank."""
_EMPLOYER_HEADS = (
    "no", "case", "name", "address", "arrears", "potential", "months", "class", "status", "next", "outcome", "written",
    "heard", "heard-on", "visited", "visit-result", "promised", "besides", "promised-by", "paid", "address-on",
    "wrote-on",
)  # fmt: skip


_NOTES = ("rupiah", "percent", "target", "day", "figures", "once")


def export_cases(work: Work, words: str) -> Done:
    """`/ekspor kasus [span]`: the workbook of a span. Every export leaves a line in the audit."""
    span = read_span(words, work.today)
    if span is None:
        return Done((Say("recap.which-span"),))
    recap = make_recap(work, span)
    work.audit("export.kasus", why=f"{span.starts} {span.ends}, {len(recap.employers)} cases")
    sheets = [
        _rates_table(recap),
        _steps_table(recap),
        _goals_table(recap),
        *_employers_tables(recap),
        _reliefs_table(recap),
        _layoffs_table(recap),
        _notes_table(),
    ]
    payload = {"sheets": sheets, "date": work.today.isoformat()}
    file = FileRecipe(f"kasus-{file_name(span, words)}.xlsx", XLSX, "case-tables", payload)
    return Done((Say("recap.tables", {"count": len(recap.employers)}, files=(file,)),))


def _rates_table(recap: Recap) -> dict[str, Any]:
    """Table 9: process and result side by side, each in percent."""
    rows: list[list[Cell]] = [
        [[f"recap.rate-{one.name}", {}], one.planned, one.done, *_numbers(one.process), one.reached,
         *_numbers(one.result, one.aim)]
        for one in recap.rates
    ]  # fmt: skip
    heads = ("activity", "planned", "done", "process", "reached", "result", "aim")
    return _sheet("results", heads, rows)


def _steps_table(recap: Recap) -> dict[str, Any]:
    rows: list[list[Cell]] = [[[f"recap.step-{name}", {}], count] for name, count in asdict(recap.process).items()]
    rows += [[[f"recap.wlkp-{name}", {}], count] for name, count in recap.wlkp.items()]
    return _sheet("steps", ("step", "done"), rows)


def _goals_table(recap: Recap) -> dict[str, Any]:
    """Each target, with what was done towards it in percent of the employers that it wants."""
    rows = [row for goal in recap.goals for row in _goal_rows(goal)]
    heads = ("goal", "wanted", "activity", "done", "process", "reached", "result", "until")
    return _sheet("goals", heads, rows)


def _goal_rows(goal: Goal) -> list[list[Cell]]:
    named: list[Cell] = [goal.name, goal.wanted]
    whole: list[Cell] = [*named, ["recap.step-complied", {}], "", "", goal.reached, goal.percent, _day(goal.ends)]
    efforts: list[list[Cell]] = [
        [*named, [f"recap.effort-{one.name}-name", {}], one.done, goal.share(one.done), one.reached,
         goal.share(one.reached), _day(goal.ends)]
        for one in goal.efforts
    ]  # fmt: skip
    return [whole, *efforts]


def _notes_table() -> dict[str, Any]:
    """How the figures are to be read."""
    return _sheet("notes", ("note",), [[[f"recap.note-{name}", {}]] for name in _NOTES])


def _employers_tables(recap: Recap) -> list[dict[str, Any]]:
    """Table 8 for each kind of what is wrong: who is written to about arrears never registered is another list."""
    lines = sorted(recap.employers, key=lambda line: line.kind)
    if not lines:
        return [_sheet("employers", _EMPLOYER_HEADS, [])]
    return [_employers_table(kind, list(some)) for kind, some in groupby(lines, key=lambda line: line.kind)]


def _employers_table(kind: str, lines: list[EmployerLine]) -> dict[str, Any]:
    rows = [[number, *_employer_cells(line)] for number, line in enumerate(lines, 1)]
    owed, promised = sum(one.arrears or 0 for one in lines), sum(one.promised or 0 for one in lines)
    coming, paid = sum(one.potential or 0 for one in lines), sum(one.paid for one in lines)
    total: list[Cell] = ["", "", ["recap.total", {}], "", owed, coming, *[""] * 10, promised, "", "", paid, "", ""]
    return _sheet("", _EMPLOYER_HEADS, [*rows, total]) | {"title": f"recap.kind-{kind}"}


def _employer_cells(line: EmployerLine) -> list[Cell]:
    stage: Cell = [f"recap.stage-{line.status}", {}]
    owes = [
        *_numbers(line.arrears, line.potential, line.months),
        _key(line.arrears_class and f"case.choice-{line.arrears_class.replace(' ', '-')}"),
    ]
    turn: list[Cell] = [[f"recap.next-{line.next_by}", {}], _key(line.outcome and f"recap.outcome-{line.outcome}")]
    known = [line.case, line.name, line.address, *owes, stage, *turn]
    came = [_day(line.written), _key(line.heard and f"recap.stage-{line.heard}"), _day(line.heard_on)]
    visit = [_day(line.visited), _key(line.visit_result and f"recap.visit-{line.visit_result}")]
    promise = [*_numbers(line.promised), line.besides, _day(line.promised_by), line.paid]
    return [*known, *came, *visit, *promise, _day(line.address_on), _day(line.wrote_on)]


def _reliefs_table(recap: Recap) -> dict[str, Any]:
    """Table 7: who asked to postpone or lower contributions, and why."""
    rows = [[number, *_relief_cells(line)] for number, line in enumerate(recap.reliefs, 1)]
    return _sheet("reliefs", ("no", "name", "size", "amount", "period", "request", "reason"), rows)


def _relief_cells(one: ReliefLine) -> list[Cell]:
    asked = [_words(one.size, SIZES), *_numbers(one.amount), one.period, _words(one.kind, RELIEFS)]
    return [one.name, *asked, one.reason]


def _layoffs_table(recap: Recap) -> dict[str, Any]:
    """Table 6: workers sent home and dismissed, in and outside an employment relation."""
    one = recap.layoffs
    inside, outside = one.furloughed_in + one.dismissed_in, one.furloughed_out + one.dismissed_out
    rows: list[list[Cell]] = [
        [["recap.furloughed", {}], *_counts(one.furloughed_in, one.furloughed_out)],
        [["recap.dismissed", {}], *_counts(one.dismissed_in, one.dismissed_out)],
        [["recap.total", {}], *_counts(inside, outside)],
    ]
    return _sheet("layoffs", ("note", "in", "out", "total"), rows)


def _sheet(name: str, heads: tuple[str, ...], rows: list[list[Cell]]) -> dict[str, Any]:
    return {"title": f"recap.sheet-{name}", "heads": [f"recap.head-{head}" for head in heads], "rows": rows}


def _counts(inside: int, outside: int) -> list[Cell]:
    return [inside, outside, inside + outside]


def _numbers(*numbers: int | None) -> list[Cell]:
    """Numbers that a spreadsheet program adds up; what nobody knows is blank."""
    return ["" if one is None else one for one in numbers]


def _day(day: date | None) -> Cell:
    return {"day": day.isoformat()} if day else ""


def _key(key: str | None) -> Cell:
    return [key, {}] if key else ""


def _words(code: str, known: Sequence[str]) -> Cell:
    """What the employer tapped, in the words it was asked with."""
    return [f"employer.choice-{code}", {}] if code in known else code
