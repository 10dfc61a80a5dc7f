"""An act on many, whatever they are: kept as a plan, asked about part by part, done to each by its own rules.

Cases and reminder letters go through it; what an act does to one of them is theirs (`Matter`).
"""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.many import MOST, SHOWN
from handlers.rules.cases.register_numbers import numbers_of
from handlers.rules.plans import PLAN_STANDS
from handlers.services.base.kept_rows import open_cell, seal_here
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases.letters import Refused
from storage.repositories.bulk import Act, add_plan, forget_plan, note_done, waiting_plan

PRINT = "cetak"
NAMED = 3
"""Numbers that stand behind one reason."""
_CELL = "bulk_acts.plan"


@dataclass(frozen=True, slots=True)
class Left:
    """One that the act leaves out: why, as a message key with its parameters."""

    number: str
    key: str
    params: Data


@dataclass(frozen=True, slots=True)
class Item:
    """One that the act can be done with, as it stands now. The order of the fields is that of stored plans."""

    row: int
    version: int
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The dry run of one act over a selection."""

    items: tuple[Item, ...]
    left: tuple[Left, ...]


@dataclass(frozen=True, slots=True)
class Matter:
    """What acts on many are about.

    `flow` asks; `command` begins the lines of its buttons; `kinds` are the acts by the words that are typed; `says` is
    the key of the end, and `did` its line for an act and a count; `may`: this officer may do the act; `do` does it to
    one of them in the name of an act, or raises Refused and has changed nothing; `carried` are answers that hold for
    the next part too.
    """

    flow: str
    command: str
    kinds: Mapping[str, str]
    says: str
    did: Callable[[str, int], Phrase]
    may: Callable[[Work, str], bool]
    do: Callable[[Work, int, Item, Data], None]
    carried: tuple[str, ...] = ()


def offer(matter: Matter, work: Work, data: Data, plan: Plan) -> Done:
    """The dry run as a question: what would be done, what is left out and why. `data`: `act`, and `words` of which."""
    if not plan.items:
        lines = left_lines(plan.left)
        return Done((Say("many.none" if lines else "many.none-at-all", {"lines": lines}),))
    left = [asdict(one) for one in plan.left]
    known: Data = {"act": data["act"], "words": data["words"], "left": left, "total": len(plan.items), "done": 0}
    return Done(opens=_ask(matter, work, known, plan.items))


def _ask(matter: Matter, work: Work, data: Data, items: Sequence[Item]) -> Opening:
    """Keep what is still to be done, and ask about the first of it."""
    first, kind = items[:MOST], matter.kinds[data["act"]]
    sealed = seal_here(work, _CELL, json.dumps([asdict(one) for one in items]).encode())
    act = add_plan(work.connection, work.officer, work.here.id, kind, sealed, work.now)
    work.audit("bulk.planned", f"bulk:{act}", why=f"{kind}: {len(items)}")
    minutes = work.office.times.undo_minutes
    shown = {"count": len(first), "names": [one.name for one in first[:SHOWN]], "minutes": minutes}
    return Opening(matter.flow, data | shown | {"record": matter.flow})


def carry_out(matter: Matter, work: Work, data: Data) -> Done:
    """The effect of the typed count: do the part that was asked about; then the next part is asked about."""
    word = data["act"]
    plan = waiting_plan(work.connection, work.officer, work.here.id, (matter.kinds[word],))
    if plan is None or plan.plan is None or plan.planned_at + PLAN_STANDS < work.now:
        return Done((Say("problems.no-plan"),))
    if not matter.may(work, word):
        return Done((Say("many.not-yours"),))
    items = [Item(*one.values()) for one in json.loads(open_cell(work, work.here.id, _CELL, plan.plan))]
    done, left = _do_part(matter, work, plan, data, items[:MOST])
    said = _said(matter, work, plan, data, done, left)
    rest = items[MOST:]
    if not rest:
        return Done((said,))
    known = {name: data[name] for name in ("act", "words", "total", *matter.carried) if name in data}
    further = known | {"left": [], "done": data["done"] + len(items[:MOST])}
    return Done((said,), opens=_ask(matter, work, further, rest))


def _do_part(matter: Matter, work: Work, plan: Act, data: Data, items: Sequence[Item]) -> tuple[int, list[Left]]:
    """(how many were done, what was left out and why)."""
    left: list[Left] = []
    numbers = numbers_of(data["register"], data["total"])[data["done"] :] if "register" in data else []
    for place, item in enumerate(items):
        given = dict(data) | ({"register": numbers[place]} if numbers else {})
        try:
            matter.do(work, plan.id, item, given)
        except Refused as refusal:
            left.append(left_out(item.number, refusal))
    until = work.now + timedelta(minutes=work.office.times.undo_minutes)
    forget_plan(work.connection, plan.id)
    note_done(work.connection, plan.id, work.now, until)
    work.audit("bulk.done", f"bulk:{plan.id}", why=f"{plan.kind}: {len(items) - len(left)}")
    return len(items) - len(left), left


def _said(matter: Matter, work: Work, plan: Act, data: Data, done: int, left: Sequence[Left]) -> Say:
    until = work.office.local(work.now + timedelta(minutes=work.office.times.undo_minutes))
    lines = left_lines(left) or (Phrase("many.all-done"),)
    choices = [Choice(f"/urungkan {plan.id}", Phrase("staff.choice-urungkan"))] if done else []
    choices += [Choice(f"{matter.command} {PRINT} {data['words']}".strip(), Phrase("many.choice-cetak-semua"))]
    choices += [Choice(f"{matter.command} {data['words']}".strip(), Phrase("many.choice-langkah"))]
    params = {"count": done, "what": matter.did(data["act"], done), "until": until}
    return Say(matter.says, {**params, "lines": lines}, tuple(choices))


def left_out(number: str, refusal: Refused) -> Left:
    """The reason in a form that a conversation keeps."""
    params: dict[str, Any] = {"number": number, **refusal.params}
    return Left(number, refusal.key, {name: _plain(value) for name, value in params.items()})


def _plain(value: Any) -> Any:  # noqa: ANN401 -- a parameter of a message
    return value.isoformat() if hasattr(value, "isoformat") else value


def left_lines(left: Collection[Left]) -> tuple[Phrase, ...]:
    """What is left out, a line for each reason: how many, the first numbers, and the words of the first."""
    groups: dict[str, list[Left]] = {}
    for one in left:
        groups.setdefault(one.key, []).append(one)
    return tuple(_left_line(some) for some in groups.values())


def _left_line(some: Sequence[Left]) -> Phrase:
    numbers = ", ".join(one.number for one in some[:NAMED])
    why = Phrase(some[0].key, some[0].params)
    return Phrase("many.left", {"count": len(some), "numbers": numbers, "why": why})
