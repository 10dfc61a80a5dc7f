"""A long table is carried out in parts, and what replaces a number is a part of its own with a word of its own."""

import pytest

from handlers.services.registrations.bulk import plans
from storage.enums import Status, Vote
from tests.support.chat import Chat, Heard, keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import standing, votes
from tests.support.staff import officer, typed
from tests.support.stages import standing as at_stage
from tests.support.xlsx import XLSX, xlsx

HEADS = ("NIK", "KPJ")


async def sent(chat: Chat, rows: list[tuple[object, ...]]) -> Heard:
    """What comes of a table."""
    (heard,) = await chat.send_file("tabel.xlsx", xlsx(rows), XLSX)
    return heard


async def test_a_long_table_is_voted_on_in_parts(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plans, "MOST", 2)
    numbers = [await office.registered() for _ in range(5)]
    dinas = await officer(office, "dinas")
    await dinas.say(*(f"/periksa {number}" for number in numbers))
    said = ("setuju", "tolak umur", "setuju", "setuju", "perbaiki nik salah ketik")
    plan = await sent(dinas, [("NOMOR PENDAFTARAN", "SUARA"), *zip(numbers, said, strict=True)])
    assert plan.key == "staff.sheet-plan"
    for part in ("2 suara siap dicatat: 1 setuju, 0 perbaiki, 1 tolak", "Bagian 1 dari 3", "Dibaca 5 baris: 5 siap"):
        assert part in plan.text
    assert "tanpa kolom VERSI" in plan.text
    (done, second) = await typed(dinas, "SETUJU 2")
    assert (done.key, second.key, "Bagian 2 dari 3" in second.text) == ("staff.bulk-done", "staff.sheet-plan", True)
    assert [len(await votes(office, number)) for number in numbers] == [1, 1, 0, 0, 0]
    (_, third) = await typed(dinas, "SETUJU 2")
    assert "1 suara siap dicatat: 0 setuju, 1 perbaiki, 0 tolak" in third.text
    assert keys(await typed(dinas, "SETUJU 1")) == ["staff.bulk-done"]
    assert [next(iter((await votes(office, number)).values())) for number in numbers] == [
        Vote.APPROVE, Vote.REJECT, Vote.APPROVE, Vote.APPROVE, Vote.RETURN,
    ]  # fmt: skip
    for left in (4, 2, 0):
        assert keys(await dinas.say("/urungkan")) == ["staff.bulk-undone"]
        assert sum([len(await votes(office, number)) for number in numbers]) == left


async def test_a_member_keeps_their_number_until_it_is_replaced_by_its_own_word(office: Office) -> None:
    member, waits = Person.new(name="DEWI RAHAYU"), Person.new()
    _, one = await at_stage(office, Status.PAPERS_COMPLETE, member)
    _, two = await at_stage(office, Status.PAPERS_COMPLETE, waits)
    bpjs = await officer(office, "bpjs")
    await bpjs.say(f"/kpj {one} 26012341111")
    plan = await sent(bpjs, [HEADS, (member.nik, 26012342222), (waits.nik, 26012343333)])
    for said in ("1 nomor peserta siap", "Bagian 1 dari 2", "Akan diganti", f"{one}: DEWI R., Desa Bata, ****1111"):
        assert said in plan.text
    (done, asked) = await typed(bpjs, "SETUJU 1")
    assert (done.key, asked.key) == ("staff.bulk-done", "staff.sheet-replace")
    assert f"Baris 2, {one}: DEWI R., Desa Bata, ****1111 menjadi ****2222" in asked.text
    assert "Bagian 2 dari 2, yang terakhir" in asked.text
    for other in ("SETUJU 1", "ya 1", "1", "GANTI 2"):
        heard = keys(await typed(bpjs, other))
        assert (heard[0], heard[-1]) == ("problems.type-replace", "staff.sheet-replace")
    assert keys(await bpjs.say("/setujui_semua ya 1")) == ["problems.type-replace"]
    assert keys(await typed(bpjs, "GANTI 1")) == ["staff.bulk-done"]
    assert [(await standing(office, number)).status for number in (one, two)] == [Status.MEMBER, Status.MEMBER]
    assert keys(await bpjs.say(f"/kpj {one} 26012342222")) == ["enrol.already"]
    await bpjs.say("/urungkan")
    assert keys(await bpjs.say(f"/kpj {one} 26012341111")) == ["enrol.already"]


async def test_rows_are_told_to_the_last_one(office: Office) -> None:
    bpjs = await officer(office, "bpjs")
    rows = [(f"63110157089{number:05d}", f"260123{number:05d}") for number in range(9900, 9940)]
    none = await sent(bpjs, [HEADS, *rows, ("", ""), ("6311015708909999", "")])
    assert none.key == "staff.sheet-none"
    assert "Dibaca 41 baris: 0 siap, 40 tidak ikut, 1 belum diisi." in none.text
    assert "belum ada pendaftaran dengan NIK itu: 28 baris (14-41)" in none.text


async def test_who_has_nothing_to_do_with_numbers_hears_whose_they_are(office: Office) -> None:
    dinas = await officer(office, "dinas")
    assert (await sent(dinas, [HEADS, ("6311015708909999", 1)])).key == "problems.sheet-numbers-of-bpjs"
