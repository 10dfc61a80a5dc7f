"""Formulas in an XLSX that have no result: saved by a program that does not reckon, or ending in an error.

Whoever reads cells sees nothing there. An officer sees a number on the screen and has to hear of it.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Callable, Mapping
from xml.parsers import expat

from bot.files.limited import opening

WORKBOOK, RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_LETTERS = 26

Attributes = Mapping[str, str]
Places = frozenset[tuple[int, int]]


def unreckoned(content: bytes, sheet: str) -> Places:
    """(row, column) from 0 of every formula on a sheet that says nothing. Raises BadFile where it cannot be read."""
    errors = (expat.ExpatError, zipfile.BadZipFile, KeyError, ValueError, OSError, RuntimeError)
    with opening("not-a-sheet", *errors), zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = _part_of(archive, sheet)
        data = archive.read(part) if part is not None else b""
        return _Cells().read(data) if b"<f" in data or b":f" in data or b't="e"' in data else frozenset()


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """Where the cells of a sheet lie; None for a sheet that the file does not name."""
    named = (one for name, one in _elements(archive.read(WORKBOOK)) if name == "sheet" and one["name"] == sheet)
    relation = next((value for key, value in next(named, {}).items() if key.endswith(" id")), None)
    found = (one for name, one in _elements(archive.read(RELATIONS)) if name == "Relationship")
    target = next((one["Target"] for one in found if one["Id"] == relation), None)
    return posixpath.normpath(posixpath.join("/xl", target)).lstrip("/") if target else None


def _elements(data: bytes) -> list[tuple[str, Attributes]]:
    """(name, attributes) of everything in a small part."""
    found: list[tuple[str, Attributes]] = []
    _parse(data, lambda name, attributes: found.append((name, attributes)))
    return found


def _parse(
    data: bytes,
    begin: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, attributes: begin(name.rpartition(" ")[2], attributes)
    if end is not None:
        parser.EndElementHandler = lambda name: end(name.rpartition(" ")[2])
    if text is not None:
        parser.CharacterDataHandler = text
    parser.Parse(data, True)


class _Cells:
    """Reads the cells of one sheet in their order; a cell that does not say where it stands follows the one before."""

    def __init__(self) -> None:
        self._row, self._column = -1, -1
        self._kind, self._formula, self._value, self._within = "", False, "", ""
        self._found: set[tuple[int, int]] = set()

    def read(self, data: bytes) -> Places:
        """The places of what has no result."""
        _parse(data, self._begin, self._end, self._text)
        return frozenset(self._found)

    def _begin(self, name: str, attributes: Attributes) -> None:
        self._within = name
        if name == "row":
            self._row = int(attributes["r"]) - 1 if "r" in attributes else self._row + 1
            self._column = -1
        elif name == "c":
            place = _PLACE.fullmatch(attributes.get("r", ""))
            self._column = _column(place[1]) if place else self._column + 1
            self._kind, self._formula, self._value = attributes.get("t", ""), False, ""
        elif name == "f":
            self._formula = True

    def _text(self, text: str) -> None:
        if self._within == "v":
            self._value += text

    def _end(self, name: str) -> None:
        self._within = ""
        empty = self._formula and not self._value and self._kind != "str"
        if name == "c" and (empty or self._kind == "e"):
            self._found.add((self._row, self._column))


def _column(letters: str) -> int:
    """`A` is 0, `AB` is 27."""
    number = 0
    for letter in letters:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number - 1
