"""/berkas: who does what when, said once, and what the person hears of it."""

from itertools import product

import pytest
from sqlalchemy import select

from handlers.rules.registrations.paper_acts import PaperAct, allowed
from storage.enums import Role, Status
from storage.rows import table_of
from storage.tables import AuditLine
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.stages import VILLAGE, field, put, standing

AFTER = {
    PaperAct.RECEIVE: Status.PAPERS_AT_VILLAGE,
    PaperAct.FORWARD: Status.PAPERS_FORWARDED,
    PaperAct.COMPLETE: Status.PAPERS_COMPLETE,
    PaperAct.DIFFER: Status.RETURNED,
}
LINES = {PaperAct.MISSING: "kurang ktp", PaperAct.DIFFER: "beda name Di KTP tertulis lain"}
AUDIT = table_of(AuditLine)


async def test_papers_go_from_the_village_to_complete(office: Office) -> None:
    village, dinas = await office.staff("village", VILLAGE), await office.staff("dinas")
    worker, number = await standing(office, Status.VERIFIED)

    (shown,) = await village.say(f"/berkas {number}")
    assert (shown.key, list(shown.choices)) == (
        "papers.record",
        [f"/berkas {number} {act}" for act in ("terima", "kurang", "beda")],
    )
    assert keys(await village.tap(f"/berkas {number} terima")) == ["papers.done-terima"]
    assert keys(await village.tap(f"/berkas {number} teruskan")) == ["papers.done-teruskan"]
    assert keys(await dinas.say(f"/berkas {number} lengkap")) == ["papers.done-lengkap"]
    await office.pump()
    assert keys(await worker.hear()) == ["notices.papers-complete"]
    assert await field(office, number, "status") is Status.PAPERS_COMPLETE
    assert await field(office, number, "papers_received_at") == office.clock.now()


