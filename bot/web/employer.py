"""GET /e and /e/CODE: the ways for an employer to write to the office, by the open link or by its letter's code.

from bot.app import App

The page knows nothing: whether a letter has that code is seen in the chat.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import segno
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.web.templates import template_of
from handlers.rules.letter_codes import PAYLOAD

CODE = re.compile(r"[A-Za-z0-9_-]{8,32}")
OPEN = "perusahaan"
"""What the open link says in a chat (`handlers.commands.entering.EMPLOYERS`)."""
HEADERS = {"cache-control": "no-store", "x-robots-tag": "noindex"}


def employer_routes(app: App, words: Mapping[str, str]) -> Sequence[BaseRoute]:
    """The page, with and without a code."""
    template = template_of("employer.html")
    shared: dict[str, Any] = {"lang": "id", "words": words, "office_name": app.office.name, "pages": "/pages"}

    async def employer(request: Request) -> Response:
        code = request.path_params.get("code", "")
        found = code if CODE.fullmatch(code) else ""
        return HTMLResponse(template.render(shared | _ways(app, found)), headers=HEADERS)

    return (Route("/e", employer), Route("/e/{code:str}", employer))


def _ways(app: App, code: str) -> dict[str, Any]:
    """Links into each channel that is switched on, and the address as a QR code."""
    payload, typed = (f"{PAYLOAD}{code}", f"SURAT {code}") if code else (OPEN, OPEN)
    address = f"{app.settings.public_base_url}/e" + (f"/{code}" if code else "")
    ways = app.turns.ways
    return {
        "web_url": f"/?d={payload}",
        "telegram_url": ways.telegram_link(payload),
        "whatsapp_url": ways.whatsapp_link(typed),
        "with_code": bool(code),
        "contact": app.office.help_line,
        "qr_svg": segno.make(address, error="m", micro=False).svg_inline(border=2, omitsize=True),
    }
