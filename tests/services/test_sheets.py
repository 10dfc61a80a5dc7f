"""The queue goes out as a spreadsheet and comes back with votes; people go to BPJS; numbers come back."""

from datetime import datetime, time

import pytest

from storage.enums import Status, Vote
from storage.repositories.reviews import ballots_of
from tests.support.chat import Chat, Heard, keys
from tests.support.joining import PIN
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import standing, votes
from tests.support.staff import officer, typed
from tests.support.stages import standing as at_stage
from tests.support.xlsx import XLSX, cells, opened, saved, xlsx

KPJ = "20199901234"


async def fetched(chat: Chat, command: str) -> bytes:
    """The sheet that a command gives."""
    (heard,) = await typed(chat, command)
    assert heard.key == "staff.export", heard
    return await chat.fetch(heard.files[0])


async def sent(chat: Chat, content: bytes, name: str = "antrean.xlsx") -> list[Heard]:
    """Send a sheet back."""
    return await chat.send_file(name, content, XLSX)


def filled(content: bytes, rows: dict[str, tuple[object, object]]) -> bytes:
    """The exported queue with (vote, reason) for these receipt numbers."""
    book = opened(content)
    heads = [cell.value for cell in book.active[1]]
    vote, reason = heads.index("SUARA") + 1, heads.index("ALASAN") + 1
    for row in range(2, book.active.max_row + 1):
        said = rows.get(book.active.cell(row, 1).value)
        if said is not None:
            book.active.cell(row, vote).value, book.active.cell(row, reason).value = said
    return saved(book)


async def test_the_queue_goes_out_and_comes_back_with_votes(office: Office) -> None:
    person, worker = Person.new(), await office.chat()
    one, two, three, four = [await office.registered(p, worker) for p in (person, *(Person.new() for _ in range(3)))]
    dinas = await officer(office, "dinas")
    content = await fetched(dinas, "/ekspor antrean")
    assert [row[0] for row in cells(content)[1:]] == [one, two, three, four]
    assert {person.name, person.nik, person.kk} <= set(cells(content)[1])

    back = filled(content, {
        one: ("Setuju", None), two: ("perbaiki", "nik beda dengan KTP"), three: ("tolak", "sudah-peserta"),
        four: ("mungkin", None),
    })  # fmt: skip
    (plan,) = await sent(dinas, back)
    assert (plan.key, "SETUJU 3" in plan.text, f"Baris 5, {four}" in plan.text) == ("staff.sheet-plan", True, True)
    assert await votes(office, one) == {}
    (done,) = await typed(dinas, "SETUJU 3")
    assert (done.key, "3 pendaftaran" in done.text) == ("staff.bulk-done", True)
    cast = [next(iter((await votes(office, n)).values()), None) for n in (one, two, three, four)]
    assert cast == [Vote.APPROVE, Vote.RETURN, Vote.REJECT, None]

    await office.pump()
    assert await worker.hear() == []
    office.clock.advance(minutes=10)
    await office.pump()
    assert keys(await worker.hear()) == ["notices.returned", "registration.nik"]
    assert "registration.corrected" in keys(await worker.say(Person.new().nik))


async def test_undo_takes_votes_of_a_sheet_back(office: Office) -> None:
    worker, number = await office.register()
    dinas, bpjs = await officer(office, "dinas"), await officer(office, "bpjs")
    await bpjs.say(f"/periksa {number}", f"/tolak {number} umur")
    content = await fetched(dinas, "/ekspor antrean")
    await sent(dinas, filled(content, {number: ("perbaiki nik", "salah ketik")}))
    await typed(dinas, "ya 1")
    assert (await standing(office, number)).status is Status.RETURNED
    assert keys(await dinas.say("/urungkan")) == ["staff.bulk-undone"]
    record = await standing(office, number)
    assert (record.status, record.returned_field, list(await votes(office, number))) == (
        Status.SUBMITTED,
        None,
        ["bpjs"],
    )
    office.clock.advance(minutes=20)
    await office.pump()
    assert await worker.hear() == []
    assert keys(await worker.say("halo")) == ["menu"]


