"""How our pages are drawn: the office's name, the words of `page.ftl`, and what a browser may do with them."""

from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from starlette.responses import HTMLResponse, Response

from bot.app import App
from bot.channels.inbound_limits import LineLimiter
from messages.catalogue import LANGUAGES

FOLDER = Path(__file__).parent / "pages"
STATIC = Path(__file__).parents[1] / "channels" / "webchat" / "static"
TOPIC = "page."
"""How the keys of the words begin that every page knows: `page.tagline` is `words['tagline']` in a template."""

NO_STORE = {"cache-control": "no-store"}
UNLISTED = {**NO_STORE, "x-robots-tag": "noindex"}
"""Kept by no browser and found by no search engine."""
LOOKS_PER_MINUTE = 20
"""Of one line, at right addresses and wrong ones alike: they shall not be collected or guessed."""


class Pages:
    """Draws the templates of `pages/` and of the chat for one office. Pages speak Indonesian, as the office does."""

    def __init__(self, app: App) -> None:
        self._app = app

    @cached_property
    def _words(self) -> dict[str, dict[str, str]]:
        return {language: self._of_pages(language) for language in LANGUAGES}

    def drawn(self, template: str, values: Mapping[str, object], language: str = "id") -> str:
        """The page as HTML; `values` are what its template names beside the words and the office."""
        known = {"lang": language, "words": self._words[language], "office_name": self._app.office.name}
        return _environment().get_template(template).render(known | dict(values))

    def answer(
        self,
        template: str,
        values: Mapping[str, object],
        status: int = 200,
        headers: Mapping[str, str] = NO_STORE,
        language: str = "id",
    ) -> Response:
        """The page as an answer."""
        return HTMLResponse(self.drawn(template, values, language), status, headers)

    def in_all_languages(self, key: str) -> list[str]:
        """The same word of the page in each language that people may choose in their chat."""
        return [words[key] for words in self._words.values()]

    def looks(self) -> LineLimiter:
        """How often one line may look at a page: `allow(request)`. Each page counts its own."""
        return LineLimiter(LOOKS_PER_MINUTE, 60, on=self._app.settings.limited)

    def _of_pages(self, language: str) -> dict[str, str]:
        text, keys = self._app.catalogue.text, self._app.catalogue.keys(language)
        return {key.removeprefix(TOPIC): text(key, language=language) for key in keys if key.startswith(TOPIC)}


@cache
def _environment() -> Environment:
    """The templates, compiled once a process."""
    return Environment(loader=FileSystemLoader([STATIC, FOLDER]), autoescape=True)


def policy(*, forms: str = "'none'") -> str:
    """The Content-Security-Policy of a page: it loads nothing but our own files; `forms` is where a form may go."""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self';"
        f" form-action {forms}; base-uri 'none'; frame-ancestors 'none'"
    )
