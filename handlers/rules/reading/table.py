"""A table in `handlers/rules/data/`: read whole, each line looked at, so that no misspelt name is found by a person."""

import csv
import re
from collections.abc import Collection
from difflib import get_close_matches
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"

Row = dict[str, str]


class WrongTable(Exception):
    """A table cannot be used; the text names file and line, what stands there and what was probably meant."""


def rows_of(table: str, *columns: str, **names: Collection[str]) -> list[Row]:
    """The lines of `data/TABLE.csv`, by the names of their columns. Raises WrongTable; see `lines_of`."""
    return [row for _, row in lines_of(table, *columns, **names)]


def lines_of(table: str, *columns: str, **names: Collection[str]) -> list[tuple[str, Row]]:
    """The lines of `data/TABLE.csv` with where they stand: ("replies.csv line 2", {"text": "ya", "meaning": "yes"}).

    `columns` hold any text, `names` one of some names: `lines_of("report_dangers", "pattern", kind=KINDS)`. Raises
    WrongTable for a column that is missing, an empty cell, a name that nothing knows, one that no line has.
    """
    file, wanted = DATA / f"{table}.csv", (*columns, *names)
    with file.open(encoding="utf-8", newline="") as opened:
        reader = csv.DictReader(opened)
        for missing in set(wanted) - set(reader.fieldnames or ()):
            raise WrongTable(f"{file.name} line 1: the column '{missing}' is missing")
        lines = [(f"{file.name} line {reader.line_num}", row) for row in reader]
    for where, row in lines:
        _look(where, row, wanted, names)
    for column, known in names.items():
        for unused in sorted(set(known) - {row[column] for _, row in lines}):
            raise WrongTable(f"{file.name}: no line has the {column} '{unused}', so nobody can say it")
    return lines


def _look(where: str, row: Row, wanted: Collection[str], names: dict[str, Collection[str]]) -> None:
    if None in row.values() or None in row or not all(row[column] for column in wanted):
        raise WrongTable(f"{where}: a cell is empty, or there is one comma too many or too few")
    for column, known in names.items():
        if row[column] not in known:
            raise WrongTable(f"{where}: there is no {column} {nearest(row[column], known)}")


def sound_pattern(where: str, pattern: str) -> re.Pattern[str]:
    """The pattern of a line. Raises WrongTable for one that is none: an open bracket, a repeat of nothing."""
    try:
        return re.compile(pattern)
    except re.error as wrong:
        raise WrongTable(f"{where}: '{pattern}' is no pattern: {wrong}") from None


def nearest(word: str, known: Collection[str]) -> str:
    """A name that nothing knows and the one that was probably meant, `'sugest'; did you mean 'suggest'?`, else all."""
    near = get_close_matches(word, sorted(known), n=1)
    return f"'{word}'; did you mean '{near[0]}'?" if near else f"'{word}'. Known: {', '.join(sorted(known))}."
