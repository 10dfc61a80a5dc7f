"""Files that hold up or break whoever opens them, each made here: no such thing lies in the project.

`HOSTILE[name]()` is a file; those whose name begins with "xlsx" are tables.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import partial

from PIL import Image

from tests.support.xlsx import opened, saved, xlsx

MEGABYTE = 1024 * 1024
BOX = "/MediaBox [0 0 600 800]"
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"


# --- PDF ---


def pdf(content: bytes, more: Mapping[int, bytes] | None = None, page: str = BOX, resources: str = "") -> bytes:
    """One page that draws `content`; `more`: objects from 5 on, which `resources` may name."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: f"<< /Type /Page /Parent 2 0 R {page} /Contents 4 0 R /Resources << {resources} >> >>".encode(),
        4: stream(content),
    } | dict(more or {})
    out = io.BytesIO(b"%PDF-1.7\n")
    out.seek(0, io.SEEK_END)
    places = {}
    for number, body in sorted(objects.items()):
        places[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start, size = out.tell(), max(objects) + 1
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
    out.writelines(b"%010d 00000 n \n" % places.get(number, 0) for number in range(1, size))
    out.write(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start))
    return out.getvalue()


def stream(content: bytes, entries: str = "") -> bytes:
    """An object of bytes, deflated."""
    packed = zlib.compress(content, 9)
    return f"<< /Length {len(packed)} /Filter /FlateDecode {entries} >>\nstream\n".encode() + packed + b"\nendstream"


def form(content: bytes, resources: str = "", entries: str = "") -> bytes:
    """A form XObject as large as the page."""
    return stream(content, f"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << {resources} >> {entries}")


def nested_forms(depth: int = 9, each: int = 12, entries: str = "") -> bytes:
    """A form that draws another twelve times, which draws another twelve times: 5 thousand million of the last."""
    more = {
        number: form(b"/F Do " * each, f"/XObject << /F {number + 1} 0 R >>", entries) for number in range(5, 5 + depth)
    }
    more[5 + depth] = form(b"0 0 600 800 re f ")
    return pdf(b"/F Do", more, resources="/XObject << /F 5 0 R >>")


def own_form() -> bytes:
    """A form that draws itself."""
    return pdf(b"/F Do", {5: form(b"/F Do /F Do", "/XObject << /F 5 0 R >>")}, resources="/XObject << /F 5 0 R >>")


def huge_page() -> bytes:
    """A page of 4,000 kilometres."""
    return pdf(b"0 0 m 9e9 9e9 l S", page="/MediaBox [0 0 9999999999 9999999999] /UserUnit 75000")


def many_paths() -> bytes:
    """Three million curves, drawn with a dashed line."""
    return pdf(b"[0.01 0.01] 0 d 3 w " + b"0 0 m 1 900 600 -90 599 799 c S " * 3_000_000)


def dashes() -> bytes:
    """One line of a thousand million dashes."""
    return pdf(b"[0.0001 0.0001] 0 d 1 w " + b"0 0 m 600 800 l S " * 500)


def shadings() -> bytes:
    """Thousands of whole pages whose every pixel is computed."""
    function = stream(
        b"{ " + b"sin 360 mul cos exch sin exch 1000 mul cos " * 40 + b"dup }",
        "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1]",
    )
    shade = b"<< /ShadingType 1 /ColorSpace /DeviceRGB /Matrix [600 0 0 800 0 0] /Function 6 0 R >>"
    return pdf(b"/S sh " * 5000, {5: shade, 6: function}, resources="/Shading << /S 5 0 R >>")


def radial_shadings() -> bytes:
    """The same with circles that reach outwards."""
    circle = (
        b"<< /ShadingType 3 /ColorSpace /DeviceRGB /Coords [300 400 0 300 400 900] /Extend [true true]"
        b" /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1.5 >> >>"
    )
    return pdf(b"/S sh " * 50_000, {5: circle}, resources="/Shading << /S 5 0 R >>")


def tiles() -> bytes:
    """A pattern whose tiles stand a thousandth of a point apart."""
    tile = stream(
        b"0 0 1 1 re f",
        "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.001 /YStep 0.001 /Resources << >>",
    )
    return pdf(b"/Pattern cs /P scn 0 0 600 800 re f " * 50, {5: tile}, resources="/Pattern << /P 5 0 R >>")


