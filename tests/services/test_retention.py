"""What is kept for how long, by the office's file."""

import pytest
from sqlalchemy import func, select, update

from handlers.services.people import retention
from storage.enums import AddressState, Status
from storage.repositories.housekeeping import last_count
from storage.rows import table_of
from storage.tables import Attempt, Chat, Inbound, Outbound, QuestionLine, Registration
from tests.support.chat import keys
from tests.support.joining import bring
from tests.support.office import Office, number_in
from tests.support.outbox import stored
from tests.support.reporting import report

RECORDS = table_of(Registration)
CHATS = table_of(Chat)
OUTBOX = table_of(Outbound)
INBOX = table_of(Inbound)
LINES = table_of(QuestionLine)
ATTEMPTS = table_of(Attempt)


@pytest.mark.parametrize(("status", "days"), [(Status.WITHDRAWN, 30), (Status.REJECTED, 365), (Status.LAPSED, 365)])
async def test_people_at_rest_are_erased_in_time(office: Office, status: Status, days: int) -> None:
    await office.registered()
    change = update(RECORDS).values(status=status)
    await office.database.write(lambda c: c.execute(change))
    office.clock.advance(days=days - 1)
    await office.pump()
    assert await office.rows(select(RECORDS.c.erased_at, RECORDS.c.details.is_(None))) == [(None, 0)]
    office.clock.advance(days=2)
    await office.pump()
    ((erased, gone, kept),) = await office.rows(
        select(RECORDS.c.erased_at, RECORDS.c.details.is_(None), RECORDS.c.status)
    )
    assert (erased is not None, bool(gone), kept) == (True, True, status)


async def test_a_member_and_one_under_review_are_kept(office: Office) -> None:
    await office.registered()
    await office.registered()
    first = select(func.min(RECORDS.c.id)).scalar_subquery()
    change = update(RECORDS).where(RECORDS.c.id == first).values(status=Status.MEMBER)
    await office.database.write(lambda c: c.execute(change))
    office.clock.advance(days=400)
    await office.pump()
    assert await office.rows(select(RECORDS.c.erased_at)) == [(None,), (None,)]


async def test_messages_sessions_and_leftovers_go(office: Office) -> None:
    chat = await office.chat()
    await chat.say("halo")
    await bring(chat, "salah")
    office.clock.advance(days=31)
    await office.pump()
    assert await office.rows(select(CHATS.c.reach)) == [(AddressState.ERASED,)]
    assert await office.rows(select(OUTBOX.c.id)) == []
    assert await office.rows(select(ATTEMPTS.c.subject)) == []
    office.clock.advance(days=91)
    await office.pump()
    assert await office.rows(select(INBOX.c.key)) == []


async def test_every_session_has_its_turn_however_few_a_run_looks_at(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "SESSIONS", 2)
    for _ in range(5):
        await office.chat()
    office.clock.advance(days=31)
    gone = []
    for _ in range(4):
        while await office.work(retention.drop_old):
            pass
        gone.append(len(await office.rows(select(CHATS.c.id).where(CHATS.c.reach == AddressState.ERASED))))
    assert gone == [2, 4, 5, 5]
    assert await office.database.read(lambda c: last_count(c, retention.COUNTER)) == 2, "it began anew"


async def test_a_chat_with_a_living_record_stays_and_loses_only_old_messages(office: Office) -> None:
    chat, number = await office.register()
    office.clock.advance(days=60)
    await office.pump()
    assert len(await office.rows(select(OUTBOX.c.id))) > 5
    office.clock.advance(days=31)
    await office.pump()
    assert "registration.summary" not in [key for key, _row in await stored(office)]
    assert number in (await chat.say("status"))[-1].text


async def test_a_chat_that_reported_stays_as_long_as_its_report(office: Office) -> None:
    """A case runs for months, and its news comes into this chat alone."""
    chat, number, _ = await report(office)
    for _ in range(60):
        await (await office.chat()).say("halo")
    office.clock.advance(days=31)
    await office.pump()
    kept = select(func.count()).select_from(CHATS).where(CHATS.c.reach != AddressState.ERASED)
    assert await office.rows(kept) == [(1,)], "only the reporter's"
    assert number in (await chat.say(f"status {number}"))[0].text


async def test_a_closed_question_loses_its_words_after_its_time(office: Office) -> None:
    officer, chat = await office.staff("dinas"), await office.chat()
    number = number_in((await chat.say("petugas", "Apakah gratis?"))[0])
    assert keys(await officer.say(f"/selesai {number}")) == ["staff.question-closed"]
    office.clock.advance(days=366)
    await office.pump()
    assert await office.rows(select(LINES.c.id)) == []
