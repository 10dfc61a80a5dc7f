"""How fast a provider may be used: a bucket of tokens, and the rest that each chat gets between two messages.

The figures of a channel (messages a second, seconds between two of a chat) stand in its own `abilities.py`.
"""

from datetime import datetime, timedelta

from bot.clock import Clock

SLOWED = 0.1
"""The share of its pace that a channel keeps while its breaker is open."""


class Pace:
    """`per_second` None: as fast as we like. A second's worth may go out at once after a quiet time."""

    def __init__(self, clock: Clock, per_second: float | None, per_chat: float) -> None:
        self._clock, self._per_second, self._per_chat = clock, per_second, timedelta(seconds=per_chat)
        self._tokens = per_second or 0.0
        self._filled_at = clock.now()
        self._paused_until: datetime | None = None
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

    def pause(self, seconds: float) -> None:
        """The provider asked for a rest, or nothing can be sent for now."""
        until = self._clock.now() + timedelta(seconds=seconds)
        self._paused_until = max(until, self._paused_until or until)
