"""Membership numbers by spreadsheet: what the dry run says of every row, from real files."""

import io
import zipfile
from collections.abc import Sequence

import pytest
from openpyxl import Workbook

from bot.files.limited import BadFile
from bot.files.sheets_in import read_sheet
from handlers.services.registrations.bulk.numbers_sheet import columns_of, plan_numbers
from handlers.services.registrations.bulk.plans import Plan
from storage.enums import Status
from tests.support.office import Office
from tests.support.stages import put, standing

HEADS = ("NIK", "NAMA_LENGKAP", "NOMOR_PENDAFTARAN", "NOMOR_PESERTA")
KPJ = "20199901234"


def xlsx(rows: Sequence[Sequence[object]]) -> bytes:
    """A file as a spreadsheet program writes it."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


async def dry_run(office: Office, rows: Sequence[Sequence[object]], area: str | None = None) -> Plan:
    """What `/lembar` would show for a file with these rows."""
    cells = read_sheet(xlsx(rows))
    actor = await office.actor("bpjs", area)

    def plan(work):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 -- shape of Office.work
        columns = columns_of(work, cells[0])
        assert columns is not None
        return plan_numbers(work, cells, columns)

    found: Plan = await office.work(plan, actor=actor)
    return found


def reasons(plan: Plan) -> list[tuple[int, str]]:
    """(row, code) of what would not be done."""
    return [(left.row, left.code) for left in plan.left]


async def test_each_row_is_an_item_or_has_its_reason(office: Office) -> None:
    numbers = [(await standing(office, Status.PAPERS_COMPLETE))[1] for _ in range(6)]
    _, early = await standing(office, Status.PAPERS_FORWARDED)
    _, gone = await standing(office, Status.REJECTED)
    rows = [
        HEADS,
        ("", "A", numbers[0], KPJ),
        ("", "B", numbers[1], 20199905678),
        ("", "C", numbers[2], None),
        ("", "D", numbers[3], "=CONCATENATE(1;2)"),
        ("", "E", numbers[4], "2019990"),
        ("", "F", numbers[5], KPJ),
        ("", "G", numbers[0], "20199905555"),
        ("", "H", "D-2611-00009-0", "20199905556"),
        ("", "I", early, "20199905557"),
        ("", "J", gone, "20199905558"),
        ("", "K", None, "20199905559"),
    ]
    plan = await dry_run(office, rows)
    assert [(item.number, item.what, item.row) for item in plan.items] == [(numbers[0], (KPJ,), 2)]
    assert reasons(plan) == [
        (3, "excel-number"),
        (6, "kpj-unclear"),
        (7, "twice"),
        (8, "twice"),
        (9, "no-record"),
        (10, "papers-first"),
        (11, "papers-not-now"),
        (12, "no-record"),
    ]


async def test_a_number_that_somebody_has_and_members_are_left(office: Office) -> None:
    bpjs = await office.staff("bpjs")
    _, first = await standing(office, Status.PAPERS_COMPLETE)
    await bpjs.say(f"/kpj {first} {KPJ}")
    _, second = await standing(office, Status.PAPERS_COMPLETE)
    plan = await dry_run(office, [HEADS, ("", "", second, KPJ), ("", "", first, "20199905678")])
    assert reasons(plan) == [(2, "kpj-taken"), (3, "already")]


async def test_only_records_of_the_officers_area_are_found(office: Office) -> None:
    _, number = await standing(office, Status.PAPERS_COMPLETE)
    plan = await dry_run(office, [HEADS, ("", "", number, KPJ)], "63.11.02")
    assert reasons(plan) == [(2, "no-record")]


async def test_frozen_records_wait(office: Office) -> None:
    _, number = await standing(office, Status.PAPERS_COMPLETE)
    await put(office, number, Status.PAPERS_COMPLETE, frozen=True)
    assert reasons(await dry_run(office, [HEADS, ("", "", number, KPJ)])) == [(2, "frozen")]


async def test_one_act_has_a_limit_and_a_large_sheet_is_read_quickly(office: Office) -> None:
    _, number = await standing(office, Status.PAPERS_COMPLETE)
    rows = [HEADS, *(("", "", f"D-2611-{i:05d}-0", f"{20199900000 + i}") for i in range(1, 4999))]
    plan = await dry_run(office, [*rows, ("", "", number, KPJ)])
    assert [item.number for item in plan.items] in ([number], [])
    assert len(plan.items) + len(plan.left) == 4999


@pytest.mark.parametrize(
    ("heads", "places"),
    [
        (HEADS, (2, 3)),
        (("No. Pendaftaran", "KPJ"), (0, 1)),
        (("kpj ", "nomor pendaftaran"), (1, 0)),
        (("NOMOR_PENDAFTARAN", "SUARA"), None),
        (("KPJ",), None),
        ((), None),
    ],
)
async def test_a_sheet_is_known_by_its_heads(
    office: Office, heads: tuple[str, ...], places: tuple[int, int] | None
) -> None:
    found = await office.work(lambda work: columns_of(work, heads))
    assert (found and (found["receipt"], found["kpj"])) == places


def test_a_sheet_with_too_many_rows_is_refused() -> None:
    with pytest.raises(BadFile, match="too-many-rows"):
        read_sheet(xlsx([HEADS, *(("", "", "", "") for _ in range(5000)), ("", "", "x", "x")]))


def test_an_archive_that_explodes_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (60 * 1024 * 1024))
    with pytest.raises(BadFile, match="too-large"):
        read_sheet(out.getvalue())


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04broken"])
def test_something_else_is_no_sheet(content: bytes) -> None:
    with pytest.raises(BadFile, match="not-a-sheet"):
        read_sheet(content)
