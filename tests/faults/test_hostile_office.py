"""What must not be read, proven or sent: chats of officers left alone or gone, dates just typed, many in one chat."""

from pathlib import Path

import pytest
from sqlalchemy import select

from bot.operator.inviting import Inviter
from bot.settings import InviteCode
from storage.enums import Role, Status
from storage.repositories.staff import has_colleague
from storage.rows import table_of
from storage.tables import AuditLine, Outbound, Staff
from tests.support.chat import Chat, keys
from tests.support.desk import command, reported
from tests.support.joining import join, typed_to_join
from tests.support.office import Office, balangan, number_in
from tests.support.people import Person
from tests.support.staff import officer as officer_of
from tests.support.stages import field, put

AUDIT, OUTBOX, STAFF = table_of(AuditLine), table_of(Outbound), table_of(Staff)


async def seen(office: Office, chat: Chat) -> str:
    """Everything that a chat can read, from its beginning."""
    response = await office.http.get("/webchat/messages", params={"after": 0}, headers=chat.headers)
    return response.text


# --- what an office's chat still shows ---


async def test_a_locked_session_shows_nothing_of_the_office(office: Office) -> None:
    dinas, worker = await officer_of(office, "dinas"), await office.chat()
    number = number_in((await worker.say("petugas", "Nama saya Siti Aminah"))[0])
    await office.pump()
    assert "Siti Aminah" in (await dinas.hear())[0].text
    office.clock.advance(minutes=31)
    await worker.say(f"/tanya {number}", "Ibu saya Rahmah")
    await office.pump()
    (news,) = await dinas.hear()
    assert (news.key, dict(news.choices), news.files) == ("staff.locked", {}, ())
    assert keys(await dinas.say("menu")) == ["staff.pin"]
    assert keys(await dinas.say("siapa")) == ["problems.letters", "staff.pin"]
    events = await seen(office, dinas)
    assert not any(word in events for word in ("Siti", "Rahmah", number))
    assert keys(await dinas.say("482915")) == ["staff.unlocked"]
    events = await seen(office, dinas)
    assert all(word in events for word in ("Siti", "Rahmah", number))


async def test_news_that_a_locked_session_asked_for_is_not_delivered(office: Office) -> None:
    dinas, worker = await officer_of(office, "dinas"), await office.chat()
    office.clock.advance(minutes=31)
    await worker.say("petugas", "Apakah harus membayar?")
    await office.pump()
    pushed = select(OUTBOX.c.delivered_at).where(OUTBOX.c.key == "staff.question")
    assert keys(await dinas.hear()) == ["staff.locked"]
    assert await office.rows(pushed) == [(None,)]
    await dinas.say("menu", "482915")
    await seen(office, dinas)
    assert await office.rows(pushed) == [(office.clock.now(),)]


def ending(end: str, code: str) -> tuple[str, ...]:
    """What an officer types whose role ends: they leave, or take another one with a code."""
    return (end, "ya") if end == "/keluar" else typed_to_join(code)


@pytest.mark.parametrize("end", ["/keluar", "another-role"])
async def test_an_ended_role_leaves_nothing_to_read(office: Office, end: str) -> None:
    dinas, worker = await office.staff("dinas"), await office.chat()
    number = number_in((await worker.say("petugas", "Nama saya Siti Aminah"))[0])
    await office.pump()
    await dinas.say("/pertanyaan")
    await officer_of(office, "dinas")
    assert "Siti" in await seen(office, dinas)
    code = await office.invite("village", "63.11.01.2005")
    (said,) = await dinas.say(*ending(end, code))
    shown = await seen(office, dinas)
    assert said.text.splitlines()[0] in shown
    assert not any(word in shown for word in ("Siti", number))


async def test_an_ended_role_takes_its_files_along(office: Office) -> None:
    village = await officer_of(office, "village", "63.11.01.2005")
    (file,) = (await village.say("/tautan"))[0].files
    await village.say("/keluar", "ya")
    assert (await office.http.get(file["url"], headers=village.headers)).json() == {"error": "no-such-file"}


async def test_what_was_said_before_a_role_and_news_of_people_stay(office: Office) -> None:
    chat, number = await office.register()
    office.clock.advance(minutes=5)
    code = await office.invite("village", "63.11.01.2005")
    await join(chat, code)
    await chat.say("/desa", "/keluar", "ya")
    shown = await seen(office, chat)
    assert number in shown
    assert "staff.joined" not in shown


