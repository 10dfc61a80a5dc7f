"""What becomes of a report: the vault, the office's lines, number and code, the way back, the end."""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import select as select_rows

from handlers.flow import Phrase, Say
from handlers.rules.registrations.receipt import receipt_number
from handlers.services.base.work import Work
from handlers.services.employers.register import find_or_add
from handlers.services.reports.reporting import A_DAY, submit_report
from handlers.services.sealed.news import tell_question
from handlers.services.sealed.vault import lines_of, person_of, seal, tell_reporter
from storage.enums import Agency, Anonymity, ReportKind, ReportStatus
from storage.repositories.reports import report_by_number
from storage.rows import table_of
from storage.tables import (
    AuditLine,
    Case,
    Chat,
    Evidence,
    Outbound,
    QuestionLine,
    Report,
    ReportLine,
    ReportLook,
    Sealed,
    StoredUpload,
)
from tests.support.cases import case, case_field
from tests.support.chat import Chat as Talk
from tests.support.chat import Heard, keys
from tests.support.dialects import LONG
from tests.support.office import Office, number_in
from tests.support.outbox import stored
from tests.support.reporting import answers, report
from tests.support.script_sheets import picture

pytestmark = LONG

REPORTS, SEALED, LINES = table_of(Report), table_of(Sealed), table_of(ReportLine)
CHATS, OUTBOX, AUDIT, UPLOADS, FILES = (table_of(t) for t in (Chat, Outbound, AuditLine, StoredUpload, Evidence))


NEVER = receipt_number("L", 2026, 11, 99)
"""A number that was never given out."""


async def news(office: Office, chat: Talk) -> list[Heard]:
    """What was sent to a chat meanwhile."""
    await office.send()
    return await chat.hear()


async def found(office: Office, number: str, act: Any) -> Any:
    """Do something with the report itself, as the program."""

    def run(work: Work) -> Any:
        row = report_by_number(work.uow.session, number)
        assert row is not None
        return act(work, row)

    return await office.work(run)


async def test_a_report_is_kept_in_two_parts(office: Office) -> None:
    chat, number, code = await report(office, shown="tertutup", name="Siti Aminah")
    row = (await office.rows(select(REPORTS)))[0]
    assert (row.number, row.kind, row.status) == (number, ReportKind.DEDUCTED, ReportStatus.RECEIVED)
    assert (row.since, row.workers, row.place, row.still_there, row.may_be_named) == (
        "2025-03", 30, "63.11.06", True, False,
    )  # fmt: skip
    assert row.due.isoformat() == "2026-11-26"
    sealed = (await office.rows(select(SEALED)))[0]
    assert (sealed.anonymity, sealed.discreet) == (Anonymity.SEALED, False)
    assert code.encode() not in sealed.code
    person = await found(office, number, person_of)
    assert (person["name"], person["consent"]["channel"]) == ("SITI AMINAH", "webchat")
    lines = await found(office, number, lines_of)
    assert [(line.kind, line.words) for line in lines] == [
        ("slip", "ada potongan"), ("story", "Gaji dipotong tiap bulan."), ("story", "Saldonya nol."),
    ]  # fmt: skip
    assert await office.rows(select(UPLOADS)) == []
    assert len(await office.rows(select(FILES))) == 1
    assert keys(await chat.say("status")) == ["reported.status"]


async def test_nothing_joins_the_chat_with_the_report(office: Office) -> None:
    office.clock.advance(minutes=17)
    chat, number, _code = await report(office)
    mine = await office.id_of(chat)
    await found(office, number, lambda work, row: tell_question(work, row, "Sejak kapan?"))
    report_id = (await office.rows(select(REPORTS.c.id)))[0][0]
    assert await office.rows(select(AUDIT.c.id).where(AUDIT.c.action.like("report.%"))) == []
    await office.hour()
    lines = await office.rows(select(AUDIT.c.actor, AUDIT.c.subject).where(AUDIT.c.action.like("report.%")))
    assert set(lines) == {("reporter", f"report:{report_id}")}
    rows = await office.rows(select(OUTBOX.c.dedupe_key, OUTBOX.c.topic).where(OUTBOX.c.chat_id == mine))
    assert not [key for key, topic in rows if (key and (str(report_id) == key or number in key)) or topic]
    created = (await office.rows(select(REPORTS.c.created_at)))[0][0]
    last = (await office.rows(select(CHATS.c.last_inbound_at).where(CHATS.c.id == mine)))[0][0]
    assert created < last
    assert (created.minute, created.second, created.microsecond) == (0, 0, 0)


