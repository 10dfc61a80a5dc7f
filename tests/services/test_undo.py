"""`/urungkan` of single acts: while nobody was told; and only what that act told is withdrawn."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select, update

from handlers.services.registrations.bulk.undo import ask_held
from storage.enums import OutboxStatus, Status
from storage.rows import table_of
from storage.tables import BulkAct, BulkItem, Outbound, Registration
from storage.tables import Chat as ChatTable
from tests.support.chat import Chat, Heard, keys
from tests.support.dialects import ON_SQLITE
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import standing, votes
from tests.support.staff import approve_all, officer
from tests.support.stages import field, put

ZONE = ZoneInfo("Asia/Makassar")
ACTS, ITEMS, OUTBOX = table_of(BulkAct), table_of(BulkItem), table_of(Outbound)
CHATS, RECORDS = table_of(ChatTable), table_of(Registration)
VILLAGE = "63.11.01.2005"


async def at_night(office: Office, status: Status = Status.SUBMITTED) -> str:
    """Somebody on Telegram, where news waits for the morning; their number."""
    chat = await office.chat()
    number = await office.registered(Person.new(village=VILLAGE), chat)
    if status is not Status.SUBMITTED:
        await put(office, number, status)
    told = update(CHATS).where(CHATS.c.id == await office.id_of(chat)).values(channel="telegram")
    await office.database.write(lambda c: c.execute(told))
    office.clock.set(datetime(2026, 11, 23, 23, 0, tzinfo=ZONE))
    return number


async def waiting(office: Office, number: str) -> list[str]:
    """Keys of the news about a record that nobody was sent yet."""
    mine = select(OUTBOX.c.key).join(RECORDS, RECORDS.c.id == OUTBOX.c.registration_id)
    mine = mine.where(RECORDS.c.number == number, OUTBOX.c.status == OutboxStatus.PENDING)
    return [row[0] for row in await office.rows(mine.order_by(OUTBOX.c.id))]


async def undone(chat: Chat) -> str:
    """What comes of /urungkan; the key."""
    return keys(await chat.say("/urungkan"))[-1]


@ON_SQLITE
async def test_a_vote_that_nobody_heard_of_is_taken_back(office: Office) -> None:
    number = await office.registered()
    dinas = await officer(office, "dinas")
    await dinas.say(f"/periksa {number}", f"/setujui {number}")
    office.clock.advance(minutes=9)
    assert await undone(dinas) == "staff.undone"
    assert await votes(office, number) == {}
    assert await undone(dinas) == "problems.nothing-to-undo"
    await dinas.say(f"/periksa {number}", f"/setujui {number}")
    office.clock.advance(minutes=10)
    assert await undone(dinas) == "problems.nothing-to-undo"
    assert list(await votes(office, number)) == ["dinas"]
    await office.work(ask_held)
    assert await office.rows(select(func.count()).select_from(ACTS)) == [(0,)]
    assert await office.rows(select(func.count()).select_from(ITEMS)) == [(0,)]


@ON_SQLITE
async def test_every_single_act_has_its_own_way_back(office: Office) -> None:
    """A button takes back its own act, also where a later one stands; after ten minutes it takes back nothing."""
    one, other = await at_night(office), await at_night(office, Status.VERIFIED)
    dinas, bpjs = await officer(office, "dinas"), await officer(office, "bpjs")
    await dinas.say(f"/periksa {one}")
    vote = way_back(await dinas.say(f"/setujui {one}"))
    received = way_back(await dinas.say(f"/berkas {other} terima"))
    complete = way_back(await dinas.say(f"/berkas {other} lengkap"))
    entered = way_back(await bpjs.say(f"/kpj {other} 26012345678"))
    assert len({vote, received, complete, entered}) == 4
    assert keys(await dinas.say(f"/berkas {other} lengkap"))[0] == "problems.papers-not-now"
    assert keys(await bpjs.tap(entered)) == ["staff.undone"]
    assert keys(await dinas.tap(vote)) == ["staff.undone"]
    assert keys(await dinas.tap(vote)) == ["problems.nothing-to-undo"]
    assert keys(await dinas.tap(complete)) == ["staff.undone"]
    office.clock.advance(seconds=1)
    asked = await dinas.say(f"/berkas {other} beda nik Lain di KTP")
    assert way_back(asked) not in (vote, received, complete)
    assert keys(await dinas.tap(complete)) == ["problems.nothing-to-undo"]
    office.clock.advance(minutes=10)
    assert keys(await dinas.tap(way_back(asked))) == ["problems.nothing-to-undo"]


@ON_SQLITE
async def test_nothing_done_has_no_way_back(office: Office) -> None:
    number = await at_night(office, Status.VERIFIED)
    dinas = await officer(office, "dinas")
    await dinas.say(f"/berkas {number} terima")
    for line in (f"/berkas {number} terima", f"/berkas {number}", f"/berkas {number} kurang"):
        said = await dinas.say(line)
        assert not [one for one in said[0].choices if one.startswith("/urungkan")], line


def way_back(said: list[Heard]) -> str:
    """The button *Urungkan* of an act's answer."""
    (found,) = [choice for choice, label in said[0].choices.items() if label == "Urungkan"]
    return found


