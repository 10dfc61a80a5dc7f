"""The register of employers, and what hangs on one: its cases, reports and submissions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, or_, select, update

from storage.enums import CaseStatus, ReportKind
from storage.repositories.housekeeping import next_serial
from storage.rows import add_row, change_row, columns_of, count_by, count_rows, read_all, read_first
from storage.tables import metadata
from storage.tables.core import CASES, EMPLOYERS

REVISION = "employers"
"""The counter of the register's states: several processes see by it that their picture has grown old."""
REPORTED = "report"
"""Known from reports alone: nobody may learn of such a row by asking."""
NOTED = "noted"
"""The same, but an officer has looked into it and written name and address: it may stand on papers."""
HIDDEN = (REPORTED, NOTED)
"""Rows of which nobody may learn by asking: their only source is a report."""


@dataclass(frozen=True, slots=True)
class EmployerRow:
    """One employer as it stands; see `storage.tables.Employer`."""

    id: int
    name: str
    key: str
    other_names: str
    address: str
    place: str | None
    branch: str
    wlkp: str | None
    npp: str | None
    size: str | None
    known_from: str
    created_at: datetime
    merged_into: int | None
    revision: int
    address_by: int | None = None
    address_at: datetime | None = None
    workers: int | None = None
    workers_from: str | None = None
    workers_on: date | None = None
    email: str = ""
    phone: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, the first one first."""
        return (self.name, *filter(None, self.other_names.split("\n")))


@dataclass(frozen=True, slots=True)
class Listed:
    """What suggestions are made of. `names` is empty for a row that is no longer among them."""

    id: int
    names: tuple[str, ...]
    address: str
    place: str | None
    revision: int


_COLUMNS = columns_of(EmployerRow, EMPLOYERS)
_SHOWN = ("id", "name", "other_names", "address", "place", "revision", "known_from", "merged_into")
_LISTED = [EMPLOYERS.c[name] for name in _SHOWN]
_LIVING = EMPLOYERS.c.merged_into.is_(None)


def add_employer(connection: Connection, values: dict[str, Any]) -> int:
    """A new row; its id. What anybody may be shown makes a new state of the register."""
    if values["known_from"] not in HIDDEN:
        values = values | {"revision": next_serial(connection, REVISION)}
    return add_row(connection, EMPLOYERS, {"revision": 0} | values)


def change_employer(connection: Connection, employer_id: int, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Change a row. Raises LookupError for one that is not there."""
    row = employer_by_id(connection, employer_id, lock=True)
    if row is None:
        raise LookupError("no such employer")
    if row.revision or values.get("known_from", row.known_from) not in HIDDEN:
        values |= {"revision": next_serial(connection, REVISION)}
    change_row(connection, EMPLOYERS, employer_id, **values)


def employer_by_id(connection: Connection, employer_id: int | None, *, lock: bool = False) -> EmployerRow | None:
    """The row of that id; None for no id."""
    found = select(*_COLUMNS).where(EMPLOYERS.c.id == employer_id)
    return read_first(connection, found.with_for_update() if lock else found, EmployerRow)


def employers_by_id(connection: Connection, ids: Iterable[int]) -> dict[int, EmployerRow]:
    """The rows of these ids."""
    rows = connection.execute(select(*_COLUMNS).where(EMPLOYERS.c.id.in_(set(ids))))
    return {row.id: EmployerRow(*row) for row in rows}


def standing_employer(connection: Connection, employer_id: int) -> EmployerRow | None:
    """The row that stands for this one after every merge, locked."""
    for _ in range(16):
        row = employer_by_id(connection, employer_id, lock=True)
        if row is None or row.merged_into is None:
            return row
        employer_id = row.merged_into
    raise LookupError("employers merged in a circle")


def with_key(connection: Connection, key: str) -> list[EmployerRow]:
    """Living rows of that very key, known ones and the oldest first; else those that merged ones of that key became."""
    found = select(*_COLUMNS).where(EMPLOYERS.c.key == key).order_by(EMPLOYERS.c.known_from == REPORTED, EMPLOYERS.c.id)
    rows = read_all(connection, found, EmployerRow)
    living = [row for row in rows if row.merged_into is None]
    if living:
        return living
    became = (standing_employer(connection, row.id) for row in rows)
    return list({row.id: row for row in became if row is not None}.values())


