"""Members are asked, called, renewed by both agencies, and end; deaths and moves are confirmed by a second person."""

from datetime import date, datetime

import pytest
from sqlalchemy import Connection, select, update

from handlers.rules.period.watch import Due, Stand, due, watch
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.period import asking
from handlers.services.period.periods import open_missing
from storage.enums import Status
from storage.repositories.money import hold_records
from storage.repositories.period import uncalled
from storage.tables.core import CALLS, PERIODS, RECORDS
from tests.support.chat import keys
from tests.support.funding import MONTH, apbd, declare, settle_ledger, source, whole
from tests.support.office import Office
from tests.support.periods import asked, member, one_state, periods, renewed, spans, watched
from tests.support.staff import typed
from tests.support.stages import field, standing

YEAR = 12 * MONTH
NEXT = (date(2027, 1, 1), date(2027, 12, 31))
VILLAGE = "63.11.01.2005"


async def test_both_agencies_renew_and_the_second_sees_what_the_first_did(office: Office) -> None:
    found = await asked(office)
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    assert (await typed(dinas, "/perpanjang"))[-1].key == "staff.renew-none"
    assert keys(await found.chat.say("masih")) == ["period.noted-same"]
    assert (await renewed(dinas)).key == "staff.bulk-done"
    assert (await typed(dinas, "/perpanjang"))[-1].key == "staff.renew-none"
    assert "sudah memperpanjang 1" in (await typed(bpjs, "/perpanjang"))[-1].text
    assert await spans(office, found.id) == [(date(2026, 11, 23), date(2026, 12, 31))]
    assert (await typed(bpjs, "SETUJU 1"))[-1].key == "staff.bulk-done"
    assert (await spans(office, found.id))[1:] == [NEXT]
    assert await one_state(office, found) is Status.MEMBER


async def test_what_changed_in_between_is_left_out(office: Office) -> None:
    found = await asked(office)
    await found.chat.say("masih")
    dinas = await office.staff("dinas")
    await typed(dinas, "/perpanjang")
    await found.chat.say(f"/berubah {found.number}")
    await found.chat.say("kerja di pabrik")
    assert "belum atau tidak menjawab masih sama" in (await typed(dinas, "SETUJU 1"))[-1].text
    assert (await periods(office, found.id))[0].dinas_by is None


async def test_a_renewal_is_undone_exactly(office: Office) -> None:
    found = await asked(office)
    await found.chat.say("masih")
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    await renewed(dinas)
    before = await periods(office, found.id)
    await renewed(bpjs)
    assert (await typed(bpjs, "/urungkan"))[-1].key == "staff.bulk-undone"
    assert await periods(office, found.id) == before
    office.clock.advance(minutes=15)
    await office.send()
    assert "notices.renewed" not in keys(await found.chat.hear())


async def test_the_next_period_is_paid_for_and_undoing_gives_it_back(office: Office) -> None:
    await declare(office, apbd(100 * MONTH), apbd(YEAR, "apbd-2027", year=2027))
    await settle_ledger(office)
    found = await asked(office)
    await found.chat.say("masih")
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    await renewed(dinas)
    await renewed(bpjs)
    assert (await source(office, "apbd-2027")).committed == YEAR
    await whole(office)
    await typed(bpjs, "/urungkan")
    assert (await source(office, "apbd-2027")).free == YEAR
    await whole(office)


async def test_nobody_is_renewed_without_money_for_the_next_period(office: Office) -> None:
    await declare(office, apbd(100 * MONTH), apbd(YEAR - 1, "apbd-2027", year=2027))
    await settle_ledger(office)
    found = await asked(office)
    await found.chat.say("masih")
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    await renewed(dinas)
    assert "dana untuk masa berikutnya" in (await renewed(bpjs)).text
    assert (await periods(office, found.id))[0].bpjs_by is None
    await whole(office)


