"""Sources in the office's file, and what `python -m bot check` says of them and of the ledger."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.office import OfficeError, load_office
from bot.operator.ledger_findings import ledger_findings
from bot.operator.office_warnings import office_warnings
from bot.settings import ROOT
from messages.catalogue import LANGUAGES
from storage.enums import Status
from storage.tables.core import LEDGER, SOURCES
from tests.support.funding import MONTH, apbd, declare, paying
from tests.support.office import Office
from tests.support.review import vote
from tests.support.stages import put
from tests.support.words import words

EXAMPLE = (ROOT / "office.example.toml").read_text("utf-8")
COMMENTED = '# [[funding]]\n# id = "apbd-2026"'


def file_of(folder: Path, more: str = "") -> Path:
    path = folder / "office.toml"
    path.write_text(f"{EXAMPLE}\n{more}", "utf-8")
    return path


def test_the_example_declares_none_and_shows_how(tmp_path: Path) -> None:
    assert load_office(file_of(tmp_path)).funding == ()
    begin = EXAMPLE.index(COMMENTED)
    block = "\n".join(line.removeprefix("# ") for line in EXAMPLE[begin : EXAMPLE.index("\n\n", begin)].splitlines())
    (source,) = load_office(file_of(tmp_path, block)).funding
    assert (source.id, source.amount, source.lawful) == ("apbd-2026", 2_000_000_000, True)
    assert (source.first, source.last) == (date(2026, 1, 1), date(2026, 12, 1))


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ('id = "APBD"\nagency = "D"\nyear = 2026\namount = 1', "id must be small letters"),
        ('id = "a"\nagency = "D"\nyear = 2026\namount = 0', "amount must be more than 0"),
        ('id = "a"\nagency = "D"\nyear = 2026\namount = 1\nfrom = "Januari"', "from must be a month"),
        ('id = "a"\nagency = "D"\nyear = 2026', "is missing"),
        ('id = "a"\nagency = "D"\nyear = 2026\namount = 1\nbasis = "x"', "is not a key of this table"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, lines: str, says: str) -> None:
    with pytest.raises(OfficeError, match=says):
        load_office(file_of(tmp_path, f"[[funding]]\n{lines}"))


def test_two_sources_of_one_name_are_refused(tmp_path: Path) -> None:
    one = '[[funding]]\nid = "a"\nagency = "D"\nyear = 2026\namount = 1\n'
    with pytest.raises(OfficeError, match="two have the id 'a'"):
        load_office(file_of(tmp_path, one + one))


def test_sources_that_pay_nobody_are_named() -> None:
    sources = (
        apbd(1, "bare", basis_number=""),
        apbd(1, "last-year", year=2025),
        apbd(1, "next-year", year=2027),
        apbd(1, "fine"),
    )
    found = office_warnings(paying(*sources), date(2026, 6, 1))
    mine = [(one.key, one.params["where"]) for one in found if "funding" in one.key]
    assert mine == [
        ("check.funding-no-basis", "funding.bare"),
        ("check.funding-over", "funding.last-year"),
        ("check.funding-apart", "funding.next-year"),
    ]


async def said(office: Office) -> list[str]:
    """The keys of what is said of the ledger, which has words in both languages."""
    found = await ledger_findings(office.settings, office.values)
    for one in found:
        for language in LANGUAGES:
            assert words().text(one.key, one.params, language)
    return [one.key.removeprefix("check.") for one in found]


async def test_the_ledger_is_compared_with_its_lines_and_seats(office: Office) -> None:
    assert await said(office) == []
    await declare(office, apbd(2 * MONTH))
    number = await office.registered()
    for agency in ("dinas", "bpjs"):
        await vote(office, await office.actor(agency), f"setujui {number}")
    assert await said(office) == ["funding-fine"]
    office.values = replace(office.values, funding=(apbd(1),))
    assert await said(office) == ["funding-below", "funding-fine"]
    office.values = replace(office.values, funding=(apbd(3 * MONTH),))
    assert await said(office) == ["funding-other", "funding-fine"]
    office.values = replace(office.values, funding=(apbd(2 * MONTH),))
    await office.database.write(lambda c: c.execute(update(LEDGER).values(reserved=LEDGER.c.reserved - 1)))
    assert await said(office) == ["funding-broken"]
    await office.database.write(lambda c: c.execute(update(LEDGER).values(reserved=LEDGER.c.reserved + 1)))
    same = update(SOURCES).values(reserved=SOURCES.c.reserved - 1, free=SOURCES.c.free + 1)
    await office.database.write(lambda c: c.execute(same))
    assert await said(office) == ["funding-broken"]


async def test_whom_nobody_pays_for_is_counted(office: Office) -> None:
    number = await office.registered()
    await put(office, number, Status.MEMBER)
    await declare(office, apbd(1))
    assert await said(office) == ["funding-unpaid", "funding-fine"]
