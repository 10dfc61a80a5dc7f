"""GET /data: the whole notice about personal data, to which the consent question links."""

from collections.abc import Sequence
from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.web.compressed import Unchanging
from bot.web.pages import Pages
from handlers.fields import asked_by
from handlers.rules.office.notice import SECTIONS, full_notice
from messages.catalogue import LANGUAGES

KEPT = {"cache-control": "no-cache"}


def notice_routes(app: App, pages: Pages) -> Sequence[BaseRoute]:
    """The page in every language, each drawn once: `?lang=en` asks for English, anything else gets Indonesian."""
    drawn = {one: Unchanging(partial(_page, app, pages, one), "text/html", KEPT) for one in LANGUAGES}

    async def notice(request: Request) -> Response:
        return drawn.get(request.query_params.get("lang", "id"), drawn["id"]).answer(request)

    return (Route("/data", notice),)


def _page(app: App, pages: Pages, language: str) -> bytes:
    """The notice in one language. A section's words are lines; each becomes a paragraph."""
    values: dict[str, object] = {**full_notice(app.office)}

    def words(key: str) -> str:
        return app.catalogue.text(key, values, language)

    values["fields"] = [words(f"fields.{field}") for field in asked_by(app.office)]
    sections = [(words(f"consent.{one}-head"), words(f"consent.{one}").splitlines()) for one in SECTIONS]
    title, version = words("consent.title"), words("consent.version")
    return pages.drawn("notice.html", {"title": title, "version": version, "sections": sections}, language).encode()
