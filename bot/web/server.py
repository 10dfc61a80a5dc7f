"""The web application. It names no channel: it mounts the routes that channels hand over."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount, Router
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.app import App
from bot.drawing.pool import close_pool
from bot.files.nursery import close_nurseries
from bot.web.chat_page import chat_routes
from bot.web.elsewhere import elsewhere_routes
from bot.web.health import health_routes
from bot.web.in_force import public_routes
from bot.web.landing import employer_routes, landing_routes
from bot.web.notice import notice_routes
from bot.web.pages import Pages, policy
from bot.web.pin import pin_routes
from bot.web.proofs import badge_routes, letter_routes
from bot.web.proxies import Forwarded

PAGES = (
    chat_routes,
    landing_routes,
    badge_routes,
    letter_routes,
    employer_routes,
    elsewhere_routes,
    pin_routes,
    notice_routes,
    public_routes,
)
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


def page_routes(app: App) -> Sequence[BaseRoute]:
    """The chat page, the pages of links, and their files."""
    pages = Pages(app)
    return [route for routes in PAGES for route in routes(app, pages)]


def make_server(app: App, lifespan: Lifespan) -> ASGIApp:
    """The application with every route. Channels answer their own errors: theirs need none of the pages' layers."""
    pages = Starlette(routes=[*health_routes(app), *page_routes(app)])
    routes = [route for channel in app.channels.values() for route in channel.routes()]
    inside = SecurityHeaders(Router([*routes, Mount("/", pages)], lifespan=lifespan), app.settings.public_base_url)
    return Forwarded(inside, app.settings.proxies)


def asgi(app: App) -> ASGIApp:
    """The web application around a built App, which begins and ends with it; its children end with the server."""

    @asynccontextmanager
    async def lifespan(_server: object) -> AsyncIterator[None]:
        await app.start()
        yield
        await app.stop()
        close_pool()
        close_nurseries()

    return make_server(app, lifespan)
