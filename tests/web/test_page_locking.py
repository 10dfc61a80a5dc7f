"""An officer's page shows nothing once it has locked: not what the office said, not what was typed."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest_asyncio
from playwright.async_api import Page, expect

from tests.support.dialects import ON_SQLITE
from tests.support.joining import PIN
from tests.support.office import Office
from tests.support.people import Person
from tests.support.serving import served

Say = Callable[[str], Awaitable[None]]
READABLE = "document.documentElement.outerHTML + [...document.querySelectorAll('textarea, input')].map(e => e.value)"
"""All that stands in the page, also what is being written."""


async def readable(page: Page) -> str:
    return str(await page.evaluate(READABLE))


async def choose_pin(page: Page) -> None:
    """Type it twice, as the page asks for it after joining."""
    for asked in ("staff.pin-new", "staff.pin"):
        await expect(page.locator(f"[data-key='{asked}']")).to_be_visible()
        await page.locator("#pin").fill(PIN)
        await page.locator("#pin").press("Enter")
    await expect(page.locator("#text")).to_be_visible()


@pytest_asyncio.fixture(loop_scope="session")
async def looking(office_in_browser: Office, page: Page, say: Say) -> AsyncIterator[tuple[Office, Page, Person]]:
    """An officer in Chromium who has opened a record, on the running program."""
    office, person = office_in_browser, Person.new()
    number = await office.registered(person)
    async with served(office) as http:
        await page.goto(f"{http.base_url}/?sesi=baru#gabung={await office.invite('dinas')}")
        await choose_pin(page)
        await say(f"/periksa {number}")
        await expect(page.get_by_text(person.nik)).to_be_visible()
        await page.locator("#text").fill(f"tentang {person.name}")
        yield office, page, person


def words_of(person: Person) -> tuple[str, ...]:
    return (person.nik, person.kk, person.name)


@ON_SQLITE
async def test_the_idle_time_passes_and_nobody_says_a_word(
    looking: tuple[Office, Page, Person], tmp_path: Path
) -> None:
    office, page, person = looking
    office.clock.advance(minutes=31)
    await expect(page.get_by_text(person.nik)).to_have_count(0)
    await expect(page.locator("[data-key='staff.locked']").first).to_be_visible()
    shown = await readable(page)
    assert [word for word in words_of(person) if word in shown] == []
    assert "/periksa" not in shown, "what was typed is hidden, too"
    await page.screenshot(path=tmp_path / "locked.png", full_page=True)
    assert (tmp_path / "locked.png").stat().st_size
    await page.reload()
    await expect(page.locator("[data-key='staff.locked']").first).to_be_visible()
    assert person.nik not in await readable(page)


async def test_locking_by_hand_hides_at_once_and_the_pin_shows_it_again(
    looking: tuple[Office, Page, Person], say: Say
) -> None:
    _, page, person = looking
    await say("/kunci")
    await expect(page.locator("[data-key='staff.pin']").last).to_be_visible()
    await expect(page.get_by_text(person.nik)).to_have_count(0)
    await expect(page.locator("#pin")).to_be_visible()
    assert [word for word in words_of(person) if word in await readable(page)] == []
    await page.locator("#pin").fill(PIN)
    await page.locator("#pin").press("Enter")
    await expect(page.get_by_text(person.nik)).to_be_visible()


async def test_a_page_without_a_connection_hides_by_itself(page: Page, base_url: str, played: Any, say: Say) -> None:
    """The office said when; nothing comes from it any more, but the page knows its time."""
    await page.clock.install()
    played.locks_in = 60
    played.says("RIDUAN, 6311042205799907", key="staff.record")
    await page.goto(base_url)
    played.answers("Ketemu satu.")
    await say("/cari RIDUAN")
    await expect(page.get_by_text("Ketemu satu.")).to_be_visible()
    played.locks_in = 0
    for message in played.messages:
        message.update(key="staff.locked", text="Terkunci.")
    await page.clock.fast_forward(62_000)
    await expect(page.get_by_text("Terkunci.").first).to_be_visible()
    assert "RIDUAN" not in await readable(page)


async def test_a_worker_is_left_alone(page: Page, base_url: str, played: Any) -> None:
    await page.clock.install()
    played.says("Siapa nama lengkapnya?")
    await page.goto(base_url)
    await page.locator("#text").fill("Siti Aminah")
    await page.clock.fast_forward(3_600_000)
    await expect(page.get_by_text("Siapa nama lengkapnya?")).to_be_visible()
    await expect(page.locator("#text")).to_have_value("Siti Aminah")
