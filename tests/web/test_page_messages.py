"""What the page makes of messages and refusals. The office is played; the page is the real one."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from playwright.async_api import Page, expect

Say = Callable[[str], Awaitable[None]]
HOSTILE = (
    "<img src=x onerror=\"document.title='broken'\">",
    "<script>document.title='broken'</script>",
    "javascript:document.title='broken'",
    'https://contoh.example/"onmouseover="document.title=1',
    "*<b>tebal</b>*",
    "</script><svg/onload=document.title='broken'>",
)
VILLAGES = [
    {"id": f"63.11.01.20{n:02}", "label": name}
    for n, name in enumerate(
        (
            *("Baruh Bahinu Dalam", "Baruh Bahinu Luar", "Binjai", "Galumbang", "Gunung Pandau"),
            *("Halubau", "Inan", "Lingsir", "Murung Abuin", "Muara Pitap"),
        )
    )
]


async def test_markup_stays_text(page: Page, base_url: str, played: Any, say: Say) -> None:
    await page.goto(base_url)
    title = await page.title()
    evil = {"name": "<u>x</u>.pdf", "type": "application/pdf", "url": "javascript:document.title='broken'"}
    for text in HOSTILE:
        played.answers(text, choices=[{"id": text, "label": text}], files=[evil])
        await say(text)
        await expect(page.locator(".mine .bubble").last).to_have_text(text)
        await expect(page.locator(".office .bubble").last).to_have_text(text.replace("*", ""))
    assert await page.title() == title
    assert await page.locator(".turn :is(img, script, svg, b, u, [onmouseover])").count() == 0
    assert await page.locator("a[href^=javascript]").count() == 0
    await expect(page.locator(".office strong")).to_have_text("<b>tebal</b>")


async def test_bold_links_and_lines(page: Page, base_url: str, played: Any) -> None:
    played.says("Nomor *D-2611-00017-4*.\n2*3*4, lihat https://contoh.example/a?b=1. Selesai")
    await page.goto(base_url)
    bubble = page.locator(".office .bubble")
    await expect(bubble.locator("strong")).to_have_text(["D-2611-00017-4"])
    link = bubble.get_by_role("link")
    await expect(link).to_have_attribute("href", "https://contoh.example/a?b=1")
    await expect(link).to_have_attribute("rel", "noopener noreferrer nofollow")
    assert "\n2*3*4, lihat" in await bubble.inner_text()


async def test_a_button_answers_its_own_question_only(page: Page, base_url: str, played: Any) -> None:
    first = played.says("Desa mana?", key="registration.village", choices=VILLAGES)
    await page.goto(base_url)
    played.answers("Betul?", choices=[{"id": "ya", "label": "Ya"}, {"id": "tidak", "label": "Tidak"}])
    await page.get_by_role("button", name="Halubau").click()
    await expect(page.get_by_role("button", name="Ya", exact=True)).to_be_enabled()
    assert {k: v for k, v in played.received[0].items() if k != "id"} == {"choice": "63.11.01.2005", "of": first["id"]}
    for village in VILLAGES:
        await expect(page.get_by_role("button", name=village["label"])).to_be_disabled()
    played.says("Kabar lain.", key="notices.verified")
    await expect(page.get_by_text("Kabar lain.")).to_be_visible()
    await expect(page.get_by_role("button", name="Ya", exact=True)).to_be_enabled()


async def test_typing_an_answer_ends_the_buttons_too(page: Page, base_url: str, played: Any, say: Say) -> None:
    played.says("Setuju?", choices=[{"id": "setuju", "label": "Setuju"}])
    await page.goto(base_url)
    played.answers("Siapa namanya?")
    await say("setuju")
    await expect(page.get_by_text("Siapa namanya?")).to_be_visible()
    await expect(page.get_by_role("button", name="Setuju")).to_be_disabled()


async def test_ten_choices_fit_a_small_phone(page: Page, base_url: str, played: Any) -> None:
    played.says("Bapak/Ibu tinggal di desa mana?", choices=VILLAGES)
    await page.goto(base_url)
    await expect(page.get_by_role("button", name="Muara Pitap")).to_be_visible()
    sizes = await page.locator(".office .choice").evaluate_all("all => all.map(b => b.offsetHeight)")
    assert min(sizes) >= 44
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_4000_letters_go_out_and_wrap(page: Page, base_url: str, played: Any, say: Say) -> None:
    await page.goto(base_url)
    text = "9" * 4000
    await say(text)
    await expect(page.locator(".foot.sent")).to_have_count(1)
    assert played.received[0]["text"] == text
    assert await page.evaluate("document.getElementById('log').scrollWidth") <= 320


async def test_a_pin_is_masked_and_kept_nowhere(page: Page, base_url: str, played: Any) -> None:
    played.says("Tulis PIN.", key="staff.pin")
    await page.goto(base_url)
    played.answers("Terbuka.", key="staff.open")
    await page.get_by_label("Tulis PIN").fill("482915")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Terbuka.")).to_be_visible()
    assert played.received[0]["text"] == "482915"
    stored = await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "482915" not in stored + await page.content()
    await expect(page.get_by_label("Tulis pesan")).to_be_focused()


@pytest.mark.parametrize("status", [429, 503])
async def test_a_busy_office_gets_it_again_in_order(
    page: Page, base_url: str, played: Any, say: Say, status: int
) -> None:
    await page.goto(base_url)
    played.statuses = [status]
    await say("satu")
    await say("dua")
    await expect(page.locator(".foot.sent")).to_have_count(2)
    assert [sent["text"] for sent in played.received] == ["satu", "dua"]
    assert played.attempts[0] == played.attempts[1] != played.attempts[2]


async def test_an_unsent_message_survives_a_reload_under_its_id(
    page: Page, base_url: str, played: Any, say: Say
) -> None:
    await page.goto(base_url)
    played.statuses = [503] * 3
    await say("satu")
    await say("dua")
    await expect(page.get_by_role("button", name="Sedang ramai")).to_be_visible()
    played.statuses = []
    await page.reload()
    await expect(page.locator(".foot.sent")).to_have_count(2)
    assert [sent["text"] for sent in played.received] == ["satu", "dua"]
    assert len(set(played.attempts)) == 2


async def test_a_tap_sends_at_once(page: Page, base_url: str, played: Any, say: Say) -> None:
    await page.goto(base_url)
    played.statuses = [503, 503, 503]
    await say("satu")
    for _ in range(3):
        await page.get_by_role("button", name="Sedang ramai").click()
    await expect(page.locator(".foot.sent")).to_have_count(1, timeout=3000)


async def test_words_that_are_too_many_come_back(page: Page, base_url: str, played: Any, say: Say) -> None:
    await page.goto(base_url)
    played.statuses = [413]
    await say("panjang sekali")
    await expect(page.get_by_text("Pesan ini terlalu panjang")).to_be_visible()
    await expect(page.locator("#text")).to_have_value("panjang sekali")
    await say("pendek")
    await expect(page.locator(".foot.sent")).to_have_count(1)


@pytest.mark.parametrize(("status", "words"), [(413, "terlalu besar"), (415, "tidak bisa dibaca"), (202, "")])
async def test_files(page: Page, base_url: str, played: Any, status: int, words: str) -> None:
    await page.goto(base_url)
    played.statuses = [status]
    file = {"name": "ktp.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8gambar"}
    await page.locator("#picker").set_input_files(file)  # type: ignore[arg-type]  # a FilePayload
    await expect(page.locator(".mine .bubble")).to_have_text("ktp.jpg")
    if words:
        await expect(page.locator(".foot.refused")).to_contain_text(words)
    else:
        await expect(page.locator(".foot.sent")).to_have_count(1)
        assert b'filename="ktp.jpg"' in played.received[0]["form"]


async def test_files_come_with_the_proof_of_the_tab(page: Page, base_url: str, played: Any) -> None:
    sheet = {"name": "lembar.pdf", "type": "application/pdf", "url": "/webchat/files/1"}
    played.says("Ini lembarnya.", files=[sheet])
    await page.goto(f"{base_url}/?sesi=baru")
    played.says("Ini lembarnya.", files=[sheet])
    async with page.expect_download() as download:
        await page.get_by_role("link", name="lembar.pdf").first.click()
    assert (await download.value).suggested_filename == "lembar.pdf"
    assert played.proofs == {None, "Bearer of-this-tab"}


async def test_who_reads_further_up_is_not_pulled_down(page: Page, base_url: str, played: Any) -> None:
    for number in range(40):
        played.says(f"Pesan {number}")
    await page.goto(base_url)
    await expect(page.get_by_text("Pesan 39")).to_be_in_viewport()
    await page.locator("#log").evaluate("log => { log.scrollTop = 0 }")
    await page.wait_for_timeout(100)
    played.says("Paling baru")
    pill = page.get_by_role("button", name="Pesan baru")
    await expect(pill).to_be_visible()
    await expect(page.get_by_text("Paling baru")).not_to_be_in_viewport()
    await pill.click()
    await expect(page.get_by_text("Paling baru")).to_be_in_viewport()
    await expect(pill).to_be_hidden()


@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("/?d=tautan-1", "/start tautan-1"),
        ("/#d=tautan-1", "/start tautan-1"),
        ("/?d=s_ABCDEFGHIJKL", "/start s_ABCDEFGHIJKL"),
        ("/#gabung=kode-1", "/gabung kode-1"),
        ("/?sesi=baru#gabung=kode-1", "/gabung kode-1"),
        ("/?undangan=kode-1&sesi=baru", "/gabung kode-1"),
    ],
)
async def test_a_link_says_its_word_once(page: Page, base_url: str, played: Any, address: str, sent: str) -> None:
    await page.goto(base_url + address)
    await expect(page.locator(".foot.sent")).to_have_count(1)
    await expect(page).to_have_url(f"{base_url}/")
    await page.reload()
    await expect(page.locator(".foot.sent")).to_have_count(1)
    assert [one["text"] for one in played.received] == [sent]
    assert sent.split()[1] not in await page.content()


async def test_a_village_link_does_not_break_into_a_conversation(page: Page, base_url: str, played: Any) -> None:
    played.says("Siapa nama lengkapnya?")
    await page.goto(f"{base_url}/?d=tautan-1")
    await expect(page.get_by_text("Siapa nama lengkapnya?")).to_be_visible()
    assert played.received == []
    await page.get_by_role("button", name="Mulai dari tautan desa").click()
    await expect(page.locator(".foot.sent")).to_have_count(1)
    assert json.dumps(played.received).count("/start tautan-1") == 1


@pytest.mark.parametrize("opened", ["/?d=s_ABCDEFGHIJKL", "/#d=s_ABCDEFGHIJKL"])
async def test_a_link_that_joins_chats_is_not_shown_as_a_villages(
    page: Page, base_url: str, played: Any, opened: str
) -> None:
    await page.goto(base_url + opened)
    await expect(page.get_by_text("Saya membuka kode sambung.")).to_be_visible()
    await expect(page.get_by_text("tautan desa")).to_have_count(0)


async def test_a_link_that_joins_chats_does_not_break_into_a_conversation(
    page: Page, base_url: str, played: Any
) -> None:
    played.says("Siapa nama lengkapnya?")
    await page.goto(f"{base_url}/?d=s_ABCDEFGHIJKL")
    await expect(page.get_by_text("Kode sambung ini dari orang lain.")).to_be_visible()
    assert played.received == []
    await page.get_by_role("button", name="Lihat dulu").click()
    await expect(page.locator(".foot.sent")).to_have_count(1)
    assert json.dumps(played.received).count("/start s_ABCDEFGHIJKL") == 1


async def test_an_invitation_does_not_break_into_a_conversation(page: Page, base_url: str, played: Any) -> None:
    played.says("Siapa nama lengkapnya?")
    await page.goto(f"{base_url}/#gabung=kode-1")
    await expect(page.get_by_text("Siapa nama lengkapnya?")).to_be_visible()
    assert played.received == []
    await page.get_by_role("button", name="Pakai undangan").click()
    await expect(page.locator(".foot.sent")).to_have_count(1)
    assert json.dumps(played.received).count("/gabung kode-1") == 1


async def test_what_a_locked_page_hid_is_read_after_the_pin(page: Page, base_url: str, played: Any) -> None:
    played.locks_in = 0
    played.says("Terkunci.", key="staff.locked")
    played.says("Ketik PIN", key="staff.pin")
    await page.goto(base_url)
    await expect(page.get_by_text("Terkunci.")).to_be_visible()
    played.messages[0].update(key="staff.question", text="Apakah harus membayar?")
    played.replies = [[{"text": "Terbuka lagi", "key": "staff.unlocked"}]]
    played.locks_in = 1800
    await page.locator("#pin").fill("482915")
    await page.locator("#pin").press("Enter")
    await expect(page.get_by_text("Apakah harus membayar?")).to_be_visible()
    await expect(page.get_by_text("Terkunci.")).to_have_count(0)


async def test_news_is_not_fetched_by_a_page_that_nobody_sees(page: Page, base_url: str, played: Any) -> None:
    await page.clock.install()
    await page.goto(base_url)
    await expect(page.locator("#composer")).to_be_visible()
    look = "seen => { Object.defineProperty(document, 'hidden', {get: () => !seen, configurable: true});"
    look += " document.dispatchEvent(new Event('visibilitychange')) }"
    await page.evaluate(look, False)
    await page.clock.fast_forward(31_000)
    played.says("Kabar baik.", key="notices.verified")
    await page.wait_for_timeout(1500)
    await expect(page.get_by_text("Kabar baik.")).to_have_count(0)
    await page.evaluate(look, True)
    await expect(page.get_by_text("Kabar baik.")).to_be_visible()
