"""Spreadsheets that come in: what explodes, lies or is none never reaches the program."""

import io
import struct
import zipfile

import pytest

from bot.drawing.spreadsheets import draw_spreadsheet, neutral
from bot.files.limited import BadFile
from bot.files.sheet_text import ENCODINGS
from bot.files.sheets_in import read_sheet
from bot.files.strangers import Strangers
from tests.support.sheet_files import csv
from tests.support.xlsx import cells, opened, saved, xlsx

SHEET = "xl/worksheets/sheet1.xml"
MEGABYTE = 1024 * 1024


def with_part(content: bytes, name: str, data: bytes) -> bytes:
    """The same file with one part replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, data if part.filename == name else old.read(part))
    return out.getvalue()


def test_cells_are_text_and_numbers_are_marked() -> None:
    rows = [("Nomor", "NIK"), ("D-2611-00001-7", 6311011708909901), (" x ", 12.5), ("=1+1", "y")]
    assert read_sheet(xlsx(rows)) == (
        ("Nomor", "NIK"), ("D-2611-00001-7", "\x006311011708909901"), ("x", "\x0012.5"), ("\x01", "y"),
    )  # fmt: skip


def test_rows_keep_their_numbers() -> None:
    book = opened(xlsx([("",)]))
    book.active["B3"].value = "x"
    assert read_sheet(saved(book)) == (("", ""), ("", ""), ("", "x"))


def test_five_thousand_rows_and_no_more() -> None:
    assert len(read_sheet(xlsx([("a",)] * 5000))) == 5000
    with pytest.raises(BadFile, match="too-many-rows"):
        read_sheet(xlsx([("a",)] * 5001))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04zzz", b"%PDF-1.7", b"\xd0\xcf\x11\xe0" + bytes(600)])
def test_what_is_no_sheet(content: bytes) -> None:
    with pytest.raises(BadFile, match="not-a-sheet"):
        read_sheet(content)


def test_another_kind_of_archive_is_no_sheet() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", '<table:table-row table:number-rows-repeated="1048576"/>')
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(BadFile, match="not-a-sheet"):
        read_sheet(out.getvalue())


def test_an_archive_that_explodes_is_refused_before_it_is_opened() -> None:
    with pytest.raises(BadFile, match="too-large"):
        read_sheet(with_part(xlsx([("a",)]), SHEET, bytes(60 * MEGABYTE)))


def test_an_archive_that_lies_about_its_size_is_refused() -> None:
    bomb = with_part(xlsx([("a",)]), SHEET, bytes(60 * MEGABYTE))
    lie = bomb.replace(struct.pack("<I", 60 * MEGABYTE), struct.pack("<I", 1000))
    assert lie != bomb
    with pytest.raises(BadFile, match="not-a-sheet"):
        read_sheet(lie)


async def test_a_sheet_that_takes_all_memory_ends_its_process_and_nothing_else() -> None:
    book, strangers = opened(xlsx([("a",)])), Strangers()
    book.active["XFD1048576"].value = "far away"
    with pytest.raises(BadFile, match=r"too-hard|too-large"):
        await strangers.sheet(saved(book), "one")
    assert await strangers.sheet(xlsx([("a",)]), "one") == (("a",),)


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_tables_of_text_are_read_where_no_file_can_be_opened_any_more(encoding: str) -> None:
    assert await Strangers().sheet(csv([("NIK", "KPJ"), ("1", "2")], encoding=encoding), "one") == (
        ("NIK", "KPJ"), ("1", "2"),
    )  # fmt: skip


def test_a_sheet_that_goes_out_is_text_only() -> None:
    payload = {
        "date": "2026-11-23",
        "heads": [{"text": "NIK"}, {"key": "bulk.head-notes"}, {"key": "bulk.head-vote", "options": ["setuju"]}],
        "rows": [["0311011708909901", [("reasons.age", {}), ("bulk.similar-to", {"number": "D-1", "score": 90})], ""],
                 ["=1+1", "@SUM(A1)", "-2+3"]],
    }  # fmt: skip
    content = draw_spreadsheet(payload)
    heads, first, second = cells(content)
    assert (heads[0], first[0], first[2]) == ("NIK", "0311011708909901", None)
    assert "Umur di luar batas" in first[1]
    assert "D-1" in first[1]
    assert second == ["'=1+1", "'@SUM(A1)", "'-2+3"]
    assert draw_spreadsheet(payload) == content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"<f>" not in archive.read(SHEET)


@pytest.mark.parametrize("text", ["=A1", "+62", "-1", "@x", "\tx", "\r=1", "\n=1", "+cmd|' /C calc'!A0"])
def test_what_looks_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert neutral(text) == f"'{text}"
    assert neutral(f"x{text}") == f"x{text}"
