"""The clocks of cases: working days, what passes by itself, pauses, the daily digest."""

from datetime import UTC, date, datetime
from functools import partial

from sqlalchemy import insert, select

from handlers.rules.cases.case_words import SKIP
from handlers.services.base.work import Work
from handlers.services.cases.acts import do
from handlers.services.cases.deadlines import is_paused, reporter_answered
from handlers.services.cases.overdue import watch_cases
from storage.enums import CaseStatus, LetterStatus, ReportKind, ReportStatus
from storage.rows import table_of
from storage.tables import Case, Report
from tests.support.cases import INSTALMENTS, LETTERS, at, case, case_field, hanging, put_case, steps, with_case
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.review import OUTBOX

S = CaseStatus
REPORTS = table_of(Report)


async def acts(office: Office, number: str, *lines: tuple[str, dict[str, object]]) -> None:
    """Acts by two officers of the dinas, as their conversations end."""
    one, other = await office.actor("case-dinas"), await office.actor("case-dinas")

    def run(word: str, data: dict[str, object], work: Work, found: Case) -> None:
        do(work, found, word, data)

    for word, data in lines:
        actor = other if word == "paraf" else one
        await with_case(office, number, partial(run, word, data), actor)


POSTED: tuple[tuple[str, dict[str, object]], ...] = (
    ("periksa", {}),
    ("surat", {"day": "2026-11-30", "extra": SKIP}),
    ("paraf", {}),
    ("ttd", {"register": "560/1/Disnaker", "on": "2026-11-23"}),
    ("kirim", {"on": "2026-11-23"}),
)


async def test_a_letter_without_an_answer_is_silence(office: Office) -> None:
    number = await case(office)
    await acts(office, number, *POSTED)
    for day, expected in ((30, S.POSTED), (31, S.SILENT)):
        moment = at(2026, 11, 30) if day == 30 else at(2026, 12, 1)
        office.clock.set(moment)
        await office.work(watch_cases)
        assert await case_field(office, number, "status") is expected
    assert (await steps(office, number))[-1] == "silence"
    assert await hanging(office, number, LETTERS, "status", "ended_on") == [(LetterStatus.SILENT, date(2026, 12, 1))]


async def test_a_promise_breaks_after_its_grace(office: Office) -> None:
    number = await case(office)
    await put_case(office, number, S.ANSWERED)
    await acts(office, number, ("janji", {"schedule": "2026-11-27:5000000;2026-12-15:5000000"}))
    assert await case_field(office, number, "due") == date(2026, 11, 27)
    office.clock.set(at(2026, 12, 2))  # three working days of grace
    await office.work(watch_cases)
    assert await case_field(office, number, "status") is S.PROMISED
    office.clock.set(at(2026, 12, 3))
    await office.work(watch_cases)
    assert await case_field(office, number, "status") is S.BROKEN
    await acts(office, number, ("bayar", {"on": "2026-12-03"}))
    assert await case_field(office, number, "status") is S.PROMISED
    assert await case_field(office, number, "due") == date(2026, 12, 15)
    assert await hanging(office, number, INSTALMENTS, "done_on") == [(date(2026, 12, 3),), (None,)]


async def test_a_suspension_ends_by_itself_and_gives_the_days_back(office: Office) -> None:
    number = await case(office)
    await acts(office, number, *POSTED, ("tangguh", {"note": "banjir", "day": "2026-12-07"}))
    office.clock.set(at(2026, 12, 7))
    await office.work(watch_cases)
    assert await case_field(office, number, "status") is S.POSTED
    assert await case_field(office, number, "due") == date(2026, 12, 14)  # ten working days later
    assert office.app.office.today(await case_field(office, number, "answer_from")) == date(2026, 12, 7)


