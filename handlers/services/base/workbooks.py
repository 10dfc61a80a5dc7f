"""Spreadsheets that are handed out, as recipes: drawn when somebody fetches them, in a process of their own."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from handlers.flow import FileRecipe

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Cell = str | list[tuple[str, dict[str, Any]]]
"""Text, or words in the reader's language: keys with their parameters."""


def sheet_content(heads: Sequence[dict[str, Any]], rows: Sequence[Sequence[Cell]], day: date) -> dict[str, Any]:
    """What the recipe "spreadsheet" draws. A head has `text` or `key`, and may have a `hint` and `options`."""
    return {"heads": list(heads), "rows": list(rows), "date": day.isoformat()}


def workbook(name: str, heads: Sequence[dict[str, Any]], rows: Sequence[Sequence[Cell]], day: date) -> FileRecipe:
    """One sheet as `NAME.xlsx`."""
    return FileRecipe(f"{name}.xlsx", XLSX, "spreadsheet", sheet_content(heads, rows, day))