@pytest.mark.parametrize("end", ["/keluar", "another-role"])
@pytest.mark.parametrize("sent", [False, True])
async def test_an_officer_who_leaves_still_hears_of_their_own_report(office: Office, end: str, sent: bool) -> None:
    chat = await office.chat()
    number = await reported(office, chat=await office.id_of(chat))
    code = await office.invite("village", "63.11.01.2005")
    await join(chat, code)
    officer = await office.actor("case-dinas")
    await command(office, officer, f"/laporan {number} tanya Sejak kapan upahnya dipotong?")
    if sent:
        await office.send()
    code = await office.invite("village", "63.11.01.2005")
    await chat.say(*ending(end, code))
    await office.send()
    assert "Sejak kapan upahnya dipotong?" in await seen(office, chat)


@pytest.mark.parametrize("end", ["erase", "another-role", "/keluar"])
async def test_who_works_in_no_chat_has_left(office: Office, end: str) -> None:
    chat = await office.staff("dinas")
    (before,) = await office.rows(select(STAFF.c.id, STAFF.c.left_at))
    if end == "erase":
        await office.http.delete("/webchat/sessions", headers=chat.headers)
    else:
        code = await office.invite("village", "63.11.01.2005")
        await chat.say(*ending(end, code))
    left = select(STAFF.c.left_at).where(STAFF.c.id == before.id)
    assert await office.rows(left) == [(office.clock.now(),)]


async def test_only_who_can_be_reached_is_a_colleague(office: Office) -> None:
    one, other = await office.staff("bpjs"), await office.staff("bpjs")
    first, second = [row.id for row in await office.rows(select(STAFF.c.id).order_by(STAFF.c.id))]
    assert await office.database.read(lambda c: has_colleague(c, first))
    await office.http.delete("/webchat/sessions", headers=other.headers)
    assert not await office.database.read(lambda c: has_colleague(c, first))
    await one.say("/keluar", "ya")
    assert not await office.database.read(lambda c: has_colleague(c, second))


# --- proofs and floods ---


async def test_a_birth_date_that_was_just_typed_proves_nothing(office: Office) -> None:
    person = Person.new()
    chat, number = await office.register(person)
    await chat.say(f"/ubah {number} birth-date", "12-03-1991")
    assert await field(office, number, "version") == 2
    assert keys(await chat.say(f"/data {number}")) == ["rights.changed-date"]
    office.clock.advance(hours=24)
    assert keys(await chat.say(f"/data {number}")) == ["rights.birth-date"]
    assert keys(await chat.say("12-03-1991")) == ["rights.full"]


async def test_a_question_asked_before_the_change_is_no_way_round(office: Office) -> None:
    chat, number = await office.register()
    assert keys(await chat.say(f"/data {number}")) == ["rights.birth-date"]
    await chat.say(f"/ubah {number} birth-date", "12-03-1991")
    heard = keys(await chat.say("12-03-1991"))
    assert "rights.full" not in heard


@pytest.mark.parametrize("role", [None, "village"])
async def test_many_people_of_one_chat_are_looked_at_one_by_one(office: Office, role: str | None) -> None:
    chat = await office.chat() if role is None else await office.staff(role, "63.11.01.2005")
    numbers = [await office.registered(chat=chat) for _ in range(balangan().limits.people_per_chat + 1)]
    marked = [number for number in numbers if "many-in-chat" in await field(office, number, "reasons")]
    assert marked == (numbers[-1:] if role is None else [])
    if marked:
        await chat.say(f"/ubah {marked[0]} phone", "081234567891")
        assert "many-in-chat" in await field(office, marked[0], "reasons")
        await put(office, numbers[0], Status.REJECTED)
        await put(office, numbers[1], Status.REJECTED)
        assert "many-in-chat" not in await field(office, await office.registered(chat=chat), "reasons")


async def test_an_invitation_from_outside_leaves_its_line(office: Office) -> None:
    settings = office.settings.model_copy(update={"invite_codes": (InviteCode(Role.DINAS, "kode-1"),)})
    inviter = Inviter(office.database, office.vault, balangan(), settings)
    await inviter.invite(Role.VILLAGE, "63.11.01.2005", "kode-2", office.clock.now())
    for _ in range(2):
        await inviter.store_given_codes(office.clock.now())
    lines = select(AUDIT.c.actor, AUDIT.c.fields, AUDIT.c.why).where(AUDIT.c.action == "staff.invited")
    assert await office.rows(lines.order_by(AUDIT.c.id)) == [
        ("system", "63.11.01.2005", "village"), ("system", "", "dinas"),
    ]  # fmt: skip


@pytest.mark.parametrize("base_url", ["https://office.test", "http://office.test"])
async def test_an_https_office_is_never_visited_otherwise(database_url: str, tmp_path: Path, base_url: str) -> None:
    office = await Office.open(database_url, tmp_path, public_base_url=base_url)
    headers = (await office.http.get("/healthz")).headers
    assert ("strict-transport-security" in headers) is base_url.startswith("https")
    await office.close()
