"""Is it genuine? The pages that prove an officer's badge and a letter of the office."""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.turn.rendering import Renderer
from bot.web.pages import UNLISTED, Pages
from handlers.rules.badges import badge_in
from handlers.rules.cases.letter_codes import read_letter_code
from handlers.rules.reading.clean import tidy
from handlers.services.cases.letters import Proof, proof_of
from handlers.services.regulations.decree import Proven, proven_by
from handlers.services.regulations.reminding import ProvenReminder, reminder_by_code
from handlers.services.staff.badges import badge_verdict
from storage.repositories.staff import Badge, find_badge
from storage.unit_of_work import UnitOfWork

BADGE_STATUS = {"genuine": 200, "left": 410, "unknown": 404}
LETTER_STATUS = {"genuine": 200, "unknown": 404, "busy": 429}
CODE = re.compile(r"[\w\s.:-]{8,40}")
"""A letter's, as people type it off the paper."""


def badge_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """GET /p/BADGE, behind the QR code on an officer's sheet: what a chat would answer, line by line."""
    looks, renderer = pages.looks(), Renderer(app.catalogue)

    async def badge(request: Request) -> Response:
        if not looks.allow(request):
            return pages.answer("badge.html", {"outcome": "busy", "lines": ()}, 429)
        number = badge_in(request.path_params["badge"])
        found = await app.database.read(lambda c: find_badge(c, number)) if number else None
        outcome = _standing(found)
        lines = renderer.phrase(badge_verdict(app.office, found), "id").splitlines()
        return pages.answer("badge.html", {"outcome": outcome, "lines": lines}, BADGE_STATUS[outcome])

    return (Route("/p/{badge:str}", badge),)


def _standing(found: Badge | None) -> str:
    """How the page looks: a number of nobody's, of somebody who left, or of somebody who serves."""
    if found is None:
        return "unknown"
    return "genuine" if found.left_at is None else "left"


def letter_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """GET /s/CODE, behind the QR code of a letter or summons.

    It says number, date, employer, kind and status, and nothing else of the case.
    """
    looks = pages.looks()

    async def letter(request: Request) -> Response:
        code = tidy(request.path_params["code"])
        if not looks.allow(request):
            said = _not_shown(app, "busy")
        elif found := await app.database.read(lambda c: _proof(app, c, code)) if CODE.fullmatch(code) else None:
            said = _said_of(app, found, code)
        else:
            said = _not_shown(app, "unknown")
        return pages.answer("letter.html", said, LETTER_STATUS[said["outcome"]], UNLISTED)

    return (Route("/s/{code:str}", letter),)


Found = Proof | Proven | ProvenReminder


def _proof(app: App, connection: Connection, code: str) -> Found | None:
    uow = UnitOfWork(connection, app.vault, app.clock.now())
    return proof_of(uow, code) or proven_by(uow, code) or reminder_by_code(uow, code)


def _said_of(app: App, found: Found, code: str) -> dict[str, Any]:
    match found:
        case Proof():
            return _genuine(app, found, code)
        case Proven():
            return _decree(app, found)
    return _reminder(app, found)


def _reminder(app: App, found: ProvenReminder) -> dict[str, Any]:
    """What the office says of a letter that reminds a company, and the way to hand in a regulation."""
    facts = [
        (_said(app, "page-number"), found.number),
        (_said(app, "page-dated"), _said(app, "date", date=found.dated.isoformat())),
        (_said(app, "page-to"), found.company),
        (_said(app, "page-kind"), app.catalogue.text("decree.page-kind-reminder")),
        (_said(app, "page-status"), _said(app, f"status-{found.status}")),
    ]
    genuine = _said(app, "page-genuine", office=app.office.dinas.name)
    lines = [genuine, app.catalogue.text("decree.page-nothing", {"contact": app.office.help_line})]
    answer = ("/e", app.catalogue.text("decree.page-hand-in"))
    return {"outcome": "genuine", "title": _said(app, "page-title"), "lines": lines, "facts": facts, "answer": answer}


def _decree(app: App, found: Proven) -> dict[str, Any]:
    """What the office says of its own decree: number, date, company, kind, and whether it still holds."""
    words, today = app.catalogue.text, app.office.today(app.clock.now())
    stands = "over" if found.ends < today else "later" if found.starts > today else "in-force"
    status = "revoked" if found.revoked else stands
    facts = [
        (_said(app, "page-number"), found.number),
        (_said(app, "page-dated"), _said(app, "date", date=found.dated.isoformat())),
        (_said(app, "page-to"), found.company),
        (_said(app, "page-kind"), words(f"decree.page-kind-{found.kind}")),
        (words("decree.page-starts"), _said(app, "date", date=found.starts.isoformat())),
        (words("decree.page-ends"), _said(app, "date", date=found.ends.isoformat())),
        (_said(app, "page-status"), words(f"decree.page-{status}")),
    ]
    genuine = _said(app, "page-genuine", office=app.office.dinas.name)
    lines = [genuine, words("decree.page-nothing", {"contact": app.office.help_line})]
    return {"outcome": "genuine", "title": _said(app, "page-title"), "lines": lines, "facts": facts}


def _not_shown(app: App, outcome: str) -> dict[str, Any]:
    """Nobody's code, or too many looks ("busy"): what that means, and whom to ask."""
    lines = [_said(app, f"page-{outcome}"), _said(app, "page-unknown-next", contact=app.office.help_line)]
    return {"outcome": outcome, "title": _said(app, f"page-{outcome}-title"), "lines": lines}


def _genuine(app: App, found: Proof, code: str) -> dict[str, Any]:
    """What the office says of its own letter, and the way to answer it."""
    facts = [
        (_said(app, "page-number"), found.number),
        (_said(app, "page-dated"), _said(app, "date", date=found.dated.isoformat())),
        (_said(app, "page-to"), found.employer),
        (_said(app, "page-kind"), _said(app, f"kind-{found.kind}")),
        (_said(app, "page-status"), _said(app, f"status-{found.status}")),
    ]
    genuine = _said(app, "page-genuine", office=app.office.dinas.name)
    lines = [genuine, _said(app, "page-nothing", contact=app.office.help_line)]
    answer = (f"/e/{read_letter_code(code) or code}", _said(app, "page-answer"))
    return {"outcome": "genuine", "title": _said(app, "page-title"), "lines": lines, "facts": facts, "answer": answer}


def _said(app: App, name: str, **params: object) -> str:
    """The words of a message of `letters.ftl`."""
    key = f"letters.{name}"
    return app.catalogue.text(key, params)
