"""The addresses under which the channels reach this office, as links that people can tap."""

from collections.abc import Callable
from dataclasses import dataclass, field

Link = Callable[[str, str], str]
"""`link(payload, typed)` opens the chat: it hands on `payload` where the channel's links carry one (1 to 64 letters,
digits, `_` and `-`), else the words `typed` stand ready to be sent."""


@dataclass(slots=True)
class Ways:
    """By the channel's name, in the order in which they are offered; None while a channel does not know its own yet.

    One object for the whole program: what a channel learns later is seen wherever links are made.
    """

    links: dict[str, Link | None] = field(default_factory=dict)

    def into(self, payload: str, typed: str) -> dict[str, str]:
        """Name -> link, of every channel that can be reached by one now."""
        return {name: link(payload, typed) for name, link in self.links.items() if link is not None}
