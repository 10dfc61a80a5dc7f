"""How fast a provider may be used: a bucket of tokens, and the rest that each chat gets between two messages.

The figures of a channel (messages a second, seconds between two of a chat) stand in its own `abilities.py`.
"""

from datetime import datetime, timedelta

from bot.clock import Clock

RESTS = (2.0, 5.0, 15.0, 60.0)
"""Seconds that a channel rests whose provider asked for it and named no time: the first time, the second, ... in a row.
"""
SLOWED = 0.1
"""The share of its pace that a channel keeps while its breaker is open."""


class Pace:
    """`per_second` None: as fast as we like. A second's worth may go out at once after a quiet time."""

    def __init__(self, clock: Clock, per_second: float | None, per_chat: float) -> None:
        self._clock, self._per_second, self._per_chat = clock, per_second, timedelta(seconds=per_chat)
        self._tokens = per_second or 0.0
        self._filled_at = clock.now()
        self._paused_until: datetime | None = None
        self._rests = 0
        self._served: dict[int, datetime] = {}

    def allowance(self, *, slowed: bool = False) -> int | None:
        """How many messages may go now; None: any number. 0 while the channel is paused."""
        now = self._clock.now()
        if self._paused_until is not None and now < self._paused_until:
            return 0
        if self._per_second is None:
            return None
        rate = self._per_second * (SLOWED if slowed else 1.0)
        passed = max(0.0, (now - self._filled_at).total_seconds())
        self._tokens, self._filled_at = min(max(1.0, rate), self._tokens + passed * rate), now
        return int(self._tokens)

    def spend(self, chats: list[int]) -> None:
        """Messages went out to these chats."""
        self._tokens -= len(chats) if self._per_second is not None else 0
        if self._per_chat:
            self._served |= dict.fromkeys(chats, self._clock.now())

    def resting(self) -> list[int]:
        """Chats that got something so lately that news must wait."""
        now = self._clock.now()
        self._served = {chat: at for chat, at in self._served.items() if now - self._per_chat < at <= now}
        return list(self._served)

    def rest(self, seconds: float | None) -> float:
        """The provider asked for a rest, of so many seconds where it named them; how long it is.

        What is refused while it rests already was on its way: that is no second time.
        """
        now = self._clock.now()
        if self._paused_until is None or now >= self._paused_until:
            self._rests += 1
        found = seconds or RESTS[min(max(self._rests, 1), len(RESTS)) - 1]
        self.pause(found)
        return found

    def taken(self) -> None:
        """The provider took a message: its next rest is the first one again."""
        self._rests = 0

    def pause(self, seconds: float) -> None:
        """Nothing can be sent for so many seconds."""
        until = self._clock.now() + timedelta(seconds=seconds)
        self._paused_until = max(until, self._paused_until or until)