async def test_an_officer_who_left_within_the_hour_hears_nothing_of_it(office: Office) -> None:
    stays, leaves = [await office.staff("case-dinas") for _ in range(2)]
    await report(office)
    await leaves.say("/keluar")
    await leaves.tap("ya")
    assert "reported.staff-new" in keys(await news(office, stays))
    assert "reported.staff-new" not in keys(await news(office, leaves))


async def test_what_a_reporter_is_told_within_an_hour_comes_in_its_order(office: Office) -> None:
    talk, number, _code = await report(office)
    await news(office, talk)
    said = ["menu.cancelled", "problems.changed"] * 3
    for place, key in enumerate(said):
        office.clock.advance(minutes=1)
        await office.work(partial(tell, number=number, key=key, cause=f"test:{place}"))
    assert [m.key for m in await news(office, talk)] == said


def tell(work: Work, number: str, key: str, cause: str) -> None:
    found = report_by_number(work.uow.session, number)
    assert found is not None
    tell_reporter(work, found, Say(key), cause)


async def test_case_officers_hear_number_and_kind_and_nobody_else_hears_anything(office: Office) -> None:
    officers = [await office.staff("case-dinas"), await office.staff("case-bpjs")]
    others = [await office.staff(role) for role in ("dinas", "bpjs", "head", "administrator")]
    _chat, number, code = await report(office)
    for officer in officers:
        (heard,) = [m for m in await news(office, officer) if m.key == "reported.staff-new"]
        assert number in heard.text
        assert not [
            word for word in ("Saldonya", "dipotong tiap bulan", code, "CONTOH", "Contoh") if word in heard.text
        ]
    for other in others:
        assert "reported.staff-new" not in keys(await news(office, other))


async def test_a_number_without_its_code_answers_like_one_that_never_was(office: Office) -> None:
    _chat, number, _code = await report(office)
    stranger = await office.chat()
    for said in (
        "status {}",
        "/tambah {}",
        "/tarik {}",
        "/dilihat {}",
        "/kode {}",
        "/jawab {}",
        "/beres {} sudah",
        "{}",
    ):
        real, never = await stranger.say(said.format(number)), await stranger.say(said.format(NEVER))
        assert [(m.key, m.text) for m in real] == [(m.key, m.text) for m in never], said
    assert [m.text for m in await stranger.say(f"laporan {number} AAAA-BBBB-CCCC")] == [
        m.text for m in await stranger.say(f"laporan {NEVER} AAAA-BBBB-CCCC")
    ]


async def test_number_and_code_open_it_from_any_chat_without_joining_the_two(office: Office) -> None:
    chat, number, code = await report(office)
    other = await office.chat()
    assert keys(await other.say(f"laporan {number} {code.lower().replace('-', ' ')}")) == [
        "reported.status",
        "report.act",
    ]
    assert keys(await other.tap("tambah")) == ["report.more"]
    assert keys(await other.say("Tambahan dari rumah.")) == ["report.more-more"]
    assert "reported.added" in keys(await other.tap("selesai"))
    lines = await found(office, number, lines_of)
    assert (lines[-1].kind, lines[-1].words) == ("more", "Tambahan dari rumah.")
    await found(office, number, lambda work, row: tell_reporter(work, row, _say(row), "news"))
    assert "reported.reopened" in keys(await news(office, chat))
    assert await news(office, other) == []
    await other.tap("tutup")
    assert keys(await other.say("status")) == ["status.none"]


def _say(row: Report) -> Say:
    return Say("reported.reopened", {"number": row.number, "next": Phrase("reported.next", {"due": row.due})})


async def test_a_question_about_a_report_goes_into_its_vault(office: Office) -> None:
    """*petugas* reaches verifiers, who see nothing of a report; of a number that is not this chat's nothing is said."""
    chat, number, _code = await report(office)
    verifier, officer = await office.staff("dinas"), await office.staff("case-dinas")
    words = f"Mandor Kasim mengancam saya karena laporan {number.lower().replace('-', ' ')}. {'Tolong. ' * 40}"
    assert keys(await chat.say("petugas", words)) == ["reported.danger", "reported.added"]
    assert [m for m in await news(office, verifier) if "Kasim" in m.text or number in m.text] == []
    assert "reported.staff-more" in keys(await news(office, officer))
    assert words.strip() in [line.words for line in await found(office, number, lines_of)]
    stranger = await office.chat()
    assert keys(await stranger.say("petugas", f"Siapa yang mengirim {number}?"))[-1] == "question.of-report"


