"""The list of people who come first: read, carried over, counted; of a NIK nothing but its digest is kept."""

import time
from dataclasses import replace

import pytest
from sqlalchemy import select, text

from handlers.rules.office.office import PriorityRules
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.records import move_on, record_by_id
from handlers.services.people.erasing import erase
from handlers.services.registrations.registering import NIK_LABEL
from handlers.services.steering.priority_carrying import carry_lists
from storage.enums import Status
from storage.repositories.steering_priority import on_priority
from storage.tables import Registration
from storage.tables.core import PRIORITY_PARTS, PRIORITY_PEOPLE, RECORDS
from tests.support.chat import Chat, keys
from tests.support.dialects import LONG
from tests.support.funding import MONTH, apbd, declare, settle_ledger, statuses
from tests.support.office import Office, balangan
from tests.support.people import Person
from tests.support.review import vote
from tests.support.stages import put
from tests.support.xlsx import XLSX, cells, xlsx

BATA, JUAI = "63.11.01.2005", "Juai"
HEADS = ("NIK", "NAMA", "DESA", "KECAMATAN")


def row(person: Person, village: str = "Bata") -> tuple[str, ...]:
    """Somebody as the list names them."""
    return (person.nik, person.name, village, JUAI)


async def load(office: Office, chat: Chat, rows: list[tuple[str, ...]]) -> str:
    """Send a list, type its count, let the job carry it over; what the dry run said."""
    plan, ask = await chat.send_file("p3ke.xlsx", xlsx([HEADS, *rows]), XLSX)
    assert (plan.key, ask.key) == ("steering.priority-plan", "steering.priority-confirm")
    assert keys(await chat.say(f"SETUJU {ask.text.split()[0]}")) == ["steering.priority-under-way"]
    await carried(office)
    return plan.text


async def carried(office: Office) -> None:
    """All of it."""
    while await office.work(carry_lists):
        pass


async def forget(office: Office, number: str) -> None:
    """Erase the person of a record, as they may ask."""
    (found,) = await office.rows(select(RECORDS.c.id).where(RECORDS.c.number == number))
    await office.work(lambda work: erase(work, work.uow.session.get_one(Registration, found.id), talk=False))


async def left(chat: Chat) -> str:
    """What is said of the own village, or of all."""
    (said,) = await chat.say("/prioritas")
    return said.text


async def test_it_is_right_at_once_after_whatever_happens(office: Office) -> None:
    dinas, village = await office.staff("dinas"), await office.staff("village", BATA)
    people = [Person.new() for _ in range(4)]
    assert "Sudah terdaftar: 0, masih: 4" in await load(office, dinas, [row(one) for one in people])
    assert "4 orang. Sudah terdaftar 0, masih 4 orang." in await left(village)
    number = await office.registered(people[0])
    assert "Sudah terdaftar 1, masih 3 orang." in await left(village)
    await office.registered(Person.new())
    assert "Sudah terdaftar 1, masih 3 orang." in await left(village)
    second = await office.registered(people[1])
    await put(office, second, Status.LAPSED)
    assert "Sudah terdaftar 1, masih 3 orang." in await left(village)
    await put(office, second, Status.MEMBER)
    assert "Sudah terdaftar 2, masih 2 orang." in await left(village)
    await forget(office, number)
    assert "Sudah terdaftar 1, masih 3 orang." in await left(village)


async def test_a_correction_of_the_nik_counts_at_once(office: Office) -> None:
    dinas, village = await office.staff("dinas"), await office.staff("village", BATA)
    wrong, right = Person.new(), Person.new()
    await load(office, dinas, [row(right)])
    chat = await office.chat()
    number = await office.registered(wrong, chat)
    assert "masih 1 orang" in await left(village)
    await dinas.say(f"/periksa {number}", f"/perbaiki {number} nik salah ketik")
    await office.send()
    await chat.hear()
    await chat.say(right.nik)
    await chat.say("ya")
    assert "masih 0 orang" in await left(village)


async def test_nothing_but_a_digest_is_kept(office: Office) -> None:
    dinas, somebody = await office.staff("dinas"), Person.new(name="ZULKANARI BURUNG")
    plan, _ask = await dinas.send_file("p3ke.xlsx", xlsx([HEADS, row(somebody)]), XLSX)
    assert "hanya sidik NIK" in plan.text
    await dinas.say("SETUJU 1")
    await carried(office)
    (kept,) = await office.rows(select(PRIORITY_PEOPLE))
    assert (kept.nik_index, kept.village, kept.name) == (office.vault.index(NIK_LABEL, somebody.nik), BATA, None)
    assert await office.rows(select(PRIORITY_PARTS)) == []
    found = await office.database.read(lambda c: on_priority(c, office.vault.indexes(NIK_LABEL, somebody.nik)))
    assert found == {kept.nik_index}


async def test_a_new_list_takes_the_place_of_the_old_one(office: Office) -> None:
    dinas, first, second, third = await office.staff("dinas"), Person.new(), Person.new(), Person.new()
    await load(office, dinas, [row(first), row(second)])
    number = await office.registered(first)
    (marked,) = await office.rows(select(RECORDS.c.priority).where(RECORDS.c.number == number))
    assert marked.priority == 1
    assert "Baru di daftar: 1. Keluar dari daftar: 1" in await load(office, dinas, [row(second), row(third)])
    assert "2 orang. Sudah terdaftar 0, masih 2 orang." in await left(dinas)
    (unmarked,) = await office.rows(select(RECORDS.c.priority).where(RECORDS.c.number == number))
    assert unmarked.priority is None


