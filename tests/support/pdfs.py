"""PDFs as companies send them: pages of words, or pictures of pages."""

import io
from collections.abc import Sequence

from PIL import Image

PDF = "application/pdf"
TOP, LEFT, LINE = 780, 60, 16
WORDS_A_LINE = 10


def pdf(pages: Sequence[str]) -> bytes:
    """A PDF with these words on its pages, which a program can read."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for words in pages:
        content = _content(words)
        objects.append(f"<</Length {len(content)}>>\nstream\n{content}\nendstream")
        where = f"/Contents {len(objects)} 0 R/Resources<</Font<</F 3 0 R>>>>"
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{where}>>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    return _file(objects)


def scanned() -> bytes:
    """A PDF of one page that is a picture: no program reads words in it."""
    out = io.BytesIO()
    Image.new("L", (300, 420), 250).save(out, "PDF")
    return out.getvalue()


def _content(words: str) -> str:
    said = words.split()
    lines = [" ".join(said[at : at + WORDS_A_LINE]) for at in range(0, len(said), WORDS_A_LINE)]
    shown = (f"({line.replace('(', '').replace(')', '')}) Tj 0 -{LINE} Td" for line in lines)
    return f"BT /F 12 Tf {LEFT} {TOP} Td {' '.join(shown)} ET"


def _file(objects: Sequence[str]) -> bytes:
    out, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<</Size {size}/Root 1 0 R>>\n"
    end += f"startxref\n{len(out)}\n%%EOF"
    return (out + end).encode("latin-1")
