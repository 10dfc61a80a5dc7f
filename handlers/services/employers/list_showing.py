"""What an officer is shown of a list of employers: what would happen, what is unclear, what became of it."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.bulk import SHOWN
from handlers.services.employers.list_reading import near_ones
from handlers.services.work import Done, Opening, Work
from storage.repositories.employer_lists import TO_DO, ListHead, ListRow, count_states, rows_in

FLOW = "employer-list"
COMMAND = "/perusahaan daftar"
NAMED = 5
"""Cases that the end names."""


def plan_of(work: Work, found: ListHead) -> Done:
    """The dry run: counts and wrong rows; then the first unclear row, or the question that is answered with a count."""
    counts = count_states(work.uow.connection, found.id)
    unclear, ready = counts["unclear"], sum(counts[state] for state in TO_DO)
    params = {
        "new": counts["new"], "known": counts["known"], "same": counts["same"], "unclear": unclear,
        "left": counts["left"], "lines": _wrong(work, found, counts["wrong"]),
    }  # fmt: skip
    if unclear:
        return Done((Say("employers.list-plan", params, _decide()),))
    if not ready:
        return Done((Say("employers.list-nothing", params),))
    data = {"record": f"list:{found.id}", "count": ready}
    return Done((Say("employers.list-plan", params),), opens=Opening(FLOW, data))


def next_unclear(work: Work, found: ListHead) -> Done:
    """The first row that nobody decided, with its near names as buttons; the plan where there is none."""
    rows = rows_in(work.uow.connection, found.id, ["unclear"], 1)
    return _row_question(work, found, rows[0]) if rows else plan_of(work, found)


def done_say(work: Work, found: ListHead) -> Say:
    """What became of a list."""
    counts = count_states(work.uow.connection, found.id)
    rows = rows_in(work.uow.connection, found.id, ["done"], NAMED)
    choices = tuple(Choice(f"/kasus {row.case_number}", f"{row.case_number} {row.name}"[:60]) for row in rows)
    left = counts["left"] + counts["wrong"]
    return Say("employers.list-done", {"count": counts["done"], "same": counts["same"], "left": left}, choices)


def _row_question(work: Work, found: ListHead, row: ListRow) -> Done:
    near = near_ones(work, row)
    left = count_states(work.uow.connection, found.id)["unclear"]
    lines = tuple(
        Phrase("employers.line", {"place": place, "name": one.name, "address": one.address or "none"})
        for place, one in enumerate(near, 1)
    )
    choices = [Choice(f"{COMMAND} {row.place} {one.id}", one.name[:40]) for one in near]
    choices += [
        Choice(f"{COMMAND} {row.place} baru", Phrase("employers.choice-baru")),
        Choice(f"{COMMAND} {row.place} lewati", Phrase("employers.choice-lewati")),
        Choice(f"{COMMAND} lewati", Phrase("employers.choice-lewati-semua")),
    ]
    params = {"row": row.place, "name": row.name, "address": row.address or "none", "lines": lines, "left": left}
    return Done((Say("employers.list-row", params, tuple(choices)),))


def _decide() -> tuple[Choice, ...]:
    return (
        Choice(f"{COMMAND} pilih", Phrase("employers.choice-pilih")),
        Choice(f"{COMMAND} lewati", Phrase("employers.choice-lewati-semua")),
    )


def _wrong(work: Work, found: ListHead, count: int) -> tuple[Phrase, ...]:
    """Rows that cannot be used, each with its number and why."""
    rows = rows_in(work.uow.connection, found.id, ["wrong"], SHOWN)
    lines = tuple(
        Phrase("employers.list-wrong", {"row": row.place, "why": Phrase(f"employers.why-{row.reason}")}) for row in rows
    )
    more = (Phrase("bulk.more", {"count": count - len(rows)}),) if count > len(rows) else ()
    return (*lines, *more) or (Phrase("bulk.none-left"),)
