"""One act on one record, told at once, that its officer may take back while the news has not gone out.

Nothing waits for that: where somebody was told within the second, it cannot be taken back, and undo says so.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers.flow import Choice, Phrase
from handlers.rules.registrations.bulk import Kind, act_name
from handlers.services.base.work import Done, Work
from handlers.services.registrations.marks import keep_marks, marks_of
from storage.repositories.bulk import add_done
from storage.tables import Registration


def way_back(act: int, done_at: datetime) -> Choice:
    """The button that takes back this act, and never a later one."""
    return Choice(f"/urungkan {act_name(act, done_at)}", Phrase("staff.choice-urungkan"))


@dataclass(slots=True)
class Undo:
    """The way back from one act: its button, once something was done."""

    back: Choice | None = None

    def below(self, done: Done) -> Done:
        """The same answer with *Urungkan* as the last button of its first message, where something was done."""
        if self.back is None or not done.says:
            return done
        first, *rest = done.says
        return replace(done, says=(replace(first, choices=(*first.choices, self.back)), *rest))


@contextmanager
def undoable(work: Work, record: Registration, kind: Kind) -> Iterator[Undo]:
    """What is done to the record inside can be taken back for as long as a bulk act."""
    undo = Undo()
    before, told_before = marks_of(work, record.row_id), len(work.notices)
    yield undo
    if work.chat is None or marks_of(work, record.row_id) == before:
        return
    until = work.now + timedelta(minutes=work.office.times.undo_minutes)
    act = add_done(work.connection, work.officer, work.chat.id, kind, work.now, until)
    keep_marks(work, act, record, before, told_before)
    undo.back = way_back(act, work.now)
