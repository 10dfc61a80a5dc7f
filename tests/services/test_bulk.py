"""Approving many records at once: a plan, a typed count, and ten minutes to take it back."""

import re

from sqlalchemy import select

from handlers.flow import Phrase
from handlers.services.base.work import Work
from handlers.services.staff.digest import debt_of
from storage.enums import Status
from storage.rows import table_of
from storage.tables import AuditLine, BulkAct, Outbound
from tests.support.chat import Chat, keys
from tests.support.dialects import ON_SQLITE
from tests.support.joining import PIN
from tests.support.office import Office
from tests.support.people import Person
from tests.support.review import standing, vote, votes
from tests.support.staff import approve_all, officer, plan_all

ACTS = table_of(BulkAct)
AUDIT = table_of(AuditLine)
OUTBOX = table_of(Outbound)
NUMBER = re.compile(r"D-\d{4}-\d{5}-\d")


async def sent(office: Office, count: int) -> tuple[Chat, list[str]]:
    """Somebody's chat, and the numbers of people whom nothing speaks against."""
    chat = await office.chat()
    return chat, [await office.registered(chat=chat) for _ in range(count)]


async def test_a_plan_is_shown_confirmed_by_its_count_and_told_after_ten_minutes(office: Office) -> None:
    worker, numbers = await sent(office, 3)
    dinas, bpjs = await officer(office, "dinas"), await officer(office, "bpjs")
    for chat in (dinas, bpjs):
        (plan,) = await plan_all(chat)
        assert (plan.key, "SETUJU 3" in plan.text) == ("staff.bulk-plan", True)
        assert keys(await chat.say("ya")) == ["problems.not-an-answer", "staff.bulk-plan"]
        assert keys(await chat.say("SETUJU 4")) == ["problems.other-count", "staff.bulk-plan"]
        (done,) = await chat.say("setuju 3")
        assert (done.key, "3 pendaftaran" in done.text, "Urungkan" in done.choices.values()) == (
            "staff.bulk-done",
            True,
            True,
        )
    for number in numbers:
        assert (await standing(office, number)).status is Status.VERIFIED
    await office.pump()
    assert await worker.hear() == []
    office.clock.advance(minutes=10)
    await office.pump()
    assert keys(await worker.hear()) == ["notices.verified"] * 3
    (late,) = await bpjs.say("/urungkan")
    assert late.key == "problems.undo-too-late"


async def test_what_has_to_be_looked_at_is_left_out_and_named(office: Office) -> None:
    _, (good, voted, opened) = await sent(office, 3)
    twin = Person.new()
    first = await office.registered(twin)
    second = await office.registered(Person.new(name=twin.name, born=twin.born, kk=twin.kk))
    old = await office.registered(Person.new(born=twin.born.replace(year=1950)))
    dinas, colleague = await officer(office, "dinas"), await officer(office, "dinas")
    own = await office.registered(chat=dinas)
    await dinas.say(f"/periksa {voted}", f"/setujui {voted}")
    await colleague.say(f"/periksa {opened}")
    (plan,) = await plan_all(dinas)
    assert "SETUJU 1" in plan.text
    assert (good in plan.text, f"/periksa {good}" in plan.choices) == (True, True)
    assert all(number in plan.text for number in (voted, opened, first, second, old, own))
    (done,) = await dinas.say("SETUJU 1")
    assert (done.key, "1 pendaftaran" in done.text) == ("staff.bulk-done", True)
    assert [len(await votes(office, n)) for n in (good, first, old, own)] == [1, 0, 0, 0]


async def test_a_village_narrows_it_and_nothing_left_says_so(office: Office) -> None:
    here = await office.registered(Person.new(village="63.11.01.2005"))
    there = await office.registered(Person.new(district="63.11.02", village="63.11.02.2001"))
    dinas = await officer(office, "dinas")
    (plan,) = await plan_all(dinas, "63.11.02.2001")
    assert "SETUJU 1" in plan.text
    await dinas.say("ya 1")
    assert [len(await votes(office, n)) for n in (here, there)] == [0, 1]
    (none,) = await plan_all(dinas, "63.11.02.2001")
    assert (none.key, there in none.text) == ("staff.bulk-none", True)
    places = await dinas.say("/setujui_semua paringin")
    assert keys(places) in (["staff.which-place"], ["staff.queue-empty"], ["staff.bulk-plan"])
    assert not [choice for choice in places[0].choices if choice.startswith("/antrean ")]


