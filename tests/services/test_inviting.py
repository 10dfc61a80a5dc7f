"""/undang: one-time invitations of staff, after the PIN. Who may invite whom: test_two_agencies."""

import pytest

from tests.support.chat import Chat, keys
from tests.support.joining import bring, join
from tests.support.office import BASE_URL, Office


async def administrator(office: Office) -> Chat:
    """One who has just invited somebody."""
    admin = await office.staff("administrator")
    assert keys(await admin.say("/undang reader"))[-1] == "links.invited"
    return admin


async def test_an_invitation_works_once_and_says_what_it_allows(office: Office) -> None:
    admin = await administrator(office)
    (heard,) = await admin.say("/undang desa Muara Ninian")
    assert heard.key == "links.invited"
    code = heard.text.partition("/gabung ")[2].split()[0]
    assert f"{BASE_URL}/?sesi=baru#gabung={code}" in heard.text
    assert "30 November 2026" in heard.text
    one, two = await office.chat(), await office.chat()
    (joined,) = await join(one, code)
    assert "Muara Ninian" in joined.text
    assert keys(await bring(two, code)) == ["problems.unknown-command"]


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("/undang", "links.invite-how"),
        ("/undang raja", "links.invite-role"),
        ("/undang village", "links.invite-village"),
        ("/undang desa", "links.invite-village"),
        ("/undang village Juai Atlantis Utara", "links.invite-area-which"),
        ("/undang reader Atlantis", "links.invite-area"),
        ("/undang reader 11.01.01.2001", "links.invite-area"),
    ],
)
async def test_mistakes_are_said_before_the_pin_is_asked_for(office: Office, line: str, key: str) -> None:
    admin = await office.staff("administrator")
    for _ in range(2):
        office.clock.advance(minutes=20)
        assert keys(await admin.say(line)) == [key]
    assert keys(await admin.say("/undang reader")) == ["staff.pin"]


async def test_an_invitation_runs_out_and_a_village_gives_none(office: Office) -> None:
    admin, village = await administrator(office), await office.staff("village", "63.11.01.2005")
    code = admin.last.text.partition("/gabung ")[2].split()[0]
    assert keys(await village.say("/undang village")) == ["problems.unknown-command"]
    office.clock.advance(days=8)
    late = await office.chat()
    assert keys(await bring(late, code)) == ["problems.unknown-command"]
