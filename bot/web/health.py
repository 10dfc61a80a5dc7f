"""/healthz (alive), /readyz (messages are accepted), /metrics (numbers): what the operator's own machines ask."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Generic, TypeVar

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.web.counts import counts
from storage.repositories.audit import oldest_unsealed
from storage.repositories.housekeeping import next_serial
from storage.repositories.inbound import count_unread

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


async def metrics_text(app: App) -> bytes:
    """Numbers in Prometheus' text form, counted now. Counts only; nothing about anybody."""
    registry = CollectorRegistry()
    counted, unsealed = await counts(app), await app.database.read(oldest_unsealed)
    unread = Gauge("lindungi_unread_updates", "Kept updates that could not be read", registry=registry)
    unread.set(await app.database.read(count_unread))
    waiting = Gauge("lindungi_outbox", "Messages by status", ["status"], registry=registry)
    for status, count in counted.messages.items():
        waiting.labels(status).set(count)
    stages = Gauge("lindungi_registrations", "Registrations by status", ["status"], registry=registry)
    for stage, count in counted.records.items():
        stages.labels(stage).set(count)
    age = (app.clock.now() - counted.at).total_seconds()
    Gauge("lindungi_counts_seconds", "Age of the counts of what waits for nothing", registry=registry).set(age)
    tail = Gauge("lindungi_audit_unsealed_seconds", "Age of the oldest unsealed audit line", registry=registry)
    tail.set((app.clock.now() - unsealed).total_seconds() if unsealed else 0)
    Gauge("lindungi_messages_total", "Messages handled by this process", registry=registry).set(app.writer.messages)
    Gauge("lindungi_groups_total", "Transactions that handled them", registry=registry).set(app.writer.groups)
    return generate_latest(registry)
