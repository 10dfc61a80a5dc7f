"""Two cases of one employer become one with everything in them, told to nobody, and two again within minutes."""

from itertools import permutations
from typing import Any

import pytest
from sqlalchemy import LargeBinary, func, insert, select

from handlers.rules.access import Actor
from handlers.rules.cases.joining import ORDER
from handlers.rules.cases.recap import read_span
from handlers.services.base.work import Work
from handlers.services.cases.documents import papers_of
from handlers.services.cases.life import case_by_number, note_of, open_case
from handlers.services.cases.recap import make_recap
from handlers.services.employers.register import find_or_add
from storage.enums import CaseStatus, LetterStatus, ReportKind, Role
from storage.repositories.case_joins import SEALED, tables_of_cases
from storage.repositories.cases import steps_of
from storage.tables.core import (
    CASES,
    EMPLOYERS,
    INSTALMENTS,
    LETTERS,
    OUTBOX,
    REGULATION_REMINDERS,
    STEPS,
    SUBMISSIONS,
    VISITS,
)
from tests.support.cases import case_field, put_case
from tests.support.chat import Chat, keys
from tests.support.office import Office

S = CaseStatus
OFFICER = Actor(None, 1, Role.CASE_DINAS)
PUSHED = select(func.count()).select_from(OUTBOX).where(OUTBOX.c.push)
"""Messages to chats that did not ask."""
NAMES = ("PT Sawit Contoh Abadi", "PT Sawit Contoh Abdi")
KEPT_OPEN = {"letters.code": "of no case", "letters.code_index": "a digest", "submissions.content": "of its own number"}
KEPT_OPEN |= {"rulings.content": "of the place that stands beside it"}
"""Sealed cells on rows of cases that are not sealed for the case's number."""


async def two(office: Office) -> list[str]:
    """Two cases of one employer, whose name is spelt in two ways."""

    def run(work: Work) -> list[str]:
        found = [find_or_add(work, name, "Jl. Contoh No. 1, Paringin", known_from="bpjs") for name in NAMES]
        return [open_case(work, one.id, ReportKind.ARREARS, note=one.name).number for one in found]

    return await office.work(run)


async def join(chat: Chat, one: str, other: str) -> list[str]:
    await chat.say(f"/kasus {one} gabung {other}")
    return keys(await chat.say("GABUNG"))


