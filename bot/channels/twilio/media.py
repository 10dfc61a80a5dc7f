"""Files that people send: fetched from Twilio's own host only, and deleted there once they are no longer needed.

Twilio keeps a file until somebody deletes it. Deleting is tried a few times at once; what a crash or a bad hour
left behind is found again by looking through the messages of the last days (`sweep`).
"""

import asyncio
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urljoin, urlsplit

import aiohttp
import structlog

from bot.background import Background
from bot.channels.twilio.client import TwilioApi
from bot.channels.twilio.reading import Media
from bot.contract import SendError
from bot.files.limited import LARGEST_FILE, BadFile

MAX_HOPS = 3
TIMEOUT = 8.0
TRIES = (0.0, 2.0, 20.0)
"""Seconds before each try to delete."""
LOOK_BACK = timedelta(days=2)
YOUNG = timedelta(minutes=10)
"""A message so young may still be at work."""
MOST_LOOKED_AT = 2000
ENOUGH_REFUSED = 3
"""Files that Twilio does not delete, after which a sweep ends: it is Twilio, not the file."""
_REDIRECTS = {301, 302, 303, 307, 308}
_PATH = re.compile(r"/2010-04-01/Accounts/(AC\w{32})/Messages/([A-Z]{2}[0-9a-fA-F]{32})/Media/(ME[0-9a-fA-F]{32})")

log = structlog.get_logger()


class NotFetched(BadFile):
    """A file that could not be had: not Twilio's, too large, gone, or too slow. `reason` is for the log."""

    def __init__(self, reason: str = "", code: str = "not-fetched") -> None:
        super().__init__(code)
        self.reason = reason


class MediaStore:
    """The files of one Twilio account. What of `deleting` is stopped is left to the next sweep."""

    def __init__(self, api: TwilioApi) -> None:
        self._api = api
        self.deleting = Background()

    async def fetch(self, media: Media) -> bytes:
        """The bytes of a file. Raises NotFetched."""
        sids(media.url, self._api)
        try:
            async with asyncio.timeout(TIMEOUT):
                return await self._follow(media.url)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise NotFetched(type(error).__name__) from None

    async def _follow(self, url: str) -> bytes:
        """Redirects go to a store of files elsewhere: our credentials do not go along."""
        scheme = urlsplit(self._api.base_url).scheme
        for _hop in range(MAX_HOPS + 1):
            parts = urlsplit(url)
            if parts.scheme != scheme:
                break
            headers = self._api.authorization if parts.netloc == self._api.host else {}
            async with self._api.session.get(url, headers=headers, allow_redirects=False) as answer:
                if answer.status in _REDIRECTS:
                    url = urljoin(url, answer.headers.get("location", ""))
                    continue
                if answer.status != 200:  # noqa: PLR2004 -- HTTP's success
                    break
                return await _capped(answer)
        raise NotFetched

    def delete(self, media: Iterable[Media]) -> None:
        """Delete them at Twilio, in the background."""
        for one in media:
            try:
                message, file = sids(one.url, self._api)
            except NotFetched:
                continue
            self.deleting.start(self._delete(message, file))

    async def _delete(self, message: str, file: str) -> None:
        for wait in TRIES:
            await asyncio.sleep(wait)
            try:
                await self._api.delete_media(message, file)
            except SendError as refused:
                log.info("media_not_deleted", message=message, code=refused.code)
            else:
                return

    async def sweep(self, ours: str, now: datetime) -> int:
        """Delete what is left of the last days' files; how many there were.

        Raises SendError where one could not be deleted, once the others are: the last of what Twilio said.
        """
        found, refused = 0, list[SendError]()
        for message in await self._api.received_since(ours, now - LOOK_BACK, MOST_LOOKED_AT):
            if not _left(message, now):
                continue
            try:
                found += await self._delete_all(message.sid)
            except SendError as error:
                refused.append(error)
                if len(refused) >= ENOUGH_REFUSED:
                    break
        if refused:
            raise refused[-1]
        return found

    async def _delete_all(self, message: str) -> int:
        files = await self._api.media_of(message)
        for file in files:
            await self._api.delete_media(message, file)
        return len(files)


def _left(message: Any, now: datetime) -> bool:  # noqa: ANN401 -- Twilio's message
    """True for a message of somebody whose files should be gone by now."""
    if str(message.num_media or "0") == "0" or message.direction != "inbound":
        return False
    return message.date_created is None or message.date_created <= now - YOUNG


def sids(url: str, api: TwilioApi) -> tuple[str, str]:
    """(message, file) of a file's address. Raises NotFetched for one that is not this account's at Twilio."""
    parts, base = urlsplit(url), urlsplit(api.base_url)
    path = _PATH.fullmatch(parts.path)
    if (parts.scheme, parts.netloc) != (base.scheme, base.netloc) or path is None or path[1] != api.account:
        raise NotFetched("address")
    return path[2], path[3]


async def _capped(answer: aiohttp.ClientResponse) -> bytes:
    """The content, never more than LARGEST_FILE of it. Raises NotFetched."""
    content = bytearray()
    async for chunk in answer.content.iter_chunked(64 * 1024):
        content += chunk
        if len(content) > LARGEST_FILE:
            raise NotFetched("too-large", "too-large")
    return bytes(content)
