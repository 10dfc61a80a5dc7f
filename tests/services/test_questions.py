"""petugas: a worker's question, one officer's answer, and what nobody else may read."""

from dataclasses import replace

from sqlalchemy import select

from handlers.rules.office.office import ReadyAnswer
from storage.rows import table_of
from storage.tables import Question, QuestionLine
from tests.support.chat import keys
from tests.support.dialects import ON_SQLITE
from tests.support.office import Office, number_in

WORDS = "Apakah tukang parkir boleh ikut?"
LINES = table_of(QuestionLine)
QUESTIONS = table_of(Question)


async def test_a_question_goes_to_the_dinas_and_its_answer_comes_back(office: Office) -> None:
    officer, second, bpjs = (await office.staff("dinas"), await office.staff("dinas"), await office.staff("bpjs"))
    worker = await office.chat()

    assert keys(await worker.say("petugas")) == ["question.words"]
    (received,) = await worker.say(WORDS)
    number = number_in(received)
    assert (received.key, number[0], "24 November 2026" in received.text) == ("question.received", "T", True)
    await office.pump()

    (heard,) = await officer.hear()
    assert (heard.key, WORDS in heard.text, list(heard.choices)) == ("staff.question", True, [f"/ambil {number}"])
    assert keys(await second.hear()) == ["staff.question"]
    assert await bpjs.hear() == []

    assert keys(await officer.tap(f"/ambil {number}")) == ["staff.question-taken"]
    await officer.say("/nama_saya Rina Karangan")
    (has,) = await second.tap(f"/ambil {number}")
    assert (has.key, "dipegang Rina Karangan." in has.text) == ("staff.question-has", True)
    assert "Rina Karangan" in (await second.say("/pertanyaan"))[-1].text
    assert keys(await second.say(f"/balas {number} jangan")) == ["staff.question-has"]
    assert keys(await bpjs.say(f"/ambil {number}")) == ["problems.unknown-command"]

    assert keys(await officer.say(f"/balas {number} Boleh, Pak.")) == ["staff.question-answered"]
    await office.pump()
    answer, more = await worker.hear()
    assert (answer.key, "Boleh, Pak." in answer.text, more.key) == ("question.answer", True, "question.words")

    again = await worker.say("Yang kemarin itu bagaimana, Pak?")
    assert keys(again) == ["question.received"]
    assert number_in(again[0]) == number
    await office.pump()
    assert [m.key for m in await officer.hear()] == ["staff.question"]
    assert await second.hear() == []

    assert keys(await officer.say(f"/selesai {number}")) == ["staff.question-closed"]
    await office.pump()
    assert keys(await worker.hear()) == ["question.closed"]


async def test_who_asks_for_money_is_told_of_to_the_dinas_and_never_to_a_village(office: Office) -> None:
    dinas, village, worker = await office.staff("dinas"), await office.staff("village"), await office.chat()
    (page,) = await worker.say("/info asli")
    assert (page.key, list(page.choices)[:2]) == ("info.asli", ["/adukan", "/cek"])
    (asked,) = await worker.tap("/adukan")
    assert (asked.key, "bukan desa" in asked.text) == ("question.words", True)
    assert keys(await worker.say("Ada yang minta 50 ribu di pasar")) == ["question.received"]
    await office.pump()
    assert keys(await dinas.hear()) == ["staff.question"]
    assert await village.hear() == []


async def test_an_answer_may_be_asked_for_and_enough_is_enough(office: Office) -> None:
    officer, worker = await office.staff("dinas"), await office.chat()
    number = number_in((await worker.say("petugas", WORDS))[0])
    assert keys(await officer.tap(f"/balas {number}")) == ["question.reply"]
    assert keys(await officer.say("Boleh.")) == ["staff.question-answered"]
    await office.pump()
    await worker.hear()
    assert keys(await worker.say("tidak")) == ["question.enough"]
    assert keys(await worker.say("halo")) == ["menu"]
    assert len(await office.rows(select(LINES.c.id))) == 2
    assert keys(await worker.tap(f"/tanya {number}")) == ["question.words"]
    assert keys(await worker.tap("batal")) == ["question.enough"]


async def test_asking_in_the_middle_of_a_registration_loses_nothing(office: Office) -> None:
    worker = await office.chat()
    await worker.say("daftar")
    await worker.tap("setuju")
    await worker.tap("saya")
    assert keys(await worker.say("petugas")) == ["question.words"]
    assert keys(await worker.say("petugas")) == ["question.words"]
    assert keys(await worker.say("x" * 1001)) == ["problems.too-long", "question.words"]
    assert keys(await worker.say(WORDS)) == ["question.received", "registration.name"]


async def test_the_words_are_sealed_and_another_chat_cannot_follow_up(office: Office) -> None:
    worker, stranger = await office.chat(), await office.chat()
    number = number_in((await worker.say("petugas", WORDS))[0])
    ((words,),) = await office.rows(select(LINES.c.words))
    assert WORDS.encode() not in words
    await stranger.say(f"/tanya {number}")
    (received,) = await stranger.say("Saya juga")
    assert number_in(received) != number


