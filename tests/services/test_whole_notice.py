"""The consent question on one screen, and the whole notice as the answer to *Baca lengkap*."""

import pytest

from tests.support.chat import keys
from tests.support.office import Office
from tests.support.words import words


@pytest.mark.parametrize("said", ["Baca lengkap", "lengkapnya", "/lengkap"])
async def test_the_whole_notice_is_read_in_the_chat_and_the_question_comes_again(office: Office, said: str) -> None:
    worker = await office.chat()
    (asked,) = await worker.say("daftar")
    assert (asked.key, list(asked.choices)) == ("registration.consent", ["setuju", "tidak", "lengkap"])

    notice, again = await worker.say(said)
    assert keys([notice, again]) == ["registration.notice", "registration.consent"]
    assert "Versi 2026-11" in notice.text
    assert "pasal 20 ayat 2 huruf e" in notice.text
    assert all(words().text(f"consent.{part}-head") in notice.text for part in ("who", "keep", "rights", "contact"))
    assert keys(await worker.tap("setuju")) == ["registration.subject"]


async def test_the_button_shows_it_as_well(office: Office) -> None:
    worker = await office.chat()
    await worker.say("daftar")
    assert keys(await worker.tap("lengkap")) == ["registration.notice", "registration.consent"]


async def test_it_is_read_without_any_question_open(office: Office) -> None:
    worker = await office.chat()
    assert keys(await worker.say("baca lengkap")) == ["registration.notice"]
