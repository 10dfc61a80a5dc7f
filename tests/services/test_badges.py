"""/cek: is an officer genuine? Asked in any chat and on a page, answered without a name."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from storage.rows import table_of
from storage.tables import Staff
from tests.support.chat import Chat, keys
from tests.support.office import BASE_URL, Office
from tests.support.on_the_spot import work_on_the_spot

VILLAGE = "63.11.01.2005"
PLACE = "Bata, Juai"
STAFF = table_of(Staff)
NEVER = "Petugas tidak pernah meminta uang, OTP, atau PIN."


@pytest.fixture
async def limited_office(database_url: str, tmp_path: Path) -> AsyncIterator[Office]:
    """An office that counts wrong tries."""
    made = await Office.open(database_url, tmp_path, rate_limit="on")
    work_on_the_spot(made.database)
    yield made
    await made.close()


async def badge_of(chat: Chat) -> str:
    """The officer's own number."""
    (own,) = await chat.say("/cek")
    assert own.key == "badge.own", own
    return own.text.partition("cek ")[2].split()[0]


async def test_an_officer_has_a_number_and_a_sheet(office: Office) -> None:
    officer = await office.staff("village", VILLAGE)
    assert [bool(row[0]) for row in await office.rows(select(STAFF.c.badge))] == [True]
    number = await badge_of(officer)
    assert number.startswith("P-2611-00001-")
    assert await badge_of(officer) == number
    (file,) = officer.last.files
    pages = PdfReader(io.BytesIO(await officer.fetch(file))).pages
    text = " ".join(pages[0].extract_text().split())
    assert len(pages) == 1
    for part in (number, f"{BASE_URL}/p/{number}", "petugas desa", PLACE, "23 November 2026", "ditulis tangan", NEVER):
        assert part in text, part


async def test_an_older_officer_gets_a_number_at_first_need(office: Office) -> None:
    officer = await office.staff("dinas")
    await office.database.write(lambda c: c.execute(STAFF.update().values(badge=None)))
    assert await badge_of(officer) == await badge_of(officer)


async def test_anybody_may_ask_in_the_middle_of_anything(office: Office) -> None:
    officer, worker = await office.staff("village", VILLAGE), await office.chat()
    number = await badge_of(officer)
    (genuine,) = await worker.say(number)
    assert genuine.key == "badge.genuine"
    for part in (number, "petugas desa", PLACE, "23 November 2026", "masih bertugas", NEVER, "0800"):
        assert part in genuine.text, part
    await worker.say("daftar", "setuju", "saya sendiri")
    assert keys(await worker.say(f"cek {number}")) == ["badge.genuine", "registration.name"]
    assert keys(await worker.say("cek petugas")) == ["badge.how", "registration.name"]
    assert keys(await worker.say(f"/cek {number.lower()}")) == ["badge.genuine", "registration.name"]
    assert keys(await officer.say(f"/cek {number}")) == ["badge.genuine"]


async def test_who_has_left_and_who_never_was(office: Office) -> None:
    officer, worker = await office.staff("agent"), await office.chat()
    number = await badge_of(officer)
    await officer.say("/keluar", "ya")
    (left,) = await worker.say(f"cek {number}")
    assert (left.key, "tidak berlaku lagi" in left.text) == ("badge.left", True)
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    (unknown,) = await worker.say(f"cek {wrong}")
    assert (unknown.key, "0800" in unknown.text) == ("badge.unknown", True)


async def test_guesses_are_counted(limited_office: Office) -> None:
    officer, worker = await limited_office.staff("agent"), await limited_office.chat()
    number = await badge_of(officer)
    for _ in range(5):
        assert keys(await worker.say("cek P-2611-99999-1")) == ["badge.unknown"]
    assert keys(await worker.say(f"cek {number}")) == ["badge.held"]
    limited_office.clock.advance(days=1, minutes=1)
    assert keys(await worker.say(f"cek {number}")) == ["badge.genuine"]


async def test_the_page_says_the_same(office: Office) -> None:
    officer = await office.staff("village", VILLAGE)
    number = await badge_of(officer)
    genuine = await office.http.get(f"/p/{number}")
    assert (genuine.status_code, "Petugas ini asli" in genuine.text, NEVER in genuine.text) == (200, True, True)
    assert "masih bertugas" in genuine.text
    for other in ("P-2611-99999-1", "x" * 300, "D-2611-00001-7"):
        unknown = await office.http.get(f"/p/{other}")
        assert (unknown.status_code, "tidak dikenal" in unknown.text) == (404, True)
    await officer.say("/keluar", "ya")
    left = await office.http.get(f"/p/{number}")
    assert (left.status_code, "tidak berlaku lagi" in left.text) == (410, True)


async def test_the_page_is_not_for_collecting_numbers(limited_office: Office) -> None:
    answers = [(await limited_office.http.get("/p/P-2611-99999-1")).status_code for _ in range(25)]
    assert (answers[0], answers[-1]) == (404, 429)
