"""The web application. It names no channel: it mounts the routes that channels hand over."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Mount, Router
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.app import App
from bot.drawing import close_pool
from bot.web.health import health_routes
from bot.web.notice import notice_routes
from bot.web.pages import page_routes
from bot.web.policy import policy

Lifespan = Callable[[Any], AbstractAsyncContextManager[None]]

SECURITY_HEADERS = (
    (b"content-security-policy", policy().encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)
HTTPS_ONLY = (b"strict-transport-security", b"max-age=31536000")
"""For an office whose address is https: a browser that was there once comes back in no other way."""


class SecurityHeaders:
    """Adds the same strict headers to every answer; one that a page sets itself stays the only one of its name."""

    def __init__(self, app: ASGIApp, base_url: str) -> None:
        self._app = app
        self._headers = (*SECURITY_HEADERS, HTTPS_ONLY) if base_url.startswith("https:") else SECURITY_HEADERS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, with headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = {name for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(h for h in self._headers if h[0] not in own)]
            await send(message)

        await self._app(scope, receive, with_headers)


def make_server(app: App, lifespan: Lifespan) -> ASGIApp:
    """The application with every route. Channels answer their own errors: theirs need none of the pages' layers."""
    pages = Starlette(routes=[*health_routes(app), *page_routes(app), *notice_routes(app)])
    routes = [route for channel in app.channels.values() for route in channel.routes()]
    return SecurityHeaders(Router([*routes, Mount("/", pages)], lifespan=lifespan), app.settings.public_base_url)


def asgi(app: App) -> ASGIApp:
    """The web application around a built App, which begins and ends with it; the drawing child ends with the server."""

    @asynccontextmanager
    async def lifespan(_server: object) -> AsyncIterator[None]:
        await app.start()
        yield
        await app.stop()
        close_pool()

    return make_server(app, lifespan)
