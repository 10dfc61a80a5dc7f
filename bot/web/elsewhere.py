"""/lihat/TOKEN: a record shown whole to an officer whose channel may not show it; once, for some minutes.

GET shows a button and uses nothing up: messengers open links that pass through them, and some follow what they find
there. Only the button's POST shows the record.
"""

from collections.abc import Sequence
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.turn.rendering import Renderer
from bot.web.pages import Pages, policy
from handlers.services.base.work import Work
from handlers.services.registrations.member_changes import whole_change
from handlers.services.registrations.review.elsewhere import PATH, opens, take
from handlers.services.registrations.review.look import whole_record

PRIVATE = {
    "cache-control": "no-store, private",
    "x-robots-tag": "noindex, nofollow, noarchive",
    "content-security-policy": policy(forms="'self'"),
}


def elsewhere_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """The page and what its button opens."""
    looks, renderer = pages.looks(), Renderer(app.catalogue)

    def drawn(status: int, lines: Sequence[str] = (), *, asks: bool = False) -> Response:
        return pages.answer("record.html", {"lines": lines, "asks": asks}, status, PRIVATE)

    def lines_of(work: Work, token: str) -> list[str]:
        shown = take(work, token)
        if shown is None:
            return []
        whole = whole_change if shown.change else whole_record
        say = whole(replace(work, actor=shown.actor), shown.record)
        return renderer.message(say, shown.language).text.splitlines()

    async def door(request: Request) -> Response:
        if not looks.allow(request):
            return drawn(429)
        token = request.path_params["token"]
        if not await app.errands.run(lambda work: opens(work, token)):
            return drawn(410)
        return drawn(200, asks=True)

    async def record(request: Request) -> Response:
        if not looks.allow(request):
            return drawn(429)
        lines = await app.errands.run(lambda work: lines_of(work, request.path_params["token"]))
        return drawn(200 if lines else 410, lines)

    path = PATH + "/{token:str}"
    return (Route(path, door), Route(path, record, methods=["POST"]))
