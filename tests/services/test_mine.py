"""What is "mine" is said once: the board counts it, the queue lists it, the next one opens from it."""

import random

import pytest
from sqlalchemy import select

from handlers.rules.access import Actor, scope_of
from handlers.services.base.records import find_record
from handlers.services.base.work import Work
from handlers.services.registrations.board.counting import count, my_piles, summed
from handlers.services.registrations.review.desk import begun_before, desk_of
from handlers.services.registrations.review.seat import take_seat, turned_away
from storage.enums import Status
from storage.repositories.board import count_pile
from storage.repositories.worklist import Narrowed, count_listed, listed, next_for
from storage.scope import Scope
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import RECORDS, command, standing
from tests.support.stages import put

PEOPLE = 14
VILLAGES = ("63.11.01.2005", "63.11.02.2001")


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_the_board_counts_what_the_queue_lists(office: Office, seed: int) -> None:
    """Whatever happened to the records, and whoever asks: counts, list, the next ones and the seat agree."""
    chance = random.Random(seed)
    officers = [await office.actor(role) for role in ("dinas", "dinas", "bpjs")]
    numbers = [await office.registered(Person.new(village=chance.choice(VILLAGES))) for _ in range(PEOPLE)]
    for number in numbers:
        for _ in range(chance.randrange(3)):
            await _happen(office, number, chance, officers)
    for officer in officers:
        counted, shown, one_by_one, may = await office.work(_four, actor=officer)
        assert counted == len(shown), officer
        assert shown == one_by_one
        assert set(shown) == may & set(shown)
        assert may <= set(shown)


def _four(work: Work) -> tuple[int, list[str], list[str], set[str]]:
    """What the board counts; the list; what opens one after the other; what the seat lets them vote on."""
    desk, scope, connection = desk_of(work), scope_of(work.actor), work.connection
    every = Narrowed(Scope(None), None, begun_before(work))
    mine, _ = count_listed(connection, scope, desk, every)
    rows = listed(connection, scope, desk, every, PEOPLE, 0)[:mine]
    found: list[str] = []
    while (number := next_for(connection, scope, desk, found)) is not None:
        found.append(number)
    (votes,) = [pile for pile in my_piles(work, work.actor) if pile.status is Status.SUBMITTED]
    counted = count_pile(connection, scope, votes)
    assert counted == summed(count(work).mine, Status.SUBMITTED).total == mine
    return counted, [row.number for row in rows], found, {row for row in _all(work) if _may(work, row)}


def _all(work: Work) -> list[str]:
    return [row[0] for row in work.connection.execute(select(RECORDS.c.number))]


def _may(work: Work, number: str) -> bool:
    record = find_record(work, number)
    assert record is not None
    seat = take_seat(work, record)
    owed = seat.mine is None and record.status is Status.SUBMITTED
    return owed and seat.held is None and turned_away(seat) is None


async def _happen(office: Office, number: str, chance: random.Random, officers: list[Actor]) -> None:
    """One thing that can happen to a record."""
    who = chance.choice(officers)
    what = chance.randrange(9)
    if what <= 1:
        await command(office, who, f"periksa {number}")
    elif what <= 3:
        await command(office, who, f"periksa {number}")
        await command(office, who, f"{chance.choice(('setujui', 'tolak'))} {number} umur")
    elif what == 4:
        await put(office, number, Status.SUBMITTED, frozen=True)
    elif what == 5:
        await put(office, number, Status.SUBMITTED, entered_staff_id=who.staff_id)
    elif what == 6:
        await command(office, who, f"periksa {number}")
        await command(office, who, f"tolak {number} umur")
        await _object(office, number)
    elif what == 7:
        await put(office, number, chance.choice((Status.DISPUTED, Status.VERIFIED, Status.WITHDRAWN)))
    else:
        office.clock.advance(minutes=16)


async def _object(office: Office, number: str) -> None:
    """Its person objects: everybody decides anew, but for whoever rejected it."""
    record = await standing(office, number)
    await office.work(lambda work: work.audit("registration.object", f"registration:{record.id}"))
    await put(office, number, Status.SUBMITTED, objected=True, version=RECORDS.c.version + 1, returned_from=None)
