"""The tables of a recap as one workbook (recipe "case-tables"): a sheet a table, counts and rupiah as numbers."""

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import xlsxwriter

from bot.drawing.spreadsheets import NARROW, OPTIONS, WIDE, neutral, words_of

LONGEST_TITLE = 31
"""Characters of a sheet's name, as spreadsheet programs have it."""


def draw_case_tables(payload: Mapping[str, Any]) -> bytes:
    """An XLSX from `sheets` (title key, head keys, rows of text, numbers or [key, params]) and `date` (ISO)."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, OPTIONS) as book:
        book.set_properties({"created": datetime.fromisoformat(payload["date"])})
        whole = book.add_format({"num_format": "#,##0"})
        plain, bold = book.add_format({"num_format": "@"}), book.add_format({"num_format": "@", "bold": True})
        for table in payload["sheets"]:
            sheet = book.add_worksheet(words_of(table["title"])[:LONGEST_TITLE])
            rows = [[_cell(cell) for cell in row] for row in table["rows"]]
            heads: list[str | int] = [words_of(key) for key in table["heads"]]
            for place, row in enumerate([heads, *rows]):
                for column, text in enumerate(row):
                    if isinstance(text, int):
                        sheet.write_number(place, column, text, whole)
                    else:
                        sheet.write_string(place, column, text, bold if place == 0 else plain)
            for column, head in enumerate(heads):
                longest = max([len(f"{head}"), *(len(f"{row[column]}") for row in rows)])
                sheet.set_column(column, column, min(max(longest, NARROW), WIDE) + 1, plain)
            sheet.freeze_panes(1, 0)
    return out.getvalue()


def _cell(cell: Any) -> str | int:  # noqa: ANN401 -- JSON
    if isinstance(cell, int):
        return cell
    return neutral(cell) if isinstance(cell, str) else neutral(words_of(cell[0], cell[1]))
