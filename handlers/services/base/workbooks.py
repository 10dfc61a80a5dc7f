"""Spreadsheets that are handed out, as recipes: drawn when somebody fetches them, in a process of their own."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from handlers.flow import FileRecipe

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Cell = str | list[tuple[str, dict[str, Any]]] | dict[str, str]
"""Text, words in the reader's language (keys with their parameters), or a day."""


def day_cell(day: date) -> Cell:
    """A day that a spreadsheet program can sort by and reckon with."""
    return {"day": day.isoformat()}


def sheet_content(
    heads: Sequence[dict[str, Any]], rows: Sequence[Sequence[Cell]], day: date, choices: Sequence[Sequence[Cell]] = ()
) -> dict[str, Any]:
    """What the recipe "spreadsheet" draws. A head has `text` or `key`, and may have a `hint` and what cells offer.

    That is `options`, words, or `choices`, the place of a list among the `choices` of a second sheet: each a head and
    what can be written.
    """
    content = {"heads": list(heads), "rows": list(rows), "date": day.isoformat()}
    return content | ({"choices": list(choices)} if choices else {})


def workbook(name: str, heads: Sequence[dict[str, Any]], rows: Sequence[Sequence[Cell]], day: date) -> FileRecipe:
    """One sheet as `NAME.xlsx`."""
    return FileRecipe(f"{name}.xlsx", XLSX, "spreadsheet", sheet_content(heads, rows, day))
