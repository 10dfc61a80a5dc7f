"""How rows are read and written: values out of a query, a row into a table, rows counted."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    FromClause,
    Select,
    Table,
    and_,
    func,
    insert,
    literal,
    literal_column,
    select,
    update,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType
from sqlmodel import SQLModel

R = TypeVar("R")


def table_of(model: type[SQLModel]) -> Table:
    """The Core table of a model, for statements. SQLModel makes it when the class is made, unseen by types."""
    table: Table = model.__table__  # type: ignore[attr-defined]
    return table


def columns_of(row: type[Any], *tables: Table, **computed: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    """What to select so that each found row fills one `row`, a dataclass: a column for each of its fields, in order.

    A field is the `computed` expression of its name, or the column of its name in the first of the tables that has
    one. `columns_of(LinkRow, links, staff)` takes `code` from the links and `badge` from the staff.
    """
    every = {name: column for table in reversed(tables) for name, column in table.c.items()} | computed
    return [every[field.name] for field in fields(row)]


def condition_of(table: Table, index: str) -> ColumnElement[bool]:
    """The condition of a partial index, word for word: with parameters in it no database would use the index.

    Its columns are named with their table, since a statement may join others of the same name.
    """
    columns = "|".join(sorted(table.c.keys(), key=len, reverse=True))
    pattern = rf"'[^']*'|\b({columns})\b"
    named = re.sub(pattern, lambda m: f"{table.name}.{m[1]}" if m[1] else m[0], f"({index})")
    return literal_column(named)


def by_index(query: Select[Any], table: Table, index: str) -> Select[Any]:
    """The same query through a partial index that holds just these rows.

    SQLite keeps no counts of its rows and takes an index of a million for one of three; PostgreSQL knows.
    """
    return query.with_hint(table, f"INDEXED BY {index}", "sqlite")


class begins_with(FunctionElement[Any]):  # noqa: N801 -- used like a function
    """`begins_with(column, "registration:5:")`: a stretch of the column's index, as LIKE is on neither database.

    On PostgreSQL the index must be made for patterns (`text_pattern_ops`): others are in the order of a language.
    """

    type = NullType()  # of a Boolean one SQLite would ask whether it is 1, and use no index
    inherit_cache = True

    def __init__(self, column: ColumnElement[Any], start: str) -> None:
        super().__init__(column, literal(start), literal(f"{start[:-1]}{chr(ord(start[-1]) + 1)}"))


@compiles(begins_with)
def _stretch(element: begins_with, compiler: SQLCompiler, **kw: Any) -> str:  # noqa: ANN401 -- the compiler's
    column, start, end = (compiler.process(one, **kw) for one in element.clauses)
    least, below = ("~>=~", "~<~") if compiler.dialect.name == "postgresql" else (">=", "<")
    return f"({column} {least} {start} AND {column} {below} {end})"


def read_all(
    connection: Connection, query: Select[Any], row: Callable[..., R], given: Mapping[str, Any] | None = None
) -> list[R]:
    """Every row of a query, as a `row` (a dataclass with a field for each column).

    `given`: the parameters of a query that was put together once for all.
    """
    return [row(*found) for found in connection.execute(query, given)]


def read_first(connection: Connection, query: Select[Any], row: Callable[..., R]) -> R | None:
    """The first row of a query, as a `row`; None where there is none."""
    found = connection.execute(query).first()
    return row(*found) if found is not None else None


def read_column(connection: Connection, query: Executable, given: Mapping[str, Any] | None = None) -> list[Any]:
    """The first column of every row of a query; `given` as for `read_all`."""
    return list(connection.execute(query, given).scalars())


def count_rows(connection: Connection, table: FromClause, *where: ColumnElement[bool]) -> int:
    """How many rows of a table meet every condition."""
    return int(connection.execute(select(func.count()).select_from(table).where(*where)).scalar_one())


def count_by(connection: Connection, column: ColumnElement[Any], *where: ColumnElement[bool]) -> dict[Any, int]:
    """How many rows of each value of a column meet every condition; values that no row has are left out."""
    found = connection.execute(select(column, func.count()).where(*where).group_by(column))
    return {value: int(count) for value, count in found}


def add_row(connection: Connection, table: Table, values: Mapping[str, Any]) -> int:
    """Insert a row into a table that numbers its rows; its id."""
    return int(connection.execute(insert(table).returning(table.c.id), dict(values)).scalar_one())


def change_row(connection: Connection, table: Table, row_id: int, **values: object) -> None:
    """Write columns of the row of an id; where there is none nothing happens."""
    connection.execute(update(table).where(table.c.id == row_id).values(values))


def put_row(connection: Connection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    """Change the row of a key, or insert it where there is none.

    Nothing is locked here: the caller has locked what keeps others from inserting the same key meanwhile, such as the
    registration that a vote is about.
    """
    mine = and_(*(table.c[name] == value for name, value in key.items()))
    if not connection.execute(update(table).where(mine).values(dict(values))).rowcount:
        connection.execute(insert(table), {**key, **values})
