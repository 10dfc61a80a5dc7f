"""What one officer owes, as the lines and buttons of one digest."""

from dataclasses import dataclass, field
from datetime import datetime

from handlers.flow import Choice, Phrase

SHOWN = 8
"""Buttons of one message: as many as every channel carries."""


@dataclass(slots=True)
class Debt:
    """What one officer owes: `lines` of the message, (late, since, button) of the `oldest`, buttons of whole lists."""

    lines: list[Phrase] = field(default_factory=list)
    oldest: list[tuple[bool, datetime, Choice]] = field(default_factory=list)
    more: list[Choice] = field(default_factory=list)

    def add(self, what: str, total: int, late: int = 0, lists: Choice | None = None) -> None:
        """The line `staff.digest-WHAT`, and the button that lists it; nothing is said of what nobody waits for."""
        if total:
            late_words = Phrase("staff.digest-late", {"late": late}) if late else ""
            self.lines.append(Phrase(f"staff.digest-{what}", {"count": total, "late": late_words}))
            self.more += [lists] if lists is not None else []

    def buttons(self) -> tuple[Choice, ...]:
        """Late ones first, then by age; the lists last."""
        ranked = sorted(self.oldest, key=lambda one: (not one[0], one[1]))
        room = SHOWN - len(self.more)
        return (*(choice for _, _, choice in ranked[:room]), *self.more)
