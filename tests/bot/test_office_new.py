"""`office new`: a file with which the program starts at once, and which says what is still open."""

from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.office import load_office
from bot.operator.commandline import cli
from bot.operator.office_making import office_file
from bot.operator.office_warnings import office_warnings
from handlers.rules.office.office import Office
from handlers.rules.reading.regions import names_by_code
from messages.catalogue import Catalogue
from tests.support.words import words

DAY = date(2026, 6, 1)
OPEN = {
    "dinas.name", "dinas.contact.phone", "dinas.contact.address", "bpjs.name", "bpjs.contact.phone",
    "bpjs.contact.address", "contacts.emergency.phone", "contacts.privacy.phone", "programme.name",
    "letterhead.lines", "letterhead.city", "agreement",
}  # fmt: skip


@pytest.fixture(autouse=True)
def words_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    known = words()
    monkeypatch.setattr(Catalogue, "load", lambda: known)


def made(tmp_path: Path, code: str) -> Office:
    path = tmp_path / "office.toml"
    path.write_text(office_file((code, names_by_code("regencies")[code]), DAY), "utf-8")
    return load_office(path)


@pytest.mark.parametrize(
    ("code", "name", "zone", "villages"),
    [
        ("33.74", "Lindungi Kota Semarang", "Asia/Jakarta", 177),
        ("31.71", "Lindungi Jakarta Pusat", "Asia/Jakarta", 44),
        ("71.02", "Lindungi Minahasa", "Asia/Makassar", 270),
        ("95.03", "Lindungi Yahukimo", "Asia/Jayapura", 511),
    ],
)
def test_an_office_anywhere(tmp_path: Path, code: str, name: str, zone: str, villages: int) -> None:
    office = made(tmp_path, code)
    assert (office.name, office.time_zone, office.area.regions) == (name, zone, (code,))
    assert len(office.area.villages) == villages
    assert office.region_name == names_by_code("regencies")[code]
    assert {str(one.params["where"]) for one in office_warnings(office, DAY)} == OPEN


def test_nothing_of_the_example_is_left(tmp_path: Path) -> None:
    text = office_file(("33.74", "Kota Semarang"), DAY)
    assert not any(word in text for word in ("Balangan", "BALANGAN", "Paringin", "Tanjung", 'Makassar"', "63.11"))
    assert made(tmp_path, "33.74").programme.start == date(2026, 1, 1)


def test_the_command_writes_it_once_and_says_what_is_open(tmp_path: Path) -> None:
    out, runner = tmp_path / "office.toml", CliRunner()
    found = runner.invoke(cli, ["office", "new", "kota semarang", "--out", str(out)])
    assert found.exit_code == 0
    assert "16 districts, 177 villages" in found.output
    assert "dinas.contact.phone: 0800-0000-0001 is an example number" in found.output
    before = out.read_bytes()
    again = runner.invoke(cli, ["office", "new", "balangan", "--out", str(out)])
    assert (again.exit_code, "is there already" in again.output, out.read_bytes()) == (2, True, before)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("semarang", "33.22  Kabupaten Semarang\n  33.74  Kota Semarang"),
        ("zzzz", "No regency or city is called 'zzzz'"),
    ],
)
def test_what_is_not_sure_is_proposed(tmp_path: Path, typed: str, said: str) -> None:
    out = tmp_path / "office.toml"
    found = CliRunner().invoke(cli, ["office", "new", typed, "--out", str(out)])
    assert (found.exit_code, said in found.output, out.exists()) == (2, True, False)
