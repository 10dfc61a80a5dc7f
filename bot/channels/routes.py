"""What the routes of all channels share: how a request is refused, how a file is answered."""

from collections.abc import Awaitable, Callable
from urllib.parse import quote, urlsplit

import structlog
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from bot.contract import Busy
from storage.failures import database_failed, trouble_of
from storage.repositories.files import FileRow

MAX_DIGITS = 18
"""Of a whole number that somebody sends: it fits 64 bits."""
BUSY = 503
"""The status that asks to come again."""

Endpoint = Callable[[Request], Awaitable[Response]]

log = structlog.get_logger()


class Refused(Exception):
    """The request cannot be taken: `status` is the answer, `code` says why where the channel's API has words for it."""

    def __init__(self, status: int, code: str = "") -> None:
        super().__init__(code)
        self.status, self.code = status, code


def guarded(endpoint: Endpoint, answer: Callable[[int, str], Response], *, fault: int = 500) -> Endpoint:
    """The endpoint with every failure answered, and no traceback for anybody.

    `answer(status, code)` makes the refusals of this channel. Where the database is away or the message was not
    accepted it is 503: it shall come again. Anything else that goes wrong is `fault`.
    """

    async def call(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Refused as refused:
            return answer(refused.status, refused.code)
        except Busy:
            return answer(BUSY, "try-again")
        except Exception as failed:  # noqa: BLE001 -- the channels' boundary
            away = database_failed(failed)
            if trouble_of(failed) is None:  # else the database has said so (bot.turn.trouble)
                log.error("database_failed" if away else "route_failed", error=type(failed).__name__)  # noqa: TRY400
            return answer(BUSY, "try-again") if away else answer(fault, "our-fault")

    return call


def bare(status: int, _code: str) -> Response:
    """An answer for a program: the status alone, and when to come again where that is wanted."""
    return Response(status_code=status, headers={"retry-after": "5"} if status == BUSY else None)


def own_origin(request: HTTPConnection, base_url: str) -> bool:
    """True where a page of ours sends the request.

    What travels by itself (a cookie) or is passed on (an address) must be of no use to a page of another origin.
    """
    origin, host, ours = request.headers.get("origin"), request.headers.get("host", ""), urlsplit(base_url)
    return origin is not None and origin in (f"{ours.scheme}://{ours.netloc}", f"http://{host}", f"https://{host}")


def whole(text: str) -> int | None:
    """A whole number as somebody sent it, None where it is none: "12" is 12; "-1", "1.5" and twenty digits are not."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS else None


def download(file: FileRow, content: bytes) -> Response:
    """A file to save under its own name, which no cache keeps and no browser takes for something else."""
    headers = {
        "cache-control": "no-store",
        "content-disposition": f"attachment; filename*=UTF-8''{quote(file.name)}",
        "x-content-type-options": "nosniff",
    }
    return Response(content, media_type=file.type, headers=headers)
