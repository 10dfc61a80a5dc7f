"""What all tables share: constraint names, times in UTC, words checked by the database."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol

from sqlalchemy import DateTime, Dialect, Enum, Index, text
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel

metadata = SQLModel.metadata
metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class HasId(Protocol):
    """A row with a number, which the database gives when it is stored."""

    id: int | None


class Stored:
    """What rows can do that are read back by their number."""

    @property
    def row_id(self: HasId) -> int:
        """The number of a stored row. Raises LookupError before it is stored."""
        if self.id is None:
            raise LookupError("the row is not stored yet")
        return self.id


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, stored in UTC. SQLite drops the zone and PostgreSQL keeps it; this makes them one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive times: a deadline in an unknown zone is a wrong deadline."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back where the database lost it."""
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


def word(kind: type[StrEnum], name: str) -> Enum:
    """A column type for a closed set of words: plain text with a check, no native enum to leave behind."""
    return Enum(
        kind,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=32,
        values_callable=lambda e: [m.value for m in e],
    )


GONE = "erased_at IS NOT NULL"
"""Of a person or a report that was erased."""


def partial_index(name: str, where: str, *columns: str, unique: bool = False, begins: str = "") -> Index:
    """An index over the rows of which `where` (SQL without parameters) is true: the others pay nothing for it.

    Both databases use it only for a query that says the same condition (`storage.rows.condition_of`). `begins`: the
    column of which one asks how it begins (`storage.rows.begins_with`).
    """
    patterns = {begins: "text_pattern_ops"} if begins else {}
    condition = text(where)
    return Index(
        name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition, postgresql_ops=patterns
    )
