"""A Bot API on this machine: lo-bot-api-emulator, which also remembers what it was sent and fails when told to.

Everything that our client sends is written to `tests/.journal/telegram-PID.jsonl`, one request a line, to be held
against the published specification of the Bot API.
"""

import json
import os
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator
from lo_bot_api_emulator.journal import verdict

from bot.channels.telegram.request import AiohttpRequest
from bot.settings import ROOT

JOURNAL = ROOT / "tests" / ".journal" / f"telegram-{os.getpid()}.jsonl"
USERNAME = "lindungi_uji_bot"
TOKEN = "7700000001:AAinvented-token-of-a-test-000000000"
SENDS = ("sendMessage", "sendDocument")


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was answered with success: its parameters as sent, its files, what was answered."""

    method: str
    params: Mapping[str, Any]
    files: Mapping[str, Any]
    result: Any


@dataclass(slots=True)
class Trouble:
    """Answers that are due in place of the true ones."""

    method: str
    status: int
    description: str = "planned"
    parameters: Mapping[str, Any] | None = None
    times: int = 1


# It comes without types.
class BotApi(LoBotApiEmulator):  # type: ignore[misc]
    """`calls`: everything that succeeded, in order. `troubles`: what goes wrong next."""

    def __init__(self, journal: Path) -> None:
        super().__init__(
            journal=journal,
            max_updates=100_000,
            max_bots=100,
            max_assets=100_000,
            allow_insecure_loopback_webhooks=True,
        )
        self.calls: list[Call] = []
        self.troubles: deque[Trouble] = deque()
        self.allowed: list[str] = []
        self._read: dict[int, tuple[dict[str, Any], dict[str, Any]]] = {}
        self._runner: web.AppRunner | None = None
        self.base = ""

    async def open(self) -> None:
        """Listen on a port of its own."""
        self._runner = web.AppRunner(self.app(), shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.base = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def close(self) -> None:
        """Stop listening; what the emulator would refuse as a bad request fails the test here."""
        assert self._runner is not None
        await self._runner.cleanup()
        if self.journal.exists():
            found = verdict(self.journal, allowed_refusals=self.allowed)
            if not found["ok"]:
                pytest.fail(f"the Bot API refused: {found}", pytrace=False)

    def sent(self, chat: int | None = None) -> list[Call]:
        """The messages that a chat was sent, or all of them."""
        found = [call for call in self.calls if call.method in SENDS]
        return [call for call in found if chat is None or int(call.params["chat_id"]) == chat]

    def called(self, method: str) -> list[Call]:
        """The successful calls of one method."""
        return [call for call in self.calls if call.method == method]

    async def put(self, update: Mapping[str, Any]) -> int:
        """Queue an update of any shape; the emulator's own door takes messages and buttons only."""
        state = self._update_queues._state(TOKEN)
        async with state.condition:
            raw = {"update_id": state.next_id, **update}
            state.next_id = max(state.next_id, int(raw["update_id"])) + 1
            state.updates.append(raw)
            state.condition.notify_all()
        await self.deliver_updates(token=TOKEN)
        return int(raw["update_id"])

    def waiting(self) -> int:
        """Updates that were not confirmed."""
        return len(self._update_queues._state(TOKEN).updates)

    def offer(self, file_id: str, content: bytes) -> None:
        """A file that the bot may download."""
        self.assets[file_id] = {"data": content, "size": len(content)}

    # --- the emulator's own doors, widened ---

    async def read_request(self, request: web.Request) -> tuple[dict[str, Any], dict[str, Any]]:
        """Keep what came, too."""
        fields, uploads = await super().read_request(request)
        self._read[id(request)] = dict(fields), dict(uploads)
        return fields, uploads

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        """A bot has a username at Telegram."""
        result = super().validate(method, fields, uploads)
        return {**result, "username": USERNAME} if method == "getMe" else result

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer as the emulator does, or with the trouble that is due."""
        method = request.match_info["method"]
        due = next((one for one in self.troubles if one.method in (method, "*")), None)
        if due is not None:
            due.times -= 1
            if due.times <= 0:
                self.troubles.remove(due)
            await request.read()
            body: dict[str, Any] = {"ok": False, "error_code": due.status, "description": due.description}
            body |= {"parameters": due.parameters} if due.parameters else {}
            return web.json_response(body, status=due.status)
        answer: web.Response = await super().handle(request)
        fields, uploads = self._read.pop(id(request), ({}, {}))
        if answer.status == 200 and method != "getUpdates":
            self.calls.append(Call(method, _decoded(fields), uploads, json.loads(answer.text or "")["result"]))
        return answer


def _decoded(fields: Mapping[str, Any]) -> dict[str, Any]:
    """What is JSON within the form, as values."""
    return {
        name: json.loads(value) if isinstance(value, str) and value[:1] in ("{", "[") else value
        for name, value in fields.items()
    }


@contextmanager
def journaled() -> Iterator[None]:
    """While this is open, every request of our client is written down, without its address: that holds the token."""
    real = AiohttpRequest.do_request

    async def noted(self: AiohttpRequest, url: str, method: str, request_data: Any = None, **more: Any) -> Any:
        if method == "POST":
            JOURNAL.parent.mkdir(exist_ok=True)
            params: dict[str, Any] = {}
            if request_data is not None:
                params = request_data.parameters | {name: f"attach://{name}" for name in request_data.multipart_data}
            line = {"provider": "telegram", "method": url.rpartition("/")[2], "params": params}
            with JOURNAL.open("a", encoding="utf-8") as journal:
                journal.write(json.dumps(line, ensure_ascii=True) + "\n")
        return await real(self, url, method, request_data, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AiohttpRequest, "do_request", noted)
        yield
