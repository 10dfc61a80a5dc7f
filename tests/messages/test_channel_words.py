"""Every channel has its own words: none is ever spoken of in those of another."""

import pytest

from bot.channels.declaring import Declared
from bot.channels.registry import CHANNELS
from messages.catalogue import LANGUAGES
from tests.support.guards import none_of
from tests.support.words import words

ALL = ("name", "by")
OF_A_CONVERSATION = ("abroad", "knows", "left", "way")
"""Where messages go (UU 27/2022 art 56), what the channel knows of people, what cannot be taken back."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", CHANNELS, ids=lambda one: one.name)
def test_a_channel_has_all_its_words(channel: Declared, language: str) -> None:
    wanted = [*ALL, *(() if channel.abilities.one_way else OF_A_CONVERSATION)]
    wanted += ["landing"] if channel.link is not None and not channel.abilities.session else []
    keys = [f"channels.{channel.name}-{part}" for part in wanted]
    none_of(
        (key for key in keys if not words().has(key, language)),
        f"Words of a channel are missing. Write them in messages/{language}/channels/{channel.name}.ftl",
    )
