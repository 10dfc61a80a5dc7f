"""What an officer is shown of a list of employers: what would happen, what is unclear, what became of it."""

from handlers.flow import Choice, Phrase, Say
from handlers.services.base.work import Done, Opening, Work
from handlers.services.employers.list_reading import near_ones
from handlers.services.employers.list_sheet import sheet_of
from handlers.services.employers.list_twins import twin_of
from storage.repositories.employer_lists import TO_DO, ListHead, ListRow, count_states, rows_in, unknown_words
from storage.repositories.employers import employers_by_id

FLOW = "employer-list"
COMMAND = "/perusahaan daftar"
SAME, INSTEAD = "sama", "ganti"
"""Two rows are one employer: the figures of the row above count, or those of this one."""
NAMED = 5
"""Cases that the end names."""
SHOWN = 6
"""Rows that the dry run names of each kind; the sheet has them all."""
GROUPS = ("new", "known", "unclear", "wrong")


def plan_of(work: Work, found: ListHead) -> Done:
    """The dry run: whom each row means; then the first unclear row, or the question that is answered with a count."""
    counts = count_states(work.uow.connection, found.id)
    ready = sum(counts[state] for state in TO_DO)
    lines = [line for group in GROUPS for line in _group(work, found, group, counts[group])]
    lines += [
        Phrase(f"employers.list-{state}", {"count": counts[state]}) for state in ("same", "left") if counts[state]
    ]
    lines += _said(work, found)
    many = any(counts[group] > SHOWN for group in GROUPS)
    key = "employers.list-plan" if counts["unclear"] or ready else "employers.list-nothing"
    plan = Say(key, {"lines": tuple(lines)}, files=(sheet_of(work, found.id),) if many else ())
    if counts["unclear"]:
        return Done((Say(plan.key, plan.params, _decide(), files=plan.files),))
    data = {"record": f"list:{found.id}", "count": ready}
    return Done((plan,), opens=Opening(FLOW, data) if ready else None)


def next_unclear(work: Work, found: ListHead) -> Done:
    """The first row that nobody decided, with its near names as buttons; the plan where there is none."""
    rows = rows_in(work.uow.connection, found.id, ["unclear"], 1)
    return _row_question(work, found, rows[0]) if rows else plan_of(work, found)


def done_say(work: Work, found: ListHead) -> Say:
    """What became of a list."""
    counts = count_states(work.uow.connection, found.id)
    rows = rows_in(work.uow.connection, found.id, ["done"], NAMED)
    known = employers_by_id(work.uow.connection, [row.employer_id for row in rows if row.employer_id is not None])
    names = {row.id: known[row.employer_id].name for row in rows if row.employer_id in known}
    choices = tuple(Choice(f"/kasus {r.case_number}", f"{r.case_number} {names.get(r.id, r.name)}"[:60]) for r in rows)
    left = counts["left"] + counts["wrong"]
    return Say("employers.list-done", {"count": counts["done"], "same": counts["same"], "left": left}, choices)


def _group(work: Work, found: ListHead, group: str, count: int) -> list[Phrase]:
    """How many rows there are of a kind, and the first of them by number and name."""
    rows = rows_in(work.uow.connection, found.id, [group], SHOWN) if count else []
    head = "employers.list-wrong-count" if group == "wrong" else f"employers.list-{group}"
    lines = [Phrase(head, {"count": count})] if count else []
    lines += [_named(work, row) for row in rows]
    more = count - len(rows)
    return lines + ([Phrase("employers.list-more", {"count": more})] if more else [])


def _named(work: Work, row: ListRow) -> Phrase:
    """One row and whom it means."""
    params = {"row": row.place, "name": row.name or "none"}
    if row.state == "wrong":
        why = Phrase(f"employers.why-{row.reason}", {"said": row.said or "none", "other": row.near or 0})
        return Phrase("employers.list-wrong", params | {"why": why})
    if row.state == "unclear":
        twin = twin_of(work.uow.connection, row)
        near = [] if twin else near_ones(work, row)[:1]
        if twin:
            return Phrase("employers.list-like-row", params | {"other": twin.place, "near": twin.name})
        return Phrase("employers.list-like", params | {"near": near[0].name if near else "none"})
    known = employers_by_id(work.uow.connection, [row.employer_id]) if row.employer_id is not None else {}
    registered = next((one.name for one in known.values() if one.name != row.name), "none")
    return Phrase("employers.list-named", params | {"known": registered})


def _said(work: Work, found: ListHead) -> list[Phrase]:
    """A status that was not understood is told with what it was taken for."""
    count, rows = unknown_words(work.uow.connection, found.id, SHOWN)
    lines = [Phrase("employers.list-said", {"count": count})] if count else []
    lines += [
        Phrase(
            "employers.list-said-row", {"row": row.place, "said": row.said, "kind": Phrase(f"cases.kind-{row.kind}")}
        )
        for row in rows
    ]
    lines += [Phrase("employers.list-more", {"count": count - len(rows)})] if count > len(rows) else []
    return lines + ([Phrase("employers.list-words")] if count else [])


def _row_question(work: Work, found: ListHead, row: ListRow) -> Done:
    near, twin = near_ones(work, row), twin_of(work.uow.connection, row)
    left = count_states(work.uow.connection, found.id)["unclear"]
    lines = [
        Phrase("employers.line", {"place": place, "name": one.name, "address": one.address or "none"})
        for place, one in enumerate(near, 1)
    ]
    choices = [Choice(f"{COMMAND} {row.place} {one.id}", one.name[:40]) for one in near]
    if twin is not None:
        lines.append(Phrase("employers.list-twin", _row_words(twin)))
        choices = _joins(row, twin) if row.employer_id is not None else [*_joins(row, twin), *choices]
    choices += [
        Choice(f"{COMMAND} {row.place} baru", Phrase("employers.choice-baru")),
        Choice(f"{COMMAND} {row.place} lewati", Phrase("employers.choice-lewati")),
        Choice(f"{COMMAND} lewati", Phrase("employers.choice-lewati-semua")),
    ]
    params = _row_words(row) | {"lines": tuple(lines), "left": left}
    return Done((Say("employers.list-row", params, tuple(choices)),))


def _row_words(row: ListRow) -> dict[str, object]:
    amount = Phrase("employer.amount-shown", {"amount": row.amount}) if row.amount is not None else "none"
    return {"row": row.place, "name": row.name, "address": row.address or "none", "amount": amount}


def _joins(row: ListRow, twin: ListRow) -> list[Choice]:
    """One employer: which of the two rows has the figures that count."""
    pairs = ((SAME, twin.place), (INSTEAD, row.place))
    return [
        Choice(f"{COMMAND} {row.place} {word} {twin.place}", Phrase("employers.choice-sama", {"row": place}))
        for word, place in pairs
    ]


def _decide() -> tuple[Choice, ...]:
    return (
        Choice(f"{COMMAND} pilih", Phrase("employers.choice-pilih")),
        Choice(f"{COMMAND} lewati", Phrase("employers.choice-lewati-semua")),
    )
