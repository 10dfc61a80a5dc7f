"""Days on which things fail: a handler, the database, the disk, the clock. Nothing accepted is lost."""

import asyncio
import resource
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Connection, Engine, func, select, update
from sqlalchemy.engine import make_url
from structlog.testing import capture_logs

from bot.turn import heard
from bot.web import health
from handlers.entries import Command
from handlers.flow import Say
from handlers.registry import COMMANDS
from handlers.rules.access import EVERYBODY
from handlers.rules.reading import replies
from handlers.services.base.work import Done, Work
from storage import database
from storage.database import Database
from storage.rows import table_of
from storage.tables import Chat as ChatTable
from storage.tables import Inbound, Outbound, Registration
from tests.support.chat import Chat, keys
from tests.support.office import Office
from tests.support.people import Person
from tests.support.program import Program

Chats = table_of(ChatTable)


class Broken(Exception):
    """What a mistake of ours raises."""


# --- a handler that raises ---


@pytest.fixture
def broken_command(monkeypatch: pytest.MonkeyPatch) -> str:
    """A command that writes, tells, and then fails."""

    def fail(work: Work, _args: str) -> Done:
        work.audit("half.done")
        work.tell(work.actor.chat_id, Say("menu.cancelled"), "never")
        raise Broken("with a name in it: KANARIWATI")

    monkeypatch.setitem(COMMANDS, "rusak", Command("rusak", fail, EVERYBODY))
    return "/rusak"


@pytest.fixture
def broken_word(monkeypatch: pytest.MonkeyPatch) -> str:
    """A word on which every turn fails, before any command is looked for."""
    sound = replies.meaning

    def fails(text: str) -> str | None:
        if text == "rusak":
            raise Broken
        return sound(text)

    monkeypatch.setattr(heard, "meaning", fails)
    return "rusak"


