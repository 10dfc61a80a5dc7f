"""No statement of the repositories reads a table that grows from end to end, but those that say why they may."""

import csv
from collections.abc import Iterable
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage.database import Database, sqlite_engine
from storage.vault import Vault, open_vault
from tests.support.guards import none_of
from tests.support.many import analyze, fill
from tests.support.walks import Walk, functions, statements, walks

LISTED = Path(__file__).with_name("walks.csv")
SAY = (
    "A statement reads all of a table that grows. Give it an index that it finds (a partial one: "
    "storage.rows.condition_of), or its line with a reason in tests/storage/walks.csv"
)
LOST = (
    "What these functions run was not explained. Say what they are given in GIVEN, by the name of the parameter, or in "
    "OF of tests/support/walks.py"
)


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return open_vault(tmp_path / "keys", create=True)


def listed() -> dict[tuple[str, str], str]:
    """Why a function may walk through a table."""
    with LISTED.open() as lines:
        return {(row["function"], row["table"]): row["why"] for row in csv.DictReader(lines)}


def unlisted(found: Iterable[Walk]) -> list[Walk]:
    known = listed()
    return sorted((one for one in found if (one.function, one.table) not in known), key=str)


async def test_nothing_walks(database_url: str, vault: Vault) -> None:
    """SQLite plans alike before it has seen how rows are spread: most offices never let it look."""

    def explain(connection: Connection) -> tuple[set[Walk], list[str]]:
        fill(connection)
        every, lost = statements(connection, vault)
        found = set() if connection.dialect.name == "postgresql" else walks(connection, every)
        analyze(connection)
        return found | walks(connection, every), lost

    database = Database(database_url)
    if database.is_sqlite:  # without the thread of the driver between
        with sqlite_engine(database_url).connect() as connection:
            found, lost = explain(connection)
    else:
        found, lost = await database.read(explain)
    await database.close()
    none_of(lost, LOST)
    none_of(unlisted(found), SAY)


def test_reasons_are_of_functions_that_are_there() -> None:
    known = {name for name, _ in functions()}
    assert [name for name, _table in listed() if name not in known] == []
    assert all(why for why in listed().values())
