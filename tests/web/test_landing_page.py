"""The page behind a village's link or QR code, and the one behind a link that is closed."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from playwright.async_api import Page, expect

from bot.web.server import SECURITY_HEADERS
from tests.support.words import words

PAGES = Path(__file__).resolve().parents[2] / "bot/web/pages"
POLICY = dict(SECURITY_HEADERS)[b"content-security-policy"].decode()
ADDRESS = "http://office.test/d/abc"
Violations = Callable[[Page], Awaitable[list[str]]]


def drawn(name: str, language: str = "id", **more: Any) -> str:
    """A page with its words, as the program draws it."""
    keys = [key for key in words().keys(language) if key.startswith("page.")]
    said = {key.removeprefix("page."): words().text(key, language=language) for key in keys}
    environment = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)
    given = {"words": said, "lang": language, "office_name": "Lindungi Balangan", "pages": "/pages"}
    return environment.get_template(name).render(given | more)


def landing(**more: Any) -> str:
    """A village's page; without other channels unless named."""
    code = segno.make(ADDRESS).svg_inline(border=2, omitsize=True)
    given: dict[str, Any] = {"village_name": "Desa Binjai <1>", "web_url": "/?d=abc", "qr_svg": code}
    owner = ["Tautan resmi petugas desa Binjai <1>, berlaku sampai 23 November 2027.", "Ragu? Telepon kantor."]
    given |= {"owner_lines": owner, "badge_url": "/p/P-1"}
    return drawn("landing.html", **given | {"ways": ()} | more)


LINKS = {"telegram": "https://t.me/contoh?start=abc", "whatsapp": "https://wa.me/0"}
BOTH = {"ways": [(words().text(f"channels.{name}-landing"), link) for name, link in LINKS.items()]}
BADGE = drawn("badge.html", outcome="genuine", lines=["Asli. P-1 adalah petugas desa.", "Telepon kantor."])


async def open_page(page: Page, html: str) -> None:
    """Show it under the program's own policy."""
    style = (PAGES / "landing.css").read_text()
    headers = {"content-security-policy": POLICY}
    await page.route(ADDRESS, lambda route: route.fulfill(body=html, content_type="text/html", headers=headers))
    await page.route("**/landing.css", lambda route: route.fulfill(body=style, content_type="text/css"))
    await page.goto(ADDRESS)


async def test_it_leads_to_the_chat(page: Page) -> None:
    await open_page(page, landing())
    await expect(page.get_by_text("Desa Binjai <1>", exact=True)).to_be_visible()
    link = page.get_by_role("navigation").get_by_role("link")
    await expect(link).to_have_count(1)
    await expect(link).to_have_attribute("href", "/?d=abc")
    await expect(link).to_be_in_viewport()
    await expect(page.get_by_text("Tautan resmi petugas desa Binjai <1>")).to_be_visible()
    await expect(page.get_by_role("link", name="Cek petugasnya")).to_have_attribute("href", "/p/P-1")
    await expect(page.get_by_role("img", name="Kode QR")).to_be_visible()


async def test_other_channels_are_offered_where_the_office_has_them(page: Page) -> None:
    await open_page(page, landing(**BOTH))
    ways = page.locator(".way")
    assert await ways.count() == 3
    for one in await ways.all():
        box = await one.bounding_box()
        assert box is not None
        assert (box["height"] >= 44, box["width"] > 250) == (True, True)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("html", [landing(**BOTH), drawn("closed.html"), BADGE], ids=["landing", "closed", "badge"])
async def test_everyone_can_read_it(page: Page, accessibility_violations: Violations, html: str, scheme: Any) -> None:
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    await page.emulate_media(color_scheme=scheme)
    await open_page(page, html)
    assert await accessibility_violations(page) == []
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320
    assert problems == []


def test_english_is_complete() -> None:
    assert "This link is no longer valid" in drawn("closed.html", "en")
