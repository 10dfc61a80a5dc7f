"""/tautan: a village's link, its sheet, its page, and what came of it."""

import io
from datetime import date

from pypdf import PdfReader
from sqlalchemy import select

from bot.channels.registry import ways_of
from bot.channels.telegram.abilities import link_to
from storage.enums import Status
from storage.rows import table_of
from storage.tables import Registration
from tests.support.chat import Chat, keys
from tests.support.office import BASE_URL, Office
from tests.support.people import Person
from tests.support.stages import put

VILLAGE = "63.11.01.2005"
WHATSAPP = {"twilio_account_sid": "AC0", "twilio_auth_token": "invented", "twilio_whatsapp_from": "+628000000000"}

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
    assert "Dibuka 1 kali, 1 mulai mendaftar, 1 terkirim" in officer.last.text


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


async def test_what_came_of_a_link_is_counted(office: Office) -> None:
    officer = await office.staff("village", VILLAGE)
    code = await made(officer)
    numbers = []
    for sends in (True, True, True, False):
        worker = await office.chat()
        await worker.say(f"/start {code}")
        if sends:
            for kind, value in Person.new().answers()[1:8]:
                await (worker.say(value) if kind == "text" else worker.tap(value))
            (receipt,) = await worker.tap("kirim")
            numbers.append(receipt.text.partition("Nomornya ")[2].split(".")[0])
    await put(office, numbers[0], Status.MEMBER)
    await put(office, numbers[1], Status.VERIFIED)
    await made(officer)
    assert "4 mulai mendaftar, 3 terkirim" in officer.last.text
    assert "2 disetujui, 1 menjadi peserta" in officer.last.text


async def test_going_on_with_an_open_registration_begins_none(office: Office) -> None:
    officer, worker = await office.staff("village", VILLAGE), await office.chat()
    code = await made(officer)
    await worker.say(f"/start {code}", "setuju", f"/start {code}", "daftar")
    assert worker.last.key == "registration.subject"
    await worker.say("batal", "daftar")
    await made(officer)
    assert "2 mulai mendaftar" in officer.last.text


async def test_the_text_of_a_whatsapp_link_is_understood(office: Office) -> None:
    officer = await office.staff("village", VILLAGE)
    code = await made(officer)
    for text in (f"Daftar {code}", f"Halo, daftar {code} ya", f"daftar: {code}."):
        worker = await office.chat()
        assert keys(await worker.say(text)) == ["registration.consent"]
    await officer.say("/tautan cabut")
    assert keys(await (await office.chat()).say(f"Daftar {code}")) == ["links.closed", "menu"]
    stranger = await office.chat()
    assert keys(await stranger.say("daftar pekerjaannya")) == ["registration.consent"]
    assert keys(await stranger.say("daftar")) == ["registration.consent"]
    await made(officer, "/tautan baru")
    assert "3 mulai mendaftar" not in officer.last.text


async def test_the_page_says_whose_link_it_is_and_the_ways_in(office: Office) -> None:
    officer = await office.staff("village", VILLAGE)
    code = await made(officer)
    plain = (await office.http.get(f"/d/{code}")).text
    assert "Tautan resmi petugas desa Bata, Juai, berlaku sampai 23 November 2027." in plain
    assert "t.me" not in plain
    assert "/p/P-2611-00001-" in plain
    with_whatsapp = office.settings.model_copy(update=WHATSAPP)
    office.app.turns.ways.links |= {"telegram": link_to("contoh_bot")} | ways_of(with_whatsapp).links
    both = (await office.http.get(f"/d/{code}")).text
    assert f'href="https://t.me/contoh_bot?start={code}"' in both
    assert f'href="https://wa.me/628000000000?text=Daftar%20{code}"' in both


async def test_an_administrator_makes_campaigns_and_sees_every_link(office: Office) -> None:
    admin, officer = await office.staff("administrator"), await office.staff("village", VILLAGE)
    assert keys(await admin.say("/tautan kampanye")) == ["links.campaign-how"]
    assert keys(await admin.say("/tautan kampanye " + "x" * 61)) == ["links.campaign-how"]
    assert keys(await officer.say("/tautan kampanye Pasar")) == ["links.campaign-whose"]
    code = await made(admin, "/tautan kampanye Pasar Paringin")
    assert await made(admin, "/tautan kampanye Pasar Paringin") == code
    page = (await office.http.get(f"/d/{code}")).text
    assert "untuk Pasar Paringin, berlaku" in page
    assert "/p/P-" not in page
    village = await made(officer)
    (listed,) = await admin.say("/tautan")
    assert (listed.key, "Pasar Paringin, kampanye" in listed.text) == ("links.list", True)
    theirs, mine = listed.choices
    (shown,) = await admin.tap(theirs)
    assert (village in shown.text, any("cabut" in c for c in shown.choices)) == (True, False)
    assert keys(await admin.say(theirs.replace("/tautan", "/tautan cabut"))) == ["links.show"]
    assert keys(await admin.say(mine.replace("/tautan", "/tautan cabut"))) == ["links.ended"]
    assert (await office.http.get(f"/d/{code}")).status_code == 410
    assert keys(await officer.say(mine)) == ["links.which"]


async def test_an_agents_link_ends_with_the_agent_and_a_villages_does_not(office: Office) -> None:
    agent, officer = await office.staff("agent"), await office.staff("village", VILLAGE)
    theirs, villages = await made(agent), await made(officer)
    assert "Tautan resmi agen Perisai" in (await office.http.get(f"/d/{theirs}")).text
    await agent.say("/keluar", "ya")
    await officer.say("/keluar", "ya")
    assert (await office.http.get(f"/d/{theirs}")).status_code == 410
    page = await office.http.get(f"/d/{villages}")
    assert (page.status_code, "/p/P-" in page.text) == (200, False)
