"""Officers who have a PIN, for tests of what needs one."""

from tests.support.chat import Chat, Heard, keys
from tests.support.joining import PIN
from tests.support.office import Office


async def officer(office: Office, role: str, area: str | None = None) -> Chat:
    """An officer who typed their PIN just now."""
    return await office.staff(role, area)


async def typed(chat: Chat, text: str) -> list[Heard]:
    """Say something; the PIN where that is asked first, and that it was meant."""
    heard = await chat.say(text)
    if keys(heard) == ["staff.pin"]:
        heard = await chat.say(PIN)
    return await chat.tap("ya") if heard[-1].key == "staff.typed-before" else heard
