"""An office that a release left behind, and how its people go on in it.

A folder of `tests/witness/` is named for its release. It holds the database twice (SQLite's file, PostgreSQL's dump),
the keys of both, and beside each database what its people know: tokens, numbers, codes, and their buttons.
"""

import gzip
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.settings import ROOT, Settings
from tests.support.chat import Chat, Heard
from tests.support.clock import StillClock
from tests.support.fake_twilio import OURS, FakeTwilio, Message, new_sid
from tests.support.office import Office
from tests.support.on_the_spot import work_on_the_spot
from tests.support.story import TOLD, Story
from tests.support.telegram_chat import Bot, TelegramChat
from tests.support.whatsapp import WhatsAppChat, whatsapp_on

FOLDER = ROOT / "tests" / "witness"
SQLITE, POSTGRESQL = "lindungi.db.gz", "lindungi.sql.gz"
REPEATS, WORDS, KEY = "Kawan", "status", "sent-before-the-upgrade"
"""Whoever's message is the last one, what it says, and its own id: its client sends it again afterwards."""

Raw = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Left:
    """What a release left, on one database with today's tables: nothing else of today's program has touched it yet."""

    url: str
    folder: Path
    raw: Raw
    script: Path

    @property
    def release(self) -> str:
        """Whose it is, as its folder is called."""
        return self.script.parent.name

    @property
    def settings(self) -> Settings:
        """Those of an office that finds it."""
        return Settings(_env_file=None, data_dir=self.folder, database_url=SecretStr(self.url))


def releases() -> list[Path]:
    """The folders of all witnesses."""
    return sorted(path for path in FOLDER.iterdir() if path.joinpath(SQLITE).exists())


def known(release: Path, database: str) -> Raw:
    """What was written down beside a database."""
    found: Raw = json.loads(release.joinpath(f"{database}.json").read_text(encoding="utf-8"))
    return found


def told(raw: Raw, name: str, kind: str) -> str:
    """The newest of its kind that a chat was given (`TOLD`)."""
    texts = "\n".join(message["text"] for message in raw["chats"][name]["log"])
    return str(TOLD[kind].findall(texts)[-1])


def packed(path: Path) -> bytes:
    """What a packed file holds."""
    return gzip.decompress(path.read_bytes())


async def reopen(left: Left) -> tuple[Office, Story]:
    """The office as it stood, with today's program and on all three channels, and its people."""
    raw = left.raw
    office = await Office.open(left.url, left.folder, clock=StillClock(datetime.fromisoformat(raw["at"])))
    work_on_the_spot(office.database)
    bot, fake = await Bot.of(office), await whatsapp_on(office)
    fake.contents |= raw["twilio"]["contents"]
    fake.templates |= raw["twilio"]["templates"]
    fake.messages += [_written(sender, datetime.fromisoformat(at)) for sender, at in raw["twilio"]["wrote"].items()]
    await office.show_pages()
    return office, Story(office, {name: _again(one, office, bot, fake) for name, one in raw["chats"].items()})


def _written(sender: str, at: datetime) -> Message:
    """What opens a number's 24 hours at WhatsApp."""
    return Message(new_sid("SM"), f"whatsapp:{OURS}", sender, at, status="received", inbound=True)


def _again(raw: Raw, office: Office, bot: Bot, fake: FakeTwilio) -> Any:
    """Somebody with their chat in their hands."""
    match raw["channel"]:
        case "webchat":
            chat: Any = Chat(office.http, raw["address"])
            chat.after = raw["after"]
        case "telegram":
            chat = TelegramChat(bot, int(raw["address"]))
            chat.data = {(id_, choice): what for id_, choice, what in raw["taps"]}
        case _:
            chat = WhatsAppChat(office, fake, raw["address"])
            chat._taps = {(id_, choice): (title, payload) for id_, choice, title, payload in raw["taps"]}
    chat.log = [Heard(**message | {"files": tuple(message["files"])}) for message in raw["log"]]
    return chat
