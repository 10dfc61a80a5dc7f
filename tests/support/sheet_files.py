"""Tables as people's programs write them: XLSX with formulas or hidden sheets, XLS, ODS, CSV in many bytes."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import xlsxwriter

from tests.support.xlsx import opened, saved, xlsx

Rows = Sequence[Sequence[Any]]
_SECTOR, _FREE, _END, _FAT = 512, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def reckoned(rows: Rows, results: Mapping[str, Any]) -> bytes:
    """An XLSX with formulas and their results, as Excel and LibreOffice save them: `{"B2": 26012345672}`."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate(rows):
            sheet.write_row(place, 0, row)
        for cell, result in results.items():
            sheet.write_formula(cell, "=Z9", None, result)
    return out.getvalue()


def sheets(parts: Sequence[tuple[str, Rows, bool]]) -> bytes:
    """An XLSX of several sheets: (name, rows, hidden)."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        for name, rows, hidden in parts:
            sheet = book.add_worksheet(name)
            for place, row in enumerate(rows):
                sheet.write_row(place, 0, row)
            if hidden:
                sheet.hide()
            else:
                sheet.activate()
    return out.getvalue()


def merged(rows: Rows, *ranges: str) -> bytes:
    """An XLSX with merged cells."""
    book = opened(xlsx(rows))
    for one in ranges:
        book.active.merge_cells(one)
    return saved(book)


def csv(rows: Rows, delimiter: str = ";", encoding: str = "utf-8", begins: str = "") -> bytes:
    """A table as text; `begins`: a line above all others."""
    lines = [delimiter.join(str(cell) for cell in row) for row in rows]
    return (begins + "".join(f"{line}\r\n" for line in lines)).encode(encoding)


def ods(rows: Rows) -> bytes:
    """A table of LibreOffice; whole numbers are numbers there."""
    body = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0" '
        f'xmlns:text="{space}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Lembar1">{body}'
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/>'
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="{space}:manifest:1.0"/>')
        archive.writestr("content.xml", content)
    return out.getvalue()


def _ods_cell(cell: Any) -> str:
    if str(cell).startswith("="):  # a program that does not reckon, or LibreOffice where the result is an error
        text = "<text:p>#N/A</text:p>" if cell == "=NA()" else ""
        return f'<table:table-cell table:formula="of:{escape(cell)}">{text}</table:table-cell>'
    kind = f'float" office:value="{cell}' if isinstance(cell, int) else "string"
    text = f"<text:p>{escape(str(cell))}</text:p>" if cell != "" else ""
    return f'<table:table-cell office:value-type="{kind}">{text}</table:table-cell>' if text else "<table:table-cell/>"


def document() -> bytes:
    """A letter of Word."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return out.getvalue()


def xls(rows: Rows) -> bytes:
    """A table of Excel before 2007: records in one stream of a compound file."""
    cells = b"".join(
        _xls_cell(place, column, cell)
        for place, row in enumerate(rows)
        for column, cell in enumerate(row)
        if cell != ""
    )
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    sheet = begin + cells + _record(0x000A)
    name = b"Lembar1"
    first = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    where = len(first) + 4 + 8 + len(name) + 4
    bound = _record(0x0085, struct.pack("<IBBBB", where, 0, 0, len(name), 0) + name)
    return _compound(first + bound + _record(0x000A) + sheet)


def _record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _xls_cell(row: int, column: int, cell: Any) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(cell, int):
        return _record(0x0203, place + struct.pack("<d", cell))
    text = str(cell)
    return _record(0x0204, place + struct.pack("<HB", len(text), 1) + text.encode("utf-16-le"))


def _compound(stream: bytes) -> bytes:
    """A compound file with the one stream "Workbook"."""
    stream = stream.ljust(max(4096, -(-len(stream) // _SECTOR) * _SECTOR), b"\0")
    count = len(stream) // _SECTOR
    table = [_FAT, _END, *range(3, count + 2), _END]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0) + struct.pack("<I", 0)
    head += struct.pack("<I", _FREE) * 108
    fat = b"".join(struct.pack("<I", one) for one in table).ljust(_SECTOR, b"\xff")
    entries = _entry("Root Entry", 5, _END, 0, 1) + _entry("Workbook", 2, 2, len(stream), _FREE)
    return head + fat + entries.ljust(_SECTOR, b"\0") + stream


def _entry(name: str, kind: int, start: int, size: int, child: int) -> bytes:
    title = (name + "\0").encode("utf-16-le")
    head = title.ljust(64, b"\0") + struct.pack("<HBB", len(title), kind, 1)
    return head + struct.pack("<III", _FREE, _FREE, child) + bytes(36) + struct.pack("<IQ", start, size)
