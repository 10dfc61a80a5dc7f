"""Two employers of whom BPJS says different sums become one: a sum is said under the name of which BPJS said it."""

from itertools import permutations
from typing import Any

import pytest
from sqlalchemy import select, update

from handlers.rules.access import Actor
from handlers.rules.cases.recap import read_span
from handlers.services.base.work import Work
from handlers.services.cases.letters import fields_of
from handlers.services.cases.life import case_by_number, open_case
from handlers.services.cases.recap import make_recap
from handlers.services.cases.recap_tables import export_cases
from handlers.services.employers.register import find_or_add
from storage.enums import ReportKind, Role
from storage.repositories.cases import live_letter
from storage.tables.core import CASES
from tests.support.chat import Chat, keys
from tests.support.office import Office

OFFICER = Actor(None, 1, Role.CASE_DINAS)
SAID: dict[str, dict[str, Any]] = {
    "PT Melati Contoh Satu": {"arrears": 5_000_000, "months": 2, "arrears_class": "diragukan"},
    "PT Kenanga Contoh Dua": {"arrears": 6_000_000, "months": None, "arrears_class": "macet"},
}
ROWS = select(CASES.c.number, CASES.c.arrears, CASES.c.months, CASES.c.arrears_class, CASES.c.potential)


async def opened(office: Office, said: dict[str, dict[str, Any]]) -> dict[str, str]:
    """The number of the case of each employer, with what BPJS says of it."""

    def run(work: Work) -> dict[str, str]:
        found = {}
        for place, (name, figures) in enumerate(said.items(), 1):
            employer = find_or_add(work, name, f"Jl. Contoh No. {place}, Juai", known_from="bpjs")
            case = open_case(work, employer.id, ReportKind.ARREARS)
            work.uow.connection.execute(update(CASES).where(CASES.c.id == case.row_id).values(**figures))
            found[name] = case.number
        return found

    return await office.work(run)


async def join(dinas: Chat, keep: str, gone: str) -> str:
    """Join them; the words of the question."""
    question = (await dinas.say(f"/kasus {keep} gabung {gone}"))[-1].text
    assert keys(await dinas.say("GABUNG")) == ["employers.joined"]
    return question


@pytest.mark.parametrize("farther", SAID)
@pytest.mark.parametrize("names", [*permutations(SAID)])
async def test_the_sum_goes_with_the_name(office: Office, names: tuple[str, str], farther: str) -> None:
    numbers = await opened(office, SAID)
    dinas = await office.staff("case-dinas")
    await dinas.say(f"/kasus {numbers[farther]} periksa")
    before = await office.rows(ROWS.order_by(CASES.c.id))
    question = await join(dinas, *(numbers[name] for name in names))
    assert "Rp6.000.000 (PT Kenanga Contoh Dua)" in question
    assert "Rp5.000.000 (PT Melati Contoh Satu)" in question
    assert question.index(f"({names[0]})") < question.index(f"({names[1]})"), "that of the name which stays counts"
    assert keys(await dinas.say("/urungkan")) == ["employers.parted"]
    assert await office.rows(ROWS.order_by(CASES.c.id)) == before
    await join(dinas, *(numbers[name] for name in names))
    shown = "".join(f"{said.text}\n" for said in await dinas.say(f"/kasus {numbers[names[1]]}"))
    assert all((f"Rp{name_sum(name)}" in shown) is (name in shown) for name in names), shown
    await dinas.say(f"/kasus {numbers[farther]} surat 10 hari kerja", "lewati", "simpan")
    assert await office.work(said_everywhere(numbers[farther]), actor=OFFICER) == [
        (names[0], *SAID[names[0]].values()) for _place in ("letter", "recap", "export")
    ]


def name_sum(name: str) -> str:
    return f"{SAID[name]['arrears'] // 1_000_000}.000.000"


def said_everywhere(number: str) -> Any:
    """(name, arrears, months, class) in the letter, in the recap and in the workbook."""

    def run(work: Work) -> list[tuple[Any, ...]]:
        case, span = case_by_number(work, number), read_span("", work.today)
        assert case is not None
        assert span is not None
        letter = live_letter(work.uow.session, case.row_id)
        assert letter is not None
        fields = fields_of(work, case, letter)
        (line,) = make_recap(work, span).employers
        sheets = export_cases(work, "").says[0].files[0].payload["sheets"]
        (cells,) = [row for sheet in sheets for row in sheet["rows"] if number in row]
        label = cells[7][0].removeprefix("case.choice-")
        return [
            (fields.employer, fields.arrears, fields.months, fields.label),
            (line.name, line.arrears, line.months, line.arrears_class),
            (cells[2], cells[4], cells[6] or None, label),
        ]

    return run


@pytest.mark.parametrize("names", [*permutations(SAID)])
async def test_what_only_one_has_is_kept(office: Office, names: tuple[str, str]) -> None:
    """Arrears of the one and a potential of the other are no two sums: nothing is asked, and both stay."""
    said = SAID | {"PT Kenanga Contoh Dua": {"potential": 7_000_000}}
    numbers = await opened(office, said)
    dinas = await office.staff("case-dinas")
    assert "Rp" not in await join(dinas, *(numbers[name] for name in names))
    stays = numbers["PT Melati Contoh Satu"]
    rows = await office.rows(ROWS.where(CASES.c.joined_into.is_(None)))
    assert [tuple(row) for row in rows] == [(stays, 5_000_000, 2, "diragukan", 7_000_000)]


async def test_a_letter_that_waits_is_shown_with_its_own_name(office: Office) -> None:
    numbers = await opened(office, SAID)
    melati, kenanga = SAID
    dinas = await office.staff("case-dinas")
    await dinas.say(f"/kasus {numbers[melati]} periksa", f"/kasus {numbers[melati]} surat 10 hari kerja")
    await dinas.say("lewati", "simpan")
    await join(dinas, numbers[kenanga], numbers[melati])
    shown = (await dinas.say(f"/surat {numbers[melati]}"))[-1].text
    assert melati in shown
    assert kenanga not in shown, "it was written to the other one, with the other one's sum"
