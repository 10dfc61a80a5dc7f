"""/lihat/TOKEN: a record shown whole to an officer whose channel may not show it; once, for some minutes.

GET shows a button and uses nothing up: messengers open links that pass through them, and some follow what they find
there. Only the button's POST shows the record.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.limits import Limiter, network_of
from bot.rendering import Renderer
from bot.web.policy import policy
from bot.web.templates import template_of
from handlers.services.registrations.elsewhere import PATH, opens, take
from handlers.services.registrations.member_changes import whole_change
from handlers.services.registrations.reviewing import whole_record
from handlers.services.work import Work

LOOKS_PER_MINUTE = 20
PRIVATE = {
    "cache-control": "no-store, private", "x-robots-tag": "noindex, nofollow, noarchive",
    "content-security-policy": policy(forms="'self'"),
}  # fmt: skip


def elsewhere_routes(app: App, words: Mapping[str, str]) -> Sequence[BaseRoute]:
    """The page and what its button opens."""
    looks = Limiter(LOOKS_PER_MINUTE, 60, on=app.settings.limited)
    template, renderer = template_of("record.html"), Renderer(app.catalogue)
    shared: dict[str, Any] = {"lang": "id", "words": words, "office_name": app.office.name, "pages": "/pages"}

    def drawn(status: int, lines: Sequence[str] = (), *, asks: bool = False) -> Response:
        given = shared | {"lines": lines, "asks": asks}
        return HTMLResponse(template.render(given), status_code=status, headers=PRIVATE)

    def lines_of(work: Work, token: str) -> list[str]:
        shown = take(work, token)
        if shown is None:
            return []
        whole = whole_change if shown.change else whole_record
        say = whole(replace(work, actor=shown.actor), shown.record)
        return renderer.message(say, shown.language).text.splitlines()

    async def door(request: Request) -> Response:
        if not looks.allow(network_of(request.client.host if request.client else "")):
            return drawn(429)
        token = request.path_params["token"]
        if not await app.errands.run(lambda work: opens(work, token)):
            return drawn(410)
        return drawn(200, asks=True)

    async def record(request: Request) -> Response:
        if not looks.allow(network_of(request.client.host if request.client else "")):
            return drawn(429)
        lines = await app.errands.run(lambda work: lines_of(work, request.path_params["token"]))
        return drawn(200 if lines else 410, lines=lines)

    path = PATH + "/{token:str}"
    return (Route(path, door), Route(path, record, methods=["POST"]))
