"""Officers who have a PIN, for tests of what needs one."""

from tests.support.chat import Chat, Heard, keys
from tests.support.office import Office

PIN = "482915"


async def officer(office: Office, role: str, area: str | None = None) -> Chat:
    """An officer who typed a new PIN just now."""
    chat = await office.staff(role, area)
    await chat.say("/kunci", PIN, PIN)
    return chat


async def typed(chat: Chat, text: str) -> list[Heard]:
    """Say something; the PIN where that is asked first."""
    heard = await chat.say(text)
    return await chat.say(PIN) if keys(heard) == ["staff.pin"] else heard
