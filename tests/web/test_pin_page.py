"""The page of a PIN in a browser: from the address in a chat to an open one."""

from pathlib import Path

import httpx
from playwright.async_api import Page, expect
from starlette.applications import Starlette

from bot.web.pages import policy
from bot.web.server import SecurityHeaders, page_routes
from tests.support.chat import keys
from tests.support.joining import PIN, PIN_PAGE, bring
from tests.support.office import BASE_URL, Office
from tests.support.serving import served
from tests.support.telegram_chat import telegram


async def test_a_pin_is_chosen_and_given_in_a_browser(office_in_browser: Office, page: Page, tmp_path: Path) -> None:
    office = office_in_browser
    officer = await telegram(office)
    await bring(officer, await office.invite("dinas"))
    office.server = SecurityHeaders(Starlette(routes=page_routes(office.app)), BASE_URL)
    async with served(office) as http:
        for new in (True, False):
            found = PIN_PAGE.search(officer.last.text)
            assert found, officer.last.text
            address = f"{http.base_url}{found[2]}"
            await page.goto(address)
            await page.screenshot(path=tmp_path / f"pin-{new}.png")
            for field in (page.get_by_label("PIN, 6 angka"), page.get_by_label("PIN yang sama"))[: 1 + new]:
                await field.fill(PIN)
            await page.get_by_role("button").click()
            await expect(page.get_by_role("heading")).to_have_text("Obrolan kerja sudah terbuka")
            assert PIN not in await page.content()
            await page.goto(address)
            await expect(page.get_by_role("heading")).to_have_text("Tautan ini sudah tidak berlaku")
            await office.send()
            assert (await officer.hear())[0].key == ("staff.pin-set" if new else "staff.unlocked")
            if new:
                assert keys(await officer.say("/kunci")) == ["staff.pin"]


async def test_it_is_kept_nowhere_and_takes_forms_of_its_own(office: Office) -> None:
    officer = await telegram(office)
    await bring(officer, await office.invite("dinas"))
    found = PIN_PAGE.search(officer.last.text)
    assert found
    await office.show_pages()
    shown = await office.http.get(found[2])
    assert shown.status_code == httpx.codes.OK
    assert "no-store" in shown.headers["cache-control"]
    assert shown.headers.get_list("referrer-policy") == ["same-origin"], "else a browser does not say whose form it is"
    assert shown.headers.get_list("content-security-policy") == [policy(forms="'self'")]
    assert shown.text.count('type="password"') == 2
