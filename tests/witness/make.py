"""`python -m tests.witness.make`: play the story of office.txt with this commit's program and keep what it leaves.

The folder is named for the version in pyproject.toml. The same story is told twice, over the same keys: once on
SQLite, once on PostgreSQL. What is random (tokens, codes) differs, and is written down beside each.
"""

import asyncio
import gzip
import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from itertools import count
from pathlib import Path

from sqlalchemy import Connection, delete, func, select

from bot.operator.first_links import first_links
from bot.operator.version import version
from handlers.registry import FLOWS
from storage.tables.core import OUTBOX
from tests import postgres
from tests.support import chat, fake_twilio, telegram_chat
from tests.support.bot_api import TOKEN
from tests.support.office import Office
from tests.support.story import Story
from tests.support.whatsapp import whatsapp_on
from tests.support.witness import FOLDER, KEY, POSTGRESQL, REPEATS, SQLITE, WORDS, Raw
from tests.witness.knowledge import write_down, written

FAR = 1_000_000
"""Where ids of providers and clients begin here: whoever goes on counts from 1 and never meets them."""
NEWEST = 2
"""Messages of a chat that stay."""
ODD = {"message": {"nobody": "knows this"}}
"""An update of Telegram's that cannot be read."""

ASKS, WAITS = "Kasus Dinas", "/laporan L-2612-00005-1 tanya Siapa saja yang sudah didaftarkan?"
"""What an officer does to a report in the last minute: until the full hour it is said to nobody outside the vault."""


async def live(url: str, folder: Path) -> Raw:
    """The whole story on an empty database; what its people know at the end."""
    office = await Office.open(url, folder)
    bot = await telegram_chat.Bot.of(office)
    bot.api.next_id = bot.api._update_queues._state(TOKEN).next_id = FAR
    fake, story = await whatsapp_on(office), Story(office)
    await office.work(first_links)
    await story.run((FOLDER / "office.txt").read_text(encoding="utf-8"))
    await bot.api.put(ODD)
    await bot.poll()
    await story.chats[ASKS].post(WAITS)
    await story.chats[ASKS].hear()
    await story.chats[REPEATS].post(WORDS, key=KEY)
    await story.chats[REPEATS].hear()
    await office.database.write(forget_answers)
    found = await write_down(office, story, fake)
    await office.close()
    opened = {question.partition(":")[0] for known in found["chats"].values() for question in known["open"]}
    assert opened == set(FLOWS), f"no chat stands in {set(FLOWS) - opened}"
    return found


def forget_answers(connection: Connection) -> None:
    """What was answered long ago is gone, as `retention.message` of an office has it: half of a database were answers.

    News stays, since nothing is told twice, and the newest of each chat.
    """
    place = func.row_number().over(partition_by=OUTBOX.c.chat_id, order_by=OUTBOX.c.id.desc())
    ranked = select(OUTBOX.c.id, place.label("place")).subquery()
    old = select(ranked.c.id).where(ranked.c.place > NEWEST)
    gone = OUTBOX.c.status.in_(("sent", "delivered")), OUTBOX.c.dedupe_key.is_(None), OUTBOX.c.id.in_(old)
    connection.execute(delete(OUTBOX).where(*gone))


def count_from_afar() -> None:
    """Every counter of the test support begins where no later test comes."""
    chat._ids, fake_twilio._numbers = count(FAR), count(FAR)
    telegram_chat._users, telegram_chat._messages = count(770_000_001 + FAR), count(500_001 + FAR)
    telegram_chat._queries = count(FAR)


def keep_sqlite(path: Path, kept: Path) -> None:
    """One file without a log beside it and without free pages."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("VACUUM")
    keep(path.read_bytes(), kept)


def keep(content: bytes, kept: Path) -> None:
    """Packed, the same bytes for the same content."""
    kept.write_bytes(gzip.compress(content, 9, mtime=0))


def main() -> None:
    """Make the witness of this version; one that is there already is replaced."""
    count_from_afar()
    folder = FOLDER / version()
    shutil.rmtree(folder / "keys", ignore_errors=True)
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lindungi-witness-") as place:
        first, second, home = (Path(place) / name for name in ("sqlite", "postgresql", "server"))
        for path in (first, second):
            path.mkdir()
        sqlite = asyncio.run(live(f"sqlite+aiosqlite:///{first / 'lindungi.db'}", first))
        shutil.copytree(first / "keys", second / "keys")
        server = postgres.Postgres.start(home, os.getpid())
        server.create("witness")
        postgresql = asyncio.run(live(server.url("witness"), second))
        keep_sqlite(first / "lindungi.db", folder / SQLITE)
        keep(server.dump("witness"), folder / POSTGRESQL)
        shutil.copytree(first / "keys", folder / "keys")
        postgres.stop(home)
    for name, found in (("sqlite", sqlite), ("postgresql", postgresql)):
        folder.joinpath(f"{name}.json").write_text(written(found), encoding="utf-8")


if __name__ == "__main__":
    main()
