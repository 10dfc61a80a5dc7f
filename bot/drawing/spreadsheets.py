"""Spreadsheets that go out (recipes "spreadsheet" and "case-tables"). No number loses digits, no formula runs."""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.drawing.typeset import say

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
NARROW, WIDE = 12, 48
SHORT = 7
"""The narrowest column of a table whose heads fold."""
SPARE_ROWS = 500
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
LONGEST_TITLE = 31
"""Characters of a sheet's name, as spreadsheet programs have it."""

DAY, DAY_WIDTH = "dd-mm-yyyy", 10
"""How days stand on Indonesian forms."""
A4, A3 = 9, 8
ARROW = " " * 3
"""The button of the filter lies on the last characters of a head."""
MANY_COLUMNS = 14
"""From so many columns on a table is printed on A3: on A4 nobody could read it."""
Cell = str | int | date


def draw_spreadsheet(payload: Mapping[str, Any]) -> bytes:
    """An XLSX from `heads` (key or text, with hint and options where it is filled in), `rows` and `date` (ISO).

    Every cell is text, or a day. `choices`: lists of what can be written, on a second sheet.
    """
    heads = [_head(head) for head in payload["heads"]]
    rows = [[_dated(cell) for cell in row] for row in payload["rows"]]
    lists = [[str(_dated(cell)) for cell in one] for one in payload.get("choices", ())]

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet, shapes = book.add_worksheet(), _shapes(book)
        _write(sheet, [heads], 0, shapes.bold, shapes)
        _write(sheet, rows, 1, shapes.text, shapes)
        _widen(sheet, heads, rows, shapes.text)
        _printable(sheet, len(heads), len(rows))
        sheet.freeze_panes(1, 1)
        name = _list_choices(book, lists, shapes)
        for column, head in enumerate(payload["heads"]):
            source = head.get("options") or _source(name, lists, head.get("choices"))
            _guide(sheet, column, head, len(rows), source)

    return _workbook(payload["date"], fill)


def draw_case_tables(payload: Mapping[str, Any]) -> bytes:
    """An XLSX from `sheets` (title key, head keys, rows of text, numbers or [key, params]) and `date` (ISO).

    A sheet a table; counts and rupiah are numbers that a spreadsheet program can add up.
    """

    def fill(book: xlsxwriter.Workbook) -> None:
        shapes = _shapes(book)
        for table in payload["sheets"]:
            sheet = book.add_worksheet(say(table["title"])[:LONGEST_TITLE])
            heads = [say(key) for key in table["heads"]]
            rows = [[_counted(cell) for cell in row] for row in table["rows"]]
            _write(sheet, [heads], 0, shapes.folded_bold, shapes)
            _write(sheet, rows, 1, shapes.folded, shapes)
            _widen(sheet, [f"{max(head.split(), key=len)}{ARROW}" for head in heads], rows, shapes.folded, SHORT)
            _printable(sheet, len(heads), len(rows))
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


@dataclass(frozen=True, slots=True)
class _Shapes:
    """How cells look."""

    text: Format
    bold: Format
    whole: Format
    day: Format
    folded: Format
    folded_bold: Format


def _shapes(book: xlsxwriter.Workbook) -> _Shapes:
    text, bold = {"num_format": "@", "text_wrap": False}, {"num_format": "@", "bold": True, "bottom": 1}
    top: dict[str, Any] = {"valign": "top"}
    folded, folded_bold = text | top | {"text_wrap": True}, bold | top | {"text_wrap": True}
    shapes = (text, bold, {"num_format": "#,##0"} | top, {"num_format": DAY} | top, folded, folded_bold)
    return _Shapes(*(book.add_format(one) for one in shapes))


