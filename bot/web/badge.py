"""GET /p/BADGE: is this officer or agent genuine? The page behind the QR code on an officer's sheet."""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.channels.limits import line_of
from bot.turn.rendering import Renderer
from bot.web.pages import Pages
from handlers.rules.badges import badge_in
from handlers.services.staff.badges import badge_verdict
from storage.repositories.staff import Badge, find_badge

STATUS = {"genuine": 200, "left": 410, "unknown": 404}


def badge_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """The page: what a chat would answer, line by line."""
    looks, renderer = pages.looks(), Renderer(app.catalogue)

    async def badge(request: Request) -> Response:
        if not looks.allow(line_of(request)):
            return pages.answer("badge.html", {"outcome": "busy", "lines": ()}, 429)
        number = badge_in(request.path_params["badge"])
        found = await app.database.read(lambda c: find_badge(c, number)) if number else None
        outcome = outcome_of(found)
        lines = renderer.phrase(badge_verdict(app.office, found), "id").splitlines()
        return pages.answer("badge.html", {"outcome": outcome, "lines": lines}, STATUS[outcome])

    return (Route("/p/{badge:str}", badge),)


def outcome_of(found: Badge | None) -> str:
    """How the page looks: a number of nobody's, of somebody who left, or of somebody who serves."""
    if found is None:
        return "unknown"
    return "genuine" if found.left_at is None else "left"