async def test_the_clock_stands_still_while_a_reporter_is_asked(office: Office) -> None:
    number, now = await case(office), office.clock.now()
    report = asked(await case_field(office, number, "id"), now)
    await office.database.write(lambda c: c.execute(insert(REPORTS).values(report)))
    assert await with_case(office, number, is_paused)
    dinas = await office.staff("case-dinas")
    assert "menunggu jawaban pelapor" in (await dinas.say(f"/kasus {number}"))[0].text
    office.clock.set(at(2026, 11, 30))
    await with_case(office, number, lambda work, c: reporter_answered(work, c, date(2026, 11, 23)))
    assert await case_field(office, number, "due") == date(2026, 12, 3)
    assert office.app.office.today(await case_field(office, number, "answer_from")) == date(2026, 11, 30)


async def test_what_waits_for_a_reporter_is_not_late(office: Office) -> None:
    number, now = await case(office), office.clock.now()
    await put_case(office, number, S.CHECKED)
    office.clock.set(at(2027, 1, 15))
    dinas = await office.staff("case-dinas")
    assert "TERLAMBAT" in (await dinas.say("/kasus terlambat"))[0].text
    report = asked(await case_field(office, number, "id"), now)
    await office.database.write(lambda c: c.execute(insert(REPORTS).values(report)))
    assert keys(await dinas.say("/kasus terlambat")) == ["cases.list-none"]
    assert "TERLAMBAT" not in (await dinas.say("/kasus"))[0].text


async def test_a_case_that_is_opened_again_counts_anew(office: Office) -> None:
    number = await case(office)
    await put_case(office, number, S.CLOSED)
    office.clock.set(at(2027, 1, 15))
    await acts(office, number, ("buka", {"note": "iuran berhenti lagi"}))
    assert office.app.office.today(await case_field(office, number, "answer_from")) == date(2027, 1, 15)


def asked(case_id: int, now: datetime) -> dict[str, object]:
    """A report of a case whose reporter was asked."""
    return {
        "number": "L-2611-00001-7", "code_index": b"1", "kind": ReportKind.ARREARS, "status": ReportStatus.ASKED,
        "status_at": now, "case_id": case_id, "may_be_named": False, "created_at": now, "waiting_since": now,
    }  # fmt: skip


async def test_one_digest_a_day_to_whoever_owes_something(office: Office) -> None:
    number = await case(office)
    dinas, head, reader = [await office.staff(role) for role in ("case-dinas", "head", "reader")]
    await office.pump()  # the installation's first day
    office.clock.set(datetime(2026, 11, 30, 1, tzinfo=UTC))
    await office.pump()
    (digest,) = await dinas.hear()
    assert digest.key == "staff.digest"
    assert "1 kasus menunggu langkah kantor, 1 TERLAMBAT" in digest.text
    assert f"/kasus {number}" in digest.choices
    (again,) = await head.hear()
    assert (again.key, number in again.text) == ("staff.digest", False), "late for the second day: counted, not named"
    assert keys(await reader.hear()) == []
    await acts(office, number, *POSTED[:1], ("surat", {"day": "2026-12-07", "extra": SKIP}))
    office.clock.set(datetime(2026, 12, 1, 1, tzinfo=UTC))
    await office.pump()
    (digest,) = (one for one in await head.hear() if one.key == "staff.digest")  # beside the picture of the month
    assert list(digest.choices) == [f"/surat {number}"]


async def test_a_meeting_that_is_over_asks_for_its_result(office: Office) -> None:
    number = await case(office)
    await office.staff("case-dinas")
    answers: dict[str, object] = {"day": "2026-11-30", "hour": "09:00", "place": "kantor", "extra": SKIP}
    await acts(office, number, POSTED[0], ("panggil", answers), *POSTED[2:])
    assert await case_field(office, number, "due") == date(2026, 11, 30)
    for _ in range(2):
        office.clock.set(at(2026, 12, 1))
        await office.work(watch_cases)
    told = await office.rows(select(OUTBOX.c.key).where(OUTBOX.c.push))
    assert [row[0] for row in told] == ["cases.meeting-over"]
    assert await case_field(office, number, "status") is S.POSTED
