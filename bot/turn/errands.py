"""Work that nobody's message set off: one transaction, what it tells settled at its end."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from bot.clock import Clock
from bot.turn.settle import Settlement
from bot.turn.turns import Turns
from bot.turn.wakeups import Wakeups
from handlers.services.base.work import Work
from storage.database import Database
from storage.unit_of_work import UnitOfWork

T = TypeVar("T")


class Errands:
    """Runs services in the name of the system: timed jobs, alarms, reports of providers."""

    def __init__(self, database: Database, turns: Turns, clock: Clock, wakeups: Wakeups) -> None:
        self._database, self._turns, self._clock, self._wakeups = database, turns, clock, wakeups

    async def run(self, act: Callable[[Work], T]) -> T:
        """`act(work)` in one transaction; it may run again after a lost race. The sender is woken for its news."""
        result = await self._database.write(lambda c: self._act(c, act))
        self._wakeups.wake_sender()
        return result

    def _act(self, connection: Connection, act: Callable[[Work], T]) -> T:
        now = self._clock.now()
        uow = UnitOfWork(connection, self._turns.vault, now)
        work = self._turns.work(uow)
        result = act(work)
        uow.finish()
        self._turns.settle(connection, Settlement(notices=work.notices), now)
        return result
