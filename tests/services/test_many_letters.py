"""Letters of many cases at once: by the rules of each alone, in few acts, and taken back for some minutes."""

import io
from typing import Any

from pypdf import PdfReader
from sqlalchemy import func, select, update

from handlers.services.base.work import Work
from handlers.services.cases.life import open_case
from handlers.services.cases.many import parts, picking
from handlers.services.cases.many.undo import tell_held
from handlers.services.employers.register import find_or_add
from storage.enums import CaseStatus, LetterStatus, ReportKind
from tests.support.cases import CASES, EMPLOYERS, LETTERS, STEPS, case, case_field, employer, hanging, put_case, steps
from tests.support.chat import Chat, keys
from tests.support.dialects import LONG
from tests.support.office import Office
from tests.support.reporting import report

LIST = 107
"""Employers of the list that the source document speaks of."""


async def count(office: Office, status: CaseStatus) -> int:
    query = select(func.count()).select_from(CASES).where(CASES.c.status == status)
    return int((await office.rows(query))[0][0])


def made(work: Work, name: str) -> str:
    """A case of an employer that the register finds by its name."""
    return open_case(
        work, find_or_add(work, name, "Jl. Contoh No. 1, Paringin", known_from="bpjs").id, ReportKind.ARREARS
    ).number


async def listed_case(office: Office, name: str) -> str:
    """The same in a transaction of its own."""
    return await office.work(lambda work: made(work, name))


class Counting:
    """An officer whose messages and taps are counted."""

    def __init__(self, chat: Chat) -> None:
        self.chat, self.acts = chat, 0

    async def say(self, *texts: str) -> list[str]:
        self.acts += len(texts)
        return keys(await self.chat.say(*texts))

    async def confirm(self) -> None:
        """Type the count of each part until there is none left."""
        while self.chat.last.key == "many.confirm":
            number = self.chat.last.text.rpartition("SETUJU ")[2].split()[0]
            await self.say(f"SETUJU {number}")
        assert self.chat.last.key == "many.done"


@LONG
async def test_a_list_of_107_is_posted_in_few_acts(office: Office) -> None:
    await office.work(lambda work: [made(work, f"PT Contoh Nomor {n:03d}") for n in range(LIST)])
    dinas, head = Counting(await office.staff("case-dinas")), Counting(await office.staff("head"))
    assert await dinas.say("/surat semua periksa") == ["many.confirm"]
    await dinas.confirm()
    assert await count(office, CaseStatus.CHECKED) == LIST
    assert await dinas.say("/surat semua surat", "10 hari kerja", "lewati") == ["many.confirm"]
    await dinas.confirm()
    assert await head.say("/surat semua paraf") == ["many.confirm"]
    await head.confirm()
    assert await count(office, CaseStatus.INITIALLED) == LIST
    await dinas.say("/surat semua ttd", "560/121-227/Disnaker", "hari ini")
    await dinas.confirm()
    assert await dinas.say("/surat semua cetak") == ["many.printed"]
    printed = PdfReader(io.BytesIO(await dinas.chat.fetch(dinas.chat.last.files[0])))
    assert len(printed.pages) == LIST
    assert "560/121/Disnaker" in printed.pages[0].extract_text()
    assert "560/227/Disnaker" in printed.pages[-1].extract_text()
    await dinas.say("/surat semua kirim", "hari ini")
    await dinas.confirm()
    assert await count(office, CaseStatus.POSTED) == LIST
    numbers = [row[0] for row in await office.rows(select(LETTERS.c.number).order_by(LETTERS.c.case_id))]
    assert numbers == [f"560/{n}/Disnaker" for n in range(121, 228)]
    assert dinas.acts + head.acts <= 40


async def test_what_fails_a_rule_is_left_out_with_its_reason(office: Office) -> None:
    ours, named, moved = [await case(office, f"PT Contoh {n}") for n in ("Satu", "Dua", "Tiga")]
    dinas, bpjs = await office.staff("case-dinas"), await office.staff("case-bpjs")
    for number in (ours, named, moved):
        await put_case(office, number, CaseStatus.CHECKED)
    await reported_only(office, named)
    heard = await dinas.say("/surat semua surat", "10 hari kerja", "lewati")
    assert keys(heard) == ["many.confirm"]
    assert f"1 tidak ikut ({named})" in dinas.last.text
    assert "baru dari pelapor" in dinas.last.text
    await bpjs.say(f"/kasus {moved} kunjungan 10 hari kerja", "lewati")
    [done] = await dinas.say("SETUJU 2")
    assert f"1 tidak ikut ({moved})" in done.text
    assert [await case_field(office, number, "status") for number in (ours, named, moved)] == [
        CaseStatus.DRAFTED, CaseStatus.CHECKED, CaseStatus.VISIT_PLANNED
    ]  # fmt: skip


