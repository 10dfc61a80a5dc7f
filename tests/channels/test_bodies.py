"""Bodies have a clock and places; files of nobody fill the memory."""

import asyncio

import pytest
from starlette.requests import Request
from starlette.types import Message

from bot.channels import bodies
from bot.channels.bodies import OF_A_CHAT, OF_A_LINE, Patience, Uploads, body_within
from bot.channels.places import Places
from bot.channels.routes import Refused

SHORT = Patience(grace=0.02, rate=1000, longest=0.2)


def request(*chunks: bytes, ends: bool = True, length: int | None = None) -> Request:
    """A request whose body comes in chunks; where it does not end, nothing more is ever heard of it."""
    waiting = [{"type": "http.request", "body": chunk, "more_body": True} for chunk in chunks]

    async def receive() -> Message:
        if waiting:
            return waiting.pop(0)
        if not ends:
            await asyncio.Event().wait()
        return {"type": "http.request", "body": b"", "more_body": False}

    headers = [] if length is None else [(b"content-length", b"%d" % length)]
    return Request({"type": "http", "method": "POST", "headers": headers}, receive)


async def refusal(asked: Request, limit: int = 100) -> tuple[int, str]:
    """How it is refused."""
    with pytest.raises(Refused) as refused:
        await body_within(asked, limit, patience=SHORT)
    return refused.value.status, refused.value.code


async def test_a_body_is_read_whole() -> None:
    assert await body_within(request(b"ab", b"", b"cd"), 4) == b"abcd"


async def test_too_large_too_slow_and_gone() -> None:
    assert await refusal(request(length=101)) == (413, "too-large")
    assert await refusal(request(b"x" * 101)) == (413, "too-large")
    assert await refusal(request(b"x", ends=False)) == (408, "too-slow")
    assert await refusal(request(ends=False)) == (408, "too-slow")
    assert await refusal(request(b"x" * 10**6, ends=False), limit=10**7) == (408, "too-slow")

    async def gone() -> Message:
        return {"type": "http.disconnect"}

    assert await refusal(Request({"type": "http", "method": "POST", "headers": []}, gone)) == (400, "cut-off")


async def test_a_body_that_drips_for_ever_ends_too() -> None:
    async def drip() -> Message:
        await asyncio.sleep(0)
        return {"type": "http.request", "body": b"x" * 1000, "more_body": True}

    dripping = Request({"type": "http", "method": "POST", "headers": []}, drip)
    assert await refusal(dripping, limit=10**12) == (408, "too-slow")


@pytest.mark.parametrize(
    ("due", "size", "now", "until"),
    [
        (130.0, 0, 100.0, 130.0),
        (130.0, 10 * 1024 * 1024, 101.0, 131.0),  # what came quickly buys no time to hold it
        (131.0, 1, 130.0, 131.0 + 1 / 4096),  # dripping is not coming
        (131.0, 4096, 130.0, 132.0),  # a poor connection goes on
        (131.0, 40_960, 130.0, 141.0),
    ],
)
def test_what_a_poor_connection_may_take(due: float, size: int, now: float, until: float) -> None:
    assert Patience().until(due, size, now) == until


def test_a_chat_and_a_line_have_so_many_places() -> None:
    uploads = Uploads(on=True)
    held = [uploads.place(chat, "line") for chat in range(OF_A_LINE)]
    for place in held:
        place.__enter__()
    with pytest.raises(Refused, match="too-many"), uploads.place(99, "line"):
        pass
    with uploads.place(99, "other"):
        pass
    held.pop().__exit__(None, None, None)
    with uploads.place(99, "line"):
        pass
    own = [uploads.place(77, "third") for _ in range(OF_A_CHAT)]
    for place in own:
        place.__enter__()
    with pytest.raises(Refused, match="too-many"), uploads.place(77, "third"):
        pass


def test_the_machine_holds_no_more_than_it_can_whoever_sends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "MOST_HELD", 100)
    uploads = Uploads(on=False)
    with uploads.place(1, "a") as first, uploads.place(2, "b") as second:
        first(60)
        second(40)
        with pytest.raises(Refused) as full:
            second(1)
        assert full.value.status == 503
    with uploads.place(3, "c") as third:
        third(100)


def test_what_is_given_back_leaves_nothing_behind() -> None:
    places = Places(1)
    for who in range(1000):
        with places.holding(who):
            pass
    assert not places._held
