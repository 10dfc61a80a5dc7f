"""A backup becomes a database: all of it or nothing, in a place where nothing was."""

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine

from storage import traces
from storage.backup.container import Line, WrongFile
from storage.backup.rows import load, tables_of
from storage.migrating import MIGRATION_LOCK, points_nowhere, unlinked_engine, upgrade
from storage.own_files import beside, keep_file

Lines = Callable[[], Iterable[Line]]
Finish = Callable[[Connection], None]
"""What follows in the same transaction, with the tables of today."""


class NotEmpty(Exception):
    """There is a database with tables already."""


def restore_sqlite(url: str, target: Path, revision: str, lines: Lines, finish: Finish) -> Counter[str]:
    """Into a file beside the target, which gets its name once it is whole. Raises NotEmpty, WrongFile."""
    if target.exists() and _has_tables(url):
        raise NotEmpty
    part = target.with_name(f"{target.name}.restoring")
    _remove(part)
    keep_file(part)
    engine = unlinked_engine(url.replace(str(target), str(part)))
    try:
        with engine.begin() as connection:
            counted = _restored(connection, revision, lines, finish)
            _check(points_nowhere(connection), "a row in it points to one that is missing")
        _check(not traces.empty_log(engine), "another program has opened the new database")
        engine.dispose()
        _remove(target)
        part.rename(target)
    except BaseException:
        engine.dispose()
        _remove(part)
        raise
    return counted


async def restore_postgresql(url: str, revision: str, lines: Lines, finish: Finish) -> Counter[str]:
    """In one transaction, tables and rows. Raises NotEmpty, WrongFile."""
    engine = create_async_engine(url)

    def run(connection: Connection) -> Counter[str]:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        if tables_of(connection):
            raise NotEmpty
        return _restored(connection, revision, lines, finish)

    try:
        async with engine.begin() as connection:
            return await connection.run_sync(run)
    finally:
        await engine.dispose()


def _restored(connection: Connection, revision: str, lines: Lines, finish: Finish) -> Counter[str]:
    upgrade(connection, revision)
    counted = load(connection, lines())
    upgrade(connection)
    finish(connection)
    return counted


def _check(wrong: bool, why: str) -> None:  # noqa: FBT001 -- what is asked
    if wrong:
        raise WrongFile(why)


def _has_tables(url: str) -> bool:
    engine = unlinked_engine(url)
    try:
        with engine.begin() as connection:
            return bool(tables_of(connection))
    finally:
        engine.dispose()


def _remove(file: Path) -> None:
    for one in (*beside(file), file):
        one.unlink(missing_ok=True)
