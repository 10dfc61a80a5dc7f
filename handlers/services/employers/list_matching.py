"""Whom of the register the rows of a list mean, and whether they say anything new. The dry run."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from handlers.rules.cases.employer_names import LIKELY, NEAR, address_alike, name_key, similarity
from handlers.rules.cases.figures import figures_of
from handlers.services.base.work import Work
from handlers.services.employers.list_twins import Above
from handlers.services.employers.register import suggest
from handlers.services.employers.workforce import WORKERS, better
from storage.repositories.employer_lists import ListHead, ListRow, rows_above, rows_in, set_list, set_row
from storage.repositories.employers import HIDDEN, CaseOf, EmployerRow, cases_of, employers_by_id, with_key, with_number
from storage.tables import Case

MATCHED = 40
"""Rows that one transaction compares."""
NEARS = 4
SAME_HOUSE, OTHER_HOUSE = 80.0, 45.0
"""How much two addresses agree that are one, and two that cannot be."""


def match_some(work: Work, found: ListHead) -> ListHead:
    """Compare the next rows with the register and with the rows above them; the list as it is then."""
    rows = rows_in(work.connection, found.id, ["read"], MATCHED)
    above = Above(rows_above(work.connection, found.id, rows[0].place)) if rows else Above([])
    for row in rows:
        values = _matched(work, found, row, above)
        set_row(work.connection, row.id, **values)
        above.put(replace(row, **values))
    if len(rows) == MATCHED:
        return found
    set_list(work.connection, found.id, matched_at=work.now)
    return replace(found, matched_at=work.now)


def near_ones(work: Work, found: ListHead, row: ListRow) -> list[EmployerRow]:
    """Employers that an unclear row may mean, the likeliest first."""
    same = _seen(found, with_key(work.connection, name_key(row.name)))
    near = suggest(work, row.name, limit=NEARS * 2)
    known = employers_by_id(work.connection, [one.id for one in near])
    likely = [known[one.id] for one in near if _may_be(row, known[one.id], one.score)]
    return list({one.id: one for one in (*same, *likely)}.values())[:NEARS]


def _matched(work: Work, head: ListHead, row: ListRow, above: Above) -> dict[str, Any]:
    """What the register and the list itself say of a row: new, known, unclear, or nothing to change."""
    found = _certain(work, head, row)
    twin = above.twin(row, found.id if found else None)
    if twin is not None:
        return {"state": "unclear", "near": twin.place, "employer_id": found.id if found else None}
    if found is None:
        return {"state": "unclear" if near_ones(work, head, row) else "new"}
    if head.purpose == WORKERS:
        return {"state": "known" if better(found, row) else "same", "employer_id": found.id}
    state, reason = _of_case(work, found, row)
    return {"state": state, "reason": reason, "employer_id": found.id}


def _seen(head: ListHead, rows: Sequence[EmployerRow]) -> list[EmployerRow]:
    """Whom the reader of a list may be shown: only case officers see whom reports alone know."""
    return [row for row in rows if head.purpose != WORKERS or row.known_from not in HIDDEN]


def _certain(work: Work, head: ListHead, row: ListRow) -> EmployerRow | None:
    """The one employer that a row surely means: by its number, or by its very name where no address contradicts."""
    numbered = _seen(head, with_number(work.connection, row.wlkp, row.npp))
    if len(numbered) == 1 and similarity(numbered[0].name, row.name) >= NEAR:
        return numbered[0]
    same = [] if numbered else _seen(head, _named(work, row.name))
    if len(same) != 1 or _other_number(row, same[0]):
        return None
    alike = address_alike(same[0].address, row.address)
    return same[0] if alike is None or alike >= OTHER_HOUSE else None


def _named(work: Work, name: str) -> list[EmployerRow]:
    """Employers that have this very name, as the first or as another one."""
    key = name_key(name)
    near = employers_by_id(work.connection, [one.id for one in suggest(work, name, limit=NEARS)]).values()
    others = [one for one in near if key in map(name_key, one.names)]
    return list({one.id: one for one in (*with_key(work.connection, key), *others)}.values())


def _other_number(row: ListRow, known: EmployerRow) -> bool:
    return bool(row.npp and known.npp and row.npp != known.npp)


def _may_be(row: ListRow, known: EmployerRow, score: float) -> bool:
    alike = address_alike(known.address, row.address)
    return not _other_number(row, known) and (score >= LIKELY or (alike is not None and alike >= SAME_HOUSE))


def _of_case(work: Work, employer: EmployerRow, row: ListRow) -> tuple[str, str]:
    """Whether the list says anything new of an employer that is known: (state, reason)."""
    cases = cases_of(work.connection, employer.id)
    open_one = next((case for case in cases if case.is_open), None)
    if open_one is not None:
        return ("same" if says_same(open_one, row) else "known"), ""
    closed = any(says_same(case, row) and case.kind == row.kind for case in cases)
    return ("wrong", "case-closed") if closed else ("known", "")


def says_same(case: Case | CaseOf, row: ListRow) -> bool:
    """True where the open case holds everything that the row says."""
    said = figures_of(row.kind, row.amount, row.months, row.arrears_class, potential=row.potential)
    return all(getattr(case, column) == value for column, value in said.items())
