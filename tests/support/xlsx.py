"""Spreadsheets as a spreadsheet program writes and reads them."""

import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook, load_workbook

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def xlsx(rows: Sequence[Sequence[object]]) -> bytes:
    """A file with these rows."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return saved(book)


def saved(book: Any) -> bytes:
    """The file of a workbook."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def opened(content: bytes) -> Any:
    """The workbook in a file."""
    return load_workbook(io.BytesIO(content))


def cells(content: bytes) -> list[list[Any]]:
    """The values of the first sheet, heads first; None where a cell is empty."""
    return [[cell.value for cell in row] for row in opened(content).active.iter_rows()]
