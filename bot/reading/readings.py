"""What officers asked of the reader, from the row in which it stands to the answer in their chat.

An answer that comes quickly is the answer of the very message that asked: its route waits for it. What takes longer is
said to do so, with a way to stop it, and comes when it is there. A process that is killed leaves the row behind, and
another one takes it up when the lease ends.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from secrets import token_hex

import structlog

from bot.background import Background
from bot.clock import Clock
from bot.reading.desk import Found, NoRight, Request, Stopped
from bot.reading.later import Answer, Later, Question, found, said
from bot.reading.reader import Crashed, Failed, Reader
from bot.reading.sheets import Sheets
from bot.turn.turns import Turns
from bot.turn.wakeups import Wakeups
from handlers.rules.access import Actor
from handlers.services.base.long_reads import LEASE
from handlers.services.base.work import Asked
from storage.database import Database
from storage.repositories.readings import ReadingRow, claim_reading, keep_reading, left_readings, one_reading

LOOK_AT_LEFT = 5.0
"""Seconds between two looks for what a killed process has left."""
PATIENCE = 1.0
"""Seconds that whoever asks waits without a word."""
LOOK = 2.0
"""Seconds between two looks whether somebody still waits."""
TELL_AFTER = 10.0, 30.0, 90.0, 240.0
"""Seconds after which the officer is told again how far it has come."""
TRIES = 3
"""Processes that may end in the middle of one reading; then the officer is asked to ask again."""

log = structlog.get_logger()


@dataclass(slots=True)
class Far:
    """How far it has come, as far as is known."""

    known: tuple[int, int] | None = None

    def __call__(self, done: int, of: int) -> None:
        """The reader says so."""
        self.known = (done, of)


class Readings:
    """Runs them, any number at once: one a chat. `patience` in seconds."""

    def __init__(self, database: Database, turns: Turns, clock: Clock, wakeups: Wakeups, reader: Reader,
                 sheets: Sheets) -> None:  # fmt: skip
        self._database, self._clock, self._wakeups = database, clock, wakeups
        self.reader, self._sheets, self._later = reader, sheets, Later(turns)
        self._running = Background()
        self.patience, self.look = PATIENCE, LOOK

    def take(self, asked: Asked, answered: Callable[[], None]) -> None:
        """Have it read. `answered` is called once there is something to see in the chat."""
        self._running.start(self._take(asked, answered), name="reading")

    async def take_up(self) -> None:
        """Go on with what a killed process has left."""
        now = self._clock.now()
        for row in await self._database.read(lambda c: left_readings(c, now)):
            lease = token_hex(9)
            claim = partial(claim_reading, reading=row.id, lease=lease, now=now, until=now + LEASE)
            if await self._database.write(claim):
                self._running.start(self._read(Asked(row.id, row.chat_id, lease), row, asyncio.Event()), name="reading")

    async def idle(self) -> None:
        """Until nothing is under way. For tests."""
        await self._running.all_ended()

    async def stop(self) -> None:
        """Leave what is under way to whoever comes next, and end the reader."""
        await self._running.stop()
        self.reader.close()

    async def _take(self, asked: Asked, answered: Callable[[], None]) -> None:
        """Until it was read. Whoever ends this ends the reading with it."""
        seen = asyncio.Event()
        async with asyncio.TaskGroup() as both:
            try:
                row = await self._database.read(lambda c: one_reading(c, asked.id))
                if row is not None:
                    reading, shown = both.create_task(self._read(asked, row, seen)), both.create_task(seen.wait())
                    await asyncio.wait({reading, shown}, return_when=asyncio.FIRST_COMPLETED)
                    shown.cancel()
            finally:
                answered()

    async def _read(self, asked: Asked, row: ReadingRow, seen: asyncio.Event) -> None:
        """One reading; a database that is away leaves it to the next look."""
        try:
            await self._answer(asked, row, seen)
        except Exception as error:  # noqa: BLE001 -- the boundary: its row stands, and nothing was said
            log.error("reading_lost", error=type(error).__name__)  # noqa: TRY400 -- a class only

    async def _answer(self, asked: Asked, row: ReadingRow, seen: asyncio.Event) -> None:
        """From the question to the answer; `seen`: the officer was told that it takes long."""
        known = await self._database.read(lambda c: self._later.question(c, row))
        if known is None:
            return
        question, actor = known
        if row.tries >= TRIES:
            await self._end(asked, question, said("problems.reading-failed"))
            return
        come = await self._found(asked, question, actor, seen)
        if come is not None:
            await self._end(asked, question, come)

    async def _found(self, asked: Asked, question: Question, actor: Actor, seen: asyncio.Event) -> Answer | None:
        """What came of it; None where nobody waits any more, or another process has to try."""
        far = Far()
        request = Request(asked.chat_id, question.officer, question.read, self._clock.now())
        reading = asyncio.create_task(self._made(asked, request, actor, far))
        try:
            if not await self._waited(asked, question, reading, far, seen):
                return None
            return found((await reading).value)
        except NoRight:
            return said("problems.unknown-command")
        except Stopped:
            return None
        except asyncio.CancelledError:
            await _ended(reading)  # it holds the lease longer where it goes on
            await self._given_back(asked)
            raise
        except Crashed:
            log.warning("reader_crashed", reading=question.read.name)
            await self._given_back(asked)
            return None  # whatever ended it: it is tried again at the next look
        except Failed as error:
            log.error("reading_failed", reading=question.read.name, error=str(error))  # noqa: TRY400 -- a class only
            return said("problems.our-fault")
        finally:
            await _ended(reading)

    async def _made(self, asked: Asked, request: Request, actor: Actor, far: Far) -> Found:
        """Raises Stopped where nobody waits any more: what nobody gets, the audit does not name."""
        found = await self.reader.read(request, far)
        if found.content is not None and not await self._kept(asked):
            raise Stopped
        return await self._sheets.handed_out(actor, found)

    async def _kept(self, asked: Asked) -> bool:
        """Hold the lease longer; False where somebody stopped the reading."""
        until = self._clock.now() + LEASE
        return await self._database.write(partial(keep_reading, reading=asked.id, lease=asked.lease, until=until))

    async def _given_back(self, asked: Asked) -> None:
        """Whoever looks next may have it."""
        now = self._clock.now()
        await self._database.write(partial(keep_reading, reading=asked.id, lease=asked.lease, until=now))

    async def _waited(self, asked: Asked, question: Question, reading: asyncio.Task[Found], far: Far,
                      seen: asyncio.Event) -> bool:  # fmt: skip
        """Until it is read, with a word now and then; False where somebody stopped it meanwhile."""
        began, tells = asyncio.get_running_loop().time(), iter((self.patience, *TELL_AFTER))
        next_word = next(tells)
        while True:
            spent = asyncio.get_running_loop().time() - began
            await asyncio.wait({reading}, timeout=max(0.0, min(self.look, next_word - spent)))
            if reading.done():
                return True
            now = self._clock.now()
            if asyncio.get_running_loop().time() - began >= next_word:
                tell = partial(self._later.takes_long, asked=asked, question=question, until=now + LEASE, now=now)
                still = await self._database.write(partial(tell, far=far.known))
                self._wakeups.wake([asked.chat_id])
                self._wakeups.wake_sender()
                seen.set()
                next_word = next(tells, next_word + TELL_AFTER[-1])
            else:
                still = await self._kept(asked)
            if not still:
                return False

    async def _end(self, asked: Asked, question: Question, come: Answer) -> None:
        now = self._clock.now()
        end = partial(self._later.ends, asked=asked, question=question, come=come, now=now)
        await self._database.write(end)
        self._wakeups.wake([asked.chat_id])
        self._wakeups.wake_sender()


async def _ended(reading: asyncio.Task[Found]) -> None:
    """Nobody waits for it any more; what came of it was heard, or is of no use."""
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)