def groups() -> bytes:
    """Transparency within transparency, each a page of its own in memory."""
    return nested_forms(60, 2, "/Group << /S /Transparency /I true /K true >>")


def deflated(size: int, times: int) -> bytes:
    """A page of `size` megabytes of spaces, deflated so many times."""
    packed = zlib.compressobj(9)
    body = b"".join(packed.compress(b" " * MEGABYTE) for _ in range(size)) + packed.flush()
    for _ in range(times - 1):
        body = zlib.compress(body, 9)
    filters = " ".join(["/FlateDecode"] * times)
    content = f"<< /Length {len(body)} /Filter [{filters}] >>\nstream\n".encode() + body + b"\nendstream"
    return pdf(b"", {4: content})


def image_in_pdf(entries: str, data: bytes) -> bytes:
    """A picture of 20,000 by 15,000 points on the page."""
    head = f"<< /Type /XObject /Subtype /Image /Width 20000 /Height 15000 /Length {len(data)} {entries} >>\nstream\n"
    return pdf(
        b"600 0 0 800 0 0 cm /I Do " * 20,
        {5: head.encode() + data + b"\nendstream"},
        resources="/XObject << /I 5 0 R >>",
    )


def flate_image() -> bytes:
    """The picture deflated: 900 MB in one."""
    packed = zlib.compressobj(9)
    data = b"".join(packed.compress(bytes(MEGABYTE)) for _ in range(860)) + packed.flush()
    return image_in_pdf("/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode", data)


def jbig2() -> bytes:
    """The picture in JBIG2, which promises a page as large as it may be."""
    page = struct.pack(">IBBI", 0, 48, 1, 19) + struct.pack(">IIIIBH", 0xFFFFFF, 0xFFFFFF, 0, 0, 0, 0)
    region = struct.pack(">IBBI", 1, 38, 1, 26) + struct.pack(">IIIIB", 60000, 60000, 0, 0, 0) + bytes(9)
    return image_in_pdf("/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode", page + region)


def page_loop() -> bytes:
    """A tree of pages that holds itself, and says that there are two thousand million."""
    return pdf(b"", {2: b"<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 2000000000 >>"})


def glyphs() -> bytes:
    """A font whose letter is a text in the same font."""
    letter = stream(b"1000 0 d0 BT /T 1 Tf (aaaaaaaaaa) Tj ET")
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97"
        b" /LastChar 97 /Widths [1000] /Encoding << /Type /Encoding /Differences [97 /a] >> /CharProcs << /a 6 0 R >>"
        b" /Resources << /Font << /T 5 0 R >> >> >>"
    )
    text = b"BT /T 20 Tf (" + b"a" * 20_000 + b") Tj ET "
    return pdf(text * 20, {5: font, 6: letter}, resources="/Font << /T 5 0 R >>")


def cut_pdf() -> bytes:
    """Half of a file."""
    whole = nested_forms(4, 3)
    return whole[: len(whole) // 2]


# --- pictures ---


def chunk(kind: bytes, data: bytes) -> bytes:
    """A part of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(
    width: int, height: int, row: int, *, depth: int = 8, colour: int = 2, before: bytes = b"", rows: int = 10**9
) -> bytes:
    """A PNG of black rows of `row` bytes, of which it holds at most `rows`."""
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    packed = zlib.compressobj(9)
    data = b"".join(packed.compress(bytes(row + 1)) for _ in range(min(rows, height))) + packed.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + before + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def png_text() -> bytes:
    """A small PNG whose remarks unpack to 300 MB, many times."""
    remark = chunk(b"zTXt", b"Comment\x00\x00" + zlib.compress(bytes(300 * MEGABYTE), 9))
    return png(10, 10, 30, before=remark * 20)


def jpeg(**how: bool) -> bytes:
    """An ordinary picture."""
    out = io.BytesIO()
    Image.radial_gradient("L").resize((2000, 2000)).convert("RGB").save(out, "JPEG", quality=60, **how)
    return out.getvalue()


def jpeg_scans() -> bytes:
    """A progressive JPEG that repeats its last pass thousands of times."""
    whole = jpeg(progressive=True)
    last = whole.rindex(b"\xff\xda")
    scan = whole[last:-2]
    return whole[:-2] + scan * max(1, (9 * MEGABYTE - len(whole)) // len(scan)) + b"\xff\xd9"


def jpeg_lie(height: int = 65_500, width: int = 900) -> bytes:
    """A JPEG that says it is larger than it is, just within what is taken."""
    whole = bytearray(jpeg())
    place = whole.index(b"\xff\xc0")
    whole[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(whole)


def webp() -> bytes:
    """A WebP of one colour, as large as the format knows."""
    out = io.BytesIO()
    Image.new("RGB", (16_383, 3_600)).save(out, "WEBP", lossless=True, quality=0, method=0)
    return out.getvalue()


def polyglot() -> bytes:
    """A JPEG that is a PDF and an archive as well."""
    return b"%PDF-1.7\n" + jpeg() + nested_forms(5, 9) + xlsx([("a",)])


# --- tables ---


def with_parts(parts: Mapping[str, bytes]) -> bytes:
    """A table with some of its parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx([("a",)]))) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            if part.filename not in parts:
                new.writestr(part.filename, old.read(part))
        for name, data in parts.items():
            new.writestr(name, data)
    return out.getvalue()