async def test_a_child_brings_an_officer_without_any_data(office: Office) -> None:
    officer, worker = await office.staff("dinas"), await office.chat()
    await worker.say("daftar")
    await worker.tap("setuju")
    await worker.tap("saya")
    heard = await worker.say("Siti Aminah", "6311015708109901", "6311011203149902", "17-08-2010")
    assert keys(heard) == ["notices.minor"]
    assert await office.rows(select(QUESTIONS.c.topic)) == [("minor",)]
    assert await office.rows(select(LINES.c.id)) == []
    await office.pump()
    (told,) = await officer.hear()
    assert told.key == "staff.question-minor"
    assert "SITI" not in told.text.upper()


async def test_what_nobody_takes_is_brought_up_once_a_day(office: Office) -> None:
    officer, worker = await office.staff("dinas"), await office.chat()
    await worker.say("petugas", WORDS)
    await office.pump()
    assert keys(await officer.hear()) == ["staff.question"]
    office.clock.advance(days=2)
    for _ in range(2):
        await office.pump()
        office.clock.advance(hours=2)
    (late,) = await officer.hear()
    assert (late.key, "1 pertanyaan" in late.text, "1 TERLAMBAT" in late.text) == ("staff.digest", True, True)
    fresh = await office.staff("dinas")
    assert keys(await fresh.say("/pertanyaan")) == ["staff.questions"]


async def test_a_slip_in_the_number_is_said_and_ones_own_question_tells_where_it_stands(office: Office) -> None:
    officer, worker, other = await office.staff("dinas"), await office.chat(), await office.chat()
    number = number_in((await worker.say("petugas", WORDS))[0])
    slip = f"{number[:-1]}{(int(number[-1]) + 1) % 10}"
    assert keys(await worker.say(slip)) == ["status.unknown-number"]
    (stage,) = await worker.say(number)
    assert (stage.key, "menunggu jawaban" in stage.text) == ("question.stage", True)
    assert keys(await other.say(f"/status {number}")) == ["status.unknown-number"]
    await officer.say(f"/selesai {number}")
    (stage,) = await worker.say(f"/status {number}")
    assert "sudah selesai" in stage.text


async def test_thanks_after_an_answer_are_no_new_question(office: Office) -> None:
    officer, worker = await office.staff("dinas"), await office.chat()
    number = number_in((await worker.say("petugas", WORDS))[0])
    for thanks in ("terima kasih", "Makasih pak", "oke terima kasih"):
        await officer.say(f"/balas {number} Boleh, Pak.")
        await office.pump()
        await worker.hear()
        assert keys(await worker.say(thanks)) == ["menu.thanks"]
        assert keys(await worker.say("halo")) == ["menu"]
    assert len(await office.rows(select(LINES.c.id))) == 4


async def test_thanks_in_the_middle_of_a_registration_lose_nothing(office: Office) -> None:
    worker = await office.chat()
    await worker.say("daftar", choice="setuju")
    assert keys(await worker.say("terima kasih")) == ["menu.thanks", "registration.subject"]


async def test_the_offices_own_answer_is_seen_before_it_is_sent(office: Office) -> None:
    """Its button stays right as long as the office has that answer; afterwards nothing is sent."""
    dinas, worker = await office.staff("dinas"), await office.chat()
    await worker.say("petugas")
    number = number_in((await worker.say("KTP saya sudah mati, bagaimana?"))[0])
    (taken,) = await dinas.say(f"/ambil {number}")
    button = f"/balas {number} siap:kantor:ktp-habis-masa-berlaku"
    assert taken.choices[button] == "KTP habis masa berlaku"
    (seen,) = await dinas.tap(button)
    assert (seen.key, "seumur hidup" in seen.text, f"{button} ya" in seen.choices) == ("staff.answer-ready", True, True)
    assert await worker.hear() == []

    changed = (ReadyAnswer("Kantor pindah", "Kantor pindah ke {Paringin} mulai Senin."),)
    await office.switch_on(replace(office.values, answers=changed))
    dinas, worker = await office.again(dinas), await office.again(worker)
    (gone,) = await dinas.tap(f"{button} ya")
    new = f"/balas {number} siap:kantor:kantor-pindah"
    assert (gone.key, gone.choices[new]) == ("staff.answer-not-ready", "Kantor pindah")
    assert await worker.hear() == []
    await dinas.tap(new)
    assert keys(await dinas.tap(f"{new} ya")) == ["staff.question-answered"]
    await office.pump()
    assert "Kantor pindah ke {Paringin} mulai Senin." in (await worker.hear())[0].text


@ON_SQLITE
async def test_the_officer_sees_whether_the_answer_was_read(office: Office) -> None:
    dinas, worker = await office.staff("dinas"), await office.chat()
    await worker.say("petugas")
    number = number_in((await worker.say(WORDS))[0])
    await dinas.say(f"/ambil {number}", f"/balas {number} siap:gratis ya")
    await office.pump()
    await dinas.hear()
    before, none = await dinas.say("/pertanyaan")
    assert (before.key, none.key) == ("staff.questions-answered", "staff.questions-none")
    assert f"{number}: belum ada tanda dibuka" in before.text
    assert "Gratis." in (await worker.hear())[0].text
    office.clock.advance(minutes=1)
    after, _none = await dinas.say("/pertanyaan")
    assert f"{number}: sudah dibaca" in after.text
