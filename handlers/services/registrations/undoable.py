"""One act on one record, told at once, that its officer may take back while the news has not gone out.

Nothing waits for that: where somebody was told within the second, it cannot be taken back, and undo says so.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from handlers.rules.registrations.bulk import Kind
from handlers.services.base.work import Work
from handlers.services.registrations.marks import keep_marks, marks_of
from storage.repositories.bulk import add_done
from storage.tables import Registration


@contextmanager
def undoable(work: Work, record: Registration, kind: Kind) -> Iterator[None]:
    """What is done to the record inside can be taken back for as long as a bulk act."""
    before, told_before = marks_of(work, record.row_id), len(work.notices)
    yield
    if work.chat is None or marks_of(work, record.row_id) == before:
        return
    until = work.now + timedelta(minutes=work.office.times.undo_minutes)
    act = add_done(work.connection, work.officer, work.chat.id, kind, work.now, until)
    keep_marks(work, act, record, before, told_before)
