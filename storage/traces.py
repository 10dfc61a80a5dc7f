"""What was erased must not stay behind in the database's own files (docs/decisions/0044).

SQLite overwrites what it deletes (`secure_delete`), but in a page that it has just changed: the page as it was before
stays in the write-ahead log until that is emptied, and where a full page was parted in two, cells stay in the gap of
the first. PostgreSQL keeps the bytes of dead rows in its pages until something else needs the room.
"""

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import ExecutableDDLElement
from sqlalchemy.sql.compiler import DDLCompiler

EMPTIED = (0, 0, 0)
"""What SQLite answers when nobody was in the way, and the log is empty."""
ROOM = 2.2
"""Free room on the disk, of the file's size: a copy of it, the same in the log, and a little for who writes next."""


class NoRoom(Exception):
    """The disk has too little room to write the database anew."""


def copy_back(engine: Engine) -> None:
    """Copy what may be copied from the log into the database, while others read and write."""
    _pragma(engine, "PRAGMA wal_checkpoint(PASSIVE)")


def empty_log(engine: Engine) -> bool:
    """Copy the rest and cut the log off. False where somebody reads what stands there, or writes."""
    return tuple(_pragma(engine, "PRAGMA wal_checkpoint(TRUNCATE)")) == EMPTIED


def rebuild(engine: Engine) -> None:
    """Write every page anew from the rows that are there. Raises NoRoom before anything is tried."""
    file = Path(str(engine.url.database))
    if shutil.disk_usage(file.parent).free < ROOM * file.stat().st_size:
        raise NoRoom
    _pragma(engine, "VACUUM")


class Anew(ExecutableDDLElement):
    """PostgreSQL's `VACUUM (FULL, SKIP_LOCKED)` of one table."""

    def __init__(self, name: str) -> None:
        self.name = name


@compiles(Anew)
def _anew(element: Anew, compiler: DDLCompiler, **_more: object) -> str:
    return f"VACUUM (FULL, SKIP_LOCKED) {compiler.preparer.quote(element.name)}"


def rewrite_tables(connection: Connection) -> None:
    """PostgreSQL, outside a transaction: each table into a new file. One that somebody uses just now is left out.

    One by one and ours alone: without a name it would take the server's own catalogs too, and hold up everybody.
    """
    for name in inspect(connection).get_table_names():
        connection.execute(Anew(name))


def _pragma(engine: Engine, statement: str) -> Any:  # noqa: ANN401 -- whatever SQLite answers
    """Past SQLAlchemy, which would begin a transaction around it."""
    with closing(engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute(statement)
        answer = cursor.fetchone()
        cursor.close()
    return answer
