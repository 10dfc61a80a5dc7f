"""A provider that does as the test says: takes messages, refuses them, is silent about them."""

import asyncio
from collections.abc import Sequence
from random import Random

from starlette.routing import BaseRoute

from bot.contract import Doubt, OutboundMessage, SendError, SendingAbilities, SendResult
from bot.sending.delivery_reports import DeliveryReports
from bot.sending.lane import Lane
from bot.sending.pace import Pace
from bot.turn.turns import Errands
from bot.turn.wakeups import Wakeups
from handlers.flow import Say
from storage.repositories.chats import ensure_chat
from tests.support.office import Office


class Pigeon:
    """A channel. `answers` are used up one a send: an error is raised, None is taken; then all is taken.

    `taken` are the messages that arrived. `knows`: ids that the provider has when it is asked about them.
    """

    name = "pigeon"

    def __init__(self, *, repeat_safe: bool = True, per_second: float | None = None, per_chat: float = 0.0) -> None:
        self.abilities = SendingAbilities(repeat_safe=repeat_safe, per_second=per_second, per_chat=per_chat, slots=64)
        self.answers: list[Exception | None] = []
        self.taken: list[OutboundMessage] = []
        self.knows: set[int] = set()
        self.asked: list[Doubt] = []
        self.gate: asyncio.Event | None = None

    def routes(self) -> Sequence[BaseRoute]:
        """Nothing comes in."""
        return ()

    async def send(self, message: OutboundMessage) -> SendResult:
        """As the test said."""
        answer = self.answers.pop(0) if self.answers else None
        if answer is not None:
            raise answer
        self.taken.append(message)
        if self.gate is not None:
            await self.gate.wait()
        return SendResult(f"pigeon-{message.id}")

    async def was_sent(self, doubt: Doubt) -> SendResult | None:
        """Whether it is among those that the provider has."""
        self.asked.append(doubt)
        if self.answers and isinstance(self.answers[0], SendError):
            raise self.answers.pop(0)  # type: ignore[misc]
        return SendResult(f"pigeon-{doubt.id}") if doubt.id in self.knows else None

    async def start(self) -> None:
        """Nothing to announce."""

    async def stop(self) -> None:
        """Nothing to let go of."""


class Loft:
    """An office with a pigeon: its lane, its reports, and chats to write to."""

    def __init__(self, office: Office, pigeon: Pigeon) -> None:
        self.office, self.pigeon = office, pigeon
        app, wakeups = office.app, Wakeups()
        self.errands = Errands(app.database, app.turns, office.clock, wakeups)
        self.reports = DeliveryReports(self.errands, app.database, app.vault, office.clock, wakeups)
        self.lane = self.another_lane()

    def another_lane(self) -> Lane:
        """What a second process would run on the same database."""
        office, able = self.office, self.pigeon.abilities
        pace = Pace(office.clock, able.per_second, able.per_chat)
        breaker = self.reports.breaker(self.pigeon.name)
        return Lane(
            self.pigeon, office.database, office.vault, office.clock, pace, breaker, self.errands, Random(1),
            office.app.files,
        )  # fmt: skip

    async def chat(self, address: str) -> int:
        """The chat at an address."""
        vault, now = self.office.vault, self.office.clock.now()
        return await self.office.database.write(lambda c: ensure_chat(c, vault, "pigeon", address, now))

    async def tell(self, chat: int, cause: str, **more: object) -> None:
        """News for a chat; its words say which language was chosen, its cause is the test's."""
        await self.office.work(lambda work: work.tell(chat, Say("menu.cancelled"), cause, **more))

    async def send(self) -> int:
        """One round of the lane."""
        return await self.lane.send_due()

    async def send_all(self) -> None:
        """Rounds until nothing may go."""
        while await self.lane.send_due():
            pass