def worksheet(rows: bytes) -> bytes:
    """The part that holds the cells."""
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return b'<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (space, rows)


def far_cell() -> bytes:
    """One cell at the other end of the sheet."""
    book = opened(xlsx([("a",)]))
    book.active["XFD1048576"].value = "far away"
    return saved(book)


def long_strings() -> bytes:
    """A word of a megabyte that stands in a million cells."""
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    words = b'<sst xmlns="%s" count="1" uniqueCount="1"><si><t>%s</t></si></sst>' % (space, b"x" * MEGABYTE)
    row = b"<row>%s</row>" % (b'<c t="s"><v>0</v></c>' * 40)
    return with_parts({STRINGS: words, SHEET: worksheet(row * 25_000)})


def deep_tags() -> bytes:
    """Tags within tags, four million deep."""
    return with_parts({SHEET: worksheet(b"<row>" * 4_000_000)})


def entities() -> bytes:
    """A thousand million laughs."""
    levels = b"".join(b'<!ENTITY l%d "%s">' % (place, b"&l%d;" % (place - 1) * 10) for place in range(1, 10))
    laugh = b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY l0 "ha">%s]>' % levels
    return with_parts({SHEET: laugh + worksheet(b'<row><c t="inlineStr"><is><t>&l9;</t></is></c></row>')})


HOSTILE: Mapping[str, Callable[[], bytes]] = {
    "pdf: forms in forms": nested_forms,
    "pdf: a form in itself": own_form,
    "pdf: a huge page": huge_page,
    "pdf: three million curves": many_paths,
    "pdf: endless dashes": dashes,
    "pdf: computed shadings": shadings,
    "pdf: radial shadings": radial_shadings,
    "pdf: tiles": tiles,
    "pdf: groups in groups": groups,
    "pdf: 900 MB of spaces": partial(deflated, 900, 1),
    "pdf: the same deflated thrice": partial(deflated, 2000, 3),
    "pdf: a picture of 900 MB": flate_image,
    "pdf: JBIG2": jbig2,
    "pdf: pages in themselves": page_loop,
    "pdf: letters in themselves": glyphs,
    "pdf: cut off": cut_pdf,
    "png: 900 million pixels": partial(png, 30_000, 30_000, 30_000 * 3, rows=100),
    "png: 59 million of 64 bits": partial(png, 7_680, 7_680, 7_680 * 8, depth=16, colour=6),
    "png: remarks of 6 GB": png_text,
    "jpeg: thousands of passes": jpeg_scans,
    "jpeg: larger than it is": jpeg_lie,
    "webp: 59 million pixels": webp,
    "jpeg, pdf and zip in one": polyglot,
    "xlsx: 60 MB of nothing": lambda: with_parts({SHEET: bytes(60 * MEGABYTE)}),
    "xlsx: a far cell": far_cell,
    "xlsx: a long word a million times": long_strings,
    "xlsx: tags in tags": deep_tags,
    "xlsx: a thousand million laughs": entities,
    "xlsx: 3,000 parts": lambda: with_parts({f"xl/p{n}.xml": b"<a/>" for n in range(3000)}),
}
