"""Files of the pages, under an address that changes with them."""

import hashlib
import os
from pathlib import Path

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

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


def version_of(*folders: Path) -> str:
    """A short digest of everything in the folders: old and new modules never mix after an update."""
    digest = hashlib.sha256()
    for file in sorted(file for folder in folders for file in folder.rglob("*") if file.is_file()):
        digest.update(file.name.encode() + file.read_bytes())
    return digest.hexdigest()[:12]
