"""Whose address a request comes from, where web servers stand in front: X-Forwarded-For, as far as they are trusted.

Each proxy appends whom it heard, so the list is read from its end: the first address there that no trusted proxy has is
the visitor's. What stands before it was written by the visitor.
"""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address

import structlog
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.settings import Network

Address = IPv4Address | IPv6Address
HEADER = b"x-forwarded-for"

log = structlog.get_logger(__name__)


def visitor(peer: str, forwarded: Sequence[str], trusted: Sequence[Network]) -> str:
    """The address that counts. `forwarded`: the items of all X-Forwarded-For lines in their order.

    An item that is no address ends the reading: whoever handed it in counts.
    """
    seen = peer
    for item in (peer, *reversed(forwarded)):
        address = address_of(item)
        if address is None:
            return seen
        seen = str(address)
        if not is_trusted(address, trusted):
            return seen
    return seen


def address_of(item: str) -> Address | None:
    """`192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1` or `[2001:db8::1]:4711`; an IPv4 address inside IPv6 is IPv4."""
    words = item.strip()
    if words.startswith("["):
        words = words[1:].partition("]")[0]
    elif words.count(":") == 1:
        words = words.partition(":")[0]
    try:
        found = ip_address(words)
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found


def is_trusted(address: Address | None, trusted: Sequence[Network]) -> bool:
    """True for the address of a trusted proxy."""
    return address is not None and any(address in network for network in trusted)


class Forwarded:
    """Puts the visitor's address in the place of the proxy's. Says once where a header comes that is not believed."""

    def __init__(self, app: ASGIApp, trusted: Sequence[Network]) -> None:
        self._app, self._trusted, self._said = app, trusted, False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on."""
        if scope["type"] == "http" and scope.get("client"):
            self._read(scope)
        await self._app(scope, receive, send)

    def _read(self, scope: Scope) -> None:
        lines = [value.decode("latin-1") for name, value in scope["headers"] if name == HEADER]
        if not lines:
            return
        peer, port = scope["client"]
        if is_trusted(address_of(peer), self._trusted):
            scope["client"] = (visitor(peer, ",".join(lines).split(","), self._trusted), port)
        elif not self._said:
            self._said = True
            log.warning("forwarded_address_not_believed", setting="TRUSTED_PROXIES")
