"""The reader without a process of its own: the same reads, in a thread of the test's."""

import asyncio
from threading import Event

from bot.reading.desk import Desk, Found, Request, Tell, Waits, answer, opened
from bot.reading.reader import Crashed, Failed, Reader


class AtHand(Reader):
    """Reads at once. `tells`: how far it says that it is; `hold`: where it waits then; `dies`: so often it ends."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self._vault = desk, opened(desk)
        self.tells: list[tuple[int, int]] = []
        self.hold: asyncio.Event | None = None
        self.dies = 0

    async def read(self, request: Request, tell: Tell) -> Found:
        """As `Reader.read`."""
        for far in self.tells:
            tell(*far)
        if self.hold is not None:
            await self.hold.wait()
        if self.dies:
            self.dies -= 1
            raise Crashed
        stopped = Event()
        waits = Waits(tell, stopped.is_set, lambda _seconds: None)
        try:
            return await asyncio.to_thread(answer, self.desk, self._vault, request, waits)
        except LookupError as error:
            raise Failed(type(error).__name__) from error
        finally:
            stopped.set()

    def close(self) -> None:
        """Nothing to end."""
