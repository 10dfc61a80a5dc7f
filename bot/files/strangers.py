"""Files that people send: opened where they can harm nobody, and fairly, so that one sender holds up no other."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import structlog

from bot.files.cleaning import JPEG, LONG_PAGES, LONGEST_TEXT, PDF, Drawn
from bot.files.frames import BadFrame, Frame
from bot.files.limited import BadFile
from bot.files.nursery import PLACES, open_apart, opener
from bot.files.sheets_in import Cells

SECONDS = 5.0
"""Of a processor, for one file."""
LONG_SECONDS = 25.0
"""For one of many pages."""
BEGINS = {JPEG: b"\xff\xd8\xff", PDF: b"%PDF-"}
"""What is drawn anew begins so."""
CODES = (
    "unreadable", "too-large", "too-many-pages", "too-long", "not-a-pdf", "too-many-rows", "not-a-sheet", "empty",
    "locked",
)  # fmt: skip

log = structlog.get_logger()


class FairPlaces:
    """`most` places, of which each line has one at a time; lines that wait take turns."""

    def __init__(self, most: int) -> None:
        self._free = most
        self._busy: set[str] = set()
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()

    @asynccontextmanager
    async def place(self, line: str) -> AsyncIterator[None]:
        """A place, for as long as the block runs."""
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(line, deque()).append(mine)
        self._hand_out()
        try:
            await mine
            yield
        finally:
            self._leave(line, mine)

    def _leave(self, line: str, mine: asyncio.Future[None]) -> None:
        """Give it back, and stand behind the others; whoever went away while waiting never had one."""
        if line in self._waiting:
            self._waiting.move_to_end(line)
        if mine.done() and not mine.cancelled():
            self._busy.discard(line)
            self._free += 1
        self._hand_out()

    def _hand_out(self) -> None:
        for line in list(self._waiting):
            if not self._free:
                return
            if line not in self._busy and self._give(line):
                self._busy.add(line)
                self._free -= 1

    def _give(self, line: str) -> bool:
        """The next of a line gets a place; the line goes to the end. False where nobody waits there any more."""
        queue = self._waiting.pop(line)
        given = False
        while queue and not given:
            first = queue.popleft()
            if not first.done():
                first.set_result(None)
                given = True
        if queue:
            self._waiting[line] = queue
        return given


class Strangers:
    """Opens people's files, one of a line at a time. `seconds`: of a processor, for each."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds, self._turns, self._long = seconds, FairPlaces(PLACES), FairPlaces(1)

    async def paper(self, content: bytes, line: str) -> Drawn:
        """A picture or a PDF, drawn anew. Raises BadFile."""
        head, drawn = await self._open("paper", content, line, self._seconds)
        return Drawn(_type_of(head, drawn), drawn)

    async def long_paper(self, content: bytes, line: str) -> Drawn:
        """A PDF of many pages, drawn anew, with the words on each. Raises BadFile.

        One at a time: another place stays free for what takes no longer than a photo.
        """
        async with self._long.place(line):
            head, drawn = await self._open("long-paper", content, line, max(self._seconds, LONG_SECONDS))
        texts = head.get("texts")
        if not isinstance(texts, list) or not 0 < len(texts) <= LONG_PAGES:
            raise BadFile("unreadable")
        return Drawn(_type_of(head, drawn), drawn, tuple(str(one)[:LONGEST_TEXT] for one in texts))

    async def sheet(self, content: bytes, line: str) -> Cells:
        """The cells of a spreadsheet as text. Raises BadFile."""
        head, _ = await self._open("sheet", content, line, self._seconds)
        cells = head.get("cells")
        if not isinstance(cells, list) or not all(isinstance(row, list) for row in cells):
            raise BadFile("not-a-sheet")
        return tuple(tuple(str(cell) for cell in row) for row in cells)

    async def _open(self, kind: str, content: bytes, line: str, seconds: float) -> Frame:
        """What was made of it. A file that ended its process is not tried again: nothing else was in there."""
        async with self._turns.place(line):
            waiting = asyncio.get_running_loop().run_in_executor(opener(), open_apart, kind, content, seconds)
            try:
                head, body = await waiting
            except (BadFrame, OSError) as lost:
                log.warning("file_process_lost", kind=kind, error=type(lost).__name__)
                raise BadFile("too-hard") from lost
        if "killed" in head:
            raise BadFile("too-hard")
        if "failed" in head:
            log.warning("file_not_opened", kind=kind, error=str(head["failed"])[:64])
            raise BadFile("not-a-sheet" if kind == "sheet" else "unreadable")
        if "bad" in head:
            raise BadFile(head["bad"] if head["bad"] in CODES else "too-hard")
        return head, body


def _type_of(head: Mapping[str, Any], drawn: bytes) -> str:
    """What it was drawn as. Raises BadFile where the bytes are something else."""
    kind = str(head.get("type"))
    begins = BEGINS.get(kind)
    if begins is None or not drawn.startswith(begins):
        raise BadFile("unreadable")
    return kind
