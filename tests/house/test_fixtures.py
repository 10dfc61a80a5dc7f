"""The fixtures that the other tests stand on."""

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Page
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine


async def tables(url: str) -> int:
    engine = create_async_engine(url)
    query = (
        "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
        if url.startswith("sqlite")
        else "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
    )
    async with engine.begin() as connection:
        found = await connection.scalar(text(query))
        await connection.execute(text("CREATE TABLE left_behind (a integer)"))
    await engine.dispose()
    return int(found or 0)


@pytest.mark.parametrize("again", [False, True])
async def test_each_test_gets_a_fresh_migrated_database(database_url: str, again: bool) -> None:
    assert await tables(database_url) > 10


async def test_a_durable_database_is_migrated_too(durable_database_url: str) -> None:
    assert await tables(durable_database_url) > 10


async def test_an_empty_database_is_empty(empty_database_url: str) -> None:
    assert await tables(empty_database_url) == 0


async def test_the_browser_shows_a_page(page: Page) -> None:
    await page.set_content("<h1>Selamat datang</h1>")
    assert await page.locator("h1").inner_text() == "Selamat datang"


async def test_axe_sees_a_picture_without_words(
    page: Page, accessibility_violations: Callable[[Page], Awaitable[list[str]]]
) -> None:
    policy = "<meta http-equiv='Content-Security-Policy' content=\"script-src 'self'\">"
    await page.set_content(f"<!doctype html><html lang=id><head>{policy}</head><body><img src=a.png></body></html>")
    assert any(line.startswith("image-alt:") for line in await accessibility_violations(page))
