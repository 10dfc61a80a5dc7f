"""Spreadsheets that officers send back: which column is which, and what a row says in it."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping

Row = tuple[str, ...]

NUMBER_MARK = "\x00"
"""Begins a cell that the sheet holds as a number: Excel keeps 15 digits and drops leading zeros."""

_SEPARATORS = re.compile(r"[\W_]+")


def was_number(cell: str) -> bool:
    """True where Excel made a number of what should be digits: it may be another number now."""
    return cell.startswith(NUMBER_MARK)


def plain(cell: str) -> str:
    """The cell as text."""
    return cell.removeprefix(NUMBER_MARK).strip()


def head(cell: str) -> str:
    """A column's head for comparison: `NOMOR_PENDAFTARAN` is `nomor pendaftaran`."""
    return _SEPARATORS.sub(" ", plain(cell)).strip().casefold()


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
