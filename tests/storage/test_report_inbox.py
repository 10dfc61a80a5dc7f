"""A page of the inbox is found by its own index alone, however many reports there are, on both databases."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import Connection, insert, text
from sqlalchemy.sql import Select

from storage.enums import ReportKind, ReportStatus
from storage.repositories.report_inbox import Narrower, bookmark, count_inbox, inbox_page
from tests.support.desk import REPORTS
from tests.support.office import Office

MANY = 3000
PARTS = {
    "all": Narrower(),
    "kind": Narrower(kind=ReportKind.WAGE_RAISED),
    "village": Narrower(place="63.11.02.2003"),
    "district": Narrower(place="63.11.02"),
    "nowhere": Narrower(place="63.11.09"),
    "late": Narrower(late_on=date(2026, 11, 23)),
}


def fill(connection: Connection, office: Office) -> None:
    """Reports of every kind and place; a few are threatened, a third is in a case."""
    now, kinds = office.clock.now(), list(ReportKind)
    rows = [
        {
            "number": f"L-2611-{n:06d}-0", "code_index": b"%d" % n, "kind": kinds[n % 9 if n % 50 else 8],
            "status": ReportStatus.IN_CASE if n % 3 == 0 else ReportStatus.RECEIVED, "status_at": now,
            "place": f"63.11.0{1 + n % 8}.20{n % 7:02d}", "may_be_named": False,
            "threatened_at": now if n % 900 == 1 else None, "due": date(2026, 11, 24) + timedelta(days=n % 30),
            "created_at": now - timedelta(minutes=MANY - n),
        }
        for n in range(MANY)
    ]  # fmt: skip
    connection.execute(insert(REPORTS), rows)
    connection.execute(text("ANALYZE"))


@pytest.fixture
async def full(office: Office) -> Office:
    await office.database.write(lambda c: fill(c, office))
    return office


async def test_pages_follow_one_another_without_a_gap(full: Office) -> None:
    def walk(connection: Connection) -> list[int]:
        found, after = [], None
        while page := inbox_page(connection, Narrower(place="63.11.02.2003"), after, 7):
            found += [row.id for row in page]
            after = bookmark(connection, page[-1].number)
        return found

    found = await full.database.read(walk)
    assert (
        len(found)
        == len(set(found))
        == await full.database.read(lambda c: count_inbox(c, Narrower(place="63.11.02.2003"), MANY))
    )
    rows = await full.database.read(lambda c: {r.id: r for r in inbox_page(c, Narrower(), None, MANY)})
    ordered = [rows[one] for one in found]
    assert all((a.threatened_at is None, a.created_at) <= (b.threatened_at is None, b.created_at)
               for a, b in pairwise(ordered))  # fmt: skip


@pytest.mark.parametrize("part", PARTS)
async def test_a_page_is_found_in_the_order_of_an_index(full: Office, part: str) -> None:
    """SQLite must not sort, and must use the inbox's own index; PostgreSQL may choose among those in that order."""

    def plan(connection: Connection) -> str:
        after = bookmark(connection, f"L-2611-{MANY // 2:06d}-0")
        seen: list[tuple[Select[Any], dict[str, Any]]] = []
        connection = Noting(connection, seen)  # type: ignore[assignment]
        inbox_page(connection, PARTS[part], after, 7)
        return explained(connection, *seen[0])

    found = await full.database.read(plan)
    if full.database.is_sqlite:
        assert "ix_reports_to_" in found
    else:
        assert "Seq Scan" not in found
    assert "TEMP B-TREE" not in found
    assert "->  Sort" not in found


class Noting:
    """A connection that remembers what it was asked."""

    def __init__(self, connection: Connection, seen: list[tuple[Select[Any], dict[str, Any]]]) -> None:
        self._connection, self._seen = connection, seen

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, query: Select[Any], given: dict[str, Any] | None = None) -> Any:
        self._seen.append((query, given or {}))
        return self._connection.execute(query, given)


def explained(connection: Connection, query: Select[Any], given: dict[str, Any]) -> str:
    """How the database goes about a query."""
    compiled = query.compile(dialect=connection.dialect, compile_kwargs={"render_postcompile": True})
    values: Any = {name: value for name, value in (compiled.params | given).items() if name in compiled.binds}
    if compiled.positiontup:
        values = tuple(values[name] for name in compiled.positiontup)
    how = "EXPLAIN QUERY PLAN " if connection.dialect.name == "sqlite" else "EXPLAIN "
    return "\n".join(str(row) for row in connection.exec_driver_sql(how + str(compiled), values))
