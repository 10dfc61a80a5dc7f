"""`staff` and `invitations` on the command line, beside a program that serves the office."""

import asyncio
import re
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from bot.operator.commandline import cli
from messages.catalogue import Catalogue
from storage.rows import table_of
from storage.tables import AuditLine
from tests.support.chat import keys
from tests.support.office import Office
from tests.support.staff import officer
from tests.support.words import catalogue

AUDIT = table_of(AuditLine)


async def typed(office: Office, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> tuple[int, str]:
    """What a command prints while the office serves: (its exit code, its words)."""
    monkeypatch.setenv("DATABASE_URL", office.settings.database_url.get_secret_value())
    monkeypatch.setenv("DATA_DIR", str(office.settings.data_dir))
    monkeypatch.setenv("RATE_LIMIT", "off")
    monkeypatch.setenv("CLOCK", office.clock.now().isoformat())
    monkeypatch.setattr(Catalogue, "load", catalogue)
    result = await asyncio.to_thread(CliRunner().invoke, cli, [*arguments])
    return result.exit_code, result.output


async def test_an_officer_is_listed_and_removed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = await officer(office, "bpjs")
    await gone.say("/nama_saya Budi Santoso")
    code, listed = await typed(office, monkeypatch, "staff", "list")
    assert (code, "1. Budi Santoso: reviewer of BPJS" in listed, "web chat, last used" in listed) == (0, True, True)
    assert await typed(office, monkeypatch, "staff", "remove", "1") == (0, "Officer 1 has no access any more.\n")
    office.clock.advance(minutes=2)  # that program's clock ran on
    await office.pump()
    assert keys(await gone.hear()) == ["staff.removed"]
    assert keys(await gone.say("/antrean")) == ["problems.unknown-command"]
    assert await typed(office, monkeypatch, "staff", "list") == (0, "Nobody works here yet.\n")
    assert (await typed(office, monkeypatch, "staff", "remove", "1"))[0] == 2
    removed = await office.rows(select(AUDIT.c.actor, AUDIT.c.subject).where(AUDIT.c.action == "staff.removed"))
    assert removed == [("system", "staff:1")]


async def test_a_pin_is_reset(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    forgot = await officer(office, "head")
    code, printed = await typed(office, monkeypatch, "staff", "reset-pin", "1")
    found = re.search(r"[A-Z2-7]{4}(-[A-Z2-7]{4}){2}$", printed.strip())
    assert (code, found is not None, "Officer 1 " in printed) == (0, True, True)
    assert found
    assert keys(await forgot.say(found[0])) == ["staff.pin-new"]


async def test_a_code_opens_also_after_five_wrong_pins(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    forgot = await officer(office, "head")
    await forgot.say("/kunci", *["739154"] * 5)
    assert keys(await forgot.say("/surat")) == ["problems.pin-held"]
    _, printed = await typed(office, monkeypatch, "staff", "reset-pin", "1")
    assert keys(await forgot.say(printed.split()[-1])) == ["staff.pin-new"]


async def test_an_invitation_is_listed_and_withdrawn(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    given = await office.invite("reader", "63.11.01")
    code, listed = await typed(office, monkeypatch, "invitations", "list")
    assert (code, listed.startswith("1. reader of reports"), given in listed) == (0, True, False)
    assert (await typed(office, monkeypatch, "invitations", "withdraw", "2"))[0] == 2
    assert (await typed(office, monkeypatch, "invitations", "withdraw", "1"))[0] == 0
    assert await typed(office, monkeypatch, "invitations", "list") == (0, "No invitation is open.\n")
    assert keys(await (await office.chat()).say(f"/gabung {given}")) == ["problems.unknown-command"]


def test_where_there_is_no_office_none_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "elsewhere"))
    assert CliRunner().invoke(cli, ["staff", "list"]).exit_code == 2
    assert list(tmp_path.iterdir()) == []
