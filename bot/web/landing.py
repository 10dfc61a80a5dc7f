"""The pages behind links and QR codes, with the ways from there into each channel."""

import re
from collections.abc import Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.channels.inbound_limits import Limiter
from bot.drawing.typeset import qr_code
from bot.web.compressed import Unchanging, packed
from bot.web.pages import FOLDER, UNLISTED, Pages
from handlers.rules.cases.letter_codes import PAYLOAD, read_letter_code
from handlers.services.staff.links import name_of, owner_of, shows_badge
from storage.repositories.links import LinkRow, count_opened, link_by_code

LINK_CODE = re.compile(r"[A-Za-z0-9_-]{1,32}")
LETTER_CODE = re.compile(r"[A-Za-z0-9_-]{8,32}")
EMPLOYERS = "perusahaan"
"""What the open link for employers says in a chat (`handlers.commands.entering.EMPLOYERS`)."""
OPENED_PER_MINUTE = 30
"""Of one address: more are shown the page all the same, but counted no more. Each count is a write."""
PREVIEWS = re.compile(r"TelegramBot|WhatsApp/|facebookexternalhit|Twitterbot", re.IGNORECASE)
"""Programs that fetch a link because it stands in a chat: nobody opened it."""


def landing_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """GET /d/LINK: the page of a village's or an agent's link; and the style sheet of all pages."""
    opened = Limiter(OPENED_PER_MINUTE, 60, on=app.settings.limited)

    async def landing(request: Request) -> Response:
        code = request.path_params["link"]
        found = await app.database.read(lambda c: link_by_code(c, code)) if LINK_CODE.fullmatch(code) else None
        if found is None or not found.living(app.clock.now()):
            return pages.answer("closed.html", {}, 404 if found is None else 410)
        if counts(request) and opened.allow(request.client.host if request.client else ""):
            link_id = found.id
            await app.database.write(lambda c: count_opened(c, link_id))
        return packed(request, pages.answer("landing.html", _of_link(app, found)))

    style_sheet = Unchanging((FOLDER / "landing.css").read_bytes, "text/css", {"cache-control": "no-cache"})

    async def style(request: Request) -> Response:
        return style_sheet.answer(request)

    return (Route("/d/{link:str}", landing), Route("/pages/landing.css", style))


def counts(request: Request) -> bool:
    """True where somebody opens the page."""
    return request.method == "GET" and not PREVIEWS.search(request.headers.get("user-agent", ""))


def _of_link(app: App, link: LinkRow) -> dict[str, Any]:
    """What the page says of this link."""
    text = app.catalogue.text("links.whatsapp-text", {"code": link.code})
    owner = owner_of(app.office, link, app.clock.now())
    return ways_in(app, f"/d/{link.code}", link.code, text) | {
        "village_name": name_of(app.office, link.purpose),
        "owner_lines": [app.catalogue.text(one.key, one.params) for one in owner],
        "badge_url": f"/p/{link.badge}" if shows_badge(link) else None,
    }


def employer_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """GET /e and /e/CODE: the open link for employers, or the code of the office's letter.

    The page knows nothing: whether a letter has that code is seen in the chat.
    """

    async def employer(request: Request) -> Response:
        code = request.path_params.get("code", "")
        found = read_letter_code(code) or (code if LETTER_CODE.fullmatch(code) else "")
        return pages.answer("employer.html", _of_employer(app, found), headers=UNLISTED)

    return (Route("/e", employer), Route("/e/{code:str}", employer))


def _of_employer(app: App, code: str) -> dict[str, Any]:
    payload, typed = (f"{PAYLOAD}{code}", f"SURAT {code}") if code else (EMPLOYERS, EMPLOYERS)
    path = f"/e/{code}" if code else "/e"
    return ways_in(app, path, payload, typed) | {"with_code": bool(code), "contact": app.office.help_line}


def ways_in(app: App, path: str, payload: str, typed: str) -> dict[str, Any]:
    """Links into each channel that is switched on, and the page's own address as a QR code.

    `payload` is what a link hands on, `typed` the words that stand ready where it cannot.
    """
    words = app.catalogue.text
    sessions, links = app.turns.channels.sessions, app.turns.ways.into(payload, typed)
    return {
        "web_url": f"/?d={payload}",
        "ways": [(words(f"channels.{name}-landing"), link) for name, link in links.items() if name not in sessions],
        "qr_svg": qr_code(app.settings.public_base_url + path),
    }