async def test_whoever_waited_before_the_list_came_is_marked_too(office: Office) -> None:
    dinas, somebody = await office.staff("dinas"), Person.new()
    number = await office.registered(somebody)
    await load(office, dinas, [row(somebody)])
    (marked,) = await office.rows(select(RECORDS.c.priority).where(RECORDS.c.number == number))
    assert marked.priority == 1


async def test_who_is_on_the_list_comes_first_where_money_is_short(office: Office) -> None:
    await declare(office, apbd(2 * MONTH))
    admin, officers = await office.staff("administrator"), [await office.actor(one) for one in ("dinas", "bpjs")]
    people = [Person.new() for _ in range(4)]
    numbers = []
    for one in people:
        numbers.append(await office.registered(one))
        office.clock.advance(minutes=1)
    for number in numbers:
        for officer in officers:
            await vote(office, officer, f"setujui {number}")
    assert await statuses(office, numbers) == [Status.VERIFIED, *[Status.WAITING] * 3]
    await load(office, admin, [row(people[3])])
    (first,) = await office.rows(select(RECORDS.c.id).where(RECORDS.c.number == numbers[0]))
    await office.work(lambda work: move_on(work, record_by_id(work, first.id), Action.WITHDRAW))
    office.clock.advance(hours=1)
    await settle_ledger(office)
    assert await statuses(office, numbers[1:]) == [Status.WAITING, Status.WAITING, Status.VERIFIED]


async def test_names_are_for_the_own_village_and_only_where_the_office_allows_it(office: Office) -> None:
    await office.switch_on(replace(balangan(), priority=PriorityRules(names=True)))
    dinas, village = await office.staff("dinas"), await office.staff("village", BATA)
    elsewhere, head, agent = (
        await office.staff("village", "63.11.01.2006"),
        await office.staff("head"),
        await office.staff("agent"),
    )
    mine = Person.new(name="ZULKANARI BURUNG")
    await load(office, dinas, [row(mine), row(Person.new(name="NURUL HUDA"))])
    (said,) = await village.say("/prioritas")
    assert (said.key, "ZULKANARI BURUNG" in said.text, mine.nik in said.text) == (
        "steering.priority-named",
        True,
        False,
    )
    for other in (elsewhere, head, dinas):
        assert "ZULKANARI" not in await left(other)
    assert keys(await agent.say("/prioritas")) == ["problems.unknown-command"]
    number = await office.registered(mine)
    assert "ZULKANARI" not in await left(village)
    await forget(office, number)
    assert "ZULKANARI" not in await left(village)


async def test_small_numbers_are_closed_to_whoever_sees_figures_alone(office: Office) -> None:
    dinas, head = await office.staff("dinas"), await office.staff("head")
    people = [Person.new() for _ in range(14)]
    await load(office, dinas, [*(row(one) for one in people[:9]), *(row(one, "Teluk Bayur") for one in people[9:])])
    for one in people[:2]:
        await office.registered(one)
    assert "masih 7 dari 9 orang" in await left(dinas)
    seen = await left(head)
    assert ("masih 7 dari 9" in seen, "Sudah terdaftar 2" in seen, "(tertutup)" in seen) == (False, False, True)
    (said,) = await head.say("/prioritas")
    table = cells(await head.fetch(said.files[0]))
    assert table[0] == ["DESA", "MASIH", "SUDAH TERDAFTAR", "DI DAFTAR"]
    assert [row[1:3] for row in table[1:]] == [[None, None], ["5", "0"]]


async def test_whoever_may_not_bring_it_hears_whose_matter_it_is(office: Office) -> None:
    bpjs = await office.staff("bpjs")
    sheet = xlsx([HEADS, row(Person.new())])
    assert keys(await bpjs.send_file("p3ke.xlsx", sheet, XLSX)) == ["steering.priority-whose"]


async def test_a_list_that_nobody_confirms_is_gone_within_the_hour(office: Office) -> None:
    dinas = await office.staff("dinas")
    await dinas.send_file("p3ke.xlsx", xlsx([HEADS, row(Person.new())]), XLSX)
    office.clock.advance(hours=2)
    await carried(office)
    assert await office.rows(select(PRIORITY_PARTS)) == []


@LONG
@pytest.mark.parametrize("count", [37_000])
async def test_a_long_list_is_there_within_a_minute(office: Office, count: int) -> None:
    """The one of the source document. The sheet is made of digits, for a person costs more than its row."""
    admin = await office.staff("administrator")
    rows = [
        (f"63110{1 + n % 8}{1 + n % 28:02}0190{n:05}"[:16], "", "Bata", JUAI) for n in range(10_000, 10_000 + count)
    ]
    content = xlsx([("DAFTAR P3KE 2026",), HEADS, *rows])
    began = time.perf_counter()
    plan, ask = await admin.send_file("p3ke.xlsx", content, XLSX)
    assert (plan.key, ask.text.split()[0]) == ("steering.priority-plan", "37.000")
    await admin.say("SETUJU 37.000")
    assert keys(await admin.say("/prioritas")) == ["steering.priority-carrying"]
    await carried(office)
    assert time.perf_counter() - began < 60
    assert "37.000 orang. Sudah terdaftar 0, masih 37.000 orang." in await left(admin)
    (kept,) = await office.rows(select(text("count(*) AS people")).select_from(PRIORITY_PEOPLE))
    assert kept.people == count
