"""/kpj and the birth date: who may enter a number, who may see it, and where it must never stand."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from bot.turn.sealed import body_of
from handlers.services.registrations import membership
from storage.enums import Status
from storage.rows import table_of
from storage.tables import Chat, Outbound
from tests.support.chat import Chat as Person_
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.stages import field, put, standing

KPJ = "20199901234"
OTHER = "20199905678"
CHATS, OUTBOX = table_of(Chat), table_of(Outbound)


async def member(office: Office, kpj: str = KPJ, person: Person | None = None) -> tuple[Person_, str, Person]:
    """Somebody who just became a member and is asked for the birth date."""
    person = person or Person.new()
    worker, number = await standing(office, Status.PAPERS_COMPLETE, person)
    bpjs = await office.staff("bpjs")
    assert keys(await bpjs.say(f"/kpj {number} {kpj}")) == ["enrol.done"]
    await office.pump()
    assert keys(await worker.hear()) == ["notices.member", "membership.birth-date"]
    return worker, number, person


async def test_the_right_birth_date_shows_the_number_and_once_the_card(office: Office) -> None:
    worker, number, person = await member(office)
    heard = await worker.say(f"{person.born:%d-%m-%Y}")
    assert keys(heard) == ["membership.number", "info.kartu"]
    assert (KPJ in heard[0].text, number in heard[0].text, KPJ in heard[1].text) == (True, True, False)
    assert keys(await worker.say("status")) == ["status.member", "membership.birth-date"]
    assert keys(await worker.say(f"{person.born:%d %m %y}")) == ["membership.number"]


async def test_three_wrong_dates_lock_it_for_a_day(office: Office) -> None:
    """Also with RATE_LIMIT=off, which the office of these tests has; also after a restart."""
    worker, _, person = await member(office)
    for _ in range(2):
        assert keys(await worker.say("1-1-1980")) == ["problems.wrong-birth-date", "membership.birth-date"]
    assert keys(await worker.say("abcdef")) == ["problems.not-a-date", "membership.birth-date"]
    await office.restart()
    await office.again(worker)
    office.clock.advance(hours=20)
    assert keys(await worker.say("2-1-1980")) == ["membership.locked"]
    assert keys(await worker.say("status")) == ["status.member", "membership.locked"]
    office.clock.advance(hours=23)
    assert keys(await worker.say("status")) == ["status.member", "membership.locked"]
    office.clock.advance(hours=2)
    assert keys(await worker.say("status")) == ["status.member", "membership.birth-date"]
    assert keys(await worker.say(f"{person.born:%d-%m-%Y}"))[0] == "membership.number"


async def test_a_right_date_forgets_the_wrong_ones(office: Office) -> None:
    worker, number, person = await member(office)
    right = f"{person.born:%d-%m-%Y}"
    await worker.say("1-1-1980", "2-1-1980", right)
    assert worker.log[-2].key == "membership.number"
    await worker.tap(f"/nomor {number}")
    assert keys(await worker.say("1-1-1980")) == ["problems.wrong-birth-date", "membership.birth-date"]
    assert keys(await worker.say("batal"))[0] == "membership.left"


async def test_the_question_does_not_follow_a_member_about(office: Office) -> None:
    worker, number, _ = await member(office)
    assert keys(await worker.say("info"))[-1] == "membership.birth-date", "a page is no other wish"
    assert keys(await worker.say("data saya")) == ["rights.data"]
    assert keys(await worker.say("siap pak")) == ["menu.noted"]
    await worker.tap(f"/nomor {number}")
    (left,) = await worker.say("alhamdulillah, makasih")
    assert (left.key, "aman" in left.text) == ("membership.left", True)


async def test_the_lock_holds_for_the_record_not_for_the_chat(office: Office) -> None:
    worker, number, person = await member(office)
    await worker.say("1-1-1980", "2-1-1980")
    other = await office.chat()
    await put(office, number, Status.MEMBER, chat_id=await office.id_of(other))
    assert keys(await worker.say(f"{person.born:%d-%m-%Y}")) == ["problems.changed"]
    assert keys(await other.say("status")) == ["status.member", "membership.birth-date"]
    assert keys(await other.say("3-1-1980")) == ["membership.locked"]


async def test_a_date_that_must_be_asked_about_is_no_wrong_one(office: Office) -> None:
    worker, _, _ = await member(office, person=Person.new(born=date(1990, 3, 13)))
    (sure,) = await worker.say("03-13-1990")
    assert (sure.key, list(sure.choices)) == ("membership.birth-date-confirm", ["ya", "tidak"])
    assert keys(await worker.tap("ya"))[0] == "membership.number"


async def test_several_members_of_one_chat(office: Office) -> None:
    worker, people = await office.chat(), [Person.new(), Person.new()]
    bpjs = await office.staff("bpjs")
    for person, kpj in zip(people, (KPJ, OTHER), strict=True):
        number = await office.registered(person, worker)
        await put(office, number, Status.PAPERS_COMPLETE)
        await bpjs.say(f"/kpj {number} {kpj}")
        await office.pump()
    await worker.hear()
    heard = await worker.say(f"{people[0].born:%d-%m-%Y}")
    assert (heard[0].key, KPJ in heard[0].text) == ("membership.number", True)
    assert heard[-1].key == "membership.birth-date"
    (shown, *_) = await worker.say(f"{people[1].born:%d-%m-%Y}")
    assert (shown.key, OTHER in shown.text) == ("membership.number", True)


@pytest.mark.parametrize("status", [s for s in Status if s not in (Status.PAPERS_COMPLETE, Status.MEMBER)])
async def test_no_number_before_the_papers_are_complete(office: Office, status: Status) -> None:
    bpjs = await office.staff("bpjs")
    _, number = await standing(office, status)
    closed = status in (Status.REJECTED, Status.WITHDRAWN, Status.LAPSED, Status.ENDED)
    (heard,) = await bpjs.say(f"/kpj {number} {KPJ}")
    assert heard.key == ("problems.papers-not-now" if closed else "problems.papers-first")
    assert await field(office, number, "kpj") is None


async def test_only_bpjs_enters_numbers(office: Office) -> None:
    worker, number = await standing(office, Status.PAPERS_COMPLETE)
    for chat in (worker, await office.staff("dinas"), await office.staff("village", "63.11.01.2005")):
        assert keys(await chat.say(f"/kpj {number} {KPJ}")) == ["problems.unknown-command"]
    bpjs = await office.staff("bpjs")
    assert keys(await bpjs.say("/kpj D-2611-99999-9 20199901234")) == ["problems.no-record"]


async def test_a_number_belongs_to_one_person(office: Office) -> None:
    _, first, _ = await member(office)
    bpjs = await office.staff("bpjs")
    _, second = await standing(office, Status.PAPERS_COMPLETE)
    (heard,) = await bpjs.say(f"/kpj {second} {KPJ}")
    assert (heard.key, first in heard.text) == ("problems.kpj-taken", True)
    assert await field(office, second, "status") is Status.PAPERS_COMPLETE


async def test_a_mistyped_number_is_replaced_and_the_person_hears_it(office: Office) -> None:
    worker, number, person = await member(office)
    await worker.say(f"{person.born:%d-%m-%Y}")
    bpjs = await office.staff("bpjs")
    assert keys(await bpjs.say(f"/kpj {number} {KPJ}")) == ["enrol.already"]
    (asked,) = await bpjs.say(f"/kpj {number} {OTHER}")
    assert asked.key == "enrol.replace"
    assert all(part in asked.text for part in (person.name.split()[0], KPJ[-4:], OTHER[-4:]))
    assert KPJ not in asked.text
    assert keys(await bpjs.tap("tidak")) == ["enrol.kept"]
    await office.pump()
    assert await worker.hear() == []
    await bpjs.say(f"/kpj {number} {OTHER}")
    assert keys(await bpjs.tap("ya")) == ["enrol.changed"]
    await office.pump()
    assert keys(await worker.hear()) == ["notices.number-changed", "membership.birth-date"]
    (shown, _card) = await worker.say(f"{person.born:%d-%m-%Y}")
    assert (OTHER in shown.text, KPJ in shown.text) == (True, False)


async def test_what_may_be_misread_is_asked_about_without_its_digits(office: Office) -> None:
    bpjs = await office.staff("bpjs")
    _, number = await standing(office, Status.PAPERS_COMPLETE)
    (sure,) = await bpjs.say(f"/kpj {number} 2O19990I234")
    assert (sure.key, list(sure.choices), "1234" in sure.text) == ("enrol.sure", ["ya", "tidak"], True)
    assert keys(await bpjs.tap("tidak")) == ["enrol.kpj"]
    assert keys(await bpjs.say("2019990")) == ["problems.bad-length", "enrol.kpj"]
    assert keys(await bpjs.say(f"{KPJ} {OTHER}")) == ["problems.two-numbers", "enrol.kpj"]
    assert keys(await bpjs.say("2O19990I234")) == ["enrol.kpj-confirm"]
    assert keys(await bpjs.tap("ya")) == ["enrol.done"]


async def test_a_number_can_be_typed_in_answer_to_the_button(office: Office) -> None:
    bpjs = await office.staff("bpjs")
    _, number = await standing(office, Status.PAPERS_COMPLETE)
    assert keys(await bpjs.tap(f"/kpj {number}")) == ["enrol.kpj"]
    assert keys(await bpjs.say(f"no {KPJ}")) == ["enrol.done"]
    assert await field(office, number, "status") is Status.MEMBER


async def test_the_number_stands_in_one_message_and_nowhere_else(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    worker, number, person = await member(office)
    village, dinas = await office.staff("village", "63.11.01.2005"), await office.staff("dinas")
    bpjs = await office.staff("bpjs")
    await bpjs.say(f"/kpj {number} {KPJ}")
    await bpjs.say(f"/kpj {number} 2O199901234")
    await bpjs.tap("ya")
    await village.say("/desa", "/panggilan", f"/berkas {number}")
    await dinas.say(f"/berkas {number}", "/antrean")
    await worker.say(f"{person.born:%d-%m-%Y}")
    await worker.say("status")
    holding = [key for key, body in await bodies(office) if KPJ in body]
    assert holding == ["membership.number"]
    assert KPJ not in caplog.text
    for raw in await every_cell(office):
        assert KPJ not in str(raw)
        assert KPJ.encode() not in (raw if isinstance(raw, bytes) else b"")


async def bodies(office: Office) -> list[tuple[str, str]]:
    """Every message of the outbox, opened."""
    query = select(OUTBOX.c.body, OUTBOX.c.chat_id, CHATS.c.wrapped_key).join(CHATS, CHATS.c.id == OUTBOX.c.chat_id)
    opened = [body_of(office.vault, wrapped, chat, body) for body, chat, wrapped in await office.rows(query)]
    return [(body["key"], str(body)) for body in opened]


async def every_cell(office: Office) -> list[Any]:
    """Every value of every table as the database holds it."""
    from storage.tables import metadata

    cells: list[Any] = []
    for table in metadata.sorted_tables:
        cells += [cell for row in await office.rows(select(text("*")).select_from(table)) for cell in row]
    return cells


async def test_the_lock_lasts_a_day_from_the_last_try(office: Office) -> None:
    worker, _, _ = await member(office)
    await worker.say("1-1-1980")
    office.clock.advance(hours=23)
    await worker.say("2-1-1980")
    (locked,) = await worker.say("3-1-1980")
    until = office.app.office.local(office.clock.now() + timedelta(days=1))
    assert str(until.day) in locked.text


async def test_bpjs_lists_those_who_wait_for_a_number(office: Office) -> None:
    bpjs, person = await office.staff("bpjs"), Person.new()
    _, number = await standing(office, Status.PAPERS_COMPLETE, person)
    (listed,) = await bpjs.say("/kpj")
    assert (listed.key, list(listed.choices)) == ("papers.to-do", [f"/kpj {number}"])
    assert person.name not in listed.text


async def test_a_number_that_another_officer_enters_at_the_same_moment(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever comes second is told whose it is, and nothing else of the turn is lost."""
    _, first, _ = await member(office)
    bpjs = await office.staff("bpjs")
    _, second = await standing(office, Status.PAPERS_COMPLETE)
    answers = iter((None, first))
    monkeypatch.setattr(membership, "holder_of", lambda *_: next(answers))
    (heard,) = await bpjs.say(f"/kpj {second} {KPJ}")
    assert (heard.key, first in heard.text) == ("problems.kpj-taken", True)
    assert await field(office, second, "status") is Status.PAPERS_COMPLETE
