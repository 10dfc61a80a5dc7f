"""What counts as one address."""

import pytest

from bot.channels.inbound_limits import Limiter, network_of


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
