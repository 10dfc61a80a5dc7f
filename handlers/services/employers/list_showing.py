"""What an officer is shown of a list of employers: what would happen, what is unclear, what became of it."""

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.regulations.lacking_picks import BOUND
from handlers.services.base.work import Done, Opening, Work
from handlers.services.base.workbooks import Cell, workbook
from handlers.services.employers.list_matching import near_ones
from handlers.services.employers.list_twins import twin_of
from handlers.services.employers.workforce import WORKERS
from storage.repositories.employer_lists import (
    TO_DO,
    ListHead,
    ListRow,
    all_rows,
    count_states,
    count_workers,
    rows_in,
    unknown_words,
)
from storage.repositories.employers import EmployerRow, employers_by_id

FLOW = "employer-list"
COMMANDS = {"cases": "/perusahaan daftar", WORKERS: "/peraturan daftar"}
"""By the purpose of a list, whoever decides about it says it with that line."""
SAME, INSTEAD = "sama", "ganti"
"""Two rows are one employer: the figures of the row above count, or those of this one."""
NAMED = 5
"""Cases that the end names."""
SHOWN = 6
"""Rows that the dry run names of each kind; the sheet has them all."""
GROUPS, REST = ("new", "known", "unclear", "wrong"), ("same", "left")
"""States of rows that the dry run names row by row, and those that it only counts."""
HEADS = ("row", "name", "address", "amount", "kind", "state", "note")
HEADS_OF_WORKERS = ("row", "name", "address", "district", "workers", "state", "note")


def command_of(found: ListHead) -> str:
    """The line by which one decides about the list."""
    return COMMANDS[found.purpose]


def _leave_all(found: ListHead) -> Choice:
    return Choice(f"{command_of(found)} lewati", Phrase("employers.choice-lewati-semua"))


def _decide(found: ListHead) -> tuple[Choice, ...]:
    return Choice(f"{command_of(found)} pilih", Phrase("employers.choice-pilih")), _leave_all(found)


def key_of(found: ListHead, key: str) -> str:
    """Words that speak of what the list is for: "employers.list-known" of cases, "...-workers" of workers."""
    return f"{key}-{WORKERS}" if found.purpose == WORKERS else key


def plan_of(work: Work, found: ListHead) -> Done:
    """The dry run: whom each row means; then the first unclear row, or the question that is answered with a count."""
    counts = count_states(work.connection, found.id)
    ready, unclear = sum(counts[state] for state in TO_DO), counts["unclear"]
    lines = [line for group in GROUPS for line in _group(work, found, group, counts[group])]
    lines += [Phrase(f"employers.list-{state}", {"count": counts[state]}) for state in REST if counts[state]]
    lines += _workers(work, found) if found.purpose == WORKERS else _said(work, found)
    files = (sheet_of(work, found),) if any(counts[group] > SHOWN for group in GROUPS) else ()
    key = "employers.list-plan" if unclear or ready else "employers.list-nothing"
    plan = Say(key, {"lines": tuple(lines)}, _decide(found) if unclear else (), files=files)
    data = {"record": f"list:{found.id}", "count": ready, "purpose": found.purpose}
    return Done((plan,), opens=Opening(FLOW, data) if ready and not unclear else None)


def next_unclear(work: Work, found: ListHead) -> Done:
    """The first row that nobody decided, with its near names as buttons; the plan where there is none."""
    rows = rows_in(work.connection, found.id, ["unclear"], 1)
    return _row_question(work, found, rows[0]) if rows else plan_of(work, found)


def done_say(work: Work, found: ListHead) -> Say:
    """What became of a list."""
    counts = count_states(work.connection, found.id)
    left = counts["left"] + counts["wrong"]
    if found.purpose == WORKERS:
        lacking = Choice("/peraturan belum", Phrase("regulation.choice-belum-ajukan"))
        params = {"count": counts["done"], "same": counts["same"], "left": left}
        return Say(key_of(found, "employers.list-done"), params, (lacking,))
    rows = rows_in(work.connection, found.id, ["done"], NAMED)
    known = employers_by_id(work.connection, [row.employer_id for row in rows if row.employer_id is not None])
    names = {row.id: known[row.employer_id].name for row in rows if row.employer_id in known}
    choices = tuple(Choice(f"/kasus {r.case_number}", f"{r.case_number} {names.get(r.id, r.name)}"[:60]) for r in rows)
    choices += (Choice(f"/kasus daftar {found.id}", Phrase("employers.choice-daftar")),) if counts["done"] > 1 else ()
    return Say("employers.list-done", {"count": counts["done"], "same": counts["same"], "left": left}, choices)


def _group(work: Work, found: ListHead, group: str, count: int) -> list[Phrase]:
    """How many rows there are of a kind, and the first of them by number and name."""
    rows = rows_in(work.connection, found.id, [group], SHOWN) if count else []
    head = "employers.list-wrong-count" if group == "wrong" else f"employers.list-{group}"
    head = key_of(found, head) if group == "known" else head
    return _counted(head, count, [_named(work, found, row) for row in rows])


def _counted(head: str, count: int, lines: list[Phrase]) -> list[Phrase]:
    """The head with the count, then the first ones, and how many more there are; nothing where there are none."""
    more = [Phrase("employers.list-more", {"count": count - len(lines)})] if count > len(lines) else []
    return [Phrase(head, {"count": count}), *lines, *more] if count else []


