"""Sockets, headers, held files and streams on the real server: bounded in number, size and time."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx
import pytest

from bot.channels.bodies import OF_A_CHAT, OF_A_LINE
from bot.channels.webchat.channel import MOST_WAITING_OF_A_LINE
from bot.web.listening import Bounds, bind
from tests.support.dialects import LONG
from tests.support.office import Office
from tests.support.serving import free_port, served

pytestmark = LONG

SHORT = Bounds(sockets=1000, of_a_line=1000, header_seconds=0.2, header_bytes=4096)
HALF = b"GET /healthz HTTP/1.1\r\nHost: office.test\r\nX-Half: "
FORM = b"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000000\r\n\r\n--x\r\n"
HELD = b"POST /webchat/messages HTTP/1.1\r\nHost: office.test\r\nAuthorization: Bearer %s\r\n" + FORM
EVENTS = b"GET /webchat/events HTTP/1.1\r\nHost: office.test\r\nAuthorization: Bearer %s\r\n\r\n"

Peer = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@pytest.fixture
async def limited(office: Office) -> Office:
    """The office with its limits on."""
    await office.switch_on(rate_limit="on")
    await office.show_pages()
    return office


@asynccontextmanager
async def peers(http: httpx.AsyncClient, count: int, said: bytes) -> AsyncIterator[list[Peer]]:
    """So many sockets that have said so much and no more."""
    async with AsyncExitStack() as stack:
        found = []
        for _ in range(count):
            reader, writer = await asyncio.open_connection(http.base_url.host, http.base_url.port)
            stack.callback(writer.close)
            writer.write(said)
            found.append((reader, writer))
        yield found


async def first_line(peer: Peer) -> str:
    """How its answer begins."""
    return (await asyncio.wait_for(peer[0].readline(), 20)).decode().strip()


async def status_now(peer: Peer) -> str:
    """The status that was answered already; "" for one that is still held."""
    try:
        return (await asyncio.wait_for(peer[0].readline(), 0.05)).decode().split(" ")[1]
    except TimeoutError:
        return ""


async def until_closed(reader: asyncio.StreamReader) -> bytes:
    """What came before the socket was closed; a reset, which the system may send after the last byte, closes it too."""
    try:
        return await reader.read()
    except ConnectionResetError:
        return b""


async def token(http: httpx.AsyncClient) -> bytes:
    """A session of its own."""
    opened = await http.post("/webchat/sessions")
    http.cookies.clear()
    return str(opened.json()["token"]).encode()


@pytest.mark.parametrize("said", [HALF, b"", b"G"], ids=["half", "silent", "a letter"])
async def test_half_sent_headers_are_closed_by_the_clock(office: Office, said: bytes) -> None:
    async with served(office, SHORT) as http, peers(http, 200, said) as held:
        ends = await asyncio.gather(*(asyncio.wait_for(until_closed(reader), 20) for reader, _ in held))
        firsts = {end.partition(b"\r\n")[0] for end in ends}
        assert (b"HTTP/1.1 408 Request Timeout" in firsts) == bool(said)
        assert firsts <= {b"HTTP/1.1 408 Request Timeout", b""}
        assert (await http.get("/healthz")).status_code == 200


async def test_a_second_request_on_a_socket_has_the_same_clock(office: Office) -> None:
    whole = b"GET /healthz HTTP/1.1\r\nHost: office.test\r\n\r\n"
    async with served(office, SHORT) as http, peers(http, 1, whole + HALF) as ((reader, _),):
        answered = await asyncio.wait_for(reader.read(), 20)
        assert answered.startswith(b"HTTP/1.1 200 OK")


async def test_headers_without_end_are_not_kept(office: Office) -> None:
    patient = Bounds(sockets=1000, header_seconds=60, header_bytes=4096)
    async with served(office, patient) as http, peers(http, 1, HALF) as (peer,):
        peer[1].write(b"a" * 8192)
        assert "431" in await first_line(peer)


async def test_headers_without_end_behind_a_request_that_waits_are_not_kept_either(office: Office) -> None:
    patient = Bounds(sockets=1000, header_seconds=60, header_bytes=4096)
    async with served(office, patient) as http:
        events = EVENTS % await token(http)
        async with peers(http, 1, events) as ((reader, writer),):
            assert b"200" in await reader.readline()
            writer.write(HALF + b"a" * 8192)
            assert b"431" in await asyncio.wait_for(reader.read(), 20)


async def test_no_more_sockets_than_the_machine_can_hold(office: Office) -> None:
    few = Bounds(sockets=10, header_seconds=60)
    async with served(office, few) as http:
        async with peers(http, 10, b"") as _held, peers(http, 1, b"") as (peer,):
            assert "503" in await first_line(peer)
        assert (await http.get("/healthz")).status_code == 200


async def test_no_more_sockets_of_one_line_than_its_share(limited: Office) -> None:
    few = Bounds(sockets=1000, of_a_line=10, header_seconds=60)
    async with served(limited, few) as http:
        async with peers(http, 10, b"") as _held, peers(http, 1, b"") as (peer,):
            assert "503" in await first_line(peer)
        assert (await http.get("/healthz")).status_code == 200


async def test_held_files_of_a_session_and_of_a_line_are_bounded(limited: Office) -> None:
    async with served(limited) as http, AsyncExitStack() as stack:
        own = HELD % await token(http)
        held = await stack.enter_async_context(peers(http, 30, own))
        assert [await status_now(peer) for peer in held].count("429") == 30 - OF_A_CHAT
        more = []
        for _ in range(OF_A_LINE):
            more += await stack.enter_async_context(peers(http, 1, HELD % await token(http)))
        assert [await status_now(peer) for peer in more].count("429") == OF_A_CHAT
        other = await token(http)
        words = {"authorization": f"Bearer {other.decode()}"}
        sent = await http.post("/webchat/messages", json={"id": "a", "text": "menu"}, headers=words)
        assert sent.status_code == 202, "words need no place"


async def test_streams_of_a_line_are_bounded_and_their_places_come_back(limited: Office) -> None:
    async with served(limited) as http:
        tokens = [await token(http) for _ in range(MOST_WAITING_OF_A_LINE // 8 + 2)]
        async with AsyncExitStack() as stack:
            found: list[str] = []
            for one in tokens:
                streams = await stack.enter_async_context(peers(http, 8, EVENTS % one))
                found += [(await first_line(peer)).split(" ")[1] for peer in streams]
            assert found.count("200") == MOST_WAITING_OF_A_LINE
            assert set(found) == {"200", "429"}
        words = {"authorization": f"Bearer {tokens[0].decode()}"}
        until = time.monotonic() + 20
        while (await http.get("/webchat/messages?wait=1", headers=words)).status_code != 200:
            assert time.monotonic() < until


async def test_a_forged_header_gives_no_new_limits(limited: Office) -> None:
    async with served(limited) as http:
        found = [
            (await http.post("/webchat/sessions", headers={"x-forwarded-for": f"198.51.100.{n}"})).status_code
            for n in range(70)
        ]
    assert (found.count(200), found.count(429)) == (60, 10)


async def test_behind_a_proxy_each_visitor_has_limits_of_their_own_and_cannot_shed_them(office: Office) -> None:
    await office.switch_on(rate_limit="on", public_base_url="https://office.test")
    await office.show_pages()

    async def opened(forwarded: str) -> int:
        return (await http.post("/webchat/sessions", headers={"x-forwarded-for": forwarded})).status_code

    async with served(office) as http:
        own = [await opened(f"198.51.100.{n}, 203.0.113.7") for n in range(61)]
        assert (own.count(200), own[-1]) == (60, 429)
        assert await opened("203.0.113.8") == 200


def test_a_taken_port_is_refused_before_anything_is_made() -> None:
    port = free_port()
    with socket.create_server(("127.0.0.1", port)), pytest.raises(OSError, match="in use"):
        bind("127.0.0.1", port)
    (again,) = bind("127.0.0.1", port)
    again.close()
