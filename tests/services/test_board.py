"""/ringkasan: counts of what an officer can act on, lists behind them, figures whose small numbers are hidden."""

import re
from datetime import timedelta

import pytest

from handlers.services.registrations.board.counting import count, summed
from storage.enums import Field, Status
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.stages import VILLAGE, put, standing

THERE = "63.11.02.2001"
LONG = timedelta(days=20)


async def lines(chat: Chat, command: str = "/ringkasan") -> list[str]:
    """What the board says."""
    return (await chat.say(command))[-1].text.splitlines()


async def test_only_what_an_officer_can_act_on_is_theirs(office: Office) -> None:
    """Not what was voted, is held for somebody, is open at a colleague, was sent from their own chat, or disputed."""
    dinas, colleague = await office.staff("dinas"), await office.staff("dinas")
    numbers = [(await standing(office, Status.SUBMITTED, Person.new(village=VILLAGE)))[1] for _ in range(5)]
    voted, held, open_there, disputed, mine = numbers
    await colleague.say(f"/periksa {voted}", f"/setujui {voted}", f"/periksa {open_there}")
    await put(office, held, Status.SUBMITTED, frozen=True)
    await put(office, disputed, Status.DISPUTED)
    board = (await dinas.say("/ringkasan"))[-1]
    assert "Giliran Bapak/Ibu: 1" in board.text
    assert "- sedang diperiksa: 4, giliran Bapak/Ibu 1" in board.text
    assert "- berbeda pendapat: 1" in board.text
    listed = (await dinas.tap("/ringkasan saya"))[-1]
    assert [choice for choice in listed.choices if choice.startswith("/periksa")] == [f"/periksa {mine}"]


async def test_nobody_is_late_for_what_waits_on_the_worker(office: Office) -> None:
    dinas = await office.staff("dinas")
    _, late = await standing(office, Status.PAPERS_FORWARDED)
    _, lacking = await standing(office, Status.PAPERS_FORWARDED)
    _, returned = await standing(office, Status.RETURNED)
    past = {"status_at": office.clock.now() - LONG}
    await put(office, late, Status.PAPERS_FORWARDED, **past)
    await put(office, lacking, Status.PAPERS_FORWARDED, papers_missing=b"sealed", **past)
    await put(office, returned, Status.RETURNED, returned_field=Field.NAME, **past)
    board = await lines(dinas)
    assert board[1] == "Giliran Bapak/Ibu: 1, 1 TERLAMBAT"
    assert [line for line in board if "TERLAMBAT" in line][1:] == [
        "- berkas sedang diperiksa di dinas: 2, giliran Bapak/Ibu 1, 1 TERLAMBAT"
    ]


async def test_an_objection_counts_from_the_objection(office: Office) -> None:
    bpjs = await office.staff("bpjs")
    _, number = await standing(office, Status.SUBMITTED)
    now = office.clock.now()
    await put(office, number, Status.SUBMITTED, objected=True, submitted_at=now - LONG, status_at=now)
    assert "TERLAMBAT" not in "".join(await lines(bpjs))
    assert "Sejak hari ini" in "".join(await lines(bpjs, "/ringkasan submitted"))


async def test_villages_with_people_and_nobody_are_named(office: Office) -> None:
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    await standing(office, Status.SUBMITTED, Person.new(village=VILLAGE))
    _, papers = await standing(office, Status.PAPERS_AT_VILLAGE, Person.new(village=THERE, district=THERE[:8]))
    (board,) = await dinas.say("/ringkasan")
    assert "Tanpa petugas: 2 desa, 2 orang" in board.text
    assert "giliran Bapak/Ibu 1" in next(line for line in board.text.splitlines() if "berkas di desa" in line)
    assert "giliran" not in next(line for line in await lines(bpjs) if "berkas di desa" in line)
    await office.staff("village", VILLAGE)
    await office.invite("village", THERE)
    alone = await lines(dinas, "/ringkasan kosong")
    assert alone[1].endswith(": 1 orang, petugasnya sudah diundang")
    assert len(alone) == 3
    assert papers in (await dinas.say(f"/ringkasan papers-at-village {THERE}"))[-1].text


async def test_lists_have_pages_and_name_people_shortly(office: Office) -> None:
    dinas = await office.staff("dinas", "63.11.01")
    person = Person.new(name="SITI AMINAH BINTI AHMAD", village=VILLAGE)
    for _ in range(9):
        await standing(office, Status.VERIFIED, Person.new(village=VILLAGE))
    _, last = await standing(office, Status.MEMBER, person)
    await standing(office, Status.VERIFIED, Person.new(village=THERE, district=THERE[:8]))
    (first,) = await dinas.say("/ringkasan verified")
    (second,) = await dinas.tap("/ringkasan verified hal 2")
    looks = [choice for one in (first, second) for choice in one.choices if choice.startswith("/periksa")]
    assert (len(looks), len(set(looks)), "9 orang" in first.text) == (9, 9, True)
    (member,) = await dinas.say("/ringkasan member")
    assert re.search(r"1\. SITI A\. B\. A\., \w+.*, \d+ th", member.text)
    assert last in member.text
    for secret in (person.nik, person.kk, "AMINAH"):
        assert secret not in member.text


async def test_figures_hide_small_numbers_and_name_nobody(office: Office) -> None:
    head, reader = await office.staff("head"), await office.staff("reader", "63.11.02")
    people = [*[(VILLAGE, Status.MEMBER)] * 6, *[(VILLAGE, Status.SUBMITTED)] * 2]
    people += [*[(THERE, Status.MEMBER)] * 7, *[(THERE, Status.SUBMITTED)] * 8]
    for village, status in people:
        await put(office, await office.registered(Person.new(village=village, district=village[:8])), status)
    figures = await lines(head)
    assert "- Juai: (tertutup) mengirim, (tertutup) peserta" not in figures
    assert "Sudah mengirim pendaftaran: 23" in figures
    assert "- sudah menjadi peserta: 13" in figures
    assert "Peserta: 13 dari 23 yang mengirim, 56 dari setiap 100." in figures
    theirs = await lines(reader)
    assert "Halong" in theirs[0] or office.app.office.place("63.11.02") in theirs[0]
    assert "Sudah mengirim pendaftaran: 15" in theirs
    assert keys(await head.say("/ringkasan submitted")) == ["staff.board"]
    assert "(tertutup)" not in "".join(theirs)


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("berapa yang sudah terdaftar?", ["staff.board", "steering.picture"]),
        ("sudah berapa yang daftar", ["staff.board", "steering.picture"]),
        ("/rekap pendaftaran", ["staff.board"]),
        ("Jumlah pendaftar", ["staff.board"]),
    ],
)
async def test_whoever_may_see_it_asks_in_plain_words(office: Office, words: str, heard: list[str]) -> None:
    for role in ("head", "reader", "administrator"):
        assert keys(await (await office.staff(role)).say(words)) == heard
    worker = await office.chat()
    assert "staff.board" not in keys(await worker.say(words))
    assert "problems.unknown-command" not in keys(await worker.say(words)) or words.startswith("/")


async def test_stages_of_the_board_sum_up_to_all(office: Office) -> None:
    for status in (Status.SUBMITTED, Status.SUBMITTED, Status.MEMBER):
        await put(office, await office.registered(), status)
    actor = await office.actor("dinas")
    counts = await office.work(count, actor=actor)
    assert (counts.stages().total(), counts.villages().total(), summed(counts.mine).total) == (3, 3, 2)
