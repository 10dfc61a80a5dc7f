"""One message followed from its arrival to its answer and its delivery, without a word of it."""

import re

import pytest
from structlog.testing import capture_logs

from bot.operator.logs import masked
from bot.operator.tracing import NoTrace, trace
from bot.turn.tracing import BYTES, digest_of, key_of, trace_of
from tests.support.bot_api import Trouble
from tests.support.office import Office
from tests.support.review import vote
from tests.support.telegram_chat import Bot


async def asked(office: Office, what: str) -> list[str]:
    """What the command prints."""
    return await office.database.read(lambda c: trace(c, what))


async def test_from_the_log_to_the_answer_and_back(office: Office) -> None:
    chat = (await Bot.of(office)).chat()
    with capture_logs() as lines:
        chat.bot.api.troubles.append(Trouble("sendMessage", 502, "Bad Gateway"))
        await chat.post("halo")
        await office.send()
        office.clock.advance(minutes=1)
        await office.send()
    accepted, refused, sent = [line for line in lines if line["event"] in ("accepted", "send_refused", "sent")]
    (name,) = accepted["traces"]
    assert accepted["channel"] == sent["channel"] == "telegram"
    assert (refused["message"], sent["attempts"]) == (sent["message"], 2)
    came, told, moments = await asked(office, name)
    assert came == f"{name} was accepted on telegram at 2026-11-23T01:00:00Z"
    assert re.fullmatch(rf"message {sent['message']} on telegram, rung 0: sent \(.+\)", told)
    assert "made 2026-11-23T01:00:00Z" in moments
    assert "sent 2026-11-23T01:01:00Z" in moments
    assert f"in the log {sent['provider']}" in moments
    assert await asked(office, str(sent["message"])) == [told, moments, f"  answers {name}"]


async def test_the_news_of_a_record(office: Office) -> None:
    chat, number = await office.register()
    row = await office.id_of(chat)
    for agency in ("dinas", "bpjs"):
        await vote(office, await office.actor(agency), f"setujui {number}")
    await office.send()
    first, *lines = await asked(office, number.lower())
    assert first.startswith(f"{number} is verified since 2026-11-23T")
    assert any(re.match(r"message \d+ notices\.verified on webchat, rung 0: (sent|delivered)$", line) for line in lines)
    assert not [line for line in lines if f"chat {row}" in line]


async def test_what_is_not_known_is_said_and_no_report_is_followed(office: Office) -> None:
    for what in ("", "halo", "999999", "a" * 16, "k" * 16, "D-2611-00009-0", "D-2611-00001-7", "é" * 16):
        with pytest.raises(NoTrace):
            await asked(office, what)
    with pytest.raises(NoTrace, match="Reports are not followed"):
        await asked(office, "L-2611-00001-7")


@pytest.mark.parametrize("key", [bytes(32), b"\xff" * 32, bytes(range(32)), bytes(range(200, 232))])
def test_a_trace_is_never_blotted_out_of_the_log(key: bytes) -> None:
    name = trace_of(key)
    assert masked(None, "", {"traces": [name]}) == {"traces": [name]}
    assert (len(name), key_of(name)) == (16, key[:BYTES])


def test_an_address_in_a_providers_id_is_not_in_the_log() -> None:
    assert digest_of("6281234567890:17") == digest_of("6281234567890:17") != digest_of("6281234567890:18")
    assert "628" not in str(digest_of("6281234567890:17"))
    assert digest_of(None) is None