async def reported_only(office: Office, number: str) -> None:
    """The employer of a case is known from reports alone."""
    whose = select(CASES.c.employer_id).where(CASES.c.number == number).scalar_subquery()
    change = update(EMPLOYERS).where(EMPLOYERS.c.id == whose).values(known_from="report")
    await office.database.write(lambda c: c.execute(change))


async def test_each_step_is_taken_back_to_where_it_began(office: Office) -> None:
    number = await case(office)
    dinas, head = await office.staff("case-dinas"), await office.staff("head")
    before = await whole(office, number)
    await dinas.say("/surat semua periksa", "SETUJU 1", "/surat semua surat", "10 hari kerja", "lewati", "SETUJU 1")
    await head.say("/surat semua paraf", "SETUJU 1")
    await dinas.say("/surat semua ttd", "560/1/Disnaker", "hari ini", "SETUJU 1")
    await dinas.say("/surat semua kirim", "hari ini", "SETUJU 1")
    assert await steps(office, number) == ["open", "check", "draft", "initial", "sign", "post"]
    assert (await hanging(office, number, LETTERS, "status")) == [(LetterStatus.POSTED,)]
    await dinas.say("/urungkan")
    await dinas.say("/urungkan")
    assert (await hanging(office, number, LETTERS, "status", "number")) == [(LetterStatus.INITIALLED, None)]
    assert keys(await dinas.say("/urungkan")) == ["many.undone"], "the initial is the head's"
    assert "Sudah ada langkah lain" in dinas.last.text
    await head.say("/urungkan")
    assert await case_field(office, number, "status") is CaseStatus.DRAFTED
    assert await steps(office, number) == ["open", "check", "draft"]
    assert keys(await head.say("/urungkan")) == ["problems.nothing-to-undo"]
    assert before["status"] is CaseStatus.RECEIVED


async def whole(office: Office, number: str) -> dict[str, Any]:
    row = (await office.rows(select(CASES).where(CASES.c.number == number)))[0]
    return {name: value for name, value in row._mapping.items() if name != "version"}


async def test_the_draft_goes_and_the_case_is_as_before(office: Office) -> None:
    number = await case(office)
    await put_case(office, number, CaseStatus.CHECKED)
    dinas = await office.staff("case-dinas")
    before, had = await whole(office, number), await steps(office, number)
    await dinas.say("/surat semua surat", "10 hari kerja", "lewati", "SETUJU 1", "/urungkan")
    assert (await whole(office, number), await steps(office, number)) == (before, had)
    assert await hanging(office, number, LETTERS, "status") == [(LetterStatus.DISCARDED,)]
    assert keys(await dinas.say("/urungkan")) == ["problems.nothing-to-undo"]


async def test_after_ten_minutes_it_stands(office: Office) -> None:
    await case(office)
    dinas = await office.staff("case-dinas")
    await dinas.say("/surat semua periksa", "SETUJU 1")
    office.clock.advance(minutes=11)
    assert keys(await dinas.say("/urungkan")) == ["problems.undo-too-late"]
    assert await office.work(tell_held) is True
    assert await office.work(tell_held) is False


async def test_a_selection_is_a_class_an_amount_and_a_name(office: Office) -> None:
    large, small, other = [await listed_case(office, f"PT {name} Contoh") for name in ("Besar", "Kecil", "Lainnya")]
    await put_case(office, large, CaseStatus.RECEIVED, arrears=90_000_000, arrears_class="macet")
    await put_case(office, small, CaseStatus.RECEIVED, arrears=900_000, arrears_class="macet")
    await put_case(office, other, CaseStatus.RECEIVED, potential=90_000_000)
    dinas = await office.staff("case-dinas")
    for words, found in (
        ("macet", {large, small}),
        ("macet min 1 juta", {large}),
        ("di atas 50 juta", {large, other}),
        ("cari besr contoh", {large}),
        ("diragukan", set()),
    ):
        await dinas.say(f"/kasus {words}")
        assert {number for number in (large, small, other) if number in dinas.last.text} == found, words
    await dinas.say("/surat semua periksa macet min 1 juta", "SETUJU 1")
    assert [await case_field(office, one, "status") for one in (large, small, other)] == [
        CaseStatus.CHECKED, CaseStatus.RECEIVED, CaseStatus.RECEIVED
    ]  # fmt: skip


