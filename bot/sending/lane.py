"""The lane of one channel: what waits is claimed, sent and recorded, at the provider's pace.

No transaction is open while a provider is called. What came of the last sends and what is claimed next share
one transaction; an outcome is written only while its lease is still ours, so a sender that was held up cannot
overwrite what a second one did.
"""

import asyncio
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

import structlog
from sqlalchemy import Connection

from bot.background import Background
from bot.clock import Clock
from bot.contract import Channel, Doubt, OutboundMessage, SendError, SendProblem
from bot.files.offered import Files
from bot.sending.breaker import Breaker
from bot.sending.pace import Pace
from bot.sending.retries import REST, after_refusal, waits
from bot.turn.sealed import body_of, key_of
from bot.turn.tally import Tally
from bot.turn.tracing import digest_of
from bot.turn.turns import Errands
from handlers.services.people.not_arrived import tell_not_arrived
from handlers.services.telling.delivery import tell_of_breaker, tell_of_stop
from storage.database import Database
from storage.enums import AddressState, OutboxStatus, Priority
from storage.repositories import sending
from storage.repositories.sending import Claimed, Doubtful, Outcome
from storage.vault import Vault

MOST = 64
"""Messages claimed at once where the provider sets no limit."""
LEASE_TIMES = 3
LOOK_FOR_LEFT = timedelta(seconds=5)

log = structlog.get_logger()


def never(_now: datetime) -> bool:
    """A clock that is believed."""
    return False


@dataclass(slots=True)
class Recorded:
    """What the next transaction has to write."""

    outcomes: list[Outcome] = field(default_factory=list)
    closed: dict[int, AddressState] = field(default_factory=dict)


