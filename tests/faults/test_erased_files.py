"""What was erased stands in no file of the database, also for whoever has the keys."""

import shutil
import sqlite3
from collections.abc import Iterator, MutableMapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import LargeBinary, create_engine, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot.installation import sqlite_file
from storage.database import Database, sqlite_engine
from storage.tables import metadata
from storage.tables.core import CHATS, RECORDS, SEALED
from tests.postgres import Postgres
from tests.support.office import Office
from tests.support.people import Person
from tests.support.reporting import report

SHORTEST = 28
"""Nonce and tag: no sealed cell is shorter."""


def files(office: Office, request: pytest.FixtureRequest) -> Iterator[Path]:
    """Those of the database, its log beside it. Of PostgreSQL the tables' own: its log is kept for a restart."""
    file = sqlite_file(office.settings.database_url.get_secret_value())
    if file is not None:
        yield from file.parent.glob(f"{file.name}*")
        return
    server: Postgres = request.getfixturevalue("_postgres")
    server.run("CHECKPOINT")
    name = make_url(office.settings.database_url.get_secret_value()).database
    oid = server.run(f"SELECT oid FROM pg_database WHERE datname = '{name}'").strip()  # noqa: S608 -- a test's own
    assert oid
    (folder,) = server.socket.rglob(f"base/{oid}")
    yield from (one for one in folder.iterdir() if one.is_file())


async def sealed_cells(office: Office) -> set[bytes]:
    """Every sealed cell and digest that stands in the database now."""
    found = set()
    for table in metadata.sorted_tables:
        columns = [column for column in table.columns if isinstance(column.type, LargeBinary)]
        for row in await office.rows(select(*columns)) if columns else ():
            found |= {cell for cell in row if cell is not None and len(cell) >= SHORTEST}
    return found


async def lived(office: Office) -> tuple[list[bytes], list[bytes]]:
    """Somebody registers, an officer looks, somebody reports; then both are erased. (their keys, all that is gone)."""
    officer = await office.staff("dinas")
    other, _ = await office.register(Person.new())
    chat, number = await office.register(Person.new())
    await officer.say(f"/periksa {number}")
    teller, told, _code = await report(office)
    query = select(RECORDS.c.wrapped_key).where(RECORDS.c.number == number)
    wrapped = [row[0] for row in (*await office.rows(query), *await office.rows(select(SEALED.c.wrapped_key)))]
    before = await sealed_cells(office)
    await chat.say(f"/hapus {number}")
    await chat.tap("ya")
    await teller.say(f"/hapus {told}")
    await teller.tap("ya")
    await office.pump()
    gone = before - await sealed_cells(office)
    assert len(gone.intersection(wrapped)) == 2, "both are erased"
    await other.say("status")
    return wrapped, sorted(gone)


async def test_nobody_with_the_keys_finds_anything_of_who_was_erased(
    office: Office, request: pytest.FixtureRequest
) -> None:
    wrapped, gone = await lived(office)
    for one in wrapped:
        office.vault.data_key(one)  # with these bytes and the keys all of it could be read
    await office.app.loops["traces"].step()
    enough = len(gone) > 15
    assert enough
    assert found(gone, files(office, request)), "the search finds what is there"
    office.clock.advance(minutes=2)
    if office.database.is_sqlite:
        await office.app.loops["traces"].step()
    else:
        await office.database.rebuild()
    assert found(gone, files(office, request)) == 0


def found(cells: list[bytes], where: Iterator[Path]) -> int:
    """How many of these cells stand in the files."""
    content = [file.read_bytes() for file in where]
    assert content
    return sum(any(cell in one for one in content) for cell in cells)


async def test_a_cell_that_stayed_in_an_old_page_goes_when_the_database_is_written_anew(sqlite_url: str) -> None:
    file, random = sqlite_file(sqlite_url), Random(1)
    assert file is not None
    keys = [random.randbytes(90) for _ in range(300)]
    engine = sqlite_engine(sqlite_url)
    with closing(engine.raw_connection()) as careless:
        careless.execute("PRAGMA secure_delete=OFF")
        for key in keys:
            careless.execute("INSERT INTO contents (shape, sid, made_at) VALUES (?, ?, '')", (key.hex(), key))
        careless.execute("DELETE FROM contents")
    engine.dispose()
    database = Database(sqlite_url)
    assert await database.empty_log()
    assert sum(key in file.read_bytes() for key in keys) > 100, "the search finds what is there"
    assert await database.rebuild()
    assert sum(key in one.read_bytes() for key in keys for one in file.parent.iterdir()) == 0
    await database.close()


