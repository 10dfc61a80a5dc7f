"""QR codes on papers and pages."""


def qr_code(address: str, *, error: str = "m", border: int = 2) -> str:
    """The address as an SVG element that grows with its place.

    `error` is the level of error correction (ISO/IEC 18004: "l", "m", "q", "h"), `border` the quiet zone in modules. A
    sheet that hangs on a wall or is carried about has a higher level and the whole zone of four.
    """
    import segno

    return segno.make(address, error=error, micro=False).svg_inline(border=border, omitsize=True)
