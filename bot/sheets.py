"""Spreadsheets that come in: opened in a child process, capped in size, memory and time, as rows of text."""

import io
import mmap
import signal
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

from python_calamine import CalamineError, CalamineWorkbook

from handlers.rules.sheet_cells import NUMBER_MARK

resource: ModuleType | None = import_module("resource") if find_spec("resource") else None
"""Windows has none: there the size alone is checked."""

MAX_UNPACKED = 50 * 1024 * 1024
MAX_PARTS = 2000
MAX_ROWS = 5000
MAX_COLUMNS = 40
MAX_MEMORY = 400 * 1024 * 1024
"""What reading one sheet may take beyond what the child has already."""
MAX_SECONDS = 20
PIECE = 256 * 1024
NEEDED = "xl/workbook.xml"

Cells = tuple[tuple[str, ...], ...]


class BadSheet(Exception):
    """The file cannot be read; `code` names why (`problems.sheet-CODE`)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read_sheet(content: bytes) -> Cells:
    """The first sheet's cells as text. Raises BadSheet: not-a-sheet, too-large, too-many-rows, empty."""
    _check_size(content)
    with _limited():
        rows = _rows(content)
    if len(rows) > MAX_ROWS:
        raise BadSheet("too-many-rows")
    cells = tuple(tuple(_text(cell) for cell in row[:MAX_COLUMNS]) for row in rows)
    if not any(any(row) for row in cells):
        raise BadSheet("empty")
    return cells


def _rows(content: bytes) -> Sequence[Sequence[object]]:
    """From the first cell of the sheet, so that the n-th row is row n of the spreadsheet program."""
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        rows: Sequence[Sequence[object]] = workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except MemoryError as error:
        raise BadSheet("too-large") from error
    except (CalamineError, IndexError, ValueError, OSError) as error:
        raise BadSheet("not-a-sheet") from error
    except BaseException as error:
        # A panic of the parser is no Exception, and none of our classes: known by its module alone.
        if type(error).__module__ == "pyo3_runtime":
            raise BadSheet("not-a-sheet") from error
        raise
    return rows


def _check_size(content: bytes) -> None:
    """Unpack every part once, in pieces, and count: what an archive says of its sizes may be a lie."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
                raise BadSheet("too-large")
            if NEEDED not in archive.namelist():
                raise BadSheet("not-a-sheet")
            if sum(_unpacked(archive, part) for part in parts) > MAX_UNPACKED:
                raise BadSheet("too-large")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise BadSheet("not-a-sheet") from error


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Bytes of one part. Raises BadZipFile where they are not those that the archive promised."""
    size = 0
    with archive.open(part) as file:
        while piece := file.read(PIECE):
            size += len(piece)
    return size


@contextmanager
def _limited() -> Iterator[None]:
    """A sheet that takes too much memory or time ends the child; its parent then calls it too large."""
    if resource is None:
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    cap = _memory() + MAX_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (cap if hard == resource.RLIM_INFINITY else min(cap, hard), hard))
    signal.setitimer(signal.ITIMER_REAL, MAX_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _memory() -> int:
    """Address space of this process in bytes; a guess where the system does not say."""
    statm = Path("/proc/self/statm")
    pages = int(statm.read_text(encoding="ascii").split()[0]) if statm.exists() else 0
    return pages * mmap.PAGESIZE or MAX_MEMORY


def _text(cell: object) -> str:
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return str(cell).strip()
    whole = int(cell) if float(cell).is_integer() else cell
    return f"{NUMBER_MARK}{whole}"
