"""What counts as one address."""

import pytest
from starlette.requests import Request

from bot.channels.inbound_limits import LINES_OF_A_SITE, Limiter, LineLimiter, network_of, site_of


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("2001:db8:1:2::1", "2001:db8:1:2::"),
        ("2001:db8:1:3::1", "2001:db8:1:3::"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("fe80::1%eth0", "fe80::"),
        ("", ""),
        ("testclient", "testclient"),
    ],
)
def test_an_address_counts_as_its_line(address: str, network: str) -> None:
    assert network_of(address) == network


def test_a_line_with_many_addresses_is_one() -> None:
    limiter = Limiter(3, 3600)
    assert [limiter.allow(network_of(f"2001:db8::{n:x}")) for n in range(4)] == [True, True, True, False]


@pytest.mark.parametrize(
    ("line", "site"),
    [("2001:db8:1:2::", "2001:db8:1::/48"), ("2001:db8:2:2::", "2001:db8:2::/48"), ("203.0.113.7", None), ("", None)],
)
def test_many_lines_of_ipv6_are_one_site(line: str, site: str | None) -> None:
    assert site_of(line) == site


def test_a_site_may_do_more_than_a_line_and_not_as_much_as_all_its_lines() -> None:
    limiter = LineLimiter(3, 3600)

    def allowed(address: str) -> bool:
        return limiter.allow(Request({"type": "http", "client": (address, 1), "headers": []}))

    assert [allowed("2001:db8:1:1::1") for _ in range(4)] == [True, True, True, False]
    others = [allowed(f"2001:db8:1:{n:x}::1") for n in range(2, 100)]
    assert others.count(True) == 3 * LINES_OF_A_SITE - 3
    assert allowed("2001:db8:2:1::1"), "another site"
    assert allowed("203.0.113.7")