async def test_a_source_of_several_years_pays_the_next_one_too(office: Office) -> None:
    await declare(office, apbd(100 * MONTH, since="2026-01", to="2027-12"))
    await settle_ledger(office)
    found = await asked(office)
    await found.chat.say("masih")
    dinas, bpjs = await office.staff("dinas"), await office.staff("bpjs")
    await renewed(dinas)
    await renewed(bpjs)
    assert (await source(office)).committed == 14 * MONTH
    await typed(bpjs, "/urungkan")
    assert (await source(office)).committed == 2 * MONTH
    await whole(office)


async def test_a_death_gives_back_the_months_after_it_once_it_cannot_be_undone(office: Office) -> None:
    await declare(office, apbd(100 * MONTH))
    await settle_ledger(office)
    found = await member(office)
    village, dinas = await office.staff("village", VILLAGE), await office.staff("dinas")
    await typed(village, f"/meninggal {found.number} 23 November 2026")
    await village.tap("ya")
    heard = await typed(dinas, f"/meninggal {found.number} ya")
    assert keys(heard)[-1] == "ending.done-yes"
    assert await one_state(office, found) is Status.ENDED
    now = await source(office)
    assert (now.committed, now.claimable) == (MONTH, MONTH)
    assert (await typed(dinas, "/urungkan"))[-1].key == "staff.undone"
    now = await source(office)
    assert (now.committed, now.claimable) == (2 * MONTH, 0)
    assert await one_state(office, found) is Status.MEMBER
    await typed(dinas, f"/meninggal {found.number} ya")
    office.clock.advance(minutes=15)
    await settle_ledger(office)
    assert (await source(office)).free == 99 * MONTH
    await whole(office)
    assert (await typed(dinas, f"/meninggal {found.number} batal"))[-1].key == "ending.restored"
    assert await one_state(office, found) is Status.MEMBER
    await whole(office)


async def test_nobody_confirms_what_they_said(office: Office) -> None:
    found = await member(office)
    dinas, other = await office.staff("dinas"), await office.staff("dinas")
    await typed(dinas, f"/meninggal {found.number} 23 November 2026")
    await dinas.tap("ya")
    assert (await typed(dinas, f"/meninggal {found.number} ya"))[-1].key == "problems.ending-alone"
    assert (await typed(dinas, f"/meninggal {found.number} tidak"))[-1].key == "problems.ending-alone"
    assert await one_state(office, found) is Status.MEMBER
    assert (await typed(other, f"/meninggal {found.number} ya"))[-1].key == "ending.done-yes"


@pytest.mark.parametrize("role", ["village", "dinas"])
async def test_whoever_said_it_may_withdraw_it_until_somebody_decides(office: Office, role: str) -> None:
    found = await member(office)
    back = f"/meninggal {found.number} batal"
    teller, other = await office.staff(role, VILLAGE), await office.staff("village", VILLAGE)
    dinas = await office.staff("dinas")
    assert (await typed(teller, back))[-1].key == "ending.none-of"
    await typed(teller, f"/meninggal {found.number} 23 November 2026")
    await teller.tap("ya")
    assert [(await typed(chat, back))[-1].key for chat in (other, dinas)] == ["ending.none-of"] * 2
    assert (await typed(teller, back))[-1].key == "ending.done-withdrawn"
    assert (await typed(dinas, f"/meninggal {found.number} ya"))[-1].key == "ending.none-of"
    await typed(teller, f"/meninggal {found.number} 20 November 2026")
    await teller.tap("ya")
    assert (await typed(dinas, f"/meninggal {found.number} ya"))[-1].key == "ending.done-yes"
    assert (await typed(teller, back))[-1].key == "ending.none-of" or role == "dinas"
    assert await one_state(office, found) is (Status.MEMBER if role == "dinas" else Status.ENDED)


@pytest.mark.parametrize(
    ("said", "thanks"), [("bapak saya sudah meninggal", "thanks-died"), ("ibu saya pindah", "thanks-moved")]
)
async def test_of_whom_is_asked_and_the_member_of_the_chat_is_asked_again(
    office: Office, said: str, thanks: str
) -> None:
    found, other = await asked(office), await member(office)
    await office.send()
    await found.chat.hear()
    (whose,) = await found.chat.say(said)
    assert (whose.key, list(whose.choices)) == ("ending.whose", [found.number, "another"])
    assert keys(await found.chat.say("yang mana ya")) == ["problems.choose-one", "ending.whose"]
    assert keys(await found.chat.say("orang lain pak")) == ["ending.number"]
    assert keys(await found.chat.say(other.number)) == ["ending.day"]
    await found.chat.say("hari ini")
    assert keys(await found.chat.tap("ya")) == [f"ending.{thanks}", "period.same"]
    assert (await periods(office, found.id))[0].answer is None


