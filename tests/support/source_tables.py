"""The tables of an office's own report, cell by cell, beside those of the recap: tests/cases/source_000.csv.

A row is a cell as the report has it: the table's number, the span of the recap, sheet, row and column, and what stands
there. Amounts are read by the recap's own note: whole rupiah, half of one upwards. "-" is a blank.
"""

import csv
import io
import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from bot.drawing.recap_picture import picture_words
from bot.drawing.recipes import draw
from handlers.rules.reading.typed_days import day_in
from handlers.services.base.work import Work
from handlers.services.cases.recap import show_recap
from handlers.services.cases.recap_tables import export_cases
from tests.support.office import Office

CELLS = Path(__file__).parents[1] / "cases" / "source_000.csv"
KEYS = {"Dirumahkan dan PHK": "Keterangan", "Target": "Kegiatan", "Proses dan hasil": "Kegiatan", "Langkah": "Tahap"}
"""The column by which a row is found; elsewhere its number."""
PICTURE = "gambar"
TOTAL, NO_ROW = "Jumlah", "(no row)"
"""The sum below a numbered list; what a cell says of a row that the report does not have."""
_NUMBER = re.compile(r"(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d\d|-))?(?: orang|%)?")

Sheets = dict[str, list[tuple[Any, ...]]]


async def differences(office: Office) -> list[str]:
    """Each cell of the report that the recap gives otherwise; nothing where all are equal."""
    with CELLS.open(encoding="utf-8", newline="") as file:
        cells = list(csv.DictReader(file))
    actor = await office.actor("head")
    found: dict[str, Sheets] = {}
    for span in dict.fromkeys(cell["span"] for cell in cells):
        found[span] = await office.work(partial(sheets, span=span), actor=actor)
    return list(_compared(cells, found))


def sheets(work: Work, span: str) -> Sheets:
    """The workbook of a span, and what stands on its picture, by their sheets; heads first."""
    [table], [picture] = export_cases(work, span).says[0].files, show_recap(work, span).says[0].files
    book = load_workbook(io.BytesIO(draw(table.recipe, table.payload)))
    drawn = picture_words(picture.payload)
    lines = [("Bagian", "Isi"), *((f"target {n}", goal["words"]) for n, goal in enumerate(drawn["goals"], 1))]
    lines += [
        (f"target {n}.{m}", one) for n, goal in enumerate(drawn["goals"], 1) for m, one in enumerate(goal["efforts"], 1)
    ]
    lines += [(name, drawn[name]) for name in ("laid", "span")]
    lines += [(name, drawn[name][1]) for name in ("arrears", "potential", "paid")]
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book} | {PICTURE: lines}


def _compared(cells: list[dict[str, str]], found: dict[str, Sheets]) -> Iterator[str]:
    for cell in cells:
        rows = found[cell["span"]].get(cell["sheet"], [()])
        numbered = "Perusahaan" if cell["row"] == TOTAL else "No"
        key = "Bagian" if cell["sheet"] == PICTURE else KEYS.get(cell["sheet"], numbered)
        got = _value(rows, key, cell["row"], cell["column"])
        if got != expected(cell["source"]):
            where = ", ".join(cell[name] for name in ("table", "span", "sheet", "row", "column"))
            yield f"{where}: the report says {cell['source']!r}, the recap {got!r}"


def _value(rows: list[tuple[Any, ...]], key: str, row: str, column: str) -> Any:
    heads = rows[0]
    if key not in heads or column not in heads:
        return f"no such column among {heads}"
    line = next((one for one in rows[1:] if str(one[heads.index(key)]) == row), None)
    if line is None:
        return NO_ROW
    got = line[heads.index(column)]
    return got.date() if isinstance(got, datetime) else got


def expected(source: str) -> str | int | date | None:
    """What a cell of the report is in a workbook: a number, a day, words, or nothing."""
    if source == "-":
        return None
    if number := _NUMBER.fullmatch(source):
        sen = number[2] if number[2] not in (None, "-") else "0"
        whole = Decimal(f"{number[1].replace('.', '')}.{sen}")
        return int(whole.quantize(Decimal(1), ROUND_HALF_UP))
    return (day_in(source, today=date(2020, 1, 1)) if re.search(r" 20\d\d$", source) else None) or source
