"""An office that keeps a ledger, for tests: its sources, how they stand, whether every rupiah is accounted for."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from handlers.rules.office.funding import Funding
from handlers.rules.office.office import Office as OfficeValues
from handlers.services.money.moving_up import work_ledger
from handlers.services.money.opening import declare_sources
from storage.enums import Status
from storage.repositories import money
from storage.repositories.money import Source, Sums
from storage.statuses import PAID_FOR
from storage.tables.core import LEDGER, RECORDS, SEATS
from tests.support.office import Office, balangan

MONTH = 16_800


def apbd(amount: int, name: str = "apbd", **more: Any) -> Funding:
    """A source of 2026 with its legal basis."""
    lawful = {"basis_number": "Perbup 14/2026", "basis_date": date(2026, 1, 5)}
    said: dict[str, Any] = {"id": name, "agency": "Dinas Tenaga Kerja", "year": 2026, "amount": amount}
    return Funding(**said | lawful | more)


def paying(*funding: Funding, values: OfficeValues | None = None) -> OfficeValues:
    """The example office with these sources."""
    return replace(values or balangan(), funding=funding)


async def declare(office: Office, *funding: Funding) -> None:
    """Start the office anew with these sources, as `serve` does."""
    await office.switch_on(paying(*funding))
    await office.work(declare_sources)


async def settle_ledger(office: Office) -> None:
    """The timed job, until nothing is left for it."""
    while await office.work(work_ledger):
        pass


async def source(office: Office, name: str = "apbd") -> Source:
    """How a source stands."""
    return next(one for one in await office.database.read(money.sources) if one.name == name)


async def whole(office: Office) -> None:
    """Every rupiah is accounted for: rows, lines and seats agree, and only who is paid for holds a seat."""
    await office.database.read(whole_rows)


def whole_rows(connection: Connection) -> None:
    """The same, of any database."""
    lines, seats = money.sums_of_lines(connection), money.sums_of_seats(connection)
    for row in money.sources(connection):
        stands = Sums(row.free, row.reserved, row.committed, row.claimable)
        assert lines[row.id] == stands
        assert replace(seats.get(row.id, Sums()), free=row.free) == stands
        assert min(row.free, row.reserved, row.committed, row.claimable) >= 0
        assert row.budget == row.free + row.reserved + row.committed + row.claimable
    live = select(RECORDS.c.status).join(SEATS, SEATS.c.registration_id == RECORDS.c.id)
    held = set(connection.execute(live.where(SEATS.c.ended_at.is_(None))).scalars())
    assert held <= set(PAID_FOR)
    causes = list(connection.execute(select(LEDGER.c.cause)).scalars())
    assert len(causes) == len(set(causes))


async def statuses(office: Office, numbers: list[str]) -> list[Status]:
    """Where records stand, in the order of the numbers."""
    found = dict(await office.rows(select(RECORDS.c.number, RECORDS.c.status)))
    return [found[number] for number in numbers]
