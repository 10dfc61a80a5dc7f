"""/healthz (alive), /readyz (messages are accepted), /metrics (numbers): what the operator's own machines ask."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from os import urandom
from typing import Any, Generic, TypeVar

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.web.metrics import metrics_text
from storage.repositories.pulse import PROBE, beat

T = TypeVar("T")

LONGEST = 1.5
"""Seconds after which whoever asks is told that nothing is accepted: a message that waits so long is refused soon."""


class Shared(Generic[T]):
    """One run at a time: whoever asks while it runs gets its result, so a flood of questions costs one answer."""

    def __init__(self, run: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._run = run
        self._task: asyncio.Task[T] | None = None

    async def result(self) -> T:
        """What the present run comes to. One that hangs up ends nothing for the others."""
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())
        return await asyncio.shield(self._task)


def health_routes(app: App) -> Sequence[BaseRoute]:
    """The three routes."""

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok")

    ready, numbers = Shared(lambda: not_ready(app)), Shared(lambda: metrics_text(app))

    async def readyz(_request: Request) -> Response:
        problems = await in_time(ready)
        known = {"ready": not problems, "problems": problems, "warnings": warnings_of(app)}
        return JSONResponse(known, status_code=503 if problems else 200)

    async def metrics(_request: Request) -> Response:
        return Response(await numbers.result(), media_type="text/plain; version=0.0.4")

    return (Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics))


def warnings_of(app: App) -> list[str]:
    """What somebody must look at while messages are accepted. `clock`: it jumped ahead, nothing is erased by age."""
    return ["clock"] if app.watch.doubts(app.clock.now()) else []


async def in_time(ready: Shared[list[str]]) -> list[str]:
    """What is known soon."""
    try:
        async with asyncio.timeout(LONGEST):
            return await ready.result()
    except TimeoutError:
        return ["database"]


async def not_ready(app: App) -> list[str]:
    """Why messages are not accepted, as codes; empty where they are. A write is tried: a full disk shows.

    "restored": made anew from a backup, and not live yet (`python -m bot go-live`).
    """
    if not app.writer.running:
        return ["writer"]
    if app.held:
        return ["restored"]
    try:
        await app.database.write(partial(beat, probe=urandom(PROBE)), proof=True)
    except (SQLAlchemyError, OSError):
        return ["database"]
    return []
