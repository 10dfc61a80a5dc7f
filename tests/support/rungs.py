"""A person with chats on several channels, and providers that do as the test says. No provider runs."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select, update

from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.records import find_record, tell_status
from handlers.services.base.work import Work
from handlers.services.people.pairing import join
from handlers.services.telling.ladder import climb
from storage.enums import AddressState, OutboxStatus, Role, Status
from storage.repositories.chats import ensure_chat
from storage.repositories.outbox import mark_fetched
from storage.rows import table_of
from storage.tables import Chat, Outbound, Registration
from tests.support.office import Office
from tests.support.people import Person

OUTBOX, CHATS, RECORDS = table_of(Outbound), table_of(Chat), table_of(Registration)
ALL = frozenset({"webchat", "telegram", "whatsapp", "sms"})
NEXT = (
    Status.VERIFIED, Status.PAPERS_AT_VILLAGE, Status.PAPERS_FORWARDED, Status.PAPERS_COMPLETE, Status.REJECTED,
    Status.LAPSED, Status.RETURNED,
)  # fmt: skip


def switch_on(office: Office, channels: frozenset[str] = ALL) -> None:
    """The office believes that these channels are on."""
    turns = office.app.turns
    object.__setattr__(turns, "channels", replace(turns.channels, on=channels))


@dataclass(slots=True)
class Somebody:
    """One registered person. `chats`: channel -> chat, the web chat of the registration first."""

    office: Office
    number: str
    record_id: int
    chats: dict[str, int]

    @classmethod
    async def registers(
        cls, office: Office, phone: str | None = "081234567890", person: Person | None = None
    ) -> "Somebody":
        """In a web chat, with a phone that was typed."""
        switch_on(office)
        chat = await office.chat()
        number = await office.registered(person or Person.new(phone=phone), chat)
        ((record, told),) = await office.rows(select(RECORDS.c.id, RECORDS.c.chat_id).where(RECORDS.c.number == number))
        return cls(office, number, record, {"webchat": told})

    async def chat_on(self, channel: str, address: str) -> int:
        """Another chat in which somebody has written, not yet known to be theirs."""
        office, now = self.office, self.office.clock.now()
        chat = await office.database.write(lambda c: ensure_chat(c, office.vault, channel, address, now))
        await office.database.write(
            lambda c: c.execute(update(CHATS).where(CHATS.c.id == chat).values(last_inbound_at=now))
        )
        return chat

    async def pairs(self, channel: str, address: str) -> int:
        """A chat on that channel is theirs too."""
        chat = self.chats.get(channel) or await self.chat_on(channel, address)
        self.chats[channel] = chat
        first = self.chats["webchat"]
        await self.office.work(lambda work: None if first in work.chats else join(work, first), chat=chat)
        return chat

    async def moves_on(self, status: Status) -> None:
        """The record stands there now, and its person is told."""
        await self.office.work(lambda work: _move(work, self.number, status), actor=await self._officer())

    async def _officer(self) -> Any:
        return await self.office.actor(Role.DINAS)

    async def fetches(self, channel: str = "webchat") -> None:
        """A page shows what is there."""
        chat, now = self.chats[channel], self.office.clock.now()
        await self.office.database.write(lambda c: mark_fetched(c, chat, 10_000, now))

    async def answer(self, lane: str, status: OutboxStatus) -> None:
        """The provider's word on what waits in a lane; web chat shows it."""
        now = self.office.clock.now()
        values: dict[str, Any] = {"status": status, "sent_at": now}
        if status is OutboxStatus.DELIVERED:
            values["delivered_at"] = now
        if lane == "webchat":
            await self.office.send()
            return
        waits = (OUTBOX.c.lane == lane, OUTBOX.c.status == OutboxStatus.PENDING)
        await self.office.database.write(lambda c: c.execute(update(OUTBOX).where(*waits).values(**values)))

    async def reach(self, channel: str, state: AddressState) -> None:
        """The chat is open, or closed for a reason."""
        chat = self.chats[channel]
        await self.office.database.write(
            lambda c: c.execute(update(CHATS).where(CHATS.c.id == chat).values(reach=state))
        )

    async def climb(self) -> None:
        """The timed work, until there is nothing left to do."""
        while await self.office.work(lambda work: climb(work, 50)):
            pass

    async def tries(self) -> list[Any]:
        """Every try to tell news of the record, as rows."""
        columns = ("id", "copy_of", "chat_id", "lane", "key", "rung", "status", "topic", "delivered_at", "dedupe_key")
        query = select(*(OUTBOX.c[name] for name in columns)).where(
            OUTBOX.c.registration_id == self.record_id, OUTBOX.c.key.startswith("notices.")
        )
        return await self.office.rows(query.order_by(OUTBOX.c.id))


def _move(work: Work, number: str, status: Status) -> None:
    record = find_record(work, number)
    assert record is not None
    record.status, record.status_at = status, work.now
    record.papers_due = record.papers_due or work.today
    record.returned_field = "nik" if status is Status.RETURNED else None
    work.audit(f"registration.{Action.VERIFY}", f"registration:{record.id}")
    tell_status(work, record)
