"""A recap of a past day, and counts that leave nothing out."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select

from handlers.rules.access import Actor
from handlers.rules.cases.recap import Recap, read_span
from handlers.services.base.work import Work
from handlers.services.cases.debts import case_debts
from handlers.services.cases.life import open_case
from handlers.services.cases.recap import make_recap
from handlers.services.employers.register import find_or_add
from storage.enums import CaseStatus, LetterKind, LetterStatus, ReportKind, Role
from storage.tables.core import AUDIT
from tests.support.cases import CASES, EMPLOYERS, LETTERS, VISITS, employer
from tests.support.chat import keys
from tests.support.office import Office

S = CaseStatus
OFFICER = Actor(None, 1, Role.CASE_DINAS)
NAMES = ("PT Sawit Contoh Abadi", "PT Sawit Contoh Abdi")


async def recap(office: Office, words: str) -> Recap:
    def run(work: Work) -> Recap:
        span = read_span(words, work.today)
        assert span is not None
        return make_recap(work, span)

    return await office.work(run, actor=OFFICER)


async def stood(office: Office, words: str) -> list[CaseStatus]:
    return [line.status for line in (await recap(office, words)).employers]


async def test_a_joined_case_stands_in_a_past_recap_as_it_stood(office: Office) -> None:
    """Not as the newest step of the one that went into it."""

    def run(work: Work, name: str) -> str:
        found = find_or_add(work, name, "Jl. Contoh No. 1, Paringin", known_from="bpjs")
        return open_case(work, found.id, ReportKind.ARREARS).number

    one = await office.work(lambda work: run(work, NAMES[0]))
    office.clock.advance(days=1)
    other = await office.work(lambda work: run(work, NAMES[1]))
    bpjs, dinas = await office.staff("case-bpjs"), await office.staff("case-dinas")
    await bpjs.say(f"/kasus {other} periksa", f"/kasus {other} janji", "5 juta tiap tanggal 15, 3 kali", "simpan")
    await dinas.say(f"/kasus {one} periksa")
    assert await stood(office, "sampai 24 november 2026") == [S.CHECKED, S.PROMISED]
    await dinas.say(f"/kasus {one} gabung {other}")
    assert keys(await dinas.say("GABUNG")) == ["employers.joined"]
    assert await stood(office, "sampai 24 november 2026") == [S.PROMISED]
    assert await stood(office, "sampai 23 november 2026") == [S.RECEIVED], "there was no other one yet"
    await dinas.say("/urungkan")
    assert await stood(office, "sampai 24 november 2026") == [S.CHECKED, S.PROMISED]


async def test_a_target_is_counted_until_the_day_of_the_recap(office: Office) -> None:
    head = await office.staff("head")
    await head.say("/target 4 sampai 31 Desember 2026 Target TARGET: tahun ini")
    made = await office.work(lambda work: open_case(work, find(work), ReportKind.UNREGISTERED).number)
    office.clock.advance(days=1)
    bpjs = await office.staff("case-bpjs")
    await bpjs.say(f"/kasus {made} periksa", f"/kasus {made} patuh hari ini", "lewati")
    [before], [now] = [(await recap(office, f"sampai {day} november 2026")).goals for day in (23, 24)]
    assert (before.name, before.reached, now.reached, now.percent) == ("tahun ini", 0, 1, 25)
    assert [(one.name, one.done, one.reached) for one in now.efforts] == [
        ("letters", 0, 0), ("bound", 0, 0), ("loose", 0, 0)
    ]  # fmt: skip


def find(work: Work) -> int:
    return find_or_add(work, NAMES[0], "Jl. Contoh No. 1, Paringin", known_from="bpjs").id


async def test_a_letter_and_a_visit_stand_as_they_stood(office: Office) -> None:
    """A letter posted, a visit held or called off after the last day was still being made, still to come."""
    made = await office.work(lambda work: open_case(work, find(work), ReportKind.ARREARS).row_id)
    by, now = (await office.actor("case-dinas")).staff_id, office.clock.now()
    letter: dict[str, Any] = {
        "case_id": made,
        "kind": LetterKind.LETTER,
        "code": b"x",
        "content": b"x",
        "drafted_by": by,
    }
    letter |= {"drafted_at": now, "status": LetterStatus.POSTED, "posted_on": date(2026, 11, 26), "ended_on": None}
    gone = {"status": LetterStatus.DISCARDED, "posted_on": None, "ended_on": date(2026, 11, 25)}
    visit: dict[str, Any] = {"case_id": made, "planned_by": by, "planned_for": date(2026, 11, 24), "cancelled_at": None}
    visit |= {"held_on": date(2026, 11, 26), "result": "promise"}
    off = {"held_on": None, "result": None, "cancelled_at": now + timedelta(days=2)}

    def fill(connection: Connection) -> None:
        connection.execute(insert(LETTERS), [letter | {"code_index": b"1"}, letter | gone | {"code_index": b"2"}])
        connection.execute(insert(VISITS), [visit, visit | off])

    await office.database.write(fill)
    before, then = [await recap(office, f"sampai {day} november 2026") for day in (24, 26)]
    assert [(one.planned, one.done, one.reached) for one in before.rates[:2]] == [(2, 0, 0), (2, 0, 0)]
    assert [(one.planned, one.done, one.reached) for one in then.rates[:2]] == [(1, 1, 0), (1, 1, 1)]
    assert (before.employers[0].written, before.employers[0].visited) == (None, None)
    assert (then.employers[0].written, then.employers[0].visited) == (date(2026, 11, 26), date(2026, 11, 26))


async def test_who_gave_the_address_goes_along_when_employers_are_merged(office: Office) -> None:
    dinas = await office.staff("case-dinas")
    await dinas.say("/perusahaan tambah", "PT Uji Alamat Satu", "Jl. Contoh No. 1, Paringin", "ya")
    bare = await employer(office, "PT Uji Alamat", "")
    given = (await office.rows(select(EMPLOYERS.c.id, EMPLOYERS.c.address_by, EMPLOYERS.c.address_at)))[0]
    assert given[1] is not None
    await dinas.say(f"/perusahaan {bare} gabung {given[0]}", "GABUNG")
    kept = select(EMPLOYERS.c.address, EMPLOYERS.c.address_by, EMPLOYERS.c.address_at).where(EMPLOYERS.c.id == bare)
    assert (await office.rows(kept))[0] == ("Jl. Contoh No. 1, Paringin", given[1], given[2])


async def many(office: Office, count: int, due: date) -> None:
    """So many new cases, each of an employer of its own."""
    now = office.clock.now()
    firm = {"other_names": "", "address": "Jl. Contoh", "branch": "", "known_from": "bpjs", "created_at": now}
    row: dict[str, Any] = {"kind": ReportKind.ARREARS, "status": S.RECEIVED, "version": 1, "due": due}
    row |= dict.fromkeys(("status_at", "opened_at", "answer_from"), now)
    firms = [firm | {"id": n, "name": f"PT Contoh {n}", "key": f"CONTOH {n}"} for n in range(1, count + 1)]
    rows = [row | {"employer_id": n, "number": f"K-2611-{n:05d}-0"} for n in range(1, count + 1)]

    def fill(connection: Connection) -> None:
        connection.execute(insert(EMPLOYERS), firms)
        connection.execute(insert(CASES), rows)

    await office.database.write(fill)


async def test_a_digest_and_a_plan_count_every_case(office: Office) -> None:
    today = office.values.today(office.clock.now())
    await many(office, 1_030, today - timedelta(days=1))
    [line] = (await office.work(lambda work: case_debts(work, OFFICER), actor=OFFICER)).lines
    assert (line.params["count"], line.params["late"].params["late"]) == (1_030, 1_030)
    dinas = await office.staff("case-dinas")
    await dinas.say("/surat semua periksa")
    assert dinas.last.key == "many.confirm"
    assert await office.work(planned) == 1_030


def planned(work: Work) -> int:
    """How many cases the plan that waits holds, by its line in the audit."""
    why = work.connection.execute(select(AUDIT.c.why).where(AUDIT.c.action == "bulk.planned")).scalar_one()
    return int(why.rpartition(" ")[2])
