"""GET /: the page of the web chat, and its files under an address that changes with them."""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from bot.app import App
from bot.web.pages import STATIC, Pages

LASTING = "public, max-age=31536000, immutable"


class Lasting(StaticFiles):
    """Static files that never change under their address: a cheap phone fetches them once a release."""

    def file_response(
        self, full_path: str | os.PathLike[str], stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """As Starlette's, kept by the browser."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers["cache-control"] = LASTING
        return response


def chat_routes(_app: App, pages: Pages) -> Sequence[BaseRoute]:
    """The page, drawn once, and its files."""
    static = f"/static/{version_of(STATIC)}"
    page = pages.drawn("page.html", {"static": static})

    async def chat(_request: Request) -> Response:
        return HTMLResponse(page, headers={"cache-control": "no-cache"})

    return (Route("/", chat), Mount(static, Lasting(directory=STATIC)))


def version_of(folder: Path) -> str:
    """A short digest of everything in the folder: old and new modules never mix after an update."""
    digest = hashlib.sha256()
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        digest.update(file.name.encode() + file.read_bytes())
    return digest.hexdigest()[:12]
