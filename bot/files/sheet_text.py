"""Tables that came as text: CSV with semicolons, commas or tabs, in the bytes that spreadsheet programs write."""

import csv
import io
import re

from bot.files.limited import BadFile

DELIMITERS = (";", "\t", ",", "|")
TASTED = 20
"""Lines at the head by which the delimiter is told."""
LONGEST_CELL = 10_000
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]")

Rows = list[list[str]]


def read_text(content: bytes) -> Rows:
    """The rows of a table of text. Raises BadFile "not-a-sheet" for what is none."""
    text = decoded(content)
    told = _SEPARATOR_LINE.match(text)
    delimiter = told[1] if told else _delimiter(text)
    if delimiter is None:
        raise BadFile("not-a-sheet")
    csv.field_size_limit(LONGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text[told.end() if told else 0 :], newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise BadFile("not-a-sheet") from error
    return [[], *rows] if told else rows


def decoded(content: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 with or without its mark, else Windows-1252. Raises BadFile for other bytes."""
    for encoding in (*_encodings(content), "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _NO_TEXT.search(text):
            return text
    raise BadFile("not-a-sheet")


def _encodings(content: bytes) -> tuple[str, ...]:
    marked = tuple(encoding for mark, encoding in _MARKS if content.startswith(mark))
    if marked:
        return marked
    head = content[:200]
    if head[1::2].count(0) > len(head) // 4:
        return ("utf-16-le",)
    return ("utf-16-be",) if head[::2].count(0) > len(head) // 4 else ("utf-8",)


def _delimiter(text: str) -> str | None:
    """What parts most lines at the head; None where nothing parts any: then it is no table."""
    lines = [line for line in text.splitlines()[:TASTED] if line.strip()]
    counts = {one: sum(one in line for line in lines) for one in DELIMITERS}
    most = max(counts.values(), default=0)
    return next((one for one, count in counts.items() if count == most), None) if most else None
