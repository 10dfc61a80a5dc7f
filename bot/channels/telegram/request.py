"""Requests to the Bot API over aiohttp: a fifth of what a message costs over httpx (docs/decisions/0017).

An address of the Bot API holds the token, and a body holds what people wrote: neither stands in any error or log.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, FormData, TCPConnector
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

if TYPE_CHECKING:
    from telegram._utils.types import ODVInput

CONNECT = 5.0
READ = 8.0
"""Seconds. A send has ten altogether (`Abilities.send_timeout`)."""
LARGEST = 20 * 1024 * 1024
"""Bytes of an answer: what bots may download (Bot API, getFile)."""
CHUNK = 64 * 1024


class TooLarge(TelegramError):
    """The answer is larger than any that we asked for."""


class AiohttpRequest(BaseRequest):
    """`connections` at once to one server; more wait for one of them."""

    def __init__(self, connections: int, largest: int = LARGEST) -> None:
        self._connections, self._largest = connections, largest
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for the next bytes of an answer."""
        return READ

    async def initialize(self) -> None:
        """Nothing to open before the first request."""

    async def shutdown(self) -> None:
        """Close the connections; the next request opens new ones."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer's JSON. Raises TelegramError without the words of what could not be read."""
        try:
            found = json.loads(payload)
        except ValueError:
            raise TelegramError("Invalid server response") from None
        if not isinstance(found, dict):
            raise TelegramError("Invalid server response")
        return found

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """(status, body). Raises TimedOut, NetworkError and TooLarge."""
        timeout = ClientTimeout(
            total=None,
            connect=given(pool_timeout, CONNECT),
            sock_connect=given(connect_timeout, CONNECT),
            sock_read=given(read_timeout, READ),
        )
        # No redirects: the address that they lead to would be told the token.
        try:
            async with self._opened().request(
                method, url, data=body_of(request_data), timeout=timeout, allow_redirects=False
            ) as response:
                content = bytearray()
                async for chunk in response.content.iter_chunked(CHUNK):
                    content += chunk
                    if len(content) > self._largest:
                        raise TooLarge("answer too large")
                return response.status, bytes(content)
        except TimeoutError:
            raise TimedOut from None
        except (ClientError, OSError, ValueError) as error:
            raise NetworkError(type(error).__name__) from None

    def _opened(self) -> ClientSession:
        if self._session is None:
            connector = TCPConnector(limit=self._connections)
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar())
        return self._session


def given(value: ODVInput[float], default: float) -> float | None:
    """The seconds that the caller gave, else the default."""
    return default if value is BaseRequest.DEFAULT_NONE else cast("float | None", value)


def body_of(request_data: RequestData | None) -> FormData | dict[str, str] | None:
    """A form, with its files where there are any."""
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.json_parameters
    form = FormData(default_to_multipart=True)
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media_type) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=media_type)
    return form
