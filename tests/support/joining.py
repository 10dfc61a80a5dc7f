"""How somebody becomes an officer. Every test comes through here: what joining takes stands in one place."""

import re
from typing import Any, Protocol

import httpx
from starlette.applications import Starlette

from bot.web.pages import Pages
from bot.web.pin import pin_routes
from tests.support.chat import Heard, keys

PIN = "482915"
PIN_PAGE = re.compile(r"(https?://[^/\s]+)(/pin/[\w-]+)")
"""The address of the page where a PIN is typed, in the words of a message."""


class Speaker(Protocol):
    """A chat of any channel; `office` is that whose pages its addresses open, where it is no page itself."""

    office: Any

    @property
    def last(self) -> Heard:
        """The newest message."""
        ...

    async def say(self, *texts: str) -> list[Heard]:
        """Say one thing after another; the replies to the last."""
        ...

    async def hear(self) -> list[Heard]:
        """What is new."""
        ...


def typed_to_join(code: str) -> tuple[str, ...]:
    """What a browser says to join by an invitation, one message after the other."""
    return (f"/gabung {code}", PIN, PIN)


async def bring(chat: Speaker, code: str) -> list[Heard]:
    """Say an invitation's code and no more: for codes that let nobody in, or not at once."""
    return await chat.say(f"/gabung {code}")


async def join(chat: Speaker, code: str) -> list[Heard]:
    """Become an officer who may begin to work, with a PIN; what the code was answered, without the question for it."""
    heard = await bring(chat, code)
    assert "staff.joined" in keys(heard), heard
    assert heard[-1].key == "staff.pin-new", heard
    await give_pin(chat, new=True)
    return [one for one in heard if one.key != "staff.pin-new"]


async def give_pin(chat: Speaker, pin: str = PIN, *, new: bool = False) -> list[Heard]:
    """Type a PIN where the last message asks for it: here, or on the page that it names; what is said of it here."""
    named = PIN_PAGE.search(chat.last.text)
    if named is None:
        return await chat.say(*([pin] * (1 + new)))
    shown = await on_page(chat.office, *named.groups(), pin=pin, again=pin)
    assert shown.status_code == httpx.codes.OK, shown.text
    await chat.office.send()
    return await chat.hear()


async def on_page(office: Any, base: str, path: str, *, origin: str | None = None, **typed: str) -> httpx.Response:
    """What the page of a PIN answers to its form, sent from this very page or from another `origin` ("" says none)."""
    pages = Starlette(routes=pin_routes(office.app, Pages(office.app)))
    headers = {} if origin == "" else {"origin": origin or base}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(pages), base_url=base) as http:
        return await http.post(path, data=typed, headers=headers)
