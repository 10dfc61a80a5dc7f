"""Organisations that send agents: who belongs to which, and what came of their links."""

import pytest
from sqlalchemy import select, update

from storage.enums import Role, Status
from storage.tables.core import LINKS, RECORDS, STAFF
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.stages import put


async def number_of(office: Office, role: Role) -> int:
    """The number of an officer in /staf."""
    rows = await office.rows(select(STAFF.c.id).where(STAFF.c.role == role))
    return int(rows[0].id)


async def test_what_came_of_an_organisations_agents(office: Office) -> None:
    admin, agent = await office.staff("administrator"), await office.staff("agent")
    await agent.say("/tautan")
    mine = await number_of(office, Role.AGENT)
    (said,) = await admin.say(f"/tautan wadah {mine} PT Wadah Contoh")
    assert "PT Wadah Contoh: 1 tautan, dibuka 0, mulai 0, terkirim 0" in said.text
    (link,) = await office.rows(select(LINKS.c.id))
    for status in (Status.SUBMITTED, Status.VERIFIED, Status.MEMBER):
        number = await office.registered()
        await put(office, number, status, hidden_since=None)
        came = update(RECORDS).where(RECORDS.c.number == number).values(link_id=link.id)
        await office.database.write(lambda c, came=came: c.execute(came))  # type: ignore[misc]
    (said,) = await admin.say("/tautan wadah")
    assert "terkirim 3, disetujui 2, peserta 1" in said.text
    (said,) = await admin.say(f"/tautan wadah {mine} -")
    assert "tanpa wadah: 1 tautan" in said.text


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("satu PT Wadah", "links.organisation-how"),
        ("1", "links.organisation-how"),
        ("1 " + "x" * 61, "links.organisation-how"),
        ("1 PT Wadah", "links.organisation-no-agent"),
        ("999 PT Wadah", "links.organisation-no-agent"),
    ],
)
async def test_what_cannot_be_taken(office: Office, words: str, key: str) -> None:
    admin = await office.staff("administrator")
    assert keys(await admin.say(f"/tautan wadah {words}")) == [key]


async def test_only_the_administrator_keeps_them(office: Office) -> None:
    agent = await office.staff("agent")
    assert keys(await agent.say("/tautan wadah")) == ["links.organisation-whose"]