async def test_a_second_one_takes_the_place_of_the_first_and_batal_leads_out(office: Office) -> None:
    first, second = await member(office), await member(office)
    dinas = await office.staff("dinas")
    assert keys(await typed(dinas, f"/meninggal {first.number}"))[-1] == "ending.day"
    assert keys(await typed(dinas, f"/meninggal {second.number}"))[-2:] == ["ending.left-other", "ending.day"]
    assert keys(await dinas.say("batal"))[0] == "ending.left"
    assert "ending.day" not in keys(await dinas.say("hari ini"))


@pytest.mark.parametrize("role", ["village", "bpjs"])
async def test_only_the_dinas_decides(office: Office, role: str) -> None:
    found = await member(office)
    assert keys(await found.chat.say("/kabar_duka")) == ["ending.whose"]
    await found.chat.tap(found.number)
    await found.chat.say("hari ini")
    await found.chat.tap("ya")
    stranger = await office.staff(role, VILLAGE if role == "village" else None)
    await typed(stranger, f"/meninggal {found.number} ya")
    assert await one_state(office, found) is Status.MEMBER


async def test_a_stranger_hears_the_same_whatever_the_number_is(office: Office) -> None:
    found = await member(office)
    sent = await office.registered()
    tried = (parse_receipt(f"D-2611-00099-{digit}") for digit in range(10))
    nobodys = next(number for number in tried if number is not None)
    said = []
    for number in (found.number, sent, nobodys):
        stranger = await office.chat()
        await stranger.say("/kabar_duka")
        await stranger.say(number, "hari ini")
        said.append((await stranger.tap("ya"))[-1].text.replace(number, "NO"))
    assert len(set(said)) == 1


async def test_the_person_may_say_that_it_is_not_so(office: Office) -> None:
    found = await member(office)
    dinas, stranger = await office.staff("dinas"), await office.chat()
    await stranger.say("/kabar_duka")
    await stranger.say(found.number, "hari ini")
    await stranger.tap("ya")
    assert keys(await found.chat.say(f"/tidak_benar {found.number}")) == ["ending.not-so"]
    assert (await typed(dinas, f"/meninggal {found.number} ya"))[-1].key == "ending.none-of"
    assert keys(await stranger.say(f"/tidak_benar {found.number}")) == ["problems.changed"]


async def test_nobody_is_asked_or_called_while_somebody_says_that_they_died(office: Office) -> None:
    silent = await asked(office)
    found = [await member(office), silent]
    dinas, village = await office.staff("dinas"), await office.staff("village", VILLAGE)
    for one in found:
        await typed(village, f"/meninggal {one.number} kemarin")
    office.clock.advance(days=20)
    await watched(office)
    assert [(row.asked_at, row.called_at) for row in await periods(office, found[0].id)] == [(None, None)]
    assert (await periods(office, silent.id))[0].called_at is None
    for one in found:
        await typed(dinas, f"/meninggal {one.number} tidak")
    await watched(office)
    assert (await periods(office, found[0].id))[0].asked_at is not None
    assert (await periods(office, silent.id))[0].called_at is not None


async def test_who_is_called_is_over_when_told_and_who_answers_is_not(office: Office) -> None:
    silent, answers = await asked(office), await member(office)
    office.clock.advance(days=16)
    await watched(office)  # the second is asked, the first is to be called
    called = await office.rows(select(CALLS.c.registration_id, CALLS.c.key))
    assert (silent.id, "period-silent") in [tuple(row) for row in called]
    village = await office.staff("village", VILLAGE)
    assert keys(await typed(village, f"/panggilan {silent.number} sudah")) == ["calls.told-period"]
    office.clock.advance(days=16)
    await watched(office)
    assert await field(office, silent.number, "status") is Status.ENDED
    assert keys(await typed(village, f"/masih {answers.number}")) == ["period.noted-by-officer"]
    office.clock.advance(days=90)
    await watched(office)
    assert await field(office, answers.number, "status") is Status.MEMBER


