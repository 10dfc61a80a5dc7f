"""/siaran: planned, confirmed, filled in batches, watched, stopped."""

import time
from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from handlers.rules.broadcasts import BATCH, LASTS
from handlers.services.telling import filling as broadcast_filling
from handlers.services.telling.filling import end_old, fill
from storage.enums import AddressState, OutboxStatus, Priority, Status
from storage.rows import table_of
from storage.tables import AuditLine, Outbound
from tests.support.chat import Chat, keys
from tests.support.crowd import RECORDS, crowd, registered_in
from tests.support.office import Office
from tests.support.staff import officer

OUTBOX, AUDIT = table_of(Outbound), table_of(AuditLine)
TEXT = "Layanan keliling hari Senin.\nBawa KTP dan KK."
ZONE = ZoneInfo("Asia/Makassar")


async def planned(chat: Chat, village: str = "semua", status: str = "semua", text: str = TEXT) -> str:
    """The questions answered; the key of what is shown then."""
    await chat.say("/siaran baru")
    for choice in (village, status):
        await chat.tap(choice)
    await chat.say(text)
    return chat.last.key


async def started(chat: Chat, count: int, village: str = "semua", status: str = "semua") -> None:
    """Planned and confirmed."""
    assert await planned(chat, village, status) == "broadcast.plan", chat.last
    assert keys(await chat.say(f"KIRIM {count}")) == ["broadcast.progress"], chat.last


async def sent_to(office: Office) -> Counter[int]:
    """Messages by chat."""
    query = select(OUTBOX.c.chat_id).where(OUTBOX.c.broadcast_id.is_not(None))
    return Counter(row[0] for row in await office.rows(query))


async def standing(office: Office) -> Counter[OutboxStatus]:
    """Messages by status."""
    query = select(OUTBOX.c.status).where(OUTBOX.c.broadcast_id.is_not(None))
    return Counter(row[0] for row in await office.rows(query))


async def test_one_message_a_chat_and_none_to_closed_ones(office: Office) -> None:
    admin = await officer(office, "administrator")
    chats = await crowd(office, 3)
    await registered_in(office, [chats[0], chats[0]])
    for reach in (AddressState.OPTED_OUT, AddressState.BLOCKED):
        await crowd(office, 1, reach=reach)
    twice = await crowd(office, 2, person_id=7)
    (withdrawn,) = await crowd(office, 1)
    gone = update(RECORDS).where(RECORDS.c.chat_id == withdrawn).values(status=Status.WITHDRAWN)
    await office.database.write(lambda c: c.execute(gone))
    await registered_in(office, [None])
    await planned(admin)
    for part in ("KIRIM 4", "7 orang terjangkau", "obrolan web: 4 pesan", "3 orang tidak terjangkau"):
        assert part in admin.last.text, (part, admin.last.text)
    await admin.say("KIRIM 4")
    await office.pump()
    assert await sent_to(office) == Counter([*chats, twice[0]])
    assert list(await standing(office)) == [OutboxStatus.SENT]


async def test_only_the_village_and_status_that_were_chosen(office: Office) -> None:
    dinas = await officer(office, "dinas")
    a, b, c, d = await crowd(office, 4)
    await registered_in(office, [a, b], Status.MEMBER)
    await registered_in(office, [c], Status.MEMBER, "63.11.02.2001")
    await registered_in(office, [d], Status.DISPUTED)
    await started(dinas, 2, "63.11.01", "member")
    await office.pump()
    assert set(await sent_to(office)) == {a, b}
    office.clock.advance(seconds=10)
    await started(dinas, 4, "63.11.01", "submitted")
    await office.pump()
    assert await sent_to(office) == Counter([a, b, a, b, c, d])


