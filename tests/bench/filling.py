"""A large office in one go: registrations with everything that belongs to them, through the project's tables and keys.

    await fill(app.database, app.vault, app.office, 100_000, app.clock.now())

Or into an office that stands still: `DATA_DIR=... python -m tests.bench.filling 100000`.
"""

import asyncio
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection, func, insert, select

from bot.turn.rendering import Rendered
from bot.turn.sealed import seal_body
from handlers.rules.office.office import Office
from handlers.rules.registrations.receipt import receipt_number
from handlers.rules.registrations.similar import match_terms
from handlers.services.registrations.registering import MATCH_LABEL, NIK_LABEL
from storage.database import Database
from storage.details import Details
from storage.enums import OutboxStatus, Status
from storage.repositories.registrations import seal_details
from storage.tables.core import CALLS, CHATS, COUNTERS, MATCH_KEYS, OUTBOX, RECORDS
from storage.vault import Vault

BATCH = 1000
"""Registrations a transaction."""
STAGES = (
    (Status.MEMBER, 62), (Status.VERIFIED, 12), (Status.SUBMITTED, 7), (Status.PAPERS_COMPLETE, 7),
    (Status.PAPERS_AT_VILLAGE, 3), (Status.PAPERS_FORWARDED, 3), (Status.RETURNED, 2), (Status.REJECTED, 2),
    (Status.WAITING, 1), (Status.LAPSED, 1),
)  # fmt: skip
"""Of a hundred registrations so many stand at each stage."""
FIRST = (
    "ahmad muhammad siti nur sri dewi budi agus eko dwi tri wahyu rina fitri yuli indah hasan husin abdul rahmat "
    "saiful zainal fauzi rizki dian ratna lina maya sari putri jamal arif bayu candra dedi edi fajar gilang hendra "
    "iwan joko kartini laila murni nanda opik puji qori rusli salim taufik umar vina wati yanti zahra"
)
SYLLABLES = (
    "ba bi bu da di du fa ga gi ha hi ja ju ka ki ku la li lu ma mi mu na ni nu pa ra ri ru sa si su ta ti tu wa ya za "
    "han man din lan wan tun dar mir sar war lin rum bah dah nah"
)
UNTOLD, LETTERS, FRESH = 0.01, 0.4, 5
"""Shares: whom no chat could tell (to be called), whose last message still stands; `FRESH`: submitted in five days."""


