"""Words about an employer outside a report: led to one, to the one that runs, or to the officers at once."""

from sqlalchemy import Select, select

from handlers.rules.reading.clean import MAX_ANSWER
from handlers.services.base.work import Work
from handlers.state import State
from storage.rows import table_of
from storage.tables import Report, ReportLine
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.outbox import news_of
from tests.support.reporting import report

WRONG = "PT Contoh Abadi di Paringin tidak bayar bpjs saya sejak 2023"
REPORTS, LINES = table_of(Report), table_of(ReportLine)


async def count(office: Office, query: Select[tuple[int]]) -> int:
    """Rows."""
    return len(await office.database.read(lambda connection: connection.execute(query).all()))


async def threatened(office: Office) -> int:
    """Reports that stand on top."""
    return await count(office, select(REPORTS.c.id).where(REPORTS.c.threatened_at.is_not(None)))


async def added(office: Office) -> int:
    """Utterances that came after the report."""
    return await count(office, select(LINES.c.id).where(LINES.c.kind == "more"))


def told_so_far(work: Work) -> list[str]:
    """The pieces that the open conversation holds."""
    row = work.here
    frame = State.loads(work.vault.data_key(row.wrapped_key).open(row.state or b"", f"chats.state:{row.id}")).frame
    assert frame is not None
    return list(frame.data.get("pieces") or frame.gathered("story"))


async def test_a_running_report_is_where_more_belongs(office: Office) -> None:
    chat, number, _code = await report(office)
    heard = await chat.say("bulan ini gaji dipotong lagi tapi saldo nol")
    assert keys(heard) == ["report.heard"]
    assert number in heard[0].text
    assert keys(await chat.tap("tambahkan")) == ["report.more-more"]
    assert keys(await chat.tap("selesai")) == ["reported.added"]


async def test_a_discreet_report_is_not_named(office: Office) -> None:
    chat, number, _code = await report(office, screen="diam-diam")
    heard = await chat.say("bulan ini gaji dipotong lagi tapi saldo nol")
    assert keys(heard) == ["report.heard"]
    assert number not in heard[0].text
    assert "tambahkan" not in heard[0].choices


async def test_a_threat_in_ones_own_words_is_on_top_at_once(office: Office) -> None:
    chat, _number, _code = await report(office)
    assert keys(await chat.say("tadi pagi bos mengancam saya di gudang")) == ["reported.danger", "reported.hurt"]
    assert await threatened(office) == await added(office) == 1


async def test_a_dismissal_told_inside_a_report_is_on_top_once_it_is_sent(office: Office) -> None:
    officer = await office.staff("case-bpjs")
    chat, heard = await report(office, until="place")
    assert heard[-1].key == "report.place"
    said = await chat.say("minggu lalu saya dipecat karena bertanya")
    assert keys(said) == ["reported.danger", "report.hurt-noted", "report.place"]
    assert await threatened(office) == 0, "nothing of a report leaves before it is sent"
    rest = [
        "Paringin",
        "Maret 2025",
        "30",
        "tidak ada slip",
        "selesai",
        "tidak ada",
        "tidak",
        "tidak",
        "anonim",
        "boleh",
    ]
    for one in rest:
        await chat.say(one)
    assert (await chat.say("kirim pak"))[-1].key == "report.receipt"
    assert await threatened(office) == 1
    assert "reported.staff-hurt" in await news_of(office, await office.id_of(officer))


async def test_told_inside_another_report_the_first_one_goes_on_top_at_once(office: Office) -> None:
    chat, _number, _code = await report(office)
    await report(office, until="employer", chat=chat)
    said = await chat.say("saya dipecat")
    assert keys(said) == ["reported.danger", "reported.hurt", "report.employer"]
    assert await threatened(office) == 1


async def test_at_the_door_it_is_about_that_report(office: Office) -> None:
    _chat, number, code = await report(office)
    other = await office.chat()
    await other.say(f"laporan {number} {code}")
    assert keys(await other.say("gaji dipotong lagi tapi saldo tetap nol")) == ["report.more-more"]
    assert keys(await other.tap("selesai")) == ["reported.added", "reported.status", "report.act"]
    assert await threatened(office) == 0
    heard = await other.say("kemarin saya dipecat gara-gara lapor")
    assert keys(heard) == ["reported.danger", "reported.hurt", "report.act"]
    assert await threatened(office) == 1
    assert await added(office) == 2


async def test_a_door_of_long_ago_is_not_opened_by_a_story(office: Office) -> None:
    """The chat was used for other things meanwhile, so that the door still stands there."""
    _chat, number, code = await report(office)
    other = await office.chat()
    await other.say(f"laporan {number} {code}")
    for _ in range(2):
        office.clock.advance(minutes=20)
        await other.say("bantuan")
    assert keys(await other.say("gaji dipotong lagi tapi saldo tetap nol")) == ["report.heard"]


async def test_a_long_story_is_kept_to_its_last_word(office: Office) -> None:
    story = f"{WRONG}. {'Upah kami juga telat. ' * 140}Saksinya ada."
    for begins in ([], ["lapor"]):
        chat = await office.chat()
        for word in begins:
            await chat.say(word)
            await chat.tap("setuju")
            await chat.tap("saya")
        await chat.say(story)
        state = await office.work(told_so_far, chat=await office.id_of(chat))
        assert " ".join(state) == " ".join(story.split())
        assert max(map(len, state)) <= MAX_ANSWER


async def test_words_join_the_report_that_waits_half_told(office: Office) -> None:
    chat = await office.chat()
    await chat.say("lapor")
    await chat.tap("setuju")
    await chat.say("daftar")
    assert keys(await chat.say(WRONG)) == ["report.heard"]
    assert keys(await chat.say("ya")) == ["report.subject"]


async def test_who_goes_on_telling_is_heard(office: Office) -> None:
    chat = await office.chat()
    assert keys(await chat.say("mandor memukul teman saya")) == ["reported.danger", "report.heard"]
    assert keys(await chat.say("gaji juga dipotong tapi saldo nol")) == ["report.consent"]
    assert keys(await chat.tap("tidak")) == ["report.declined"]


async def test_an_officer_is_not_asked(office: Office) -> None:
    officer: Chat = await office.staff("dinas")
    assert "report.heard" not in keys(await officer.say(WRONG))


async def test_only_the_same_notice_is_shortened(office: Office) -> None:
    chat, _number, _code = await report(office)
    (again,) = await chat.say("lapor")
    assert "tetap berlaku" in again.text
    other = await office.chat()
    (first,) = await other.say("lapor")
    assert "UU 27/2022" in first.text