async def test_no_question_carries_a_reports_number_to_whoever_sees_no_report(office: Office) -> None:
    """From another chat of the reporter, with a slip, of a withdrawn report: all alike, and nothing is kept."""
    chat, number, _code = await report(office)
    verifier = await office.staff("dinas")
    slip = f"{number[:-1]}{(int(number[-1]) + 1) % 10}"
    other = await office.chat()
    for words in (f"Kapan {number} selesai?", f"kapan {slip} selesai", f"kapan {number.lower().replace('-', '')} itu"):
        assert keys(await other.say("petugas", words)) == ["question.of-report"]
    assert keys(await other.say("petugas", f"mandor memukul saya karena {number}"))[:1] == ["reported.danger"]
    await chat.tap(f"/tarik {number}")
    await chat.tap("ya")
    assert keys(await chat.say("petugas", f"Kenapa {number} saya tarik? Karena takut.")) == ["question.of-report"]
    assert await news(office, verifier) == []
    assert await office.rows(select(table_of(QuestionLine).c.id)) == []


async def test_a_door_that_nobody_uses_closes_with_what_it_showed(office: Office) -> None:
    _chat, number, code = await report(office)
    stranger = await office.chat()
    await stranger.say(f"laporan {number} {code}")
    office.clock.advance(minutes=20)
    assert keys(await stranger.tap("dilihat"))[:2] == ["reported.looks", "reported.status"]
    office.clock.advance(minutes=20)
    await office.pump()
    assert number in await said_in(office, stranger)
    office.clock.advance(minutes=15)
    await office.pump()
    assert number not in await said_in(office, stranger)
    assert keys(await stranger.tap("dilihat")) != ["reported.looks", "reported.status"]
    actions = {row[0] for row in await office.rows(select(AUDIT.c.action).where(AUDIT.c.actor.like("chat:%")))}
    assert not [action for action in actions if "door" in action or "draft" in action]


async def test_what_took_too_long_is_kept_and_shows_nothing(office: Office) -> None:
    _chat, number, code = await report(office)
    stranger = await office.chat()
    await stranger.say(f"laporan {number} {code}")
    await stranger.tap("tambah")
    await stranger.say("Slip bulan ini juga dipotong.")
    office.clock.advance(hours=2)
    await office.pump()
    assert keys(await stranger.tap("selesai")) == ["reported.added", "reported.door-over"]
    assert "Slip bulan ini juga dipotong." in [line.words for line in await found(office, number, lines_of)]
    for act in ("tarik", "hapus-laporan"):
        await stranger.say(f"laporan {number} {code}")
        await stranger.tap(act)
        office.clock.advance(minutes=31)
        assert keys(await stranger.tap("ya")) == ["reported.door-over"]
    assert (await office.rows(select(REPORTS.c.status)))[0][0] == ReportStatus.RECEIVED


async def said_in(office: Office, chat: Talk) -> str:
    """Everything that a chat can read, from its beginning."""
    return (await office.http.get("/webchat/messages", params={"after": 0}, headers=chat.headers)).text


async def test_the_code_is_repeated_only_where_it_was_given(office: Office) -> None:
    chat, number, code = await report(office)
    assert code in (await chat.say(f"/kode {number}"))[0].text
    assert keys(await (await office.chat()).say(f"/kode {number}")) == ["status.unknown-number"]


async def test_the_register_is_suggested_and_reports_are_not(office: Office) -> None:
    await report(office, employer="PT Hanya Dilaporkan")
    await office.work(lambda work: find_or_add(work, "PT Dikenal Kantor", known_from="bpjs"))
    chat = await office.chat()
    for said in ("lapor", "setuju", "saya"):
        await chat.say(said)
    await chat.tap("pwbd")
    (which,) = await chat.say("PT Dikenal")
    assert (which.key, "PT Dikenal Kantor" in which.choices.values()) == ("report.which", True)
    assert keys(await chat.tap("bukan")) == ["report.place"]
    await chat.say("batal", "lapor", "setuju", "saya")
    await chat.tap("pwbd")
    assert keys(await chat.say("PT Hanya Dilaporkan")) == ["report.place"]


