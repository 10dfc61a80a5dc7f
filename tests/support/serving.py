"""The office behind a real HTTP server, for what an in-process client cannot show: streams and raw bytes."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import uvicorn

from bot.web.listening import Bounds, Listening
from tests.support.office import Office


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def served(office: Office, bounds: Bounds | None = None) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the office's own server on this machine."""
    config = Listening(office.server, office.app, bounds, lifespan="off", timeout_graceful_shutdown=1)
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(config)
    running = asyncio.create_task(server.serve([listening]))
    base = f"http://127.0.0.1:{listening.getsockname()[1]}"
    try:
        async with httpx.AsyncClient(base_url=base, timeout=20) as client:
            yield client
    finally:
        server.should_exit = True
        await running
        listening.close()
