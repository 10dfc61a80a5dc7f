"""Spreadsheets that come in: opened in a child process, capped, as rows of text."""

import io
import zipfile

from python_calamine import CalamineError, CalamineWorkbook

from handlers.rules.sheet_cells import NUMBER_MARK

MAX_UNPACKED = 50 * 1024 * 1024
MAX_ROWS = 5000
MAX_COLUMNS = 40

Cells = tuple[tuple[str, ...], ...]


class BadSheet(Exception):
    """The file cannot be read; `code` names why (`problems.sheet-CODE`)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read_sheet(content: bytes) -> Cells:
    """The first sheet's cells as text. Raises BadSheet: not-a-sheet, too-large, too-many-rows, empty."""
    _check_size(content)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        rows = workbook.get_sheet_by_index(0).to_python()
    except (CalamineError, IndexError, ValueError) as error:
        raise BadSheet("not-a-sheet") from error
    if len(rows) > MAX_ROWS:
        raise BadSheet("too-many-rows")
    if not rows:
        raise BadSheet("empty")
    return tuple(tuple(_text(cell) for cell in row[:MAX_COLUMNS]) for row in rows)


def _check_size(content: bytes) -> None:
    """An archive says how large it unpacks; one that lies is cut off by the child's memory limit."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(info.file_size for info in archive.infolist())
    except zipfile.BadZipFile as error:
        raise BadSheet("not-a-sheet") from error
    if unpacked > MAX_UNPACKED:
        raise BadSheet("too-large")


def _text(cell: object) -> str:
    if isinstance(cell, bool) or not isinstance(cell, (int, float)):
        return str(cell).strip()
    whole = int(cell) if float(cell).is_integer() else cell
    return f"{NUMBER_MARK}{whole}"
