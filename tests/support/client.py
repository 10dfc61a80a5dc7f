"""An HTTP client to the program in the test's own process."""

import httpx
from starlette.types import ASGIApp


class Client(httpx.AsyncClient):
    """A client like any other, with a short way for what is asked hundreds of thousands of times."""

    def __init__(self, server: ASGIApp, base_url: str) -> None:
        self._server, self._base = httpx.ASGITransport(server), base_url
        super().__init__(transport=self._server, base_url=base_url)

    async def straight(self, method: str, path: str, headers: dict[str, str], content: bytes = b"") -> httpx.Response:
        """Ask without cookies, redirects and hooks: they cost more than the program's own part of a short answer."""
        request = httpx.Request(method, f"{self._base}{path}", headers=headers, content=content)
        response = await self._server.handle_async_request(request)
        response.request = request
        await response.aread()
        return response


async def asked(
    http: httpx.AsyncClient, method: str, path: str, headers: dict[str, str], content: bytes = b""
) -> httpx.Response:
    """An answer, by the short way where there is one."""
    if isinstance(http, Client):
        return await http.straight(method, path, headers, content)
    return await http.request(method, path, headers=headers, content=content)
