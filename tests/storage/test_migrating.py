"""A database of an earlier version comes along with everything in it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from storage.database import migrate_async, sqlite_engine

MIGRATIONS = Path(__file__).parents[2] / "storage" / "migrations"
CHAT = (
    "INSERT INTO chats (id, channel, address_index, wrapped_key, language, reach, last_n, created_at)"
    " VALUES (1, 'webchat', x'01', x'02', 'id', 'open', 7, '2026-11-23 01:00:00')"
)
MESSAGE = (
    "INSERT INTO outbox (id, chat_id, n, key, body, push, status, created_at, dedupe_key)"
    " VALUES (5, 1, 7, 'notices.verified', x'03', 1, 'sent', '2026-11-23 01:00:00', 'a cause')"
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


def _as_of(connection: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