async def picture(office: Office) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of cases and what hangs on them; versions, revisions and sealed bytes apart."""
    found = {}
    for table in (CASES, EMPLOYERS, LETTERS, VISITS, INSTALMENTS, SUBMISSIONS, STEPS):
        names = [c for c in table.c if c.name not in ("version", "revision") and not isinstance(c.type, LargeBinary)]
        found[table.name] = [tuple(row) for row in await office.rows(select(*names).order_by(table.c.id))]
    return found


async def test_everything_goes_along_and_comes_back(office: Office) -> None:
    one, other = await two(office)
    dinas, bpjs, head = [await office.staff(role) for role in ("case-dinas", "case-bpjs", "head")]
    for number, register in ((one, "1"), (other, "2")):
        await dinas.say(f"/kasus {number} periksa", f"/kasus {number} surat 10 hari kerja", "lewati", "simpan")
        await head.say(f"/surat {number} paraf")
        await dinas.say(
            f"/kasus {number} ttd 560/{register}/Uji", "hari ini", "lewati", f"/kasus {number} kirim hari ini"
        )
    await bpjs.say(f"/kasus {other} janji", "5 juta tiap tanggal 15, 3 kali", "simpan")
    assert await case_field(office, other, "status") is S.PROMISED
    before, sent = await picture(office), await office.rows(PUSHED)
    assert await join(dinas, one, other) == ["employers.joined"]
    assert await office.rows(PUSHED) == sent, "nobody is told"

    def whole(work: Work) -> tuple[Any, ...]:
        case = case_by_number(work, one)
        assert case is not None
        papers = sorted(paper.name for paper in papers_of(work, case))
        for paper in papers_of(work, case):
            assert paper.draw().payload["fields"], "what was sealed for the other number opens"
        notes = [note_of(work, case, step) for step in steps_of(work.uow.session, case.row_id)]
        return case.number, case.status, papers, [note for note in notes if note]

    number, status, papers, notes = await office.work(whole, actor=OFFICER)
    assert (number, status) == (other, S.PROMISED), "the one that has come farther stays; the old number opens it"
    assert papers == ["jadwal-1", "surat-1", "surat-2"]
    assert {*NAMES, one} <= set(notes)
    assert await case_field(office, one, "status") is S.CLOSED
    assert await recapped(office) == [(other, 2)]
    assert keys(await dinas.say("/urungkan")) == ["employers.parted"]
    assert await picture(office) == before
    assert await recapped(office) == [(one, 1), (other, 1)]
    assert keys(await dinas.say(f"/kasus {one} berkas")) == ["cases.paper"]
    assert keys(await dinas.say(f"/kasus {one} riwayat")) == ["cases.history"]


async def recapped(office: Office) -> list[tuple[str, int]]:
    """The cases of the year's recap, and how many letters it counts."""

    def run(work: Work) -> list[tuple[str, int]]:
        span = read_span("", work.today)
        assert span is not None
        recap = make_recap(work, span)
        assert recap.process.opened == len(recap.employers)
        return [(line.case, recap.process.letters // len(recap.employers)) for line in recap.employers]

    return await office.work(run, actor=OFFICER)


@pytest.mark.parametrize(("one", "other"), [*permutations((S.RECEIVED, S.SILENT, S.COMPLIED), 2)])
async def test_the_one_that_came_farther_stays(office: Office, one: CaseStatus, other: CaseStatus) -> None:
    numbers = await two(office)
    for number, status in zip(numbers, (one, other), strict=True):
        await put_case(office, number, status)
    dinas = await office.staff("case-dinas")
    assert await join(dinas, *numbers) == ["employers.joined"]
    stays = max(zip((one, other), numbers, strict=True), key=lambda pair: ORDER.index(pair[0]))
    assert [await case_field(office, stays[1], name) for name in ("status", "joined_into")] == [stays[0], None]


async def test_a_letter_on_paper_of_the_other_one_ends(office: Office) -> None:
    one, other = await two(office)
    dinas = await office.staff("case-dinas")
    for number in (one, other):
        await dinas.say(f"/kasus {number} periksa", f"/kasus {number} surat 10 hari kerja", "lewati", "simpan")
    assert await join(dinas, other, one) == ["employers.joined"]
    states = [row[0] for row in await office.rows(select(LETTERS.c.status).order_by(LETTERS.c.id))]
    assert states == [LetterStatus.DRAFTED, LetterStatus.DISCARDED]
    await dinas.say("/urungkan")
    states = [row[0] for row in await office.rows(select(LETTERS.c.status).order_by(LETTERS.c.id))]
    assert states == [LetterStatus.DRAFTED, LetterStatus.DRAFTED]


async def test_a_suspended_case_is_resumed_first(office: Office) -> None:
    one, other = await two(office)
    await put_case(office, other, S.SUSPENDED, suspended_from=S.CHECKED)
    dinas = await office.staff("case-dinas")
    assert keys(await dinas.say(f"/kasus {one} gabung {other}")) == ["employers.join-first"]
    assert any(" lanjut " in choice for choice in dinas.last.choices)
    await put_case(office, other, S.CLOSED)
    assert keys(await dinas.say(f"/kasus {one} gabung {other}"))[0] == "employers.join-how"


async def test_it_cannot_be_taken_back_once_something_was_done(office: Office) -> None:
    one, other = await two(office)
    dinas, bpjs = await office.staff("case-dinas"), await office.staff("case-bpjs")
    await join(dinas, one, other)
    await bpjs.say(f"/kasus {other} periksa")
    assert keys(await dinas.say("/urungkan")) == ["employers.parted-not"]
    assert keys(await bpjs.say("/urungkan")) == ["problems.nothing-to-undo"]
    office.clock.advance(minutes=11)
    assert keys(await dinas.say("/urungkan")) == ["problems.undo-too-late"]


async def test_what_has_no_case_comes_back_too(office: Office) -> None:
    """A letter that reminded the employer of a regulation, say: whatever belongs to an employer."""
    one, other = await two(office)
    gone = await case_field(office, other, "employer_id")
    dinas = await office.staff("case-dinas")
    reminder = {"employer_id": gone, "staff_id": 1, "on": office.clock.now().date()}
    await office.database.write(lambda c: c.execute(insert(REGULATION_REMINDERS), reminder))
    await join(dinas, one, other)
    kept = await case_field(office, one, "employer_id")
    assert [tuple(row) for row in await office.rows(select(REGULATION_REMINDERS.c.employer_id))] == [(kept,)]
    assert keys(await dinas.say("/urungkan")) == ["employers.parted"]
    assert [tuple(row) for row in await office.rows(select(REGULATION_REMINDERS.c.employer_id))] == [(gone,)]


def test_every_sealed_cell_on_a_case_is_sealed_anew() -> None:
    """A new table of cases says here how its cells are sealed, or the join would leave them closed."""
    cells = {
        f"{table.name}.{column.name}"
        for table in tables_of_cases()
        for column in table.c
        if isinstance(column.type, LargeBinary) and table.name != "reports"
    }
    again = {f"{table.name}.{column}" for table, columns in SEALED.items() for column in columns}
    assert cells - again <= set(KEPT_OPEN), "seal it anew in storage/repositories/case_joins.py, or say why not here"
