"""The page and the real program: what a worker and officers do with it."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Browser, Page, expect

Say = Callable[[str], Awaitable[None]]


def last_key(page: Page, key: str) -> Awaitable[None]:
    """Wait until the office's last message has this key."""
    return expect(page.locator(".office").last).to_have_attribute("data-key", key)


async def start_over(page: Page) -> None:
    """Consent given: the question is for whom."""
    await page.get_by_role("button", name="Daftar sekarang").click()
    await last_key(page, "registration.consent")
    await page.get_by_role("button", name="Setuju").click()
    await last_key(page, "registration.subject")


async def test_a_registration_begins_with_one_tap(page: Page, base_url: str) -> None:
    await page.goto(base_url)
    await expect(page.get_by_role("heading", name="Selamat datang")).to_be_visible()
    await start_over(page)
    await expect(page.get_by_role("button", name="Setuju (dipilih)")).to_be_disabled()


async def test_a_keyboard_is_enough(page: Page, base_url: str) -> None:
    await page.goto(base_url)
    await expect(page.locator("#text")).to_be_focused()
    await page.keyboard.type("daftar")
    await page.keyboard.press("Enter")
    await last_key(page, "registration.consent")
    await expect(page.locator("#text")).to_be_focused()
    await page.get_by_role("button", name="Setuju").focus()
    await page.keyboard.press("Enter")
    await last_key(page, "registration.subject")
    await expect(page.locator("#text")).to_be_focused()


async def test_a_reload_goes_on_where_it_was(page: Page, base_url: str, say: Say) -> None:
    await page.goto(base_url)
    await start_over(page)
    await page.get_by_role("button", name="Saya sendiri").click()
    await last_key(page, "registration.name")
    await page.locator("#text").fill("belum sel")
    before = await page.locator(".turn").all_inner_texts()
    await page.reload()
    await last_key(page, "registration.name")
    assert await page.locator(".turn").all_inner_texts() == before
    await expect(page.locator("#text")).to_have_value("belum sel")
    await say("Siti Aminah")
    await last_key(page, "registration.nik")


async def test_nothing_is_lost_while_the_network_is_away(page: Page, base_url: str, say: Say) -> None:
    await page.goto(base_url)
    await start_over(page)
    await page.get_by_role("button", name="Saya sendiri").click()
    await last_key(page, "registration.name")
    await page.context.set_offline(True)
    await say("Siti Aminah")
    await expect(page.locator(".foot.waiting")).to_have_text("menunggu sambungan…")
    await expect(page.locator("#banner")).to_contain_text("nanti dikirim sendiri")
    await expect(page.locator(".foot button")).to_have_count(0)
    await page.context.set_offline(False)
    await last_key(page, "registration.nik")
    await expect(page.locator("#banner")).to_be_empty()
    assert await page.locator(".mine .bubble", has_text="Siti Aminah").count() == 1


async def test_tabs_with_sessions_of_their_own_stay_apart(page: Page, base_url: str) -> None:
    await page.goto(base_url)
    await start_over(page)
    officer, other = await page.context.new_page(), await page.context.new_page()
    for tab in (officer, other):
        await tab.goto(f"{base_url}/?sesi=baru")
        await expect(tab).to_have_url(f"{base_url}/")
        await expect(tab.locator(".office")).to_have_count(0)
    await officer.locator("#text").fill("menu")
    await officer.keyboard.press("Enter")
    await last_key(officer, "menu")
    await expect(other.locator(".office")).to_have_count(0)
    for tab in (officer, page, other):
        await tab.reload()
    await last_key(officer, "menu")
    await last_key(page, "registration.subject")
    await expect(other.locator(".office")).to_have_count(0)


async def test_two_tabs_of_one_session_hear_the_same(page: Page, base_url: str, say: Say) -> None:
    await page.goto(base_url)
    await say("menu")
    await last_key(page, "menu")
    twin = await page.context.new_page()
    await twin.goto(base_url)
    await last_key(twin, "menu")
    await say("daftar")
    await last_key(twin, "registration.consent")


async def test_erasing_leaves_nothing_behind(page: Page, base_url: str, say: Say) -> None:
    await page.goto(base_url)
    await say("menu")
    await last_key(page, "menu")
    twin = await page.context.new_page()
    await twin.goto(base_url)
    await last_key(twin, "menu")
    await page.bring_to_front()  # a tab in the background is drawn once a second
    await page.get_by_role("button", name="Hapus percakapan ini").click()
    await page.get_by_role("button", name="Tidak jadi").click()
    await last_key(page, "menu")
    await page.get_by_role("button", name="Hapus percakapan ini").click()
    await page.get_by_role("button", name="Ya, hapus").click()
    for tab in (page, twin):
        await expect(tab.locator(".turn")).to_have_count(0)
        await expect(tab.get_by_role("button", name="Daftar sekarang")).to_be_enabled()
    await page.reload()
    await expect(page.locator("#composer")).to_be_visible()
    await expect(page.locator(".turn")).to_have_count(0)


async def test_the_token_is_never_in_an_address_nor_in_reach_of_scripts(page: Page, base_url: str) -> None:
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    async with page.expect_response("**/webchat/sessions") as opened:
        await page.goto(base_url)
    token = (await (await opened.value).json())["token"]
    await start_over(page)
    stored = await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert token not in "".join(addresses) + stored


async def test_a_conversation_that_ended_elsewhere_begins_anew(page: Page, base_url: str, say: Say) -> None:
    await page.goto(f"{base_url}/?sesi=baru")
    await say("menu")
    await last_key(page, "menu")
    await page.reload()
    await last_key(page, "menu")
    await page.evaluate("sessionStorage.setItem('lindungi.token', '\"of-nobody\"')")
    await say("masih ada?")
    await expect(page.get_by_text("Percakapan yang lama sudah ditutup")).to_be_visible()
    await page.get_by_role("button", name="Ketuk kalau masih mau dikirim").click()
    await expect(page.locator(".office")).to_have_count(2)


async def test_without_scripts_the_page_says_what_to_do(browser: Browser, base_url: str) -> None:
    context = await browser.new_context(java_script_enabled=False)
    page = await context.new_page()
    await page.goto(base_url)
    assert "Nyalakan JavaScript" in await page.locator("noscript").inner_text()
    await expect(page.locator("#composer")).to_be_hidden()
    await context.close()
