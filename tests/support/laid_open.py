"""All that stands in a file, also where it is packed: streams of a PDF, members of a workbook, a picture's metadata."""

import io
import zipfile
from dataclasses import dataclass

from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader


@dataclass(frozen=True, slots=True)
class LaidOpen:
    """`words`: what somebody who looks can read, metadata too; `packed`: every byte, unpacked."""

    name: str
    words: str
    packed: bytes


def laid_open(name: str, content: bytes) -> LaidOpen:
    """Everything in a file."""
    if content[:4] == b"%PDF":
        return _of_pdf(name, content)
    if content[:2] == b"PK":
        return _of_workbook(name, content)
    with Image.open(io.BytesIO(content)) as picture:
        return LaidOpen(name, f"{name} {picture.info} {dict(picture.getexif())}", content)


def _of_pdf(name: str, content: bytes) -> LaidOpen:
    pdf = PdfReader(io.BytesIO(content))
    words = "\n".join(page.extract_text() for page in pdf.pages)
    flat = words.replace("\n", " ")
    found = [content]
    for number in range(1, len(pdf.xref.get(0, ())) + 1):
        stored = pdf.get_object(number)
        get = getattr(stored, "get_data", None)
        found.append(get() if get is not None else repr(stored).encode())
    return LaidOpen(name, f"{name} {pdf.metadata} {pdf.attachments}\n{words}\n{flat}", b"\n".join(found))


def _of_workbook(name: str, content: bytes) -> LaidOpen:
    book = load_workbook(io.BytesIO(content))
    rows = [row for sheet in book for row in sheet.iter_rows(values_only=True)]
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        members = [packed.read(one) for one in packed.namelist()]
    return LaidOpen(name, f"{name} {rows} {book.properties}", b"\n".join((content, *members)))
