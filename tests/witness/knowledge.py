"""What the people of an office know and no database holds: their addresses, codes, and the buttons on their screens."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from handlers.services.audit_chain import anchor
from storage.repositories.chats import address_label, find_chat, load_chats
from tests.support.chat import Heard
from tests.support.fake_twilio import FakeTwilio
from tests.support.office import Office
from tests.support.story import TOLD, Story
from tests.support.telegram_chat import TelegramChat
from tests.support.whatsapp import WhatsAppChat
from tests.support.witness import Raw

KEPT = 3
"""Messages with buttons that somebody still sees in a chat."""


async def write_down(office: Office, story: Story, fake: FakeTwilio) -> Raw:
    """What the people of an office know, and what Twilio knows of it: JSON."""
    chats = {name: await chat_of(office, chat) for name, chat in story.chats.items()}
    wrote = {message.sender: message.made.isoformat() for message in fake.messages if message.inbound}
    twilio = {"contents": fake.contents, "templates": fake.templates, "wrote": wrote}
    sealed = await office.database.read(anchor)
    return {"at": office.clock.now().isoformat(), "anchor": sealed, "twilio": twilio, "chats": chats}


def written(raw: Raw) -> str:
    """As JSON, a line a chat."""
    chats = ",\n".join(f"{json.dumps(name)}: {json.dumps(chat)}" for name, chat in raw["chats"].items())
    return f"{json.dumps(raw | {'chats': {}})[:-2]}\n{chats}\n}}}}\n"


async def chat_of(office: Office, chat: Any) -> Raw:
    """One chat: its address, the questions that are open in it, and what of it somebody still needs."""
    channel, address = address_of(chat)
    seen = [message for message in chat.log if message.choices or message.files][-KEPT:]
    log = [message for message in chat.log if message in seen or tells(message)]
    ids = {message.id for message in log}
    taps = [[*where, *listed(what)] for where, what in taps_of(chat).items() if where[0] in ids]
    return {
        "channel": channel,
        "address": address,
        "after": getattr(chat, "after", 0),
        "open": await open_questions(office, channel, address),
        "log": [shortened(message) for message in log],
        "taps": taps,
    }


def address_of(chat: Any) -> tuple[str, str]:
    match chat:
        case WhatsAppChat():
            return "whatsapp", chat.number
        case TelegramChat():
            return "telegram", str(chat.user)
        case _:
            return "webchat", chat.token


def taps_of(chat: Any) -> Mapping[tuple[int, str], Any]:
    """What a provider's buttons carry, by message and choice; those of web chat carry their choice."""
    return getattr(chat, "data", None) or getattr(chat, "_taps", {})


def listed(what: str | tuple[str, ...]) -> tuple[str, ...]:
    return (what,) if isinstance(what, str) else what


def tells(message: Heard) -> bool:
    return any(pattern.search(message.text) for pattern in TOLD.values())


def shortened(message: Heard) -> Raw:
    """Without its words, unless they hold something that cannot be had again."""
    return asdict(message) | {
        "text": message.text if tells(message) else "",
        "files": [dict(f) for f in message.files],
    }


async def open_questions(office: Office, channel: str, address: str) -> list[str]:
    """Flow and step of every question that waits in a chat; the last one asks."""
    label = "webchat.token" if channel == "webchat" else address_label(channel)
    indexes = office.vault.indexes(label, address)
    found = await office.database.read(lambda c: find_chat(c, indexes))
    assert found is not None, (channel, address)
    rows = await office.database.read(lambda c: load_chats(c, [found]))
    return [f"{frame.flow}:{frame.step}" for frame in office.app.turns.settler.open(rows[found]).state.frames]
