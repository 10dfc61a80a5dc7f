"""/tautan: a village's link, its sheet, its page, and what came of it."""

import io
from datetime import date

from pypdf import PdfReader
from sqlalchemy import select

from storage.tables import Registration
from storage.tables.base import table_of
from tests.support.chat import Chat, keys
from tests.support.office import BASE_URL, Office
from tests.support.people import Person

VILLAGE = "63.11.01.2005"
PLACE = "Muara Ninian"
RECORDS = table_of(Registration)


async def made(officer: Chat, line: str = "/tautan") -> str:
    """The code of the link that the bot shows."""
    (heard,) = await officer.say(line)
    assert heard.key == "links.show", heard
    return heard.text.partition("/d/")[2].split()[0]


async def test_a_village_officer_gets_one_link_with_a_sheet(office: Office) -> None:
    officer = await office.staff("village", VILLAGE)
    code = await made(officer)
    assert await made(officer) == code
    (file,) = officer.last.files
    page = PdfReader(io.BytesIO(await officer.fetch(file))).pages
    text = " ".join(page[0].extract_text().split())
    assert (len(page), f"{BASE_URL}/d/{code}" in text) == (1, True)
    assert "Gratis" in text
    assert "tidak meminta OTP, PIN, atau uang" in text
    assert "23 November 2027" in text


async def test_its_page_leads_to_the_chat_which_knows_the_village(office: Office) -> None:
    officer, worker = await office.staff("village", VILLAGE), await office.chat()
    code = await made(officer)
    page = await office.http.get(f"/d/{code}")
    assert (page.status_code, f'href="/?d={code}"' in page.text, "<svg" in page.text) == (200, True, True)
    assert (await office.http.get("/pages/landing.css")).status_code == 200

    assert keys(await worker.say(f"/start {code}")) == ["registration.consent"]
    person = Person.new()
    for kind, value in person.answers()[1:8]:
        await (worker.say(value) if kind == "text" else worker.tap(value))
    assert worker.last.key == "registration.summary"
    await worker.tap("kirim")
    assert await office.rows(select(RECORDS.c.village)) == [(VILLAGE,)]

    await made(officer)
    assert "Dibuka 1 kali, 1 pendaftaran" in officer.last.text


async def test_an_ended_link_brings_nobody_in(office: Office) -> None:
    officer, worker = await office.staff("village", VILLAGE), await office.chat()
    code = await made(officer)
    assert keys(await officer.say("/tautan cabut")) == ["links.ended"]
    assert keys(await officer.say("/tautan cabut")) == ["links.none"]
    assert (await office.http.get(f"/d/{code}")).status_code == 410
    assert (await office.http.get("/d/tidak-ada")).status_code == 404
    assert (await office.http.get("/d/" + "x" * 300)).status_code == 404
    assert keys(await worker.say(f"/start {code}")) == ["links.closed", "menu"]
    assert await made(officer, "/tautan baru") != code
    office.clock.advance(days=366)
    assert (await office.http.get(f"/d/{code}")).status_code == 410


async def test_only_ones_own_villages_may_be_named(office: Office) -> None:
    officer, admin = await office.staff("village", VILLAGE), await office.staff("administrator")
    dinas, agent = await office.staff("dinas"), await office.staff("agent")
    assert keys(await officer.say("/tautan 63.11.02.2001")) == ["links.which"]
    assert keys(await admin.say("/tautan")) == ["links.which"]
    assert await made(admin, f"/tautan {VILLAGE}") != await made(officer)
    await admin.say(f"/tautan cabut {VILLAGE}")
    assert admin.last.key == "links.ended"
    await made(officer)
    assert keys(await dinas.say("/tautan")) == ["problems.unknown-command"]
    await made(agent)
    assert "Balangan" in agent.last.text
    assert office.clock.now().date() == date(2026, 11, 23)
