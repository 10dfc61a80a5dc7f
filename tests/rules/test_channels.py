"""What may be asked of channels together: which of them can do something, and how long many messages take."""

import pytest

from handlers.rules.channels import NOTHING, Abilities, Channels
from storage.enums import Rung

CHANNELS = Channels(
    {
        "page": Abilities(fetched=True, session=True),
        "chat": Abilities(vouches=True, per_second=20),
        "text": Abilities(one_way=True, cold=Rung.SMS, per_second=0.5),
        "other": Abilities(cold=Rung.TYPED),
        "off": Abilities(cold=Rung.SMS),
    },
    on=frozenset({"page", "chat", "text", "other"}),
)


def test_those_that_can_do_something() -> None:
    assert [*map(list, (CHANNELS.fetched, CHANNELS.sessions, CHANNELS.vouching))] == [["page"], ["page"], ["chat"]]


def test_which_reach_a_typed_phone_the_first_rung_first() -> None:
    assert CHANNELS.cold == ((Rung.TYPED, "other"), (Rung.SMS, "text"))


def test_a_channel_that_is_gone_can_do_nothing() -> None:
    assert CHANNELS.of("gone") is NOTHING
    assert CHANNELS.of("chat").per_second == 20


@pytest.mark.parametrize(
    ("messages", "minutes"),
    [
        ({}, 0),
        ({"page": 10_000}, 0),
        ({"chat": 1_199}, 1),
        ({"chat": 1_179}, 0),
        ({"text": 60}, 2),
        ({"text": 60, "chat": 12_000}, 10),
        ({"gone": 5}, 0),
    ],
)
def test_how_long_many_messages_take(messages: dict[str, int], minutes: int) -> None:
    """Side by side: the slowest channel decides, in whole minutes that have gone by."""
    assert CHANNELS.minutes_for(messages) == minutes
