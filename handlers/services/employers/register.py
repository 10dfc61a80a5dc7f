"""Employers as anybody may be shown them, and the one row behind a name."""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Concatenate, ParamSpec

from handlers.flow import Say
from handlers.rules.cases.employer_names import LONGEST_NAME, NEAR, name_key, name_words
from handlers.rules.reading.clean import tidy
from handlers.services.base.employer_index import Known, Suggestion, scored
from handlers.services.base.work import Done, Work
from handlers.services.sealed.post import day_of
from storage.repositories import employers
from storage.repositories.employers import NOTED, REPORTED, EmployerRow

LONGEST_ADDRESS = 240
UNTAKEN = 200
"""Changes so new that the picture in memory lacks them, and that are compared one by one."""
SHORTEST = 2

UNKNOWN = Done((Say("employers.unknown"),))


P = ParamSpec("P")


def of_row(act: Callable[Concatenate[Work, EmployerRow, P], Done]) -> Callable[Concatenate[Work, int, P], Done]:
    """An act on one employer, called with an id as it is typed: the row that stands for it, or that there is none."""

    @wraps(act)
    def run(work: Work, employer_id: int, /, *args: P.args, **kwargs: P.kwargs) -> Done:
        row = employers.standing_employer(work.connection, employer_id)
        return act(work, row, *args, **kwargs) if row is not None else UNKNOWN

    return run


def suggest(work: Work, text: str, place: str | None = None, limit: int = 5) -> list[Suggestion]:
    """Employers of the register whose names are near `text`, the likeliest first; those in `place` a little before.

    Never one that only reports know of: who asks learns nothing of reports. Bounded work in memory and one short
    query, so that it may run inside a transaction.
    """
    typed = name_words(text)
    if len("".join(typed)) < SHORTEST:
        return []
    since = work.employers.revision
    changed = employers.changed_after(work.connection, since, UNTAKEN, newest=True)
    fresh = {row.id: row for row in changed}
    near = [known for known in work.employers.near(typed) if known.listed.id not in fresh]
    new = [Known.of(row) for row in fresh.values() if row.names]
    found = [scored(known, typed, place) for known in (*near, *new)]
    good = [one for one in found if one.score >= NEAR]
    return sorted(good, key=lambda one: (-one.score, len(one.name), one.id))[:limit]


def find_or_add(
    work: Work, name: str, address: str = "", place: str | None = None, known_from: str = REPORTED
) -> EmployerRow:
    """The row of an employer of that name, a new one where there is none. Raises ValueError for a name without letters.

    What a reporter says of an employer goes into a row of its own alone, and a row that only reports knew becomes the
    register's once somebody else names it: nothing that a reporter said of it stays. The register's rows take words
    from the office, BPJS and employers.
    """
    name, key = " ".join(tidy(name).split())[:LONGEST_NAME], name_key(name)
    if not key:
        raise ValueError("a name without letters")
    rows = employers.with_key(work.connection, key)
    found = _of_place(rows, place)
    if found is not None:
        return _known_better(work, found, name, address, place, known_from)
    return _row(work, add_row(work, name, _line(address), place, known_from))


def add_row(work: Work, name: str, address: str, place: str | None, known_from: str) -> int:
    """A new row of the register; its id. `known_from`: who says that there is such an employer."""
    known = {"name": name, "key": name_key(name), "address": address, "place": place, "known_from": known_from}
    empty = {"other_names": "", "branch": ""}
    since = day_of(work) if known_from == REPORTED else work.now
    added = employers.add_employer(work.connection, {**known, **empty, "created_at": since})
    work.audit("employer.added", f"employer:{added}", why=known_from)
    return added


def _of_place(rows: Sequence[EmployerRow], place: str | None) -> EmployerRow | None:
    """One of that name there, else one of which nobody knows where; in another district it is another employer."""
    if place is None:
        return rows[0] if rows else None
    same = next((row for row in rows if row.place is not None and _near(row.place, place)), None)
    return same or next((row for row in rows if row.place is None), None)


def _near(one: str, other: str) -> bool:
    """True for the same village or district: of two places one may be known more exactly."""
    district = 8
    return one[:district] == other[:district]


def _known_better(
    work: Work, row: EmployerRow, name: str, address: str, place: str | None, known_from: str
) -> EmployerRow:
    """What `known_from` says of a row: everything of one that only reports knew, else what was empty."""
    gaps: dict[str, str | None] = {"place": place} if row.place is None and place is not None else {}
    if row.known_from == REPORTED != known_from:
        gaps = {"known_from": known_from, "name": name, "address": _line(address), "other_names": "", "place": place}
    elif known_from == REPORTED:
        gaps = gaps if row.known_from == REPORTED else {}
    else:
        gaps |= {"address": _line(address)} if address and not row.address else {}
        gaps |= {"known_from": known_from} if row.known_from == NOTED else {}
    if not gaps:
        return row
    employers.change_employer(work.connection, row.id, **gaps)
    event = "employer.known" if "known_from" in gaps else "employer.changed"
    work.audit(event, f"employer:{row.id}", fields=",".join(sorted(gaps)), why=known_from)
    return _row(work, row.id)


def _row(work: Work, employer_id: int) -> EmployerRow:
    found = employers.employer_by_id(work.connection, employer_id)
    if found is None:
        raise LookupError("an employer that was just written")
    return found


def _line(text: str) -> str:
    return " ".join(tidy(text).split())[:LONGEST_ADDRESS]
