"""Similar people are known when a record comes, from both sides, as long as it is true."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

import pytest
from sqlalchemy import select

from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Work
from handlers.services.people.erasing import erase
from handlers.services.registrations.bulk.approving import plan_approval
from handlers.services.registrations.looking import look_at_new
from handlers.services.registrations.registering import submit
from handlers.services.registrations.review import duplicates
from handlers.services.registrations.review.duplicates import compare_new, kept_pairs, likely_same
from handlers.services.registrations.versions import put_field
from storage.enums import Field
from storage.repositories.similar import Alike, Pair, Uncompared, keep_pairs
from storage.tables import Registration
from storage.tables.core import PAIRS, RECORDS
from tests.support.dialects import ON_SQLITE
from tests.support.office import Office
from tests.support.people import Person

Rows = list[tuple[int, int, int, bool]]


@pytest.fixture
def person() -> Person:
    return Person.new(name="MUHAMMAD SUKARNO HADI")


async def compare(office: Office) -> None:
    while await office.work(compare_new):
        pass


async def record_of(office: Office, number: str) -> int:
    (row,) = await office.rows(select(RECORDS.c.id).where(RECORDS.c.number == number))
    return int(row[0])


async def pair(office: Office, person: Person) -> tuple[int, int]:
    """Two records of one person, and of a third who is like nobody; compared."""
    twin = Person.new(name="MOHAMAD SOEKARNO HADI", born=person.born, kk=person.kk)
    one, other = await office.registered(person), await office.registered(twin)
    await office.registered()
    await compare(office)
    return await record_of(office, one), await record_of(office, other)


async def kept(office: Office) -> Rows:
    found = await office.rows(select(*PAIRS.c).order_by(PAIRS.c.registration_id))
    return [tuple(row) for row in found]


async def test_each_of_two_sees_the_other_also_the_earlier_one(office: Office, person: Person) -> None:
    one, other = await pair(office, person)
    ((first, second, score, same), back) = await kept(office)
    assert (first, second, same) == (one, other, False)
    assert back == (other, one, score, False)
    found = await office.work(lambda w: kept_pairs(w, [one, other]), actor=await office.actor("dinas"))
    assert [[alike.score for alike in found[record]] for record in (one, other)] == [[score], [score]]


async def test_what_is_kept_is_what_a_look_finds(office: Office, person: Person) -> None:
    one, _ = await pair(office, person)

    def both(work: Work) -> tuple[list[Alike], list[Alike]]:
        record = work.uow.session.get_one(Registration, one)
        return list(likely_same(work, record)), list(likely_same(work, record, {}))

    stored, looked = await office.work(both, actor=await office.actor("dinas"))
    assert stored == looked != []


async def test_a_correction_is_compared_anew(office: Office, person: Person) -> None:
    one, other = await pair(office, person)

    def change(work: Work, field: Field, value: str) -> None:
        put_field(work, work.uow.session.get_one(Registration, other), field, value)

    await office.work(lambda w: change(w, Field.NAME, "YULIANTI ZAHRA PERMATA"))
    assert await kept(office) == []
    await compare(office)
    assert await kept(office) == []
    await office.work(lambda w: change(w, Field.NAME, person.name))
    await compare(office)
    assert [row[:2] for row in await kept(office)] == [(one, other), (other, one)]


async def test_nothing_is_left_of_whoever_is_erased(office: Office, person: Person) -> None:
    one, _ = await pair(office, person)
    await office.work(lambda w: erase(w, w.uow.session.get_one(Registration, one)))
    assert await kept(office) == []


@ON_SQLITE
async def test_a_record_that_changed_while_it_was_compared_keeps_nothing(office: Office, person: Person) -> None:
    one, other = await pair(office, person)
    old = Uncompared(one, "", None, b"what it said before")
    await office.database.write(lambda c: keep_pairs(c, old, [Pair(other, 1, same_nik=True)], office.clock.now()))
    assert {row[2] for row in await kept(office)} != {1}


class OnePage(Pages):
    """Reads in one transaction, and tells nobody how far it is."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def page(self) -> AbstractContextManager[Work]:
        return nullcontext(self._work)

    def so_far(self, done: int, of: int) -> None:
        pass


@ON_SQLITE
async def test_a_plan_compares_nobody_again(office: Office, person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    await pair(office, person)
    monkeypatch.setattr(duplicates, "candidates", lambda *_: pytest.fail("compared again"))
    officer = await office.actor("dinas")
    plan = await office.work(lambda w: plan_approval(OnePage(w), {"place": None}), actor=officer)
    assert [left.code for left in plan.left] == ["similar", "doubts"]


@ON_SQLITE
async def test_who_is_hidden_is_compared_once_the_office_sees_them(office: Office, person: Person) -> None:
    chat = await office.chat()
    data = replace(person, name="SITI NURHALIZA").details()
    await office.work(lambda w: submit(w, data), chat=await office.id_of(chat))
    assert not await office.work(compare_new)
    await office.work(look_at_new)
    assert await office.work(compare_new)
