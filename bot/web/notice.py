"""GET /data: the whole notice about personal data, to which the consent question links."""

from collections.abc import Sequence

from jinja2 import Template
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.web.templates import template_of
from handlers.rules.notice import SECTIONS, full_notice
from messages.catalogue import LANGUAGES


def notice_routes(app: App) -> Sequence[BaseRoute]:
    """The page in every language, drawn once: `?lang=en` asks for English, anything else gets Indonesian."""
    template = template_of("notice.html")
    drawn = {language: _page(app, template, language) for language in LANGUAGES}

    async def notice(request: Request) -> Response:
        page = drawn.get(request.query_params.get("lang", "id"), drawn["id"])
        return HTMLResponse(page, headers={"cache-control": "no-cache"})

    return (Route("/data", notice),)


def _page(app: App, template: Template, language: str) -> str:
    """The notice in one language. A section's words are lines; each becomes a paragraph."""
    values = full_notice(app.office)

    def words(key: str) -> str:
        return app.catalogue.text(key, values, language)

    sections = [(words(f"consent.{one}-head"), words(f"consent.{one}").splitlines()) for one in SECTIONS]
    return template.render(
        lang=language,
        pages="/pages",
        office_name=app.office.name,
        words={name: words(f"page.{name}") for name in ("tagline", "notice-other", "notice-back")},
        title=words("consent.title"),
        version=words("consent.version"),
        sections=sections,
    )
