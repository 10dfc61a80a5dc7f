"""Two rows of one employer: proposed with a score, merged after a typed confirmation, and what was moved is kept."""

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.employer_names import one_employer
from handlers.services.base.work import Done, Opening, Work
from handlers.services.employers.register import suggest
from storage.repositories.employers import (
    REPORTED,
    EmployerRow,
    cases_of,
    change_employer,
    employer_by_id,
    employers_by_id,
    hand_over,
    reported_only,
    standing_employer,
    with_key,
    with_number,
)
from storage.repositories.submissions import join_case

FLOW = "employer-merge"
LIKELY_SAME = 70
"""From this score on two rows are proposed as one."""
SHOWN, NEARS, RECENT, LABEL = 5, 15, 300, 40


def likely_same(work: Work, row: EmployerRow) -> list[tuple[int, EmployerRow]]:
    """(score, row) of other rows that may be this employer, the likeliest first."""
    connection = work.uow.connection
    near = employers_by_id(connection, [one.id for one in suggest(work, row.name, limit=NEARS)]).values()
    numbered = with_number(connection, row.wlkp, row.npp)
    others = (*near, *with_key(connection, row.key), *numbered, *reported_only(connection, RECENT))
    found = {one.id: (_score(row, one), one) for one in others if one.id != row.id and one.merged_into is None}
    good = [pair for pair in found.values() if pair[0] >= LIKELY_SAME]
    return sorted(good, key=lambda pair: (-pair[0], pair[1].id))[:SHOWN]


def propose(work: Work, employer_id: int) -> Done:
    """`/perusahaan ID ganda`: who may be the same, with a score and the way to merge."""
    row = standing_employer(work.uow.connection, employer_id)
    if row is None:
        return Done((Say("employers.unknown"),))
    found = likely_same(work, row)
    if not found:
        return Done((Say("employers.no-double", {"name": row.name}),))
    lines = tuple(
        Phrase("employers.double", {
            "place": place, "name": one.name, "address": one.address or "none", "score": score,
        })
        for place, (score, one) in enumerate(found, 1)
    )  # fmt: skip
    choices = tuple(Choice(f"/perusahaan {row.id} gabung {one.id}", one.name[:LABEL]) for _, one in found)
    return Done((Say("employers.doubles", {"name": row.name, "lines": lines}, choices),))


def ask_merge(work: Work, keep_id: int, gone_id: int) -> Done:
    """`/perusahaan ID gabung OTHER`: what would happen, answered by a typed word; refused for two open cases."""
    pair = _pair(work, keep_id, gone_id)
    if isinstance(pair, Done):
        return pair
    keep, gone = pair
    data = {
        "record": f"merge:{keep.id}:{gone.id}", "keep": keep.id, "gone": gone.id, "name": keep.name, "other": gone.name,
        "cases": len(cases_of(work.uow.connection, gone.id)),
    }  # fmt: skip
    return Done(opens=Opening(FLOW, data))


def merge(work: Work, data: Data) -> Done:
    """The effect of the typed word: cases, reports, letters and submissions move along; `merged_into` is kept.

    The audit names the cases that moved: by it somebody can find what belonged to which.
    """
    pair = _pair(work, int(data["keep"]), int(data["gone"]))
    if isinstance(pair, Done):
        return pair
    keep, gone = pair
    moved = [str(case.id) for case in cases_of(work.uow.connection, gone.id)]
    hand_over(work.uow.connection, gone.id, keep.id)
    for case in cases_of(work.uow.connection, keep.id):
        if case.is_open:
            join_case(work.uow.connection, keep.id, case.id)
    values = _joined(keep, gone)
    if values:
        change_employer(work.uow.connection, keep.id, **values)
    change_employer(work.uow.connection, gone.id, merged_into=keep.id)
    why = f"into employer:{keep.id}" + (f", cases {','.join(moved)}" if moved else "")
    work.audit("employer.merged", f"employer:{gone.id}", why=why)
    choices = (Choice(f"/perusahaan {keep.id}", keep.name[:LABEL]),)
    return Done((Say("employers.merged", {"name": keep.name, "other": gone.name}, choices),))


def _pair(work: Work, keep_id: int, gone_id: int) -> tuple[EmployerRow, EmployerRow] | Done:
    """Both rows, locked in one order; words where they cannot be one."""
    rows = {found: employer_by_id(work.uow.connection, found, lock=True) for found in sorted({keep_id, gone_id})}
    keep, gone = rows[keep_id], rows[gone_id]
    if keep is None or gone is None or keep.id == gone.id or keep.merged_into or gone.merged_into:
        return Done((Say("employers.unknown"),))
    open_ones = [case for row in (keep, gone) for case in cases_of(work.uow.connection, row.id) if case.is_open]
    if len(open_ones) > 1:
        choices = tuple(Choice(f"/kasus {case.number}", case.number) for case in open_ones)
        numbers = ", ".join(case.number for case in open_ones)
        return Done((Say("employers.two-cases", {"numbers": numbers}, choices),))
    hidden = keep.known_from == REPORTED and gone.known_from != REPORTED
    return (gone, keep) if hidden else (keep, gone)  # the register's own words stay, whichever was named first


def _joined(keep: EmployerRow, gone: EmployerRow) -> dict[str, str]:
    """What the row that stays learns of the other. Words of reporters stay where they are, the place alone is taken."""
    if gone.known_from == REPORTED:
        return {"place": gone.place} if gone.place and not (keep.place or keep.address) else {}
    values = {
        column: had
        for column in ("wlkp", "npp", "address", "place", "branch", "size")
        if (had := getattr(gone, column)) and not getattr(keep, column)
    }
    others = dict.fromkeys(name for name in (*keep.names[1:], *gone.names) if name != keep.name)
    values["other_names"] = "\n".join(others)
    return values | ({"known_from": gone.known_from} if keep.known_from == REPORTED else {})


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
