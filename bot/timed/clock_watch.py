"""Whether the clock may be believed (decision 0041): looked at before the timed jobs, and again by what erases."""

from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.turn.turns import Errands
from handlers.rules.clock_jumps import BACK, came_back, explained
from handlers.services.base.clock_word import note_jump
from handlers.services.base.work import Work
from storage.database import Database
from storage.repositories import pulse
from storage.repositories.pulse import Seen

KEPT_EVERY = timedelta(minutes=1)

log = structlog.get_logger()


class ClockWatch:
    """`doubted` until the database has been asked: what a jump would erase waits for the first look."""

    def __init__(self, database: Database, errands: Errands, clock: Clock) -> None:
        self._database, self._errands, self._clock = database, errands, clock
        self.doubted = not clock.given
        self._right: tuple[datetime, timedelta] | None = None

    def doubts(self, now: datetime) -> bool:
        """True while nothing may be undone for good because of the time that it is."""
        if self._clock.given:
            return False
        return self.doubted or (self._right is not None and not self._explained(now))

    async def look(self) -> None:
        """See whether the clock makes sense; remember that it does, or tell that it does not."""
        if self._clock.given:
            return
        now, kept = self._clock.now(), await self._database.read(pulse.seen)
        back = kept.doubted_at is not None and kept.doubted_at - now > BACK
        if not self._makes_sense(kept, now) or (kept.doubted_at is not None and not back):
            self.doubted = True
            await self._tell(kept, now)
        else:
            await self._keep(kept, now, back=back)
            self.doubted, self._right = False, (now, self._clock.elapsed())

    def _makes_sense(self, kept: Seen, now: datetime) -> bool:
        """By what this process saw, or by what was kept since: by another process, or by whoever confirmed it."""
        if self._right is not None and self._explained(now):
            return True
        newer = kept.seen_at is not None and (self._right is None or kept.seen_at > self._right[0])
        return kept.seen_at is None or (newer and explained(kept.seen_at, now, None))

    def _explained(self, now: datetime) -> bool:
        if self._right is None:
            return False
        seen, then = self._right
        return explained(seen, now, self._clock.elapsed() - then)

    async def _tell(self, kept: Seen, now: datetime) -> None:
        if kept.doubted_at is not None or kept.seen_at is None:
            return
        seen = kept.seen_at

        def note(work: Work) -> None:
            note_jump(work, seen)

        await self._errands.run(note)
        log.error("clock_jumped", seen=seen.isoformat(), now=now.isoformat())

    async def _keep(self, kept: Seen, now: datetime, *, back: bool) -> None:
        """Once a minute; at once where it was ahead and came back: then nothing waits for the times that it left."""
        if back or (kept.seen_at is not None and came_back(kept.seen_at, now)):
            log.warning("clock_came_back", now=now.isoformat())
            await self._database.write(lambda c: pulse.come_back(c, now))
            await self._database.write(lambda c: pulse.see(c, now))
        elif kept.seen_at is None or now - kept.seen_at >= KEPT_EVERY:
            await self._database.write(lambda c: pulse.see(c, now))
