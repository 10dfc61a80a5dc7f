"""Two chats of one person, joined as they join them: a code from one, brought to the other, and a yes in both."""

from handlers.rules.pairing import read_code, written
from tests.support.chat import Chat, Heard, keys


def code_in(heard: Heard) -> str:
    """The code of *sambung*."""
    found = [read_code(line) for line in heard.text.splitlines()]
    return written(next(code for code in found if code))


async def brought(first: Chat, other: Chat) -> str:
    """The code that was made in the first chat; whoever brought it to the other one said yes there."""
    code = code_in((await first.say("sambung"))[0])
    assert keys(await other.say(f"SAMBUNG {code}"))[-1:] == ["pairing.sure"]
    assert keys(await other.tap("ya"))[:1] == ["pairing.waits"]
    return code


async def pair(first: Chat, other: Chat) -> None:
    """Both said yes."""
    code = await brought(first, other)
    assert "pairing.done" in keys(await first.tap(f"/sambung {code} ya"))
