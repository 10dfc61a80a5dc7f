"""Everyone can use the page: axe, size of targets, contrast in both schemes, little motion."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

Violations = Callable[[Page], Awaitable[list[str]]]


@pytest_asyncio.fixture(params=["light", "dark"], loop_scope="session")
async def shown(request: pytest.FixtureRequest, page: Page, base_url: str, played: Any) -> Page:
    """A conversation with everything in it, in each colour scheme."""
    await page.emulate_media(color_scheme=request.param, reduced_motion="reduce")
    sheet = {"name": "lembar.pdf", "type": "application/pdf", "url": "/webchat/files/1"}
    await page.goto(base_url)
    played.answers("Kabar *baik*: https://contoh.example", choices=[{"id": "ya", "label": "Ya"}], files=[sheet])
    await page.get_by_role("button", name="Lihat menu").click()
    await expect(page.get_by_role("button", name="Ya")).to_be_visible()
    played.statuses = [503] * 9
    await page.locator("#text").fill("Apakah ini gratis?")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Sedang ramai")).to_be_visible()
    return page


async def test_axe_finds_nothing(shown: Page, accessibility_violations: Violations) -> None:
    assert await accessibility_violations(shown) == []


async def test_axe_finds_nothing_in_the_dialog(shown: Page, accessibility_violations: Violations) -> None:
    await shown.get_by_role("button", name="Hapus percakapan ini").click()
    assert await accessibility_violations(shown) == []
    await shown.keyboard.press("Escape")
    await expect(shown.get_by_role("dialog")).to_be_hidden()
    await expect(shown.get_by_role("button", name="Hapus percakapan ini")).to_be_focused()


async def test_targets_are_large_enough(shown: Page) -> None:
    small = await shown.locator("button:enabled, textarea, .file").evaluate_all(
        "all => all.map(e => [e.getBoundingClientRect(), e.outerHTML])"
        ".filter(([r]) => r.width && (r.height < 44 || r.width < 44)).map(([, html]) => html)"
    )
    assert small == []


async def test_it_fits_320_pixels(shown: Page) -> None:
    assert await shown.evaluate("[document.documentElement, log].every(e => e.scrollWidth <= 320)")


async def test_nothing_moves_for_those_who_mind(shown: Page) -> None:
    assert await shown.evaluate("document.getAnimations().length") == 0


async def test_the_log_speaks_of_new_messages_only(page: Page, base_url: str, played: Any) -> None:
    played.says("Lama")
    await page.goto(base_url)
    log = page.get_by_role("log", name="Percakapan")
    await expect(log).to_have_attribute("aria-live", "polite")
    await expect(log.locator("ol, ul")).to_have_count(0)
