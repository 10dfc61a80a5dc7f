"""Sessions: an unguessable token is the address of a chat, and nothing but its keyed digest is stored."""

import secrets
from datetime import datetime

from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from bot.channels.recent import Recent
from bot.channels.routes import Refused, own_origin
from bot.channels.webchat.abilities import NAME
from storage.database import Database
from storage.repositories.chats import add_chat, find_chat
from storage.vault import Vault

COOKIE = "lindungi"
COOKIE_DAYS = 400
LABEL = "webchat.token"


class NoSession(Refused):
    """The request carries no session, one that does not exist, or a cookie from a foreign page."""

    def __init__(self) -> None:
        super().__init__(401, "no-session")


class Sessions:
    """Opens sessions and tells whose a request is."""

    def __init__(self, database: Database, vault: Vault, base_url: str) -> None:
        self._database, self._vault = database, vault
        self._base_url = base_url
        self._secure = base_url.startswith("https:")
        self._chats: Recent[str, int] = Recent()

    async def open(self, now: datetime) -> str:
        """A new chat; its token."""
        token = secrets.token_urlsafe(32)
        index, wrapped = self._vault.index(LABEL, token), self._vault.new_data_key()
        chat = await self._database.write(lambda c: add_chat(c, NAME, index, wrapped, now))
        self._chats[token] = chat
        return token

    async def chat_of(self, request: Request) -> int:
        """The chat of a request's bearer token or cookie. Raises NoSession."""
        token = bearer(request)
        if token is None:
            token = request.cookies.get(COOKIE)
            if token is None or (request.method not in ("GET", "HEAD") and not self.own_origin(request)):
                raise NoSession
        chat = self._chats.get(token)
        if chat is not None:
            return chat
        indexes = self._vault.indexes(LABEL, token)
        found = await self._database.read(lambda c: find_chat(c, indexes))
        if found is None:
            raise NoSession
        self._chats[token] = found
        return found

    def forget(self, chat: int) -> None:
        """Drop a chat whose session has ended."""
        for token in [t for t, c in self._chats.items() if c == chat]:
            del self._chats[token]

    def set_cookie(self, request: HTTPConnection, response: Response, token: str) -> None:
        """The session for pages that keep no token themselves. A foreign page must not replace the one there is."""
        if "origin" in request.headers and not self.own_origin(request):
            return
        response.set_cookie(
            COOKIE, token, max_age=COOKIE_DAYS * 86400, httponly=True, samesite="strict", secure=self._secure
        )

    def own_origin(self, request: HTTPConnection) -> bool:
        """A cookie travels by itself, so a page of another origin must not be able to use it."""
        return own_origin(request, self._base_url)


def bearer(request: HTTPConnection) -> str | None:
    """The token of an Authorization header, None where there is none."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" and token.strip() else None
