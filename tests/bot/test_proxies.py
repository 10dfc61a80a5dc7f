"""Whose address counts, whatever stands in X-Forwarded-For."""

import ipaddress
from pathlib import Path

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from structlog.testing import capture_logs

from bot.settings import ON_THIS_MACHINE, Settings
from bot.web.proxies import Forwarded, visitor

TRUSTED = (*ON_THIS_MACHINE, ipaddress.ip_network("10.0.0.0/8"), ipaddress.ip_network("2001:db8:ffff::/48"))
VISITOR, OTHER = "203.0.113.7", "198.51.100.9"


@pytest.mark.parametrize(
    ("peer", "forwarded", "counts"),
    [
        # nobody in front: what the visitor writes is not read
        (VISITOR, [OTHER], VISITOR),
        ("2001:db8::1", [OTHER], "2001:db8::1"),
        ("", [OTHER], ""),
        # one proxy: it appends whom it heard; what stands before that is the visitor's own writing
        ("127.0.0.1", [VISITOR], VISITOR),
        ("127.0.0.1", [OTHER, VISITOR], VISITOR),
        ("127.0.0.1", ["127.0.0.1", VISITOR], VISITOR),
        ("::1", ["2001:db8::1"], "2001:db8::1"),
        # several proxies
        ("127.0.0.1", [OTHER, VISITOR, "10.0.0.5"], VISITOR),
        ("10.0.0.5", [VISITOR, "2001:db8:ffff::2"], VISITOR),
        ("127.0.0.1", ["10.0.0.5"], "10.0.0.5"),
        # spellings
        ("::ffff:127.0.0.1", [VISITOR], VISITOR),
        ("::ffff:203.0.113.7", [OTHER], VISITOR),
        ("127.0.0.1", [f" {VISITOR}:4711 "], VISITOR),
        ("127.0.0.1", ["[2001:db8::1]:4711"], "2001:db8::1"),
        ("127.0.0.1", ["[2001:db8::1]"], "2001:db8::1"),
        ("127.0.0.1", [f"::ffff:{VISITOR}"], VISITOR),
        # no address: whoever handed it in counts, so that words make no new visitors
        ("127.0.0.1", ["unknown"], "127.0.0.1"),
        ("127.0.0.1", [""], "127.0.0.1"),
        ("127.0.0.1", [VISITOR, "_hidden", "10.0.0.5"], "10.0.0.5"),
        ("127.0.0.1", ["[::1"], "::1"),
    ],
)
def test_the_rightmost_address_that_is_no_proxy_counts(peer: str, forwarded: list[str], counts: str) -> None:
    assert visitor(peer, forwarded, TRUSTED) == counts


@pytest.mark.parametrize(
    ("address", "given", "believed"),
    [
        ("http://127.0.0.1:8000", None, ()),
        ("http://lindungi.example.go.id", None, ()),
        ("https://lindungi.example.go.id", None, ("127.0.0.0/8", "::1/128")),
        ("https://lindungi.example.go.id", "none", ()),
        ("https://lindungi.example.go.id", "172.18.0.0/16, 2001:db8::/64,", ("172.18.0.0/16", "2001:db8::/64")),
        ("http://127.0.0.1:8000", "127.0.0.1,::1", ("127.0.0.1/32", "::1/128")),
    ],
)
def test_who_is_believed(address: str, given: str | None, believed: tuple[str, ...], tmp_path: Path) -> None:
    more = {} if given is None else {"trusted_proxies": given}
    known = Settings.model_validate({"data_dir": tmp_path, "public_base_url": address, **more})
    assert tuple(map(str, known.proxies)) == believed


def client(peer: str) -> httpx.AsyncClient:
    """A client of a server that answers whose address it sees, and believes `TRUSTED`."""

    async def seen(scope: dict[str, object], receive: object, send: object) -> None:
        request = Request(scope)
        assert request.client is not None
        await PlainTextResponse(request.client.host)(scope, receive, send)  # type: ignore[arg-type]

    transport = httpx.ASGITransport(app=Forwarded(seen, TRUSTED), client=(peer, 123))  # type: ignore[arg-type]
    return httpx.AsyncClient(transport=transport, base_url="http://office.test")


async def test_several_lines_of_the_header_are_one_list() -> None:
    async with client("127.0.0.1") as http:
        lines = [("x-forwarded-for", OTHER), ("x-forwarded-for", f"{VISITOR}, 10.0.0.5")]
        assert (await http.get("/", headers=lines)).text == VISITOR
        assert (await http.get("/")).text == "127.0.0.1"


async def test_a_header_that_is_not_believed_is_said_once_and_names_nobody() -> None:
    async with client(VISITOR) as http:
        with capture_logs() as said:
            for n in range(3):
                assert (await http.get("/", headers={"x-forwarded-for": f"198.51.100.{n}"})).text == VISITOR
    (line,) = said
    assert (line["event"], line["setting"]) == ("forwarded_address_not_believed", "TRUSTED_PROXIES")
    assert "198.51" not in str(line)
    assert VISITOR not in str(line)
