"""Migrations are one numbered chain, and they make exactly the tables that the code has."""

import re

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from storage.tables import metadata
from tests.house.tree import ROOT
from tests.support.guards import none_of

MIGRATIONS = ROOT / "storage" / "migrations"


def test_there_is_one_head() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    assert len(script.get_heads()) == 1
    assert len(script.get_bases()) == 1


def test_versions_are_numbered_without_a_gap() -> None:
    names = sorted(path.name for path in (MIGRATIONS / "versions").glob("*.py"))
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
    odd = [name for name in names if not re.fullmatch(r"\d{4}_[a-z0-9_]+\.py", name)]
    none_of(odd, "A version is named 0042_what_it_does.py: make migration names it so")


def test_a_migration_holds_nothing_that_a_table_says_to_the_program() -> None:
    wordy = [path.name for path in (MIGRATIONS / "versions").glob("*.py") if "info=" in path.read_text("utf-8")]
    none_of(
        wordy, "A database knows nothing of storage/tables/keeping.py. Take info= out, or write it with make migration"
    )


async def test_the_migrated_database_is_the_one_that_the_tables_describe(database_url: str) -> None:
    engine = create_async_engine(database_url)
    async with engine.connect() as connection:
        found = await connection.run_sync(differences)
    await engine.dispose()
    none_of(found, 'Tables and migrations differ. Run make migration NAME="...", and read what it wrote')


def differences(connection: Connection) -> list[object]:
    """What alembic would still have to change."""
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))
