"""The writer: takes what channels received, in groups, through one transaction each.

A message is accepted when its transaction has committed, not before; until then the provider still has it.
Nobody waits for a group to fill: whatever waits when the last one is done makes the next.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

import structlog

from bot.clock import Clock
from bot.contract import Accepted, Busy, InboundMessage
from bot.turn.tally import Tally
from bot.turn.tracing import trace_of
from bot.turn.trouble import DatabaseTrouble
from bot.turn.turns import GroupResult, Turns
from bot.turn.wakeups import Wakeups
from handlers.services.base.work import Asked
from storage.database import Database
from storage.failures import database_failed

MAX_GROUP = 128
MAX_WAITING = 4096

Waiting = tuple[InboundMessage, asyncio.Future[Accepted]]
"""A message, and where its route waits for what becomes of it."""
HaveRead = Callable[[Asked, Callable[[], None]], None]
"""Has something read that a turn asked for; the second is called once its answer, or that it takes long, is there."""

log = structlog.get_logger()


class Writer:
    """One loop a process. `accept` is what channels call.

    `_staff`: chats in which officers wrote. Their commands may take long (a bulk vote), so groups that hold one do
    not keep the event loop. `_writing`: who waits for the messages of the group in hand, by the message's `id()`.
    """

    def __init__(
        self,
        database: Database,
        turns: Turns,
        clock: Clock,
        wakeups: Wakeups,
        trouble: DatabaseTrouble,
        have_read: HaveRead,
        tally: Tally,
    ) -> None:
        self._database, self._turns, self._clock, self._wakeups = database, turns, clock, wakeups
        self._trouble, self._have_read, self._tally = trouble, have_read, tally
        self._waiting: deque[Waiting] = deque()
        self._writing: dict[int, asyncio.Future[Accepted]] = {}
        self._something = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._stopping = False
        self._staff: set[int] = set()
        self.groups = self.messages = 0

    def start(self) -> None:
        """Begin to write."""
        self._task = asyncio.create_task(self._run(), name="writer")

    async def stop(self) -> None:
        """Finish the group in hand; what still waits was not accepted and is answered so."""
        self._stopping = True
        self._something.set()
        if self._task is not None:
            await self._task
        while self._waiting:
            _answer(self._waiting.popleft()[1], Busy())

    @property
    def running(self) -> bool:
        """True while messages are accepted."""
        if self._task is None or self._task.done() or self._stopping:
            return False
        return len(self._waiting) < MAX_WAITING

    async def accept(self, message: InboundMessage) -> Accepted:
        """Wait until the message is committed. Raises Busy where it was not accepted."""
        if not self.running:
            raise Busy
        future: asyncio.Future[Accepted] = asyncio.get_running_loop().create_future()
        self._waiting.append((message, future))
        self._something.set()
        return await future

    async def _run(self) -> None:
        while not self._stopping:
            group = [self._waiting.popleft() for _ in range(min(MAX_GROUP, len(self._waiting)))]
            if group:
                self._writing = {id(message): future for message, future in group}
                await self._write([message for message, _ in group])
            else:
                self._something.clear()
                await self._something.wait()
                await asyncio.sleep(0)  # what else has arrived is read first: one look, no waiting

    async def _write(self, todo: Sequence[InboundMessage]) -> None:
        """One group to its end: together, then those that need their own transaction, then those behind them.

        On SQLite turns that touch records stay in the group: it has one writer, so there is no order of locks to
        keep, and a commit of their own would only cost time (docs/decisions/0007).
        """
        while todo:
            self.groups += 1
            self.messages += len(todo)
            try:
                result = await self._transaction(todo, may_work=self._database.is_sqlite)
            except Exception as error:  # noqa: BLE001 -- the boundary: one message must not sink the rest
                for message in todo:
                    if database_failed(error):
                        self._not_accepted(message, error)
                    else:
                        await self._alone(message)
                return
            self._publish(todo, result)
            for message in result.alone:
                await self._alone(message)
            todo = result.later

    async def _alone(self, message: InboundMessage) -> None:
        """One message in its own transaction; where even that fails, it is recorded and the person is told."""
        try:
            result = await self._transaction([message], may_work=True)
        except Exception as error:  # noqa: BLE001 -- the one boundary that catches everything
            failed = error if database_failed(error) else await self._apologise(message, error)
            if failed is not None:
                self._not_accepted(message, failed)
            return
        self._publish([message], result)

    def _not_accepted(self, message: InboundMessage, error: Exception) -> None:
        """The database itself fails: nothing was written, and whoever sent it shall send it again."""
        self._trouble.refuse(error)
        _answer(self._writing[id(message)], Busy())

    async def _apologise(self, message: InboundMessage, error: Exception) -> Exception | None:
        """The apology in a transaction of its own; the error where even that cannot be written."""
        now, failure = self._clock.now(), type(error).__name__
        trace = trace_of(self._turns.key(message))
        log.error("message_failed", chat=message.chat_id, channel=message.channel, trace=trace, error=failure)
        try:
            result = await self._database.write(lambda c: self._turns.apologise(c, message, now, failure))
        except Exception as again:  # noqa: BLE001 -- reported, and answered with 503
            return again
        self._publish([message], result)
        return None

    async def _transaction(self, group: Sequence[InboundMessage], *, may_work: bool) -> GroupResult:
        now = self._clock.now()
        brief = self._staff.isdisjoint(m.chat_id for m in group)
        turn = partial(self._turns.handle, group=group, now=now, may_work=may_work)
        return await self._database.write(turn, brief=brief, proof=True)

    def _publish(self, group: Sequence[InboundMessage], result: GroupResult) -> None:
        """After the commit: answer the routes, wake the pages and the sender."""
        for place, accepted in result.done.items():
            answer = partial(_answer, self._writing[id(group[place])], accepted)
            if place in result.asked:
                self._have_read(result.asked[place], answer)
            else:
                answer()
        self._note([place for place, how in result.done.items() if how is Accepted.DONE], group, result)
        self._staff |= result.staff
        self._wakeups.wake(result.woken)
        if result.news:
            self._wakeups.wake_sender()

    def _note(self, places: Sequence[int], group: Sequence[InboundMessage], result: GroupResult) -> None:
        """What was accepted, in one line for all of a channel: `python -m bot trace` goes on from a trace."""
        traces: dict[str, list[str]] = {}
        for place in places:
            traces.setdefault(group[place].channel, []).append(trace_of(result.keys[place]))
        for channel, found in traces.items():
            self._tally.note_received(channel, len(found), self._clock.now())
            log.info("accepted", channel=channel, traces=found)


def _answer(future: asyncio.Future[Accepted], outcome: Accepted | Exception) -> None:
    """Answer a route that is still waiting; one that hung up has nobody to answer."""
    if future.done():
        return
    if isinstance(outcome, Exception):
        future.set_exception(outcome)
    else:
        future.set_result(outcome)
