"""Spreadsheets that go out (recipes "spreadsheet" and "case-tables"). No number loses digits, no formula runs."""

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.drawing.typeset import say

FORMULA = ("=", "+", "-", "@", "\t", "\r")
NARROW, WIDE = 12, 48
SPARE_ROWS = 500
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
LONGEST_TITLE = 31
"""Characters of a sheet's name, as spreadsheet programs have it."""

Cell = str | int


def draw_spreadsheet(payload: Mapping[str, Any]) -> bytes:
    """An XLSX from `heads` (key or text, with hint and options where it is filled in), `rows` and `date` (ISO).

    Every cell is text.
    """
    heads = [_head(head) for head in payload["heads"]]
    rows = [[_joined(cell) for cell in row] for row in payload["rows"]]

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet, text = book.add_worksheet(), book.add_format({"num_format": "@", "text_wrap": False})
        bold = book.add_format({"num_format": "@", "bold": True, "bottom": 1})
        _write(sheet, [heads], 0, bold)
        _write(sheet, rows, 1, text)
        _widen(sheet, heads, rows, text)
        for column, head in enumerate(payload["heads"]):
            _guide(sheet, column, head, len(rows))
        sheet.freeze_panes(1, 1)

    return _workbook(payload["date"], fill)


def draw_case_tables(payload: Mapping[str, Any]) -> bytes:
    """An XLSX from `sheets` (title key, head keys, rows of text, numbers or [key, params]) and `date` (ISO).

    A sheet a table; counts and rupiah are numbers that a spreadsheet program can add up.
    """

    def fill(book: xlsxwriter.Workbook) -> None:
        whole = book.add_format({"num_format": "#,##0"})
        plain, bold = book.add_format({"num_format": "@"}), book.add_format({"num_format": "@", "bold": True})
        for table in payload["sheets"]:
            sheet = book.add_worksheet(say(table["title"])[:LONGEST_TITLE])
            heads = [say(key) for key in table["heads"]]
            rows = [[_counted(cell) for cell in row] for row in table["rows"]]
            _write(sheet, [heads], 0, bold)
            _write(sheet, rows, 1, plain, whole)
            _widen(sheet, heads, rows, plain)
            sheet.freeze_panes(1, 0)

    return _workbook(payload["date"], fill)


def neutral(text: str) -> str:
    """Text that no spreadsheet program takes for a formula, not even after it was saved as CSV."""
    return f"'{text}" if text.startswith(FORMULA) else text


def _workbook(date: str, fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    """The bytes of a workbook that says it was made on that day: drawn twice it is the same file."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, OPTIONS) as book:
        book.set_properties({"created": datetime.fromisoformat(date)})
        fill(book)
    return out.getvalue()


def _write(
    sheet: Worksheet, rows: Sequence[Sequence[Cell]], first: int, shape: Format, number: Format | None = None
) -> None:
    """Cells from row `first` on. Without a shape for numbers it is a sheet to fill in: what is empty is left blank."""
    for place, row in enumerate(rows, first):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(place, column, cell, number)
            elif cell or number is not None:
                sheet.write_string(place, column, cell, shape)
            else:
                sheet.write_blank(place, column, None, shape)


def _widen(sheet: Worksheet, heads: Sequence[str], rows: Sequence[Sequence[Cell]], shape: Format) -> None:
    """Columns as wide as what stands in them, within reason."""
    for column, head in enumerate(heads):
        longest = max(len(str(cell)) for cell in (head, *(row[column] for row in rows)))
        sheet.set_column(column, column, min(max(longest, NARROW), WIDE) + 1, shape)


def _guide(sheet: Worksheet, column: int, head: Mapping[str, Any], count: int) -> None:
    """What belongs into a column that is filled in by hand: a list to choose from, a hint."""
    if not head.get("hint"):
        return
    rule: dict[str, Any] = {"validate": "any", "input_message": say(head["hint"])}
    if head.get("options"):
        rule |= {"validate": "list", "source": head["options"], "error_type": "warning"}
    sheet.data_validation(1, column, count + SPARE_ROWS, column, rule)


def _head(head: Mapping[str, Any]) -> str:
    return neutral(head["text"]) if "text" in head else say(head["key"])


def _joined(cell: Any) -> str:  # noqa: ANN401 -- JSON
    """Text as it is; [key, params], one or several, in words."""
    if isinstance(cell, str):
        return neutral(cell)
    return neutral(" ".join(say(key, **(params or {})) for key, params in cell))


def _counted(cell: Any) -> Cell:  # noqa: ANN401 -- JSON
    """A whole number as it is; text and [key, params] as words."""
    return cell if isinstance(cell, int) else _joined(cell if isinstance(cell, str) else [cell])
