"""An office with a bot, asked for updates or called by a webhook."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import uvicorn

from tests.support.office import Office
from tests.support.serving import free_port
from tests.support.telegram_chat import Bot, until

SECRET = "invented-secret_1"


@pytest.fixture
async def bot(office: Office) -> Bot:
    """In polling mode."""
    return await Bot.of(office)


@pytest.fixture
async def hooked(office: Office) -> AsyncIterator[Bot]:
    """Called by the emulated Bot API, through a real server on this machine."""
    port = free_port()
    bot = await Bot.of(office, telegram_webhook_secret=SECRET, public_base_url=f"http://127.0.0.1:{port}")
    config = uvicorn.Config(office.server, port=port, log_config=None, lifespan="off", access_log=False)
    server = uvicorn.Server(config)
    running = asyncio.create_task(server.serve())
    await until(lambda: server.started)
    await bot.channel.start()
    await until(lambda: len(bot.api.called("setMyCommands")) > 1)
    yield bot
    server.should_exit = True
    await running
