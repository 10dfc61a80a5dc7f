"""Whether a start would succeed with a database, tried without changing it."""

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import make_url

from storage.database import sqlite_engine
from storage.migrating import upgrade
from storage.revisions import revision_of

_MADE = """SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
ORDER BY type = 'index'"""


def check_writable(url: str) -> None:
    """Take SQLite's one lock for writing, and give it back. Raises OperationalError where it cannot be had."""
    if make_url(url).get_backend_name() == "sqlite":
        engine = sqlite_engine(url)
        try:
            with engine.connect() as connection:
                connection.execute(text("SELECT 1"))
        finally:
            engine.dispose()


def check_upgrade(connection: Connection) -> None:
    """Whether the next start could bring an older SQLite database up to date: tried on a copy of its tables, in memory.

    Raises OtherTables.
    """
    made = connection.exec_driver_sql(_MADE)
    copy = create_engine("sqlite://")
    with copy.begin() as there:
        for (statement,) in made.all():
            there.exec_driver_sql(statement)
        there.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (revision_of(connection),))
        upgrade(there)
    copy.dispose()
