"""Answers that are packed for whoever takes it, and known again by whoever has them."""

import gzip

import pytest
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.web.compressed import Unchanging, packed, takes_gzip
from tests.support.dialects import ON_SQLITE
from tests.support.office import Office

BODY = b"a line that comes again\n" * 99


def request(**headers: str) -> Request:
    """A request with these headers."""
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": "GET", "path": "/", "headers": raw})


@pytest.mark.parametrize(
    ("header", "takes"),
    [
        ("", False),
        ("gzip", True),
        ("br, GZIP;q=0.5, *;q=0", True),
        ("gzip;q=0", False),
        ("gzip; q=0.000, identity", False),
        ("br", False),
        ("*", True),
        ("*;q=0", False),
    ],
)
def test_what_a_browser_takes(header: str, takes: bool) -> None:
    assert takes_gzip(request(accept_encoding=header)) is takes


def test_each_gets_what_it_takes_and_nobody_twice() -> None:
    asked: list[int] = []

    def made() -> bytes:
        asked.append(1)
        return BODY

    page = Unchanging(made, "text/css", {"cache-control": "no-cache"})
    assert not asked, "made when it is asked for"
    plain, small = page.answer(request()), page.answer(request(accept_encoding="gzip"))
    assert (plain.body, gzip.decompress(small.body)) == (BODY, BODY)
    assert (small.headers["content-encoding"], small.headers["content-length"]) == ("gzip", str(len(small.body)))
    assert plain.headers["etag"] != small.headers["etag"]
    assert [one.headers["vary"] for one in (plain, small)] == ["accept-encoding"] * 2
    for tag in (plain.headers["etag"], small.headers["etag"], f'"x", W/{small.headers["etag"]}'):
        again = page.answer(request(if_none_match=tag, accept_encoding="gzip"))
        assert (again.status_code, again.body, again.headers["vary"]) == (304, b"", "accept-encoding")
    assert page.answer(request(if_none_match='"another"')).status_code == 200
    assert len(asked) == 1


def test_a_page_that_changes_is_packed_too() -> None:
    answer = packed(request(accept_encoding="gzip"), HTMLResponse(BODY))
    assert gzip.decompress(answer.body) == BODY
    assert (answer.headers["content-encoding"], answer.headers["content-length"]) == ("gzip", str(len(answer.body)))
    assert packed(request(), HTMLResponse(BODY)).body == BODY


@ON_SQLITE
async def test_the_program_packs_its_pages(office: Office) -> None:
    paths = ("/", "/data", "/data?lang=en", "/pages/landing.css")
    answers = [await office.http.get(path, headers={"accept-encoding": "gzip"}) for path in paths]
    assert [one.headers.get("content-encoding") for one in answers] == ["gzip"] * 4
    assert {one.headers["x-content-type-options"] for one in answers} == {"nosniff"}
    static = answers[0].text.partition('href="')[2].partition('"')[0].rpartition("/")[0]
    script = await office.http.get(f"{static}/page.js", headers={"accept-encoding": "gzip"})
    assert script.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert script.headers["content-type"] == "text/javascript; charset=utf-8"
    for name in ("page.html", "log.js", "..%2fchannel.py", ""):
        assert (await office.http.get(f"{static}/{name}")).status_code == 404
