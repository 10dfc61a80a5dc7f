"""What takes long to read: asked in one turn, read beside the turns, answered in another."""

import asyncio
import re

import pytest
from sqlalchemy import Engine, event, insert, select

from bot.reading import sheets
from handlers.services.registrations import exporting
from storage.database import reading
from storage.enums import Status
from storage.repositories.readings import left_readings
from storage.repositories.reviews import seen_versions
from storage.tables.core import AUDIT, COUNTERS
from tests.support.chat import Chat, keys
from tests.support.dialects import ON_SQLITE
from tests.support.joining import PIN
from tests.support.office import Office
from tests.support.staff import officer
from tests.support.stages import standing as at_stage
from tests.support.xlsx import cells

OF_RECORDS = re.compile(r"\bregistrations\.details\b", re.IGNORECASE)
LOOKED_AT = "hidden_since IS NOT NULL"
"""What every command of an officer looks at first: registrations that were sent just now."""


async def records(office: Office, count: int) -> list[str]:
    """People who wait for both agencies."""
    worker = await office.chat()
    return [await office.registered(chat=worker) for _ in range(count)]


async def exported(office: Office) -> list[tuple[str, str]]:
    """What the audit says of exports: (action, subject)."""
    of_exports = AUDIT.c.action.like("%export%")
    return [tuple(row) for row in await office.rows(select(AUDIT.c.action, AUDIT.c.subject).where(of_exports))]


async def come(office: Office, chat: Chat, hold: asyncio.Event) -> list[str]:
    """The reader goes on; what is heard then."""
    hold.set()
    await office.app.readings.idle()
    return keys(await chat.hear())


async def test_the_turn_that_asks_reads_no_record(office: Office) -> None:
    await records(office, 3)
    dinas, said = await officer(office, "dinas"), list[str]()
    hold = office.read_slowly(0, 3)

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        for command in ("/ekspor antrean", "/setujui_semua", "/antrean hal 2"):
            assert keys(await dinas.say(command, "/hentikan")) == ["staff.reading-stopped"]
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert said
    assert [one for one in said if OF_RECORDS.search(one) and LOOKED_AT not in one] == []
    assert await come(office, dinas, hold) == []
    assert await exported(office) == []


async def test_a_sheet_is_never_cut_and_the_audit_has_everybody_in_it(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "COMPARED_PAGE", 2)
    monkeypatch.setattr(sheets, "NOTES", 2)
    numbers = await records(office, 5)
    dinas = await officer(office, "dinas")
    (sheet,) = await dinas.say("/ekspor antrean")
    assert [row[0] for row in cells(await dinas.fetch(sheet.files[0]))[1:]] == numbers
    people = {("record.exported", f"registration:{record}") for record in range(1, 6)}
    assert sorted(await exported(office)) == sorted({("export.antrean", ""), *people})
    seen = await office.database.read(lambda c: seen_versions(c, 1, [1, 2, 3, 4, 5]))
    assert seen == dict.fromkeys(range(1, 6), 1)


async def test_a_sheet_that_no_longer_lies_ready_is_read_anew(office: Office) -> None:
    first, second = await records(office, 2)
    dinas = await officer(office, "dinas")
    (sheet,) = await dinas.say("/ekspor antrean")
    await dinas.say(f"/periksa {first}", f"/setujui {first}")
    await office.restart()
    dinas = await office.again(dinas)
    assert [row[0] for row in cells(await dinas.fetch(sheet.files[0]))[1:]] == [second]
    assert (await exported(office)).count(("record.exported", "registration:2")) == 2


async def test_whoever_lost_the_right_meanwhile_gets_nothing(office: Office) -> None:
    await records(office, 1)
    bpjs, keeper = await officer(office, "bpjs"), await officer(office, "bpjs")
    (sheet,) = await bpjs.say("/ekspor antrean")
    before = await exported(office)
    hold = office.read_slowly(0, 1)
    await bpjs.say("/ekspor antrean")
    await keeper.say("/staf_cabut 1")
    await keeper.tap("ya")
    assert await come(office, bpjs, hold) == ["problems.unknown-command"]
    assert await exported(office) == before
    response = await office.http.get(sheet.files[0]["url"], headers=bpjs.headers)
    assert response.json() == {"error": "no-such-file"}


@ON_SQLITE
async def test_in_a_locked_chat_nothing_is_shown(office: Office) -> None:
    await records(office, 1)
    dinas = await officer(office, "dinas")
    hold = office.read_slowly(0, 1)
    await dinas.say("/antrean hal 2", "/kunci")
    await come(office, dinas, hold)
    await dinas.say(PIN)
    dinas.after = 0
    told = keys(await dinas.hear())
    assert ("problems.reading-locked" in told, "staff.queue" in told) == (True, False)


@ON_SQLITE
async def test_what_is_being_asked_is_not_interrupted(office: Office) -> None:
    (number,) = await records(office, 1)
    dinas = await officer(office, "dinas")
    await dinas.say(f"/periksa {number}")
    hold = office.read_slowly(0, 1)
    await dinas.say("/setujui_semua")
    office.clock.advance(minutes=1)
    await dinas.say(f"/perbaiki {number} nik")
    assert await come(office, dinas, hold) == []
    assert keys(await dinas.say("batal"))[-1] == "staff.bulk-plan"


@ON_SQLITE
async def test_a_reader_that_dies_is_tried_again_and_then_the_officer_hears_of_it(office: Office) -> None:
    await at_stage(office, Status.PAPERS_COMPLETE)
    bpjs = await officer(office, "bpjs")
    office.reader.dies = 1
    await bpjs.say("/ekspor bpjs")
    await office.pump()
    assert keys(await bpjs.hear()) == ["staff.export"]
    office.reader.dies = 9
    await bpjs.say("/ekspor bpjs")
    for _ in range(3):
        await office.pump()
    assert keys(await bpjs.hear()) == ["problems.reading-failed"]


@ON_SQLITE
async def test_a_fault_in_a_reading_is_told_and_leaves_nothing_behind(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise LookupError("invented")

    await records(office, 1)
    dinas = await officer(office, "dinas")
    monkeypatch.setattr(exporting, "details_of", broken)
    assert keys(await dinas.say("/ekspor antrean")) == ["problems.our-fault"]
    assert keys(await dinas.say("/hentikan")) == ["staff.reading-none"]


@ON_SQLITE
async def test_stopped_in_its_first_second_a_reading_is_left_to_whoever_comes_next(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()

    async def endless(*_: object) -> None:
        begun.set()
        await asyncio.Event().wait()

    await records(office, 1)
    dinas = await officer(office, "dinas")
    monkeypatch.setattr(office.reader, "read", endless)
    monkeypatch.setattr(office.app.readings, "patience", 60)
    before = asyncio.all_tasks()
    asks = asyncio.create_task(dinas.say("/ekspor antrean"))
    await begun.wait()
    await office.app.readings.stop()
    await asks
    assert asyncio.all_tasks() == before
    left = await office.database.read(lambda c: left_readings(c, office.clock.now()))
    assert [row.tries for row in left] == [1]


async def test_on_a_connection_for_reading_nothing_is_written(database_url: str) -> None:
    row = insert(COUNTERS).values(name="D-2611", last=1)
    with pytest.raises(Exception, match=r"readonly database|read-only transaction"):
        await asyncio.to_thread(reading, database_url, lambda c: c.execute(row))