@dataclass(frozen=True, slots=True)
class Filler:
    """Makes rows; every run with the same `seed` makes the same people."""

    vault: Vault
    office: Office
    now: datetime
    chance: random.Random
    chat_key: bytes

    def rows(self, serials: Sequence[int]) -> Iterator[tuple[dict[str, Any], Details]]:
        """A registration each, in columns, and what its person told."""
        stages, weights = zip(*STAGES, strict=True)
        villages = [code for code, _ in self.office.area.villages]
        for serial in serials:
            status, village = self.chance.choices(stages, weights)[0], self.chance.choice(villages)
            yield self.row(serial, status, village)

    def row(self, serial: int, status: Status, village: str) -> tuple[dict[str, Any], Details]:
        """One registration."""
        age = self.chance.randrange(FRESH if status is Status.SUBMITTED else 300)
        sent = self.now - timedelta(days=age, seconds=self.chance.randrange(80_000))
        local = self.office.local(sent)
        number = receipt_number("D", local.year, local.month, serial)
        details, wrapped = self.person(serial, village), self.vault.new_data_key()
        told: dict[str, Any] = {"wrapped_key": wrapped, "details": seal_details(self.vault, wrapped, number, details)}
        told |= {"nik_index": self.vault.index(NIK_LABEL, details.nik), "village": village, "channel": "webchat"}
        stands = {"number": number, "status": status, "status_at": sent, "submitted_at": sent, "version": 1}
        due = self.office.today(self.now) + timedelta(days=30) if status is Status.VERIFIED else None
        return told | stands | {"papers_due": due, "reasons": ""}, details

    def person(self, serial: int, village: str) -> Details:
        """Somebody invented: the last four digits of the NIK begin with 99, the digits before tell them apart."""
        born = date(1960, 1, 1) + timedelta(days=self.chance.randrange(16_000))
        unique, place = f"{serial:08d}", village.replace(".", "")[:6]
        nik, kk = f"{place[:4]}{unique}99{serial % 100:02d}", f"{place}{unique[-6:]}99{serial % 97:02d}"
        return Details(self.name(), nik, kk, born.isoformat(), f"+6281{serial:09d}")

    def name(self) -> str:
        """Two or three words: the first of the common ones, the others from syllables, as names are unevenly common."""
        common, syllables = FIRST.split(), SYLLABLES.split()
        first = common[min(int(self.chance.expovariate(0.06)), len(common) - 1)]
        rest = ("".join(self.chance.choices(syllables, k=self.chance.randint(2, 3))) for _ in range(2))
        return " ".join([first, *rest][: self.chance.randint(2, 3)]).upper()

    def store(self, connection: Connection, first: int, count: int) -> None:
        """One batch, with its chats, digests, last messages and calls."""
        serials = range(first, first + count)
        chats = self._chats(connection, serials)
        made = list(self.rows(serials))
        rows = [row | {"chat_id": chat, "entered_chat_id": chat} for (row, _), chat in zip(made, chats, strict=True)]
        ids = _inserted(connection, RECORDS, rows)
        keys = [
            {"key": self.vault.index(MATCH_LABEL, term), "registration_id": record}
            for record, (_, told) in zip(ids, made, strict=True)
            for term in match_terms(told.name, told.kk, date.fromisoformat(told.birth_date))
        ]
        connection.execute(insert(MATCH_KEYS), keys)
        stages = [row["status"] for row, _ in made]
        news = [self._news(*one) for one in zip(chats, ids, stages, strict=True) if self.chance.random() < LETTERS]
        calls = [record for record in ids if self.chance.random() < UNTOLD]
        connection.execute(insert(OUTBOX), news)
        connection.execute(insert(CALLS), [self._call(record) for record in calls or ids[:1]])

    def _chats(self, connection: Connection, serials: Sequence[int]) -> list[int]:
        rows = [
            {
                "channel": "webchat", "address_index": self.vault.index("bench.chat", str(serial)), "last_n": 1,
                "wrapped_key": self.chat_key, "created_at": self.now, "last_inbound_at": self.now,
            }
            for serial in serials
        ]  # fmt: skip
        return _inserted(connection, CHATS, rows)

    def _news(self, chat: int, record: int, status: Status) -> dict[str, Any]:
        """The person read it."""
        said = Rendered(f"notices.{status}", "Kabar tentang pendaftaran Bapak/Ibu. " * 8, (), ())
        body = seal_body(self.vault.data_key(self.chat_key), chat, said, [])
        known = {"chat_id": chat, "registration_id": record, "dedupe_key": f"bench:{record}", "key": said.key}
        times = dict.fromkeys(("created_at", "due_at", "sent_at", "delivered_at"), self.now)
        sent = {"n": 1, "push": True, "lane": "webchat", "status": OutboxStatus.DELIVERED, "body": body}
        return known | times | sent | {"topic": f"registration:{record}"}

    def _call(self, record: int) -> dict[str, Any]:
        return {"registration_id": record, "key": "notices.verified", "since": self.now}


def _inserted(connection: Connection, table: Any, rows: list[dict[str, Any]]) -> list[int]:
    """Insert many; their ids, in the order of the rows."""
    last = connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()
    connection.execute(insert(table), rows)
    return list(connection.execute(select(table.c.id).where(table.c.id > last).order_by(table.c.id)).scalars())


async def fill(
    database: Database, vault: Vault, office: Office, count: int, now: datetime, *, first: int = 1, seed: int = 7
) -> None:
    """Store `count` registrations whose serials begin at `first`: some 0.4 ms each. Nobody else may write meanwhile."""
    filler = Filler(vault, office, now, random.Random(seed), vault.new_data_key())
    for start in range(first, first + count, BATCH):
        size = min(BATCH, first + count - start)
        await database.write(partial(filler.store, first=start, count=size))
    await database.write(lambda c: _count_on(c, first + count, now, office))


def _count_on(connection: Connection, last: int, now: datetime, office: Office) -> None:
    """Receipt numbers of this month go on behind those that were made."""
    name = f"D-{office.today(now):%y%m}"
    connection.execute(COUNTERS.delete().where(COUNTERS.c.name == name))
    connection.execute(insert(COUNTERS), {"name": name, "last": last})


async def _main(count: int) -> None:
    from bot.app import build
    from bot.settings import load_settings

    app = await build(load_settings())
    began = time.perf_counter()
    first = await app.database.read(lambda c: c.execute(select(func.count()).select_from(RECORDS)).scalar_one()) + 1
    await fill(app.database, app.vault, app.office, count, app.clock.now(), first=first)
    print(f"{count:,} registrations in {time.perf_counter() - began:.0f} s")
    await app.database.close()


if __name__ == "__main__":
    asyncio.run(_main(int(sys.argv[1])))
