"""The case tables as dictionaries, one a row."""

import csv
from datetime import date
from pathlib import Path

TODAY = date(2026, 11, 23)
KINDS = {"ok": "ok", "warn": "ok", "strip": "offer", "ask": "offer", "ambiguous": "offer", "reject": "refuse"}
_CASES = Path(__file__).parents[1] / "cases"


def rows(*names: str) -> list[dict[str, str]]:
    """The rows of the tables, in order, each with an id."""
    found: list[dict[str, str]] = []
    for name in names:
        with (_CASES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            found += ({"id": f"{name}-{number}"} | row for number, row in enumerate(csv.DictReader(file)))
    return found


def code(row: dict[str, str], column: str = "code") -> str:
    """The code of a row as the rules write it."""
    return row[column].replace("_", "-")
