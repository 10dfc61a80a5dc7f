"""Whether the ledger is whole: what each source holds is what its lines and its seats come to."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from bot.contract import Finding, Weight, fine, warning
from bot.installation import UNREACHABLE, not_made
from bot.settings import Settings
from handlers.rules.office.office import Office
from storage.database import Database
from storage.repositories import money
from storage.repositories.money import Source, Sums
from storage.revisions import Standing, standing


async def ledger_findings(settings: Settings, office: Office) -> list[Finding]:
    """Nothing where no source was ever declared, or the database is not as it should be."""
    url = settings.database_url.get_secret_value()
    if not_made(url):
        return []
    database = Database(url)
    try:
        return await database.read(lambda c: list(_found(c, office)))
    except UNREACHABLE:
        return []
    finally:
        await database.close()


def _found(connection: Connection, office: Office) -> Iterator[Finding]:
    rows = money.sources(connection) if standing(connection) is Standing.CURRENT else []
    if not rows:
        return
    lines, seats = money.sums_of_lines(connection), money.sums_of_seats(connection)
    broken = [row for row in rows if not _whole(row, lines, seats)]
    yield from (_fails("check.funding-broken", where=f"funding.{row.name}") for row in broken)
    yield from _amounts(office, {row.name: row for row in rows})
    if unpaid := money.count_unpaid(connection) if office.funding else 0:
        yield warning("check.funding-unpaid", count=unpaid)
    if not broken:
        yield fine("check.funding-fine", lines=len(rows))


def _whole(row: Source, lines: Mapping[int, Sums], seats: Mapping[int, Sums]) -> bool:
    stands = Sums(row.free, row.reserved, row.committed, row.claimable)
    held = seats.get(row.id, Sums())
    in_seats = (held.reserved, held.committed, held.claimable) == (row.reserved, row.committed, row.claimable)
    return lines.get(row.id, Sums()) == stands and in_seats


def _amounts(office: Office, rows: Mapping[str, Source]) -> Iterator[Finding]:
    """Amounts of the file that the ledger has not: those below what is promised, and those of a file changed since."""
    for one in office.funding:
        row = rows.get(one.id)
        if row is None or row.budget == one.amount:
            continue
        where, promised = f"funding.{one.id}", row.budget - row.free
        if one.amount < promised:
            yield _fails("check.funding-below", where=where, amount=one.amount, promised=promised)
        else:
            yield warning("check.funding-other", where=where, amount=one.amount, budget=row.budget)


def _fails(key: str, **params: object) -> Finding:
    """The program can start, and somebody has to mend it."""
    return Finding(Weight.WARNING, key, params, fails=True)
