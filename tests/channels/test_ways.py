"""Links to the other channels."""

import pytest

from bot.channels.registry import ways_of
from bot.settings import Settings
from handlers.services.base.ways import Ways


def test_whatsapp_is_known_from_the_settings() -> None:
    settings = Settings(
        _env_file=None,
        twilio_account_sid="AC0",
        twilio_auth_token="invented",
        twilio_whatsapp_from="whatsapp:+62 811-5550-0123",
    )
    link = ways_of(settings).whatsapp_link("mulai ab_C & ya?")
    assert link == "https://wa.me/6281155500123?text=mulai%20ab_C%20%26%20ya%3F"


def test_nothing_is_offered_while_a_channel_is_off() -> None:
    ways = ways_of(Settings(_env_file=None))
    assert (ways.telegram_link("x"), ways.whatsapp_link("x")) == (None, None)


def test_telegram_is_offered_once_the_bot_is_named() -> None:
    ways = Ways()
    ways.telegram = "lindungi_bot"
    assert ways.telegram_link("Ab-9_") == "https://t.me/lindungi_bot?start=Ab-9_"


@pytest.mark.parametrize("payload", ["", "a b", "x" * 65, "é"])
def test_a_payload_that_no_link_can_carry_is_refused(payload: str) -> None:
    with pytest.raises(ValueError, match="payload"):
        Ways("lindungi_bot").telegram_link(payload)
