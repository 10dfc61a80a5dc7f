"""Targets of the office, and the employers that count towards them. No report is read here."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, Table, delete, select

from storage.enums import CaseStatus
from storage.repositories.recap import lasting, placed
from storage.rows import add_row, columns_of, read_all, read_column
from storage.scope import Scope
from storage.tables.core import CASES, EMPLOYERS, LETTERS, STEPS, TARGETS, VISITS


def employers_reaching(
    connection: Connection, scope: Scope, reached: Collection[CaseStatus], first: date, last: date
) -> set[int]:
    """Employers that came to one of these between two days, and were not brought back from it by the last."""
    mine = STEPS.c.case_id == CASES.c.id
    return _employers(connection, scope, STEPS, mine, STEPS.c.to_status.in_(list(reached)), lasting(first, last))


def employers_written(connection: Connection, scope: Scope, first: date, last: date) -> set[int]:
    """Employers to whom a letter or summons was posted between two days."""
    return _employers(
        connection, scope, LETTERS, LETTERS.c.case_id == CASES.c.id, LETTERS.c.posted_on.between(first, last)
    )


def employers_visited(
    connection: Connection, scope: Scope, results: Collection[str], first: date, last: date
) -> set[int]:
    """Employers with a joint visit between two days that ended so; `results` empty: however it ended."""
    joint = (VISITS.c.kind == "visit", VISITS.c.amends.is_(None), VISITS.c.held_on.between(first, last))
    ended = (VISITS.c.result.in_(list(results)),) if results else ()
    return _employers(connection, scope, VISITS, VISITS.c.case_id == CASES.c.id, *joint, *ended)


def _employers(
    connection: Connection, scope: Scope, table: Table, of_case: ColumnElement[bool], *where: ColumnElement[bool]
) -> set[int]:
    query = (
        select(CASES.c.employer_id)
        .join(table, of_case)
        .join(EMPLOYERS, EMPLOYERS.c.id == CASES.c.employer_id)
        .where(placed(scope), *where)
        .distinct()
    )
    return set(read_column(connection, query))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A target as it was set."""

    id: int
    name: str
    starts: date
    ends: date
    employers: int


def targets_touching(connection: Connection, first: date, last: date) -> list[Wanted]:
    """Targets that have a day in common with the span, the earlier end first."""
    query = (
        select(*columns_of(Wanted, TARGETS))
        .where(TARGETS.c.starts <= last, TARGETS.c.ends >= first)
        .order_by(TARGETS.c.ends, TARGETS.c.id)
    )
    return read_all(connection, query, Wanted)


def add_target(
    connection: Connection, name: str, starts: date, ends: date, employers: int, set_by: int, now: datetime
) -> int:
    """A new target; its id."""
    row = {"name": name, "starts": starts, "ends": ends, "employers": employers, "set_by": set_by, "set_at": now}
    return add_row(connection, TARGETS, row)


def end_target(connection: Connection, target_id: int) -> bool:
    """Forget one; False where there is none."""
    return connection.execute(delete(TARGETS).where(TARGETS.c.id == target_id)).rowcount == 1
