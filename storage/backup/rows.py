"""Every row of a database as lines, and lines as rows again, in whichever of the two databases.

The tables are asked of the database itself: a backup of an earlier release is loaded into that release's tables, and
then migrated like any other database.
"""

from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Connection,
    Date,
    DateTime,
    LargeBinary,
    MetaData,
    TableClause,
    column,
    delete,
    func,
    insert,
    inspect,
    select,
    table,
)
from sqlalchemy.schema import AddConstraint, DropConstraint
from sqlalchemy.types import TypeEngine

from storage.backup.container import Line, WrongFile

OF_THE_TOOL = "alembic_version"
AT_ONCE = 50
"""Rows in memory: one may hold a picture of some megabytes."""
KINDS: dict[str, type[TypeEngine[Any]]] = {"bytes": LargeBinary, "time": DateTime, "date": Date, "truth": Boolean}
PLAIN = "plain"
Change = Callable[[Any], Any]


def _utc(value: datetime) -> str:
    return (value if value.tzinfo is not None else value.replace(tzinfo=UTC)).astimezone(UTC).isoformat()


WRITTEN: dict[str, Change] = {
    "bytes": lambda cell: b64encode(cell).decode(),
    "time": _utc,
    "date": lambda cell: cell.isoformat(),
}
READ: dict[str, Change] = {"bytes": b64decode, "time": datetime.fromisoformat, "date": date.fromisoformat}


def freeze(connection: Connection) -> None:
    """All that follows in this transaction sees one moment. SQLite does so by itself."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


def tables_of(connection: Connection) -> list[str]:
    """The tables that hold rows of ours."""
    return sorted(set(inspect(connection).get_table_names()) - {OF_THE_TOOL})


def dump(connection: Connection) -> Iterator[Line]:
    """A line for each table with its columns and their kinds, then one for each of its rows."""
    for name in tables_of(connection):
        rows, kinds = _columns(connection, name)
        yield {"table": name, "columns": list(kinds.items())}
        changes = [WRITTEN.get(kind) for kind in kinds.values()]
        for row in connection.execute(select(*rows.c), execution_options={"yield_per": AT_ONCE}):
            yield _changed(row, changes)


def load(connection: Connection, lines: Iterable[Line]) -> Counter[str]:
    """Insert the rows into empty tables of the same revision. Raises WrongFile where tables are not the same.

    On SQLite the caller has switched foreign keys off, and looks at them afterwards.
    """
    links = _without_links(connection)
    found, waiting, here = Counter[str](), list[dict[str, Any]](), set(tables_of(connection))
    rows, kinds = table(""), dict[str, str]()
    for line in lines:
        if isinstance(line, dict):
            _insert(connection, rows, waiting)
            if line["table"] not in here:
                raise WrongFile(f"it holds a table {line['table']}, which its release does not have")
            rows, kinds = _columns(connection, line["table"])
            if dict(line["columns"]) != kinds:
                raise WrongFile(f"the table {line['table']} has other columns in its release")
            found[line["table"]] = 0
            connection.execute(delete(rows))  # what a migration put there by itself
            continue
        found[rows.name] += 1
        waiting.append(dict(zip(kinds, _changed(line, [READ.get(kind) for kind in kinds.values()]), strict=True)))
        if len(waiting) == AT_ONCE:
            _insert(connection, rows, waiting)
    _insert(connection, rows, waiting)
    for link in links:
        connection.execute(AddConstraint(link))
    _count_on(connection, found)
    return found


def _insert(connection: Connection, rows: TableClause, waiting: list[dict[str, Any]]) -> None:
    if waiting:
        connection.execute(insert(rows), waiting)
        waiting.clear()


def _columns(connection: Connection, name: str) -> tuple[TableClause, dict[str, str]]:
    """A table as it stands in the database, and the kind of each column in its order."""
    found = sorted(inspect(connection).get_columns(name), key=lambda one: one["name"])
    kinds = {one["name"]: _kind(one["type"]) for one in found}
    return table(name, *(column(one["name"], one["type"]) for one in found)), kinds


def _kind(of: TypeEngine[Any]) -> str:
    return next((kind for kind, known in KINDS.items() if isinstance(of, known)), PLAIN)


def _changed(row: Iterable[Any], changes: Iterable[Change | None]) -> list[Any]:
    pairs = zip(row, changes, strict=True)
    return [cell if cell is None or change is None else change(cell) for cell, change in pairs]


def _without_links(connection: Connection) -> list[Any]:
    """PostgreSQL: rows that point to each other come in any order, so what checks that is put on again afterwards."""
    if connection.dialect.name != "postgresql":
        return []
    known = MetaData()
    known.reflect(connection)
    links = [link for one in known.tables.values() for link in one.foreign_key_constraints]
    for link in links:
        connection.execute(DropConstraint(link))
    return links


def _count_on(connection: Connection, found: Iterable[str]) -> None:
    """PostgreSQL: the next row of a table gets the number after its last one. SQLite looks by itself."""
    if connection.dialect.name != "postgresql":
        return
    for name in found:
        rows, _kinds = _columns(connection, name)
        for key in inspect(connection).get_pk_constraint(name)["constrained_columns"]:
            sequence = connection.execute(select(func.pg_get_serial_sequence(name, key))).scalar()
            last = connection.execute(select(func.max(rows.c[key]))).scalar() if sequence else None
            if last is not None:
                connection.execute(select(func.setval(sequence, last)))
