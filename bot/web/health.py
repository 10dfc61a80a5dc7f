"""/healthz (alive), /readyz (messages are accepted), /metrics (numbers for the operator)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.metrics import metrics_text
from storage.tables import Installation

if TYPE_CHECKING:
    from bot.app import App


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
    """Why messages are not accepted, as codes; empty where they are. A write is tried: a full disk shows here."""
    if not app.writer.running:
        return ["writer"]
    try:
        await app.database.write(_touch)
    except (SQLAlchemyError, OSError):
        return ["database"]
    return []


def _touch(connection: Connection) -> None:
    table = Installation.__table__  # type: ignore[attr-defined]
    head = connection.execute(select(table.c.audit_head_id)).scalar()
    connection.execute(update(table).values(audit_head_id=head))
