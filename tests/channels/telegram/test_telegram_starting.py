"""The start: nothing that Telegram does or leaves undone keeps the program from running."""

import asyncio

import pytest

from bot.channels.telegram.menus import menu_of
from storage.enums import Role
from tests.support.bot_api import Trouble
from tests.support.chat import keys
from tests.support.joining import join
from tests.support.office import balangan
from tests.support.telegram_chat import Bot, until


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.channel.AGAIN_AT_LEAST", 0.01)
    monkeypatch.setattr("bot.channels.telegram.polling.SLOWEST", 0.02)
    monkeypatch.setattr("bot.channels.telegram.polling.LONG", 0.02)


async def test_polling_removes_the_webhook_and_keeps_what_waits(bot: Bot) -> None:
    chat = bot.chat()
    await bot.api.put({"message": chat.message(text="daftar")})
    await bot.channel.start()
    await until(lambda: bot.api.waiting() == 0)
    assert "drop_pending_updates" not in bot.api.called("deleteWebhook")[0].params
    await bot.office.send()
    assert keys(await chat.hear()) == ["registration.consent"]


@pytest.mark.parametrize("status", [401, 429, 500, 502])
async def test_telegram_may_be_away_at_the_start(bot: Bot, status: int) -> None:
    parameters = {"retry_after": 0.01} if status == 429 else None
    bot.api.troubles.append(Trouble("*", status, parameters=parameters, times=4))
    chat = bot.chat()
    await bot.api.put({"message": chat.message(text="daftar")})
    await bot.channel.start()
    await until(lambda: bot.api.waiting() == 0)
    await until(lambda: len(bot.api.called("setMyCommands")) == 2)
    assert "lindungi_uji_bot" in bot.office.app.turns.ways.into("x", "")["telegram"]


@pytest.mark.parametrize("status", [401, 409, 429, 500])
async def test_polling_outlives_every_refusal(bot: Bot, status: int) -> None:
    parameters = {"retry_after": 0.01} if status == 429 else None
    bot.api.troubles.append(Trouble("getUpdates", status, parameters=parameters, times=3))
    chat = bot.chat()
    await bot.api.put({"message": chat.message(text="daftar")})
    await bot.channel.start()
    await until(lambda: bot.api.waiting() == 0)


async def test_a_forgotten_webhook_is_removed_again(bot: Bot) -> None:
    bot.api.allowed.append("getUpdates:409")
    bot.api.allowed.append("webhook:0")
    await bot.channel.start()
    await until(lambda: bot.office.app.turns.ways.links["telegram"])
    await bot.api._update_queues.set_webhook(bot.token, {"url": "https://127.0.0.1:1/x"})
    await bot.api.put({"message": bot.chat().message(text="daftar")})
    await until(lambda: bot.api.waiting() == 0)


async def test_the_menus_of_staff_are_set_anew(bot: Bot) -> None:
    officer = bot.chat()
    await join(officer, await bot.office.invite("bpjs"))
    await bot.office.restart()
    bot.api.calls.clear()
    await bot.channel.start()
    await until(lambda: len(bot.api.called("setMyCommands")) == 3)
    menu = bot.api.called("setMyCommands")[-1].params
    assert menu["scope"]["chat_id"] == officer.user
    assert "kpj" in [one["command"] for one in menu["commands"]]


async def test_a_menu_that_cannot_be_set_does_not_matter(bot: Bot) -> None:
    officer = bot.chat()
    await join(officer, await bot.office.invite("bpjs"))
    bot.api.troubles.append(Trouble("setMyCommands", 400, "Bad Request: chat not found", times=3))
    assert await bot.channel.menus.of_staff() == 1


async def test_stopping_in_the_middle_of_a_long_poll(bot: Bot) -> None:
    await bot.channel.start()
    await until(lambda: bot.office.app.turns.ways.links["telegram"])
    async with asyncio.timeout(2):
        await bot.channel.stop()


@pytest.mark.parametrize(("role", "told"), [(Role.CASE_BPJS, True), (Role.CASE_DINAS, False), (Role.READER, False)])
def test_the_menu_names_what_bantuan_names(role: Role, *, told: bool) -> None:
    """Lists of employers come from BPJS: *lembar* would only tell a case officer of the dinas whose it is."""
    assert ("lembar" in menu_of(role, balangan())) is told