def with_number(connection: Connection, wlkp: str | None, npp: str | None) -> list[EmployerRow]:
    """Living rows that carry one of these numbers."""
    either = [EMPLOYERS.c.wlkp == wlkp] if wlkp else []
    either += [EMPLOYERS.c.npp == npp] if npp else []
    if not either:
        return []
    found = select(*_COLUMNS).where(or_(*either), _LIVING).order_by(EMPLOYERS.c.id)
    return read_all(connection, found, EmployerRow)


def reported_only(connection: Connection, most: int, skip: int = 0) -> list[EmployerRow]:
    """Living rows that only reports know, the newest first: case officers compare them with the register."""
    found = select(*_COLUMNS).where(EMPLOYERS.c.known_from == REPORTED, _LIVING).order_by(EMPLOYERS.c.id.desc())
    return read_all(connection, found.offset(skip).limit(most), EmployerRow)


def count_reported_only(connection: Connection) -> int:
    """How many there are."""
    return count_rows(connection, EMPLOYERS, EMPLOYERS.c.known_from == REPORTED, _LIVING)


def hidden_ones(connection: Connection, most: int) -> list[EmployerRow]:
    """The same with those that an officer has taken over: nothing else finds them by their names."""
    found = select(*_COLUMNS).where(EMPLOYERS.c.known_from.in_(HIDDEN), _LIVING).order_by(EMPLOYERS.c.id.desc())
    return read_all(connection, found.limit(most), EmployerRow)


def count_employers(connection: Connection) -> int:
    """Living rows."""
    return count_rows(connection, EMPLOYERS, _LIVING)


def changed_after(connection: Connection, revision: int, most: int, *, newest: bool = False) -> list[Listed]:
    """What of the public register changed after that state, in order; or the newest of it, in order."""
    order = EMPLOYERS.c.revision.desc() if newest else EMPLOYERS.c.revision
    query = select(*_LISTED).where(EMPLOYERS.c.revision > revision, EMPLOYERS.c.revision > 0)
    rows = connection.execute(query.order_by(order).limit(most)).all()
    return [_listed(row) for row in (reversed(rows) if newest else rows)]


def _listed(row: Row[Any]) -> Listed:
    names: Sequence[str] = (row.name, *filter(None, row.other_names.split("\n")))
    shown = row.merged_into is None and row.known_from not in HIDDEN
    return Listed(row.id, tuple(names) if shown else (), row.address, row.place, row.revision)


def tables_of_employers() -> tuple[Table, ...]:
    """Every table whose rows belong to an employer, in one order: they go along when two rows become one."""
    return tuple(sorted((one for one in metadata.sorted_tables if "employer_id" in one.c), key=lambda one: one.name))


@dataclass(frozen=True, slots=True)
class CaseOf:
    """One case of an employer."""

    id: int
    number: str
    kind: ReportKind
    status: CaseStatus
    arrears: int | None
    months: int | None
    arrears_class: str | None
    potential: int | None
    opened_at: datetime

    @property
    def is_open(self) -> bool:
        """True until it is closed."""
        return self.status is not CaseStatus.CLOSED


_CASE = columns_of(CaseOf, CASES)


def cases_of(connection: Connection, employer_id: int) -> list[CaseOf]:
    """Every case of an employer, the newest first; not one that was joined into another."""
    mine = (CASES.c.employer_id == employer_id, CASES.c.joined_into.is_(None))
    query = select(*_CASE).where(*mine).order_by(CASES.c.id.desc())
    return read_all(connection, query, CaseOf)


def count_open_cases(connection: Connection, employer_ids: Sequence[int]) -> dict[int, int]:
    """How many open cases each of these employers has."""
    mine = (CASES.c.employer_id.in_(employer_ids), CASES.c.status != CaseStatus.CLOSED)
    return count_by(connection, CASES.c.employer_id, *mine)


def hand_over(connection: Connection, from_id: int, to_id: int) -> None:
    """Everything of one employer is the other's from now on."""
    for table in tables_of_employers():
        connection.execute(update(table).where(table.c.employer_id == from_id).values(employer_id=to_id))
