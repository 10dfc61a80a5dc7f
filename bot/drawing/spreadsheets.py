"""Spreadsheets that go out (recipe "spreadsheet"). Every cell is text: no number loses digits, no formula runs."""

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.drawing.words import paper_words

LANGUAGE = "id"
"""Sheets come back and are known by their heads, so they have one language."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
NARROW, WIDE = 12, 48
SPARE_ROWS = 500
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}


def draw_spreadsheet(payload: Mapping[str, Any]) -> bytes:
    """An XLSX from `heads` (key or text, with hint and options where it is filled in), `rows` and `date` (ISO)."""
    heads = [_head(head) for head in payload["heads"]]
    rows = [[_cell(cell) for cell in row] for row in payload["rows"]]
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, OPTIONS) as book:
        book.set_properties({"created": datetime.fromisoformat(payload["date"])})
        sheet, text = book.add_worksheet(), book.add_format({"num_format": "@", "text_wrap": False})
        bold = book.add_format({"num_format": "@", "bold": True, "bottom": 1})
        _write(sheet, [heads], 0, bold)
        _write(sheet, rows, 1, text)
        for place, head in enumerate(payload["heads"]):
            lengths = [len(heads[place]), *(len(row[place]) for row in rows)]
            sheet.set_column(place, place, min(max(*lengths, NARROW), WIDE) + 1, text)
            _guide(sheet, place, head, len(rows))
        sheet.freeze_panes(1, 1)
    return out.getvalue()


def neutral(text: str) -> str:
    """Text that no spreadsheet program takes for a formula, not even after it was saved as CSV."""
    return f"'{text}" if text.startswith(FORMULA) else text


def _write(sheet: Worksheet, rows: list[list[str]], first: int, shape: Format) -> None:
    for place, row in enumerate(rows, first):
        for column, text in enumerate(row):
            if text:
                sheet.write_string(place, column, text, shape)
            else:
                sheet.write_blank(place, column, None, shape)


def _guide(sheet: Worksheet, place: int, head: Mapping[str, Any], count: int) -> None:
    """What belongs into a column that is filled in by hand: a list to choose from, a hint."""
    if not head.get("hint"):
        return
    rule: dict[str, Any] = {"validate": "any", "input_message": words_of(head["hint"])}
    if head.get("options"):
        rule |= {"validate": "list", "source": head["options"], "error_type": "warning"}
    sheet.data_validation(1, place, count + SPARE_ROWS, place, rule)


def _head(head: Mapping[str, Any]) -> str:
    return neutral(head["text"]) if "text" in head else words_of(head["key"])


def _cell(cell: Any) -> str:  # noqa: ANN401 -- JSON
    """Text as it is; keys of words in words."""
    if isinstance(cell, str):
        return neutral(cell)
    return neutral(" ".join(words_of(key, params) for key, params in cell))


def words_of(key: str, params: Mapping[str, Any] | None = None) -> str:
    """The words of a key, in the language of sheets."""
    return paper_words().text(key, params or {}, LANGUAGE)
