"""`/rekap`: what came of cases in a span of time, as words and as a picture.

Built from `handlers.rules.cases.recap`, whose fields are all that may leave; cases stand in it, reports never.
"""

import json
from collections import Counter
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.access import scope_of
from handlers.rules.cases.recap import EmployerLine, Goal, Layoffs, Process, Recap, ReliefLine, Span, read_span
from handlers.services.base.work import Done, Work
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

PNG = "image/png"
LONGEST = 12
"""Lines of a table in the chat; the spreadsheet has them all."""


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
    connection, scope = work.uow.connection, scope_of(work.actor)
    after, before = _moment(work, span.starts), _moment(work, span.ends + timedelta(days=1))
    rows = cases_between(connection, scope, after, before)
    ids = [row.id for row in rows]
    paid = paid_between(connection, ids, span.starts, span.ends)
    reaching = cases_reaching(connection, ids, span.starts, span.ends)
    return Recap(
        span=span,
        process=Process(
            opened=sum(after <= row.opened_at < before for row in rows),
            letters=letters_posted(connection, ids, span.starts, span.ends),
            answered=reaching.get(CaseStatus.ANSWERED, 0),
            silent=reaching.get(CaseStatus.SILENT, 0),
            returned=reaching.get(CaseStatus.RETURNED, 0),
            visits=visits_held(connection, ids, span.starts, span.ends),
            promised=reaching.get(CaseStatus.PROMISED, 0),
            handed_on=reaching.get(CaseStatus.HANDED_ON, 0),
            complied=reaching.get(CaseStatus.COMPLIED, 0),
        ),
        goals=tuple(_goal(work, one) for one in targets_touching(connection, span.starts, span.ends)),
        stages=Counter(row.status for row in rows),
        kinds=Counter(row.kind for row in rows),
        outcomes=Counter(row.outcome for row in rows if row.outcome),
        arrears=sum(row.arrears or 0 for row in rows),
        paid=sum(paid.values()),
        employers=tuple(_line(row, paid) for row in rows),
        reliefs=tuple(_relief(work, row) for row in submissions_between(connection, scope, "relief", after, before)),
        layoffs=_layoffs(work, submissions_between(connection, scope, "layoff", after, before)),
    )


def _moment(work: Work, day: Any) -> datetime:  # noqa: ANN401 -- a date
    """The first moment of a day on the office's clock."""
    return datetime.combine(day, time(), work.office.local(work.now).tzinfo)


def _goal(work: Work, wanted: Wanted) -> Goal:
    reached = employers_complied(work.uow.connection, scope_of(work.actor), wanted.starts, wanted.ends)
    return Goal(wanted.name, wanted.starts, wanted.ends, wanted.employers, reached)


def _line(row: CaseInSpan, paid: Mapping[int, int]) -> EmployerLine:
    return EmployerLine(
        row.number, row.name, row.address, row.kind, row.status, row.arrears, paid.get(row.id, 0), row.outcome
    )  # fmt: skip


def _content(work: Work, row: SubmissionInSpan) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(work.uow.vault.open(row.content, f"submissions.content:{row.number}"))
    return found


def _relief(work: Work, row: SubmissionInSpan) -> ReliefLine:
    said = _content(work, row)
    amount = said.get("amount")
    return ReliefLine(
        row.name or str(said.get("name", "")), str(said.get("size") or row.size or ""),
        int(amount) if amount is not None else None, str(said.get("period", "")), str(said.get("kind", "")),
    )  # fmt: skip


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
    process = recap.process
    shown = [
        Phrase("recap.employer", {
            "name": line.name, "stage": Phrase(f"recap.stage-{line.status}"), "paid": line.paid,
        })
        for line in recap.employers[:LONGEST]
    ]  # fmt: skip
    goals = [
        Phrase("recap.goal", {
            "name": g.name, "reached": g.reached, "wanted": g.wanted, "percent": g.percent, "until": g.ends,
        })
        for g in recap.goals
    ]  # fmt: skip
    return {
        "starts": recap.span.starts, "ends": recap.span.ends, "opened": process.opened, "letters": process.letters,
        "answered": process.answered, "silent": process.silent, "returned": process.returned, "visits": process.visits,
        "promised": process.promised, "handed": process.handed_on, "complied": process.complied,
        "arrears": recap.arrears, "paid": recap.paid, "goals": goals or Phrase("recap.no-goal"),
        "employers": shown or Phrase("recap.no-case"), "more": max(0, len(recap.employers) - LONGEST),
        "requests": len(recap.reliefs), "laid": recap.layoffs.employers,
    }  # fmt: skip


def _picture(work: Work, recap: Recap) -> FileRecipe:
    """The same as one page to look at."""
    process = recap.process
    payload = {
        "office": work.office.name,
        "starts": recap.span.starts.isoformat(),
        "ends": recap.span.ends.isoformat(),
        "steps": [
            ["opened", process.opened], ["letters", process.letters], ["answered", process.answered],
            ["silent", process.silent], ["returned", process.returned], ["visits", process.visits],
            ["promised", process.promised], ["handed", process.handed_on], ["complied", process.complied],
        ],
        "goals": [[g.name, g.reached, g.wanted, g.percent, g.ends.isoformat()] for g in recap.goals],
        "kinds": [[str(kind), count] for kind, count in sorted(recap.kinds.items(), key=lambda one: -one[1])],
        "arrears": recap.arrears,
        "paid": recap.paid,
    }  # fmt: skip
    return FileRecipe(f"rekap-{recap.span.name}.png", PNG, "recap", payload)
