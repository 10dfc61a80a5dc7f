"""Employers with a letter's code: proven, their answer joins the case, and their chat hears nothing of a report."""

from typing import Any

import pytest
from sqlalchemy import insert, select, update

from handlers.rules.cases.letter_codes import LABEL
from handlers.rules.pairing import code_of, written
from handlers.services.cases.life import open_case
from handlers.services.employers import submitting
from handlers.services.employers.register import find_or_add
from handlers.services.employers.submitting import letter_of
from storage.enums import CaseStatus, LetterKind, LetterStatus, ReportKind
from storage.rows import table_of
from storage.tables import Case, Letter, Submission, SubmissionFile
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.script_sheets import picture

CASES, LETTERS, SENT, PAPERS = (table_of(t) for t in (Case, Letter, Submission, SubmissionFile))
CODE = code_of(b"contohxx")


async def posted(office: Office, status: LetterStatus = LetterStatus.POSTED, code: str = CODE) -> int:
    """A letter on its way to an employer; its case."""
    drafter = await office.actor("case-dinas")

    def act(work: Any) -> int:
        row = find_or_add(work, "PT Telogo Contoh", "Jl. Contoh 44", known_from="bpjs")
        case = open_case(work, row.id, ReportKind.ARREARS)
        connection, vault = work.connection, work.vault
        connection.execute(update(CASES).where(CASES.c.id == case.id).values(status=CaseStatus.POSTED))
        connection.execute(insert(LETTERS), {
            "case_id": case.id, "kind": LetterKind.LETTER, "status": status, "code_index": vault.index(LABEL, code),
            "code": vault.seal(code.encode(), "letters.code"), "content": b"", "number": "560/99/Disnaker",
            "reply_by": work.today, "drafted_by": drafter.staff_id, "drafted_at": work.now,
        })  # fmt: skip
        return int(case.id or 0)

    return await office.work(act, actor=drafter)


async def status_of(office: Office, case: int) -> CaseStatus:
    found: CaseStatus = (await office.rows(select(CASES.c.status).where(CASES.c.id == case)))[0][0]
    return found


async def answer(chat: Chat) -> list[Any]:
    await chat.tap("jawab")
    await chat.say("Tunggakan Maret sudah kami bayar.", "Sisanya bulan Juni.")
    await chat.tap("selesai")
    await chat.send_file("bukti.jpg", picture())
    await chat.tap("selesai")
    return await chat.tap("kirim")


async def test_an_answer_joins_the_case_and_an_officer_says_that_it_is_one(office: Office) -> None:
    case = await posted(office)
    officer, company = await office.staff("case-bpjs"), await office.chat()
    heard = await company.say(f"surat {written(CODE)}")
    assert keys(heard) == ["employer.welcome", "employer.what"]
    assert "PT Telogo Contoh" in heard[0].text
    assert "560/99/Disnaker" in heard[0].text
    assert keys(await answer(company)) == ["employer.receipt"]
    assert await status_of(office, case) is CaseStatus.POSTED
    row = (await office.rows(select(SENT.c.proven, SENT.c.case_id, SENT.c.kind, SENT.c.letter_id)))[0]
    assert tuple(row)[:3] == (True, case, "answer")
    await office.send()
    assert keys(await officer.hear()) == ["handed.news"]
    shown = (await officer.tap(next(iter(officer.last.choices))))[0]
    assert "Sisanya bulan Juni." in shown.text
    assert (await officer.fetch(shown.files[0]))[:2] == b"\xff\xd8"
    assert keys(await officer.tap("/kiriman S-2611-00001-7 jawaban")) == ["handed.decided", "cases.record"]
    assert await status_of(office, case) is CaseStatus.ANSWERED


async def test_every_way_in_by_the_code(office: Office) -> None:
    await posted(office)
    for words in (
        f"/start e_{CODE}",
        f"Surat {CODE.lower()}",
        written(CODE),
        f"/usaha {CODE}",
        f"kode surat {CODE}",
        f"kode surat kami: {CODE}",
    ):
        assert keys(await (await office.chat()).say(words))[:1] == ["employer.welcome"], words
    for words in ("/start e_AAAABBBBCCCC", "/usaha AAAABBBBCCCC", "surat AAAA-BBBB-CCCC"):
        assert keys(await (await office.chat()).say(words)) == ["employer.no-letter"], words
    for words in ("AAAA-BBBB-CCCC", "surat keterangan"):
        assert "employer.no-letter" not in keys(await (await office.chat()).say(words)), words
    assert keys(await (await office.chat()).say("/start perusahaan"))[:1] == ["employer.unproven"]


async def test_a_draft_proves_nothing(office: Office) -> None:
    await posted(office, LetterStatus.DRAFTED)
    assert keys(await (await office.chat()).say(f"/usaha {CODE}")) == ["employer.no-letter"]
    assert await office.work(lambda work: letter_of(work, "") is None)


