"""Everything that hangs on one case becomes another's, and back: each row by its id, sealed anew for its new case.

Which tables those are follows from the tables: whatever has a `case_id` goes along.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from storage.repositories.employers import tables_of_employers
from storage.rows import change_row, read_column
from storage.tables import metadata
from storage.tables.core import CASE_ITEMS, CASES, EMPLOYERS, INSTALMENTS, LETTERS, LIST_ROWS, RULINGS, STEPS, VISITS

Reseal = Callable[[bytes, str], bytes]
"""Seals a cell anew that was sealed for the other case: (content, "letters.content")."""

SEALED: Mapping[Table, tuple[str, ...]] = {
    STEPS: ("note", "scan"),
    LETTERS: ("content", "scan"),
    VISITS: ("minutes", "scan"),
    INSTALMENTS: ("said",),
    RULINGS: ("scan",),
}
"""Cells that are sealed for the number of their case."""


def tables_of_cases() -> tuple[Table, ...]:
    """Every table whose rows hang on a case, in one order; what acts kept of a case stays with it."""
    found = [table for table in metadata.sorted_tables if "case_id" in table.c and table is not CASE_ITEMS]
    return tuple(sorted(found, key=lambda table: table.name))


def hanging_on(connection: Connection, case_id: int) -> dict[str, list[int]]:
    """The ids of everything that hangs on a case, by table."""
    found = {table.name: read_column(connection, _ids(table, case_id)) for table in tables_of_cases()}
    return {name: ids for name, ids in found.items() if ids}


def _ids(table: Table, case_id: int) -> Any:  # noqa: ANN401 -- a select of one column
    return select(table.c.id).where(table.c.case_id == case_id).order_by(table.c.id)


def move_rows(connection: Connection, rows: Mapping[str, Collection[int]], to_case: int, reseal: Reseal) -> None:
    """Hang rows (ids by table) on another case."""
    for table in tables_of_cases():
        ids = list(rows.get(table.name, ()))
        if not ids:
            continue
        if table is STEPS:
            _sign_steps(connection, ids, to_case)
        connection.execute(update(table).where(table.c.id.in_(ids)).values(case_id=to_case))
        for column in SEALED.get(table, ()):
            _reseal(connection, table, column, ids, reseal)


def _sign_steps(connection: Connection, ids: Collection[int], to_case: int) -> None:
    """Steps keep the case for which they were written; those that come back to it are its own again."""
    mine = STEPS.c.id.in_(ids)
    connection.execute(update(STEPS).where(mine, STEPS.c.came_with.is_(None)).values(came_with=STEPS.c.case_id))
    connection.execute(update(STEPS).where(mine, STEPS.c.came_with == to_case).values(came_with=None))


def _reseal(connection: Connection, table: Table, column: str, ids: Iterable[int], reseal: Reseal) -> None:
    cell = table.c[column]
    for row_id, content in connection.execute(select(table.c.id, cell).where(table.c.id.in_(ids), cell.is_not(None))):
        change_row(connection, table, row_id, **{column: reseal(content, f"{table.name}.{column}")})


def listed_as(connection: Connection, number: str) -> list[int]:
    """Rows of BPJS' lists that led to the case of that number."""
    return read_column(connection, select(LIST_ROWS.c.id).where(LIST_ROWS.c.case_number == number))


def list_as(connection: Connection, ids: Collection[int], number: str) -> None:
    """Those rows lead to this case from now on."""
    connection.execute(update(LIST_ROWS).where(LIST_ROWS.c.id.in_(list(ids))).values(case_number=number))


def owned_by(connection: Connection, employer_id: int) -> dict[str, list[int]]:
    """The ids of everything that belongs to an employer, by table."""
    rows = {table.name: select(table.c.id).where(table.c.employer_id == employer_id) for table in tables_of_employers()}
    return {name: ids for name, query in rows.items() if (ids := read_column(connection, query))}


def give_back(connection: Connection, rows: Mapping[str, Collection[int]], employer_id: int) -> None:
    """These rows belong to the employer again."""
    for table in tables_of_employers():
        ids = list(rows.get(table.name, ()))
        if ids:
            connection.execute(update(table).where(table.c.id.in_(ids)).values(employer_id=employer_id))


def columns_of_row(connection: Connection, table_name: str, row_id: int, names: Collection[str]) -> dict[str, Any]:
    """Some columns of a case, a letter, a visit or an employer, as they stand."""
    table = _KNOWN[table_name]
    row = connection.execute(select(*(table.c[name] for name in names)).where(table.c.id == row_id)).one()
    return dict(zip(names, row, strict=True))


def put_columns(connection: Connection, table_name: str, row_id: int, values: Mapping[str, Any]) -> None:
    """Write columns of such a row as they were before."""
    change_row(connection, _KNOWN[table_name], row_id, **values)


_KNOWN: Mapping[str, Table] = {table.name: table for table in (CASES, EMPLOYERS, LETTERS, VISITS)}


def drop_step(connection: Connection, step_id: int) -> None:
    """A step that was taken back within its minutes."""
    connection.execute(delete(STEPS).where(STEPS.c.id == step_id))


def last_step_id(connection: Connection, case_id: int) -> int:
    """The newest step of a case; 0 where there is none."""
    query = select(STEPS.c.id).where(STEPS.c.case_id == case_id).order_by(STEPS.c.id.desc()).limit(1)
    return connection.execute(query).scalar() or 0


def keep_marks(connection: Connection, act_id: int, case_id: int, marks: bytes) -> None:
    """What an act made of a case, sealed."""
    connection.execute(insert(CASE_ITEMS), {"act_id": act_id, "case_id": case_id, "marks": marks})


def marks_on(connection: Connection, case_id: int) -> list[tuple[int, bytes]]:
    """(act, marks) of every act that kept how this case stood, the newest first."""
    query = select(CASE_ITEMS.c.act_id, CASE_ITEMS.c.marks).where(CASE_ITEMS.c.case_id == case_id)
    return [(row[0], row[1]) for row in connection.execute(query.order_by(CASE_ITEMS.c.act_id.desc()))]


def put_marks(connection: Connection, act_id: int, case_id: int, marks: bytes) -> None:
    """Keep marks in place of those that were kept."""
    mine = (CASE_ITEMS.c.act_id == act_id, CASE_ITEMS.c.case_id == case_id)
    connection.execute(update(CASE_ITEMS).where(*mine).values(marks=marks))


def marks_of(connection: Connection, act_id: int) -> list[tuple[int, bytes]]:
    """(case, marks) of everything that an act did, in the order of the cases."""
    query = select(CASE_ITEMS.c.case_id, CASE_ITEMS.c.marks).where(CASE_ITEMS.c.act_id == act_id)
    return [(row[0], row[1]) for row in connection.execute(query.order_by(CASE_ITEMS.c.case_id))]
