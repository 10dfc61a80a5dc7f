"""The same words twice within seconds are one message; what was meant again is another."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.contract import InboundMessage
from bot.turn.repeats import is_repetition
from handlers.flow import Frame
from handlers.state import Said, State
from tests.support.chat import Chat, keys
from tests.support.office import Office

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
ASKED = State([Frame("registration", "nik")], since=7, said=Said("d", NOW, moved=True))
OFFERED = State([Frame("registration", "nik")], [("ya", "Ya"), ("tidak", "Tidak")], since=7, said=ASKED.said)
UNMOVED = State([Frame("registration", "nik")], said=Said("d", NOW, moved=False))


def sent(text: str = "", **more: Any) -> InboundMessage:
    return InboundMessage("webchat", 1, "m2", NOW, text, **more)


@pytest.mark.parametrize(
    ("state", "message", "digest", "seconds", "repeated"),
    [
        (ASKED, sent("Siti Aminah"), "d", 4, True),
        (ASKED, sent("Siti Aminah"), "d", 5, False),
        (ASKED, sent("Siti Aminah"), "d", -1, False),
        (ASKED, sent("Budi"), "e", 1, False),
        (ASKED, sent("kembali"), "d", 1, False),
        (UNMOVED, sent("xyz"), "d", 1, False),
        (State(), sent("halo"), "d", 1, False),
        # words that the next question wants too
        (OFFERED, sent("ya"), "d", 1, True),
        (OFFERED, sent("ya"), "d", 3, False),
        # buttons: by the message under which they stand; where that is not known, by what is open
        (ASKED, sent(choice="setuju", of=6), "d", 1, True),
        (OFFERED, sent(choice="ya", of=7), "d", 1, False),
        (ASKED, sent(choice="setuju"), "d", 1, True),
        (OFFERED, sent(choice="ya"), "d", 1, False),
    ],
)
def test_what_is_said_twice(
    state: State, message: InboundMessage, digest: str, seconds: int, *, repeated: bool
) -> None:
    assert is_repetition(state, message, digest, NOW + timedelta(seconds=seconds)) == repeated


def test_what_was_said_last_outlives_the_state() -> None:
    assert State.loads(ASKED.dumps()) == ASKED


async def twice(chat: Chat, words: str) -> list[str]:
    await chat.post(words)
    await chat.post(words)
    return keys(await chat.hear())


async def test_the_second_of_two_messages_at_once_is_accepted_and_answers_nothing(office: Office) -> None:
    chat = await office.chat()
    assert await twice(chat, "daftar") == ["registration.consent"] * 2
    assert await twice(chat, "setuju") == ["registration.subject"] * 2
    assert await twice(chat, "batal") == ["registration.cancelled", "menu"]


async def test_officers_are_taken_at_every_word(office: Office) -> None:
    dinas = await office.staff("dinas")
    assert len(await twice(dinas, "/antrean")) == 2