async def test_a_part_is_as_large_as_one_transaction_may_be(office: Office, monkeypatch: Any) -> None:
    monkeypatch.setattr(parts, "MOST", 2)
    numbers = [await case(office, f"PT Contoh {n}") for n in range(5)]
    dinas = Counting(await office.staff("case-dinas"))
    await dinas.say("/surat semua periksa")
    assert "Sesudah itu masih 3 lagi" in dinas.chat.last.text
    await dinas.confirm()
    assert await count(office, CaseStatus.CHECKED) == len(numbers)
    await dinas.say("/urungkan")
    assert await count(office, CaseStatus.CHECKED) == 4


async def test_nobody_takes_a_step_that_is_not_theirs(office: Office) -> None:
    await case(office, kind=ReportKind.UNREGISTERED)
    await employer(office)
    bpjs, head = await office.staff("case-bpjs"), await office.staff("head")
    assert keys(await bpjs.say("/surat semua ttd")) == ["many.not-yours"]
    assert keys(await head.say("/surat semua periksa")) == ["many.not-yours"]
    assert len(await office.rows(select(STEPS.c.id))) == 1


async def test_a_letter_without_an_address_is_left_to_be_written_alone(office: Office) -> None:
    known, unknown = await listed_case(office, "PT Contoh Satu"), await listed_case(office, "PT Contoh Dua")
    bare = update(EMPLOYERS).where(EMPLOYERS.c.name == "PT Contoh Dua").values(address="Paringin")
    await office.database.write(lambda c: c.execute(bare))
    dinas = await office.staff("case-dinas")
    await dinas.say("/surat semua periksa", "SETUJU 2", "/surat semua surat", "10 hari kerja", "lewati")
    assert f"1 tidak ikut ({unknown}): Alamat pos" in dinas.last.text
    await dinas.say("SETUJU 1")
    assert [await case_field(office, one, "status") for one in (known, unknown)] == [
        CaseStatus.DRAFTED, CaseStatus.CHECKED
    ]  # fmt: skip
    assert (await office.rows(select(EMPLOYERS.c.address_by)))[0][0] is None, "nobody has looked at the address"
    assert keys(await dinas.say(f"/kasus {unknown} surat 10 hari kerja")) == ["case.address"]


async def test_a_sentence_in_many_letters_is_guarded_like_one(office: Office, monkeypatch: Any) -> None:
    monkeypatch.setattr(picking, "exposed", lambda _work, _case: ())
    _, number, _ = await report(
        office, employer="Toko Kukuruyuk Bulbulanti", story=("Slip disimpan di laci merah itu.",)
    )
    dinas = await office.staff("case-dinas")
    joined = (await dinas.say(f"/laporan {number} gabung ya"))[0]
    case_number = next(one.removeprefix("/kasus ") for one in joined.choices if one.startswith("/kasus "))
    taken = update(EMPLOYERS).values(known_from="bpjs", address="Jl. Contoh No. 1, Paringin", size="besar")
    await office.database.write(lambda c: c.execute(taken))
    others = [await listed_case(office, f"PT Contoh {n}") for n in ("Satu", "Dua")]
    await dinas.say("/surat semua periksa", "SETUJU 3")
    await dinas.say("/surat semua surat", "10 hari kerja")
    assert keys(await dinas.say("Menurut Siti Rahmawati iuran belum disetor.")) == [
        "problems.person-named",
        "many.extra",
    ]
    assert keys(await dinas.say("Hubungi kami di 0526 2021234.")) == ["case.numbers"]
    assert keys(await dinas.tap("ya")) == ["many.confirm"]
    await dinas.say("batal", "/surat semua surat", "10 hari kerja", "Slip disimpan di laci merah itu.", "SETUJU 3")
    assert f"1 tidak ikut ({case_number}): Kalimat ini terlalu mirip" in dinas.last.text
    assert [await case_field(office, one, "status") for one in (case_number, *others)] == [
        CaseStatus.CHECKED, CaseStatus.DRAFTED, CaseStatus.DRAFTED
    ]  # fmt: skip
