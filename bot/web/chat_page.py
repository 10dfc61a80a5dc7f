"""GET /: the page of the web chat, and its files under an address that changes with them."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.app import App
from bot.web.bundle import bundled
from bot.web.compressed import Unchanging
from bot.web.pages import STATIC, Pages
from handlers.flow import Flow
from handlers.registry import FLOWS
from handlers.words import MENU_CHOICES

LASTING = {"cache-control": "public, max-age=31536000, immutable"}
"""For what never changes under its address: a cheap phone fetches it once a release."""
ASKED_AGAIN = {"cache-control": "no-cache"}
SCRIPT = "text/javascript"
FILES: tuple[tuple[str, str, Callable[[], bytes]], ...] = (
    ("page.js", SCRIPT, lambda: bundled(STATIC, "page").encode()),
    ("old.js", SCRIPT, (STATIC / "old.js").read_bytes),
    ("page.css", "text/css", (STATIC / "page.css").read_bytes),
    ("favicon.svg", "image/svg+xml", (STATIC / "favicon.svg").read_bytes),
)
"""What a browser fetches: name, type, how it is made."""
OUT, EXAMPLES = "mark-out", ("mark-example", "mark-shape")
"""Keys of the words with which the line of the ways out begins, and that of an example."""


def chat_routes(_app: App, pages: Pages) -> Sequence[BaseRoute]:
    """The page, drawn once, and its files."""
    static = f"/static/{version_of(STATIC)}"

    def drawn() -> bytes:
        return pages.drawn("page.html", {"static": static, "known": known(pages)}).encode()

    page = Unchanging(drawn, "text/html", ASKED_AGAIN)
    files = {name: Unchanging(make, kind, LASTING) for name, kind, make in FILES}

    async def chat(request: Request) -> Response:
        return page.answer(request)

    async def file(request: Request) -> Response:
        found = files.get(request.path_params["name"])
        if found is None:
            raise HTTPException(404)
        return found.answer(request)

    return (Route("/", chat), Route(f"{static}/{{name:str}}", file))


def known(pages: Pages) -> Mapping[str, Sequence[str]]:
    """What the page has to know of conversations, so that both keep to one rule.

    `lasting`: buttons that never age, beside commands. `out`, `examples`: how lines begin that are shown apart, in
    every language. `typed`: the conversations of workers in which no question is answered by a file. `asked`: the keys
    of all questions, below which a digit is typed and presses nothing.
    """
    takes = {voice(flow) for flow in FLOWS.values() if any(step.takes_files for step in flow.steps)}
    return {
        "lasting": list(MENU_CHOICES),
        "out": pages.in_all_languages(OUT),
        "asked": sorted({f"{voice(flow)}.{step.name}" for flow in FLOWS.values() for step in flow.steps}),
        "examples": [word for key in EXAMPLES for word in pages.in_all_languages(key)],
        "typed": sorted({voice(flow) for flow in FLOWS.values() if not flow.of_staff} - takes),
    }


def voice(flow: Flow) -> str:
    """How the keys of its questions begin."""
    return flow.speaks or flow.name


@cache
def version_of(folder: Path) -> str:
    """A short digest of everything in the folder: old and new modules never mix after an update."""
    digest = hashlib.sha256()
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        digest.update(file.name.encode() + file.read_bytes())
    return digest.hexdigest()[:12]
