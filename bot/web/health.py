"""/healthz (alive), /readyz (messages are accepted), /metrics (numbers for the operator)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.metrics import metrics_text
from storage.repositories.counters import next_serial

if TYPE_CHECKING:
    from bot.app import App

PROBE = "readyz"
"""A counter that rises: SQLite does not write a row that says what it said before."""


def health_routes(app: App) -> Sequence[BaseRoute]:
    """The three routes."""

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok")

    async def readyz(_request: Request) -> Response:
        problems = await not_ready(app)
        return JSONResponse({"ready": not problems, "problems": problems}, status_code=503 if problems else 200)

    async def metrics(_request: Request) -> Response:
        return Response(await metrics_text(app), media_type="text/plain; version=0.0.4")

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
