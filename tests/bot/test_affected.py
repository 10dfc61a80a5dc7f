"""`python -m bot affected`: everybody whom a theft concerns, how they are told, and no name that was not asked for."""

import csv
import stat
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from bot.operator.affected import Asked, CannotList, answer
from bot.operator.commandline import cli
from handlers.rules.access import Actor
from storage.rows import table_of
from storage.tables import AuditLine
from tests.support import desk
from tests.support.office import Office, balangan
from tests.support.people import Person
from tests.support.review import command

AUDIT = table_of(AuditLine)


async def listed(office: Office, **typed: object) -> list[Sequence[str]]:
    """The columns of each line but the last, which counts them."""
    given: dict[str, object] = {"officer": None, "everybody": False, "since": None, "until": None} | typed
    said = await answer(office.settings, balangan(), Asked(**given), office.clock.now())  # type: ignore[arg-type]
    assert said[-1] == f"{len(said) - 1} affected"
    return [line.split("\t") for line in said[:-1]]


async def looked(office: Office) -> tuple[Actor, list[str]]:
    """A verifier who looked at the second and the third of three people, an hour apart."""
    officer = await office.actor("dinas")
    numbers = [await office.registered(Person.new()) for _ in range(3)]
    await command(office, officer, f"periksa {numbers[1]}")
    office.clock.advance(hours=1)
    await command(office, officer, f"periksa {numbers[2]}")
    return officer, numbers


async def test_of_an_officer_those_whom_they_looked_at_in_that_time(office: Office) -> None:
    before = office.clock.now()
    officer, numbers = await looked(office)
    found = await listed(office, officer=str(officer.staff_id), since=before.isoformat())
    assert [line[0] for line in found] == numbers[1:]
    assert [line[2] for line in found] == ["record.looked x1"] * 2
    later = (before + timedelta(minutes=30)).isoformat()
    assert [line[0] for line in await listed(office, officer=str(officer.staff_id), since=later)] == numbers[2:]
    early = await listed(office, officer=str(officer.staff_id), since=before.isoformat(), until=later)
    assert [line[0] for line in early] == numbers[1:2]
    other = await office.actor("bpjs")
    assert await listed(office, officer=str(other.staff_id), since=before.isoformat()) == []


async def test_each_is_told_by_kinds_of_ways_and_nobody_is_named(office: Office, tmp_path: Path) -> None:
    person = Person.new()
    number = await office.registered(person)
    table = tmp_path / "affected.csv"
    ((shown, ways, why, *_),) = await listed(office, everybody=True, table=table)
    assert (shown, why) == (number, "all")
    assert ways.split() == ["webchat", "phone", "call-list"]
    text = table.read_text()
    assert person.phone is not None
    for canary in (person.name, person.nik, person.kk, person.phone[1:]):
        assert canary.casefold() not in text.casefold()
    assert stat.S_IMODE(table.stat().st_mode) == 0o600


async def test_names_go_into_the_file_alone_and_that_is_noted(office: Office, tmp_path: Path) -> None:
    person = Person.new()
    await office.registered(person)
    table = tmp_path / "affected.csv"
    said = await listed(office, everybody=True, names=True, table=table)
    assert person.name.casefold() not in str(said).casefold()
    (row,) = csv.DictReader(table.read_text("utf-8").splitlines())
    assert row["name"] == person.name
    assert row["phone"] == f"'{person.details()['phone']}"
    assert (await office.rows(select(AUDIT.c.action, AUDIT.c.why).order_by(AUDIT.c.id)))[-1] == (
        "breach.named",
        "1 lines",
    )
    assert stat.S_IMODE(table.stat().st_mode) == 0o600
    with pytest.raises(CannotList, match="File exists"):
        await listed(office, everybody=True, table=table)


async def test_of_a_village_officer_the_whole_village(office: Office) -> None:
    person = Person.new()
    number = await office.registered(person)
    officer = await office.actor("village", person.village)
    found = await listed(office, officer=str(officer.staff_id), since="2026-01-01")
    assert [(line[0], line[2]) for line in found] == [(number, "area")]


async def test_a_report_is_told_in_its_own_chat_and_names_nobody(office: Office, tmp_path: Path) -> None:
    officer = await office.actor("case-dinas")
    number = await desk.reported(office, person={"name": "SITI REKAAN", "phone": "+6281299000017"})
    table = tmp_path / "affected.csv"
    found = await listed(office, everybody=True, names=True, table=table)
    assert [line[:3] for line in found] == [[number, "own-chat", "all"]]
    assert "REKAAN" not in table.read_text()
    await desk.command(office, officer, f"laporan {number}")
    touched = await listed(office, officer=str(officer.staff_id), since="2026-01-01")
    assert {line[0] for line in touched} <= {number}


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ({}, "either"),
        ({"officer": "1", "everybody": True}, "either"),
        ({"officer": "1"}, "from when"),
        ({"officer": "1", "since": "kemarin"}, "no time"),
        ({"officer": "999999", "since": "2026-01-01"}, "no officer"),
        ({"officer": "9" * 30, "since": "2026-01-01"}, "no officer"),
        ({"everybody": True, "names": True}, "file"),
    ],
)
async def test_what_does_not_fit_is_said(office: Office, typed: dict[str, object], why: str) -> None:
    with pytest.raises(CannotList, match=why):
        await listed(office, **typed)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (["--all"], "There is no office yet"),
        ([], "either"),
        (["--staff", "3"], "from when"),
        (["--all", "--names"], "--csv FILE"),
    ],
)
def test_the_command_says_why_not_and_makes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: list[str], why: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    shown = CliRunner().invoke(cli, ["affected", *typed])
    assert (shown.exit_code, shown.stdout) == (2, "")
    assert why in shown.stderr
    assert list(tmp_path.iterdir()) == []
