"""Answers that are small on the wire: compressed where the browser takes it. Many pay for every kilobyte."""

import gzip
import hashlib
from collections.abc import Callable, Mapping
from functools import cached_property

from starlette.requests import Request
from starlette.responses import Response

VARY = "accept-encoding"


class Unchanging:
    """A body that stays the same while the program runs. It is made and compressed when somebody first asks for it."""

    def __init__(self, make: Callable[[], bytes], media_type: str, headers: Mapping[str, str]) -> None:
        self._make, self._type, self._headers = make, media_type, dict(headers)

    def answer(self, request: Request) -> Response:
        """The body, or 304 for a browser that has it."""
        packed = takes_gzip(request)
        tag = f'"{self._digest}-gzip"' if packed else f'"{self._digest}"'
        headers = {**self._headers, "etag": tag, "vary": VARY}
        if self._known(request.headers.get("if-none-match", "")):
            return Response(status_code=304, headers=headers)
        if not packed:
            return Response(self._body, media_type=self._type, headers=headers)
        return Response(self._packed, media_type=self._type, headers={**headers, "content-encoding": "gzip"})

    @cached_property
    def _body(self) -> bytes:
        return self._make()

    @cached_property
    def _packed(self) -> bytes:
        return gzip.compress(self._body, mtime=0)

    @cached_property
    def _digest(self) -> str:
        return hashlib.sha256(self._body).hexdigest()[:16]

    def _known(self, tags: str) -> bool:
        """True where the browser has this body, however it was packed."""
        return any(tag.strip().removeprefix("W/").strip('"').split("-")[0] == self._digest for tag in tags.split(","))


def packed(request: Request, response: Response) -> Response:
    """The same answer, compressed where the browser takes it. For pages that show nothing of anybody."""
    response.headers["vary"] = VARY
    if takes_gzip(request):
        response.body = gzip.compress(bytes(response.body), mtime=0)
        response.headers["content-encoding"] = "gzip"
        response.headers["content-length"] = str(len(response.body))
    return response


def takes_gzip(request: Request) -> bool:
    """Whether Accept-Encoding names gzip, or anything, and does not refuse it (`gzip;q=0`)."""
    weights: dict[str, str] = {}
    for one in request.headers.get("accept-encoding", "").lower().split(","):
        name, _, weight = one.partition(";")
        weights[name.strip()] = weight.strip().removeprefix("q=").strip()
    wanted = weights.get("gzip", weights.get("*", "0"))
    return not wanted or wanted.strip("0.") != ""