@ON_SQLITE
async def test_what_was_told_is_not_taken_back(office: Office) -> None:
    worker = await office.chat()
    number = await office.registered(chat=worker)
    dinas = await officer(office, "dinas")
    await dinas.say(f"/periksa {number}", f"/perbaiki {number} nik Lain di KTP")
    await office.pump()
    (said,) = await dinas.say("/urungkan")
    assert (said.key, "sudah terkirim" in said.text) == ("problems.undo-told", True)
    assert f"/periksa {number}" in said.choices
    assert (await standing(office, number)).status is Status.RETURNED


async def test_news_of_the_night_goes_with_the_act_that_told_it(office: Office) -> None:
    number = await at_night(office, Status.VERIFIED)
    village, dinas = await officer(office, "village", VILLAGE), await officer(office, "dinas")
    await village.say(f"/berkas {number} terima")
    office.clock.advance(minutes=1)
    await dinas.say(f"/berkas {number} kurang kk")
    assert await waiting(office, number) == ["notices.papers-at-village", "notices.papers-missing"]
    assert await undone(village) == "problems.undo-moved"
    assert await undone(dinas) == "staff.undone"
    assert await waiting(office, number) == ["notices.papers-at-village"]
    assert await field(office, number, "papers_missing") is None
    assert await undone(village) == "staff.undone"
    assert await waiting(office, number) == []
    assert (await standing(office, number)).status is Status.VERIFIED
    assert await field(office, number, "papers_received_at") is None


async def test_what_the_news_had_replaced_is_told_after_all(office: Office) -> None:
    number = await at_night(office, Status.VERIFIED)
    dinas = await officer(office, "dinas")
    for what in ("ktp", "ktp, kk"):
        await dinas.say(f"/berkas {number} kurang {what}")
        office.clock.advance(minutes=1)
    waits = select(OUTBOX.c.id).where(OUTBOX.c.key == "notices.papers-missing").order_by(OUTBOX.c.id)
    (first,), (second,) = await office.rows(waits)
    pending = waits.where(OUTBOX.c.status == OutboxStatus.PENDING)
    assert await office.rows(pending) == [(second,)]
    assert await undone(dinas) == "staff.undone"
    assert await office.rows(pending) == [(first,)]


