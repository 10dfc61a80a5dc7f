"""/lihat/TOKEN: a record shown whole to an officer whose channel may not show it, for some minutes, in one browser.

GET shows a form and uses nothing up: messengers open links that pass through them, and some follow what they find
there. Only the PIN, sent from this very page, shows the record; the browser that sent it gets it again without.
"""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.turn.rendering import Renderer
from bot.web.asking import PRIVATE, from_here, typed_in
from bot.web.pages import Pages
from handlers.services.base.work import Work
from handlers.services.registrations.member_changes import whole_change
from handlers.services.registrations.review.elsewhere import PAGE, RecordDoor, enter, look
from handlers.services.registrations.review.look import whole_record

COOKIE = "lihat"


class RecordPage:
    """The page and what its form opens."""

    def __init__(self, app: App, pages: Pages) -> None:
        self._app, self._pages = app, pages
        self._looks, self._renderer = pages.looks(), Renderer(app.catalogue)

    async def door(self, request: Request) -> Response:
        """The form; it opens nothing."""
        if not self._looks.allow(request):
            return self._drawn(429)
        token, browser = _asked(request)
        found = await self._app.errands.run(lambda work: look(work, token, browser))
        return self._drawn(200, found) if found is not None else self._drawn(410)

    async def record(self, request: Request) -> Response:
        """What the form opens: the record, or what was wrong with the PIN."""
        if not self._looks.allow(request):
            return self._drawn(429)
        if not from_here(request, self._app):
            return self._drawn(403)
        (pin,) = await typed_in(request, "pin")
        found = await self._app.errands.run(lambda work: self._opened(work, *_asked(request), pin))
        if found is None:
            return self._drawn(410)
        response = self._drawn(200, *found)
        if found[0].browser:
            self._know_again(request, response, found[0].browser)
        return response

    def _opened(self, work: Work, token: str, browser: str, pin: str) -> tuple[RecordDoor, list[str]] | None:
        door = enter(work, token, browser, pin)
        if door is None or door.shown is None:
            return None if door is None else (door, [])
        whole = whole_change if door.shown.change else whole_record
        say = whole(door.shown.work, door.shown.record)
        return door, self._renderer.message(say, door.language).text.splitlines()

    def _know_again(self, request: Request, response: Response, browser: str) -> None:
        """To this one address the browser shows what it is, for as long as that lasts."""
        secure = self._app.settings.public_base_url.startswith("https:")
        lasts = self._app.office.times.staff_link_minutes * 60
        response.set_cookie(COOKIE, browser, lasts, path=request.url.path, httponly=True, samesite="lax", secure=secure)

    def _drawn(self, status: int, door: RecordDoor | None = None, lines: Sequence[str] = ()) -> Response:
        problem = self._renderer.message(door.problem, door.language).text if door and door.problem else ""
        values = {"lines": lines, "asks": door is not None and not lines, "door": door, "problem": problem}
        return self._pages.answer("record.html", values, status, PRIVATE)


def _asked(request: Request) -> tuple[str, str]:
    """(the end of the address, what the browser shows of itself)."""
    return request.path_params["token"], request.cookies.get(COOKIE, "")


def elsewhere_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """The page of an address, and what its form opens."""
    page, path = RecordPage(app, pages), PAGE.path + "/{token:str}"
    return (Route(path, page.door), Route(path, page.record, methods=["POST"]))
