"""What was erased stands in no file of the database, also for whoever has the keys."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import LargeBinary, create_engine, select
from sqlalchemy.engine import make_url
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