async def test_a_second_report_about_the_same_employer_is_offered_to_the_first(office: Office) -> None:
    chat, number, _code = await report(office)
    _chat, heard = await report(office, chat=chat, until="kirim", story=("Bulan ini juga.",))
    assert keys(heard) == ["report.same"]
    assert number in heard[0].text
    assert keys(await chat.tap("tambahkan")) == ["reported.added"]
    assert len(await office.rows(select(REPORTS))) == 1
    assert "Bulan ini juga." in [line.words for line in await found(office, number, lines_of)]
    _chat, heard = await report(office, chat=chat, until="kirim")
    second = await chat.tap("baru")
    assert keys(second) == ["report.receipt"]
    assert number_in(second[0]) != number


async def test_fifty_reports_a_day_are_too_many(office: Office) -> None:
    await office.switch_on(rate_limit="on")
    mine = await office.id_of(await office.chat())

    async def one_more(number: int) -> list[str]:
        data = answers(employer=f"CV Contoh Nomor {number}")
        done = await office.work(lambda work: submit_report(work, data), chat=mine)
        return [say.key for say in done.says]

    assert [await one_more(n) for n in range(A_DAY)] == [["report.receipt"]] * A_DAY
    assert await one_more(A_DAY) == ["reported.too-many"]
    office.clock.advance(days=1, hours=2)
    assert await one_more(A_DAY + 1) == ["report.receipt"]


async def test_an_anonymous_report_has_the_same_cells_and_no_name(office: Office) -> None:
    await report(office, shown="anonim")
    await report(office, shown="tertutup", name="Siti Aminah")
    rows = await office.rows(select(SEALED.c.chat, SEALED.c.person, SEALED.c.code, SEALED.c.chat_index))
    assert all(cell for row in rows for cell in row)
    number = (await office.rows(select(REPORTS.c.number).order_by(REPORTS.c.id)))[0][0]
    assert set(await found(office, number, person_of)) == {"consent"}


async def test_a_discreet_reporter_is_told_nothing_but_that_there_is_news(office: Office) -> None:
    chat, number, code = await report(office, screen="diam-diam")
    await found(office, number, lambda work, row: tell_question(work, row, "Sejak kapan bekerja?"))
    (heard,) = await news(office, chat)
    assert (heard.key, heard.choices) == ("news.waiting", {})
    assert not [word for word in (number, "laporan", "Sejak") if word in heard.text]
    assert keys(await chat.say("status")) == ["status.none"]
    assert keys(await chat.say("kabar")) == ["report.code"]
    assert keys(await chat.say(code)) == ["reported.asked", "reported.status", "report.answer"]
    await chat.say("Sejak Maret.")
    assert keys(await chat.tap("selesai")) == ["reported.answered", "reported.status", "report.act"]
    assert keys(await chat.say("kabar")) == ["report.code"], "whoever holds the phone has no code"


async def test_every_push_about_a_report_begins_with_a_neutral_line(office: Office) -> None:
    chat, number, _code = await report(office)
    await found(office, number, lambda work, row: tell_question(work, row, "Sejak kapan bekerja?"))
    heard = await news(office, chat)
    assert keys(heard) == ["reported.asked", "report.answer"]
    for one in heard:
        first = one.text.splitlines()[0].lower()
        assert not [word for word in ("lapor", "perusahaan", "l-26", "kasus", "petugas") if word in first]


async def test_an_answer_lets_the_clock_go_on(office: Office) -> None:
    chat, number, _code = await report(office)

    def ask(work: Work, row: Report) -> None:
        row.status, row.waiting_since = ReportStatus.ASKED, work.now
        work.uow.session.add(row)
        tell_question(work, row, "Sejak kapan bekerja?")

    await found(office, number, ask)
    await news(office, chat)
    office.clock.advance(days=2)
    await chat.say("Sejak Maret.")
    await chat.tap("selesai")
    row = (await office.rows(select(REPORTS)))[0]
    assert (row.status, row.waiting_since, row.due.isoformat()) == (ReportStatus.RECEIVED, None, "2026-11-30")


async def test_the_clock_of_the_case_stands_still_meanwhile_as_well(office: Office) -> None:
    chat, number, _code = await report(office)
    case_number = await case(office)
    due = await case_field(office, case_number, "due")

    def ask(work: Work, row: Report) -> None:
        row.status, row.waiting_since = ReportStatus.IN_CASE, work.now
        row.case_id = work.uow.session.exec(select_rows(Case.id)).one()
        work.uow.session.add(row)
        tell_question(work, row, "Sejak kapan bekerja?")

    await found(office, number, ask)
    await news(office, chat)
    office.clock.advance(days=2)
    await chat.say("Sejak Maret.")
    await chat.tap("selesai")
    assert (due.isoformat(), (await case_field(office, case_number, "due")).isoformat()) == ("2026-11-26", "2026-11-30")


