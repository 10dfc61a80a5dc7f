"""What an officer is about to do to many records: shown first, kept sealed until it is confirmed."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from handlers.flow import Data, Phrase
from handlers.rules.registrations.bulk import PLAN_STANDS, SHOWN, Kind
from handlers.services.base.work import Done, Opening, Work
from storage.repositories.bulk import add_plan, forget_plan, waiting_plan

FLOW = "bulk"
NAMED = 3
"""Receipt numbers that stand behind one reason."""
_CELL = "bulk_acts.plan"


@dataclass(frozen=True, slots=True)
class Item:
    """One record and what is to be done with it. `what` depends on the kind: a vote, a membership number."""

    record: int
    version: int
    number: str
    what: tuple[str, ...] = ()
    row: int = 0


@dataclass(frozen=True, slots=True)
class Left:
    """What will not be done, and why (`bulk.why-CODE`). `row` counts as spreadsheets do; 0 means none."""

    code: str
    number: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that would happen."""

    kind: Kind
    items: tuple[Item, ...]
    left: tuple[Left, ...]


def keep_plan(work: Work, plan: Plan) -> int:
    """Seal it under this chat's key until it is confirmed; the act's id."""
    if work.chat is None:
        raise LookupError("a plan belongs to a chat")
    plain = json.dumps([asdict(item) for item in plan.items]).encode()
    sealed = work.uow.vault.data_key(work.chat.wrapped_key).seal(plain, f"{_CELL}:{work.chat.id}")
    act = add_plan(work.uow.connection, work.officer, work.chat.id, plan.kind, sealed, work.now)
    work.audit("bulk.planned", f"bulk:{act}", why=f"{plan.kind}: {len(plan.items)}")
    return act


def kept_plan(work: Work) -> tuple[int, Kind, tuple[Item, ...]] | None:
    """The plan that waits in this chat: (act, kind, items). None where there is none, or it has grown old."""
    if work.chat is None:
        return None
    found = waiting_plan(work.uow.connection, work.officer, work.chat.id)
    if found is None or found.plan is None:
        return None
    if found.planned_at + PLAN_STANDS < work.now:
        forget_plan(work.uow.connection, found.id)
        return None
    plain = work.uow.vault.data_key(work.chat.wrapped_key).open(found.plan, f"{_CELL}:{work.chat.id}")
    items = tuple(Item(**{**raw, "what": tuple(raw["what"])}) for raw in json.loads(plain))
    return found.id, Kind(found.kind), items


def ask_to_confirm(work: Work, plan: Plan, **more: Any) -> Done:  # noqa: ANN401 -- words of the question
    """Show the plan as a question that is answered by typing its count."""
    keep_plan(work, plan)
    data: Data = {
        "record": FLOW,
        "kind": plan.kind,
        "count": len(plan.items),
        "left": told(plan.left),
        "minutes": work.office.times.undo_minutes,
        **more,
    }
    return Done(opens=Opening(FLOW, data))


def told(left: tuple[Left, ...]) -> Data:
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
    """The same in words, one line each."""
    groups = tuple(
        Phrase("bulk.group", {"why": _why(code), "count": count, "numbers": ", ".join(numbers)})
        for code, count, numbers in short["groups"]
    )
    rows = tuple(
        Phrase("bulk.row", {"why": _why(code), "row": row, "number": number}) for code, number, row in short["rows"]
    )
    more = (Phrase("bulk.more", {"count": short["more"]}),) if short["more"] else ()
    return (*groups, *rows, *more) or (Phrase("bulk.none-left"),)


def _why(code: str) -> Phrase:
    return Phrase(f"bulk.why-{code}")