async def test_the_pin_comes_first_where_it_was_not_typed_lately(office: Office) -> None:
    _, (number,) = await sent(office, 1)
    dinas = await office.staff("dinas")
    for _ in range(2):
        office.clock.advance(minutes=20)
        await plan_all(dinas)
    assert keys(await dinas.say("SETUJU 1")) == ["staff.pin"]
    assert await votes(office, number) == {}
    assert keys(await dinas.say(PIN)) == ["staff.bulk-done"]
    assert len(await votes(office, number)) == 1


async def test_what_changed_since_the_plan_is_left_out(office: Office) -> None:
    worker, (one, two) = await sent(office, 2)
    dinas = await officer(office, "dinas")
    await plan_all(dinas)
    await worker.say(f"/ubah {one} nik")
    await worker.say(Person.new().nik)
    (done,) = await dinas.say("SETUJU 2")
    assert ("1 pendaftaran" in done.text, one in done.text) == (True, True)
    assert [len(await votes(office, n)) for n in (one, two)] == [0, 1]


async def test_undo_puts_everything_back_and_nobody_hears_of_it(office: Office) -> None:
    worker, numbers = await sent(office, 2)
    dinas, bpjs = await officer(office, "dinas"), await officer(office, "bpjs")
    await approve_all(dinas, "ya 2")
    await approve_all(bpjs, "ya 2")
    office.clock.advance(minutes=9)
    (undone,) = await bpjs.say("/urungkan")
    assert (undone.key, "2 pendaftaran" in undone.text) == ("staff.bulk-undone", True)
    for number in numbers:
        assert (await standing(office, number)).status is Status.SUBMITTED
        assert list(await votes(office, number)) == ["dinas"]
    office.clock.advance(hours=1)
    await office.pump()
    assert await worker.hear() == []
    assert keys(await bpjs.say("/urungkan")) in (["staff.pin"], ["problems.nothing-to-undo"])
    actions = [row[0] for row in await office.rows(select(AUDIT.c.action))]
    assert actions.count("registration.undo") == 2


async def test_what_is_undone_can_be_done_again_and_is_told_once(office: Office) -> None:
    worker, (number,) = await sent(office, 1)
    dinas, bpjs = await officer(office, "dinas"), await officer(office, "bpjs")
    await dinas.say(f"/periksa {number}", f"/setujui {number}")
    for _ in range(2):
        assert keys(await approve_all(bpjs, "ya 1")) == ["staff.bulk-done"]
        assert keys(await bpjs.say("/urungkan")) == ["staff.bulk-undone"]
    await approve_all(bpjs, "ya 1")
    office.clock.advance(minutes=11)
    await office.pump()
    assert keys(await worker.hear()) == ["notices.verified"]


async def test_undo_leaves_what_went_on_since(office: Office) -> None:
    _, (one, two) = await sent(office, 2)
    dinas, bpjs = await officer(office, "dinas"), await officer(office, "bpjs")
    await approve_all(dinas, "ya 2")
    await bpjs.say(f"/periksa {one}", f"/setujui {one}")
    (undone,) = await dinas.say("/urungkan")
    assert ("1 pendaftaran" in undone.text, one in undone.text) == (True, True)
    assert (await standing(office, one)).status is Status.VERIFIED
    assert (await standing(office, two)).status is Status.SUBMITTED
    assert (list(await votes(office, one)), await votes(office, two)) == (["bpjs", "dinas"], {})


async def test_a_plan_grows_old_and_a_newer_one_takes_its_place(office: Office) -> None:
    await sent(office, 1)
    dinas = await officer(office, "dinas")
    assert keys(await dinas.say("/setujui_semua ya 1")) == ["problems.no-plan"]
    await plan_all(dinas)
    await office.registered()
    await plan_all(dinas)
    assert keys(await dinas.say("/setujui_semua ya 1")) == ["problems.other-count"]
    assert keys(await dinas.say("batal")) == ["staff.bulk-cancelled", "staff.menu"]
    for _ in range(4):
        office.clock.advance(minutes=20)
        await dinas.say("/bantuan")
    assert keys(await dinas.say("/setujui_semua ya 2")) == ["problems.no-plan"]
    office.clock.advance(minutes=61)
    await office.pump()
    assert await office.rows(select(ACTS.c.id).where(ACTS.c.plan.is_not(None))) == []


async def test_only_verifiers_approve(office: Office) -> None:
    await sent(office, 1)
    for chat in (
        await office.chat(),
        await office.staff("village", "63.11.01.2005"),
        await office.staff("administrator"),
    ):
        assert keys(await plan_all(chat)) == ["problems.unknown-command"]


