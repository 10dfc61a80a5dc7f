"""What providers tell us later: a message arrived, was read, failed; an address opened or closed."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from random import SystemRandom
from typing import Any

from sqlalchemy import Connection

from bot.clock import Clock
from bot.contract import SendError, SendProblem
from bot.sending.breaker import Breaker
from bot.sending.retries import after_refusal, waits
from bot.turn.sealed import key_of
from bot.turn.turns import Errands
from bot.turn.wakeups import Wakeups
from handlers.services.people.not_arrived import tell_not_arrived
from handlers.services.telling.delivery import tell_of_breaker
from storage.database import Database
from storage.enums import AddressState, OutboxStatus
from storage.repositories.outbox import stored
from storage.repositories.sending import Reported, close_address, reported, set_reach, write_report
from storage.vault import Vault

WAITING = (OutboxStatus.PENDING, OutboxStatus.PARKED)
UNDER_WAY = (OutboxStatus.ATTEMPTING, OutboxStatus.UNKNOWN)
ARRIVED = (OutboxStatus.DELIVERED, OutboxStatus.READ)
RANK = (*WAITING, *UNDER_WAY, OutboxStatus.SENT, *ARRIVED)
"""A report moves a message to the right, never back; what failed, was replaced or expired is no longer moved."""


Decide = Callable[[Connection, Reported], Mapping[str, Any]]
"""The columns to write for a reported message; empty where the report changes nothing."""


class DeliveryReports:
    """Takes them in any order and any number of times. One breaker a channel, shared with its lane."""

    def __init__(self, errands: Errands, database: Database, vault: Vault, clock: Clock, wakeups: Wakeups) -> None:
        self._errands, self._database, self._vault = errands, database, vault
        self._clock, self._wakeups = clock, wakeups
        self._random = SystemRandom()
        self._breakers: dict[str, Breaker] = {}

    def breaker(self, channel: str) -> Breaker:
        """The channel's breaker."""
        return self._breakers.setdefault(channel, Breaker(self._clock))

    async def arrived(
        self, channel: str, status: OutboxStatus, *, message_id: int | None = None, provider_id: str | None = None
    ) -> None:
        """The provider says sent, delivered or read. Named by our id, or by theirs; an unknown one is ignored."""
        now = self._clock.now()
        await self._move(channel, message_id, provider_id, lambda _, row: moved(row, status, provider_id, now))

    async def failed(
        self, channel: str, refused: SendError, *, message_id: int | None = None, provider_id: str | None = None
    ) -> None:
        """The provider took it and could not deliver it: what that means is decided as for a send."""
        now, breaker = self._clock.now(), self.breaker(channel)
        gone = refused.problem is SendProblem.UNREACHABLE
        if gone:
            breaker.note(failed=True)
        waiting: list[int] = []

        def consider(connection: Connection, row: Reported) -> Mapping[str, Any]:
            if not failure_counts(row) or not of_this_try(row, provider_id):
                return {}
            if gone and not breaker.open:
                close_address(connection, row.chat_id, refused.reach)
            values = after_refusal(refused, row.attempts, row.created_at, now, self._random)
            if waits(self._key(connection, row.id), values):
                waiting.append(row.id)
                values = {**values, "status": OutboxStatus.PARKED}
            known = {} if provider_id is None else {"provider_id": provider_id}
            # A send whose answer is still on its way must not be written over this.
            return {"lease": None, "leased_until": None, **known, **values}

        await self._move(channel, message_id, provider_id, consider)
        for answer in dict.fromkeys(waiting):
            await self._errands.run(partial(tell_not_arrived, message_id=answer))
        if gone and breaker.open:
            await self._errands.run(lambda work: tell_of_breaker(work, channel, breaker.failures))
        self._wakeups.wake_sender()

    def _key(self, connection: Connection, message_id: int) -> str:
        """The key of a message, which stands in its body alone; nothing where it was erased."""
        found = stored(connection, message_id)
        return key_of(self._vault, found.wrapped_key, found.chat_id, found.body) if found is not None else ""

    async def reach(self, chat_id: int, state: AddressState) -> None:
        """The address opened or closed by the person's own act."""
        await self._database.write(lambda c: set_reach(c, chat_id, state))

    async def _move(self, channel: str, message_id: int | None, provider_id: str | None, decide: Decide) -> None:
        def act(connection: Connection) -> None:
            row = reported(connection, channel, message_id, provider_id)
            values = decide(connection, row) if row is not None else {}
            if row is not None and values:
                write_report(connection, row.id, values)

        await self._database.write(act)


def moved(row: Reported, status: OutboxStatus, provider_id: str | None, now: datetime) -> Mapping[str, Any]:
    """The columns to write for a message that got further; empty where it is as far or farther already.

    "sent" after "delivered" changes nothing. "sent" of a message that waits for its next try is about the try before,
    which failed since: it says nothing about the next one.
    """
    if row.status not in RANK or RANK.index(status) <= RANK.index(row.status):
        return {}
    if status is OutboxStatus.SENT and (row.status in WAITING or not of_this_try(row, provider_id)):
        return {}
    values: dict[str, Any] = {"status": status, "lease": None, "leased_until": None}
    if provider_id is not None:
        values["provider_id"] = provider_id
    if row.sent_at is None:
        values["sent_at"] = now
    if status in ARRIVED and row.delivered_at is None:
        values["delivered_at"] = now
    if status is OutboxStatus.READ:
        values["read_at"] = now
    return values


def failure_counts(row: Reported) -> bool:
    """True while nobody said that the message arrived, and no failure of this try was counted yet."""
    return row.status in (*UNDER_WAY, OutboxStatus.SENT)


def of_this_try(row: Reported, provider_id: str | None) -> bool:
    """False where the provider's id is that of an earlier try: providers repeat what they said, and say it late."""
    if provider_id is None:
        return True
    if row.status in UNDER_WAY:
        return row.provider_id != provider_id  # this try has no id yet
    return row.provider_id in (None, provider_id)