@dataclass(slots=True)
class Lane:
    """One channel's waiting messages, in this process."""

    channel: Channel
    database: Database
    vault: Vault
    clock: Clock
    pace: Pace
    breaker: Breaker
    errands: Errands
    random: Random
    files: Files
    doubts: Callable[[datetime], bool] = never
    tally: Tally = field(default_factory=Tally)
    _under_way: Background = field(default_factory=Background)
    _done: Recorded = field(default_factory=Recorded)
    _looked_at: datetime | None = None

    async def send_due(self) -> int:
        """Send what may go now, to its end, and record it; how many messages were handled."""
        handled = await self.step()
        await self._under_way.all_ended()
        if self._done.outcomes:
            await self._write(0)
        return handled

    async def step(self) -> int:
        """Record what came of the last sends, claim what may go now, and start to send it."""
        abilities = self.channel.abilities
        free = max(abilities.slots, MOST if abilities.per_second is None else 0) - len(self._under_way)
        allowed = self.pace.allowance(slowed=self.breaker.open)
        claimed, doubts, lease = await self._write(min(free, MOST if allowed is None else allowed))
        self.pace.spend([m.chat_id for m in claimed])
        for message in claimed:
            self._under_way.start(self._send(message, lease))
        for doubt in doubts:
            self._under_way.start(self._ask(doubt, lease))
        return len(claimed) + len(doubts)

    @property
    def paced(self) -> bool:
        """True where the provider sets a limit: there is nothing to hurry for between two helpings."""
        return self.channel.abilities.per_second is not None

    @property
    def idle(self) -> bool:
        """True while nothing is under way and nothing is left to record."""
        return not self._under_way and not self._done.outcomes

    async def rest(self, seconds: float) -> None:
        """Until a send under way has ended, at most so long, and a little more: others may end with it."""
        await self._under_way.any_ended(seconds)
        await self._under_way.all_ended(seconds / 4)

    async def stop(self) -> None:
        """Let sends under way end, and record them; a lease that is left runs out by itself."""
        await self._under_way.all_ended(self.channel.abilities.send_timeout)
        if self._done.outcomes:
            await self._write(0)

    async def _write(self, limit: int) -> tuple[list[Claimed], list[Doubtful], str]:
        """One transaction: outcomes in, what is due out. Outcomes that could not be written are kept."""
        done, self._done = self._done, Recorded()
        now, lease = self.clock.now(), secrets.token_hex(8)
        try:
            claimed, doubts = await self.database.write(lambda c: self._turn_over(c, done, now, lease, limit))
        except BaseException:
            self._done.outcomes[:0], self._done.closed = done.outcomes, done.closed | self._done.closed
            raise
        return claimed, doubts, lease

    def _turn_over(
        self, connection: Connection, done: Recorded, now: datetime, lease: str, limit: int
    ) -> tuple[list[Claimed], list[Doubtful]]:
        sending.finish(connection, done.outcomes)
        for chat, reach in sorted(done.closed.items()):
            sending.close_address(connection, chat, reach)
        if limit <= 0:
            return [], []
        name, abilities = self.channel.name, self.channel.abilities
        until = now + timedelta(seconds=LEASE_TIMES * abilities.send_timeout)
        doubts: list[Doubtful] = []
        if self._looked_at is None or not timedelta() <= now - self._looked_at < LOOK_FOR_LEFT:
            self._looked_at = now
            sending.take_up(connection, name, now, repeat_safe=abilities.repeat_safe)
            if not abilities.repeat_safe:
                doubts = sending.doubtful(connection, name, now, lease, until, limit)
        claimed = sending.claim(connection, name, now, lease, until, limit, resting=self.pace.resting())
        if not abilities.fetched:
            given = sending.number(connection, claimed)
            claimed = [replace(message, n=given.get(message.id, message.n)) for message in claimed]
        return claimed, doubts

    async def _send(self, message: Claimed, lease: str) -> None:
        if message.expired and self.doubts(self.clock.now()):  # the clock may have jumped: it keeps its place
            later = self.clock.now() + timedelta(seconds=REST)
            self._record(message, lease, OutboxStatus.PENDING, due_at=later, attempts=message.attempts)
        elif message.expired:
            self._record(message, lease, OutboxStatus.EXPIRED)
        elif message.reach is not AddressState.OPEN and message.priority != Priority.REPLY:
            await self._unsent(message, lease, {"status": OutboxStatus.FAILED, "error": message.reach})
        else:
            await self._try(message, lease)

    async def _try(self, message: Claimed, lease: str) -> None:
        """Hand it over; every end of that is an outcome."""
        try:
            async with asyncio.timeout(self.channel.abilities.send_timeout):
                result = await self.channel.send(self._opened(message, lease))
        except SendError as refused:
            await self._refused(message, lease, refused)
        except Exception as error:  # noqa: BLE001 -- the boundary: one message must not end the lane
            log.error("send_failed", channel=self.channel.name, message=message.id, error=type(error).__name__)  # noqa: TRY400
            safe = self.channel.abilities.repeat_safe
            problem = SendProblem.RETRY if safe else SendProblem.UNKNOWN
            await self._refused(message, lease, SendError(problem, type(error).__name__))
        else:
            self.breaker.note(failed=False)
            self.pace.taken()
            sent_at = self.clock.now()
            name, theirs = self.channel.name, digest_of(result.provider_id)
            self.tally.note_sent(name, sent_at)
            log.info("sent", channel=name, message=message.id, attempts=message.attempts + 1, provider=theirs)
            self._record(message, lease, OutboxStatus.SENT, sent_at=sent_at, provider_id=result.provider_id)

    def _opened(self, message: Claimed, lease: str) -> OutboundMessage:
        """The message with its words and address, for its channel."""
        body = body_of(self.vault, message.wrapped_key, message.chat_id, message.body)
        chat = message.chat_id
        opened = OutboundMessage(
            message.id, chat, lease, self._address(message), message.n or 0, body["key"], body["text"], message.language
        )
        return replace(
            opened,
            choices=tuple((i, label) for i, label in body["choices"]),
            files=tuple(self.files.attached(chat, file) for file in body["files"]),
            wants=body.get("wants"),
            variables=body.get("variables", {}),
            last_inbound_at=message.last_inbound_at,
            push=message.push,
            attempts=message.attempts + 1,
        )

    def _address(self, row: Claimed | Doubtful) -> str:
        if row.address is None:
            return ""
        sealer = self.vault.data_key(row.wrapped_key)
        return sealer.open(row.address, f"chats.address:{self.channel.name}").decode()

    async def _refused(self, message: Claimed, lease: str, refused: SendError) -> None:
        """What a refusal means for the message, the address, the channel, and the people who run it."""
        problem, channel = refused.problem, self.channel.name
        now = self.clock.now()
        log.info("send_refused", channel=channel, message=message.id, problem=problem, code=refused.code)
        self.tally.note_refused(channel, problem, stops=problem is SendProblem.MISCONFIGURED)
        since = now if self.doubts(now) else message.created_at
        if problem is SendProblem.SLOW_DOWN:
            refused.retry_after = self.pace.rest(refused.retry_after)
        values = after_refusal(refused, message.attempts + 1, since, now, self.random)
        await self._unsent(message, lease, values)
        if problem is SendProblem.MISCONFIGURED:
            self.pace.pause(REST)
            log.error("channel_stopped", channel=channel, code=refused.code)
            await self.errands.run(lambda work: tell_of_stop(work, channel, refused.code))
        elif problem is SendProblem.UNREACHABLE:
            await self._unreachable(message.chat_id, refused.reach)

    async def _unsent(self, message: Claimed, lease: str, values: Mapping[str, Any]) -> None:
        """Record it. An officer's answer waits in its chat, and whoever wrote it hears that it has not arrived."""
        key = key_of(self.vault, message.wrapped_key, message.chat_id, message.body)
        if waits(key, values):
            values = {**values, "status": OutboxStatus.PARKED}
            await self.errands.run(lambda work: tell_not_arrived(work, message.id))
        self._record(message, lease, **values)

    async def _unreachable(self, chat_id: int, reach: AddressState) -> None:
        self.breaker.note(failed=True)
        if not self.breaker.open:
            self._done.closed[chat_id] = reach
            return
        channel, failures = self.channel.name, self.breaker.failures
        await self.errands.run(lambda work: tell_of_breaker(work, channel, failures))

    async def _ask(self, doubt: Doubtful, lease: str) -> None:
        """Was it sent? What the provider has not, goes out again; what cannot be said now is asked later."""
        now = self.clock.now()
        try:
            found = await self.channel.was_sent(Doubt(doubt.id, self._address(doubt), doubt.tried_at))
        except SendError as refused:
            later, error = now + timedelta(seconds=REST), refused.code[:64]
            self._record(doubt, lease, OutboxStatus.UNKNOWN, leased_until=later, error=error)
            return
        if found is None:
            self._record(doubt, lease, OutboxStatus.PENDING, due_at=now, sent_at=None)
        else:
            self._record(doubt, lease, OutboxStatus.SENT, provider_id=found.provider_id)

    def _record(self, row: Claimed | Doubtful, lease: str, status: OutboxStatus, **columns: Any) -> None:  # noqa: ANN401 -- columns by name
        self._done.outcomes.append(Outcome(row.id, lease, {"status": status, **columns}))