async def test_the_message_reads_as_it_was_shown(office: Office) -> None:
    admin, worker = await officer(office, "administrator"), await office.chat()
    await registered_in(office, [await office.id_of(worker)])
    await planned(admin)
    preview = admin.log[-2]
    assert preview.key == "broadcast.preview"
    await admin.say("KIRIM 1")
    await office.pump()
    (heard,) = await worker.hear()
    assert (heard.key, heard.text in preview.text, TEXT in heard.text) == ("broadcast.message", True, True)
    assert keys(await worker.say("menu")) == ["menu"]
    rows = await office.rows(select(OUTBOX.c.priority, OUTBOX.c.expires_at).where(OUTBOX.c.broadcast_id.is_not(None)))
    assert rows == [(Priority.BROADCAST, office.clock.now() + LASTS)]


async def test_a_restart_between_two_batches_loses_and_doubles_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broadcast_filling, "BATCH", 3)
    admin = await officer(office, "administrator")
    chats = await crowd(office, 8)
    await registered_in(office, chats[:2])
    await started(admin, 8)
    assert await office.work(fill) is True
    await office.restart()
    assert len(await sent_to(office)) == 3

    def dies(work: object) -> None:
        fill(work)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await office.work(dies)
    assert len(await sent_to(office)) == 3
    while await office.work(fill):
        await office.restart()
    assert await sent_to(office) == Counter(chats)
    await office.again(admin)


