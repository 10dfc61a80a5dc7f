"""A database of an earlier version comes along with everything in it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from storage.database import sqlite_engine
from storage.migrating import migrate_async

MIGRATIONS = Path(__file__).parents[2] / "storage" / "migrations"
CHAT = (
    "INSERT INTO chats (id, channel, address_index, wrapped_key, language, reach, last_n, created_at)"
    " VALUES (1, 'webchat', x'01', x'02', 'id', 'open', 7, '2026-11-23 01:00:00')"
)
MESSAGE = (
    "INSERT INTO outbox (id, chat_id, n, key, body, push, status, created_at, dedupe_key)"
    " VALUES (5, 1, 7, 'notices.verified', x'03', 1, 'sent', '2026-11-23 01:00:00', 'a cause')"
)
REPORT = (
    "INSERT INTO reports (id, number, code_index, kind, status, status_at, place, may_be_named, created_at) VALUES"
    " ({number}, 'L-{number}', x'01', 'pwbd', 'received', '2026-11-23 01:00:00', {place}, 0, '2026-11-23 01:00:00')"
)
OFFICERS = (
    "INSERT INTO staff (id, role, joined_at) VALUES (1, 'administrator', '2026-11-23 01:00:00')",
    "INSERT INTO staff (id, role, joined_at) VALUES (2, 'reader', '2026-11-23 01:00:00')",
)
INVITED = (
    "INSERT INTO invitations (code_index, role, invited_by, created_at, used_by) VALUES"
    " (x'01', 'reader', 1, '2026-11-23 01:00:00', 2), (x'02', 'reader', NULL, '2026-11-23 01:00:00', NULL),"
    " (x'03', 'reader', NULL, '2026-11-22 01:00:00', 1)"
)


async def test_rows_of_the_first_version_survive_tables_that_are_made_anew(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'old.db'}"
    engine = sqlite_engine(url)
    with engine.begin() as connection:
        _as_of(connection, "0001")
        connection.execute(text(CHAT))
        connection.execute(text(MESSAGE))
    await migrate_async(url)
    with engine.begin() as connection:
        row = connection.execute(text("SELECT id, chat_id, n, status, priority, dedupe_key FROM outbox")).one()
        assert tuple(row) == (5, 1, 7, "sent", 0, "a cause")
        connection.execute(text("UPDATE outbox SET status = 'parked'"))
    engine.dispose()


async def test_reports_of_an_earlier_version_get_their_district(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'old.db'}"
    engine = sqlite_engine(url)
    with engine.begin() as connection:
        _as_of(connection, "0002")
        for number, place in ((1, "'63.11.01.2005'"), (2, "'63.11.02'"), (3, "NULL")):
            connection.execute(text(REPORT.format(number=number, place=place)))
    await migrate_async(url)
    with engine.begin() as connection:
        rows = connection.execute(text("SELECT district FROM reports ORDER BY id")).scalars()
        assert list(rows) == ["63.11.01", "63.11.02", None]
    engine.dispose()


async def test_invitations_of_an_earlier_version_get_a_number_and_officers_who_invited_them(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'old.db'}"
    engine = sqlite_engine(url)
    with engine.begin() as connection:
        _as_of(connection, "0006")
        for row in (*OFFICERS, INVITED):
            connection.execute(text(row))
    await migrate_async(url)
    with engine.begin() as connection:
        numbers = connection.execute(text("SELECT number FROM invitations ORDER BY code_index")).scalars()
        assert list(numbers) == [2, 3, 1]
        invited_by = connection.execute(text("SELECT invited_by FROM staff ORDER BY id")).scalars()
        assert list(invited_by) == [None, 1]
    engine.dispose()


def _as_of(connection: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
