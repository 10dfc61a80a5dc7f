"""Cells of spreadsheets that officers send back."""

import re

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


def column(heads: tuple[str, ...], names: frozenset[str]) -> int | None:
    """The place of the first column whose head is one of `names` (as `head` gives them)."""
    return next((place for place, cell in enumerate(heads) if head(cell) in names), None)
