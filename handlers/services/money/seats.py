"""How the office's sources stand, for figures: in the office's order.

What changes them: `handlers.services.base.ledger` (reserve, commit, release, take_back).
"""

from dataclasses import dataclass

from handlers.services.base.work import Work
from storage.repositories import money


@dataclass(frozen=True, slots=True)
class Seats:
    """One source in whole rupiah. `source`: its id in office.toml; `waiting`: people who wait for money, in all.

    `free` can be promised to somebody now, if the source has a legal basis and months left. `reserved` is promised to
    people without a membership number; in it is also what was released in these minutes and may still be taken back.
    """

    source: str
    budget: int
    reserved: int
    committed: int
    free: int
    waiting: int


def seats(work: Work) -> tuple[Seats, ...]:
    """Every declared source; empty where the office declares none. A source without its row has all of its amount."""
    if not work.office.funding:
        return ()
    rows = {row.name: row for row in money.sources(work.connection)}
    waiting = money.count_in_line(work.connection)
    found = []
    for one in work.office.funding:
        row = rows.get(one.id)
        if row is None:
            found.append(Seats(one.id, one.amount, 0, 0, one.amount, waiting))
        else:
            found.append(Seats(one.id, row.budget, row.reserved + row.claimable, row.committed, row.free, waiting))
    return tuple(found)
