"""Cases: opened once an employer, moved only along the table, their clocks in working days."""

from datetime import date
from functools import partial
from itertools import product

import pytest

from handlers.rules.access import Actor
from handlers.rules.cases.case_life import LIFE, CaseAct, Impossible
from handlers.services.base.work import Work
from handlers.services.cases.life import case_by_number, move_case, note_of, open_case, reopen_case
from storage.enums import CaseStatus, ReportKind
from storage.repositories.cases import steps_of
from storage.tables import Case
from tests.support.cases import at, case, case_field, employer, put_case, steps, with_case
from tests.support.office import Office

S = CaseStatus


async def test_an_employer_has_one_open_case(office: Office) -> None:
    who = await employer(office)
    first, second = [await office.work(lambda work: open_case(work, who, ReportKind.ARREARS).number) for _ in range(2)]
    assert first == second == "K-2611-00001-7"
    assert await case_field(office, first, "due") == date(2026, 11, 26)  # three working days to check
    await put_case(office, first, S.CLOSED, closed_at=office.clock.now())
    assert await office.work(lambda work: open_case(work, who, ReportKind.ARREARS).number) != first


async def test_a_number_is_read_as_people_type_it(office: Office) -> None:
    number = await case(office)

    def find(text: str, work: Work) -> str | None:
        found = case_by_number(work, text)
        return found.number if found else None

    assert await office.work(partial(find, number.lower().replace("-", " "))) == number
    for other in ("", "K-2611-00009-1", number.replace("K", "L"), "kasus"):
        assert await office.work(partial(find, other)) is None


async def test_the_table_decides(office: Office) -> None:
    """Every status meets every act: it moves along the table, or nothing changes."""
    number, actor = await case(office), await office.actor("case-dinas")

    def do(act: CaseAct, work: Work, found: Case) -> CaseStatus:
        move_case(work, found, act)
        return found.status

    for status, act in product(S, CaseAct):
        paused = {"suspended_from": S.SILENT} if status is S.SUSPENDED else {}
        await put_case(office, number, status, **paused)
        before = await case_field(office, number, "version"), await steps(office, number)
        expected = LIFE.get((status, act))
        if expected is None:
            with pytest.raises(Impossible):
                await with_case(office, number, partial(do, act), actor)
            assert (await case_field(office, number, "version"), await steps(office, number)) == before
            assert await case_field(office, number, "status") is status
            continue
        went = await with_case(office, number, partial(do, act), actor)
        assert went is (S.SILENT if act is CaseAct.RESUME else expected), (status, act)
        assert await case_field(office, number, "version") == before[0] + 1
        assert await steps(office, number) == [*before[1], str(act)]
        if act is not CaseAct.RECORD:
            assert (await case_field(office, number, "due") is None) == (went in (S.CLOSED, S.SUSPENDED))


async def test_a_suspended_case_goes_on_where_it_stood(office: Office) -> None:
    number = await case(office)
    await put_case(office, number, S.ANSWERED)
    until = date(2026, 12, 7)
    await with_case(office, number, lambda work, c: move_case(work, c, CaseAct.SUSPEND, suspended_until=until))
    assert await case_field(office, number, "due") == until
    office.clock.set(at(2026, 12, 7))
    await with_case(office, number, lambda work, c: move_case(work, c, CaseAct.RESUME))
    assert await case_field(office, number, "status") is S.ANSWERED
    assert await case_field(office, number, "suspended_from") is None
    assert await case_field(office, number, "suspended_until") is None
    assert await case_field(office, number, "due") == date(2026, 12, 10)


async def test_what_another_body_did_is_written_down_and_moves_nothing(office: Office) -> None:
    number, actor = await case(office), await office.actor("case-bpjs")
    due = await case_field(office, number, "due")

    def write(work: Work, found: Case) -> tuple[str, str, date, str]:
        move_case(
            work,
            found,
            CaseAct.RECORD,
            on=date(2026, 11, 20),
            acted_by="bpjs",
            detail="warning-1",
            note="Teguran pertama",
        )
        step = steps_of(work.uow.session, found.id or 0)[-1]
        return step.action, step.acted_by, step.on, note_of(work, found, step)

    written = await with_case(office, number, write, actor)
    assert written == ("record-warning-1", "bpjs", date(2026, 11, 20), "Teguran pertama")
    assert (await case_field(office, number, "status"), await case_field(office, number, "due")) == (S.RECEIVED, due)


async def test_a_case_is_not_opened_again_beside_another(office: Office) -> None:
    who = await employer(office)
    old = await office.work(lambda work: open_case(work, who, ReportKind.ARREARS).number)
    await put_case(office, old, S.CLOSED, closed_at=office.clock.now(), outcome="complied")
    assert await with_case(office, old, lambda work, c: reopen_case(work, c).number) == old
    assert await case_field(office, old, "outcome") is None
    await put_case(office, old, S.CLOSED, closed_at=office.clock.now())
    new = await office.work(lambda work: open_case(work, who, ReportKind.ARREARS).number)
    assert await with_case(office, old, lambda work, c: reopen_case(work, c).number) == new
    with pytest.raises(Impossible):
        await with_case(office, old, lambda work, c: move_case(work, c, CaseAct.REOPEN))


async def test_a_step_names_the_officer_and_seals_the_note(office: Office) -> None:
    number, actor = await case(office), await office.actor("case-dinas")

    def check(work: Work, found: Case) -> tuple[int | None, Actor, bytes | None]:
        move_case(work, found, CaseAct.CHECK, note="Data BPJS cocok")
        step = steps_of(work.uow.session, found.id or 0)[-1]
        return step.staff_id, work.actor, step.note

    staff, who, sealed = await with_case(office, number, check, actor)
    assert staff == who.staff_id
    assert sealed is not None
    assert b"BPJS" not in sealed
