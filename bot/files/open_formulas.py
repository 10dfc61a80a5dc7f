"""The same as `formulas` for an ODS: formulas that have no result, or whose result is an error.

LibreOffice always reckons before it saves; other programs do not. One content part holds all sheets.
"""

import io
import zipfile
from collections.abc import Mapping
from xml.parsers import expat

from bot.files.formulas import Places
from bot.files.limited import opening

CONTENT = "content.xml"
_CELLS = ("table-cell", "covered-table-cell")
_MOST = 100_000
"""Rows or columns that a repeated one counts as: what lies behind is cut off before anybody reads it."""


def unreckoned_open(content: bytes, sheet: str) -> Places:
    """(row, column) from 0 of every formula on a sheet that says nothing. Raises BadFile where it cannot be read."""
    errors = (expat.ExpatError, zipfile.BadZipFile, KeyError, ValueError, OSError, RuntimeError)
    with opening("not-a-sheet", *errors), zipfile.ZipFile(io.BytesIO(content)) as archive:
        data = archive.read(CONTENT)
        return _Sheet(sheet).read(data) if b":formula=" in data else frozenset()


class _Sheet:
    """Reads the cells of one sheet in their order. A repeated cell or row is looked at once, where it begins."""

    def __init__(self, name: str) -> None:
        self._name, self._here, self._open = name, False, False
        self._row, self._column, self._wide, self._high = 0, 0, 1, 1
        self._said, self._empty_text = "", False
        self._found: set[tuple[int, int]] = set()

    def read(self, data: bytes) -> Places:
        """The places of what has no result."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler, parser.EndElementHandler = self._begin, self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(data, True)
        return frozenset(self._found)

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        kind, own = _local(name), {_local(key): value for key, value in attributes.items()}
        if kind == "table":
            self._here, self._row = own.get("name") == self._name, 0
        elif kind == "table-row":
            self._column, self._high = 0, _repeated(own.get("number-rows-repeated"))
        elif kind in _CELLS:
            self._wide, self._said = _repeated(own.get("number-columns-repeated")), own.get("value", "")
            self._said += own.get("date-value", "") + own.get("time-value", "") + own.get("boolean-value", "")
            self._open = self._here and "formula" in own
            self._empty_text = own.get("value-type") == "string" and own.get("string-value") == ""

    def _text(self, text: str) -> None:
        if self._open:
            self._said += text.strip()

    def _end(self, name: str) -> None:
        kind = _local(name)
        if kind == "table":
            self._here = False
        elif kind == "table-row":
            self._row += self._high
        elif kind in _CELLS:
            if self._open and (self._said.startswith(_ERRORS) or not (self._said or self._empty_text)):
                self._found.add((self._row, self._column))
            self._open = False
            self._column += self._wide


_ERRORS = ("#", "Err:")


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _repeated(count: str | None) -> int:
    return min(int(count), _MOST) if count and count.isdecimal() and len(count) <= len(str(_MOST)) + 1 else 1
