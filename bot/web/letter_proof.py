"""GET /s/CODE: is this letter genuine? The page behind the QR code of a letter or summons.

It says number, date, employer, kind and status, and nothing else of the case.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.limits import Limiter, network_of
from bot.web.templates import template_of
from handlers.services.cases.letters import Proof, proof_of
from storage.unit_of_work import UnitOfWork

CODE = re.compile(r"[A-Za-z0-9_-]{8,32}")
LOOKS_PER_MINUTE = 20
"""Of one line, right codes and wrong ones alike."""
STATUS = {"genuine": 200, "unknown": 404, "busy": 429}


def letter_routes(app: App, words: Mapping[str, str]) -> Sequence[BaseRoute]:
    """The page."""
    looks = Limiter(LOOKS_PER_MINUTE, 60, on=app.settings.limited)
    shared: dict[str, Any] = {"lang": "id", "words": words, "office_name": app.office.name, "pages": "/pages"}
    template = template_of("letter.html")

    async def letter(request: Request) -> Response:
        code = request.path_params["code"]
        if not looks.allow(network_of(request.client.host if request.client else "")):
            said = _said(app, "busy", None)
        else:
            found = await app.database.read(lambda c: _proof(app, c, code)) if CODE.fullmatch(code) else None
            said = _said(app, "genuine" if found else "unknown", found, code)
        headers = {"cache-control": "no-store", "x-robots-tag": "noindex"}
        return HTMLResponse(template.render(shared | said), STATUS[said["outcome"]], headers)

    return (Route("/s/{code:str}", letter),)


def _proof(app: App, connection: Connection, code: str) -> Proof | None:
    return proof_of(UnitOfWork(connection, app.vault, app.clock.now()), code)


def _said(app: App, outcome: str, found: Proof | None, code: str = "") -> dict[str, Any]:
    """The words of one outcome."""

    def say(key: str, **params: Any) -> str:  # noqa: ANN401 -- message parameters
        whole = f"letters.{key}"
        return app.catalogue.text(whole, params)

    contact = app.office.help_line
    if found is None:
        title = say("page-busy-title" if outcome == "busy" else "page-unknown-title")
        lines = [say("page-busy")] if outcome == "busy" else [say("page-unknown")]
        return {"outcome": outcome, "title": title, "lines": [*lines, say("page-unknown-next", contact=contact)]}
    facts = [
        (say("page-number"), found.number),
        (say("page-dated"), say("date", date=found.dated.isoformat())),
        (say("page-to"), found.employer),
        (say("page-kind"), say(f"kind-{found.kind}")),
        (say("page-status"), say(f"status-{found.status}")),
    ]
    lines = [say("page-genuine", office=app.office.dinas.name), say("page-nothing", contact=contact)]
    answer = (f"/e/{code}", say("page-answer"))
    return {"outcome": outcome, "title": say("page-title"), "lines": lines, "facts": facts, "answer": answer}
