"""The page that shows an officer a record whole, once, where their channel may not."""

import re

import httpx
import pytest
from playwright.async_api import Page
from sqlalchemy import select, update
from starlette.applications import Starlette

from bot.web.pages import policy
from bot.web.server import SecurityHeaders, page_routes
from storage.enums import Status
from storage.rows import table_of
from storage.tables import AuditLine, File, Registration
from tests.support.chat import Chat, keys
from tests.support.dialects import LONG
from tests.support.joining import PIN, join
from tests.support.office import BASE_URL, Office
from tests.support.people import Person
from tests.support.serving import served
from tests.support.telegram_chat import telegram

pytestmark = LONG

AUDIT, FILES, RECORDS = table_of(AuditLine), table_of(File), table_of(Registration)
_LINK = re.compile(re.escape(BASE_URL) + r"(/lihat/[\w-]+)")


def pages(office: Office, origin: str = BASE_URL) -> httpx.AsyncClient:
    """A browser that is nobody's, at a page of this origin."""
    transport = httpx.ASGITransport(Starlette(routes=page_routes(office.app)))
    return httpx.AsyncClient(transport=transport, base_url=BASE_URL, headers={"origin": origin})


async def given(browser: httpx.AsyncClient, path: str, pin: str = PIN) -> httpx.Response:
    """What the form answers to a PIN."""
    return await browser.post(path, data={"pin": pin})


async def on_telegram(office: Office, person: Person) -> tuple[Chat, str, str]:
    """An officer at Telegram who opens a record: (their chat, the receipt number, the path of the page)."""
    number = await office.registered(person)
    officer = await telegram(office)
    await join(officer, await office.invite("dinas"))
    (shown,) = await officer.say(f"/periksa {number}")
    assert not [value for value in (person.nik, person.kk, person.name) if value in shown.text]
    found = _LINK.search(shown.text)
    assert found, shown.text
    return officer, number, found[1]


async def test_the_page_shows_the_record_to_the_first_browser_that_gives_the_pin(office: Office) -> None:
    person = Person.new()
    _, number, path = await on_telegram(office, person)
    for _ in range(2):
        door = await pages(office).get(path)
        assert (door.status_code, person.nik in door.text, 'method="post"' in door.text) == (200, False, True)
    first = pages(office)
    shown = await given(first, path)
    assert shown.status_code == 200
    for part in (number, person.name, person.nik, person.kk):
        assert part in shown.text
    assert "no-store" in shown.headers["cache-control"]
    assert "noindex" in shown.headers["x-robots-tag"]
    for again in (await pages(office).get(path), await given(pages(office), path)):
        assert (again.status_code, person.nik in again.text) == (410, False)
    assert person.nik in (await first.post(path)).text, "the same browser needs no PIN"
    looks = await office.rows(select(AUDIT.c.actor, AUDIT.c.why).where(AUDIT.c.action == "record.looked"))
    assert [why for _, why in looks] == ["version 1", "version 1, by link", "version 1, by link"]
    assert len({actor for actor, _ in looks}) == 1


async def test_it_asks_for_the_pin_as_the_chat_does(office: Office) -> None:
    person = Person.new()
    officer, _, path = await on_telegram(office, person)
    browser = pages(office)
    for pin in ("", "482916", "482916", "482916", "482916", "482916", PIN):
        shown = await given(browser, path, pin)
        assert (shown.status_code, person.nik in shown.text, bool(shown.cookies)) == (200, False, False)
    office.clock.advance(hours=13)
    assert keys(await officer.say("/antrean")) == ["problems.pin-held"], "wrong ones count here and there together"


@pytest.mark.parametrize("origin", ["https://jahat.example", "null"])
async def test_another_page_opens_nothing(office: Office, origin: str) -> None:
    person = Person.new()
    _, _, path = await on_telegram(office, person)
    refused = await given(pages(office, origin), path)
    assert (refused.status_code, person.nik in refused.text) == (403, False)
    assert person.nik in (await given(pages(office), path)).text, "and it used nothing up"


async def test_whatever_follows_links_uses_nothing_up(office: Office) -> None:
    """A scanner fetches the address, everything it links to, and what earlier versions linked to."""
    person = Person.new()
    _, _, path = await on_telegram(office, person)
    door = (await pages(office).get(path)).text
    for found in (*re.findall(r'(?:href|action|src)="([^"#]+)"', door), f"{path}/isi", f"{path}?"):
        assert person.nik not in (await pages(office).get(found)).text
    assert person.nik not in (await pages(office).head(path)).text
    assert person.nik in (await given(pages(office), path)).text


async def test_a_browser_may_send_this_form_and_no_other(office_in_browser: Office, page: Page) -> None:
    """By the button, under the page's own policy; the policy of every other page forbids all forms."""
    office, person = office_in_browser, Person.new()
    _, _, path = await on_telegram(office, person)
    office.server = SecurityHeaders(Starlette(routes=page_routes(office.app)), BASE_URL)
    async with served(office) as http:
        for address, allowed in ((path, policy(forms="'self'")), ("/p/X", policy())):
            assert (await http.get(address)).headers.get_list("content-security-policy") == [allowed]
        await page.goto(f"{http.base_url}{path}")
        await page.get_by_label("PIN").fill(PIN)
        await page.get_by_role("button").click()
        await page.get_by_text(person.nik).wait_for()


async def test_it_lasts_ten_minutes(office: Office) -> None:
    _, _, path = await on_telegram(office, Person.new())
    office.clock.advance(minutes=11)
    assert (await pages(office).get(path)).status_code == 410
    assert (await given(pages(office), path)).status_code == 410


async def test_who_left_the_office_sees_nothing(office: Office) -> None:
    person = Person.new()
    officer, _, path = await on_telegram(office, person)
    await officer.say("/keluar", "ya")
    shown = await given(pages(office), path)
    assert (shown.status_code, person.nik in shown.text) == (410, False)


async def test_what_is_kept_does_not_open_it(office: Office) -> None:
    _, _, path = await on_telegram(office, Person.new())
    ids = [file_id for (file_id,) in await office.rows(select(FILES.c.id))]
    assert ids
    assert all(file_id not in path for file_id in ids)
    for file_id in ids:
        assert (await given(pages(office), f"/lihat/{file_id}")).status_code == 410


async def test_a_members_wish_is_shown_there_too(office: Office) -> None:
    person = Person.new()
    worker, number = await office.register(person)
    await office.database.write(
        lambda c: c.execute(update(RECORDS).where(RECORDS.c.number == number).values(status=Status.MEMBER))
    )
    await worker.say(f"/ubah {number} name", "Rahmat Hidayat")
    officer = await telegram(office)
    await join(officer, await office.invite("dinas"))
    (asked,) = await officer.say(f"/ubahan {number}")
    assert asked.key == "staff.change"
    assert not [value for value in (person.name, "RAHMAT HIDAYAT") if value in asked.text]
    found = _LINK.search(asked.text)
    assert found, asked.text
    shown = await given(pages(office), found[1])
    assert (person.name in shown.text, "RAHMAT HIDAYAT" in shown.text) == (True, True)
    assert (await given(pages(office), found[1])).status_code == 410
    assert keys(await officer.tap(f"/ubahan {number} setuju")) == ["staff.change-decided"]
