"""A question on the page: what is asked first, one tap for each way out, the right keys, nothing dead that is new."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.support.dialects import ON_SQLITE
from tests.support.office import Office
from tests.support.people import Person
from tests.support.serving import served
from tests.support.words import words

Say = Callable[[str], Awaitable[None]]
NIK = "Berapa NIK Bapak/Ibu? 16 angka, di KTP.\nBentuknya: 6311xxxxxxxxxxxx\nAtau ketik: kembali, batal, petugas."
YES = [{"id": "ya", "label": "Ya"}, {"id": "tidak", "label": "Bukan"}]
MENU = [{"id": "status", "label": "Cek status"}, {"id": "/hapus D-2611-00001-7", "label": "Hapus data"}]
HELP = [{"id": "petugas", "label": "Tanya petugas"}]
OF_THIS_TAB = "sessionStorage.setItem('lindungi.alone', 'true'); sessionStorage.setItem('lindungi.token', '\"{}\"')"
PICTURE: Any = {"name": "ktp.jpg", "mimeType": "image/jpeg", "buffer": b"\xff\xd8gambar"}


async def test_nothing_arrives_dead_and_commands_never_die(page: Page, base_url: str, played: Any, say: Say) -> None:
    await page.goto(base_url)
    played.replies.append(
        [
            {"text": "Bukan salah satunya.", "key": "problems.choose-one", "choices": HELP},
            {"text": "Data D-2611-00001-7", "key": "rights.data", "choices": MENU},
            {"text": "Betul?", "key": "registration.name-confirm", "choices": YES},
        ]
    )
    await say("entahlah")
    buttons = page.locator(".office .choice")
    await expect(buttons).to_have_count(5)
    assert await page.locator(".office .choice:disabled").count() == 0
    played.answers("Siapa namanya?", key="registration.name")
    await page.get_by_role("button", name="Hapus data").click()
    await expect(page.get_by_text("Siapa namanya?")).to_be_visible()
    for name in ("Tanya petugas", "Cek status", "✓ Hapus data (dipilih)"):
        await expect(page.get_by_role("button", name=name, exact=True)).to_be_enabled()
    for name in ("Ya", "Bukan"):
        await expect(page.get_by_role("button", name=name, exact=True)).to_be_disabled()


async def test_what_is_asked_is_strong_and_the_rest_is_quiet(page: Page, base_url: str, played: Any) -> None:
    played.says(f"Tanggal lahir: 17 Agustus 1990.\n{NIK}", key="registration.nik", re="1")
    await page.goto(base_url)
    bubble = page.locator(".office .bubble")
    await expect(bubble.locator("strong")).to_have_text("Berapa NIK Bapak/Ibu?")
    assert await bubble.locator(".hint").all_inner_texts() == [
        "Tanggal lahir: 17 Agustus 1990.",
        "Bentuknya: 6311xxxxxxxxxxxx",
    ]
    assert "Atau ketik" not in await bubble.inner_text()
    ways = page.get_by_role("group", name="Atau ketik").get_by_role("button")
    await expect(ways).to_have_text(["kembali", "batal", "petugas", "abc"])
    played.says("Kabar lain.", key="notices.verified")
    await expect(page.get_by_text("Kabar lain.")).to_be_visible()
    played.answers("Siapa namanya?\nAtau ketik: batal (cancel).", key="registration.name")
    await ways.nth(0).click()
    await expect(ways).to_have_text(["batal (cancel)"])
    played.answers("Baik, dibatalkan.", key="registration.cancelled")
    await ways.nth(0).click()
    await expect(ways).to_have_count(0)
    assert [sent["text"] for sent in played.received] == ["kembali", "batal"]


async def test_an_example_behind_the_question_is_quiet_too(page: Page, base_url: str, played: Any) -> None:
    echo = "Lahir: 17 Agustus 1990"
    asked = words().text("registration.phone", {"office": "Dinas Contoh"}, language="id")
    played.says(f"{echo}\n{asked}", key="registration.phone", re="1")
    await page.goto(base_url)
    bubble = page.locator(".office .bubble")
    await expect(bubble.locator("strong")).to_have_text("Nomor HP?")
    quiet = [text.strip() for text in await bubble.locator(".hint").all_inner_texts()]
    assert quiet == [echo, "Contoh: 0812xxxxxxxx"]


ASKED: tuple[tuple[str, Any, str], ...] = (
    ("Apakah *SITI* namanya?\nAtau ketik: batal.", YES, "SITI"),
    ("Tulis ceritanya.\nBoleh panjang.\nAtau ketik: batal.", [], "Tulis ceritanya."),
    ("NIK: 1\nSudah benar? Pilih Kirim.", YES, "Sudah benar?"),
    ("Lihat https://contoh.example/?a=1", [], ""),
    ("Ini apa?", [], ""),
    ("Atau ketik sendiri: /berkas, lalu namanya.", YES, ""),
)
"""What is said, its buttons, and which of its words are strong."""


async def test_only_questions_are_made_strong(page: Page, base_url: str, played: Any) -> None:
    for text, choices, _ in ASKED:
        played.says(text, choices=choices)
    await page.goto(base_url)
    await expect(page.locator(".office")).to_have_count(len(ASKED))
    strong = "all => all.map(one => [...one.querySelectorAll('strong')].map(word => word.textContent).join('|'))"
    assert await page.locator(".office").evaluate_all(strong) == [words for _, _, words in ASKED]


async def test_cards_are_typed_with_digits_in_fours(page: Page, base_url: str, played: Any, say: Say) -> None:
    played.says(NIK, key="registration.nik", re="1")
    await page.goto(base_url)
    field = page.locator("#text")
    await expect(field).to_have_attribute("inputmode", "numeric")
    await field.press_sequentially("63110157089")
    await expect(field).to_have_value("6311 0157 089")
    await field.press("Backspace")
    await field.press("Home")
    await field.press_sequentially("12")
    await expect(field).to_have_value("1263 1101 5708")
    assert await field.evaluate("field => field.selectionStart") == 2
    played.answers("Nomor HP?\nAtau ketik: kembali.", key="registration.phone")
    await say("6311015708909901")
    await expect(page.locator(".mine .bubble")).to_have_text("6311 0157 0890 9901")
    await expect(page.get_by_text("Nomor HP?")).to_be_visible()
    assert played.received[0]["text"] == "6311015708909901"
    await expect(field).to_have_attribute("inputmode", "numeric")
    await field.press_sequentially("08521")
    await expect(field).to_have_value("08521")
    await page.get_by_role("button", name="Pakai huruf").click()
    await expect(field).to_have_attribute("inputmode", "text")
    await expect(field).to_be_focused()
    played.answers(NIK, key="registration.nik")
    await say("tidak punya")
    await expect(field).to_have_attribute("inputmode", "numeric")
    played.answers("Siapa namanya?", key="registration.name")
    await say("6311015708909901.00")
    await expect(field).to_have_attribute("inputmode", "text")
    assert [sent["text"] for sent in played.received[1:]] == ["tidak punya", "6311015708909901.00"]


@ON_SQLITE
async def test_erased_data_stand_nowhere(office_in_browser: Office, page: Page, say: Say) -> None:
    office, person = office_in_browser, Person.new()
    chat = await office.chat()
    await office.registered(person, chat=chat)
    await chat.say("data saya")
    async with served(office) as http:
        await page.add_init_script(OF_THIS_TAB.format(chat.token))
        await page.goto(str(http.base_url))
        await expect(page.locator("[data-key='rights.data']")).to_be_visible()
        await say(f"{person.name} {person.nik}")
        await say("hapus data")
        await page.locator("#text").fill(person.kk)
        yes = page.get_by_role("button", name="Ya, hapus")
        await expect(yes).to_have_class("choice danger")
        await yes.click()
        for _ in range(2):
            await expect(page.locator("[data-key='rights.erased']")).to_be_visible()
            await expect(page.locator("[data-key='rights.data'], .mine, .kept")).to_have_count(0)
            left = await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, text.value])")
            assert [word for word in (person.nik, person.kk, person.name) if word in left + await page.content()] == []
            await page.reload()


async def test_answers_of_before_are_said_to_be_kept(page: Page, base_url: str, played: Any, say: Say) -> None:
    played.says("Siapa namanya?", re="from another visit")
    played.says("Bukan NIK.", key="problems.letters", re="as well")
    played.says(NIK, key="registration.nik", re="as well")
    await page.goto(base_url)
    lines = page.locator(".turn").filter(has_not=page.locator(".mine"))
    await expect(page.locator(".kept")).to_have_text("Jawaban Bapak/Ibu tersimpan, tetapi tidak ditampilkan lagi.")
    assert "kept" in (await lines.nth(1).get_attribute("class") or ""), "before what is open"
    played.answers("Nomor KK?", key="registration.kk")
    await say("6311015708909901")
    await expect(page.get_by_text("Nomor KK?")).to_be_visible()
    await page.reload()
    await expect(page.locator(".kept")).to_have_count(1)
    assert "kept" in (await lines.nth(1).get_attribute("class") or "")


async def test_each_message_says_when_it_came(page: Page, base_url: str, played: Any) -> None:
    monday = 1_795_392_000  # 23 November 2026, 08.00 in Makassar: a day that is past
    played.says("Siapa namanya?", re="1", at=monday)
    played.says("Dan NIK?", re="2", at=monday + 86_400 + 300)
    played.says("Dan KK?", re="3", at=monday + 86_400 + 360)
    await page.goto(base_url)
    await expect(page.locator(".office .bubble").last).to_have_attribute("data-at", "08:06")
    notes = await page.locator(".note").all_inner_texts()
    assert [note for note in notes if note[-4:].isdigit()] == ["Senin, 23 November 2026", "Selasa, 24 November 2026"]


async def test_a_picture_that_nobody_reads_stays_on_the_phone(page: Page, base_url: str, played: Any) -> None:
    played.says(NIK, key="registration.nik", re="1")
    await page.goto(base_url)
    await expect(page.locator(".office .bubble")).to_have_count(1)
    told = "Fotonya tidak kami simpan. Ketik saja 16 angka NIK."
    played.answers(told, key="problems.unreadable-photo")
    await page.locator("#picker").set_input_files(PICTURE)
    await expect(page.get_by_text(told)).to_be_visible()
    form = played.received[0]["form"]
    assert (b'filename="ktp.jpg"' in form, b"image/jpeg" in form, b"gambar" in form) == (True, True, False)


@pytest.mark.parametrize(("key", "locks_in"), [("report.evidence", None), ("menu", None), ("registration.nik", 1800)])
async def test_a_picture_that_may_be_wanted_is_sent(
    page: Page, base_url: str, played: Any, key: str, locks_in: int | None
) -> None:
    played.locks_in = locks_in
    played.says("Ada bukti?", key=key, re="1")
    await page.goto(base_url)
    await expect(page.get_by_text("Ada bukti?")).to_be_visible()
    await page.locator("#picker").set_input_files(PICTURE)
    await expect(page.locator(".foot.sent")).to_have_count(1)
    assert b"gambar" in played.received[0]["form"]


async def test_numbers_are_kept_whole_and_copied(page: Page, base_url: str, played: Any) -> None:
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    played.says("Nomornya D-2611-00017-4. Tanya: 0800-0000-0001, (0511) 749-3322.", key="registration.receipt")
    played.says("Untuk D-2611-00017-4:\n26012345678", key="membership.number")
    played.says("NIK: 6311015708909901\nHP: 0852-4830-7716, 4000 40000000000000000000000", key="registration.summary")
    await page.goto(base_url)
    kept = await page.locator(".bubble .keep").all_inner_texts()
    assert kept == [
        *("D-2611-00017-4", "0800-0000-0001", "(0511) 749-3322", "D-2611-00017-4", "26012345678"),
        *("6311015708909901", "0852-4830-7716"),
    ]
    calls = await page.locator(".office a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert calls == ["tel:080000000001", "tel:05117493322"]
    for number in ("D-2611-00017-4", "26012345678"):
        await page.get_by_role("button", name=f"Salin {number}").click()
        await expect(page.get_by_role("button", name="Sudah disalin").last).to_be_visible()
        assert await page.evaluate("navigator.clipboard.readText()") == number


async def test_a_receipt_number_on_a_narrow_button_stays_on_one_line(page: Page, base_url: str, played: Any) -> None:
    numbers = [f"D-2611-000{n}-7" for n in (17, 18)]
    played.says("Siapa?", choices=[{"id": number, "label": f"Periksa {number}"} for number in numbers])
    await page.goto(base_url)
    await page.evaluate("document.documentElement.style.fontSize = '150%'")
    kept = page.locator(".choice .keep")
    await expect(kept).to_have_count(2)
    assert await kept.evaluate_all("all => all.every(one => one.getClientRects().length === 1)")
    await page.get_by_role("button", name=f"Periksa {numbers[0]}").click()
    await expect(page.locator(".mine .bubble")).to_have_text(f"Periksa {numbers[0]}")
    await expect(page.locator(".foot.sent")).to_have_count(1)


async def test_the_arrow_covers_no_button(page: Page, base_url: str, played: Any) -> None:
    many = [{"id": f"63.11.01.20{n:02}", "label": f"Desa Contoh Nomor {n}"} for n in range(10)]
    await page.goto(base_url)
    await asyncio.wait_for(played.shown.wait(), 10)  # what stands there at the start is shown from its end
    played.says("\n".join(["Di desa mana?"] * 20), choices=many)
    arrow = page.locator("#newer")
    await expect(arrow).to_be_visible()
    place, log = await arrow.bounding_box(), await page.locator("#log").bounding_box()
    assert place is not None
    assert log is not None
    assert place["y"] >= log["y"] + log["height"]


async def test_large_letters_leave_room(page: Page, base_url: str, played: Any) -> None:
    played.says(NIK, key="registration.nik", re="1")
    await page.goto(base_url)
    await page.evaluate("document.documentElement.style.fontSize = '200%'")
    await expect(page.locator("html")).to_have_class("small narrow")
    await page.evaluate("new Promise(requestAnimationFrame)")
    assert await page.locator("#log").evaluate("log => log.offsetHeight") > 320, "half of it, though a banner stands"
    assert await page.locator("#text").evaluate("field => field.offsetWidth") > 180
    assert await page.evaluate("[document.documentElement, log].every(e => e.scrollWidth <= 320)")
    await page.get_by_role("button", name="Hapus percakapan ini").click()
    buttons = await page.locator(".sheet .choice").evaluate_all("all => all.map(b => b.getBoundingClientRect())")
    assert buttons[0]["left"] == buttons[1]["left"], "one below the other"
    assert max(box["right"] for box in buttons) <= 320
    assert max(box["bottom"] for box in buttons) <= 640
