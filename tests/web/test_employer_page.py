"""The page behind the office's open link for employers and behind a letter's code, and the chats that it opens."""

from tests.support.chat import keys
from tests.support.office import Office


async def test_the_open_link(office: Office) -> None:
    page = await office.http.get("/e")
    assert page.status_code == 200
    assert "/?d=perusahaan" in page.text
    assert keys(await (await office.chat()).say("/start perusahaan"))[:1] == ["employer.unproven"]


async def test_a_letter_code(office: Office) -> None:
    page = await office.http.get("/e/ABCDEFGHIJKL")
    assert "/?d=e_ABCDEFGHIJKL" in page.text
    assert "<script" not in (await office.http.get("/e/<script>")).text
    assert page.headers["cache-control"] == "no-store"
