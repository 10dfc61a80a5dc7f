"""GET /d/LINK: the page behind a village's link or QR code."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import segno
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.limits import Limiter
from bot.web.templates import PAGES, template_of
from handlers.services.telling.links import name_of, owner_of, shows_badge
from storage.repositories.links import LinkRow, count_opened, link_by_code

CODE = re.compile(r"[A-Za-z0-9_-]{1,32}")
OPENED_PER_MINUTE = 30
"""Of one address: more are shown the page all the same, but counted no more. Each count is a write."""
NO_STORE = {"cache-control": "no-store"}
PREVIEWS = re.compile(r"TelegramBot|WhatsApp/|facebookexternalhit|Twitterbot", re.IGNORECASE)
"""Programs that fetch a link because it stands in a chat: nobody opened it."""


def landing_routes(app: App, words: Mapping[str, str]) -> Sequence[BaseRoute]:
    """The page and its style sheet."""
    opened = Limiter(OPENED_PER_MINUTE, 60, on=app.settings.limited)
    shared: dict[str, Any] = {"lang": "id", "words": words, "office_name": app.office.name, "pages": "/pages"}

    async def landing(request: Request) -> Response:
        code = request.path_params["link"]
        found = await app.database.read(lambda c: link_by_code(c, code)) if CODE.fullmatch(code) else None
        if found is None or not found.living(app.clock.now()):
            closed = template_of("closed.html").render(shared)
            return HTMLResponse(closed, status_code=404 if found is None else 410, headers=NO_STORE)
        if counts(request) and opened.allow(request.client.host if request.client else ""):
            await app.database.write(_count(found))
        page = template_of("landing.html").render(shared | _of_link(app, found))
        return HTMLResponse(page, headers=NO_STORE)

    async def style(_request: Request) -> Response:
        return FileResponse(PAGES / "landing.css", media_type="text/css")

    return (Route("/d/{link:str}", landing), Route("/pages/landing.css", style))


def counts(request: Request) -> bool:
    """True where somebody opens the page."""
    return request.method == "GET" and not PREVIEWS.search(request.headers.get("user-agent", ""))


def _count(link: LinkRow) -> Any:  # noqa: ANN401 -- a unit of work for Database.write
    def count(connection: Connection) -> None:
        count_opened(connection, link.id)

    return count


def _of_link(app: App, link: LinkRow) -> dict[str, Any]:
    """What the page says of this link, and the ways in that are switched on."""
    address = f"{app.settings.public_base_url}/d/{link.code}"
    owner = owner_of(app.office, link, app.clock.now())
    ways, text = app.turns.ways, app.catalogue.text("links.whatsapp-text", {"code": link.code})
    return {
        "village_name": name_of(app.office, link.purpose),
        "web_url": f"/?d={link.code}",
        "telegram_url": ways.telegram_link(link.code),
        "whatsapp_url": ways.whatsapp_link(text),
        "qr_svg": segno.make(address, error="m", micro=False).svg_inline(border=2, omitsize=True),
        "owner_lines": [app.catalogue.text(one.key, one.params) for one in owner],
        "badge_url": f"/p/{link.badge}" if shows_badge(link) else None,
    }
