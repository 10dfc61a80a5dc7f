"""The boundary of the routes that Twilio calls."""

from collections.abc import Awaitable, Callable

import structlog
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.twilio.webhook import Refused
from bot.contract import Busy
from storage.failures import database_failed

log = structlog.get_logger()

Endpoint = Callable[[Request], Awaitable[Response]]


def guarded(endpoint: Endpoint) -> Endpoint:
    """What is not Twilio's is refused; what was not committed shall come again."""

    async def call(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Refused as refused:
            return Response(status_code=refused.status)
        except Busy:
            return Response(status_code=503)
        except Exception as failed:  # noqa: BLE001 -- the channel's boundary: Twilio gets no traceback
            away = database_failed(failed)
            log.error("database_failed" if away else "route_failed", error=type(failed).__name__)  # noqa: TRY400
            return Response(status_code=503)

    return call
