"""What conversations and services may ask of a channel: what it can do, never which one it is.

A channel's package declares its abilities, once. Names of channels are data: they stand in rows and in words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil

from storage.enums import Rung

_MINUTE = 60
_LAST = 99


@dataclass(frozen=True, slots=True)
class Abilities:
    """What one channel can do.

    `fetched`: nothing is pushed, a message shows once the person's page fetches it. An answer is there at the commit;
    news wakes nobody, and counts as delivered when it was fetched. `session`: a chat is the session of a browser: an
    officer's locks after minutes, one that nobody uses ends. `one_way`: nobody can write back. `vouches`: a chat's
    address is the phone number of whoever writes there. `cold`: the rung on which it reaches a phone number that was
    typed, where nobody ever wrote (None: it cannot). `masks`: a secret may be typed there, for the page hides it and
    nothing keeps it. `deletes`: a message that somebody sent can be taken out of the chat. `looked_at`: where people
    look first, the lowest number before the others. `taps`: every choice is a button, none has a number to type.
    `per_second`: messages that its provider takes of all chats together (None: as many as we like).
    """

    fetched: bool = False
    session: bool = False
    one_way: bool = False
    vouches: bool = False
    cold: Rung | None = None
    masks: bool = False
    deletes: bool = False
    looked_at: int = _LAST
    taps: bool = False
    per_second: float | None = None


NOTHING = Abilities()
"""Of a channel that is no part of the program any more: its rows are still there."""


@dataclass(frozen=True, slots=True)
class Channels:
    """Every channel of the program, by the name that stands in rows; `on`: those that are switched on.

    `channels.of(chat.channel).session` asks about one; `channels.fetched` names all that can do something.
    """

    known: Mapping[str, Abilities] = field(default_factory=dict)
    on: frozenset[str] = frozenset()

    def of(self, name: str) -> Abilities:
        """What a channel can do."""
        return self.known.get(name, NOTHING)

    @property
    def fetched(self) -> frozenset[str]:
        """Those whose messages show only once a page fetches them."""
        return frozenset(name for name, able in self.known.items() if able.fetched)

    @property
    def sessions(self) -> frozenset[str]:
        """Those whose chats are sessions of a browser."""
        return frozenset(name for name, able in self.known.items() if able.session)

    @property
    def vouching(self) -> frozenset[str]:
        """Those whose addresses are the phones of whoever writes there."""
        return frozenset(name for name, able in self.known.items() if able.vouches)

    @property
    def cold(self) -> tuple[tuple[Rung, str], ...]:
        """(rung, name) of those that are on and reach a typed phone, the first rung first."""
        rungs = ((self.of(name).cold, name) for name in self.on)
        return tuple(sorted((rung, name) for rung, name in rungs if rung is not None))

    def minutes_for(self, messages: Mapping[str, int]) -> int:
        """Whole minutes, rounded down, until so many messages of each channel are handed over, all side by side."""
        paced = ((count, self.of(name).per_second) for name, count in messages.items())
        return max((ceil(count / pace) for count, pace in paced if pace), default=0) // _MINUTE
