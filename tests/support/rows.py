"""A row in every table, made from the types of its columns alone."""

import secrets
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Date, Enum, LargeBinary, Table, insert, select, update

from storage.repositories.keeping import ROOTS, names
from storage.tables import metadata
from storage.tables.core import CHATS
from storage.vault import Vault

Row = dict[str, Any]
GIVEN: Mapping[str, Any] = {"channel": "webchat", "erased_at": None, "budget": 4}
"""Columns whose value decides whether something is done at all."""
ONLY_ONE = ("installation", "pulse")
"""Tables that have their row already."""


class Rows:
    """One row of each table; what they name are one another. `given` says what a column ("chats.staff_id") holds."""

    def __init__(self, connection: Connection, vault: Vault, now: datetime, given: Mapping[str, Any]) -> None:
        self._vault, self._now, self._given = vault, now, given
        self.keys: dict[Table, Row] = {}
        for table in metadata.sorted_tables:
            if table.name not in ONLY_ONE:
                values = dict(self._values(table))
                made = connection.execute(insert(table).values(values).returning(*table.primary_key.columns))
                self.keys[table] = dict(made.mappings().one())
        for table in self.keys:
            if late := dict(self._late(table)):
                connection.execute(update(table).where(*self._mine(table)).values(late))

    def _late(self, table: Table) -> Iterator[tuple[str, Any]]:
        """What a row names without a foreign key was not there yet."""
        for column in table.columns:
            named = names(table, column.name)
            given = f"{table.name}.{column.name}" in self._given
            if not given and column.name != "id" and named in ROOTS and not column.foreign_keys:
                yield column.name, self.id_of(named)

    def _mine(self, table: Table) -> list[ColumnElement[bool]]:
        return [table.c[name] == value for name, value in self.keys[table].items()]

    def id_of(self, table: Table) -> int:
        """The number of the row of a table."""
        return int(self.keys[table]["id"])

    def seen(self, connection: Connection) -> dict[Table, Row | None]:
        """Every row as it stands now; None where it is gone."""
        return {table: self._seen(connection, table) for table in self.keys}

    def _seen(self, connection: Connection, table: Table) -> Row | None:
        found = connection.execute(select(table).where(*self._mine(table))).mappings().first()
        return dict(found) if found is not None else None

    def _values(self, table: Table) -> Iterator[tuple[str, Any]]:
        for column in table.columns:
            if f"{table.name}.{column.name}" in self._given:
                yield column.name, self._given[f"{table.name}.{column.name}"]
            elif column.name in GIVEN:
                yield column.name, GIVEN[column.name]
            elif column.name != "id" and (named := names(table, column.name)) is not None:
                yield column.name, self.id_of(named) if named in self.keys else None
            elif column is table.autoincrement_column:
                continue
            else:
                yield column.name, self._value(column)

    def _value(self, column: Column[Any]) -> Any:
        kind = column.type
        if isinstance(kind, Enum):
            return column.default.arg if column.default is not None else next(iter(kind.enum_class))  # type: ignore[attr-defined,arg-type]
        if isinstance(kind, LargeBinary):
            return self._vault.new_data_key() if column.name == "wrapped_key" else secrets.token_bytes(24)
        if isinstance(kind, Date):
            return self._now.date()
        plain = getattr(kind, "impl", kind).python_type
        if plain is str:
            return secrets.token_hex(20)[: getattr(kind, "length", None) or 16]
        return {int: 1, bool: True, datetime: self._now, date: self._now.date()}[plain]


def without(root: Table) -> Row:
    """What to give so that a row that may name another chat, registration or report names this one alone."""
    others = [one for one in ROOTS if one is not root]
    every = ((table, column) for table in metadata.sorted_tables for column in table.columns if column.nullable)
    return {f"{t.name}.{c.name}": None for t, c in every if names(t, c.name) in others and root is CHATS}