async def test_a_former_vote_comes_back_with_undo(office: Office) -> None:
    number = await office.registered()
    dinas, bpjs = await officer(office, "dinas"), await officer(office, "bpjs")
    await dinas.say(f"/periksa {number}", f"/tolak {number} umur terlalu tua")
    await bpjs.say(f"/periksa {number}", f"/setujui {number}")
    before = await office.database.read(lambda c: ballots_of(c, 1, 1))
    assert (await standing(office, number)).status is Status.DISPUTED
    content = await fetched(dinas, "/ekspor antrean")
    await sent(dinas, filled(content, {number: ("setuju", None)}))
    await typed(dinas, "ya 1")
    assert (await standing(office, number)).status is Status.VERIFIED
    await dinas.say("/urungkan")
    assert (await standing(office, number)).status is Status.DISPUTED
    assert await office.database.read(lambda c: ballots_of(c, 1, 1)) == before


async def test_rows_that_cannot_vote_are_named_with_their_reasons(office: Office) -> None:
    worker = await office.chat()
    seen, changed, unseen = [await office.registered(chat=worker) for _ in range(3)]
    dinas = await officer(office, "dinas")
    await dinas.say(f"/periksa {seen}", f"/periksa {changed}")
    await worker.say(f"/ubah {changed} nik")
    await worker.say(Person.new().nik)
    heads = ("Nomor Pendaftaran", "VERSI", "Suara", "Alasan")
    rows = [
        heads,
        (seen, 1, "perbaiki", "salah"),
        (seen, 1, "setuju", ""),
        (changed, 1, "setuju", ""),
        (unseen, None, "setuju", ""),
        ("D-2611-00099-9", None, "setuju", ""),
        (seen, 1, "", ""),
        (seen, 1, "tolak", "karena saya mau"),
    ]
    (none,) = await sent(dinas, xlsx(rows))
    assert none.key == "staff.sheet-none"
    for part in (
        f"Baris 2, {seen}: untuk perbaiki",
        f"Baris 3, {seen}: tertulis dua kali di tabel ini",
        f"Baris 4, {changed}: isinya berubah",
        f"Baris 5, {unseen}: belum Bapak/Ibu lihat",
        "Baris 6: nomor pendaftaran itu tidak",
        f"Baris 8, {seen}: tertulis dua kali di tabel ini",
    ):
        assert part in none.text
    assert "Baris 7" not in none.text


async def test_a_vote_between_plan_and_confirmation_is_left_out(office: Office) -> None:
    number = await office.registered()
    dinas, colleague = await officer(office, "dinas"), await officer(office, "dinas")
    content = await fetched(dinas, "/ekspor antrean")
    await sent(dinas, filled(content, {number: ("setuju", None)}))
    await colleague.say(f"/periksa {number}", f"/setujui {number}")
    (done,) = await typed(dinas, "1")
    assert (done.key, number in done.text, "/urungkan" in str(done.choices)) == ("staff.bulk-nothing", True, False)


async def test_people_for_bpjs_are_text_without_formulas(office: Office) -> None:
    person = Person.new(name="=CMD AMAT")
    await at_stage(office, Status.PAPERS_COMPLETE, person)
    await at_stage(office, Status.PAPERS_COMPLETE)
    await at_stage(office, Status.VERIFIED)
    administrator = await officer(office, "administrator")
    content = await fetched(administrator, "/ekspor bpjs")
    heads, first, second = cells(content)
    assert heads == [title for _, title in office.app.office.export_columns]
    assert first[0] == person.nik
    assert "'=CMD AMAT" in first
    assert datetime.combine(person.born, time()) in first
    kinds = {cell.data_type for row in opened(content).active.iter_rows() for cell in row}
    assert kinds <= {"s", "n", "d"}
    assert all(cell.value is None for row in opened(content).active for cell in row if cell.data_type == "n")
    assert {cell.number_format for cell in opened(content).active[2]} == {"@", "dd-mm-yyyy"}
    assert len(second) == len(heads)


async def test_membership_numbers_are_filled_in_and_come_back(office: Office) -> None:
    worker, number = await at_stage(office, Status.PAPERS_COMPLETE)
    bpjs = await officer(office, "bpjs")
    content = await fetched(bpjs, "/ekspor nomor")
    book = opened(content)
    assert (book.active["A2"].value, book.active["D2"].value, book.active["D2"].number_format) == (number, None, "@")
    book.active["D2"].value = int(KPJ[:-1])
    (refused,) = await sent(bpjs, saved(book))
    assert (refused.key, "nol di depan hilang" in refused.text) == ("staff.sheet-none", True)
    book.active["D2"].value = int(KPJ)
    (plan,) = await sent(bpjs, saved(book))
    assert (plan.key, "1 nomor peserta" in plan.text, KPJ in plan.text) == ("staff.sheet-plan", True, False)
    await typed(bpjs, "SETUJU 1")
    assert (await standing(office, number)).status is Status.MEMBER
    await bpjs.say("/urungkan")
    assert (await standing(office, number)).status is Status.PAPERS_COMPLETE
    await sent(bpjs, saved(book))
    await typed(bpjs, "SETUJU 1")
    office.clock.advance(minutes=10)
    await office.pump()
    assert keys(await worker.hear()) == ["notices.member", "membership.birth-date"]


