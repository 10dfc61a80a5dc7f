"""GET /p/BADGE: is this officer or agent genuine? The page behind the QR code on an officer's sheet."""

from collections.abc import Mapping, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.limits import Limiter, network_of
from bot.rendering import Renderer
from bot.web.templates import template_of
from handlers.rules.badges import badge_in
from handlers.services.staff.badges import verdict
from storage.repositories.badges import Badge, find_badge

LOOKS_PER_MINUTE = 20
"""Of one line, right numbers and wrong ones alike: numbers run in a row and shall not be collected."""
STATUS = {"genuine": 200, "left": 410, "unknown": 404}


def badge_routes(app: App, words: Mapping[str, str]) -> Sequence[BaseRoute]:
    """The page."""
    looks = Limiter(LOOKS_PER_MINUTE, 60, on=app.settings.limited)
    shared: dict[str, Any] = {"lang": "id", "words": words, "office_name": app.office.name, "pages": "/pages"}
    template = template_of("badge.html")

    async def badge(request: Request) -> Response:
        if not looks.allow(network_of(request.client.host if request.client else "")):
            busy = template.render(shared | {"outcome": "busy", "lines": []})
            return HTMLResponse(busy, status_code=429, headers={"cache-control": "no-store"})
        number = badge_in(request.path_params["badge"])
        found = await app.database.read(lambda c: find_badge(c, number)) if number else None
        outcome, lines = _words(app, found)
        page = template.render(shared | {"outcome": outcome, "lines": lines})
        return HTMLResponse(page, status_code=STATUS[outcome], headers={"cache-control": "no-store"})

    return (Route("/p/{badge:str}", badge),)


def _words(app: App, found: Badge | None) -> tuple[str, list[str]]:
    """What a chat would answer, line by line."""
    said = verdict(app.office, found)
    return said.key.partition(".")[2], Renderer(app.catalogue).phrase(said, "id").splitlines()
