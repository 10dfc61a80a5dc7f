"""What an officer is about to do to many records: shown first, kept sealed until it is confirmed."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from handlers.flow import Data, Phrase, Say
from handlers.rules.plans import PLAN_STANDS
from handlers.rules.registrations.bulk import SHOWN, Kind
from handlers.services.base.kept_rows import open_cell, seal_here
from handlers.services.base.work import Done, Opening, Work
from storage.repositories.bulk import Act, add_plan, forget_plan, waiting_plan

FLOW = "bulk"
NAMED = 3
"""Receipt numbers that stand behind one reason."""
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
class Left:
    """What will not be done, and why (`bulk.why-CODE`). `row` counts as spreadsheets do; 0 means none."""

    code: str
    number: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be done to records, and what would not."""

    kind: Kind
    items: Sequence[Item]
    left: Sequence[Left]


def show_plan(work: Work, plan: Plan, empty: Say, none: str, **place: Any) -> Done:  # noqa: ANN401 -- words of the question
    """The plan as a question that is answered by typing its count.

    `empty` is said where there is nothing at all, the key `none` where every record is left out.
    """
    if not plan.items:
        return Done((Say(none, {**place, "lines": left_lines(told(plan.left))}) if plan.left else empty,))
    _keep(work, plan)
    shown: Data = {"record": FLOW, "kind": plan.kind, "count": len(plan.items), "left": told(plan.left)}
    return Done(opens=Opening(FLOW, shown | {"minutes": work.office.times.undo_minutes} | place))


def _keep(work: Work, plan: Plan) -> None:
    """Seal the plan under this chat's key until it is confirmed."""
    kept = {"items": [asdict(item) for item in plan.items], "left": [asdict(one) for one in plan.left]}
    sealed = seal_here(work, _CELL, json.dumps(kept).encode())
    act = add_plan(work.connection, work.officer, work.here.id, plan.kind, sealed, work.now)
    work.audit("bulk.planned", f"bulk:{act}", why=f"{plan.kind}: {len(plan.items)}")


def kept_plan(work: Work) -> tuple[int, Kind, tuple[Item, ...]] | None:
    """The plan that waits in this chat: (act, kind, items). None where there is none, or it has grown old."""
    opened = _opened(work)
    if opened is None:
        return None
    found, plain = opened
    items = tuple(Item(**{**raw, "what": tuple(raw["what"])}) for raw in plain["items"])
    return found.id, Kind(found.kind), items


def kept_left(work: Work) -> tuple[Left, ...]:
    """What the plan of this chat leaves out."""
    opened = _opened(work)
    return tuple(Left(**raw) for raw in opened[1]["left"]) if opened is not None else ()


def _opened(work: Work) -> tuple[Act, Data] | None:
    """The plan that waits in this chat, and what it holds. Up to 0.4.0 it held the items alone."""
    if work.chat is None:
        return None
    found = waiting_plan(work.connection, work.officer, work.chat.id)
    if found is None or found.plan is None:
        return None
    if found.planned_at + PLAN_STANDS < work.now:
        forget_plan(work.connection, found.id)
        return None
    plain = json.loads(open_cell(work, work.chat.id, _CELL, found.plan))
    return found, plain if isinstance(plain, dict) else {"items": plain, "left": []}


def told(left: Sequence[Left]) -> Data:
    """What is left out, short enough for one message: rows one by one, records of the queue by reason."""
    rows = [one for one in left if one.row]
    groups: dict[str, list[str]] = {}
    for one in left:
        if not one.row:
            groups.setdefault(one.code, []).append(one.number)
    return {
        "rows": [[one.code, one.number, one.row] for one in rows[:SHOWN]],
        "more": max(0, len(rows) - SHOWN),
        "groups": [[code, len(numbers), numbers[:NAMED]] for code, numbers in groups.items()],
    }


def left_lines(short: Data) -> tuple[Phrase, ...]:
    """What `told` gives, in words, one line each."""
    lines = [_line("group", code, count=count, numbers=", ".join(some)) for code, count, some in short["groups"]]
    lines += [_line("row", code, row=row, number=number) for code, number, row in short["rows"]]
    lines += [Phrase("bulk.more", {"count": short["more"]})] if short["more"] else []
    return tuple(lines) or (Phrase("bulk.none-left"),)


def _line(key: str, code: str, **params: object) -> Phrase:
    return Phrase(f"bulk.{key}", {"why": Phrase(f"bulk.why-{code}"), **params})
