"""Only an answer answers: the clock of a letter, what an officer says of it, requests, meetings, visits of the day."""

from datetime import date
from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from handlers.services.base.numbers import new_number
from handlers.services.base.work import Work
from handlers.services.cases.case_desk import handle
from handlers.services.cases.overdue import watch_cases
from handlers.services.cases.visits import fields_of as minutes_of
from handlers.services.employers.deciding import rule
from handlers.services.employers.submission_desk import decide
from storage.enums import CaseStatus
from storage.repositories.cases import last_visit
from storage.repositories.recap import visits_made
from storage.rows import table_of
from storage.tables import Case, Ruling, Submission
from tests.services.test_case_clocks import POSTED, acts
from tests.support.cases import INSTALMENTS, LETTERS, VISITS, at, case, case_field, hanging, put_case, steps, with_case
from tests.support.office import Office

S = CaseStatus
SENT, RULINGS = table_of(Submission), table_of(Ruling)
SUMMONS: dict[str, object] = {"day": "2026-11-30", "hour": "09:00", "place": "kantor", "extra": "lewati"}
MINUTES: dict[str, object] = {
    "on": "2026-11-23", "hour": "10:00", "place": "tempat", "from-dinas": ["Sari"], "from-bpjs": ["Budi"],
    "people": ["Rahmat, direktur"], "found": "Belum terdaftar.", "agreed": "Mendaftar.", "result": "janji",
    "schedule": "2026-12-15:=34 pekerja didaftarkan;2026-12-20:5000000",
}  # fmt: skip


async def submitted(office: Office, number: str, kind: str, content: str, **values: Any) -> str:
    """Something that an employer handed in by the code of a letter of this case."""
    case_id = await case_field(office, number, "id")

    def add(work: Work) -> str:
        sent = new_number(work, "S")
        sealed = work.vault.seal(content.encode(), f"submissions.content:{sent}")
        row = Submission(number=sent, kind=kind, case_id=case_id, proven=True, content=sealed, at=work.now, **values)
        work.uow.session.add(row)
        return sent

    return await office.work(add)


@pytest.mark.parametrize(("holds", "silent_on"), [(None, at(2026, 12, 1)), (date(2026, 12, 3), at(2026, 12, 4))])
async def test_the_clock_waits_for_an_officer_only_where_it_may_be_an_answer(
    office: Office, holds: date | None, silent_on: object
) -> None:
    number = await case(office)
    await acts(office, number, *POSTED)
    await submitted(office, number, "answer", '{"words": ["Kami sudah bayar."]}', holds_until=holds)
    for moment in (at(2026, 11, 30), at(2026, 12, 1), at(2026, 12, 4)):
        office.clock.set(moment)
        await office.work(watch_cases)
        expected = S.SILENT if moment >= silent_on else S.POSTED  # type: ignore[operator]
        assert await case_field(office, number, "status") is expected


async def test_no_answer_lets_the_clock_go_on_and_an_answer_counts_from_its_day(office: Office) -> None:
    number, officer = await case(office), await office.actor("case-dinas")
    await acts(office, number, *POSTED)
    wild = await submitted(office, number, "answer", '{"words": ["siapa pelapornya"]}', holds_until=date(2027, 1, 1))
    await office.work(partial(decide, number=wild, word="bukan"), actor=officer)
    good = await submitted(office, number, "answer", '{"words": ["Kami bayar besok."]}')
    office.clock.set(at(2026, 12, 1))
    await office.work(watch_cases)
    assert await case_field(office, number, "status") is S.SILENT
    await office.work(partial(decide, number=good, word="jawaban"), actor=officer)
    assert await case_field(office, number, "status") is S.ANSWERED
    assert (await hanging(office, number, LETTERS, "ended_on"))[0][0] == date(2026, 11, 23)


async def test_a_request_is_never_just_settled(office: Office) -> None:
    number, officer = await case(office), await office.actor("case-bpjs")
    asked = '{"kind": "tunda", "period": "April", "size": "kecil", "reason": "tutup", "amount": null}'
    sent = await submitted(office, number, "relief", asked)
    for word, key in (("selesai", "handed.one"), ("kabul", None)):
        done = await office.work(partial(decide, number=sent, word=word), actor=officer)
        assert [say.key for say in done.says] == ([key] if key else [])
    assert (await office.rows(select(SENT.c.decided_at)))[0][0] is None


