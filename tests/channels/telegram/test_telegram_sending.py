"""What goes to Telegram, and what its refusals come to."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.contract import Attached, OutboundMessage, SendError, SendProblem
from bot.operator.logs import configure_logs
from storage.enums import AddressState
from tests.support.bot_api import JOURNAL, TOKEN, Trouble
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.telegram_chat import Bot

USER = 770_900_001


@pytest.fixture
async def bot(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Bot]:
    """The database plays no part here."""
    office = await Office.open(sqlite_url, tmp_path)
    yield await Bot.of(office)
    await office.close()


def message(text: str, **more: Any) -> OutboundMessage:
    return OutboundMessage(more.pop("id", 1), 1, "lease", str(USER), 12, "menu", text, **more)


def paper(content: bytes) -> Attached:
    async def draw() -> bytes:
        return content

    return Attached("x", "lembar.pdf", "application/pdf", draw)


# --- what arrives ---


async def test_a_long_text_is_several_messages_with_its_buttons_under_the_last(bot: Bot) -> None:
    text = "\n".join(f"baris {n} \U0001f600 <b>&" * 20 for n in range(30))
    result = await bot.channel.send(message(text, choices=(("ya", "Ya"),)))
    sent = bot.api.sent(USER)
    assert len(sent) > 1
    assert ["reply_markup" in call.params for call in sent] == [False] * (len(sent) - 1) + [True]
    assert result.provider_id == str(sent[-1].result["message_id"])
    assert {call.params["parse_mode"] for call in sent} == {"HTML"}


async def test_files_are_documents_behind_the_words(bot: Bot) -> None:
    result = await bot.channel.send(message("Lembarnya:", files=(paper(b"%PDF-1"), paper(b"%PDF-2"))))
    words, first, second = bot.api.sent(USER)
    assert [call.method for call in (words, first, second)] == ["sendMessage", "sendDocument", "sendDocument"]
    assert [next(iter(c.files.values()))["data"] for c in (first, second)] == [b"%PDF-1", b"%PDF-2"]
    assert next(iter(first.files.values()))["filename"] == "lembar.pdf"
    assert result.provider_id == str(words.result["message_id"])


async def test_what_was_taken_is_not_sent_again(bot: Bot) -> None:
    bot.api.troubles.append(Trouble("sendDocument", 500))
    sheet = message("Lembarnya:", files=(paper(b"%PDF-1"),))
    with pytest.raises(SendError) as failed:
        await bot.channel.send(sheet)
    assert failed.value.problem is SendProblem.RETRY
    await bot.channel.send(sheet)
    assert [call.method for call in bot.api.sent(USER)] == ["sendMessage", "sendDocument"]


async def test_a_file_that_nobody_can_upload_is_rejected(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.sending.LARGEST_FILE", 5)
    with pytest.raises(SendError) as failed:
        await bot.channel.send(message("Lembarnya:", files=(paper(b"%PDF-1"),)))
    assert (failed.value.problem, failed.value.code) == (SendProblem.REJECTED, "file-too-large")


# --- refusals ---

REFUSALS = [
    (403, "Forbidden: bot was blocked by the user", SendProblem.UNREACHABLE),
    (403, "Forbidden: user is deactivated", SendProblem.UNREACHABLE),
    (400, "Bad Request: chat not found", SendProblem.UNREACHABLE),
    (400, "Bad Request: can't parse entities", SendProblem.REJECTED),
    (401, "Unauthorized", SendProblem.MISCONFIGURED),
    (404, "Not Found", SendProblem.MISCONFIGURED),
    (409, "Conflict: terminated by other getUpdates request", SendProblem.RETRY),
    (500, "Internal Server Error", SendProblem.RETRY),
    (502, "Bad Gateway", SendProblem.RETRY),
    (418, "what", SendProblem.RETRY),
]


@pytest.mark.parametrize(("status", "words", "problem"), REFUSALS)
async def test_a_refusal_is_one_of_ours(bot: Bot, status: int, words: str, problem: SendProblem) -> None:
    bot.api.troubles.append(Trouble("sendMessage", status, words))
    with pytest.raises(SendError) as failed:
        await bot.channel.send(message("halo"))
    assert failed.value.problem is problem
    unknown = "not found" in words and status == 400
    if problem is SendProblem.UNREACHABLE:
        assert failed.value.reach is (AddressState.UNKNOWN_NUMBER if unknown else AddressState.BLOCKED)
    assert words not in str(failed.value)


async def test_asked_to_wait_the_channel_waits(bot: Bot) -> None:
    bot.api.troubles.append(Trouble("sendMessage", 429, "Too Many Requests", {"retry_after": 17}))
    with pytest.raises(SendError) as failed:
        await bot.channel.send(message("halo"))
    assert (failed.value.problem, failed.value.retry_after) == (SendProblem.SLOW_DOWN, 17.0)


async def test_after_a_429_the_message_is_due_when_telegram_said(bot: Bot) -> None:
    chat = bot.chat()
    await chat.post("halo")
    bot.api.troubles.append(Trouble("sendMessage", 429, "Too Many Requests", {"retry_after": 17}))
    await bot.office.send()
    assert await chat.hear() == []
    bot.office.clock.set(bot.office.clock.now() + timedelta(seconds=19))
    await bot.office.send()
    assert keys(await chat.hear()) == ["menu"]


async def test_nobody_answers(bot: Bot) -> None:
    await bot.office.switch_on(telegram_api_base_url="http://127.0.0.1:1")
    with pytest.raises(SendError) as failed:
        await bot.channel.send(message("halo"))
    assert failed.value.problem is SendProblem.RETRY


async def test_an_answer_that_is_no_json_is_tried_again(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    async def nonsense(*_: Any, **__: Any) -> tuple[int, bytes]:
        return 200, b"<html>"

    monkeypatch.setattr("bot.channels.telegram.request.AiohttpRequest.do_request", nonsense)
    with pytest.raises(SendError) as failed:
        await bot.channel.send(message("halo"))
    assert failed.value.problem is SendProblem.RETRY


async def test_a_chat_that_moved_is_followed(bot: Bot) -> None:
    chat, moved = bot.chat(), bot.chat()
    await chat.post("daftar")
    bot.api.troubles.append(
        Trouble("sendMessage", 400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": moved.user})
    )
    await bot.office.send()
    assert keys(await moved.hear()) == ["registration.consent"]
    assert keys(await moved.tap("setuju")) == ["registration.subject"]
    assert await chat.hear() == []


# --- what is never written down ---


async def test_the_token_and_the_words_stand_in_no_log(
    bot: Bot, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    configure_logs()
    monkeypatch.setattr("bot.channels.telegram.channel.AGAIN_AT_LEAST", 0.01)
    chat = bot.chat()
    for trouble in REFUSALS:
        bot.api.troubles.append(Trouble("sendMessage", trouble[0], trouble[1]))
        await chat.post("kata rahasia")
        await bot.office.send()
    bot.api.troubles.append(Trouble("*", 500, times=3))
    await bot.office.switch_on(telegram_api_base_url="http://127.0.0.1:1")
    await bot.channel.start()
    logged = ""
    while "telegram_not_told" not in logged:
        await asyncio.sleep(0.01)
        logged += capfd.readouterr().err
    metrics = (await bot.office.http.get("/metrics")).text
    for written in (logged, metrics):
        assert TOKEN not in written
        assert TOKEN.partition(":")[2] not in written
        assert "rahasia" not in written


def test_the_journal_holds_no_token() -> None:
    lines = [json.loads(line) for line in JOURNAL.read_text(encoding="utf-8").splitlines()]
    assert {line["provider"] for line in lines} == {"telegram"}
    assert TOKEN.partition(":")[2] not in JOURNAL.read_text(encoding="utf-8")
