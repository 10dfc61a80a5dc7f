"""GET /e and /e/CODE: the ways for an employer to write to the office, by the open link or by its letter's code.

The page knows nothing: whether a letter has that code is seen in the chat.
"""

import re
from collections.abc import Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.drawing.qr_code import qr_code
from bot.web.pages import UNLISTED, Pages
from handlers.rules.cases.letter_codes import PAYLOAD

CODE = re.compile(r"[A-Za-z0-9_-]{8,32}")
OPEN = "perusahaan"
"""What the open link says in a chat (`handlers.commands.entering.EMPLOYERS`)."""


def employer_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """The page, with and without a code."""

    async def employer(request: Request) -> Response:
        code = request.path_params.get("code", "")
        found = code if CODE.fullmatch(code) else ""
        return pages.answer("employer.html", _ways(app, found), headers=UNLISTED)

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
        "qr_svg": qr_code(address),
    }
