"""*bersih*: the page shows nothing of a report any more; at once, after a reload, in another tab."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

Say = Callable[[str], Awaitable[None]]
TOLD = "PT Contoh Rahasia di Paringin tidak bayar bpjs saya sejak 2023"
"""What somebody who looks over a shoulder must not find."""


async def told(page: Page, base_url: str, say: Say) -> None:
    """Somebody has begun to tell of an employer."""
    await page.goto(base_url)
    await say(TOLD)
    await expect(page.locator(".office").last).to_have_attribute("data-key", "report.heard")
    await page.get_by_role("button", name="Ya", exact=True).click()
    await expect(page.locator(".office").last).to_have_attribute("data-key", "report.consent")


async def nothing_left(page: Page) -> None:
    """Neither what was said nor what was answered; only that the screen was cleared."""
    await expect(page.locator("[data-key^='report.']")).to_have_count(0)
    await expect(page.locator("body")).not_to_contain_text("Contoh Rahasia")
    await expect(page.locator("[data-key='reported.cleared']")).to_have_count(1)
    stored = await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "Rahasia" not in stored


async def test_the_page_forgets_at_once_and_stays_so(page: Page, base_url: str, say: Say) -> None:
    await told(page, base_url, say)
    await say("bersih")
    await nothing_left(page)
    loads: list[str] = []
    page.on("load", lambda _page: loads.append("load"))
    await page.reload()
    await nothing_left(page)
    await page.wait_for_timeout(1500)
    assert len(loads) == 1, "the page loads itself again and again"
    await say("menu")
    await expect(page.locator(".office").last).to_have_attribute("data-key", "report.consent")


async def test_another_tab_forgets_too(page: Page, base_url: str, say: Say) -> None:
    await told(page, base_url, say)
    other = await page.context.new_page()
    await other.goto(base_url)
    await expect(other.locator(".office").last).to_have_attribute("data-key", "report.consent")
    await say("bersih")
    await nothing_left(page)
    await nothing_left(other)
    await other.reload()
    await nothing_left(other)


async def test_an_erased_draft_leaves_nothing_on_the_page(page: Page, base_url: str, say: Say) -> None:
    await page.goto(base_url)
    await say("daftar")
    for words, key in (("setuju", "subject"), ("saya sendiri", "name"), ("Siti Aminah", "nik")):
        await say(words)
        await expect(page.locator(".office").last).to_have_attribute("data-key", f"registration.{key}")
    await say("hapus data")
    await expect(page.locator("[data-key='rights.draft-erased']")).to_have_count(1)
    await page.reload()
    await expect(page.locator("[data-key='rights.draft-erased']")).to_have_count(1)
    await expect(page.locator("[data-key^='registration.']")).to_have_count(0)
    await expect(page.locator("body")).not_to_contain_text("Aminah")
