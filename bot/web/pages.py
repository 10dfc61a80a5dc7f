"""Pages that people open: the chat at `/`, a village's link at `/d/LINK`, and the files they need."""

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from bot.app import App
from bot.web.assets import Lasting, version_of
from bot.web.badge import badge_routes
from bot.web.elsewhere import elsewhere_routes
from bot.web.employer import employer_routes
from bot.web.landing import landing_routes
from bot.web.letter_proof import letter_routes
from bot.web.templates import STATIC, template_of


def page_routes(app: App) -> Sequence[BaseRoute]:
    """The chat page, the pages of links, and their files. Pages speak Indonesian, as the office does."""
    static = f"/static/{version_of(STATIC)}"
    known = app.catalogue.keys("id")
    keys = (key for key in known if key.startswith("page."))
    words = {key.removeprefix("page."): app.catalogue.text(key) for key in keys}
    template = template_of("page.html")
    page = template.render(lang="id", words=words, office_name=app.office.name, static=static)

    async def chat(_request: Request) -> Response:
        return HTMLResponse(page, headers={"cache-control": "no-cache"})

    files = Mount(static, Lasting(directory=STATIC))
    return (
        Route("/", chat),
        files,
        *landing_routes(app, words),
        *badge_routes(app, words),
        *letter_routes(app, words),
        *employer_routes(app, words),
        *elsewhere_routes(app, words),
    )
