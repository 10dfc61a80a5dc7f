"""What every channel is: how it hands in what it received, how it sends, and what an operator should know of it.

A channel verifies before it parses, gives routes (the web server mounts them and knows no channel by name),
and turns its provider's words into the few here.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from starlette.routing import BaseRoute

from handlers.rules.channels import Abilities
from handlers.services.base.work import Upload
from storage.enums import AddressState

Sheet = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """One thing that one chat sent, verified and parsed.

    `provider_id` is unique within the channel: a second delivery carries the same. `choice` is the id of a
    tapped button and `of` the number of the message it stood under, where the channel knows it.
    `unreadable` names what is no text (photo, voice, sticker, location, document). `sheet` holds the cells of
    a spreadsheet that staff sent, `sheet_problem` the code of what was wrong with it. `phone` is the sender's
    own number (E.164) where the channel vouches for it. `re` goes back with the replies. `refused` names a kind
    of message that is answered with `problems.REFUSED` and touches nothing else ("group", "edited"). `upload` is a
    picture or PDF, drawn anew, in a chat whose conversation takes such (`bot.channels.received.wants_files`);
    `upload_problem` the code of why it could not be kept.
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
    refused: str | None = None
    upload: Upload | None = None
    upload_problem: str | None = None


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
class Attached:
    """A file of a message: `id` finds its recipe, `draw` makes its bytes (in a child process, when it is sent)."""

    id: str
    name: str
    type: str
    draw: Callable[[], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class OutboundMessage:
    """One rendered message for one chat, opened for its channel and for nobody else.

    `address` is the provider's own address of the chat (empty for web chat). `n` numbers the message in its
    chat: a button carries it back as `InboundMessage.of`. `choices` are (id, label). `wants` is "phone" where
    one tap may answer with the sender's own number. `variables` are the values that an approved template may
    use, by name. `last_inbound_at`: when the person last wrote here, None where nobody ever did. `push`: news,
    not the answer to a message. `attempts` counts from 1.
    """

    id: int
    chat_id: int
    lease: str
    address: str = ""
    n: int = 0
    key: str = ""
    text: str = ""
    language: str = "id"
    choices: tuple[tuple[str, str], ...] = ()
    files: tuple[Attached, ...] = ()
    wants: str | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    last_inbound_at: datetime | None = None
    push: bool = False
    attempts: int = 1


@dataclass(frozen=True, slots=True)
class SendResult:
    """The provider took it, under this id."""

    provider_id: str | None = None


class SendProblem(StrEnum):
    """The closed set of what can go wrong with a send; the sender decides by these alone.

    RETRY: this message, later. SLOW_DOWN: the whole channel waits. UNKNOWN: it may have been sent. PARKED: it
    waits until the person writes. UNREACHABLE: nothing reaches this address any more. REJECTED: this message
    will never be taken, another may. MISCONFIGURED: nothing will be taken until the operator has acted.
    """

    RETRY = "retry"
    SLOW_DOWN = "slow-down"
    UNKNOWN = "unknown"
    PARKED = "parked"
    UNREACHABLE = "unreachable"
    REJECTED = "rejected"
    MISCONFIGURED = "misconfigured"


class SendError(Exception):
    """A send that did not succeed. `retry_after` in seconds where the provider named it; `code` is theirs.

    `reach` says what an UNREACHABLE address is from now on. `tries`: after so many a RETRY is given up (None: after
    three days).
    """

    def __init__(
        self,
        problem: SendProblem,
        code: str = "",
        retry_after: float | None = None,
        reach: AddressState = AddressState.BLOCKED,
        tries: int | None = None,
    ) -> None:
        super().__init__(f"{problem} {code}".strip())
        self.problem, self.code, self.retry_after, self.reach, self.tries = problem, code, retry_after, reach, tries


@dataclass(frozen=True, slots=True)
class Doubt:
    """A message that may have been sent: our id, the chat's address, and the moment of the try."""

    id: int
    address: str
    tried_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingAbilities(Abilities):
    """What conversations may ask of a channel, and what sending must know besides.

    `repeat_safe`: a send whose outcome is unknown may be repeated. `send_timeout`: seconds until it is unknown.
    `per_chat`: seconds between two messages of a chat. `slots`: sends under way at once.
    """

    repeat_safe: bool
    send_timeout: float = 10.0
    per_chat: float = 0.0
    slots: int = 1


class Channel(Protocol):
    """One way in and out. Its package declares it (`bot.channels.declaring`); `registry.py` builds what is on."""

    name: str
    abilities: SendingAbilities

    def routes(self) -> Sequence[BaseRoute]:
        """The HTTP routes through which the provider or the browser speaks."""
        ...

    async def send(self, message: OutboundMessage) -> SendResult:
        """Hand one message to the provider. Raises SendError, nothing else."""
        ...

    async def was_sent(self, doubt: Doubt) -> SendResult | None:
        """Whether the provider has a message whose send had no answer; None where it has not. Raises SendError.

        Never asked of a channel that is `repeat_safe`: it sends again.
        """
        return None

    async def start(self) -> None:
        """Called once the program accepts messages: announce the office where that is needed."""
        ...

    async def stop(self) -> None:
        """Let go of connections."""
        ...


# --- what `python -m bot check` says ---


class Weight(StrEnum):
    """How much a finding matters; the word before its line is `check.mark-WEIGHT`."""

    ERROR = "error"
    WARNING = "warning"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: a key of `check.ftl` and its parameters. Never a secret, never anything about a person.

    `fails`: `check` ends with exit code 2.
    """

    weight: Weight
    key: str
    params: dict[str, object] = field(default_factory=dict)
    fails: bool = False


def fine(key: str, **params: object) -> Finding:
    """All is well there."""
    return Finding(Weight.FINE, key, params)


def warning(key: str, **params: object) -> Finding:
    """To be looked at; the program starts all the same."""
    return Finding(Weight.WARNING, key, params)


def error(key: str, **params: object) -> Finding:
    """The program cannot start."""
    return Finding(Weight.ERROR, key, params, fails=True)
