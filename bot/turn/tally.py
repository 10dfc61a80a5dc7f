"""What this process did since it began, in counts and moments: for `/metrics`, about nobody."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(slots=True)
class Tally:
    """Counted on the event loop alone. `refused`: by channel and problem; `stopped`: channels that take nothing.

    A channel is stopped from the moment at which its provider says that nothing will be taken (a wrong token, a closed
    account) until the next thing that it takes. `release` is given by whoever starts the program.
    """

    received: Counter[str] = field(default_factory=Counter)
    sent: Counter[str] = field(default_factory=Counter)
    refused: Counter[tuple[str, str]] = field(default_factory=Counter)
    failed_jobs: Counter[str] = field(default_factory=Counter)
    last_received: dict[str, datetime] = field(default_factory=dict)
    last_sent: dict[str, datetime] = field(default_factory=dict)
    stopped: set[str] = field(default_factory=set)
    release: str = ""

    def note_received(self, channel: str, count: int, now: datetime) -> None:
        """Messages of a channel were accepted."""
        self.received[channel] += count
        self.last_received[channel] = now

    def note_sent(self, channel: str, now: datetime) -> None:
        """The provider took a message."""
        self.sent[channel] += 1
        self.last_sent[channel] = now
        self.stopped.discard(channel)

    def note_refused(self, channel: str, problem: str, *, stops: bool = False) -> None:
        """The provider did not take one; with `stops` it will take none."""
        self.refused[channel, problem] += 1
        if stops:
            self.stopped.add(channel)

    def works(self, channel: str, *, works: bool) -> None:
        """Whether the provider lets us in, as something beside sending has shown."""
        (self.stopped.discard if works else self.stopped.add)(channel)
