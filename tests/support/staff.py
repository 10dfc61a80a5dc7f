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


async def plan_all(chat: Chat, place: str = "") -> list[Heard]:
    """/setujui_semua, and every record opened that has to be; what was said of the plan."""
    heard = await chat.say(f"/setujui_semua {place}".strip())
    for choice in heard[-1].choices:
        if choice.startswith("/periksa "):
            await chat.say(choice)
    return heard


async def approve_all(chat: Chat, typed: str) -> list[Heard]:
    """The plan, what it wants opened, and the typed count."""
    await plan_all(chat)
    return await chat.say(typed)