def _named(work: Work, found: ListHead, row: ListRow) -> Phrase:
    """One row and whom it means."""
    params = {"row": row.place, "name": row.name or "none"}
    if row.state == "wrong":
        return Phrase("employers.list-wrong", params | {"why": Phrase(*_why(row))})
    if row.state == "unclear":
        twin = twin_of(work.connection, row)
        if twin:
            return Phrase("employers.list-like-row", params | {"other": twin.place, "near": twin.name})
        near = near_ones(work, found, row)
        return Phrase("employers.list-like", params | {"near": near[0].name if near else "none"})
    known = employers_by_id(work.connection, [row.employer_id]) if row.employer_id is not None else {}
    registered = next((one.name for one in known.values() if one.name != row.name), "none")
    return Phrase("employers.list-named", params | {"known": registered})


def _why(row: ListRow) -> tuple[str, dict[str, object]]:
    """Why a row is wrong: the key of the words, and their parameters."""
    return f"employers.why-{row.reason}", {"said": row.said or "none", "other": row.near or 0}


def _workers(work: Work, found: ListHead) -> list[Phrase]:
    """How many of the rows are too small to be obliged, and of how many nobody says how many work there, or where."""
    counts = count_workers(work.connection, found.id, BOUND)
    return [Phrase(f"employers.list-{name}", {"count": count}) for name, count in counts.items() if count]


def _said(work: Work, found: ListHead) -> list[Phrase]:
    """Rows whose status was not understood, with what it was taken for."""
    count, rows = unknown_words(work.connection, found.id, SHOWN)
    words = [{"row": row.place, "said": row.said, "kind": Phrase(f"cases.kind-{row.kind}")} for row in rows]
    lines = _counted("employers.list-said", count, [Phrase("employers.list-said-row", one) for one in words])
    return lines + ([Phrase("employers.list-words")] if count else [])


def _row_question(work: Work, found: ListHead, row: ListRow) -> Done:
    near, twin = near_ones(work, found, row), twin_of(work.connection, row)
    left = count_states(work.connection, found.id)["unclear"]
    lines = [
        Phrase("employers.line", {"place": place, "name": one.name, "address": one.address or "none"})
        for place, one in enumerate(near, 1)
    ]
    command = command_of(found)
    choices = [Choice(f"{command} {row.place} {one.id}", one.name[:40]) for one in near]
    if twin is not None:
        lines.append(Phrase("employers.list-twin", _row_words(twin)))
        choices = _joins(command, row, twin) + (choices if row.employer_id is None else [])
    new = Choice(f"{command} {row.place} baru", Phrase("employers.choice-baru"))
    choices += [new, Choice(f"{command} {row.place} lewati", Phrase("employers.choice-lewati")), _leave_all(found)]
    params = _row_words(row) | {"lines": tuple(lines), "left": left}
    return Done((Say("employers.list-row", params, tuple(choices)),))


def _row_words(row: ListRow) -> dict[str, object]:
    amount = Phrase("employer.amount-shown", {"amount": row.amount}) if row.amount is not None else "none"
    return {"row": row.place, "name": row.name, "address": row.address or "none", "amount": amount}


def _joins(command: str, row: ListRow, twin: ListRow) -> list[Choice]:
    """Buttons for two rows of one employer: the figures of which count."""
    pairs = ((SAME, twin.place), (INSTEAD, row.place))
    return [
        Choice(f"{command} {row.place} {word} {twin.place}", Phrase("employers.choice-sama", {"row": place}))
        for word, place in pairs
    ]


def sheet_of(work: Work, found: ListHead) -> FileRecipe:
    """The dry run as a sheet: every row of the list in its order, and what would become of it."""
    rows = all_rows(work.connection, found.id)
    known = employers_by_id(work.connection, {row.employer_id for row in rows if row.employer_id is not None})
    said = _workers_said if found.purpose == WORKERS else _debt_said
    names = HEADS_OF_WORKERS if found.purpose == WORKERS else HEADS
    heads = [{"key": f"employers.head-{head}"} for head in names]
    return workbook("rencana-daftar", heads, [_cells(row, said(work, row), known) for row in rows], work.today)


def _cells(row: ListRow, said: tuple[Cell, Cell], known: dict[int, EmployerRow]) -> list[Cell]:
    state: Cell = [(f"employers.state-{row.state}", {})]
    return [str(row.place), row.name, row.address, *said, state, _note(row, known)]


def _debt_said(_work: Work, row: ListRow) -> tuple[Cell, Cell]:
    kind: Cell = [(f"cases.kind-{row.kind}", {})] if row.kind else ""
    return str(row.amount) if row.amount is not None else "", kind


def _workers_said(work: Work, row: ListRow) -> tuple[Cell, Cell]:
    workers = str(row.workers) if row.workers is not None else ""
    return work.office.area.district_name(row.district) or "", workers


def _note(row: ListRow, known: dict[int, EmployerRow]) -> Cell:
    """The last cell: why a row is wrong, which row or employer it may be, what was not understood."""
    found: list[tuple[str, dict[str, object]]] = []
    if row.state == "wrong":
        found.append(_why(row))
    elif row.near is not None:
        found.append(("employers.note-row", {"other": row.near}))
    if row.employer_id in known:
        found.append(("employers.note-known", {"name": known[row.employer_id].name}))
    if row.said and row.state != "wrong":
        found.append(("employers.note-said", {"said": row.said}))
    return found or ""
