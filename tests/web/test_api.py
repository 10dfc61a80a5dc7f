"""The web chat API, line by line of the product's contract."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from handlers.flow import Say
from tests.support.chat import Chat, keys
from tests.support.office import BASE_URL, Office
from tests.support.serving import served

JSON = {"content-type": "application/json"}


@pytest.fixture
async def chat(office: Office) -> Chat:
    return await office.chat()


async def tell(office: Office, chat: Chat, cause: str) -> None:
    """News for a chat that did not ask."""
    row = await office.id_of(chat)
    await office.work(lambda work: work.tell(row, Say("menu.cancelled"), cause))


# --- sessions ---


async def test_a_session_is_a_token_and_a_cookie(office: Office) -> None:
    response = await office.http.post("/webchat/sessions")
    assert response.status_code == 200
    assert list(response.json()) == ["token"]
    cookie = response.headers["set-cookie"]
    assert response.json()["token"] in cookie
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie


async def test_tokens_are_long_and_never_the_same(office: Office) -> None:
    tokens = {(await office.chat()).token for _ in range(20)}
    assert len(tokens) == 20
    assert all(len(token) >= 32 for token in tokens)


async def test_a_new_session_says_nothing(chat: Chat) -> None:
    assert await chat.hear() == []


async def test_sessions_survive_a_restart(office: Office, chat: Chat) -> None:
    before = await chat.say("halo")
    await office.restart()
    await office.again(chat)
    chat.after = 0
    assert await chat.hear() == before


async def test_one_session_never_sees_another(office: Office, chat: Chat) -> None:
    await chat.say("halo")
    stranger = await office.chat()
    assert await stranger.hear() == []


async def test_an_erased_session_is_gone(office: Office, chat: Chat) -> None:
    await chat.say("daftar")
    response = await office.http.delete("/webchat/sessions", headers=chat.headers)
    assert response.status_code == 204
    for again in (await chat.post("halo"), await office.http.get("/webchat/messages", headers=chat.headers)):
        assert (again.status_code, again.json()) == (401, {"error": "no-session"})
    await office.restart()
    await office.again(chat)
    assert (await chat.post("halo")).status_code == 401


async def test_a_session_erased_by_another_process_is_gone_here_too(office: Office, chat: Chat) -> None:
    await chat.say("halo")
    elsewhere = await Office.open(str(office.settings.database_url.get_secret_value()), office.settings.data_dir)
    assert (await elsewhere.http.delete("/webchat/sessions", headers=chat.headers)).status_code == 204
    await elsewhere.close()
    assert (await chat.post("halo")).status_code == 401
    assert (await office.http.get("/webchat/messages", headers=chat.headers)).status_code == 401


@pytest.mark.parametrize("authorization", ["", "Bearer", "Bearer ", "Bearer nobody", "Basic abc", "Bearer ünknown"])
async def test_without_a_session_nothing_is_said(office: Office, authorization: str) -> None:
    headers = httpx.Headers({"authorization": authorization}, encoding="utf-8")
    for response in (
        await office.http.get("/webchat/messages", headers=headers),
        await office.http.get("/webchat/events", headers=headers),
        await office.http.post("/webchat/messages", json={"id": "1", "text": "halo"}, headers=headers),
        await office.http.delete("/webchat/sessions", headers=headers),
        await office.http.get("/webchat/files/x", headers=headers),
    ):
        assert (response.status_code, response.json()) == (401, {"error": "no-session"})


# --- the cookie ---

FOREIGN = (None, "https://jahat.example", "null", BASE_URL + ".jahat.example")


async def test_a_cookie_works_from_our_own_page(office: Office, chat: Chat) -> None:
    headers = {"cookie": f"lindungi={chat.token}", "origin": BASE_URL}
    response = await office.http.post("/webchat/messages", json={"id": "1", "text": "halo"}, headers=headers)
    assert response.status_code == 202


async def test_a_cookie_does_not_work_from_another_page(office: Office, chat: Chat) -> None:
    for origin in FOREIGN:
        headers = {"cookie": f"lindungi={chat.token}"} | ({"origin": origin} if origin else {})
        said = {"id": "1", "text": "halo"}
        response = await office.http.post("/webchat/messages", json=said, headers=headers)
        assert response.status_code == 401, origin
        assert (await office.http.delete("/webchat/sessions", headers=headers)).status_code == 401, origin
    assert await chat.hear() == []


async def test_a_cookie_reads_without_an_origin(office: Office, chat: Chat) -> None:
    await chat.say("halo")
    response = await office.http.get("/webchat/messages", headers={"cookie": f"lindungi={chat.token}"})
    assert len(response.json()["messages"]) == 1


async def test_the_bearer_wins_over_the_cookie(office: Office, chat: Chat) -> None:
    """A tab of its own (`/?sesi=baru`) keeps its token while the browser sends the cookie of another."""
    other = await office.chat()
    headers = {**chat.headers, "cookie": f"lindungi={other.token}"}
    await office.http.post("/webchat/messages", json={"id": "1", "text": "halo"}, headers=headers)
    assert len(await chat.hear()) == 1
    assert await other.hear() == []


# --- messages ---


async def test_accepted_is_202_and_the_replies_are_there_at_once_in_order(chat: Chat) -> None:
    await chat.say("daftar", "setuju", "saya sendiri", "Siti Aminah")
    response = await chat.post("123", key="mine")
    assert response.status_code == 202
    heard = await chat.hear()
    assert keys(heard) == ["problems.bad-length", "registration.nik"]
    assert {message.re for message in heard} == {"mine"}


async def test_every_message_has_the_shape_of_the_contract(office: Office, chat: Chat) -> None:
    await chat.say("halo", "daftar", "setuju", "1", "Siti Aminah")
    response = await office.http.get("/webchat/messages", headers=chat.headers)
    assert response.headers["cache-control"] == "no-store"
    messages = response.json()["messages"]
    assert messages
    for message in messages:
        assert set(message) == {"id", "key", "text", "choices", "files", "re"}
        assert isinstance(message["id"], int)
        assert all(set(choice) == {"id", "label"} for choice in message["choices"])
    assert messages[-1]["choices"] == messages[-1]["files"] == []


async def test_who_asks_for_times_is_told_when_each_message_came(office: Office, chat: Chat) -> None:
    came = int(office.clock.now().timestamp())
    await chat.say("halo")
    office.clock.advance(hours=2)
    await chat.say("daftar")
    response = await office.http.get("/webchat/messages?times=1", headers=chat.headers)
    assert [message["at"] - came for message in response.json()["messages"]] == [0, 7200]
    assert set(response.json()["messages"][0]) == {"id", "key", "text", "choices", "files", "re", "at"}


async def test_ids_rise_and_after_says_where_to_go_on(office: Office, chat: Chat) -> None:
    await chat.say("halo", "daftar", "setuju")
    ids = [message.id for message in chat.log]
    assert ids == sorted(set(ids))
    chat.after = ids[0]
    assert [message.id for message in await chat.hear()] == ids[1:]
    await office.restart()
    await office.again(chat)
    assert (await chat.say("saya sendiri"))[0].id > ids[-1]


async def test_news_has_no_re(office: Office, chat: Chat) -> None:
    await chat.say("halo")
    await tell(office, chat, "a cause")
    await office.pump()
    [news] = await chat.hear()
    assert news.re is None


@pytest.mark.parametrize("said", ["1", "Setuju", "setuju", " SETUJU ", "ya"])
async def test_typing_a_choice_is_tapping_it(chat: Chat, said: str) -> None:
    await chat.say("daftar")
    assert keys(await chat.say(said)) == ["registration.subject"]


async def test_the_same_id_twice_has_one_effect(chat: Chat) -> None:
    await chat.say("daftar")
    assert [(await chat.post(choice="setuju", key="twice")).status_code for _ in range(3)] == [202] * 3
    assert keys(await chat.hear()) == ["registration.subject"]


async def test_the_same_id_after_a_restart_has_no_effect(office: Office, chat: Chat) -> None:
    await chat.say("daftar")
    await chat.post(choice="setuju", key="twice")
    await office.restart()
    await office.again(chat)
    assert (await chat.post(choice="setuju", key="twice")).status_code == 202
    assert keys(await chat.hear()) == ["registration.subject"]


async def test_the_same_id_at_the_same_moment_has_one_effect(chat: Chat) -> None:
    await chat.say("daftar")
    responses = await asyncio.gather(*(chat.post(choice="setuju", key="twice") for _ in range(10)))
    assert {response.status_code for response in responses} == {202}
    assert keys(await chat.hear()) == ["registration.subject"]


async def test_ids_belong_to_their_session(office: Office, chat: Chat) -> None:
    other = await office.chat()
    for one in (chat, other):
        assert (await one.post("halo", key="1")).status_code == 202
        assert keys(await one.hear()) == ["menu"]


async def test_two_devices_at_once_are_answered_one_after_the_other(chat: Chat) -> None:
    await chat.say("daftar", "setuju", "saya sendiri")
    await asyncio.gather(*(chat.post(f"Siti Aminah{'h' * i}", key=f"device-{i}") for i in range(8)))
    heard = await chat.hear()
    groups = [message.re for message in heard]
    assert groups == sorted(groups, key=groups.index), "replies to one message stand together"
    assert len(set(groups)) == 8


# --- waiting ---


async def test_waiting_ends_as_soon_as_there_is_something(office: Office, chat: Chat) -> None:
    began = time.monotonic()
    waiting = asyncio.create_task(chat.hear(wait=20))
    await asyncio.sleep(0.05)
    await chat.post("halo")
    assert keys(await waiting) == ["menu"]
    assert time.monotonic() - began < 5


async def test_waiting_ends_empty_when_the_time_is_over(chat: Chat) -> None:
    began = time.monotonic()
    assert await chat.hear(wait=1) == []
    assert 0.9 < time.monotonic() - began < 5


async def test_news_wakes_who_waits(office: Office, chat: Chat) -> None:
    waiting = asyncio.create_task(chat.hear(wait=20))
    await asyncio.sleep(0.05)
    await tell(office, chat, "a cause")
    await office.pump()
    assert keys(await asyncio.wait_for(waiting, 5)) == ["menu.cancelled"]


async def test_a_wait_longer_than_allowed_is_cut_not_refused(chat: Chat) -> None:
    await chat.post("halo")
    assert keys(await chat.hear(wait=3600)) == ["menu"]


@pytest.mark.parametrize("query", ["after=-1", "after=x", "wait=1.5", "wait=-1", "wait=ya", "after=" + "9" * 30])
async def test_a_bad_query_is_400(office: Office, chat: Chat, query: str) -> None:
    response = await office.http.get(f"/webchat/messages?{query}", headers=chat.headers)
    assert response.status_code == 400
    assert list(response.json()) == ["error"]


# --- events ---


async def test_events_say_the_same_and_go_on_where_they_broke(office: Office, chat: Chat) -> None:
    await chat.say("halo", "daftar")
    ids = [message.id for message in chat.log]
    async with served(office) as http:
        assert await events(http, chat, 2) == ids
        assert await events(http, chat, 1, last=ids[0]) == ids[1:]


async def test_events_come_live(office: Office, chat: Chat) -> None:
    async with served(office) as http:
        following = asyncio.create_task(events(http, chat, 1))
        await asyncio.sleep(0.2)
        await chat.post("halo")
        assert await asyncio.wait_for(following, 5) == [1]


async def test_an_officers_page_is_told_when_it_locks_and_a_workers_is_not(office: Office, chat: Chat) -> None:
    officer = await office.staff("dinas")
    asked = [await office.http.get("/webchat/messages", headers=one.headers) for one in (officer, chat)]
    assert [answer.headers.get("x-locks-in") for answer in asked] == ["1801", None]
    async with served(office) as http, http.stream("GET", "/webchat/events", headers=officer.headers) as stream:
        said = []
        async for line in stream.aiter_lines():
            said += [line] if line.startswith(": x-locks-in") else []
            if len(said) == 1:
                office.clock.advance(minutes=31)
            if said[-1:] == [": x-locks-in 0"]:
                break
    assert said[0] == ": x-locks-in 1801"
    asked = [await office.http.get("/webchat/messages", headers=one.headers) for one in (officer, chat)]
    assert [answer.headers.get("x-locks-in") for answer in asked] == ["0", None]


async def events(http: httpx.AsyncClient, chat: Chat, count: int, last: int | None = None) -> list[int]:
    """The ids of the first events of a stream."""
    found: list[int] = []
    headers = chat.headers | ({} if last is None else {"last-event-id": str(last)})
    async with http.stream("GET", "/webchat/events", headers=headers) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        async for line in stream.aiter_lines():
            if line.startswith("id: "):
                found.append(int(line.removeprefix("id: ")))
            if line.startswith("data: ") and len(found) == count:
                return found
    return found


# --- what cannot be taken ---

REFUSED = (
    (b"", 400),
    (b"{", 400),
    (b"[]", 400),
    (b'"halo"', 400),
    (b"null", 400),
    (b"\xff\xfe\x00", 400),
    (b"[" * 60_000, 400),
    (b'{"id": "1", "text": ' + b"9" * 5_000 + b"}", 400),
    (b'{"text": "halo"}', 400),
    (b'{"id": "", "text": "halo"}', 400),
    (b'{"id": 7, "text": "halo"}', 400),
    (b'{"id": null, "text": "halo"}', 400),
    (b'{"id": "' + b"1" * 129 + b'", "text": "halo"}', 400),
    (b'{"id": "1"}', 400),
    (b'{"id": "1", "text": 5}', 400),
    (b'{"id": "1", "text": ["halo"]}', 400),
    (b'{"id": "1", "choice": {"id": "ya"}}', 400),
    (b'{"id": "1", "text": "a", "choice": "b"}', 400),
    (b'{"id": "1", "choice": "ya", "of": "1"}', 400),
    (b'{"id": "1", "text": "' + b"a" * 70_000 + b'"}', 413),
)


async def test_a_message_that_cannot_be_read_is_refused(office: Office, chat: Chat) -> None:
    for body, status in REFUSED:
        response = await office.http.post("/webchat/messages", content=body, headers=chat.headers | JSON)
        assert (response.status_code, list(response.json())) == (status, ["error"]), body[:40]
    assert await chat.hear() == []


async def test_another_kind_of_body_is_415(office: Office, chat: Chat) -> None:
    for kind in ("", "text/plain", "application/x-www-form-urlencoded", "application/xml", "multipart/mixed"):
        headers = chat.headers | ({"content-type": kind} if kind else {})
        body = b'{"id":"1","text":"a"}'
        response = await office.http.post("/webchat/messages", content=body, headers=headers)
        assert (response.status_code, list(response.json())) == (415, ["error"]), kind


ONLY_ID = b'--x\r\nContent-Disposition: form-data; name="id"\r\n\r\n1\r\n--x--\r\n'
ONLY_FILE = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n1\r\n--x--\r\n'
FORMS = ((b"", ""), (b"", "; boundary=x"), (b"nonsense", "; boundary=x"), (ONLY_ID, "; boundary=x"),
         (ONLY_FILE, "; boundary=x"), (ONLY_FILE[:-12], "; boundary=x"))  # fmt: skip


async def test_a_form_that_cannot_be_read_is_refused(office: Office, chat: Chat) -> None:
    for body, boundary in FORMS:
        headers = chat.headers | {"content-type": f"multipart/form-data{boundary}"}
        response = await office.http.post("/webchat/messages", content=body, headers=headers)
        assert (response.status_code, list(response.json())) == (400, ["error"]), body
    assert await chat.hear() == []


async def test_a_file_that_is_too_large_is_413(chat: Chat) -> None:
    response = await chat.post_file("foto.jpg", bytes(10 * 1024 * 1024 + 1), "image/jpeg")
    assert (response.status_code, list(response.json())) == (413, ["error"])


async def test_a_body_without_end_is_cut_off(office: Office, chat: Chat) -> None:
    """No length is announced: what counts is what comes."""

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield b"a" * 40_000

    response = await office.http.post("/webchat/messages", content=endless(), headers=chat.headers | JSON)
    assert response.status_code == 413


@pytest.mark.parametrize(
    ("name", "kind", "unread"),
    [("a.jpg", "image/jpeg", "photo"), ("a.ogg", "audio/ogg", "voice"), ("a.pdf", "application/pdf", "file")],
)
async def test_a_file_for_an_answer_is_not_kept(chat: Chat, name: str, kind: str, unread: str) -> None:
    await chat.say("daftar", "setuju", "saya sendiri")
    heard = await chat.send_file(name, b"whatever", kind)
    assert keys(heard) == [f"problems.unreadable-{unread}", "registration.name"]


async def test_a_file_that_was_never_offered_is_not_there(office: Office, chat: Chat) -> None:
    response = await office.http.get("/webchat/files/nothing", headers=chat.headers)
    assert (response.status_code, list(response.json())) == (400, ["error"])


# --- limits and bad minutes ---


async def test_a_flood_is_told_to_wait(database_url: str, tmp_path: Path) -> None:
    office = await Office.open(database_url, tmp_path, rate_limit="on")
    chat, neighbour = await office.chat(), await office.chat()
    statuses = [(await chat.post("halo")).status_code for _ in range(60)]
    assert statuses[:20] == [202] * 20
    refused = await chat.post("halo")
    assert (refused.status_code, refused.json()) == (429, {"error": "too-many"})
    assert int(refused.headers["retry-after"]) > 0
    assert (await neighbour.post("halo")).status_code == 202
    await office.close()


async def test_sessions_are_limited_by_address(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    office = await Office.open(database_url, tmp_path_factory.mktemp("limited"), rate_limit="on")
    statuses = [(await office.http.post("/webchat/sessions")).status_code for _ in range(80)]
    assert statuses[0] == 200
    assert statuses[-1] == 429
    await office.close()


async def test_a_stopped_writer_is_503_and_not_ready(office: Office, chat: Chat) -> None:
    assert (await office.http.get("/readyz")).status_code == 200
    await office.app.writer.stop()
    response = await chat.post("halo")
    assert (response.status_code, list(response.json())) == (503, ["error"])
    assert int(response.headers["retry-after"]) > 0
    assert (await office.http.get("/readyz")).status_code == 503
    assert (await office.http.get("/healthz")).status_code == 200


async def test_the_clock_of_a_test_is_the_programs(office: Office, chat: Chat) -> None:
    office.clock.set(datetime(2030, 1, 1, tzinfo=UTC))
    await chat.say("halo")
    row = await office.id_of(chat)
    assert await office.work(lambda work: (row, work.today.year)) == (row, 2030)