async def test_status_says_nothing_before_the_news(office: Office) -> None:
    worker, (number,) = await sent(office, 1)
    (before,) = await worker.say("status")
    for role in ("dinas", "bpjs"):
        office.clock.advance(days=1)
        chat = await officer(office, role)
        await approve_all(chat, "setuju 1")
    assert (await standing(office, number)).status is Status.VERIFIED
    (during,) = await worker.say("status")
    assert (during.key, during.text) == ("status.submitted", before.text)
    (stage,) = await worker.say(number)
    assert "masih diperiksa" in stage.text
    office.clock.advance(minutes=10)
    await office.pump()
    await worker.hear()
    assert keys(await worker.say("status")) == ["status.verified"]


@ON_SQLITE
async def test_ten_at_random_are_opened_before_all_are_approved(office: Office) -> None:
    _, numbers = await sent(office, 12)
    dinas = await officer(office, "dinas")
    (plan,) = await dinas.say("/setujui_semua")
    buttons = [choice for choice in plan.choices if choice.startswith("/periksa ")]
    named = [number for number in numbers if number in plan.text]
    assert (len(named), len(buttons)) == (10, 8)
    refused, again = await dinas.say("SETUJU 12")
    assert (refused.key, again.key) == ("problems.sample-unopened", "staff.bulk-plan")
    assert all(number in refused.text for number in named)
    for number in named[1:]:
        await dinas.say(f"/periksa {number}")
    (refused,) = await dinas.say("/setujui_semua ya 12")
    assert list(refused.choices) == [f"/periksa {named[0]}"]
    await dinas.tap(f"/periksa {named[0]}")
    (names,) = await dinas.say("/setujui_semua nama")
    assert (names.key, all(number in names.text for number in numbers)) == ("staff.bulk-nama", True)
    assert keys(await dinas.say("SETUJU 12")) == ["staff.bulk-done"]


@ON_SQLITE
async def test_the_sample_is_opened_one_tap_after_the_other(office: Office) -> None:
    _, numbers = await sent(office, 11)
    dinas = await officer(office, "dinas")
    (plan,) = await dinas.say("/setujui_semua")
    named = [number for number in numbers if number in plan.text]
    (record,) = await dinas.tap(f"/periksa {named[0]}")
    for at, onward in enumerate(named[1:], 1):
        assert (record.choices[f"/periksa {onward}"], next(iter(record.choices))) == (
            f"Contoh berikutnya: {len(named) - at}",
            f"/periksa {onward}",
        )
        (record,) = await dinas.tap(f"/periksa {onward}")
    assert next(iter(record.choices)) == f"/setujui {named[-1]}"
    assert keys(await dinas.say("SETUJU 11")) == ["staff.bulk-done"]


@ON_SQLITE
async def test_everybody_left_out_is_named_page_by_page(office: Office) -> None:
    _, numbers = await sent(office, 22)
    (kept, *voted), dinas, colleague = numbers, await officer(office, "dinas"), await office.actor("dinas")
    for number in voted:
        await vote(office, colleague, f"setujui {number}")
    (plan,) = await dinas.say("/setujui_semua")
    assert kept in plan.text
    first, second = (await dinas.say("/setujui_semua sisa"))[0], (await dinas.say("/setujui_semua sisa hal 2"))[0]
    assert [sum(number in said.text for number in voted) for said in (first, second)] == [20, 1]
    assert list(first.choices) == ["/setujui_semua sisa hal 2"]


async def test_the_head_hears_how_much_of_it_nobody_opened(office: Office) -> None:
    await sent(office, 12)
    dinas, head = await officer(office, "dinas"), await office.actor("head")
    assert keys(await approve_all(dinas, "SETUJU 12")) == ["problems.sample-unopened", "staff.bulk-plan"]
    await dinas.say(*(f"/periksa {number}" for number in NUMBER.findall(dinas.last.text)))
    assert keys(await dinas.say("SETUJU 12")) == ["staff.bulk-done"]

    office.clock.advance(seconds=1)

    def lines(work: Work) -> list[Phrase]:
        return debt_of(work, head).lines

    (line,) = await office.work(lines)
    assert (line.key, line.params["count"], line.params["unopened"]) == ("staff.digest-unopened", 12, 2)
    kepala, reader = await officer(office, "head"), await officer(office, "reader")
    (_cases, approved) = await kepala.say("/rekap")
    assert approved.key == "recap.approvals"
    assert "12 pendaftaran disetujui sekaligus, 2 di antaranya tidak dibuka seorang pun (17%)" in approved.text
    assert keys(await kepala.say("/rekap oktober 2026")) == ["recap.process"]
    assert keys(await reader.say("/rekap")) == ["recap.process"]
