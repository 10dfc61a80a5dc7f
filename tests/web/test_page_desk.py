"""An officer's page: digits press buttons, rows of a list stay alive, the tab counts what came."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest_asyncio
from playwright.async_api import Page, expect
from sqlalchemy import select

from storage.tables.core import VOTES
from tests.support.dialects import ON_SQLITE
from tests.support.joining import PIN
from tests.support.office import Office
from tests.support.people import Person
from tests.support.serving import served

Say = Callable[[str], Awaitable[None]]
FIVE = 5
HIDE = "Object.defineProperty(document, 'hidden', {configurable: true, get: () => true})"


async def choose_pin(page: Page) -> None:
    """Type it twice, as the page asks for it after joining."""
    for asked in ("staff.pin-new", "staff.pin"):
        await expect(page.locator(f"[data-key='{asked}']")).to_be_visible()
        await page.locator("#pin").fill(PIN)
        await page.locator("#pin").press("Enter")
    await expect(page.locator("[data-key='staff.pin-set']")).to_be_visible()


@pytest_asyncio.fixture(loop_scope="session")
async def verifier(office_in_browser: Office, page: Page) -> AsyncIterator[tuple[Office, Page, list[str]]]:
    """A verifier in Chromium who has just joined, and the numbers of five people who wait."""
    office = office_in_browser
    numbers = [await office.registered(Person.new(phone=f"0812345670{at}0")) for at in range(FIVE)]
    async with served(office) as http:
        await page.clock.install()
        await page.goto(f"{http.base_url}/?sesi=baru#gabung={await office.invite('dinas')}")
        await choose_pin(page)
        yield office, page, numbers


def voted(page: Page, number: str) -> Any:
    return page.locator("[data-key='staff.voted']").filter(has_text=number)


@ON_SQLITE
async def test_five_clean_records_take_six_keys(verifier: tuple[Office, Page, list[str]]) -> None:
    """One to begin with (*Berikutnya* is the first button after joining), one a record; no scroll, no list."""
    _, page, numbers = verifier
    await expect(page.get_by_role("button", name="Berikutnya").last).to_have_text("1 Berikutnya")
    await page.keyboard.press("1")
    for number in numbers:
        record = page.locator("[data-key='staff.record']").filter(has_text=number)
        await expect(record.get_by_role("button", name="Setujui")).to_have_text("1 Setujui")
        await expect(record.get_by_role("button", name="Lewati")).to_have_text("4 Lewati")
        await expect(record.get_by_role("button", name="Setujui")).to_be_enabled()
        await page.keyboard.press("1")
        await expect(voted(page, number)).to_be_visible()
    await expect(voted(page, numbers[-1])).to_contain_text(f"Hari ini: {FIVE} pendaftaran")
    assert await page.locator("[data-key='staff.queue']").count() == 0


@ON_SQLITE
async def test_a_digit_in_the_empty_field_presses_and_a_number_is_typed(
    verifier: tuple[Office, Page, list[str]], say: Say
) -> None:
    _, page, numbers = verifier
    await say("antrean")
    await expect(page.locator("[data-key='staff.queue']")).to_be_visible()
    field = page.locator("#text")
    await field.press_sequentially("631101", delay=20)
    await expect(field).to_have_value("631101")
    await page.clock.fast_forward(700)
    await expect(page.locator("[data-key='staff.record']")).to_have_count(0)
    await field.fill("")
    await field.press("2")
    await expect(page.locator("[data-key='staff.record']")).to_contain_text(numbers[1])
    await expect(field).to_have_value("")


@ON_SQLITE
async def test_the_other_rows_of_a_list_stay_alive(verifier: tuple[Office, Page, list[str]], say: Say) -> None:
    _, page, numbers = verifier
    # All is in view: whoever scrolls and presses within 3 ms, as Playwright does, presses beside what they meant.
    await page.set_viewport_size({"width": 1024, "height": 2400})
    await say("antrean")
    rows = page.locator("[data-key='staff.queue']")
    for number in numbers[:3]:
        await rows.get_by_role("button", name=f"Periksa {number}").click()
        await expect(page.locator("[data-key='staff.record']").filter(has_text=number)).to_be_visible()
    for number in numbers:
        await expect(rows.get_by_role("button", name=f"Periksa {number}")).to_be_enabled()


@ON_SQLITE
async def test_no_key_presses_at_a_typed_question_or_while_locked(
    verifier: tuple[Office, Page, list[str]], say: Say
) -> None:
    office, page, numbers = verifier
    await say(f"/periksa {numbers[0]}")
    await expect(page.locator("[data-key='staff.record'] button").first).to_be_enabled()
    await say(f"/perbaiki {numbers[0]} nik")
    await expect(page.locator("[data-key='review.reason']")).to_be_visible()
    await expect(page.locator(".key")).to_have_count(0)
    await page.locator("#text").press("1")
    await page.clock.fast_forward(700)
    await expect(page.locator("#text")).to_have_value("1")
    await say("batal")
    await say(f"/periksa {numbers[0]}")
    await say("/kunci")
    await expect(page.locator("#pin")).to_be_visible()
    await page.locator("#pin").press_sequentially("1", delay=20)
    await page.evaluate("document.activeElement.blur()")
    await page.keyboard.press("1")
    await page.clock.fast_forward(700)
    assert await office.rows(select(VOTES)) == []


@ON_SQLITE
async def test_the_tab_counts_what_came_while_nobody_looked(verifier: tuple[Office, Page, list[str]]) -> None:
    office, page, _ = verifier
    before = await page.title()
    await page.evaluate(HIDE)
    worker = await office.chat()
    await worker.say("petugas", "Kapan kantor buka?")
    await office.pump()
    await expect(page).to_have_title(f"(1) {before}")
    await page.evaluate("window.dispatchEvent(new Event('focus'))")
    await expect(page).to_have_title(before)


@ON_SQLITE
async def test_a_tab_that_nobody_looks_at_lets_its_stream_go(verifier: tuple[Office, Page, list[str]]) -> None:
    """A browser has six lines to an office: a seventh officer's tab would wait for one for ever."""
    office, page, _ = verifier
    before = await page.title()
    await page.evaluate(HIDE)
    async with page.expect_event("requestfailed", lambda request: "/webchat/events" in request.url):
        await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        await page.clock.fast_forward(31_000)
    worker = await office.chat()
    await worker.say("petugas", "Kapan kantor buka?")
    await office.pump()
    async with page.expect_response(lambda response: "/webchat/messages" in response.url):
        await page.clock.fast_forward(21_000)
    await expect(page).to_have_title(f"(1) {before}")
    async with page.expect_request(lambda request: "/webchat/events" in request.url):
        await page.evaluate("Object.defineProperty(document, 'hidden', {configurable: true, get: () => false})")
        await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
