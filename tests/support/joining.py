"""How somebody becomes an officer. Every test comes through here: what joining takes stands in one place."""

from typing import Protocol

from tests.support.chat import Heard, keys


class Speaker(Protocol):
    """A chat of any channel."""

    async def say(self, *texts: str) -> list[Heard]:
        """Say one thing after another; the replies to the last."""
        ...


def typed_to_join(code: str) -> tuple[str, ...]:
    """What a browser says to join by an invitation, one message after the other."""
    return (f"/gabung {code}",)


async def bring(chat: Speaker, code: str) -> list[Heard]:
    """Say an invitation's code and no more: for codes that let nobody in, or not at once."""
    return await chat.say(f"/gabung {code}")


async def join(chat: Speaker, code: str) -> list[Heard]:
    """Become an officer who may begin to work; what the code was answered."""
    heard = await bring(chat, code)
    assert "staff.joined" in keys(heard), heard
    return heard