@ON_SQLITE
async def test_a_bulk_act_of_the_night_withdraws_its_own_news_alone(office: Office) -> None:
    number = await at_night(office)
    dinas, bpjs = await officer(office, "dinas"), await officer(office, "bpjs")
    await dinas.say(f"/periksa {number}", f"/perbaiki {number} phone Tidak aktif")
    office.clock.advance(minutes=1)
    await dinas.say(f"/setujui {number}")
    office.clock.advance(minutes=1)
    assert await waiting(office, number) == ["notices.submitted"]
    await bpjs.say(f"/periksa {number}", f"/setujui {number}")
    assert await waiting(office, number) == ["notices.verified"]
    assert await undone(bpjs) == "staff.undone"
    assert await waiting(office, number) == ["notices.submitted"]


@ON_SQLITE
async def test_the_question_of_withdrawn_news_is_not_open(office: Office) -> None:
    number = await at_night(office)
    dinas = await officer(office, "dinas")
    flow = select(CHATS.c.flow).where(CHATS.c.channel == "telegram")
    await dinas.say(f"/periksa {number}", f"/perbaiki {number} nik Lain di KTP")
    assert await office.rows(flow) == [("correction",)]
    assert await undone(dinas) == "staff.undone"
    assert await office.rows(flow) == [(None,)]
    assert await waiting(office, number) == []


async def test_a_membership_number_of_the_night_is_taken_back(office: Office) -> None:
    number = await at_night(office, Status.PAPERS_COMPLETE)
    bpjs = await officer(office, "bpjs")
    await bpjs.say(f"/kpj {number} 20199901234")
    assert await waiting(office, number) == ["notices.member", "talk"]
    assert await undone(bpjs) == "staff.undone"
    assert await waiting(office, number) == []
    assert (await standing(office, number)).status is Status.PAPERS_COMPLETE
    assert keys(await bpjs.say(f"/kpj {number} 20199901234")) == ["enrol.done"]


@ON_SQLITE
async def test_an_earlier_bulk_act_is_still_within_reach(office: Office) -> None:
    worker = await office.chat()
    first, second = [await office.registered(chat=worker) for _ in range(2)]
    dinas = await officer(office, "dinas")
    of_all = way_back((await approve_all(dinas, "ya 2"))[-1:])
    await dinas.say(f"/periksa {second}", f"/perbaiki {second} nik Lain di KTP")
    await office.pump()
    (said,) = await dinas.say("/urungkan")
    assert said.key == "problems.undo-told"
    assert [one for one in said.choices if one.startswith("/urungkan ")] == [of_all]
    assert keys(await dinas.tap(of_all)) == ["staff.bulk-undone"]
    assert await votes(office, first) == {}


@ON_SQLITE
async def test_the_dinas_receives_for_a_village_without_an_officer(office: Office) -> None:
    worker = await office.chat()
    numbers = [await office.registered(Person.new(village=VILLAGE), worker) for _ in range(3)]
    for number in numbers:
        await put(office, number, Status.VERIFIED)
    dinas = await officer(office, "dinas")
    assert keys(await dinas.say(f"/berkas {numbers[0]} terima")) == ["papers.done-terima"]
    await office.pump()
    (told,) = await worker.hear()
    assert (told.key, "dinas" in told.text) == ("notices.papers-forwarded", True)
    (where,) = await dinas.say("/berkas semua terima")
    assert where.choices == {f"/berkas semua terima {VILLAGE}": "Bata (2)"}
    (plan,) = await dinas.tap(f"/berkas semua terima {VILLAGE}")
    assert (plan.key, list(plan.choices)) == ("papers.all-plan", ["/berkas semua terima ya 2"])
    (done,) = await dinas.tap("/berkas semua terima ya 2")
    assert (done.key, len(done.files)) == ("papers.all-done", 1)
    assert (await standing(office, numbers[2])).status is Status.PAPERS_FORWARDED
    assert await undone(dinas) == "staff.bulk-undone"
    assert (await standing(office, numbers[2])).status is Status.VERIFIED
    await office.staff("village", VILLAGE)
    assert keys(await dinas.say(f"/berkas semua terima {VILLAGE}")) == ["papers.all-staffed"]
