"""`/urungkan`: takes the last bulk act back, record by record, where nothing has happened to it since."""

from datetime import datetime

from handlers.flow import Phrase, Say
from handlers.rules.plans import PLAN_STANDS
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Done, Work
from handlers.services.registrations.asking import standing_question
from handlers.services.registrations.bulk.left_out import Left, left_lines, told
from handlers.services.registrations.bulk.marks import marks_of, open_marks, put_back
from handlers.services.registrations.review.words import TO_QUEUE
from storage.enums import Agency
from storage.repositories import bulk
from storage.repositories.chats import load_chats


def undo_last(work: Work, _args: str) -> Done:
    """`/urungkan`: take the last act back while its news waits; records that have moved on since are named and stay."""
    connection = work.connection
    act = bulk.last_act(connection, work.officer)
    if act is None or act.undo_until is None:
        return Done((Say("problems.nothing-to-undo"),))
    if work.now >= act.undo_until:
        return Done((Say("problems.undo-too-late", {"until": work.office.local(act.undo_until)}),))
    count, left = take_back(work, work.agency, act, act.undo_until)
    lines = left_lines(told(left)) if left else (Phrase("bulk.all-undone"),)
    return Done((Say("staff.bulk-undone", {"count": count, "lines": lines}, (TO_QUEUE,)),))


def take_back(work: Work, agency: Agency, act: bulk.Act, undo_until: datetime) -> tuple[int, list[Left]]:
    """Take an act of `agency` back as far as nothing has happened since; how many records, and which stay."""
    connection, items = work.connection, bulk.items_of(work.connection, act.id)
    load_chats(connection, bulk.chats_of_records(connection, [record for record, _ in items]))
    left: list[Left] = []
    for record_id, sealed in items:
        record = record_by_id(work, record_id)
        before, after = open_marks(work, act.id, record_id, sealed)
        if marks_of(work, record_id) == after:
            put_back(work, agency, record, before, after, undo_until)
        else:
            left.append(Left("moved-on", record.number))
    bulk.note_undone(connection, act.id, work.now)
    work.audit("bulk.undone", f"bulk:{act.id}", why=f"{len(items) - len(left)}")
    return len(items) - len(left), left


def ask_held(work: Work) -> bool:
    """The timed job: ask what follows from one act that stands for good, after its news. True where there may be more.

    Plans that nobody confirmed are forgotten on the way.
    """
    connection = work.connection
    bulk.forget_old_plans(connection, work.now - PLAN_STANDS)
    act = bulk.ripe_act(connection, work.now)
    if act is None:
        return False
    for record_id, sealed in bulk.items_of(connection, act):
        _, after = open_marks(work, act, record_id, sealed)
        if marks_of(work, record_id) == after:
            record = record_by_id(work, record_id)
            opens = standing_question(work, record)
            if opens is not None:
                work.tell(record.chat_id, None, f"bulk:{act}:{record_id}", opens=opens)
    bulk.note_asked(connection, act, work.now)
    return True