@pytest.mark.parametrize(("said", "kind"), [("saya diancam", "threat"), ("saya dipecat", "dismissed")])
async def test_a_threat_stands_on_top_and_is_told_at_once(office: Office, said: str, kind: str) -> None:
    officer = await office.staff("case-bpjs")
    chat, number, _code = await report(office)
    await news(office, officer)
    assert keys(await chat.say(said)) == ["reported.danger", "reported.hurt"]
    row = (await office.rows(select(REPORTS)))[0]
    assert row.threatened_at == office.clock.now()
    assert [m.key for m in await news(office, officer) if number in m.text] == ["reported.staff-hurt"]
    assert [line.words for line in await found(office, number, lines_of) if line.kind == "threat"] == [kind]


async def test_a_threat_outside_working_hours_is_read_on_web_chat_now(office: Office) -> None:
    officer = await office.staff("case-bpjs")
    chat, _number, _code = await report(office)
    await news(office, officer)
    office.clock.advance(hours=14)
    await chat.say("saya diancam")
    rows = await office.rows(select(OUTBOX.c.due_at, OUTBOX.c.key).where(OUTBOX.c.key == "reported.staff-hurt"))
    assert [due <= office.clock.now() for due, _key in rows] == [True]


async def test_without_a_report_a_threat_still_says_whom_to_call(office: Office) -> None:
    chat = await office.chat()
    heard = await chat.say("saya diancam")
    assert keys(heard) == ["reported.danger", "reported.hurt-anybody"]
    assert "110" in heard[0].text


async def test_withdrawing_ends_it_and_erasing_leaves_nothing_to_read(office: Office) -> None:
    chat, number, _code = await report(office)
    await chat.say(f"/tarik {number}")
    assert keys(await chat.tap("ya")) == ["reported.withdrawn"]
    assert (await office.rows(select(REPORTS.c.status)))[0][0] is ReportStatus.WITHDRAWN
    await chat.say(f"/hapus {number}")
    assert keys(await chat.tap("ya")) == ["reported.erased"]
    sealed = (await office.rows(select(SEALED)))[0]
    assert (sealed.wrapped_key, sealed.chat, sealed.person, sealed.code, sealed.chat_index) == (None,) * 5
    assert sealed.erased_at is not None
    assert await office.rows(select(LINES)) == await office.rows(select(FILES)) == []
    assert keys(await chat.say("status")) == ["status.none"]


async def test_the_time_of_a_closed_report_ends(office: Office) -> None:
    chat, number, _code = await report(office)
    await chat.say(f"/tarik {number}")
    await chat.tap("ya")
    office.clock.advance(days=office.values.retention.report - 1)
    await office.pump()
    assert (await office.rows(select(SEALED.c.wrapped_key)))[0][0] is not None
    office.clock.advance(days=2)
    await office.pump()
    assert (await office.rows(select(SEALED.c.wrapped_key)))[0][0] is None


async def test_an_unfinished_report_is_forgotten_without_a_word(office: Office) -> None:
    chat = await office.chat()
    await report(office, chat=chat, until="still")
    assert len(await office.rows(select(UPLOADS))) == 1
    for _ in range(5):
        office.clock.advance(days=2)
        await office.pump()
    assert await news(office, chat) == []
    assert await office.rows(select(UPLOADS)) == []
    assert [key for key, _row in await stored(office) if key.startswith("report.")] == []
    assert keys(await chat.say("lapor")) == ["report.consent"]


async def test_batal_drops_the_files_at_once(office: Office) -> None:
    chat, heard = await report(office, until="summary")
    assert keys(heard) == ["report.summary"]
    assert keys(await chat.tap("batal")) == ["report.cancelled"]
    assert await office.rows(select(UPLOADS)) == await office.rows(select(REPORTS)) == []


async def test_clean_takes_the_report_off_the_screen_and_keeps_it(office: Office) -> None:
    chat, number, code = await report(office)
    assert keys(await chat.say("bersih")) == ["reported.cleared"]
    chat.after, chat.log = 0, []
    shown = await news(office, chat)
    assert not [m for m in shown if number in m.text or code in m.text or m.key.startswith(("reported.s", "report.r"))]
    assert keys(await chat.say("kabar")) == ["reported.status"]


