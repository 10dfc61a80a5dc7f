"""The running program for browser tests, and an office of the test's own making behind the page."""

import asyncio
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Page, Route

from tests.support.office import Office
from tests.support.on_the_spot import work_on_the_spot

ROOT = Path(__file__).resolve().parents[2]
STARTS_WITHIN = 60.0
SOON = {"retry-after": "0.01"}


@pytest.fixture(scope="session")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the real program, started once a run on an empty data folder."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    home = tmp_path_factory.mktemp("office")
    environment = os.environ | {"DATA_DIR": str(home), "RATE_LIMIT": "off"}
    command = [sys.executable, "-m", "bot", "serve", "--port", str(port)]
    with (home / "log").open("wb") as log:
        program = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
    try:
        _wait_until_ready(f"http://127.0.0.1:{port}", program, home / "log")
        yield f"http://127.0.0.1:{port}"
    finally:
        program.terminate()
        program.wait(20)


def _wait_until_ready(url: str, program: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < end and program.poll() is None:
        try:
            httpx.get(f"{url}/readyz", timeout=5).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"the program did not start:\n{log.read_text()}")


class PlayedOffice:
    """Answers the page's calls: `replies` to the next messages, `statuses` to the next attempts.

    Streams are refused, so the page takes its second way, and soon: long polling. What it sent stands in `received`.
    `shown`: the page has what was said before it opened, and waits for more.
    `locks_in`: in how many seconds an officer's page locks, 0 once it has.
    """

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.received: list[dict[str, Any]] = []
        self.attempts: list[str] = []
        self.replies: list[list[dict[str, Any]]] = []
        self.statuses: list[int] = []
        self.proofs: set[str | None] = set()
        self.locks_in: int | None = None
        self.shown = asyncio.Event()
        self._changed = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._busy = 0
        self._closed = False

    async def close(self) -> None:
        """Leave no request unanswered: the browser would wait for it and not close."""
        self._closed = True
        self._changed.set()
        await self._idle.wait()

    def says(self, text: str, key: str = "registration.name", **more: Any) -> dict[str, Any]:
        """A message out of the blue (a push), or with `re` a reply."""
        message = {"id": len(self.messages) + 1, "key": key, "text": text, "choices": [], "files": [], **more}
        self.messages.append(message)
        self._changed.set()
        return message

    def answers(self, *texts: str, key: str = "registration.name", **more: Any) -> None:
        """The reply to the next message that has none yet."""
        self.replies.append([{"text": text, "key": key, **more} for text in texts])

    async def handle(self, route: Route) -> None:
        """Play the server for one request."""
        self._busy += 1
        self._idle.clear()
        try:
            await (route.abort() if self._closed else self._answer(route))
        finally:
            self._busy -= 1
            if not self._busy:
                self._idle.set()

    async def _answer(self, route: Route) -> None:
        request = route.request
        address = urlsplit(request.url)
        path = address.path
        self.proofs.add(request.headers.get("authorization"))
        if path == "/webchat/sessions":
            await route.fulfill(status=201 if request.method == "POST" else 204, json={"token": "of-this-tab"})
        elif path == "/webchat/messages" and request.method == "POST":
            await route.fulfill(status=self._take(request.post_data_buffer or b""), json={"error": "a-code"})
        elif path == "/webchat/messages":
            query = parse_qs(address.query)
            if "wait" in query:
                self.shown.set()
            found = await self._after(int(query["after"][0]), "wait" in query)
            lock = {} if self.locks_in is None else {"x-locks-in": str(self.locks_in)}
            await route.fulfill(json={"messages": found}, headers=lock)
        elif path.startswith("/webchat/files/"):
            await route.fulfill(body=b"%PDF-1.4", content_type="application/pdf")
        else:
            await route.fulfill(status=503, json={"error": "no-streams"}, headers=SOON)

    def _take(self, body: bytes) -> int:
        is_json = body.startswith(b"{")
        sent: dict[str, Any] = json.loads(body) if is_json else {"id": "file", "form": body}
        self.attempts.append(sent["id"])
        status = self.statuses.pop(0) if self.statuses else 202
        if status == 202 and sent not in self.received:
            self.received.append(sent)
            for reply in self.replies.pop(0) if self.replies else []:
                self.says(**{**reply, "re": sent["id"]})
        return status

    async def _after(self, after: int, wait: bool) -> list[dict[str, Any]]:
        for _ in range(100 if wait else 0):
            if len(self.messages) > after or self._closed:
                break
            self._changed.clear()
            try:
                await asyncio.wait_for(self._changed.wait(), 0.25)
            except TimeoutError:
                continue
        return self.messages[after:]


@pytest_asyncio.fixture(loop_scope="session")
async def office_in_browser(database_url: str, tmp_path: Path) -> AsyncIterator[Office]:
    """As `office`, on the browser's event loop."""
    running = await Office.open(database_url, tmp_path)
    work_on_the_spot(running.database)
    yield running
    await running.close()


@pytest_asyncio.fixture(loop_scope="session")
async def played(page: Page) -> AsyncIterator[PlayedOffice]:
    """An office of the test's making behind the real page: only the API's answers are played."""
    made = PlayedOffice()
    await page.context.route("**/webchat/**", made.handle)
    yield made
    await made.close()


@pytest_asyncio.fixture(loop_scope="session")
async def say(page: Page) -> Callable[[str], Any]:
    """Type into the field and press Enter."""

    async def typed(text: str) -> None:
        await page.locator("#text").fill(text)
        await page.locator("#text").press("Enter")

    return typed
