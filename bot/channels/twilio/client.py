"""Twilio's own client behind a door of ours: one kept connection pool, real timeouts, our closed set of errors."""

import base64
import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels.twilio.errors import refusal
from bot.contract import SendError, SendProblem

TIMEOUT = 8.0
"""Seconds for one request; the lane gives a send ten."""
CONNECT = 3.0
CONTENT_API = "https://content.twilio.com"
OFFICIAL_API = "https://api.twilio.com"
LARGEST_PAGE = 1000
"""Entries of one page of a list, the most that Twilio gives; more are several pages."""
FILES_OF_ONE = 10
"""Files that one message can have."""

NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)
"""The request never left. Whatever else goes wrong, it may have arrived."""
FAILURES = (TwilioException, aiohttp.ClientError, TimeoutError, OSError, ValueError)
"""What a request can raise; the last one for an answer that is no JSON."""


@dataclass(frozen=True, slots=True)
class Form:
    """One message as Twilio takes it: words, a content with its variables, or a file. No field twice."""

    body: str | None = None
    content_sid: str | None = None
    variables: Mapping[str, str] | None = None
    media_url: str | None = None

    def fields(self) -> dict[str, Any]:
        """As arguments of Twilio's client."""
        given: dict[str, Any] = {"body": self.body, "content_sid": self.content_sid}
        if self.variables:
            given["content_variables"] = json.dumps(self.variables, ensure_ascii=False)
        if self.media_url:
            given["media_url"] = [self.media_url]
        return {name: value for name, value in given.items() if value is not None}


class _Transport(AsyncHttpClient):
    """Replaces AsyncTwilioHttpClient, which ignores its timeout and sends JSON as a form (twilio 9.13)."""

    def __init__(self, timeout: float) -> None:
        super().__init__(logging.getLogger("twilio.async_http_client"), is_async=True, timeout=timeout)
        self._limit = aiohttp.ClientTimeout(total=timeout, connect=CONNECT)
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        """Made at the first request: it belongs to the running loop."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._limit)
        return self._session

    async def request(  # type: ignore[override]  # noqa: PLR0913, PLR0917 -- Twilio's signature
        self,
        method: str,
        url: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 -- Twilio's signature
        allow_redirects: bool = False,  # noqa: FBT001, FBT002 -- the same
    ) -> Response:
        """One request. Nothing of it is logged: it holds numbers and words."""
        known = dict(headers or {})
        if auth is not None:
            known["Authorization"] = basic(*auth)
        as_json = known.get("Content-Type") == "application/json"
        content: Any = json.dumps(_present(data)) if as_json else data
        async with self.session.request(
            method, url, params=params, data=content, headers=known, allow_redirects=allow_redirects
        ) as answer:
            return Response(answer.status, await answer.text(), answer.headers)

    async def close(self) -> None:
        """Let go of the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None


class TwilioApi:
    """What we use of Twilio. Every method raises SendError, and nothing else where Twilio or the line fails."""

    def __init__(self, account: str, token: str, base_url: str, timeout: float = TIMEOUT) -> None:
        self.account, self.base_url, self._token = account, base_url, token
        self._transport = _Transport(timeout)
        self._client = Client(account, token, http_client=self._transport)
        self._client.api.base_url = base_url
        self._client.content.base_url = CONTENT_API if base_url == OFFICIAL_API else base_url

    @property
    def session(self) -> aiohttp.ClientSession:
        """For files, which are no part of Twilio's client."""
        return self._transport.session

    @property
    def authorization(self) -> dict[str, str]:
        """The header that proves who we are; for the API's own host and no other."""
        return {"Authorization": basic(self.account, self._token)}

    @property
    def host(self) -> str:
        """The API's host with its port."""
        return urlsplit(self.base_url).netloc

    async def create(self, sender: str, to: str, form: Form, callback: str, attempts: int = 1) -> str:
        """Hand over one message; its sid."""
        try:
            made = await self._client.messages.create_async(
                to=to, from_=sender, status_callback=callback, **form.fields()
            )
        except FAILURES as error:
            raise send_error(error, attempts) from None
        return str(made.sid)

    async def sent_to(self, address: str, sender: str, limit: int) -> Sequence[Any]:
        """The newest messages from us to an address.

        Not filtered by the day they were sent: a message that still waits at Twilio has no such day.
        """
        with asking():
            return await self._client.messages.list_async(to=address, from_=sender, **_paged(limit))

    async def received_since(self, address: str, moment: datetime, limit: int) -> Sequence[Any]:
        """Messages that came to us since then, newest first."""
        with asking():
            return await self._client.messages.list_async(to=address, date_sent_after=moment, **_paged(limit))

    async def media_of(self, message_sid: str) -> list[str]:
        """Sids of the files of a message."""
        with asking():
            found = await self._client.messages(message_sid).media.list_async(**_paged(FILES_OF_ONE))
            return [str(one.sid) for one in found]

    async def delete_media(self, message_sid: str, media_sid: str) -> None:
        """Delete a file at Twilio; one that is gone already is deleted."""
        with asking():
            try:
                await self._client.messages(message_sid).media(media_sid).delete_async()
            except TwilioRestException as error:
                if error.status != HTTPStatus.NOT_FOUND:
                    raise

    async def make_content(self, request: Mapping[str, Any]) -> str:
        """A new Content resource; its sid."""
        from twilio.rest.content.v1.content import ContentList

        with asking():
            made = await self._client.content.v1.contents.create_async(ContentList.ContentCreateRequest(dict(request)))
            return str(made.sid)

    async def close(self) -> None:
        """Let go of the connections."""
        await self._transport.close()


def basic(user: str, password: str) -> str:
    """HTTP Basic, as a header's value."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def send_error(error: Exception, attempts: int = 1) -> SendError:
    """Whatever the client raised, in our words."""
    if isinstance(error, TwilioException):
        code, status = _said(error)
        return refusal(code, attempts, status)
    if isinstance(error, NOT_SENT):
        return SendError(SendProblem.RETRY, type(error).__name__)
    return SendError(SendProblem.UNKNOWN, type(error).__name__)


def _said(error: TwilioException) -> tuple[int | None, int | None]:
    """(Twilio's code, HTTP status). Of a page of a list its client raises the whole answer, unread."""
    answer = next((one for one in error.args if isinstance(one, Response)), None)
    if answer is None:
        code = getattr(error, "code", None)
        return (int(code) if code else None), getattr(error, "status", None)
    try:
        code = json.loads(answer.text)["code"]
    except (ValueError, KeyError, TypeError):
        code = None
    return (code if isinstance(code, int) else None), answer.status_code


def _paged(limit: int) -> dict[str, int]:
    """How many entries of a list, and how many of them a page: its client would ask for all of them at once."""
    return {"limit": limit, "page_size": min(limit, LARGEST_PAGE)}


@contextmanager
def asking() -> Iterator[None]:
    """The same around a request that may be repeated, such as a question: nothing is in doubt. Raises SendError."""
    try:
        yield
    except FAILURES as error:
        found = send_error(error)
        raise SendError(SendProblem.RETRY, found.code) if found.problem is SendProblem.UNKNOWN else found from None


def _present(value: Any) -> Any:  # noqa: ANN401 -- JSON
    """Without what is absent: Twilio's client writes every content type that there is, as null."""
    if isinstance(value, Mapping):
        return {key: _present(inner) for key, inner in value.items() if inner is not None}
    return [_present(inner) for inner in value] if isinstance(value, list) else value