async def test_who_cannot_be_reached_is_over_after_the_offices_time(office: Office) -> None:
    found = await asked(office)
    office.clock.advance(days=16)
    await watched(office)
    office.clock.advance(days=30)
    await watched(office)
    assert await field(office, found.number, "status") is Status.MEMBER
    office.clock.advance(days=1)
    await watched(office)
    assert await field(office, found.number, "status") is Status.ENDED


async def test_the_rows_say_what_the_rule_says(office: Office) -> None:
    """Day by day, of people who were told on different days or never, the query finds whom the rule names."""
    found = await asked(office)
    calls = select(CALLS.c.told_at, CALLS.c.since)
    for _ in range(60):
        rows = await periods(office, found.id)
        row, today = rows[-1], office.app.office.today(office.clock.now())
        day = office.app.office.today
        ((told, _),) = await office.rows(calls.where(CALLS.c.registration_id == found.id)) or ((None, None),)
        stand = Stand(
            row.ends, day(row.opened_at), day(row.asked_at), row.answer,
            day(row.called_at) if row.called_at else None, day(told) if told and row.called_at else None,
        )  # fmt: skip
        step = due(stand, watch(office.app.office.period, today))
        await watched(office)
        status, after = await field(office, found.number, "status"), (await periods(office, found.id))[-1]
        assert (status is Status.ENDED) == (step is Due.END)
        assert (after.called_at != row.called_at) == (step is Due.CALL)
        if status is Status.ENDED:
            return
        office.clock.advance(days=1)
    raise AssertionError("nothing ended")


async def test_while_many_are_asked_nobody_else_is_looked_for_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each batch would walk through all who are not silent long enough: with thousands of them a second every time."""
    looked = 0

    def counted(connection: Connection, ends_by: date, asked_by: datetime, limit: int) -> list[int]:
        nonlocal looked
        looked += 1
        return uncalled(connection, ends_by, asked_by, limit)

    monkeypatch.setattr(asking, "BATCH", 1)
    monkeypatch.setattr(asking, "uncalled", counted)
    members = [await member(office, f"2601234567{n}") for n in range(3)]
    office.clock.advance(days=9)
    await office.pump()
    rows = [(await periods(office, one.id))[-1] for one in members]
    assert [row.asked_at for row in rows] == [office.clock.now()] * 3
    assert looked == 1


async def test_who_answers_while_we_wait_for_the_lock_is_neither_called_nor_ended(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await asked(office)
    held = hold_records

    def answered(connection: Connection, record_ids: list[int]) -> None:
        connection.execute(update(PERIODS).where(PERIODS.c.registration_id.in_(record_ids)).values(answer="same"))
        held(connection, record_ids)

    monkeypatch.setattr(asking, "hold_records", answered)
    office.clock.advance(days=60)
    await watched(office)
    assert (await periods(office, found.id))[-1].called_at is None
    changed = update(PERIODS).where(PERIODS.c.registration_id == found.id).values(answer="changed")
    await office.database.write(lambda connection: connection.execute(changed))
    await watched(office)
    assert await one_state(office, found) is Status.MEMBER


async def test_members_of_former_releases_get_a_period(office: Office) -> None:
    _, number = await standing(office, Status.MEMBER)
    while await office.work(open_missing):
        pass
    ((record_id,),) = await office.rows(select(RECORDS.c.id).where(RECORDS.c.number == number))
    assert await spans(office, record_id) == [(date(2026, 11, 23), date(2026, 12, 31))]


async def test_whoever_ended_may_register_again_and_keep_the_number(office: Office) -> None:
    found = await asked(office, "26012345678")
    await found.chat.say("pindah ke Banjarmasin")
    office.clock.advance(days=31)
    await watched(office)
    assert await one_state(office, found) is Status.ENDED
    again = await member(office, "26012345678")  # a membership number is one person's for life
    assert await field(office, again.number, "status") is Status.MEMBER