@pytest.mark.parametrize("kind", ["broken_command", "broken_word"])
async def test_a_failing_message_is_apologised_for_and_sinks_nobody(
    office: Office, kind: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    words = request.getfixturevalue(kind)
    chats = [await office.chat() for _ in range(9)]
    posts = [chat.post(words if i == 4 else "halo", key="one") for i, chat in enumerate(chats)]
    assert {response.status_code for response in await asyncio.gather(*posts)} == {202}
    heard = [keys(await chat.hear()) for chat in chats]
    assert heard == [["problems.our-fault" if i == 4 else "menu"] for i in range(9)]
    # The same again has no effect, and the chat goes on.
    assert (await chats[4].post(words, key="one")).status_code == 202
    await office.pump()
    assert await chats[4].hear() == []
    assert keys(await chats[4].say("halo")) == ["menu"]
    failures = await office.rows(select(Inbound.failure).where(Inbound.failure.is_not(None)))  # type: ignore[call-overload, union-attr]
    assert failures == [("Broken",)]
    assert "KANARIWATI" not in capsys.readouterr().out


async def test_an_open_question_survives_our_mistake(office: Office, broken_command: str) -> None:
    chat = await office.chat()
    await chat.say("daftar", "setuju", "saya sendiri")
    await chat.say(broken_command)
    assert keys(await chat.say("Siti Aminah")) == ["registration.nik"]


async def test_a_state_that_cannot_be_read_does_not_hold_its_person(office: Office) -> None:
    chat = await office.chat()
    await chat.say("daftar", "setuju")
    spoilt = update(Chats).where(Chats.c.id == await office.id_of(chat)).values(state=b"not what we sealed")
    await office.database.write(lambda c: c.execute(spoilt))
    assert keys(await chat.say("saya")) == ["problems.our-fault"]
    assert keys(await chat.say("daftar")) == ["registration.consent"]


# --- two at once, repeated, out of order ---


async def test_the_same_sending_twice_at_once_makes_one_record(office: Office) -> None:
    chat = await office.chat()
    for kind, value in Person.new().answers()[:-1]:
        await (chat.say(value) if kind == "text" else chat.tap(value))
    posts = [chat.post(choice="kirim", key=f"device-{i}") for i in range(6)]
    assert {response.status_code for response in await asyncio.gather(*posts)} == {202}
    heard = keys(await chat.hear())
    assert heard.count("registration.receipt") == 1
    assert await office.rows(select(func.count()).select_from(Registration)) == [(1,)]


async def test_messages_out_of_order_lose_nothing(office: Office) -> None:
    """A late message is answered for what it is now: a wrong answer to the question that is open."""
    chat = await office.chat()
    await chat.say("daftar", "setuju", "saya sendiri")
    heard = await chat.say("6311015708909901", "Siti Aminah", "6311015708909901")
    assert keys(heard) == ["registration.kk"]


# --- the database is locked ---


@contextmanager
def held_lock(url: str) -> Iterator[None]:
    """Another process writes and does not finish."""
    other = sqlite3.connect(str(make_url(url).database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


async def test_a_locked_database_is_503_and_then_all_is_well(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PRAGMAS", (*database.PRAGMAS, "PRAGMA busy_timeout=100"))
    office = await Office.open(sqlite_url, tmp_path)
    chats = [await office.chat() for _ in range(5)]
    with held_lock(sqlite_url):
        responses = await asyncio.gather(*(chat.post("halo", key="1") for chat in chats))
        assert {(r.status_code, r.text) for r in responses} == {(503, '{"error":"try-again"}')}
        assert (await office.http.get("/readyz")).status_code == 503
        assert (await office.http.post("/webchat/sessions")).status_code == 503
        assert (await office.http.get("/webchat/messages", headers=chats[0].headers)).status_code == 200
    assert (await office.http.get("/readyz")).status_code == 200
    for chat in chats:
        assert (await chat.post("halo", key="1")).status_code == 202
        assert keys(await chat.hear()) == ["menu"]
    await office.close()


async def test_a_locked_table_is_503_and_then_all_is_well(
    postgresql_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PATIENCE", 100)
    office = await Office.open(postgresql_url, tmp_path)
    chat, go, locked = await office.chat(), threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def hold(connection: Connection) -> None:
        connection.exec_driver_sql("LOCK TABLE outbox IN EXCLUSIVE MODE")
        loop.call_soon_threadsafe(locked.set)
        assert go.wait(20)

    async def another_process() -> None:
        other = Database(postgresql_url)
        await other.write(hold)
        await other.close()

    holding = asyncio.create_task(asyncio.to_thread(asyncio.run, another_process()))
    await locked.wait()
    assert [(await chat.post("halo", key="1")).status_code for _ in range(2)] == [503, 503]
    assert (await office.http.get("/webchat/messages", headers=chat.headers)).status_code == 200
    go.set()
    await holding
    assert (await chat.post("halo", key="1")).status_code == 202
    await office.close()


async def test_only_the_first_waits_for_a_lock_and_it_is_said_once(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Jobs, sender, messages and probes stand in one queue: each would wait for its own time, and then say so."""
    monkeypatch.setattr(database, "PRAGMAS", (*database.PRAGMAS, "PRAGMA busy_timeout=100"))
    office = await Office.open(sqlite_url, tmp_path)
    chats, waited, write = [await office.chat() for _ in range(3)], [], database._write

    def watched(engine: Engine, work: Callable[[Connection], object]) -> object:
        waited.append(engine is office.database._sync)
        return write(engine, work)

    await office.pump()
    with held_lock(sqlite_url), capture_logs() as said:
        monkeypatch.setattr(database, "_write", watched)
        jobs = [office.app.loops["jobs"].step() for _ in range(3)]
        sending = [office.app.sender.send_due() for _ in range(3)]
        posts = [chat.post("halo", key="1") for chat in chats]
        ended = await asyncio.gather(*jobs, *sending, *posts, office.http.get("/readyz"), return_exceptions=True)
        assert [one.status_code for one in ended if isinstance(one, httpx.Response)] == [503, 503, 503, 503]
        assert waited.count(True) == 1
    assert {(await chat.post("halo", key="1")).status_code for chat in chats} == {202}
    assert [line["event"] for line in said] == ["database_failed"]
    assert said[0]["trouble"] == "locked"
    await office.close()


async def test_readiness_is_told_in_time(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever holds the database up."""
    go, written = asyncio.Event(), office.database.write

    async def held_up(work: Callable[[Connection], object], **how: bool) -> object:
        await go.wait()
        return await written(work, **how)

    monkeypatch.setattr(office.database, "write", held_up)
    with monkeypatch.context() as impatient:
        impatient.setattr(health, "LONGEST", 0.05)
        answer = await office.http.get("/readyz")
    assert (answer.status_code, answer.json()["problems"]) == (503, ["database"])
    go.set()
    assert (await office.http.get("/readyz")).status_code == 200


async def test_a_short_lock_is_waited_for(sqlite_url: str, tmp_path: Path) -> None:
    office = await Office.open(sqlite_url, tmp_path)
    chat = await office.chat()
    with held_lock(sqlite_url):
        posting = asyncio.create_task(chat.post("halo"))
        await asyncio.sleep(0.3)
        assert not posting.done()
    assert (await posting).status_code == 202
    await office.close()


# --- the database goes away ---


async def test_lost_connections_are_made_anew(postgresql_url: str, tmp_path: Path) -> None:
    """What a restart of PostgreSQL looks like from here: every connection ends at once."""
    office = await Office.open(postgresql_url, tmp_path)
    chats = [await office.chat() for _ in range(5)]
    await asyncio.gather(*(chat.say("daftar") for chat in chats))
    other = Database(postgresql_url)
    for _ in range(3):
        await other.write(lambda c: c.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        ))  # fmt: skip
        for chat in chats:
            assert await until(chat, "halo") == ["menu", "registration.consent"]
    await other.close()
    assert (await office.http.get("/readyz")).status_code == 200
    await office.close()


async def until(chat: Chat, text: str) -> list[str]:
    """Say it until it is accepted, with one id, as a page does; what came of it."""
    for _ in range(5):
        response = await chat.post(text, key=f"{text}-{chat.after}")
        if response.status_code == 202:
            break
        assert response.status_code == 503, response.text
    shown = await chat.http.get("/webchat/messages", params={"after": chat.after}, headers=chat.headers)
    if shown.status_code == 503:
        shown = await chat.http.get("/webchat/messages", params={"after": chat.after}, headers=chat.headers)
    messages = shown.json()["messages"]
    chat.after = messages[-1]["id"]
    return [message["key"] for message in messages]


# --- the disk is full ---


ONE_PAGE = 4096 + 24
"""With its head in the log: a message needs more than three."""


async def test_ready_means_that_a_message_has_room(sqlite_url: str, tmp_path: Path) -> None:
    office = await Office.open(sqlite_url, tmp_path)
    chat = await office.chat()
    log, limit = Path(f"{make_url(sqlite_url).database}-wal"), resource.getrlimit(resource.RLIMIT_FSIZE)
    size = (await asyncio.to_thread(log.stat)).st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 3 * ONE_PAGE, limit[1]))
    try:
        full = (await chat.post("daftar", key="1")).status_code
        ready = (await office.http.get("/readyz")).status_code
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert (full, ready) == (503, 503)
    assert (await office.http.get("/readyz")).status_code == 200
    assert (await chat.post("daftar", key="1")).status_code == 202
    await office.close()


async def test_a_full_disk_is_503_until_there_is_room(durable_sqlite_url: str, tmp_path: Path) -> None:
    with Program(tmp_path, durable_sqlite_url) as program:
        await asyncio.to_thread(program.start)
        async with httpx.AsyncClient(base_url=program.url, timeout=20) as http:
            token = (await http.post("/webchat/sessions")).json()["token"]
            headers = {"authorization": f"Bearer {token}"}
            await http.post("/webchat/messages", json={"id": "0", "text": "daftar"}, headers=headers)
            limit = resource.prlimit(program.pid, resource.RLIMIT_FSIZE)
            resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (4096, limit[1]))
            for i in range(3):
                refused = await http.post("/webchat/messages", json={"id": f"{i}", "text": "setuju"}, headers=headers)
                assert refused.status_code == (202 if i == 0 else 503), refused.text
            assert (await http.get("/readyz")).status_code == 503
            shown = await http.get("/webchat/messages", headers=headers)
            assert [m["key"] for m in shown.json()["messages"]] == ["registration.consent"]
            resource.prlimit(program.pid, resource.RLIMIT_FSIZE, limit)
            assert (await http.get("/readyz")).status_code == 200
            for i in range(3):
                again = await http.post("/webchat/messages", json={"id": f"{i}", "text": "setuju"}, headers=headers)
                assert again.status_code == 202
            shown = await http.get("/webchat/messages", headers=headers)
            keys_now = [m["key"] for m in shown.json()["messages"]]
            assert keys_now[:2] == ["registration.consent", "registration.subject"]


# --- the clock jumps ---


@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(hours=-1), timedelta(hours=1), timedelta(days=3)])
async def test_a_jumping_clock_loses_nothing(office: Office, jump: timedelta) -> None:
    chat = await office.chat()
    await chat.say("daftar", "setuju", "saya sendiri")
    row = await office.id_of(chat)
    await office.work(lambda work: work.tell(row, Say("menu.cancelled"), "some news"))
    office.clock.set(office.clock.now() + jump)
    assert keys(await chat.say("Siti Aminah")) == ["registration.nik"]
    await office.pump()
    office.clock.set(office.clock.now() - jump + timedelta(minutes=1))
    await office.pump()
    await chat.say("6311015708909901")
    found = keys(chat.log)
    assert found.count("menu.cancelled") == 1
    assert found[-1] == "registration.kk"
    ids = [message.id for message in chat.log]
    assert ids == sorted(set(ids))


async def test_a_lost_lease_sends_once(office: Office) -> None:
    """A sender that was held up longer than its lease must not show a message that another one has shown."""
    chat = await office.chat()
    row = await office.id_of(chat)
    await office.work(lambda work: work.tell(row, Say("menu.cancelled"), "some news"))
    sender, slow = office.app.sender, office.app.channels["webchat"]
    sending, go_on = slow.send, asyncio.Event()

    async def held_up(message: object) -> object:
        await go_on.wait()
        return await sending(message)  # type: ignore[arg-type]

    slow.send = held_up  # type: ignore[method-assign, assignment]
    first = asyncio.create_task(sender.send_due())
    await asyncio.sleep(0.1)
    await office.restart()  # another process
    await office.again(chat)
    office.clock.advance(hours=1)
    await office.pump()
    go_on.set()
    await first
    assert keys(await chat.hear()) == ["menu.cancelled"]
    assert await office.rows(select(func.count()).select_from(Outbound).where(Outbound.push)) == [(1,)]  # type: ignore[arg-type]
