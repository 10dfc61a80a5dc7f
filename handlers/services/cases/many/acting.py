"""A plan over many cases: kept, asked about part by part, carried out by the rules of each case alone.

What it tells reporters waits until it can no longer be taken back.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.case_life import CaseAct, Impossible
from handlers.rules.cases.case_words import DEEDS
from handlers.rules.cases.many import MOST, SHOWN, WORDS, CaseKind
from handlers.rules.cases.register_numbers import numbers_of
from handlers.rules.plans import PLAN_STANDS
from handlers.services.base.kept_rows import open_cell, seal_here
from handlers.services.base.work import Done, LongRead, Opening, Work
from handlers.services.cases import acts
from handlers.services.cases.guarding import OWN, keep_out
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import case_by_number
from handlers.services.cases.many.picking import PRINT, CasePlan, Item, Left, left_lines, left_out, refused
from handlers.services.cases.marks import Marks, keep, row_marks
from storage.repositories import case_joins
from storage.repositories.bulk import Act, add_plan, forget_plan, note_done, waiting_plan
from storage.repositories.cases import live_letter
from storage.tables import Case

FLOW = "case-many"
_CELL = "bulk_acts.plan"
KINDS = tuple(CaseKind)
CARRIED = ("act", "words", "total", "day", "extra", OWN, "register", "on")
"""Answers that hold for the next part too."""


def offer_many(work: Work, read: LongRead, plan: CasePlan) -> Done:
    """The dry run as a question: what would be done, what is left out and why."""
    word = read.data["act"]
    if not plan.items:
        lines = left_lines(plan.left)
        return Done((Say("many.none" if lines else "many.none-at-all", {"lines": lines}),))
    left = [asdict(one) for one in plan.left]
    data: Data = {"act": word, "words": read.data["words"], "left": left, "total": len(plan.items), "done": 0}
    return Done(opens=_ask(work, data, plan.items))


def _ask(work: Work, data: Data, items: Sequence[Item]) -> Opening:
    """Keep what is still to be done, and ask about the first of it."""
    first = items[:MOST]
    sealed = seal_here(work, _CELL, json.dumps([asdict(one) for one in items]).encode())
    act = add_plan(work.connection, work.officer, work.here.id, WORDS[data["act"]], sealed, work.now)
    work.audit("bulk.planned", f"bulk:{act}", why=f"{WORDS[data['act']]}: {len(items)}")
    minutes = work.office.times.undo_minutes
    shown = {"count": len(first), "names": [one.employer for one in first[:SHOWN]], "minutes": minutes}
    return Opening(FLOW, data | shown | {"record": FLOW})


def carry_out(work: Work, data: Data) -> Done:
    """The effect of the typed count: do the part that was asked about; then the next part is asked about."""
    word = data["act"]
    plan = waiting_plan(work.connection, work.officer, work.here.id, (WORDS[word],))
    if plan is None or plan.plan is None or plan.planned_at + PLAN_STANDS < work.now:
        return Done((Say("problems.no-plan"),))
    if work.actor.role not in DEEDS[word].who:
        return Done((Say("many.not-yours"),))
    items = [Item(**one) for one in json.loads(open_cell(work, work.here.id, _CELL, plan.plan))]
    done, left = _do_part(work, plan, data, items[:MOST])
    said = _said(work, plan, word, data, done, left)
    rest = items[MOST:]
    if not rest:
        return Done((said,))
    known = {name: data[name] for name in CARRIED if name in data}
    return Done((said,), opens=_ask(work, known | {"left": [], "done": data["done"] + len(items[:MOST])}, rest))


def _do_part(work: Work, plan: Act, data: Data, items: Sequence[Item]) -> tuple[int, list[Left]]:
    """(how many were done, what was left out and why)."""
    left: list[Left] = []
    numbers = numbers_of(data["register"], data["total"])[data["done"] :] if "register" in data else []
    work.holds_case_news = True
    try:
        for place, item in enumerate(items):
            given = dict(data) | ({"register": numbers[place]} if numbers else {})
            try:
                _do(work, plan.id, item, data["act"], given)
            except Refused as refusal:
                left.append(left_out(item.number, refusal))
    finally:
        work.holds_case_news = False
    until = work.now + timedelta(minutes=work.office.times.undo_minutes)
    forget_plan(work.connection, plan.id)
    note_done(work.connection, plan.id, work.now, until)
    work.audit("bulk.done", f"bulk:{plan.id}", why=f"{plan.kind}: {len(items) - len(left)}")
    return len(items) - len(left), left


def _do(work: Work, act_id: int, item: Item, word: str, data: Data) -> None:
    """One case. Raises Refused, also for words that stand in a report of it, and then nothing of it was changed."""
    case = case_by_number(work, item.number)
    if case is None or case.row_id != item.case or case.version != item.version:
        raise Refused("many.changed")
    if (barred := refused(work, case, word)) is not None:
        raise barred
    keep_out(work, case.employer_id, data)
    before, letter = row_marks(work, "cases", case.row_id), live_letter(work.uow.session, case.row_id)
    standing: list[Any] | None = None
    if letter is not None and letter.id is not None:
        standing = [letter.id, row_marks(work, "letters", letter.id)]
    try:
        acts.do(work, case, word, {"scan": [], **data})
    except Impossible:
        raise Refused("cases.impossible") from None
    keep(work, act_id, case.row_id, _after(work, case, word) | {"case": before, "letter": standing})


def _after(work: Work, case: Case, word: str) -> Marks:
    """What undo compares, and what it takes away."""
    letter = live_letter(work.uow.session, case.row_id)
    made = letter.id if letter is not None and DEEDS[word].act is CaseAct.DRAFT else None
    step = case_joins.last_step_id(work.connection, case.row_id)
    return {"version": case.version, "act": str(DEEDS[word].act), "made": made, "step": step}


def _said(work: Work, plan: Act, word: str, data: Data, done: int, left: Sequence[Left]) -> Say:
    until = work.office.local(work.now + timedelta(minutes=work.office.times.undo_minutes))
    lines = left_lines(left) or (Phrase("many.all-done"),)
    choices = [Choice(f"/urungkan {plan.id}", Phrase("staff.choice-urungkan"))] if done else []
    choices += [Choice(f"/surat semua {PRINT} {data['words']}", Phrase("many.choice-cetak-semua"))]
    choices += [Choice(f"/surat semua {data['words']}", Phrase("many.choice-langkah"))]
    params = {"count": done, "what": Phrase(f"many.done-{word}", {"count": done}), "until": until, "lines": lines}
    return Say("many.done", params, tuple(choices))
