"""Links to the other channels."""

import pytest

from bot.channels.registry import ways_of
from bot.channels.telegram.abilities import link_to
from bot.settings import Settings


def test_whatsapp_is_known_from_the_settings() -> None:
    settings = Settings(
        _env_file=None,
        twilio_account_sid="AC0",
        twilio_auth_token="invented",
        twilio_whatsapp_from="whatsapp:+62 811-5550-0123",
    )
    link = ways_of(settings).into("ab_C", "mulai ab_C & ya?")["whatsapp"]
    assert link == "https://wa.me/6281155500123?text=mulai%20ab_C%20%26%20ya%3F"


def test_nothing_is_offered_while_a_channel_is_off() -> None:
    assert set(ways_of(Settings(_env_file=None)).into("x", "y")) == {"webchat"}


def test_telegram_is_offered_once_the_bot_is_named_and_in_its_place() -> None:
    settings = Settings(
        _env_file=None,
        telegram_bot_token="1:x",
        twilio_account_sid="AC0",
        twilio_auth_token="x",
        twilio_whatsapp_from="+62",
    )
    ways = ways_of(settings)
    assert "telegram" not in ways.into("Ab-9_", "")
    ways.links["telegram"] = link_to("lindungi_bot")
    assert ways.into("Ab-9_", "")["telegram"] == "https://t.me/lindungi_bot?start=Ab-9_"
    assert list(ways.into("x", "")) == ["webchat", "telegram", "whatsapp"]


@pytest.mark.parametrize("payload", ["", "a b", "x" * 65, "é"])
def test_a_payload_that_no_link_can_carry_is_refused(payload: str) -> None:
    with pytest.raises(ValueError, match="payload"):
        link_to("lindungi_bot")(payload, "")
