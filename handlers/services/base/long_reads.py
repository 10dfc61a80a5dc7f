"""What takes long to read is read beside the turns, by a process of its own (docs/decisions/0039).

A service asks with `Done(reads=LongRead("export", {"sheet": "antrean"}))` and the turn ends. The entry of that name
(`handlers.entries.Reading`) reads page by page and writes nothing; what it found goes on in a turn of its own.
"""

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TypeVar

from handlers.flow import Choice, FileRecipe, Params, Phrase, Say
from handlers.rules.access import Actor
from handlers.services.base.kept_rows import seal_here
from handlers.services.base.work import Asked, Done, LongRead, Work
from storage.repositories.readings import add_reading, reading_of, stop_readings
from storage.repositories.reviews import note_look

R = TypeVar("R")
P = TypeVar("P")

CELL = "readings.asked"
RECIPE = "reading"
"""Recipe of a file whose rows are read when it is fetched."""
LEASE = timedelta(seconds=30)
"""What a killed process had read is taken up by another one after so long."""
TO_STOP = Choice("/hentikan", Phrase("staff.choice-hentikan"))


class Pages(ABC):
    """How a long read gets at rows: a short transaction a page, on which nothing can be written."""

    @abstractmethod
    def page(self) -> AbstractContextManager[Work]:
        """One page: at most 1,000 rows and two seconds. Raises where the officer's right ended or they stopped it."""

    @abstractmethod
    def so_far(self, done: int, of: int) -> None:
        """How far it has come, for the officer who waits."""

    def each(self, rows: Sequence[R], size: int) -> Iterator[tuple[Work, Sequence[R]]]:
        """What was found, `size` rows a page; the work with some of them is done before the next are asked for."""
        for start in range(0, len(rows), size):
            with self.page() as work:
                yield work, rows[start : start + size]
            self.so_far(min(start + size, len(rows)), len(rows))


@dataclass(frozen=True, slots=True)
class Note:
    """A line of the audit for what was handed out; with `seen` (record, version) the officer has looked at it."""

    action: str
    subject: str = ""
    why: str = ""
    seen: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was read together: what is drawn from which data, how many it holds, and what the audit keeps of it.

    `about`: what the words beside it need. Once it was drawn it comes back without payload and notes, but with the
    `key` under which it lies ready a while.
    """

    name: str
    type: str
    drawer: str
    payload: Params
    count: int
    notes: Sequence[Note] = ()
    about: Params = field(default_factory=dict)
    key: str = ""


def ask(work: Work, read: LongRead) -> Say | None:
    """Keep what is asked until it is answered; what to say where the chat waits for something already."""
    if reading_of(work.connection, work.here.id) is not None:
        return Say("problems.reading-busy", choices=(TO_STOP,))
    plain = {"name": read.name, "data": read.data, "officer": work.officer, "re": work.re}
    lease, until = work.token(9), work.now + LEASE
    row = {"chat_id": work.here.id, "asked": seal_here(work, CELL, json.dumps(plain).encode())}
    row |= {"asked_at": work.now, "lease": lease, "leased_until": until, "tries": 1}
    work.asked = Asked(add_reading(work.connection, row), work.here.id, lease)
    return None


def stop_reading(work: Work, _args: str) -> Done:
    """`/hentikan`: what this chat waits for is not read any further."""
    stopped = stop_readings(work.connection, work.here.id)
    return Done((Say("staff.reading-stopped" if stopped else "staff.reading-none"),))


def leave_notes(work: Work, actor: Actor, notes: Iterable[Note]) -> None:
    """Write down, in the name of the officer, what is about to be handed out to them."""
    theirs = replace(work, actor=actor)
    for note in notes:
        theirs.audit(note.action, note.subject, why=note.why)
        if note.seen is not None:
            note_look(work.connection, note.seen[0], theirs.officer, note.seen[1], work.now)


def offered(work: Work, read: LongRead, made: Made) -> FileRecipe:
    """The file of a reading: what is stored is only what was asked, and by whom."""
    asked = {"reading": read.name, "data": read.data, "officer": work.officer, "made": made.key}
    return FileRecipe(made.name, made.type, RECIPE, asked)


def every(
    pages: Pages,
    total: Callable[[Work], int],
    after: Callable[[Work, P | None], Sequence[R]],
    place: Callable[[R], P],
    before: int = 0,
) -> Iterator[tuple[Work, R]]:
    """Each row of a list without an end, with the transaction of its page: `after(work, place of the last row)`.

    What is done with a row is done before the next one is asked for. `total` counts them, for whoever waits; a list
    that is one of several counts all of them, and `before` are those of the lists before it.
    """
    last: P | None = None
    done, of = before, 0
    while True:
        with pages.page() as work:
            of = of or total(work)
            rows = after(work, last)
            for row in rows:
                yield work, row
            if not rows:
                return
            last, done = place(rows[-1]), done + len(rows)
        pages.so_far(done, max(done, of))
