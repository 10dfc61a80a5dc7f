"""Spreadsheets that come in, as rows of text. Opened in a process of its own (`bot.files.child`), capped in size."""

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import datetime

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from bot.files.formulas import Places, unreckoned
from bot.files.limited import BadFile, opening
from bot.files.open_formulas import unreckoned_open
from bot.files.sheet_text import ENCODINGS, read_text
from handlers.rules.sheet_cells import FORMULA_MARK, NUMBER_MARK
from handlers.rules.sheet_heads import HEADS_WITHIN, holds_table
from handlers.rules.steering.priority_sheet import MOST, find_list, slimmed

MAX_UNPACKED = 50 * 1024 * 1024
MAX_PARTS = 2000
MAX_ROWS = 5000
MAX_COLUMNS = 40
MAX_SHEETS = 30
PIECE = 256 * 1024
XLSX, ODS = "xl/workbook.xml", "content.xml"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins an XLS, and whatever else Office wrote before 2007."""
ARCHIVE = b"PK"
OTHERS = (b"%PDF", b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF", b"{\\rtf", b"<", b"\xef\xbb\xbf<")
"""Begin what is surely no table: PDF, pictures, letters, pages."""

Cells = tuple[tuple[str, ...], ...]
Raw = Sequence[Sequence[object]]


def read_sheet(content: bytes) -> Cells:
    """The cells as text of the sheet that holds a known table, else of the first that holds anything.

    The n-th row is row n of the spreadsheet program. Raises BadFile: not-a-sheet, too-large, too-many-rows, empty,
    locked (a password).
    """
    if content.startswith(OTHERS):
        raise BadFile("not-a-sheet")
    if content.startswith((ARCHIVE, OLD)):
        return _chosen(content)
    return _capped([tuple(cell.strip() for cell in row) for row in read_text(content)])


def warm() -> None:
    """Read one: what the libraries load at need is there before the process may open no file any more."""
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        book.add_worksheet().write_row(0, 0, ["a", 1.5, True])
        book.worksheets()[0].write_datetime(1, 0, datetime(2026, 11, 23), day)  # noqa: DTZ001 -- sheets know no zone
        book.worksheets()[0].write_formula(2, 0, "=A1")
    read_sheet(out.getvalue())
    for encoding in ENCODINGS:
        read_sheet("a;b\n\xe9;1\n".encode(encoding))


def _chosen(content: bytes) -> Cells:
    """Of a workbook's sheets the one whose heads are known; what is seen before what is hidden."""
    parts = _check_size(content) if content.startswith(ARCHIVE) else ()
    first, seen = None, False
    for name, rows in _sheets(content):
        seen = True
        top = _texts(rows[: HEADS_WITHIN + 1])
        if not (holds_table(top) or (first is None and any(map(any, rows)))):
            continue
        cells = _capped(_texts(rows, _unreckoned(content, parts, name)))
        if holds_table(top):
            return cells
        first = cells
    if first is None:
        raise BadFile("empty" if seen else "not-a-sheet")
    return first


def _unreckoned(content: bytes, parts: Sequence[str], sheet: str) -> Places:
    """Where the sheet holds formulas without a result; an XLS always has one."""
    if XLSX in parts:
        return unreckoned(content, sheet)
    return unreckoned_open(content, sheet) if ODS in parts else frozenset()


def _sheets(content: bytes) -> Iterator[tuple[str, Raw]]:
    """(name, rows) of each sheet, from its first cell."""
    try:
        with opening("not-a-sheet", CalamineError, IndexError, ValueError, OSError):
            book = _opened(content)
            known = [one for one in book.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet]
            known.sort(key=lambda one: one.visible is not SheetVisibleEnum.Visible)
            for one in known[:MAX_SHEETS]:
                yield one.name, _rows(book.get_sheet_by_name(one.name))
    except BaseException as error:
        # A panic of the parser is no Exception, and none of our classes: known by its module alone.
        if type(error).__module__ == "pyo3_runtime":
            raise BadFile("not-a-sheet") from error
        raise


def _opened(content: bytes) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(content))
    except PasswordError as error:
        raise BadFile("locked") from error


def _rows(sheet: CalamineSheet) -> Raw:
    return sheet.to_python(skip_empty_area=False)


def _capped(rows: Sequence[tuple[str, ...]]) -> Cells:
    """The rows up to the last one that says something. Raises BadFile where there are too many, or none.

    A list of people who come first may be long; of it nothing but the columns that are needed goes any further.
    """
    last = max((place for place, row in enumerate(rows, 1) if any(row)), default=0)
    if last > MAX_ROWS:
        if last > MOST or find_list(rows) is None:
            raise BadFile("too-many-rows")
        return slimmed(rows[:last])
    if not last:
        raise BadFile("empty")
    return tuple(rows[:last])


def _check_size(content: bytes) -> Sequence[str]:
    """The names of the parts. Each is unpacked once, in pieces, and counted: what archives say may be a lie."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts, names = archive.infolist(), archive.namelist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
                raise BadFile("too-large")
            if not {XLSX, ODS} & set(names):
                raise BadFile("not-a-sheet")
            if sum(_unpacked(archive, part) for part in parts) > MAX_UNPACKED:
                raise BadFile("too-large")
            return names
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise BadFile("not-a-sheet") from error


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Bytes of one part. Raises BadZipFile where they are not those that the archive promised."""
    size = 0
    with archive.open(part) as file:
        while piece := file.read(PIECE):
            size += len(piece)
    return size


def _texts(rows: Raw, unreckoned_at: Places = frozenset()) -> list[tuple[str, ...]]:
    """Cells as text; a formula without a result is marked, also beyond the last cell that says anything."""
    found = [[_text(cell) for cell in row[:MAX_COLUMNS]] for row in rows]
    for row, column in sorted(unreckoned_at):
        if column >= MAX_COLUMNS:
            continue
        place = min(row, MAX_ROWS)  # one row more than may be: there are too many
        found += ([] for _ in range(place + 1 - len(found)))
        found[place] += [""] * (column + 1 - len(found[place]))
        found[place][column] = FORMULA_MARK
    return [tuple(row) for row in found]


def _text(cell: object) -> str:
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        # What a cell says never looks like a mark of ours.
        return str(cell).strip().lstrip(NUMBER_MARK + FORMULA_MARK)
    whole = int(cell) if float(cell).is_integer() else cell
    return f"{NUMBER_MARK}{whole}"
