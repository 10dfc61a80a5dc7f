"""Lists of employers from BPJS: the dry run, row by row, confirmed, twice, and stopped half way."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import pytest
from sqlalchemy import func, select

from handlers.rules.access import Actor
from handlers.services.employers import list_carrying
from handlers.services.employers.list_carrying import CARRIED
from handlers.services.employers.list_matching import MATCHED
from handlers.services.employers.register import find_or_add
from storage.enums import Role
from storage.repositories.employer_lists import waiting_list
from storage.rows import table_of
from storage.tables import AuditLine, Case, Employer, EmployerList, EmployerListRow
from tests.support.chat import Chat, Heard, keys
from tests.support.office import Office
from tests.support.xlsx import XLSX, opened, xlsx

CASES, EMPLOYERS, ROWS, AUDIT = (table_of(t) for t in (Case, Employer, EmployerListRow, AuditLine))
LISTS = table_of(EmployerList)
HEADS = ("No", "Perusahaan", "Alamat", "Potensi Iuran", "Status")
FIVE = (
    (1, "PT. D CONTOH", "Jl. Contoh RT 28 No 44", "81.711.180,-", "Perlu ditindaklanjuti"),
    (2, "PT. ARS CONTOH", "Jl. Contoh RT 38 Km 8", "27.301.787,56", "Perlu ditindaklanjuti"),
    (3, "PT. YFD CONTOH", "Jl. Contoh No 63E", "1.583.569.440,00", "Perlu ditindaklanjuti"),
    (4, "PT. KMI CONTOH", "Jl. Contoh No 31 RT 86", 1619542471, "Perlu ditindaklanjuti"),
    (5, "PT. WV CONTOH", "Jl. Contoh No 63E", "1.075.853.294,00", "Perlu ditindaklanjuti"),
)


async def upload(chat: Chat, rows: Sequence[Sequence[object]], heads: Sequence[object] = HEADS) -> list[Heard]:
    return await chat.send_file("data.xlsx", xlsx([heads, *rows]), XLSX)


async def confirm(chat: Chat, count: int) -> list[Heard]:
    return await chat.say(f"SETUJU {count}")


async def cases(office: Office) -> list[Any]:
    query = select(EMPLOYERS.c.name, CASES.c.kind, CASES.c.potential, CASES.c.status)
    joined = query.join(EMPLOYERS, EMPLOYERS.c.id == CASES.c.employer_id)
    return await office.rows(joined.order_by(CASES.c.id))


async def count(office: Office, table: Any) -> int:
    return int((await office.rows(select(func.count()).select_from(table)))[0][0])


async def test_five_employers_become_five_cases(office: Office) -> None:
    officer = await office.staff("case-bpjs")
    heard = await upload(officer, FIVE)
    assert keys(heard) == ["employers.list-plan", "employers.list-confirm"]
    assert "5 perusahaan baru" in heard[0].text
    assert await count(office, EMPLOYERS) == 0
    assert keys(await confirm(officer, 5)) == ["employers.list-done"]
    found = [tuple(row) for row in await cases(office)]
    amounts = [81711180, 27301788, 1583569440, 1619542471, 1075853294]
    assert found == [(row[1], "piutang", amount, "received") for row, amount in zip(FIVE, amounts, strict=True)]


async def test_the_same_list_again_changes_nothing(office: Office) -> None:
    officer = await office.staff("case-bpjs")
    await upload(officer, FIVE)
    await confirm(officer, 5)
    before = await count(office, AUDIT)
    heard = await upload(officer, FIVE)
    assert keys(heard) == ["employers.list-nothing"]
    assert "5 baris sudah sama" in heard[0].text
    more = [*FIVE[:4], (5, "WV CONTOH, PT", "Jl. Contoh No 63E", "900.000.000", "macet")]
    assert keys(await upload(officer, more)) == ["employers.list-plan", "employers.list-confirm"]
    assert keys(await confirm(officer, 1)) == ["employers.list-done"]
    assert [row.potential for row in await cases(office)][4] == 900_000_000
    assert (await count(office, CASES), await count(office, EMPLOYERS)) == (5, 5)
    assert await count(office, AUDIT) > before


async def test_wrong_rows_say_what_is_wrong(office: Office) -> None:
    officer = await office.staff("case-bpjs")
    heads = ("NAMA BADAN USAHA", "Alamat Lengkap (kantor)", "TUNGGAKAN (Rp)", "Keterangan", "NPP")
    rows = (
        ("", "Jl. Uji 1", "1.000.000", "", ""),
        ("CV Satu Contoh", "Jl. Uji 2", "banyak", "", ""),
        ("CV Dua Contoh", "Jl. Uji 3", "", "belum tahu", ""),
        ("CV Tiga Contoh", "Jl. Uji 4", "-", "PWBD", ""),
        ("cv. tiga contoh", "Jl. Uji 4", "", "PWBD", ""),
        ("", "", "", "", ""),
        ("Jumlah", "", "1.000.000", "", ""),
    )
    plan = (await upload(officer, rows, heads))[0].text
    for line in ("Baris 2: nama", "Baris 3: jumlah", 'Baris 4: "belum tahu" belum', "Baris 6: perusahaan yang sama"):
        assert line in plan
    assert "1 perusahaan baru" in plan
    await confirm(officer, 1)
    assert [tuple(row) for row in await cases(office)] == [("CV Tiga Contoh", "pwbd", None, "received")]


async def test_near_names_are_decided_row_by_row(office: Office) -> None:
    def known(work: Any) -> list[int]:
        names = ("PT Sinar Contoh Abadi", "PT Karya Contoh Mandiri")
        return [find_or_add(work, name, "Jl. Lama 1", known_from="office").id for name in names]

    first, _ = await office.work(known)
    officer = await office.staff("case-bpjs")
    rows = (
        (1, "PT Sinar Contoh Abdi", "Jl. Lama 1", "1.000.000", ""),
        (2, "PT Karya Contoh Mandirri", "Jl. Baru 77, tempat lain", "2.000.000", ""),
        (3, "Hotel Bintang Uji", "Jl. Baru 9", "3.000.000", ""),
        (4, "PT Karya Contoh Mndiri", "Jl. Lain 5", "4.000.000", ""),
    )
    assert keys(await upload(officer, rows)) == ["employers.list-plan"]
    assert keys(await officer.say("/perusahaan daftar ya 1")) == ["employers.list-plan"]
    heard = await officer.tap("/perusahaan daftar pilih")
    assert next(iter(heard[0].choices)) == f"/perusahaan daftar 2 {first}"
    assert keys(await officer.tap(f"/perusahaan daftar 2 {first}")) == ["employers.list-row"]
    assert keys(await officer.tap("/perusahaan daftar 3 baru")) == ["employers.list-row"]
    heard = await officer.tap("/perusahaan daftar 5 lewati")
    assert keys(heard) == ["employers.list-plan", "employers.list-confirm"]
    await confirm(officer, 3)
    assert [row.name for row in await cases(office)] == [
        "PT Sinar Contoh Abadi", "PT Karya Contoh Mandirri", "Hotel Bintang Uji",
    ]  # fmt: skip
    others = await office.rows(select(EMPLOYERS.c.other_names).where(EMPLOYERS.c.id == first))
    assert others[0][0] == "PT Sinar Contoh Abdi"


async def test_a_long_list_stops_half_way_and_goes_on(office: Office) -> None:
    officer = await office.staff("case-bpjs")
    total = MATCHED + CARRIED + 5
    syllables = ("ba", "di", "ku", "la", "mo", "ne", "pi", "ru", "sa", "to")
    names = [f"PT {syllables[i // 10] * 2}{syllables[i % 10] * 3} Uji" for i in range(total)]
    rows = [(i, name, f"Jl. {name[3:8]} {i}", f"{i + 1}.000.000", "") for i, name in enumerate(names)]
    assert keys(await upload(officer, rows)) == ["employers.list-reading"]
    await office.pump()
    states = dict(await office.rows(select(ROWS.c.state, func.count()).group_by(ROWS.c.state)))
    heard = await officer.hear()
    if states.get("unclear"):
        assert keys(heard) == ["employers.list-plan"]
        heard = await officer.tap("/perusahaan daftar lewati")
    assert keys(heard) == ["employers.list-plan", "employers.list-confirm"]
    ready = total - states.get("unclear", 0)
    assert keys(await confirm(officer, ready)) == ["employers.list-under-way"]
    assert await count(office, CASES) == CARRIED
    await office.restart()
    await office.again(officer)
    office.clock.advance(seconds=6)
    await office.pump()
    assert await count(office, CASES) == ready
    assert keys(await officer.hear()) == ["employers.list-done"]
    assert await count(office, CASES) == await count(office, EMPLOYERS) == ready


async def test_a_batch_that_breaks_off_is_done_again_whole(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    officer, total = await office.staff("case-bpjs"), CARRIED + 6
    rows = [(i, f"PT {chr(97 + i) * 7} Uji", f"Gang {i}", f"{i + 1}.000.000", "") for i in range(total)]
    await upload(officer, rows)
    await confirm(officer, total)
    whole, calls = list_carrying._carry, iter(range(100))

    def breaks(work: Any, found: Any, row: Any) -> None:
        whole(work, found, row)
        if next(calls) == 3:
            raise ConnectionError("the machine lost power")

    monkeypatch.setattr(list_carrying, "_carry", breaks)
    office.clock.advance(seconds=6)
    await office.pump()
    assert await count(office, CASES) == CARRIED
    monkeypatch.setattr(list_carrying, "_carry", whole)
    office.clock.advance(seconds=25)
    await office.pump()
    assert await count(office, CASES) == CARRIED
    office.clock.advance(seconds=20)
    await office.pump()
    assert await count(office, CASES) == await count(office, EMPLOYERS) == total
    assert keys(await officer.hear()) == ["employers.list-done"]


async def test_later_batches_are_carried_in_the_name_of_who_confirmed_and_ended_by_the_program(office: Office) -> None:
    officer, total = await office.staff("case-bpjs"), CARRIED + 1
    await upload(officer, [(i, f"PT {chr(97 + i) * 7} Uji", f"Gang {i}", f"{i + 1}.000.000", "") for i in range(total)])
    await confirm(officer, total)
    office.clock.advance(seconds=6)
    await office.pump()
    lines = await office.rows(select(AUDIT.c.action, AUDIT.c.actor))
    staff = next(actor for action, actor in lines if action == "employers.list-confirmed")
    assert [actor for action, actor in lines if action == "employer.added"] == [staff] * total
    assert [actor for action, actor in lines if action == "employers.listed"] == ["system"]


@pytest.mark.parametrize("breaks", [False, True])
async def test_whoever_worked_before_a_batch_works_after_it(
    office: Office, monkeypatch: pytest.MonkeyPatch, breaks: bool
) -> None:
    """Also where a row raises: whoever catches that must not go on as the officer."""
    await upload(await office.staff("case-bpjs"), FIVE)
    chat = (await office.rows(select(LISTS.c.chat_id)))[0][0]
    during: list[Role | None] = []

    def carry(work: Any, found: Any, row: Any) -> None:
        during.append(work.actor.role)
        if breaks:
            raise ConnectionError("the machine lost power")

    def batch(work: Any) -> Any:
        found = waiting_list(work.connection, chat)
        assert found is not None
        with suppress(ConnectionError):
            list_carrying.carry_some(work, found)
        return work.actor

    monkeypatch.setattr(list_carrying, "_carry", carry)
    assert await office.work(batch, actor=Actor(7)) == Actor(7)
    assert set(during) == {Role.CASE_BPJS}


async def test_only_case_officers_of_bpjs_hand_in_lists(office: Office) -> None:
    for role, key in (("case-dinas", "problems.sheet-of-bpjs"), ("bpjs", "problems.sheet-of-bpjs")):
        assert keys(await upload(await office.staff(role), FIVE)) == [key]
    officer = await office.staff("case-bpjs")
    assert keys(await upload(officer, [("x", "y")], ("apa", "saja"))) == ["employers.list-columns"]
    assert keys(await officer.say("/perusahaan daftar ya 5")) == ["employers.list-gone"]


async def registered(office: Office, *names: str) -> list[int]:
    def act(work: Any) -> list[int]:
        return [find_or_add(work, name, "Jl. Uji 1", known_from="office").id for name in names]

    return await office.work(act)


async def test_two_spellings_in_one_list_are_one_question(office: Office) -> None:
    officer = await office.staff("case-bpjs")
    rows = (
        (1, "PT Karya Contoh Mandiri", "Jl. Uji 1", "1.000.000", ""),
        (2, "PT Karya Contoh Mandirri", "Jl. Uji 1", "2.000.000", ""),
        (3, "Karya Contoh Mandiri, PT", "Jl. Uji 1", "3.000.000", ""),
        (4, "Hotel Bintang Uji", "Jl. Uji 9", "4.000.000", ""),
    )
    plan = (await upload(officer, rows))[0]
    assert "Baris 2 dan 3 mungkin perusahaan yang sama" in plan.text
    assert "Baris 2 dan 4 mungkin perusahaan yang sama" in plan.text
    await officer.tap("/perusahaan daftar pilih")
    assert keys(await officer.say("/perusahaan daftar 3 sama 5")) == ["employers.list-row"], "nobody asked that"
    await officer.tap("/perusahaan daftar 3 sama 2")
    assert keys(await officer.tap("/perusahaan daftar 4 ganti 2")) == ["employers.list-plan", "employers.list-confirm"]
    await confirm(officer, 2)
    assert {(row.name, row.potential) for row in await cases(office)} == {
        ("Karya Contoh Mandiri, PT", 3_000_000), ("Hotel Bintang Uji", 4_000_000),
    }  # fmt: skip
    others = await office.rows(select(EMPLOYERS.c.other_names).where(EMPLOYERS.c.name.startswith("Karya")))
    assert others[0][0] == "PT Karya Contoh Mandirri"


async def test_two_spellings_may_be_two_employers(office: Office) -> None:
    officer = await office.staff("case-bpjs")
    rows = (
        (1, "PT Karya Contoh", "Jl. Uji 1", "1.000.000", ""),
        (2, "PT Karya Contoh", "Gang Lain 9", "2.000.000", ""),
    )
    assert keys(await upload(officer, rows)) == ["employers.list-plan"]
    await officer.tap("/perusahaan daftar pilih")
    await officer.tap("/perusahaan daftar 3 baru")
    await confirm(officer, 2)
    assert [row.potential for row in await cases(office)] == [1_000_000, 2_000_000]
    assert await count(office, EMPLOYERS) == 2


async def test_one_row_of_two_for_one_registered_employer(office: Office) -> None:
    (known,) = await registered(office, "PT Sinar Contoh Abadi")
    officer = await office.staff("case-bpjs")
    rows = (
        (1, "PT Sinar Contoh Abadi", "Jl. Uji 1", "1.000.000", ""),
        (2, "Sinar Contoh", "Jl. Uji 1", "2.000.000", ""),
    )
    assert keys(await upload(officer, rows)) == ["employers.list-plan"]
    heard = await officer.tap("/perusahaan daftar pilih")
    heard = await officer.tap(f"/perusahaan daftar 3 {known}")
    assert "/perusahaan daftar 3 ganti 2" in heard[0].choices
    await officer.tap("/perusahaan daftar 3 ganti 2")
    await confirm(officer, 1)
    assert [(row.name, row.potential) for row in await cases(office)] == [("PT Sinar Contoh Abadi", 2_000_000)]


async def test_a_list_renames_nobody_and_is_known_by_its_spelling_next_time(office: Office) -> None:
    (known,) = await registered(office, "PT Sinar Contoh Abadi")
    officer = await office.staff("case-bpjs")
    rows = ((1, "PT Sinar Contoh Abdi", "Jl. Uji 1", "1.000.000", ""),)
    await upload(officer, rows)
    await officer.tap("/perusahaan daftar pilih")
    plan = (await officer.tap(f"/perusahaan daftar 2 {known}"))[0].text
    assert "Baris 2: PT Sinar Contoh Abdi (di daftar: PT Sinar Contoh Abadi)" in plan
    await confirm(officer, 1)
    row = (await office.rows(select(EMPLOYERS.c.name, EMPLOYERS.c.other_names)))[0]
    assert tuple(row) == ("PT Sinar Contoh Abadi", "PT Sinar Contoh Abdi")
    assert keys(await upload(officer, rows)) == ["employers.list-nothing"]


async def test_a_long_plan_has_a_sheet(office: Office) -> None:
    officer = await office.staff("case-bpjs")
    words = ("Melati", "Kenanga", "Anggrek", "Dahlia", "Cempaka", "Bougenvil", "Flamboyan", "Teratai", "Wijaya")
    rows = [(i, f"{name} Uji", f"Gang {i}", f"{i + 1}.000.000", "??") for i, name in enumerate(words)]
    plan = (await upload(officer, rows))[0]
    assert "Baris 2: Melati Uji" in plan.text
    assert 'Baris 2: "??" dibaca sebagai: Menunggak iuran' in plan.text
    sheet = opened(await officer.fetch(plan.files[0])).active
    assert [cell.value for cell in sheet[2]][:4] == ["2", "Melati Uji", "Gang 0", "1000000"]
    assert sheet.max_row == len(words) + 1
