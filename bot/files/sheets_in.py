"""Spreadsheets that come in, as rows of text. Opened in a process of its own (`bot.files.child`), capped in size."""

import io
import zipfile
import zlib
from collections.abc import Sequence
from datetime import datetime

from python_calamine import CalamineError, CalamineWorkbook

from bot.files.limited import BadFile, opening
from handlers.rules.sheet_cells import NUMBER_MARK

MAX_UNPACKED = 50 * 1024 * 1024
MAX_PARTS = 2000
MAX_ROWS = 5000
MAX_COLUMNS = 40
PIECE = 256 * 1024
NEEDED = "xl/workbook.xml"

Cells = tuple[tuple[str, ...], ...]


def read_sheet(content: bytes) -> Cells:
    """The first sheet's cells as text. Raises BadFile: not-a-sheet, too-large, too-many-rows, empty."""
    _check_size(content)
    rows = _rows(content)
    if len(rows) > MAX_ROWS:
        raise BadFile("too-many-rows")
    cells = tuple(tuple(_text(cell) for cell in row[:MAX_COLUMNS]) for row in rows)
    if not any(any(row) for row in cells):
        raise BadFile("empty")
    return cells


def warm() -> None:
    """Read one: what the libraries load at need is there before the process may open no file any more."""
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        book.add_worksheet().write_row(0, 0, ["a", 1.5, True])
        book.worksheets()[0].write_datetime(1, 0, datetime(2026, 11, 23), day)  # noqa: DTZ001 -- sheets know no zone
    read_sheet(out.getvalue())


def _rows(content: bytes) -> Sequence[Sequence[object]]:
    """From the first cell of the sheet, so that the n-th row is row n of the spreadsheet program."""
    try:
        with opening("not-a-sheet", CalamineError, IndexError, ValueError, OSError):
            workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
            return workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except BaseException as error:
        # A panic of the parser is no Exception, and none of our classes: known by its module alone.
        if type(error).__module__ == "pyo3_runtime":
            raise BadFile("not-a-sheet") from error
        raise


def _check_size(content: bytes) -> None:
    """Unpack every part once, in pieces, and count: what an archive says of its sizes may be a lie."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
                raise BadFile("too-large")
            if NEEDED not in archive.namelist():
                raise BadFile("not-a-sheet")
            if sum(_unpacked(archive, part) for part in parts) > MAX_UNPACKED:
                raise BadFile("too-large")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise BadFile("not-a-sheet") from error


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Bytes of one part. Raises BadZipFile where they are not those that the archive promised."""
    size = 0
    with archive.open(part) as file:
        while piece := file.read(PIECE):
            size += len(piece)
    return size


def _text(cell: object) -> str:
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return str(cell).strip()
    whole = int(cell) if float(cell).is_integer() else cell
    return f"{NUMBER_MARK}{whole}"
