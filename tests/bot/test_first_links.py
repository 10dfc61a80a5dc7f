"""The first people's links: shown again and not made anew, dead once their role has somebody, or after a day."""

import asyncio
import socket
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from bot.installation import FIRST_ROLES
from bot.operator.commandline import cli
from bot.operator.first_links import first_links
from bot.operator.inviting import Inviter
from bot.settings import InviteCode
from storage.enums import Role
from storage.rows import table_of
from storage.tables import Invitation, Staff
from tests.support.chat import keys
from tests.support.joining import bring
from tests.support.office import Office, balangan

INVITED, STAFF = table_of(Invitation), table_of(Staff)
UNKNOWN = ["problems.unknown-command"]


async def shown(office: Office) -> dict[Role, str]:
    """The codes of the links that are shown now."""
    return {role: link.partition("#gabung=")[2] for role, link in await office.work(first_links)}


async def joins(office: Office, code: str) -> list[str]:
    return keys(await bring(await office.chat(), code))[:1]


async def test_they_are_shown_again_and_not_made_anew(office: Office) -> None:
    first = await shown(office)
    assert tuple(first) == FIRST_ROLES
    await office.restart()
    assert await shown(office) == first
    assert len(await office.rows(select(INVITED.c.number))) == len(FIRST_ROLES)


async def test_each_dies_when_its_role_has_somebody(office: Office) -> None:
    first = await shown(office)
    await office.staff("administrator")
    assert await joins(office, first[Role.ADMINISTRATOR]) == UNKNOWN
    assert tuple(await shown(office)) == FIRST_ROLES[1:]
    assert await joins(office, first[Role.DINAS]) == ["staff.joined"]
    assert await joins(office, first[Role.DINAS]) == UNKNOWN
    assert tuple(await shown(office)) == FIRST_ROLES[2:]
    village = select(INVITED.c.area).where(INVITED.c.role == Role.VILLAGE)
    assert await office.rows(village) == [(balangan().area.villages[0][0],)]
    assert await joins(office, first[Role.VILLAGE]) == ["staff.joined"]


async def test_they_die_after_a_day_and_come_anew_only_where_nobody_ever_worked(office: Office) -> None:
    first = await shown(office)
    office.clock.advance(days=1)
    assert await joins(office, first[Role.BPJS]) == UNKNOWN
    again = await shown(office)
    assert tuple(again) == FIRST_ROLES
    assert not set(again.values()) & set(first.values())
    await office.staff("reader")
    office.clock.advance(days=1)
    assert await shown(office) == {}


async def test_whoever_comes_by_one_was_invited_by_nobody(office: Office) -> None:
    await joins(office, (await shown(office))[Role.BPJS])
    assert await office.rows(select(STAFF.c.invited_by)) == [(None,)]


async def test_a_start_on_a_taken_port_makes_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.operator.commandline.configure_logs", lambda: None)
    monkeypatch.setattr("bot.operator.commandline.log_crashes", lambda: None)
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        arguments = ["serve", "--port", str(taken.getsockname()[1])]
        result = await asyncio.to_thread(CliRunner().invoke, cli, arguments)
    assert result.exit_code != 0
    assert "Invitation for" not in result.output
    assert "is open" not in result.output
    office = await Office.open(f"sqlite+aiosqlite:///{tmp_path / 'lindungi.db'}", tmp_path)
    assert await office.rows(select(INVITED.c.number)) == []
    await office.close()


# --- codes that were given ---


def given(office: Office, **more: object) -> Inviter:
    codes = (InviteCode(Role.DINAS, "kode-1"),)
    settings = office.settings.model_copy(update={"invite_codes": codes, **more})
    return Inviter(office.database, office.vault, balangan(), settings)


@pytest.mark.parametrize(("limits", "days", "works"), [("on", 6, True), ("on", 7, False), ("off", 700, True)])
async def test_given_codes_end_seven_days_after_they_were_first_seen(
    office: Office, limits: str, days: int, works: bool
) -> None:
    await given(office, rate_limit=limits).store_given_codes(office.clock.now())
    office.clock.advance(days=days)
    await given(office, rate_limit=limits).store_given_codes(office.clock.now())
    assert await joins(office, "kode-1") == (["staff.joined"] if works else UNKNOWN)


async def test_codes_of_an_earlier_version_get_an_end(office: Office) -> None:
    await given(office, rate_limit="off").store_given_codes(office.clock.now())
    office.clock.advance(days=8)
    await given(office, rate_limit="on").store_given_codes(office.clock.now())
    assert await joins(office, "kode-1") == UNKNOWN


async def test_a_name_comes_with_an_invitation_of_the_command_line(office: Office) -> None:
    admin = await office.staff("administrator")
    now = office.clock.now()
    await given(office).invite(Role.READER, None, "kode-2", now, "Rina Contoh")
    assert await joins(office, "kode-2") == ["staff.joined"]
    assert "Rina Contoh" in (await admin.say("/staf"))[0].text
