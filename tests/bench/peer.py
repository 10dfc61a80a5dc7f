"""The peer: python-telegram-bot's ConversationHandler with PicklePersistence, holding the same conversation.

Run as `python -m tests.bench.peer PORT FILE flushed|memory`. It keeps its conversations in memory and writes them
every 60 seconds (memory), or after each message (flushed). Replies go to a request object that answers at once:
the comparison is about taking messages, not about Telegram's servers.
"""

import json
import logging
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update
from telegram.ext import Application, CallbackContext, ConversationHandler, MessageHandler, PicklePersistence, filters
from telegram.request import BaseRequest

QUESTIONS = (
    "Kami mencatat data Bapak/Ibu. Setuju?", "Untuk siapa?", "Siapa nama lengkap?", "Berapa NIK?", "Berapa nomor KK?",
    "Kapan tanggal lahir?", "Berapa nomor HP?", "Di kecamatan mana?", "Di desa mana?", "Sudah benar?",
)  # fmt: skip
ME = {"id": 1, "is_bot": True, "first_name": "peer", "username": "peer_bot"}


class Silent(BaseRequest):
    """Answers every API call at once."""

    read_timeout = 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, url: str, *_args: Any, **_kwargs: Any) -> tuple[int, bytes]:
        """A user for getMe, a message for everything else."""
        result = ME if url.endswith("getMe") else {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}
        return 200, json.dumps({"ok": True, "result": result}).encode()


async def _step(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> int:
    """Keep the answer and ask the next question; after the last one keep the record."""
    message, data = update.message, context.user_data
    assert message is not None
    assert data is not None
    answers = data.setdefault("answers", [])
    answers.append(message.text)
    if len(answers) <= len(QUESTIONS):
        await message.reply_text(QUESTIONS[len(answers) - 1])
        return len(answers) - 1
    data["records"] = [*data.get("records", [])[-3:], answers]
    data["answers"] = []
    await message.reply_text("Terima kasih.")
    return ConversationHandler.END


def make(path: str) -> Application[Any, Any, Any, Any, Any, Any]:
    """The bot with its conversation."""
    handler: Any = MessageHandler(filters.TEXT, _step)
    steps: dict[object, Any] = {i: [handler] for i in range(len(QUESTIONS))}
    talk: Any = ConversationHandler([handler], steps, [], name="registration", persistent=True)
    builder = Application.builder().token("1:peer").updater(None).persistence(PicklePersistence(path))
    application = builder.request(Silent()).get_updates_request(Silent()).build()
    application.add_handler(talk)
    return application


def main() -> None:
    """Serve until killed."""
    port, path, mode = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    logging.disable(logging.CRITICAL)
    application = make(path)

    async def webhook(request: Request) -> Response:
        update = Update.de_json(await request.json(), application.bot)
        await application.process_update(update)
        if mode == "flushed":
            await application.update_persistence()
        return Response()

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        await application.initialize()
        await application.start()
        yield

    app = Starlette(routes=[Route("/update", webhook, methods=["POST"])], lifespan=lifespan)
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="error", access_log=False)


if __name__ == "__main__":
    main()