def _write(sheet: Worksheet, rows: Sequence[Sequence[Cell]], first: int, shape: Format, shapes: _Shapes) -> None:
    """Cells from row `first` on; what is empty is left blank."""
    for place, row in enumerate(rows, first):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(place, column, cell, shapes.whole)
            elif isinstance(cell, date):
                sheet.write_datetime(place, column, datetime.combine(cell, time()), shapes.day)
            elif cell:
                sheet.write_string(place, column, cell, shape)
            else:
                sheet.write_blank(place, column, None, shape)


def _widen(
    sheet: Worksheet, heads: Sequence[str], rows: Sequence[Sequence[Cell]], shape: Format, least: int = NARROW
) -> None:
    """Columns as wide as what stands in them, within reason."""
    for column, head in enumerate(heads):
        longest = max(_length(cell) for cell in (head, *(row[column] for row in rows)))
        sheet.set_column(column, column, min(max(longest, least), WIDE) + 2, shape)


def _length(cell: Cell) -> int:
    """Characters that a cell takes, a number with its points."""
    if isinstance(cell, date):
        return DAY_WIDTH
    return len(f"{cell:,}") if isinstance(cell, int) else len(cell)


def _printable(sheet: Worksheet, columns: int, rows: int) -> None:
    """All columns on a page that lies on its side, the heads on each; and a filter on every head."""
    sheet.autofilter(0, 0, rows, max(columns - 1, 0))
    sheet.set_paper(A3 if columns >= MANY_COLUMNS else A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&C&P / &N")


def _list_choices(book: xlsxwriter.Workbook, lists: Sequence[Sequence[str]], shapes: _Shapes) -> str:
    """The second sheet, which says what can be written; its name, empty where there are no lists."""
    if not lists:
        return ""
    name = say("bulk.sheet-choices")[:LONGEST_TITLE]
    sheet = book.add_worksheet(name)
    for column, (head, *values) in enumerate(lists):
        sheet.write_string(0, column, head, shapes.bold)
        sheet.write_column(1, column, values, shapes.text)
        sheet.set_column(column, column, min(max(map(len, (head, *values))), WIDE) + 1, shapes.text)
    return name


def _source(name: str, lists: Sequence[Sequence[str]], place: int | None) -> str | None:
    """Where a list of the second sheet stands, as a formula of the program's own."""
    if place is None or place >= len(lists) or not lists[place][1:]:
        return None
    column = chr(ord("A") + place)
    return f"='{name}'!${column}$2:${column}${len(lists[place])}"


def _guide(sheet: Worksheet, column: int, head: Mapping[str, Any], count: int, source: Any) -> None:  # noqa: ANN401
    """What belongs into a column that is filled in by hand: a list to choose from, a hint. Other words may be typed."""
    if not head.get("hint"):
        return
    rule: dict[str, Any] = {"validate": "any", "input_message": say(head["hint"])}
    if source:
        rule |= {
            "validate": "list",
            "source": source if isinstance(source, str) else list(source),
            "error_type": "warning",
            "show_error": "options" in head,
        }
    sheet.data_validation(1, column, count + SPARE_ROWS, column, rule)


def _head(head: Mapping[str, Any]) -> str:
    return neutral(head["text"]) if "text" in head else say(head["key"])


def _dated(cell: Any) -> Cell:  # noqa: ANN401 -- JSON
    """A day as one; text and words as text."""
    return date.fromisoformat(cell["day"]) if isinstance(cell, dict) else _joined(cell)


def _joined(cell: Any) -> str:  # noqa: ANN401 -- JSON
    """Text as it is; [key, params], one or several, in words."""
    if isinstance(cell, str):
        return neutral(cell)
    return neutral(" ".join(say(key, **(params or {})) for key, params in cell))


def _counted(cell: Any) -> Cell:  # noqa: ANN401 -- JSON
    """A whole number or a day as it is; text and [key, params] as words."""
    if isinstance(cell, int | dict):
        return cell if isinstance(cell, int) else _dated(cell)
    return _joined(cell if isinstance(cell, str) else [cell])
