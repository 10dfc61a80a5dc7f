"""The office's coat of arms: a picture beside `office.toml`, drawn anew so that nothing but what is seen is printed."""

import base64
import io
from pathlib import Path

from PIL import Image, ImageOps

FORMATS = ("PNG", "JPEG")
MOST_BYTES, MOST_PIXELS, LEAST_SIDE = 4_000_000, 25_000_000, 60
SIZE = (240, 300)
"""Pixels at most: two centimetres on paper."""
COLOURS = 128


class BadPicture(ValueError):
    """The picture cannot be used; the text says why."""


def arms_of(name: str, office: Path) -> str:
    """The picture of that name beside the office's file as a small PNG in base64. Raises BadPicture."""
    if not name:
        return ""
    file = office.parent / name
    try:
        if file.stat().st_size > MOST_BYTES:
            raise BadPicture(f"{name} is larger than {MOST_BYTES // 1_000_000} MB")
        return base64.b64encode(_drawn(file)).decode()
    except OSError as refused:  # also what PIL says of a file that is no picture
        raise BadPicture(f"{name} cannot be read as a picture: {refused.strerror or 'no PNG or JPEG'}") from None


def _drawn(file: Path) -> bytes:
    with Image.open(file, formats=FORMATS) as picture:
        if picture.width * picture.height > MOST_PIXELS or min(picture.size) < LEAST_SIDE:
            raise BadPicture(
                f"{file.name} must have at least {LEAST_SIDE} pixels a side, and not many millions of them"
            )
        small = ImageOps.contain(ImageOps.exif_transpose(picture).convert("RGBA"), SIZE)
    bare = Image.new("RGBA", small.size)
    bare.paste(small)
    drawn = io.BytesIO()
    bare.quantize(COLOURS, Image.Quantize.FASTOCTREE).save(drawn, "PNG", optimize=True)
    return drawn.getvalue()