async def test_the_reporter_reads_who_looked(office: Office) -> None:
    chat, number, _code = await report(office)
    officer = await office.actor("case-bpjs")

    def look(work: Work, row: Report) -> None:
        reason = seal(work, row, "memeriksa slip gaji", "report_looks.reason")
        work.uow.session.add(ReportLook(
            report_id=row.id or 0, staff_id=officer.staff_id or 0, agency=Agency.BPJS, what="words", reason=reason,
            at=work.now,
        ))  # fmt: skip

    await found(office, number, look)
    (heard,) = await chat.say(f"/dilihat {number}")
    assert "BPJS Ketenagakerjaan Tanjung: cerita. Alasannya: memeriksa slip gaji" in heard.text


async def test_unsolved_reports_come_back_and_silence_ends_them(office: Office) -> None:
    chat, number, _code = await report(office)

    def solve(work: Work, row: Report) -> None:
        row.status, row.status_at, row.due = ReportStatus.SOLVED, work.now, None
        work.uow.session.add(row)

    await found(office, number, solve)
    await chat.say(f"/beres {number} belum")
    assert keys(await chat.say("Belum dibayar.")) == ["reported.reopened"]
    assert (await office.rows(select(REPORTS.c.status)))[0][0] is ReportStatus.RECEIVED
    await found(office, number, solve)
    office.clock.advance(days=31)
    await office.pump()
    assert (await office.rows(select(REPORTS.c.status)))[0][0] is ReportStatus.CLOSED


async def test_danger_told_later_marks_the_report(office: Office) -> None:
    chat, number, _code = await report(office)
    await chat.say(f"/tambah {number}")
    heard = await chat.say("Kemarin teman dipukul mandor.")
    assert keys(heard) == ["reported.danger", "reported.hurt", "report.more-more"]
    await chat.tap("selesai")
    assert (await office.rows(select(REPORTS.c.danger)))[0][0] == "violence"


async def test_a_picture_twice_is_kept_once(office: Office) -> None:
    chat, number, _code = await report(office)
    await chat.say(f"/tambah {number}")
    await chat.send_file("foto.jpg", picture())
    await chat.tap("selesai")
    assert len(await office.rows(select(FILES))) == 1


async def test_data_saya_names_only_what_may_be_seen(office: Office) -> None:
    chat, number, _code = await report(office)
    heard = await chat.say("data saya")
    assert keys(heard) == ["rights.none", "reported.mine"]
    assert number in heard[1].text
    quiet, _number, _code = await report(office, screen="diam-diam")
    assert keys(await quiet.say("data saya")) == ["rights.none"]


async def test_a_code_belongs_to_its_own_report(office: Office) -> None:
    _one, number, _code = await report(office)
    _two, _other, code = await report(office)
    stranger: Talk = await office.chat()
    assert keys(await stranger.say(f"laporan {number} {code}")) == ["reported.wrong-code"]


@pytest.mark.parametrize("act", ["tarik", "hapus-laporan", "tambah"])
async def test_a_cleared_screen_asks_nothing_that_names_the_report(office: Office, act: str) -> None:
    """Behind number and code, and in the reporter's own chat: whoever types next sees no number and answers nothing."""
    own, number, code = await report(office)
    other = await office.chat()
    await other.say(f"laporan {number} {code}")
    await other.tap(act)
    chats = [other]
    if act != "tambah":
        await own.tap(f"/{act.removesuffix('-laporan')} {number}")
        chats.append(own)
    for chat in chats:
        assert keys(await chat.say("bersih")) == ["reported.cleared"]
        heard = await chat.say("halo", "ya")
        assert number not in "".join(one.text for one in heard)
        assert number not in await said_in(office, chat)
    assert (await found(office, number, lambda _work, row: row.status)) is ReportStatus.RECEIVED


@pytest.mark.parametrize("word", ["selesai", "sudah cukup"])
async def test_the_words_that_end_a_story_do_not_drop_the_report(office: Office, word: str) -> None:
    chat, _heard = await report(office, until="story")
    assert keys(await chat.say(word)) == ["problems.nothing-yet", "report.story"]
    await chat.say("Gaji dipotong tiap bulan.")
    assert keys(await chat.say(word)) == ["report.evidence"]
    assert keys(await chat.say(word)) == ["report.still"]
