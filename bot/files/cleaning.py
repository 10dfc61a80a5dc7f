"""Pictures and papers that people send: opened by a decoder, drawn anew, and nothing else of them kept.

What a camera writes into a picture (place, time, owner) and what a PDF may carry (scripts, attachments, authors)
does not survive being drawn. Runs in a process of its own (`bot.files.child`).
"""

import io
from collections.abc import Iterator

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
JPEG, PDF = "image/jpeg", "application/pdf"
PICTURES = ("JPEG", "PNG", "WEBP")
NO_PICTURE = (UnidentifiedImageError, OSError, ValueError, SyntaxError)
"""What Pillow raises at a file that is none, or not a whole one."""


def clean_file(content: bytes) -> tuple[str, bytes]:
    """(its type, its bytes drawn anew). Raises BadFile: unreadable, too-large, too-many-pages."""
    if len(content) > LARGEST_FILE:
        raise BadFile("too-large")
    if content[:1024].lstrip().startswith(b"%PDF-"):
        return PDF, _pdf(content)
    return JPEG, _picture(content)


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


def _jpeg(picture: Image.Image) -> bytes:
    """The pixels alone: a new picture carries nothing of the old one."""
    bare = Image.new("RGB", picture.size)
    bare.paste(picture)
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=QUALITY)
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
        width, height = page.get_size()
        scale = min(PAGE_SCALE, LONGEST / max(width, height, 1.0))
        yield page.render(scale=scale).to_pil().convert("RGB")
