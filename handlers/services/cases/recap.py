"""`/rekap`, `/ekspor kasus`: what came of cases in a span of time, as words, as a picture and as tables.

Built from `handlers.rules.cases.recap`, whose fields are all that may leave; cases stand in it, reports never.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from typing import Any

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.access import SIGNERS, may_use, scope_of
from handlers.rules.cases.recap import (
    AGREED_AIM,
    Effort,
    EmployerLine,
    Goal,
    Layoffs,
    Process,
    Rate,
    Recap,
    ReliefLine,
    Span,
    file_name,
    read_span,
)
from handlers.services.base.approvals import approved_unopened
from handlers.services.base.work import Done, Work
from handlers.services.cases.promises import SAID
from handlers.services.cases.recap_goals import COMMITTED, goals_of
from handlers.services.cases.recap_trail import Trail, follow
from storage.enums import CaseStatus, ReportKind
from storage.repositories.recap import CaseInSpan, SubmissionInSpan, cases_between, count_wlkp, submissions_between

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
    said = Say("recap.process", _process_words(recap), choices, files=(_picture(work, recap, words),))
    return Done((said, *_approvals(work, span)))


def _approvals(work: Work, span: Span) -> tuple[Say, ...]:
    """For the head alone: how much of what was approved at a stroke nobody opened; nothing where nothing was."""
    after, before = _moment(work, span.starts), _moment(work, span.ends + timedelta(days=1))
    lines = approved_unopened(work, after, before) if may_use(SIGNERS, work.actor) else []
    return (Say("recap.approvals", {"starts": span.starts, "ends": span.ends, "lines": lines}),) if lines else ()


def make_recap(work: Work, span: Span) -> Recap:
    """Everything about a span that this officer's area covers."""
    connection, scope = work.connection, scope_of(work.actor)
    after, before = _moment(work, span.starts), _moment(work, span.ends + timedelta(days=1))
    rows = cases_between(connection, scope, after, before, span.ends)
    trail = follow(work, [row.id for row in rows], span, before)
    opened = sum(after <= row.opened_at < before for row in rows)
    process = _process(trail, opened)
    return Recap(
        span=span,
        process=process,
        rates=_rates(trail, process),
        goals=goals_of(work, span),
        stages=Counter(row.status for row in rows),
        kinds=Counter(row.kind for row in rows),
        outcomes=Counter(row.outcome for row in rows if row.outcome),
        arrears=sum(row.arrears or 0 for row in rows),
        potential=sum(row.potential or 0 for row in rows),
        paid=sum(trail.paid.values()),
        employers=tuple(_line(work, row, trail) for row in rows),
        reliefs=tuple(_relief(work, row) for row in submissions_between(connection, scope, "relief", after, before)),
        layoffs=_layoffs(work, submissions_between(connection, scope, "layoff", after, before)),
        wlkp=_wlkp(work),
    )


def _process(trail: Trail, opened: int) -> Process:
    reaching = trail.reaching
    return Process(
        opened=opened,
        letters=len(trail.posted),
        visits=len(trail.held),
        answered=reaching[CaseStatus.ANSWERED],
        silent=reaching[CaseStatus.SILENT],
        returned=reaching[CaseStatus.RETURNED],
        promised=reaching[CaseStatus.PROMISED],
        handed=reaching[CaseStatus.HANDED_ON],
        complied=reaching[CaseStatus.COMPLIED],
    )


def _rates(trail: Trail, process: Process) -> tuple[Rate, ...]:
    """Process and result side by side: letters that were answered, visits that ended with a word, disputes agreed."""
    bound = sum(one.result in COMMITTED for one in trail.held)
    return (
        Rate("letters", len(trail.begun), process.letters, process.answered),
        Rate("visits", len(trail.planned), process.visits, bound),
        Rate("disputes", trail.disputes, trail.disputes, trail.agreed, AGREED_AIM),
    )


def _wlkp(work: Work) -> Mapping[str, int]:
    """The ministry's register as the office states it, and how many employers of our own bear its number."""
    stated, ours = work.office.cases.wlkp, count_wlkp(work.connection, scope_of(work.actor))
    totals = {"companies": stated.companies, "workers": stated.workers} if stated else {}
    return totals | {"numbered": ours}


def _moment(work: Work, day: date) -> datetime:
    """The first moment of a day on the office's clock."""
    return datetime.combine(day, time(), work.office.local(work.now).tzinfo)


def _line(work: Work, row: CaseInSpan, trail: Trail) -> EmployerLine:
    known = (row.number, row.name, row.address, row.kind, row.status)
    said = (work.vault.open(one.said, f"{SAID}:{row.number}") for one in trail.owed.get(row.id, ()) if one.said)
    besides = "; ".join(dict.fromkeys(one.decode() for one in said))
    owes = (row.arrears, row.potential, row.months, row.arrears_class)
    confirmed = work.office.local(row.address_at).date() if row.address_at else None
    addressed = confirmed if confirmed and confirmed <= trail.span.ends else None
    return EmployerLine(*known, *owes, row.outcome, **trail.of(row.id), besides=besides, address_on=addressed)


def _content(work: Work, row: SubmissionInSpan) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(work.vault.open(row.content, f"submissions.content:{row.number}"))
    return found


