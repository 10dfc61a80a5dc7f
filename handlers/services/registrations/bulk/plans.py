"""What an officer is about to do to many records: shown first, kept sealed until it is confirmed.

A plan is carried out in parts: so many records as one transaction may change, then the next part is asked about.
Numbers that would replace others are a part of their own, with a word of its own.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from handlers.flow import Data, Phrase, Say
from handlers.rules.plans import PLAN_STANDS
from handlers.rules.registrations.bulk import HELD, MOST, Kind
from handlers.services.base.kept_rows import open_cell, seal_here
from handlers.services.base.ledger import payable_now
from handlers.services.base.work import Done, Opening, Work
from handlers.services.registrations.bulk.left_out import Left, left_lines, told
from handlers.services.registrations.bulk.replacing import Named, replaced_lines
from storage.enums import Agency, Vote
from storage.repositories.bulk import add_plan, forget_plan, waiting_plan
from storage.repositories.reviews import Ballot, ballots_of_many

FLOW = "bulk"
_CELL = "bulk_acts.plan"


@dataclass(frozen=True, slots=True)
class Item:
    """One record and what is to be done with it. `what` depends on the kind: a vote, a membership number.

    `look`: whoever confirms the plan has opened it before.
    """

    record: int
    version: int
    number: str
    what: tuple[str, ...] = ()
    row: int = 0
    look: bool = False


@dataclass(frozen=True, slots=True)
class Paid:
    """How many of a plan one source (its id in office.toml) pays for in one period, from `starts` to `ends`."""

    source: str
    starts: date
    ends: date
    people: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be done to records, and what would not.

    `replaced`: members who would get another number. `looked_at`: (how many of the list, how long it is), the first
    ones. `paid`: what the next periods of the items cost whom. Of a sheet also how many rows were `read`, how many said
    nothing (`empty`), and what else is to be said of it (`remarks`: `bulk.remark-CODE`).
    """

    kind: Kind
    items: Sequence[Item]
    left: Sequence[Left]
    replaced: Sequence[Item] = ()
    read: int = 0
    empty: int = 0
    remarks: tuple[str, ...] = ()
    looked_at: tuple[int, int] = (0, 0)
    paid: tuple[Paid, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """What one confirmation does."""

    kind: Kind
    items: tuple[Item, ...]


def show_plan(work: Work, plan: Plan, empty: Say, none: str, **place: Any) -> Done:  # noqa: ANN401 -- words of the question
    """The plan as a question that is answered by typing its count.

    `empty` is said where there is nothing at all, the key `none` where every record is left out.
    """
    parts = parts_of(plan)
    if not parts:
        lines = {"lines": left_lines(told(plan.left)), "about": (*_read(plan),)}
        return Done((Say(none, {**place, **lines}, empty.choices) if plan.left else empty,))
    shown: Data = {"left": told(plan.left), **place, "remarks": list(plan.remarks)}
    shown |= {"looked-at": list(plan.looked_at), "paid": [_paid(work, one) for one in plan.paid]}
    if plan.read:
        shown |= {"read": [plan.read, sum(len(part.items) for part in parts), len(plan.left), plan.empty]}
    return Done(opens=ask_part(work, parts, 1, len(parts), shown, plan.left))


def _paid(work: Work, paid: Paid) -> Data:
    """What the words of it need."""
    source = next(one for one in work.office.funding if one.id == paid.source)
    about = {"agency": source.agency, "year": str(source.year), "name": source.activity_name, "code": ""}
    return about | {"from": paid.starts.isoformat(), "to": paid.ends.isoformat(), "count": paid.people}


def parts_of(plan: Plan) -> list[Part]:
    """What is confirmed one after the other."""
    return [
        Part(kind, tuple(items[start : start + MOST]))
        for kind, items in ((plan.kind, plan.items), (Kind.REPLACE, plan.replaced))
        for start in range(0, len(items), MOST)
    ]


def ask_part(work: Work, parts: Sequence[Part], part: int, of: int, shown: Data, left: Sequence[Left] = ()) -> Opening:
    """Keep what is still to be done and ask about the first of the `parts`; `shown`: more of what the question says.

    `left`: what the plan leaves out, for whoever wants to read it all.
    """
    first = parts[0]
    _keep(work, Waiting(0, first, tuple(parts[1:]), part, of, tuple(left)))
    asked: Data = {"record": FLOW, "kind": first.kind, "count": len(first.items), "part": part, "parts": of}
    asked |= {"minutes": work.office.times.undo_minutes}
    if first.kind is Kind.VOTES:
        asked["votes"] = Counter(item.what[0] for item in first.items)
    if first.kind in (Kind.APPROVE, Kind.VOTES):
        asked["pays"] = _pays(work, first.items)
    replaced = [item for one in parts if one.kind is Kind.REPLACE for item in one.items]
    if first.kind is Kind.REPLACE:
        asked["people"] = _named(work, first.items)
    elif replaced:
        asked["replaced"] = [len(replaced), _named(work, replaced)]
    return Opening(FLOW, shown | asked)


def _pays(work: Work, items: Sequence[Item]) -> list[int]:
    """Of those whom these votes approve: for how many money is there now, and how many will wait for it."""
    if not work.office.funding:
        return [0, 0]
    approved = {item.record: item.version for item in items if item.what[0] == Vote.APPROVE}
    ballots = ballots_of_many(work.connection, approved)
    second = [one for one in approved if _other_approved(work, ballots.get(one, {}))]
    paid = payable_now(work, second)
    return [paid, len(second) - paid]


def _other_approved(work: Work, ballots: Mapping[Agency, Ballot]) -> bool:
    others = [one for agency, one in ballots.items() if agency is not work.agency]
    return any(one.vote is Vote.APPROVE and one.counts(work.now) for one in others)


def _named(work: Work, items: Sequence[Item]) -> Named:
    return replaced_lines(work, [(item.record, item.row, item.what[0]) for item in items])


def _keep(work: Work, plan: "Waiting") -> None:
    """Seal the plan under this chat's key until it is confirmed."""
    first, *rest = [{"kind": one.kind, "items": [asdict(i) for i in one.items]} for one in (plan.first, *plan.rest)]
    whole: Data = first | {"rest": rest, "part": plan.part, "of": plan.of, "left": [asdict(one) for one in plan.left]}
    kind, count = plan.first.kind, len(plan.first.items)
    sealed = seal_here(work, _CELL, json.dumps(whole).encode())
    act = add_plan(work.connection, work.officer, work.here.id, kind, sealed, work.now)
    work.audit("bulk.planned", f"bulk:{act}", why=f"{kind}: {count}")


@dataclass(frozen=True, slots=True)
class Waiting:
    """The plan that waits in a chat: the part that is asked about, and those after it."""

    act: int
    first: Part
    rest: tuple[Part, ...]
    part: int
    of: int
    left: tuple[Left, ...] = ()


def kept_plan(work: Work) -> Waiting | None:
    """The plan that waits in this chat. None where there is none, or it has grown old."""
    if work.chat is None:
        return None
    found = waiting_plan(work.connection, work.officer, work.chat.id, HELD)
    if found is None or found.plan is None:
        return None
    if found.planned_at + PLAN_STANDS < work.now:
        forget_plan(work.connection, found.id)
        return None
    kept = json.loads(open_cell(work, work.chat.id, _CELL, found.plan))
    # Before plans had parts a plan was its items.
    whole = kept if isinstance(kept, dict) else {"items": kept, "rest": [], "part": 1, "of": 1}
    rest = tuple(_part(one) for one in whole["rest"])
    left = tuple(Left(**one) for one in whole.get("left", ()))
    return Waiting(found.id, _part(whole | {"kind": found.kind}), rest, whole["part"], whole["of"], left)


def _part(raw: Mapping[str, Any]) -> Part:
    return Part(Kind(raw["kind"]), tuple(Item(**{**item, "what": tuple(item["what"])}) for item in raw["items"]))


def _read(plan: Plan) -> tuple[Phrase, ...]:
    """How many rows were read, where none can be taken."""
    return read_line([plan.read, 0, len(plan.left), plan.empty]) if plan.read else ()


def read_line(counts: Sequence[int]) -> tuple[Phrase, ...]:
    """How many rows of a sheet were read, taken and left out, and how many say nothing."""
    read, taken, left, empty = counts
    return (Phrase("bulk.read", {"read": read, "taken": taken, "left": left, "empty": empty}),)