async def test_a_decision_goes_past_the_guard_of_officers_words(office: Office) -> None:
    """Nobody's name stands in what an employer reads, and a number is asked about; nothing was decided by then."""
    number, officer = await case(office), await office.actor("case-bpjs")
    asked = '{"kind": "tunda", "period": "April", "size": "kecil", "reason": "tutup", "amount": null}'
    sent = await submitted(office, number, "relief", asked)
    answers = {"number": sent, "decision": "sebagian", "by": "bpjs", "granted": "Denda dihapus.", "reason": "Cukup."}
    for more, key, left in (
        ({"reason": "Kata Siti Rahmawati usahanya buka."}, "problems.person-named", {"reason"}),
        ({"granted": "Menurut pelapor denda dihapus."}, "problems.reporter-named", {"granted"}),
        ({"by": "Menurut L-2611-00002-5"}, "problems.record-number", {"by"}),
        ({"reason": "Hubungi 0812 7766 5544."}, None, set()),
    ):
        done = await office.work(partial(rule, data=answers | more), actor=officer)
        assert [say.key for say in done.says] == ([key] if key else [])
        assert done.opens is not None
        assert set(answers) - set(done.opens.data) == left
        assert done.opens.data.get("doubtful") == (None if key else "reason")
    assert await office.rows(select(RULINGS)) == []
    done = await office.work(partial(rule, data=answers), actor=officer)
    assert done.says[0].key.startswith("handed.decided")
    assert [tuple(row) for row in await office.rows(select(RULINGS.c.kind, RULINGS.c.place))] == [("relief", number)]


async def test_a_visit_of_the_day_needs_no_plan_and_its_promise_is_kept(office: Office) -> None:
    number = await case(office)
    await acts(office, number, ("periksa", {}), ("berita", MINUTES))
    assert await case_field(office, number, "status") is S.PROMISED
    assert (await steps(office, number))[-2:] == ["visit-janji", "promise"]
    assert await hanging(office, number, VISITS, "kind", "planned_for") == [("visit", date(2026, 11, 23))]
    owed = await hanging(office, number, INSTALMENTS, "due", "amount", "what")
    assert owed == [(date(2026, 12, 15), None, "act"), (date(2026, 12, 20), 5_000_000, "pay")]

    def read(work: Work, found: Case) -> tuple[object, ...]:
        visit = last_visit(work.uow.session, found.row_id)
        assert visit is not None
        fields = minutes_of(work, found, visit)
        return fields.number, fields.dinas, fields.bpjs, fields.promised[0]

    said = ("2026-12-15", None, "34 pekerja didaftarkan")
    assert await with_case(office, number, read) == (f"BA/1/{number}", ("Sari",), ("Budi",), said)


async def test_a_meeting_is_moved_and_held_and_is_no_visit(office: Office) -> None:
    number = await case(office)
    await acts(office, number, POSTED[0], ("panggil", SUMMONS), *POSTED[2:])
    await acts(office, number, ("pindah", {"day": "2026-12-04", "hour": "10:00", "place": "lewati"}))
    assert await case_field(office, number, "due") == date(2026, 12, 4)
    assert [tuple(row) for row in await office.rows(select(RULINGS.c.kind, RULINGS.c.place))] == [("moved", number)]
    office.clock.set(at(2026, 12, 4))
    await acts(office, number, ("temu", MINUTES | {"on": "2026-12-04", "result": "belum", "schedule": "lewati"}))
    assert await case_field(office, number, "status") is S.ANSWERED
    ids = [await case_field(office, number, "id")]
    assert await office.database.read(lambda c: visits_made(c, ids, date(2026, 12, 31), at(2027, 1, 1))) == []


async def test_nobody_came(office: Office) -> None:
    number = await case(office)
    await acts(office, number, POSTED[0], ("panggil", SUMMONS), *POSTED[2:])
    office.clock.set(at(2026, 11, 30))
    await acts(office, number, ("diam", {}))
    assert (await steps(office, number))[-1] == "silence-absent"


@pytest.mark.parametrize(
    ("status", "word", "why"),
    [
        (S.PROMISED, "ingkar", "cases.nothing-owed"),
        (S.PROMISED, "bayar", "cases.nothing-owed"),
        (S.POSTED, "pindah", "cases.no-summons"),
        (S.POSTED, "temu", "cases.no-summons"),
    ],
)
async def test_what_stands_in_the_way_is_said_before_any_question(
    office: Office, status: CaseStatus, word: str, why: str
) -> None:
    number, officer = await case(office), await office.actor("case-dinas")
    await put_case(office, number, status)
    done = await with_case(office, number, lambda work, found: handle(work, found, word), officer)
    assert (done.says[0].key, done.opens) == (why, None)
