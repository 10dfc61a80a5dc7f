"""`/rekap`, `/ekspor kasus`: what came of cases in a span of time, as words, as a picture and as tables.

Built from `handlers.rules.cases.recap`, whose fields are all that may leave; cases stand in it, reports never.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from typing import Any

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.access import scope_of
from handlers.rules.cases.employer_facts import SIZES
from handlers.rules.cases.recap import EmployerLine, Goal, Layoffs, Process, Recap, ReliefLine, Span, read_span
from handlers.rules.cases.submissions import RELIEFS
from handlers.services.base.work import Done, Work
from handlers.services.base.workbooks import XLSX
from storage.enums import CaseStatus
from storage.repositories.recap import (
    CaseInSpan,
    SubmissionInSpan,
    Wanted,
    cases_between,
    cases_reaching,
    employers_complied,
    letters_posted,
    paid_between,
    submissions_between,
    targets_touching,
    visits_held,
)

LONGEST = 12
"""Lines of a table in the chat; the spreadsheet has them all."""
Cell = str | int | list[Any]
"""Text, a number that can be added up, or words: [key, params]."""


def show_recap(work: Work, words: str) -> Done:
    """`/rekap [bulan|tahun]`: process and result side by side, with its picture and the way to the tables."""
    span = read_span(words, work.today)
    if span is None:
        return Done((Say("recap.which-span"),))
    recap = make_recap(work, span)
    work.audit("recap.read", why=f"{span.starts} {span.ends}")
    tail = f" {span.name}" if words.strip() else ""
    choices = (Choice(f"/ekspor kasus{tail}", Phrase("recap.choice-ekspor")),)
    return Done((Say("recap.process", _process_words(recap), choices, files=(_picture(work, recap),)),))


def make_recap(work: Work, span: Span) -> Recap:
    """Everything about a span that this officer's area covers."""
    connection, scope = work.connection, scope_of(work.actor)
    after, before = _moment(work, span.starts), _moment(work, span.ends + timedelta(days=1))
    rows = cases_between(connection, scope, after, before)
    ids = [row.id for row in rows]
    paid = paid_between(connection, ids, span.starts, span.ends)
    reaching = Counter(cases_reaching(connection, ids, span.starts, span.ends))
    return Recap(
        span=span,
        process=Process(
            opened=sum(after <= row.opened_at < before for row in rows),
            letters=letters_posted(connection, ids, span.starts, span.ends),
            visits=visits_held(connection, ids, span.starts, span.ends),
            answered=reaching[CaseStatus.ANSWERED],
            silent=reaching[CaseStatus.SILENT],
            returned=reaching[CaseStatus.RETURNED],
            promised=reaching[CaseStatus.PROMISED],
            handed=reaching[CaseStatus.HANDED_ON],
            complied=reaching[CaseStatus.COMPLIED],
        ),
        goals=tuple(_goal(work, one) for one in targets_touching(connection, span.starts, span.ends)),
        stages=Counter(row.status for row in rows),
        kinds=Counter(row.kind for row in rows),
        outcomes=Counter(row.outcome for row in rows if row.outcome),
        arrears=sum(row.arrears or 0 for row in rows),
        potential=sum(row.potential or 0 for row in rows),
        paid=sum(paid.values()),
        employers=tuple(_line(row, paid) for row in rows),
        reliefs=tuple(_relief(work, row) for row in submissions_between(connection, scope, "relief", after, before)),
        layoffs=_layoffs(work, submissions_between(connection, scope, "layoff", after, before)),
    )


def _moment(work: Work, day: date) -> datetime:
    """The first moment of a day on the office's clock."""
    return datetime.combine(day, time(), work.office.local(work.now).tzinfo)


def _goal(work: Work, wanted: Wanted) -> Goal:
    reached = employers_complied(work.connection, scope_of(work.actor), wanted.starts, wanted.ends)
    return Goal(wanted.name, wanted.starts, wanted.ends, wanted.employers, reached)


def _line(row: CaseInSpan, paid: Mapping[int, int]) -> EmployerLine:
    known = (row.number, row.name, row.address, row.kind, row.status, row.arrears, row.potential)
    return EmployerLine(*known, paid=paid.get(row.id, 0), outcome=row.outcome)


def _content(work: Work, row: SubmissionInSpan) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(work.vault.open(row.content, f"submissions.content:{row.number}"))
    return found


def _relief(work: Work, row: SubmissionInSpan) -> ReliefLine:
    said = _content(work, row)
    name, size = row.name or str(said.get("name", "")), str(said.get("size") or row.size or "")
    amount = int(said["amount"]) if said.get("amount") is not None else None
    return ReliefLine(name, size, amount, str(said.get("period", "")), str(said.get("kind", "")))


