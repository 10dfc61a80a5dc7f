"""/healthz (alive), /readyz (messages are accepted), /metrics (numbers): what the operator's own machines ask."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.web.metrics import metrics_text
from storage.repositories.housekeeping import next_serial

T = TypeVar("T")

PROBE = "readyz"
"""A counter that rises: SQLite does not write a row that says what it said before."""


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
        problems = await ready.result()
        return JSONResponse({"ready": not problems, "problems": problems}, status_code=503 if problems else 200)

    async def metrics(_request: Request) -> Response:
        return Response(await numbers.result(), media_type="text/plain; version=0.0.4")

    return (Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics))


async def not_ready(app: App) -> list[str]:
    """Why messages are not accepted, as codes; empty where they are. A write is tried: a full disk shows."""
    if not app.writer.running:
        return ["writer"]
    try:
        await app.database.write(lambda c: next_serial(c, PROBE))
    except (SQLAlchemyError, OSError):
        return ["database"]
    return []