async def test_who_saw_their_number_already_stays_a_member(office: Office) -> None:
    person = Person.new()
    worker, number = await at_stage(office, Status.PAPERS_COMPLETE, person)
    bpjs = await officer(office, "bpjs")
    await sent(bpjs, xlsx([("NOMOR PENDAFTARAN", "KPJ"), (number, KPJ)]))
    await typed(bpjs, "ya 1")
    await worker.say("status")
    assert "membership.number" in keys(await worker.say(f"{person.born:%d-%m-%Y}"))
    (undone,) = await bpjs.say("/urungkan")
    assert ("0 pendaftaran" in undone.text, number in undone.text) == (True, True)
    assert (await standing(office, number)).status is Status.MEMBER


async def test_exports_ask_for_the_pin_and_keep_to_the_role(office: Office) -> None:
    await at_stage(office, Status.PAPERS_COMPLETE)
    dinas = await office.staff("dinas")
    (which,) = await dinas.say("/ekspor")
    assert (which.key, list(which.choices)) == (
        "staff.export-which",
        ["/ekspor antrean", "/ekspor bpjs", "/ekspor semua"],
    )
    assert keys(await dinas.say("/ekspor nomor")) == ["staff.export-which"]
    for _ in range(2):
        office.clock.advance(minutes=20)
        await dinas.say("/ekspor")
    assert keys(await dinas.tap("/ekspor bpjs")) == ["staff.pin"]
    assert keys(await dinas.say(PIN)) == ["staff.export"]
    assert keys(await dinas.say("/ekspor antrean")) == ["staff.export-empty"]
    for chat in (await office.chat(), await office.staff("village", "63.11.01.2005")):
        assert keys(await chat.say("/ekspor bpjs")) == ["problems.unknown-command"]
        assert keys(await chat.say("/lembar")) == ["problems.unknown-command"]


async def test_a_sheet_that_nobody_filled_in_says_so(office: Office) -> None:
    await office.registered()
    dinas = await officer(office, "dinas")
    assert keys(await sent(dinas, await fetched(dinas, "/ekspor antrean"))) == ["staff.sheet-blank"]
    assert keys(await dinas.say("/lembar")) == ["staff.sheet-how"]


async def test_an_officers_sheet_keeps_to_their_area(office: Office) -> None:
    await office.registered(Person.new(village="63.11.01.2005"))
    there = await office.registered(Person.new(district="63.11.02", village="63.11.02.2001"))
    dinas = await officer(office, "dinas", "63.11.02")
    assert [row[0] for row in cells(await fetched(dinas, "/ekspor antrean"))[1:]] == [there]


@pytest.mark.parametrize(
    ("content", "name", "key"),
    [
        (b"garbage", "a.xlsx", "problems.sheet-not-a-sheet"),
        (b"garbage", "a.csv", "problems.sheet-not-a-sheet"),
        (b"a;b", "a.csv", "problems.sheet-unknown-columns"),
        (b"%PDF-1.7", "a.pdf", "problems.sheet-not-a-sheet"),
        (b"PK\x03\x04", "a.docx", "problems.sheet-not-a-sheet"),
        (xlsx([]), "a.xlsx", "problems.sheet-empty"),
        (xlsx([("apa", "ini")]), "a.xlsx", "problems.sheet-unknown-columns"),
        (xlsx([("D-2611-00001-7",)] * 5001), "a.xlsx", "problems.sheet-too-many-rows"),
    ],
)
async def test_other_files_are_told_kindly(office: Office, content: bytes, name: str, key: str) -> None:
    dinas, village, worker = await office.staff("dinas"), await office.staff("village"), await office.chat()
    assert keys(await sent(dinas, content, name)) == [key]
    assert keys(await sent(village, content, name))[0] == "problems.unreadable-file"
    assert keys(await sent(worker, content, name))[0] == "problems.unreadable-file"