async def test_each_step_is_told_at_once(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    worker, number = await standing(office, Status.VERIFIED)
    for act, status in ((PaperAct.RECEIVE, "papers-at-village"), (PaperAct.FORWARD, "papers-forwarded")):
        await village.say(f"/berkas {number} {act}")
        await village.say(f"/berkas {number} {act}")
        assert village.last.key == "papers.already"
        await office.pump()
        assert keys(await worker.hear()) == [f"notices.{status}"]


async def test_the_life_cycle_decides(office: Office) -> None:
    """Every status meets every act, by whoever may do it: it moves along the table, or nothing changes."""
    village, dinas = await office.staff("village", VILLAGE), await office.staff("dinas")
    for status, act in product(Status, PaperAct):
        _, number = await standing(office, status)
        officer = dinas if act is PaperAct.COMPLETE else village
        heard = await officer.say(f"/berkas {number} {LINES.get(act, act)}")
        found = await field(office, number, "status")
        if allowed(status, act):
            assert (heard[0].key, found) == (f"papers.done-{act}", AFTER.get(act, status))
        else:
            expected = "papers.already" if AFTER.get(act) is status and act is not PaperAct.DIFFER else None
            assert (heard[0].key, found) == (expected or "problems.papers-not-now", status)


@pytest.mark.parametrize("role", ["dinas", "village", "agent"])
async def test_everybody_does_only_their_own_part(office: Office, role: str) -> None:
    officer = await office.staff(role, VILLAGE)
    for act in PaperAct:
        _, number = await standing(office, Status.PAPERS_AT_VILLAGE)
        mine = act is not PaperAct.COMPLETE or Role(role) is Role.DINAS
        heard = await officer.say(f"/berkas {number} {LINES.get(act, act)}")
        assert ("problems.papers-not-yours" in keys(heard)) is not mine


async def test_the_dinas_takes_the_papers_of_whom_no_village_knows(office: Office) -> None:
    dinas = await office.staff("dinas")
    worker, number = await standing(office, Status.VERIFIED)
    await put(office, number, Status.VERIFIED, village=None)

    early = (await dinas.say(f"/berkas {number} lengkap"))[0]
    (shown,) = await dinas.say(f"/berkas {number}")
    assert (early.key, list(early.choices)) == ("problems.papers-not-now", list(shown.choices))
    assert list(shown.choices) == [f"/berkas {number} {act}" for act in ("terima", "kurang", "beda")]
    (received,) = await dinas.tap(f"/berkas {number} terima")
    assert (received.key, "diterima dinas" in received.text) == ("papers.done-terima", True)
    acts = [f"/berkas {number} {act}" for act in ("lengkap", "kurang", "beda")]
    assert list(received.choices)[:-1] == [*acts, "/berkas"]
    await office.pump()
    (notice,) = await worker.hear()
    (status,) = await worker.say("status")
    assert (notice.key, status.key) == ("notices.papers-at-village", "status.papers-at-village")
    assert not [m.text for m in (notice, status, received) if "desa" in m.text.lower()]

    assert keys(await dinas.say(f"/berkas {number} teruskan"))[0] == "problems.papers-not-yours"
    assert keys(await dinas.tap(f"/berkas {number} lengkap")) == ["papers.done-lengkap"]
    assert await field(office, number, "status") is Status.PAPERS_COMPLETE


async def test_papers_may_be_brought_to_the_dinas_past_any_village(office: Office) -> None:
    dinas = await office.staff("dinas")
    worker, number = await standing(office, Status.VERIFIED)
    (received,) = await dinas.say(f"/berkas {number} terima")
    assert (received.key, "diterima dinas" in received.text) == ("papers.done-terima", True)
    assert await field(office, number, "status") is Status.PAPERS_FORWARDED
    await office.pump()
    assert keys(await worker.hear()) == ["notices.papers-forwarded"]
    assert keys(await dinas.tap(f"/berkas {number} lengkap")) == ["papers.done-lengkap"]


async def test_other_villages_and_other_officers_find_nothing(office: Office) -> None:
    neighbour = await office.staff("village", "63.11.01.2006")
    bpjs = await office.staff("bpjs")
    worker, number = await standing(office, Status.VERIFIED)
    unknown = await neighbour.say("/berkas D-2611-99999-9 terima")
    heard = await neighbour.say(f"/berkas {number} terima")
    assert [m.key for m in heard] == [m.key for m in unknown] == ["problems.no-record"]
    for chat in (bpjs, worker):
        assert keys(await chat.say(f"/berkas {number} terima")) == ["problems.unknown-command"]
    assert await field(office, number, "status") is Status.VERIFIED


async def test_what_is_missing_is_told_and_then_brought(office: Office) -> None:
    village, dinas = await office.staff("village", VILLAGE), await office.staff("dinas")
    worker, number = await standing(office, Status.PAPERS_FORWARDED)
    (which,) = await dinas.tap(f"/berkas {number} kurang")
    assert which.key == "papers.which"
    assert next(iter(which.choices)) == f"/berkas {number} kurang pilih:ktp"

    assert keys(await dinas.say(f"/berkas {number} kurang KK, tanda tangan 6311011708909901")) == ["papers.done-kurang"]
    assert keys(await dinas.say(f"/berkas {number} kurang KK, tanda tangan 6311011708909901")) == ["papers.already"]
    await office.pump()
    (notice,) = await worker.hear()
    assert notice.key == "notices.papers-missing"
    assert "fotokopi KK, tanda tangan ***" in notice.text
    assert await field(office, number, "status") is Status.PAPERS_FORWARDED

    (listed,) = await village.say("/desa")
    assert "kurang fotokopi KK, tanda tangan ***" in listed.text
    assert keys(await village.say(f"/berkas {number} terima")) == ["papers.rest"]
    assert await field(office, number, "papers_missing") is None
    await office.pump()
    assert await worker.hear() == []


async def test_a_difference_goes_back_for_one_field_and_the_papers_stay(office: Office) -> None:
    village, dinas, bpjs = (
        await office.staff("village", VILLAGE),
        await office.staff("dinas"),
        await office.staff("bpjs"),
    )
    worker, number = await standing(office, Status.VERIFIED)
    await village.say(f"/berkas {number} terima")
    (asked,) = await village.tap(f"/berkas {number} beda")
    assert asked.key == "papers.differs"
    assert keys(await village.tap(f"/berkas {number} beda name")) == ["papers.reason"]
    assert keys(await village.say("Di KTP tertulis lain")) == ["papers.done-beda"]
    await office.pump()
    heard = await worker.hear()
    assert keys(heard)[-2:] == ["notices.returned", "registration.name"]
    assert "Di KTP tertulis lain" in heard[-2].text
    assert await field(office, number, "returned_from") is Status.PAPERS_AT_VILLAGE

    await worker.say("BUDI SANTOSA")
    for officer in (dinas, bpjs):
        await officer.say(f"/periksa {number}")
        await officer.say(f"/setujui {number}")
    assert await field(office, number, "status") is Status.VERIFIED
    await office.pump()
    again = (await worker.hear())[-1]
    assert again.key == "notices.verified"
    assert "tidak perlu dibawa lagi" in again.text
    (listed,) = await village.say("/desa")
    assert "berkas sudah ada" in listed.text
    assert keys(await village.tap(f"/berkas {number} terima")) == ["papers.done-terima"]


async def test_reminders_and_lapse_happen_once(office: Office) -> None:
    await office.staff("village", VILLAGE)
    worker, number = await standing(office, Status.VERIFIED)
    told = []
    for _ in range(17):
        await office.pump()
        told += [(office.clock.now().day, key) for key in keys(await worker.hear())]
        await office.restart()
        await office.again(worker)
        office.clock.advance(hours=24)
    assert [key for _, key in told] == ["notices.papers-reminder", "notices.papers-last-reminder", "notices.lapsed"]
    assert [day for day, _ in told] == [30, 5, 8]
    assert await field(office, number, "status") is Status.LAPSED
    village = await office.staff("village", VILLAGE)
    assert keys(await village.say(f"/berkas {number} terima")) == ["papers.done-terima"]
    await office.pump()
    assert keys(await worker.hear()) == ["notices.papers-at-village"]


async def test_a_clock_that_jumps_reminds_nobody_twice(office: Office) -> None:
    worker, number = await standing(office, Status.VERIFIED)
    office.clock.advance(days=13)
    await office.pump()
    assert keys(await worker.hear()) == ["notices.papers-last-reminder"]
    office.clock.advance(days=-13)
    await office.pump()
    office.clock.advance(days=13, hours=1)
    await office.pump()
    assert await worker.hear() == []
    assert await field(office, number, "status") is Status.VERIFIED


async def test_whose_papers_came_is_left_in_peace(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    worker, number = await standing(office, Status.VERIFIED)
    await village.say(f"/berkas {number} terima")
    await office.pump()
    await worker.hear()
    office.clock.advance(days=30)
    await office.pump()
    assert await worker.hear() == []


async def test_someone_whose_papers_are_missing_gets_time_to_bring_them(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    _, number = await standing(office, Status.VERIFIED)
    await put(office, number, Status.VERIFIED, papers_due=office.app.office.today(office.clock.now()))
    await village.say(f"/berkas {number} kurang ktp")
    due = await field(office, number, "papers_due")
    assert (due - office.app.office.today(office.clock.now())).days == 7


async def test_the_audit_has_the_steps_and_no_words(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    _, number = await standing(office, Status.VERIFIED, Person.new())
    await village.say(f"/berkas {number} kurang surat rahasia")
    await village.say(f"/berkas {number} terima")
    lines = await office.rows(select(AUDIT.c.action, AUDIT.c.from_status, AUDIT.c.to_status, AUDIT.c.why))
    assert ("registration.receive", "verified", "papers-at-village", "") in lines
    assert "rahasia" not in str(lines)
    sealed = await field(office, number, "papers_missing")
    assert sealed is None


async def test_a_wrong_word_shows_what_can_be_done(office: Office) -> None:
    village = await office.staff("village", VILLAGE)
    _, number = await standing(office, Status.VERIFIED)
    assert keys(await village.say(f"/berkas {number} kirim")) == ["problems.papers-act", "papers.record"]
    (todo,) = await village.say("/berkas")
    assert (todo.key, list(todo.choices)) == ("papers.to-do", [f"/berkas {number}"])


async def test_what_to_bring_is_said_again(office: Office) -> None:
    worker, number = await standing(office, Status.VERIFIED)
    (said,) = await worker.say("berkasnya apa saja?")
    assert (said.key, "- fotokopi KK (hilang: ke Dukcapil)" in said.text, number in said.text) == (
        "status.verified",
        True,
        True,
    )
    await put(office, number, Status.LAPSED)
    assert keys(await worker.say("bawa apa saja")) == ["status.lapsed", "info.syarat"]
    stranger = await office.chat()
    assert keys(await stranger.say("berkas apa saja")) == ["info.syarat"]


async def test_a_long_list_of_papers_has_pages(office: Office) -> None:
    """Everybody stands on one page and on one alone; a page that is not there is the last one."""
    dinas = await office.staff("dinas")
    numbers = {(await standing(office, Status.PAPERS_FORWARDED))[1] for _ in range(10)}
    (first,) = await dinas.say("/berkas")
    assert (first.key, "10. Halaman 1 dari 2" in first.text) == ("papers.to-do", True)
    assert list(first.choices)[-1] == "/berkas hal 2"
    (second,) = await dinas.tap("/berkas hal 2")
    assert list(second.choices)[-1] == "/berkas hal 1"
    shown = [choice.removeprefix("/berkas ") for said in (first, second) for choice in list(said.choices)[:-1]]
    assert (len(shown), set(shown)) == (10, numbers)
    assert (await dinas.say("berkas hal 7"))[-1].text == second.text
