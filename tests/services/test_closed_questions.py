"""A question that an officer closed."""

import pytest

from tests.support.chat import keys
from tests.support.office import Office, number_in

WORDS = "Apakah tukang parkir boleh ikut?"


async def test_a_closed_question_opens_again_only_by_whoever_asked(office: Office) -> None:
    officer, worker = await office.staff("dinas"), await office.chat()
    number = number_in((await worker.say("petugas", WORDS))[0])
    assert keys(await officer.say(f"/balas {number} Boleh.")) == ["staff.question-answered"]
    assert keys(await officer.tap(f"/selesai {number}")) == ["staff.question-closed"]
    await office.pump()
    await worker.hear()
    await officer.hear()
    for line in (f"/balas {number}", f"/balas {number} Masih ada."):
        (ended,) = await officer.say(line)
        assert (ended.key, number in ended.text) == ("staff.question-ended", True)
    await office.pump()
    assert await worker.hear() == []
    await worker.say(f"/tanya {number}", "Satu lagi")
    assert keys(await officer.say(f"/balas {number} Ya.")) == ["staff.question-answered"]


@pytest.mark.parametrize("typed", ["oke pak", "alhamdulillah", "iya nak"])
async def test_thanks_after_an_answer_are_no_question(office: Office, typed: str) -> None:
    officer, worker = await office.staff("dinas"), await office.chat()
    number = number_in((await worker.say("petugas", WORDS))[0])
    await officer.say(f"/balas {number} Boleh.")
    await office.pump()
    await officer.hear()
    assert keys(await worker.hear()) == ["question.answer", "question.words"]
    assert keys(await worker.say(typed)) == ["question.enough"]
    await office.pump()
    assert await officer.hear() == []


async def test_a_closed_question_asks_for_no_more(office: Office) -> None:
    officer, worker = await office.staff("dinas"), await office.chat()
    number = number_in((await worker.say("petugas", WORDS))[0])
    await officer.say(f"/balas {number} Boleh.", f"/selesai {number}")
    await office.pump()
    await worker.hear()
    assert "question.received" not in keys(await worker.say("Ibu saya boleh ikut juga?"))
