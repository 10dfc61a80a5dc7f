"""Two rows of one employer: proposed with a score, merged after a typed confirmation, and what was moved is kept."""

from datetime import date
from typing import Any

from handlers.flow import Choice, Data, Params, Phrase, Say
from handlers.rules.cases.employer_names import one_employer
from handlers.services.base.work import Done, Opening, Work
from handlers.services.employers.joining import join_open, joined_data, kept_join, refused_join
from handlers.services.employers.register import UNKNOWN, of_row, suggest
from handlers.services.employers.renaming import names_watched
from storage.repositories import employers
from storage.repositories.employers import HIDDEN, NOTED, REPORTED, EmployerRow, cases_of, hand_over
from storage.repositories.submissions import join_case

MERGING = "employer-merge"
LIKELY_SAME = 70
"""From this score on two rows are proposed as one."""
SHOWN, NEARS, LABEL = 5, 15, 40
RECENT = 300
"""Rows that nobody is shown, among which officers search besides the register: the newest."""


def likely_same(work: Work, row: EmployerRow) -> list[tuple[int, EmployerRow]]:
    """(score, row) of other rows that may be this employer, the likeliest first."""
    connection = work.connection
    near = employers.employers_by_id(connection, [one.id for one in suggest(work, row.name, limit=NEARS)]).values()
    numbered = employers.with_number(connection, row.wlkp, row.npp)
    others = (*near, *employers.with_key(connection, row.key), *numbered, *employers.hidden_ones(connection, RECENT))
    found = {one.id: (_score(row, one), one) for one in others if one.id != row.id and one.merged_into is None}
    good = [pair for pair in found.values() if pair[0] >= LIKELY_SAME]
    return sorted(good, key=lambda pair: (-pair[0], pair[1].id))[:SHOWN]


@of_row
def propose(work: Work, row: EmployerRow) -> Done:
    """`/perusahaan ID ganda`: who may be the same, with a score and the way to merge."""
    found = likely_same(work, row)
    if not found:
        return Done((Say("employers.no-double", {"name": row.name}),))
    ranked = enumerate(found, 1)
    lines = tuple(Phrase("employers.double", {**listed(n, one), "score": score}) for n, (score, one) in ranked)
    choices = tuple(Choice(f"/perusahaan {row.id} gabung {one.id}", one.name[:LABEL]) for _, one in found)
    return Done((Say("employers.doubles", {"name": row.name, "lines": lines}, choices),))


def listed(place: int, row: EmployerRow) -> Params:
    """A row as a line of a list, at this place in it."""
    return {"place": place, "name": row.name, "address": row.address or "none"}


def open_button(row: EmployerRow) -> Choice:
    """The button that shows the employer."""
    return Choice(f"/perusahaan {row.id}", row.name[:LABEL])


def ask_merge(work: Work, keep_id: int, gone_id: int) -> Done:
    """`/perusahaan ID gabung OTHER`: what would happen, answered by a typed word. Two open cases become one."""
    pair = _pair(work, keep_id, gone_id)
    if isinstance(pair, Done):
        return pair
    keep, gone = pair
    data: Data = {"record": f"merge:{keep.id}:{gone.id}", "keep": keep.id, "gone": gone.id}
    data |= {"name": keep.name, "other": gone.name, "cases": len(cases_of(work.connection, gone.id))}
    return Done(opens=Opening(MERGING, data | joined_data(work, keep, gone)))


def merge_employers(work: Work, data: Data) -> Done:
    """The effect of the typed word: cases, reports, letters and submissions move along; `merged_into` is kept.

    The audit names the cases that moved: by it somebody can find what belonged to which.
    """
    pair = _pair(work, int(data["keep"]), int(data["gone"]))
    if isinstance(pair, Done):
        return pair
    keep, gone = pair
    joined = join_open(work, keep, gone)
    moved = [str(case.id) for case in cases_of(work.connection, gone.id)]
    with names_watched(work, keep.id, gone.id):
        _merge(work, keep, gone)
    why = f"into employer:{keep.id}" + (f", cases {','.join(moved)}" if moved else "")
    work.audit("employer.merged", f"employer:{gone.id}", why=why)
    params = {"name": keep.name, "other": gone.name}
    if joined is None:
        return Done((Say("employers.merged", params, (open_button(keep),)),))
    return Done((kept_join(work, joined, params),))


def _merge(work: Work, keep: EmployerRow, gone: EmployerRow) -> None:
    """Everything of the one is the other's."""
    hand_over(work.connection, gone.id, keep.id)
    for case in cases_of(work.connection, keep.id):
        if case.is_open:
            join_case(work.connection, keep.id, case.id)
    values = _joined(keep, gone)
    if values:
        employers.change_employer(work.connection, keep.id, **values)
    employers.change_employer(work.connection, gone.id, merged_into=keep.id)


def _pair(work: Work, keep_id: int, gone_id: int) -> tuple[EmployerRow, EmployerRow] | Done:
    """Both rows, locked in one order; words where they cannot be one."""
    connection, ids = work.connection, sorted({keep_id, gone_id})
    rows = {one: employers.employer_by_id(connection, one, lock=True) for one in ids}
    keep, gone = rows[keep_id], rows[gone_id]
    if keep is None or gone is None or keep.id == gone.id or keep.merged_into or gone.merged_into:
        return UNKNOWN
    return refused_join(work, keep, gone) or _kept_first(keep, gone)


def _kept_first(keep: EmployerRow, gone: EmployerRow) -> tuple[EmployerRow, EmployerRow]:
    known = {REPORTED: 0, NOTED: 1}  # the register's own words stay, whichever was named first
    return (gone, keep) if known.get(keep.known_from, 2) < known.get(gone.known_from, 2) else (keep, gone)


def _joined(keep: EmployerRow, gone: EmployerRow) -> dict[str, Any]:
    """What the row that stays learns of the other. Words of reporters stay where they are.

    With the same address goes who gave or confirmed it, and when. Of two numbers of workers the newer one counts.
    """
    if gone.known_from == REPORTED:
        return {}
    values: dict[str, Any] = {
        column: had
        for column in ("wlkp", "npp", "address", "place", "branch", "size", "email", "phone")
        if (had := getattr(gone, column)) and not getattr(keep, column)
    }
    if gone.address_at and not keep.address_at and gone.address == (keep.address or gone.address):
        values |= {"address_by": gone.address_by, "address_at": gone.address_at}
    if gone.workers is not None and (keep.workers_on or date.min) < (gone.workers_on or date.min):
        values |= {name: getattr(gone, name) for name in ("workers", "workers_from", "workers_on")}
    if gone.known_from == NOTED and keep.known_from not in HIDDEN:
        return values  # its name is known from a report alone
    others = dict.fromkeys(name for name in (*keep.names[1:], *gone.names) if name != keep.name)
    return values | {"other_names": "\n".join(others)}


def _score(one: EmployerRow, other: EmployerRow) -> int:
    numbers = ((one.wlkp, other.wlkp), (one.npp, other.npp))
    same = any(mine is not None and mine == theirs for mine, theirs in numbers)
    differ = any(mine and theirs and mine != theirs for mine, theirs in numbers)
    scores = (
        one_employer((mine, theirs), (one.address, other.address), same_number=same, other_number=differ)
        for mine in one.names
        for theirs in other.names
    )
    return max(scores)
