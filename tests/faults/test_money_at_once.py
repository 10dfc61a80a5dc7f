"""Fifty officers approve at once over HTTP, others while the program is killed: as many as the money pays for."""

import asyncio
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select, update

from bot.settings import ROOT
from handlers.rules.money.seat_costs import months_left, price
from handlers.rules.office.programme import Programme
from storage.database import Database
from storage.enums import Status
from storage.repositories import money
from storage.tables.core import CHATS, RECORDS, STAFF
from tests.support.clock import StillClock
from tests.support.funding import apbd, whole_rows
from tests.support.office import Office, balangan
from tests.support.program import Program
from tests.support.review import vote

PAUSE = 0.02
PERIOD = "start = 2026-01-01\nend = 2026-12-31"


def office_file(folder: Path, now: datetime, people: int) -> Path:
    """The example office in this year, with money for so many people from today on, and five rupiah."""
    year, programme = now.year, balangan().programme
    source = apbd(1, since=f"{year}-01", to=f"{year}-12")
    today = balangan().today(now)
    seats = months_left(source, _of_year(year), today)
    amount = people * sum(price(programme, seats)) + 5
    text = (ROOT / "office.example.toml").read_text(encoding="utf-8")
    text = text.replace(PERIOD, f"start = {year}-01-01\nend = {year}-12-31")
    written = (
        f'[[funding]]\nid = "apbd"\nagency = "Dinas"\nyear = {year}\namount = {amount}\n'
        f'basis_number = "Perbup 14"\nbasis_date = {year}-01-01\nfrom = "{year}-01"\nto = "{year}-12"\n'
    )
    file = folder / "office.toml"
    file.write_text(f"{text}\n{written}", encoding="utf-8")
    return file


def _of_year(year: int) -> Programme:
    return replace(balangan().programme, start=date(year, 1, 1), end=date(year, 12, 31))


async def prepared(url: str, folder: Path, people: int) -> list[tuple[str, str]]:
    """An officer of BPJS for each person on whom the dinas agreed: (token of the chat, receipt number)."""
    office = await Office.open(url, folder, clock=StillClock(datetime.now(UTC)))
    dinas, worker = await office.actor("dinas"), await office.chat()
    found = []
    for _ in range(people):
        number = await office.registered(chat=worker)
        await vote(office, dinas, f"setujui {number}")
        found.append((await _officer(office), number))
    await office.close()
    return found


async def _officer(office: Office) -> str:
    """An officer of BPJS at work in a chat, without the way that leads there; the token of the chat."""
    chat, actor = await office.chat(), await office.actor("bpjs")
    mine = update(CHATS).where(CHATS.c.id == await office.id_of(chat))
    at_work = mine.values(staff_id=actor.staff_id, unlocked_at=office.clock.now())
    has_pin = update(STAFF).where(STAFF.c.id == actor.staff_id).values(pin=b"chosen")
    await office.database.write(lambda c: (c.execute(at_work), c.execute(has_pin)))
    return chat.token


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("officers", "affordable", "kills"), [(50, 20, 0), (14, 6, 4)])
async def test_all_approve_at_once(
    durable_database_url: str, tmp_path: Path, officers: int, affordable: int, kills: int
) -> None:
    url, people = durable_database_url, await prepared(durable_database_url, tmp_path, officers)
    settings = {"OFFICE_FILE": str(office_file(tmp_path, datetime.now(UTC), affordable))}
    with Program(tmp_path, url, **settings) as program:
        await asyncio.to_thread(program.start)
        limits = httpx.Limits(max_connections=officers)
        async with httpx.AsyncClient(base_url=program.url, timeout=60, limits=limits) as http:
            # All look first: whoever has voted opens the next one that nobody has in hand.
            await asyncio.gather(*(accepted(http, token, f"/periksa {number}") for token, number in people))
            voting = asyncio.gather(*(accepted(http, token, f"/setujui {number}") for token, number in people))
            for _ in range(kills):
                await asyncio.sleep(random.uniform(0.02, 0.4))
                await program.restart()
            await voting
        await asyncio.to_thread(program.stop)
        status, said = await asyncio.to_thread(program.run, "check")
    assert (status, "every rupiah has its line" in said) == (0, True), said
    await check_rows(url, [number for _, number in people], affordable)


async def accepted(http: httpx.AsyncClient, token: str, text: str) -> None:
    """Again and again, as the page does."""
    said = {"id": text, "text": text}
    while True:
        try:
            answer = await http.post("/webchat/messages", headers={"authorization": f"Bearer {token}"}, json=said)
        except httpx.TransportError:
            await asyncio.sleep(PAUSE)
            continue
        if answer.status_code == httpx.codes.ACCEPTED:
            return
        assert answer.status_code == httpx.codes.SERVICE_UNAVAILABLE, answer.text
        await asyncio.sleep(PAUSE)


async def check_rows(url: str, numbers: list[str], affordable: int) -> None:
    """As many as can be paid are verified, the others wait in the order of sending, and five rupiah are left."""
    database = Database(url)
    await database.read(whole_rows)
    (row,) = await database.read(money.sources)
    line = await database.read(lambda c: money.first_in_line(c, len(numbers)))
    rows = await database.read(lambda c: c.execute(select(RECORDS.c.number, RECORDS.c.id, RECORDS.c.status)).all())
    await database.close()
    by_number = {number: (record_id, status) for number, record_id, status in rows}
    at = [by_number[number][1] for number in numbers]
    assert (at.count(Status.VERIFIED), at.count(Status.WAITING)) == (affordable, len(numbers) - affordable)
    assert line == list(_waiting(numbers, by_number))
    assert (row.free, row.committed, row.claimable) == (5, 0, 0)


def _waiting(numbers: list[str], rows: dict[str, tuple[int, Status]]) -> Iterator[int]:
    """Who waits, in the order in which they sent."""
    return (rows[number][0] for number in numbers if rows[number][1] is Status.WAITING)