async def test_each_table_of_ours_is_written_anew_by_itself_and_no_catalog(office: Office) -> None:
    if office.database.is_sqlite:
        return
    query = text("SELECT relname, relfilenode FROM pg_class WHERE relkind = 'r' AND relfilenode <> 0")
    before = dict(await office.database.read(lambda c: [(name, node) for name, node in c.execute(query)]))
    await office.database.rebuild()
    after = dict(await office.database.read(lambda c: [(name, node) for name, node in c.execute(query)]))
    changed = {name for name in before if before[name] != after[name]}
    assert changed - {"alembic_version"} == set(metadata.tables)


async def test_a_reader_keeps_the_log_and_that_is_said_once_it_lasts(office: Office) -> None:
    if not office.database.is_sqlite:
        assert await office.database.empty_log()
        return
    file, traces = sqlite_file(office.settings.database_url.get_secret_value()), office.app.traces
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as reader, capture_logs() as said:
        reader.exec_driver_sql("BEGIN")
        reader.execute(select(CHATS.c.id)).all()
        await office.chat()
        for _ in range(3):
            office.clock.advance(minutes=10)
            assert not await traces.empty_log()
    assert [line["event"] for line in said] == ["erased_still_in_log"]
    engine.dispose()
    assert await traces.empty_log()
    assert traces.emptied_at == office.clock.now()


async def test_the_database_is_written_anew_once_a_night(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    done = []

    async def rebuild() -> bool:
        done.append(office.app.office.local(office.clock.now()).strftime("%d %H"))
        return True

    monkeypatch.setattr(office.app.traces._database, "rebuild", rebuild)
    office.clock.set(datetime(2026, 11, 23, 12, tzinfo=UTC))
    for _ in range(44):
        await office.app.traces.step()
        office.clock.advance(hours=1)
    assert done == ["24 01", "25 01"]
    office.clock.advance(days=4)
    await office.app.traces.step()
    assert done[2:] == ["29 16"]


FULL = sqlite3.OperationalError("database or disk is full")


@pytest.mark.parametrize(
    "error", [FULL, OperationalError("VACUUM", {}, FULL), OSError("away")], ids=["raw", "wrapped", "away"]
)
async def test_what_fails_at_night_is_said_and_waits_for_the_next(
    office: Office, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    tries = []

    async def rebuild() -> bool:
        tries.append(office.clock.now())
        raise error

    monkeypatch.setattr(office.app.traces._database, "rebuild", rebuild)
    said = await a_night(office)
    assert len(tries) == 1
    assert said == [{"event": "database_not_rebuilt", "error": type(error).__name__, "log_level": "error"}]
    assert len(await a_night(office)) == 1
    assert len(tries) == 2


async def test_without_room_nothing_is_tried_that_night(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    file = sqlite_file(office.settings.database_url.get_secret_value())
    if file is None:
        assert await a_night(office) == []
        return
    await office.database.empty_log()
    enough = int(file.stat().st_size * 2.2) + 1
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=enough // 2))
    assert await a_night(office) == [{"event": "database_not_rebuilt", "reason": "no-room", "log_level": "error"}]
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=enough * 2))
    assert await a_night(office) == []


async def a_night(office: Office) -> list[MutableMapping[str, Any]]:
    """From one in the morning until noon, a look every ten minutes; what the log says of writing anew."""
    local = office.app.office.local(office.clock.now())
    office.clock.advance(hours=(25 - local.hour) % 24 + 24)
    with capture_logs() as said:
        for _ in range(66):
            await office.app.traces.step()
            office.clock.advance(minutes=10)
    return [line for line in said if line["event"] == "database_not_rebuilt"]
