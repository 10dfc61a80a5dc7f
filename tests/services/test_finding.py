"""An officer finds anybody of their area, at any stage; others find nobody, and nothing that was typed is kept."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import func, select

from handlers.services.base.work import Work
from handlers.services.people.erasing import erase
from handlers.services.registrations.finding import index
from handlers.services.registrations.finding.index import index_new
from handlers.services.registrations.versions import put_field
from storage.enums import Field, Status
from storage.tables import Registration
from storage.tables.core import AUDIT, RECORDS, SEARCH_COUNTS, SEARCH_KEYS
from tests.support.chat import Chat, Heard
from tests.support.dialects import ON_SQLITE
from tests.support.office import Office
from tests.support.people import Person
from tests.support.staff import officer
from tests.support.stages import put

HERE, THERE = "63.11.01.2005", "63.11.02.2001"
RIDUAN = Person.new(name="MUHAMMAD RIDUAN RAHMAN", village=HERE, phone="081255501234")
SITI = Person.new(name="SITI AMINAH", village=HERE, phone="081255505678")
OTHER = Person.new(name="SITI KHADIJAH", village=THERE, district="63.11.02", phone=None)


def numbers(heard: list[Heard]) -> list[str]:
    """The records that can be opened from the last message."""
    return [choice.partition(" ")[2] for choice in heard[-1].choices]


async def found(chat: Chat, line: str) -> list[str]:
    heard = await chat.say(line)
    assert heard[-1].key in ("staff.found", "staff.found-none"), heard
    return numbers(heard)


async def test_a_verifier_finds_by_all_that_is_known_of_somebody(office: Office) -> None:
    one, siti, other = [await office.registered(person) for person in (RIDUAN, SITI, OTHER)]
    await put(office, one, Status.MEMBER)
    await put(office, siti, Status.LAPSED)
    dinas = await officer(office, "dinas")
    by_name = ("/cari riduan", "Ridwan", "rahman ridwan", "mohamad riduan", "tolong carikan pak riduan")
    by_number = (f"/cari {RIDUAN.nik}", f"{RIDUAN.nik[-4:]} riduan", RIDUAN.kk, "0812 5550 1234", "1234")
    by_receipt = (one, f"/cari {int(one.split('-')[2])}")
    for line in (*by_name, *by_number, *by_receipt):
        heard = await dinas.say(line)
        assert one in (numbers(heard) if heard[-1].key == "staff.found" else heard[-1].text), line
    assert set(await found(dinas, "siti")) == {siti, other}
    assert await found(dinas, "siti bata") == await found(dinas, "desa bata siti") == [siti]
    assert await found(dinas, "siti halong") == [other]
    assert await found(dinas, "nobody of this name") == []
    assert await found(dinas, "7777") == []
    assert await found(dinas, "91234") == []
    assert (await dinas.say(f"/periksa {siti.split('-')[2]}"))[-1].key == "staff.found"


async def test_a_village_finds_its_own_by_name_and_number_and_nobody_by_other_numbers(office: Office) -> None:
    one, siti, other = [await office.registered(person) for person in (RIDUAN, SITI, OTHER)]
    village = await officer(office, "village", HERE)
    none = (await village.say("nobody"))[-1]
    heard = await village.say("siti")
    assert list(heard[-1].choices) == [f"/berkas {siti}"]
    assert "SITI AMINAH" in heard[-1].text
    assert (await village.say(one))[-1].key == "papers.record"
    elsewhere, never = await village.say(other), await village.say("D-2611-99999-5")
    assert [(m.key, m.text, m.choices) for m in elsewhere] == [(m.key, m.text, m.choices) for m in never]
    not_theirs = ("khadijah", RIDUAN.kk, "081255501234", "01234", f"{RIDUAN.nik[-4:]}00")
    for line in (RIDUAN.nik, f"/cari {RIDUAN.nik}", *not_theirs):
        said = [(one.key, one.text, one.choices) for one in await village.say(line)]
        assert said == [(none.key, none.text, none.choices)], line
    dinas = await officer(office, "dinas", "63.11.02")
    assert await found(dinas, "siti") == [other]
    assert await found(dinas, RIDUAN.nik) == []


@ON_SQLITE
@pytest.mark.parametrize("role", ["head", "reader", "administrator", "case-dinas", "registrar"])
async def test_others_find_nobody(office: Office, role: str) -> None:
    number = await office.registered(SITI)
    chat = await officer(office, role)
    (unknown,), (said,) = await chat.say("/tidakada"), await chat.say("/cari siti")
    if role in ("head", "registrar"):  # they look for regulations of companies, and for nothing else
        assert said.key == "regulation.found-none"
    else:
        assert (said.key, said.text) == (unknown.key, unknown.text)
    for line in ("siti", number):
        heard = await chat.say(line)
        assert number not in "".join(choice for one in heard for choice in one.choices), heard


async def test_more_than_a_page_says_so_and_common_names_are_not_all_opened(office: Office, monkeypatch: Any) -> None:
    monkeypatch.setattr("handlers.services.registrations.finding.search.OPENED", 12)
    for _ in range(14):
        await office.registered(replace(Person.new(village=HERE), name="BUDI SANTOSO"))
    last = await office.registered(replace(Person.new(village=HERE), name="BUDI KHAIRULLAH"))
    dinas = await officer(office, "dinas")
    heard = (await dinas.say("budi"))[-1]
    assert len(heard.choices) == 8
    assert "nama desa" in heard.text
    assert await found(dinas, "budi khairullah") == [last]


async def ids(office: Office) -> dict[str, int]:
    return {number: one for one, number in await office.rows(select(RECORDS.c.id, RECORDS.c.number))}


async def keys_of(office: Office, record: int) -> int:
    query = select(func.count()).where(SEARCH_KEYS.c.registration_id == record)
    return int((await office.rows(query))[0][0])


async def test_the_index_follows_a_record(office: Office) -> None:
    number = await office.registered(SITI)
    record = (await ids(office))[number]
    dinas, here = await officer(office, "dinas"), await officer(office, "village", HERE)
    there = await officer(office, "village", THERE)

    def change(work: Work, field: Field, value: str) -> None:
        put_field(work, work.uow.session.get_one(Registration, record), field, value)

    assert await found(dinas, "aminah") == [number]
    await office.work(lambda work: change(work, Field.NAME, "ZULAIKHA PUTRI"))
    assert await keys_of(office, record) == 0
    assert (await found(dinas, "aminah"), await found(dinas, "zulaikha")) == ([], [number])
    await office.work(lambda work: change(work, Field.VILLAGE, THERE))
    assert (await found(here, "zulaikha"), await found(there, "zulaikha")) == ([], [number])
    await office.work(lambda work: erase(work, work.uow.session.get_one(Registration, record), talk=False))
    assert await keys_of(office, record) == 0
    assert await found(dinas, "zulaikha") == []


async def test_the_job_fills_the_index_of_an_older_office_and_goes_on(office: Office, monkeypatch: Any) -> None:
    monkeypatch.setattr(index, "BATCH", 2)
    for _ in range(5):
        await office.registered()
    rounds = 0
    while await office.work(index_new):
        rounds += 1
    assert rounds == 2
    ((left,),) = await office.rows(select(func.count()).where(RECORDS.c.findable_at.is_(None)))
    assert left == 0


async def test_a_search_leaves_a_line_without_its_words(office: Office) -> None:
    await office.registered(SITI)
    dinas = await officer(office, "dinas")
    await dinas.say("/cari aminah", "aminah", SITI.nik)
    lines = await office.rows(select(*AUDIT.c).where(AUDIT.c.action == "people.searched"))
    assert len(lines) == 3
    assert not any(word in repr(tuple(line)).casefold() for line in lines for word in ("aminah", SITI.nik))


async def test_no_digest_stands_twice_and_counts_are_of_one_length(office: Office) -> None:
    for _ in range(6):
        await office.registered(replace(Person.new(village=HERE), name="BUDI SANTOSO"))
    await office.work(index_new)
    rows = await office.rows(select(SEARCH_KEYS.c.key, SEARCH_KEYS.c.registration_id))
    assert len({bytes(key) for key, _ in rows}) == len(rows) > 30
    sizes = {len(count) for (count,) in await office.rows(select(SEARCH_COUNTS.c.count))}
    assert len(sizes) == 1


async def test_what_the_digests_are_made_of_is_data(office: Office) -> None:
    """An index that was made by an older release is searched by a newer one."""
    number = await office.registered(SITI)
    await office.work(index_new)
    counts = {bytes(key): bytes(count) for key, count in await office.rows(select(*SEARCH_COUNTS.c))}
    keys = {bytes(key) for (key,) in await office.rows(select(SEARCH_KEYS.c.key))}
    tails = {f"last:{digits[-4:]}" for digits in (SITI.nik, SITI.kk, SITI.phone or "")}
    pieces = {"sound:ST", "first:ST", "sound:AMN", "first:AMN"} | tails
    texts = {f"{HERE}:{piece}" for piece in pieces} | {f"*:phone:+62{(SITI.phone or '')[1:]}"}
    vault = office.vault
    assert {vault.index("search", text) for text in texts} == set(counts)
    assert {vault.index("search-numbered", f"{text}:0") for text in texts} == keys
    key = vault.index("search", f"{HERE}:sound:ST")
    assert vault.open(counts[key], f"search_counts.count:{key.hex()}") == b"00000001"
    assert (await office.rows(select(RECORDS.c.findable_at).where(RECORDS.c.number == number)))[0][0] is not None
