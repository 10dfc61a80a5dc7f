"""What every channel is: how it hands in what it received, and how it sends.

A channel verifies before it parses, gives routes (the web server mounts them and knows no channel by name),
and turns its provider's words into the few here.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from starlette.routing import BaseRoute

Sheet = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """One thing that one chat sent, verified and parsed.

    `provider_id` is unique within the channel: a second delivery carries the same. `choice` is the id of a
    tapped button and `of` the number of the message it stood under, where the channel knows it.
    `unreadable` names what is no text (photo, voice, sticker, location, document). `sheet` holds the cells of
    a spreadsheet that staff sent, `sheet_problem` the code of what was wrong with it. `phone` is the sender's
    own number where the channel vouches for it. `re` goes back with the replies.
    """

    channel: str
    chat_id: int
    provider_id: str
    received_at: datetime
    text: str = ""
    choice: str | None = None
    of: int | None = None
    unreadable: str | None = None
    sheet: Sheet | None = None
    sheet_problem: str | None = None
    phone: str | None = None
    re: str | None = None


class Accepted(StrEnum):
    """What became of a message that was handed in. All of them answer the provider with success."""

    DONE = "done"
    DUPLICATE = "duplicate"
    FAILED = "failed"
    GONE = "gone"


class Busy(Exception):
    """The message was not accepted; the provider shall repeat it (503)."""


Accept = Callable[[InboundMessage], Awaitable[Accepted]]


@dataclass(frozen=True, slots=True)
class OutboundMessage:
    """One rendered message for one chat. `body` is what the web chat API shows of it."""

    id: int
    chat_id: int
    lease: str
    body: bytes


@dataclass(frozen=True, slots=True)
class SendResult:
    """The provider took it, under this id."""

    provider_id: str | None = None


class SendProblem(StrEnum):
    """The closed set of what can go wrong with a send; the sender decides by these alone."""

    RETRY = "retry"
    SLOW_DOWN = "slow-down"
    UNKNOWN = "unknown"
    UNREACHABLE = "unreachable"
    REJECTED = "rejected"
    MISCONFIGURED = "misconfigured"


class SendError(Exception):
    """A send that did not succeed. `retry_after` in seconds where the provider named it; `code` is theirs."""

    def __init__(self, problem: SendProblem, code: str = "", retry_after: float | None = None) -> None:
        super().__init__(f"{problem} {code}".strip())
        self.problem, self.code, self.retry_after = problem, code, retry_after


@dataclass(frozen=True, slots=True)
class Abilities:
    """What the shared machinery must know of a channel.

    `repeat_safe`: a send whose outcome is unknown may be repeated. `quiet_hours`: notices wait for morning.
    `fetched`: delivery shows itself when the person's page fetches the message.
    """

    repeat_safe: bool
    quiet_hours: bool = True
    fetched: bool = False
    send_timeout: float = 10.0


class Channel(Protocol):
    """One way in and out. Two modules never share one; `registry.py` builds those whose settings are present."""

    name: str
    abilities: Abilities

    def routes(self) -> Sequence[BaseRoute]:
        """The HTTP routes through which the provider or the browser speaks."""
        ...

    async def send(self, message: OutboundMessage) -> SendResult:
        """Hand one message to the provider. Raises SendError, nothing else."""
        ...

    async def start(self) -> None:
        """Called once the program accepts messages."""
        ...

    async def stop(self) -> None:
        """Let go of connections."""
        ...