def _relief(work: Work, row: SubmissionInSpan) -> ReliefLine:
    said = _content(work, row)
    name, size = row.name or str(said.get("name", "")), str(said.get("size") or row.size or "")
    amount = int(said["amount"]) if said.get("amount") is not None else None
    return ReliefLine(name, size, amount, *(str(said.get(one, "")) for one in ("period", "kind", "reason")))


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
    laid = recap.layoffs
    return {
        **asdict(recap.process),
        "requests": len(recap.reliefs),
        "laid": laid.employers,
        "furloughed": laid.furloughed_in + laid.furloughed_out,
        "dismissed": laid.dismissed_in + laid.dismissed_out,
        "starts": recap.span.starts,
        "ends": recap.span.ends,
        "arrears": recap.arrears,
        "potential": recap.potential,
        "paid": recap.paid,
        "rates": _rates_words(recap) or Phrase("recap.rate-none"),
        "ends_with": [*_kinds_words(recap), *_outcomes_words(recap)] or Phrase("recap.outcome-none"),
        "goals": [line for goal in recap.goals for line in _goal_words(goal)] or Phrase("recap.no-goal"),
        "employers": shown or Phrase("recap.no-case"),
        "more": max(0, len(recap.employers) - LONGEST),
    }


def _rates_words(recap: Recap) -> list[Phrase]:
    return [_rate_words(one) for one in recap.rates if one.planned]


def _rate_words(one: Rate) -> Phrase:
    name, came = Phrase(f"recap.rate-{one.name}"), Phrase(f"recap.rate-{one.name}-came")
    counts = {"planned": one.planned, "done": one.done, "reached": one.reached}
    percents = {"process": one.process or 0, "result": one.result or 0}
    known = {"name": name, "came": came, **counts, **percents}
    return Phrase("recap.rate", known) if one.aim is None else Phrase("recap.rate-aim", known | {"aim": one.aim})


def _kinds_words(recap: Recap) -> list[Phrase]:
    """How many cases of each kind, and what BPJS says that they owe, or that would come in."""
    owed, coming = Counter[ReportKind](), Counter[ReportKind]()
    for line in recap.employers:
        owed[line.kind] += line.arrears or 0
        coming[line.kind] += line.potential or 0
    most = sorted(recap.kinds.items(), key=lambda one: -one[1])
    return [
        Phrase(
            "recap.kind-line",
            {"kind": Phrase(f"recap.kind-{kind}"), "count": count} | _amounts(owed[kind], coming[kind]),
        )
        for kind, count in most
    ]


def _amounts(owed: int, coming: int) -> dict[str, Phrase | str]:
    """What is owed and what would come in, each where there is any; neither is ever called the other."""
    return {
        "arrears": Phrase("recap.kind-arrears", {"arrears": owed}) if owed else "",
        "potential": Phrase("recap.kind-potential", {"potential": coming}) if coming else "",
    }


def _outcomes_words(recap: Recap) -> list[Phrase]:
    return [
        Phrase("recap.outcome-line", {"outcome": Phrase(f"recap.outcome-{name}"), "count": count})
        for name, count in sorted(recap.outcomes.items())
    ]


def _goal_words(goal: Goal) -> list[Phrase]:
    """The target, then what was done towards it, each in percent of the employers that it wants."""
    reached = {"reached": goal.reached, "wanted": goal.wanted, "percent": goal.percent}
    efforts = [_effort_words(goal, one) for one in goal.efforts if one.done]
    return [Phrase("recap.goal", {"name": goal.name, "until": goal.ends, **reached}), *efforts]


def _effort_words(goal: Goal, one: Effort) -> Phrase:
    percents = {"process": goal.share(one.done), "result": goal.share(one.reached)}
    return Phrase(f"recap.effort-{one.name}", {"done": one.done, "reached": one.reached, **percents})


def _picture(work: Work, recap: Recap, words: str) -> FileRecipe:
    """The recap as one page to look at, drawn when it is fetched."""
    kinds = sorted(recap.kinds.items(), key=lambda one: -one[1])
    payload = {
        "office": work.office.name,
        "starts": recap.span.starts.isoformat(),
        "ends": recap.span.ends.isoformat(),
        "steps": [list(step) for step in asdict(recap.process).items()],
        "goals": [[g.name, g.reached, g.wanted, g.percent, g.ends.isoformat()] for g in recap.goals],
        "efforts": [_picture_efforts(goal) for goal in recap.goals],
        "kinds": [[str(kind), count] for kind, count in kinds],
        "rates": [_picture_rate(one) for one in recap.rates if one.planned],
        "outcomes": [list(one) for one in sorted(recap.outcomes.items())],
        "laid": [
            recap.layoffs.furloughed_in + recap.layoffs.furloughed_out,
            recap.layoffs.dismissed_in + recap.layoffs.dismissed_out,
        ],
        "arrears": recap.arrears,
        "potential": recap.potential,
        "paid": recap.paid,
    }
    return FileRecipe(f"rekap-{file_name(recap.span, words)}.png", "image/png", "recap", payload)


def _picture_efforts(goal: Goal) -> list[list[str | int]]:
    some = [one for one in goal.efforts if one.done]
    return [[one.name, one.done, goal.share(one.done), one.reached, goal.share(one.reached)] for one in some]


def _picture_rate(one: Rate) -> list[str | int | None]:
    return [one.name, one.planned, one.done, one.process, one.reached, one.result, one.aim]