async def test_a_promise_and_a_second_word(office: Office) -> None:
    case = await posted(office)
    company, stranger = await office.chat(), await office.chat()
    await company.say(f"/usaha {CODE}")
    await company.tap("janji")
    await company.say("15 Desember", "5 juta")
    assert "Rp5.000.000" in company.last.text
    number = next(iter((await company.tap("kirim"))[0].choices)).partition(" ")[2]
    assert await status_of(office, case) is CaseStatus.ANSWERED
    await company.say(f"/usaha {CODE}")
    await company.tap("keringanan")
    assert "employer.duty" in keys(company.log)
    await company.say("batal")
    assert keys(await stranger.say(f"/usaha {number}")) == ["employer.no-submission"]
    assert keys(await stranger.say(number)) == ["employer.no-submission"]
    assert keys(await company.say(number.lower())) == ["employer.standing"]
    assert keys(await company.say(f"/usaha {number}")) == ["employer.more"]


async def test_case_officers_answer_employers_and_verifiers_do_not(office: Office) -> None:
    await posted(office)
    company, verifier = await office.chat(), await office.staff("dinas")
    await company.say(f"/usaha {CODE}")
    await answer(company)
    number = next(iter(company.last.choices)).partition(" ")[2]
    assert keys(await verifier.say(f"/kiriman {number}")) == ["problems.unknown-command"]
    assert keys(await verifier.say(f"/balas {number} halo")) == ["staff.question-unknown"]
    officer = await office.staff("case-dinas")
    assert keys(await officer.say(f"/balas {number} Terima kasih, kami catat.")) == ["handed.answered"]
    await office.send()
    assert keys(await company.hear()) == ["employer.answer"]
    assert keys(await officer.say("/balas T-2611-00001-0 halo")) == ["handed.unknown"]
    assert keys(await officer.say(number)) == ["handed.one"]
    assert keys(await officer.say(f"/kiriman {number} bukan")) == ["handed.decided", "cases.record"]
    assert keys(await officer.say("/kiriman")) == ["handed.none"]


async def unproven(office: Office, name: str = "PT Telogo Contoh") -> str:
    """An employer without a letter hands something in; its number."""
    company = await office.chat()
    await company.say("perusahaan", name, "Jl. Contoh 44")
    await company.tap("pekerja")
    await company.say("12", "2", "0")
    await company.tap("nihil")
    return next(iter((await company.tap("kirim"))[0].choices)).partition(" ")[2]


async def test_a_case_opened_later_takes_what_was_checked_before(office: Office) -> None:
    officer = await office.staff("case-dinas")
    numbers = [await unproven(office), await unproven(office, "PT Lain Contoh")]
    await officer.say(f"/kiriman {numbers[0]} sah")
    case = await posted(office)
    rows = await office.rows(select(SENT.c.case_id).order_by(SENT.c.id))
    assert [row.case_id for row in rows] == [case, None]
    number = (await office.rows(select(CASES.c.number)))[0][0]
    heard = await officer.say(f"/kiriman {number}")
    assert (keys(heard), numbers[0] in heard[0].text) == (["handed.of-case"], True)


async def test_what_waits_stands_in_the_daily_message(office: Office) -> None:
    officer = await office.staff("case-bpjs")
    await office.pump()
    numbers = [await unproven(office), await unproven(office, "PT Lain Contoh")]
    assert keys(await officer.say(f"/kiriman {numbers[1]} tolak"))[-1] == "handed.decided"
    for _ in range(5):
        office.clock.advance(days=1)
        await office.pump()
    digest = [message for message in await officer.hear() if message.key == "staff.digest"][-1]
    assert "- 1 kiriman perusahaan belum diurus, 1 TERLAMBAT" in digest.text
    assert f"/kiriman {numbers[0]}" in digest.choices
    assert numbers[1] not in "".join(digest.choices)


async def test_one_chat_cannot_flood_the_officers(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    await office.switch_on(rate_limit="on")
    await posted(office)
    monkeypatch.setattr(submitting, "A_DAY", 2)
    company = await office.chat()
    await company.say(f"surat {written(CODE)}")
    number = next(iter((await answer(company))[0].choices)).removeprefix("/usaha ")
    await company.tap(f"/usaha {number}")
    assert keys(await company.say("Satu kata lagi.")) == ["employer.more-received"]
    for again in (f"surat {written(CODE)}", "/usaha", f"/usaha {number}"):
        assert keys(await company.say(again)) == ["employer.too-many"]
    assert keys(await (await office.chat()).say("/usaha"))[0] == "employer.unproven"
    office.clock.advance(days=2)
    assert keys(await company.say("/usaha"))[0] == "employer.unproven"
