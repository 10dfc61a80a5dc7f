"""The ladder: where news about a registration is told next, and when.

Full words go to chats that are proven to be the person's. An address that somebody only typed hears that there is
news about a number, and nothing personal. What has no rung left stands on the village's call list.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum, auto

from storage.enums import OutboxStatus, Rung

WORDS = frozenset({Rung.REPLY, Rung.PROVEN})
"""Rungs on which the news itself is told."""
_UNDER_WAY = (OutboxStatus.PENDING, OutboxStatus.ATTEMPTING, OutboxStatus.UNKNOWN)


class Outcome(StrEnum):
    """What became of news: WAIT for it, CLIMB to the next rung, or END: nobody need hear it again."""

    WAIT = auto()
    CLIMB = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person may be told something. `chat_id` is None for a typed phone that has no chat yet.

    `looked_at`: where people look first, as the channel's abilities say.
    """

    rung: Rung
    channel: str
    chat_id: int | None = None
    last_inbound_at: datetime | None = None
    looked_at: int = 0


def outcome(status: OutboxStatus, *, fetched: bool, waited: timedelta, patience: timedelta) -> Outcome:
    """What became of the news on one rung.

    `fetched`: the channel's messages count as read once a page has fetched them; `waited` since it was shown there.
    Elsewhere the provider's word that it was sent is enough. What has expired or was replaced is told nowhere else.
    """
    if status in (OutboxStatus.FAILED, OutboxStatus.PARKED):
        return Outcome.CLIMB
    if status is OutboxStatus.SENT and fetched:
        return Outcome.CLIMB if waited >= patience else Outcome.WAIT
    return Outcome.WAIT if status in _UNDER_WAY else Outcome.END


def next_address(addresses: Iterable[Address], tried: Collection[int], highest: int) -> Address | None:
    """The next address to try, or None where only the call list is left.

    Never one below the `highest` rung so far, and never a chat in `tried`.
    """
    left = [a for a in addresses if (a.chat_id is None or a.chat_id not in tried) and _above(a, highest)]
    return min(left, key=_turn, default=None)


def _above(address: Address, highest: int) -> bool:
    """A person may have several proven chats; each of the other rungs is one address."""
    return address.rung in WORDS or address.rung > highest


def _turn(address: Address) -> tuple[int, int, float]:
    """Rung by rung; among proven chats where people look first, then where the person wrote last."""
    wrote = address.last_inbound_at.timestamp() if address.last_inbound_at else 0.0
    return address.rung, address.looked_at, -wrote
