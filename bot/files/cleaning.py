"""Pictures and papers that people send: opened by a decoder, drawn anew, and nothing else of them kept.

What a camera writes into a picture (place, time, owner) and what a PDF may carry (scripts, attachments, authors)
does not survive being drawn. Runs in a process of its own (`bot.files.child`).
"""

import io
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from bot.files.limited import LARGEST_FILE, BadFile, opening

MAX_PIXELS = 60_000_000
LONGEST = 2000
"""Pixels of a picture's longer side: a pay slip stays readable."""
MAX_PAGES = 20
PAGE_SCALE = 1.6
"""Of a PDF's 72 dots an inch: about 115."""
QUALITY = 80
LONG_PAGES = 200
"""Of a company's regulation."""
LONG_SCALE, LONG_QUALITY = 1.25, 60
"""90 dots an inch, grey: print stays readable, and two hundred pages stay small."""
LONGEST_TEXT = 20_000
"""Characters that are kept of the words on a page."""
JPEG, PDF = "image/jpeg", "application/pdf"
PICTURES = ("JPEG", "PNG", "WEBP")
NO_PICTURE = (UnidentifiedImageError, OSError, ValueError, SyntaxError)
"""What Pillow raises at a file that is none, or not a whole one."""


class Drawn(NamedTuple):
    """A picture or paper, drawn anew; `texts`: the words on each page of a long one, empty for a scan."""

    type: str
    content: bytes
    texts: tuple[str, ...] = ()


def clean_file(content: bytes) -> Drawn:
    """The file drawn anew. Raises BadFile: unreadable, too-large, too-many-pages."""
    if is_pdf(content):
        return Drawn(PDF, _pdf(content))
    return Drawn(JPEG, _picture(content))


def clean_long(content: bytes) -> Drawn:
    """A PDF of up to LONG_PAGES pages, each drawn anew, and the words on it. Raises BadFile, "not-a-pdf" too."""
    if not is_pdf(content):
        raise BadFile("not-a-pdf")
    with opening("unreadable", pypdfium2.PdfiumError, ValueError):
        document = pypdfium2.PdfDocument(content)
        if len(document) > LONG_PAGES:
            raise BadFile("too-long")
        drawn, texts = pypdfium2.PdfDocument.new(), []
        for page in document:
            texts.append(_words(page))
            _add_page(drawn, _jpeg(_drawn(page, LONG_SCALE).convert("L"), LONG_QUALITY))
            page.close()
    out = io.BytesIO()
    drawn.save(out)
    return Drawn(PDF, out.getvalue(), tuple(texts))


def is_pdf(content: bytes) -> bool:
    """True for a PDF. Raises BadFile for what is too large to be looked at."""
    if len(content) > LARGEST_FILE:
        raise BadFile("too-large")
    return content[:1024].lstrip().startswith(b"%PDF-")


def warm() -> None:
    """Open one of each kind: what the libraries load at need is there before the process may open no file any more."""
    Image.init()
    for kind in PICTURES:
        out = io.BytesIO()
        Image.new("RGB", (8, 8)).save(out, kind, exif=Image.Exif())
        clean_file(out.getvalue())
    paper = io.BytesIO()
    Image.new("RGB", (8, 8)).save(paper, "PDF")
    clean_file(paper.getvalue())
    clean_long(paper.getvalue())


def _picture(content: bytes) -> bytes:
    bombs = opening("too-large", Image.DecompressionBombError)
    with bombs, opening("unreadable", *NO_PICTURE), Image.open(io.BytesIO(content), formats=PICTURES) as opened:
        if opened.width * opened.height > MAX_PIXELS:
            raise BadFile("too-large")
        opened.draft("RGB", (LONGEST, LONGEST))  # a large JPEG is unpacked to half or a quarter, never below that
        small = opened if opened.mode in ("RGB", "L") else opened.convert("RGB")
        small.thumbnail((LONGEST, LONGEST))
        upright = ImageOps.exif_transpose(small).convert("RGB")
    return _jpeg(upright)


def _jpeg(picture: Image.Image, quality: int = QUALITY) -> bytes:
    """The pixels alone: a new picture carries nothing of the old one."""
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture)
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _pdf(content: bytes) -> bytes:
    """Each page as a picture in a new PDF."""
    with opening("unreadable", pypdfium2.PdfiumError, ValueError):
        document = pypdfium2.PdfDocument(content)
        if len(document) > MAX_PAGES:
            raise BadFile("too-many-pages")
        first, *rest = list(_pages(document))
    out = io.BytesIO()
    first.save(out, "PDF", save_all=True, append_images=rest, resolution=72 * PAGE_SCALE)
    return out.getvalue()


def _pages(document: pypdfium2.PdfDocument) -> Iterator[Image.Image]:
    for page in document:
        yield _drawn(page, PAGE_SCALE)


def _drawn(page: pypdfium2.PdfPage, scale: float) -> Image.Image:
    width, height = page.get_size()
    drawn: Image.Image = page.render(scale=min(scale, LONGEST / max(width, height, 1.0))).to_pil()
    return drawn.convert("RGB")


def _words(page: pypdfium2.PdfPage) -> str:
    """The words that a PDF itself holds of a page; nothing is read off a picture."""
    text = str(page.get_textpage().get_text_bounded())[:LONGEST_TEXT]
    return "\n".join(text.replace("\x00", "").encode("utf-8", "ignore").decode().splitlines())


def _add_page(document: pypdfium2.PdfDocument, jpeg: bytes) -> None:
    """One more page that is a picture; only its bytes are kept, so that many pages take little memory."""
    picture = pypdfium2.PdfImage.new(document)
    picture.load_jpeg(io.BytesIO(jpeg), inline=True)
    width, height = (size / LONG_SCALE for size in picture.get_px_size())
    picture.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
    page = document.new_page(width, height)
    page.insert_obj(picture)
    page.gen_content()
    page.close()
