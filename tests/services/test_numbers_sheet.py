"""Membership numbers by spreadsheet: what the dry run says of every row, from real files."""

import io
import zipfile
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

import pytest
from openpyxl import Workbook

from bot.files.limited import BadFile
from bot.files.sheets_in import read_sheet
from handlers.commands.sheets import table_of
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Work
from handlers.services.registrations.bulk.numbers_sheet import plan_numbers
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


class AtOnce(Pages):
    """A long read within one transaction of the test's."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def page(self) -> AbstractContextManager[Work]:
        """The one page."""
        return nullcontext(self._work)

    def so_far(self, done: int, of: int) -> None:
        """Nobody waits."""


async def dry_run(office: Office, rows: Sequence[Sequence[object]], area: str | None = None) -> Plan:
    """What `/lembar` would show for a file with these rows."""
    cells = read_sheet(xlsx(rows))
    actor = await office.actor("bpjs", area)

    def plan(work: Work) -> Plan:
        table = table_of(work, cells)
        assert table is not None
        return plan_numbers(AtOnce(work), cells, table)

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
        ("", "", numbers[0], KPJ),
        ("", "", numbers[1], 2019990567),
        ("", "", numbers[2], None),
        ("", "", numbers[3], "=CONCATENATE(1;2)"),
        ("", "", numbers[4], "2019990"),
        ("", "", numbers[5], KPJ),
        ("", "", numbers[0], "20199905555"),
        ("", "", "D-2611-00009-0", "20199905556"),
        ("", "", early, "20199905557"),
        ("", "", gone, "20199905558"),
        ("", "", None, "20199905559"),
    ]
    plan = await dry_run(office, rows)
    assert [(item.number, item.what, item.row) for item in plan.items] == [(numbers[0], (KPJ,), 2)]
    assert reasons(plan) == [
        (3, "zero-lost"),
        (5, "formula"),
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
    assert reasons(plan) == [(2, "kpj-taken")]
    assert [(item.number, item.what, item.row) for item in plan.replaced] == [(first, ("20199905678",), 3)]
    assert reasons(await dry_run(office, [HEADS, ("", "", first, KPJ)])) == [(2, "already")]


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
    assert [item.number for item in plan.items] == [number]
    assert len(plan.items) + len(plan.left) == 4999


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
