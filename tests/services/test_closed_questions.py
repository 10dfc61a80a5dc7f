"""A question that an officer closed."""

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
    await worker.say("Satu lagi")
    assert keys(await officer.say(f"/balas {number} Ya.")) == ["staff.question-answered"]