async def test_what_is_stopped_half_way_stays_unsent(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(broadcast_filling, "BATCH", 50)
    admin = await officer(office, "administrator")
    await crowd(office, 120)
    await started(admin, 120)
    await office.work(fill)
    await office.work(fill)
    await office.app.sender.send_due()
    (half,) = await admin.say("/siaran")
    assert (half.key, "sedang disiapkan" in half.text, "Antre 100" in half.text) == ("broadcast.progress", True, True)
    sent = (await standing(office))[OutboxStatus.SENT]
    assert 0 < sent < 100
    (held,) = (await office.rows(select(OUTBOX.c.id).where(OUTBOX.c.status == OutboxStatus.PENDING).limit(1)))[0]
    under_way = update(OUTBOX).where(OUTBOX.c.id == held)
    await office.database.write(lambda c: c.execute(under_way.values(status=OutboxStatus.ATTEMPTING)))
    (stopped,) = await admin.tap("/siaran henti")
    assert ("dihentikan" in stopped.text, f"Tidak jadi dikirim: {99 - sent}" in stopped.text) == (True, True)
    # The send under way fails and would be tried again: the next sweep withdraws it, too.
    await office.database.write(lambda c: c.execute(under_way.values(status=OutboxStatus.PENDING)))
    assert await office.work(fill) is False
    await office.pump()
    found = await standing(office)
    assert (found[OutboxStatus.SENT], found[OutboxStatus.WITHDRAWN]) == (sent, 100 - sent)
    assert keys(await admin.say("/siaran henti")) == ["problems.no-broadcast"]
    actions = [
        row[0] for row in await office.rows(select(AUDIT.c.action).where(AUDIT.c.action.startswith("broadcast")))
    ]
    assert actions == ["broadcast.planned", "broadcast.started", "broadcast.stopped"]


async def test_one_at_a_time_and_only_what_was_shown(office: Office) -> None:
    admin = await officer(office, "administrator")
    await crowd(office, 2)
    assert keys(await admin.say("/siaran ya 2")) == ["problems.no-broadcast"]
    await planned(admin)
    assert keys(await admin.say("batal")) == ["broadcast.cancelled"]
    assert keys(await admin.say("/siaran ya 3")) == ["problems.other-count"]
    assert keys(await admin.say("/siaran ya 2")) == ["broadcast.progress"]
    assert keys(await admin.say("/siaran ya 2")) == ["problems.no-broadcast"]
    assert keys(await admin.say("/siaran baru")) == ["problems.broadcast-running", "broadcast.progress"]
    await office.pump()
    assert await planned(admin) == "broadcast.plan"
    for _ in range(4):
        office.clock.advance(minutes=20)
        await admin.say("/bantuan")
    assert keys(await admin.say("/siaran ya 2")) == ["problems.no-broadcast"]
    assert sum((await sent_to(office)).values()) == 2


async def test_it_asks_for_the_pin(office: Office) -> None:
    admin = await office.staff("administrator")
    await crowd(office, 1)
    await planned(admin)
    for _ in range(2):
        office.clock.advance(minutes=20)
        await admin.say("/bantuan")
    await planned(admin)
    assert keys(await admin.say("kirim 1")) == ["staff.pin"]
    assert keys(await admin.say("482915")) == ["broadcast.progress"]


@pytest.mark.parametrize("role", ["bpjs", "village", "agent", "reader"])
async def test_only_the_administrator_and_the_dinas_send_to_many(office: Office, role: str) -> None:
    other = await office.staff(role, "63.11.01.2005" if role == "village" else None)
    assert keys(await other.say("/siaran")) == ["problems.unknown-command"]


async def test_an_officer_of_a_part_sends_within_it(office: Office) -> None:
    dinas = await office.staff("dinas", "63.11.01")
    (inside,) = await crowd(office, 1)
    (outside,) = await crowd(office, 1)
    elsewhere = update(RECORDS).where(RECORDS.c.chat_id == outside).values(village="63.11.02.2001")
    await office.database.write(lambda c: c.execute(elsewhere))
    assert await planned(dinas, "63.11.02") == "broadcast.not-yours"
    await started(dinas, 1)
    await office.pump()
    assert set(await sent_to(office)) == {inside}


async def test_the_quiet_hours_are_kept(office: Office) -> None:
    admin = await officer(office, "administrator")
    office.clock.set(datetime(2026, 11, 23, 19, 50, tzinfo=ZONE))
    await admin.say("/bantuan", "482915")
    await crowd(office, 2, channel="telegram")
    await started(admin, 2)
    await office.work(fill)
    due = select(OUTBOX.c.due_at).where(OUTBOX.c.broadcast_id.is_not(None))
    assert {row[0] for row in await office.rows(due)} == {office.clock.now()}
    quiet = office.app.office.calendar.quiet_from
    office.clock.set(datetime(2026, 11, 23, quiet.hour, quiet.minute, tzinfo=ZONE) + timedelta(minutes=5))
    await office.work(fill)
    morning = office.app.office.awake_at(office.clock.now())
    assert morning > office.clock.now()
    assert {row[0] for row in await office.rows(due)} == {morning}


async def test_at_night_the_plan_says_when_it_begins(office: Office) -> None:
    admin = await officer(office, "administrator")
    office.clock.set(datetime(2026, 11, 23, 23, 0, tzinfo=ZONE))
    await admin.say("/bantuan", "482915")
    await crowd(office, 1, channel="whatsapp")
    await planned(admin)
    assert "jam tenang" in admin.last.text
    assert "lewat WhatsApp: 1 pesan" in admin.last.text


async def test_what_is_parked_too_long_never_goes_out(office: Office) -> None:
    admin = await officer(office, "administrator")
    await crowd(office, 2, channel="whatsapp")
    await started(admin, 2)
    await office.work(fill)
    await office.database.write(lambda c: c.execute(
        update(OUTBOX).where(OUTBOX.c.broadcast_id.is_not(None)).values(status=OutboxStatus.PARKED)
    ))  # fmt: skip
    (waits,) = await admin.say("/siaran")
    assert "Baru sampai setelah orangnya menulis: 2" in waits.text
    office.clock.advance(days=3, minutes=1)
    await office.work(end_old)
    assert await standing(office) == Counter({OutboxStatus.EXPIRED: 2})


async def test_two_thousand_people_are_filled_in_short_transactions(office: Office) -> None:
    admin = await officer(office, "administrator")
    chats = await crowd(office, 2000)
    await started(admin, 2000)
    spans, before = [], 0
    while True:
        began = time.perf_counter()
        more = await office.work(fill)
        spans.append(time.perf_counter() - began)
        now = sum((await sent_to(office)).values())
        assert now - before <= BATCH
        before = now
        if not more:
            break
    assert await sent_to(office) == Counter(chats)
    # A busy machine is slow; one transaction for everybody would take ten times as long.
    assert max(spans) < 5, spans
