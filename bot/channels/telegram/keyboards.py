"""Buttons: what they carry, how they stand in rows, and the keyboard that asks for the sender's number."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

MOST_DATA = 64
"""Bytes of callback_data (Bot API)."""
MOST_BUTTONS = 100
"""Under one message; undocumented, known from PTB's constants."""
MOST_LABEL = 64
ROW = 26
"""Characters of the labels of one row that a small phone (320 pixels) shows whole."""
IN_ROW = 3

Choices = Sequence[tuple[str, str]]


def data_of(n: int, choice: str, place: int) -> str:
    """`12:setuju`: the message's number and the choice; `12#3`, its place there, where that is too long."""
    data = f"{n}:{choice}"
    return data if len(data.encode()) <= MOST_DATA else f"{n}#{place}"


def inline(n: int, choices: Choices) -> InlineKeyboardMarkup | None:
    """The choices under a message, short ones side by side."""
    buttons = [
        InlineKeyboardButton(short(label), callback_data=data_of(n, choice, place))
        for place, (choice, label) in enumerate(choices[:MOST_BUTTONS])
    ]
    return InlineKeyboardMarkup(rows(buttons)) if buttons else None


def asking_phone(share: str, choices: Choices) -> ReplyKeyboardMarkup:
    """One tap sends the sender's own number; the other choices are sent as their label, as if typed."""
    others = [[KeyboardButton(short(label))] for _, label in choices]
    button = KeyboardButton(short(share), request_contact=True)
    return ReplyKeyboardMarkup([[button], *others], resize_keyboard=True, one_time_keyboard=True)


def rows(buttons: Sequence[InlineKeyboardButton]) -> list[list[InlineKeyboardButton]]:
    """Side by side as far as their labels can be read."""
    found: list[list[InlineKeyboardButton]] = []
    for button in buttons:
        row = found[-1] if found else []
        if row and len(row) < IN_ROW and sum(len(b.text) for b in [*row, button]) <= ROW:
            row.append(button)
        else:
            found.append([button])
    return found


def short(label: str) -> str:
    """A label that fits a button."""
    return label if len(label) <= MOST_LABEL else f"{label[: MOST_LABEL - 1]}…"