def _layoffs(work: Work, rows: list[SubmissionInSpan]) -> Layoffs:
    """The newest word of each employer counts: whoever reports again corrects what was said."""
    newest = {row.employer_id if row.employer_id is not None else row.number: _content(work, row) for row in rows}
    total: Counter[str] = Counter()
    for said in newest.values():
        total.update({name: int(said.get(name) or 0) for name in COUNTED})
    return Layoffs(len(newest), **{name: total[name] for name in COUNTED})


COUNTED = ("furloughed_in", "furloughed_out", "dismissed_in", "dismissed_out")


def _process_words(recap: Recap) -> dict[str, Any]:
    """The parameters of the message: numbers and names of employers, nothing else."""
    shown = [
        Phrase("recap.employer", {"name": one.name, "stage": Phrase(f"recap.stage-{one.status}"), "paid": one.paid})
        for one in recap.employers[:LONGEST]
    ]
    counts = {"requests": len(recap.reliefs), "laid": recap.layoffs.employers}
    return {
        **asdict(recap.process),
        **counts,
        "starts": recap.span.starts,
        "ends": recap.span.ends,
        "arrears": recap.arrears,
        "potential": recap.potential,
        "paid": recap.paid,
        "goals": [_goal_words(goal) for goal in recap.goals] or Phrase("recap.no-goal"),
        "employers": shown or Phrase("recap.no-case"),
        "more": max(0, len(recap.employers) - LONGEST),
    }


def _goal_words(goal: Goal) -> Phrase:
    reached = {"reached": goal.reached, "wanted": goal.wanted, "percent": goal.percent}
    return Phrase("recap.goal", {"name": goal.name, "until": goal.ends, **reached})


def _picture(work: Work, recap: Recap) -> FileRecipe:
    """The recap as one page to look at, drawn when it is fetched."""
    kinds = sorted(recap.kinds.items(), key=lambda one: -one[1])
    payload = {
        "office": work.office.name,
        "starts": recap.span.starts.isoformat(),
        "ends": recap.span.ends.isoformat(),
        "steps": [list(step) for step in asdict(recap.process).items()],
        "goals": [[g.name, g.reached, g.wanted, g.percent, g.ends.isoformat()] for g in recap.goals],
        "kinds": [[str(kind), count] for kind, count in kinds],
        "arrears": recap.arrears,
        "potential": recap.potential,
        "paid": recap.paid,
    }
    return FileRecipe(f"rekap-{recap.span.name}.png", "image/png", "recap", payload)


def export_cases(work: Work, words: str) -> Done:
    """`/ekspor kasus [span]`: the workbook of a span. Every export leaves a line in the audit."""
    span = read_span(words, work.today)
    if span is None:
        return Done((Say("recap.which-span"),))
    recap = make_recap(work, span)
    work.audit("export.kasus", why=f"{span.starts} {span.ends}, {len(recap.employers)} cases")
    name = f"kasus-{span.name}.xlsx"
    sheets = [_results_table(recap), _employers_table(recap), _reliefs_table(recap), _layoffs_table(recap)]
    file = FileRecipe(name, XLSX, "case-tables", {"sheets": sheets, "date": work.today.isoformat()})
    return Done((Say("recap.tables", {"count": len(recap.employers)}, files=(file,)),))


def _employers_table(recap: Recap) -> dict[str, Any]:
    """Table 8: employers with what they owe or would pay, and what came of them."""
    heads = ("case", "name", "address", "kind", "arrears", "potential", "paid", "status", "outcome")
    return _sheet("employers", heads, [_employer_cells(line) for line in recap.employers])


def _employer_cells(line: EmployerLine) -> list[Cell]:
    kind, stage = [f"recap.kind-{line.kind}", {}], [f"recap.stage-{line.status}", {}]
    outcome: Cell = [f"recap.outcome-{line.outcome}", {}] if line.outcome else ""
    amounts = (_rupiah(line.arrears), _rupiah(line.potential), line.paid)
    return [line.case, line.name, line.address, kind, *amounts, stage, outcome]


def _reliefs_table(recap: Recap) -> dict[str, Any]:
    """Table 7: who asked to postpone or lower contributions."""
    rows: list[list[Cell]] = [
        [one.name, _words(one.size, SIZES), _rupiah(one.amount), one.period, _words(one.kind, RELIEFS)]
        for one in recap.reliefs
    ]
    return _sheet("reliefs", ("name", "size", "amount", "period", "request"), rows)


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


def _results_table(recap: Recap) -> dict[str, Any]:
    """Table 9: what was done and what came of it, and the targets."""
    steps = asdict(recap.process).items()
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
