"""A message in Twilio's limits: choices written out where they fit on no button, long text split at line ends."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.channels.twilio.client import Form
from bot.channels.twilio.contents import shape_of
from bot.channels.twilio.table import Template
from bot.contract import OutboundMessage, SendError, SendProblem
from handlers.flow import THIS_NUMBER
from messages.catalogue import Catalogue

LONGEST = 1600
WINDOW = timedelta(hours=24)
MARGIN = timedelta(minutes=2)
"""Twilio's clock is not ours: the last minutes of the 24 hours are not relied on."""
LONGEST_VALUES = 700
"""Of all variables together: with its own words a template may have 1024 characters."""
_SPACE = re.compile(r"\s+")


def inside_window(message: OutboundMessage, now: datetime) -> bool:
    """True while free text may be sent: the person wrote within 24 hours (error 63016 otherwise)."""
    return message.last_inbound_at is not None and now - message.last_inbound_at < WINDOW - MARGIN


def templated(message: OutboundMessage, template: Template | None) -> Form:
    """The approved template for a message. Raises SendError(PARKED) where there is none that can be used."""
    if template is None:
        raise SendError(SendProblem.PARKED, "no-template")
    missing = [name for name in template.variables if name not in message.variables]
    if missing:
        raise SendError(SendProblem.PARKED, "template-variables")
    given = [flat(message.variables[name]) for name in template.variables]
    if sum(map(len, given)) > LONGEST_VALUES:
        raise SendError(SendProblem.PARKED, "template-too-long")
    return Form(content_sid=template.sid, variables={str(place): value for place, value in enumerate(given, 1)})


def flat(value: str) -> str:
    """A variable as Meta takes it: never empty, no line ends, no tabs, no runs of spaces."""
    return _SPACE.sub(" ", value).strip() or "-"


def with_own_number(message: OutboundMessage, catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    """The choices; where a phone is wanted, also the number that the person writes from, which WhatsApp vouches for."""
    if message.wants != "phone":
        return message.choices
    return ((THIS_NUMBER, catalogue.text("whatsapp.this-number", language=message.language)), *message.choices)


def plain(message: OutboundMessage, catalogue: Catalogue) -> list[Form]:
    """The words, with the choices written out below them."""
    text = message.text
    if message.wants == "phone":
        text += "\n" + catalogue.text("whatsapp.type-this-number", language=message.language)
    return [Form(body=piece) for piece in split(written(text, message.choices, message.language, catalogue))]


def written(text: str, choices: Sequence[tuple[str, str]], language: str, catalogue: Catalogue) -> str:
    """Choices as numbers to type; a command is written as what to type, which never ages."""
    if not choices:
        return text
    numbered = not all(choice.startswith("/") for choice, _ in choices)
    lines = [
        f"{place}. {label}" if numbered else f"{label}: {choice}" for place, (choice, label) in enumerate(choices, 1)
    ]
    how = catalogue.text("whatsapp.type-number" if numbered else "whatsapp.type-command", language=language)
    return "\n".join([text, "", *lines, "", how])


def split(text: str, longest: int = LONGEST) -> list[str]:
    """Pieces that Twilio takes, broken at a line end, else at a space, else anywhere. Nothing is lost but those."""
    pieces = []
    rest = text
    while len(rest) > longest:
        cut = max(rest.rfind("\n", 1, longest + 1), 0) or max(rest.rfind(" ", 1, longest + 1), 0) or longest
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [piece for piece in (*pieces, rest) if piece]


def pieces_of(text: str, choices: Sequence[tuple[str, str]], language: str, catalogue: Catalogue) -> list[list[str]]:
    """For each message that words go out as, the forms that they may have there: with buttons or written out."""
    pieces = split(written(text, choices, language, catalogue))
    return [[text, *pieces]] if len(pieces) == 1 or shape_of(text, choices, 0, language) else [[one] for one in pieces]
