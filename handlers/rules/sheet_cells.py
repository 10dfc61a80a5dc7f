"""Spreadsheets that officers send back: which column is which, and what a row says in it."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping

Row = tuple[str, ...]

NUMBER_MARK = "\x00"
"""Begins a cell that the sheet holds as a number: Excel keeps 15 digits and drops leading zeros."""
FORMULA_MARK = "\x01"
"""A cell whose formula has no result in the file, or an error: a spreadsheet program would have to reckon it first."""

_SEPARATORS = re.compile(r"[\W_]+")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CUT = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d{1,3}")


def was_number(cell: str) -> bool:
    """True where Excel made a number of what should be digits: it may be another number now."""
    return cell.startswith(NUMBER_MARK)


def is_unreckoned(cell: str) -> bool:
    """True for a formula without a result."""
    return cell.startswith(FORMULA_MARK)


def is_cut(cell: str) -> bool:
    """True for a long number as Excel writes it where the column is narrow: `6,31104E+15` is no number any more."""
    return _CUT.fullmatch(plain(cell)) is not None


def plain(cell: str) -> str:
    """The cell as text."""
    return cell.removeprefix(NUMBER_MARK).removeprefix(FORMULA_MARK).strip()


def says_nothing(row: Row) -> bool:
    """True for a row whose every cell is empty."""
    return not any(cell.strip() for cell in row)


def head(cell: str) -> str:
    """A column's head for comparison: `NOMOR_PENDAFTARAN` is `nomor pendaftaran`, `KPJ (11 angka)` is `kpj`."""
    return _SEPARATORS.sub(" ", _ASIDE.sub(" ", plain(cell))).strip().casefold()


def columns_under(heads: Row, wanted: Mapping[str, Collection[str]]) -> dict[str, int]:
    """The place of each wanted column that stands under these heads: `{"receipt": 0, "vote": 10}`.

    `wanted` says for each column which heads it may have, spelt as `head` gives them; the first such column counts.
    """
    known = [head(cell) for cell in heads]
    places = {what: [place for place, name in enumerate(known) if name in names] for what, names in wanted.items()}
    return {what: found[0] for what, found in places.items() if found}


def cells_of(row: Row, columns: Mapping[str, int]) -> Mapping[str, str]:
    """What a row says, by column; empty for a column that the sheet has not got, or that lies beyond the row's end."""
    return defaultdict(str, {what: row[place] for what, place in columns.items() if place < len(row)})
