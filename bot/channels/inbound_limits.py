"""How much one chat or address may do: token buckets in memory, a guard before anything is accepted.

Per process on purpose: what must hold across processes and restarts (wrong codes, wrong proofs) is counted in
the database by `handlers.services.base.attempts`.
"""

import time
from ipaddress import IPv6Address, ip_address

from starlette.requests import Request

from bot.channels.recent import Recent

HOST_BITS = 64
"""Of an IPv6 address: whoever has a line chooses them freely (RFC 4291, section 2.5.1)."""
SITE_BITS = 80
"""Behind a /48, as institutions and whoever asks get one: 65,536 lines (RFC 6177, BCP 157)."""
LINES_OF_A_SITE = 10
"""How many lines' worth a site may do: an office has more than one, and nobody has 65,536."""


def network_of(address: str) -> str:
    """Whose line an IP address is of, for a limit; what is no address counts as itself.

    One line has a whole IPv6 /64: `2001:db8::1` and `2001:db8::2` are one. An IPv4 address inside an IPv6 one
    (`::ffff:192.0.2.1`) counts as the IPv4 address.
    """
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return str(found)
    return str(found.ipv4_mapped or _cut(found, HOST_BITS))


def site_of(line: str) -> str | None:
    """The /48 of a line that is an IPv6 /64; None for any other."""
    try:
        return f"{_cut(IPv6Address(line), SITE_BITS)}/48"
    except ValueError:
        return None


def _cut(address: IPv6Address, bits: int) -> IPv6Address:
    return IPv6Address(int(address) >> bits << bits)


def line_of(request: Request) -> str:
    """Whose line a request comes by, for a limit; "" where the server does not know."""
    return network_of(request.client.host if request.client else "")


class Limiter:
    """`allow(who)` is True at most `count` times in `seconds`, refilled steadily."""

    def __init__(self, count: int, seconds: float, *, on: bool = True) -> None:
        self._count, self._rate, self.on = float(count), count / seconds, on
        self._buckets: Recent[object, tuple[float, float]] = Recent()

    def allow(self, who: object) -> bool:
        """Take one token of `who`; False where none is left."""
        if not self.on:
            return True
        now = time.monotonic()
        tokens, since = self._buckets.pop(who, (self._count, now))
        tokens = min(self._count, tokens + (now - since) * self._rate)
        self._buckets[who] = (max(0.0, tokens - 1), now)
        return tokens >= 1

    def give_back(self, who: object) -> None:
        """Put the token of `who` back: what was allowed failed through no fault of theirs, and will be tried again."""
        if who in self._buckets:
            tokens, since = self._buckets[who]
            self._buckets[who] = (min(self._count, tokens + 1), since)


class LineLimiter:
    """The same for whole lines: `allow(request)`. A site of many IPv6 lines has a larger bucket beside."""

    def __init__(self, count: int, seconds: float, *, on: bool = True) -> None:
        self._lines = Limiter(count, seconds, on=on)
        self._sites = Limiter(count * LINES_OF_A_SITE, seconds, on=on)

    def allow(self, request: Request) -> bool:
        """Take one of the request's line, and of its site."""
        line = line_of(request)
        site = site_of(line)
        return self._lines.allow(line) and (site is None or self._sites.allow(site))
