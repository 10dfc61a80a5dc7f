"""/pin/TOKEN: where an officer types the PIN whose channel would keep it; it opens once.

As `elsewhere.py`, GET uses nothing up. What was typed is in no address, no log and no answer.
"""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.turn.rendering import Renderer
from bot.web.asking import PRIVATE, from_here, typed_in
from bot.web.pages import Pages
from handlers.services.base.pin_page import PinDoor, enter, look
from handlers.services.base.unlocking import PAGE


def pin_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """The page and what its form does."""
    looks, renderer = pages.looks(), Renderer(app.catalogue)

    def drawn(status: int, door: PinDoor | None = None) -> Response:
        problem = renderer.message(door.problem, door.language).text if door is not None and door.problem else ""
        language = door.language if door is not None else "id"
        return pages.answer("pin.html", {"door": door, "problem": problem}, status, PRIVATE, language)

    async def form(request: Request) -> Response:
        if not looks.allow(request):
            return drawn(429)
        found = await app.errands.run(lambda work: look(work, request.path_params["token"]))
        return drawn(200, found) if found is not None else drawn(410)

    async def typed(request: Request) -> Response:
        if not looks.allow(request):
            return drawn(429)
        if not from_here(request, app):
            return drawn(403)
        pin, again = await typed_in(request, "pin", "again")
        found = await app.errands.run(lambda work: enter(work, request.path_params["token"], pin, again))
        return drawn(200, found) if found is not None else drawn(410)

    path = PAGE.path + "/{token:str}"
    return (Route(path, form), Route(path, typed, methods=["POST"]))
