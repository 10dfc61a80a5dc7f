"""What SQLAlchemy works out for a database is worked out once a process, not once a test.

A running program has its engines for months: it compiles each statement once, and asks the server once what it can do.
A test has engines of its own for a second, and would do all of it anew: a tenth of a second each. Here the engines of
one kind share their dialect and their compiled statements; connections, pools and rows stay each test's own.
"""

from typing import Any, Self

import pytest
from sqlalchemy import Connection, Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine.default import DefaultDialect

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For grids whose rows differ in what is said, not in what the database does; that is tested on both beside them."""
LONG = pytest.mark.long
"""For what is played for many seconds to see what people are shown, and for files of tests about channels, pages and
what is said, to which rows are rows: on PostgreSQL too with `--everything`. What races, waits for a lock, counts or is
found runs on both always.
"""


class Once(DefaultDialect):
    """There is one of each kind; it is made and gets to know its server once."""

    _made: Self | None = None
    _knows_server = False
    _statements: dict[Any, Any]

    def __new__(cls, **_settings: Any) -> Self:
        """The one of this kind."""
        if cls._made is None:
            cls._made = super().__new__(cls)
        return cls._made

    def __init__(self, **settings: Any) -> None:
        if not hasattr(self, "_statements"):
            self._statements = {}
            super().__init__(**settings)

    def initialize(self, connection: Connection) -> None:
        """Ask the server, the first time."""
        if not self._knows_server:
            super().initialize(connection)
            self._knows_server = True

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        """SQLAlchemy calls it for each new engine."""
        assert isinstance(engine.dialect, Once)
        engine.update_execution_options(compiled_cache=engine.dialect._statements)


class Aiosqlite(Once, SQLiteDialect_aiosqlite):
    """Reading on SQLite."""

    supports_statement_cache = True


class Pysqlite(Once, SQLiteDialect_pysqlite):
    """Writing on SQLite."""

    supports_statement_cache = True


class Asyncpg(Once, PGDialect_asyncpg):
    """PostgreSQL."""

    supports_statement_cache = True


def share() -> None:
    """From now on, for this process."""
    for kind, name in ((Aiosqlite, "sqlite.aiosqlite"), (Pysqlite, "sqlite"), (Asyncpg, "postgresql.asyncpg")):
        registry.register(name, __name__, kind.__name__)
