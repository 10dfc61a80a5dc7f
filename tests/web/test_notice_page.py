from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Page

from bot.web.pages import FOLDER
from handlers.rules.office.notice import SECTIONS, full_notice
from messages.catalogue import LANGUAGES
from tests.support.chat import keys
from tests.support.office import Office, balangan
from tests.support.words import catalogue

FIELDS = {
    "id": "nama, NIK, nomor KK, tanggal lahir, nomor HP, desa atau kelurahan",
    "en": "name, NIK, KK number, birth date, phone number, village",
}
STYLE = (FOLDER / "landing.css").read_text()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_says_everything_in_both_languages(office: Office, language: str) -> None:
    answer = await office.http.get(f"/data?lang={language}")
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in answer.text
    values = full_notice(balangan()) | {"fields": FIELDS[language]}
    for section in SECTIONS:
        assert catalogue().text(f"consent.{section}-head", values, language) in answer.text
    assert "script" not in answer.text
    assert "script-src 'self'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("query", ["", "?lang=", "?lang=xx", "?lang=id&x=1"])
async def test_without_a_known_language_it_is_indonesian(office: Office, query: str) -> None:
    answer = await office.http.get(f"/data{query}")
    assert '<html lang="id">' in answer.text


async def test_the_consent_question_leads_to_the_same_words(office: Office) -> None:
    chat = await office.chat()
    await chat.say("daftar")
    whole = await chat.tap("lengkap")
    assert keys(whole) == ["registration.notice", "registration.consent"]


async def test_it_reads_well_on_a_small_phone(
    office_in_browser: Office, page: Page, accessibility_violations: Callable[[Page], Awaitable[list[str]]]
) -> None:
    html = (await office_in_browser.http.get("/data")).text
    await page.set_viewport_size({"width": 320, "height": 640})
    await page.route("**/data", lambda route: route.fulfill(body=html, content_type="text/html"))
    await page.route("**/landing.css", lambda route: route.fulfill(body=STYLE, content_type="text/css"))
    await page.goto("http://127.0.0.1:9/data")
    assert await accessibility_violations(page) == []
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320
