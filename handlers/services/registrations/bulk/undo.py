"""`/urungkan`: takes the last act back, record by record, where nothing has happened to it since."""

from datetime import datetime

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import VERIFIERS
from handlers.rules.plans import PLAN_STANDS
from handlers.rules.registrations.bulk import ASKING, HELD, PACKETS, SINGLE, Kind, act_name
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Done, Opening, Work
from handlers.services.registrations.asking import standing_question
from handlers.services.registrations.bulk.left_out import Left, left_lines, told
from handlers.services.registrations.marks import Trace, marks_of, open_marks, put_back
from handlers.services.registrations.papers.handing import onward
from handlers.services.registrations.review.words import TO_QUEUE
from storage.enums import Agency, Status
from storage.repositories import bulk
from storage.repositories.chats import load_chats
from storage.repositories.money import hold_records
from storage.statuses import IN_REVIEW
from storage.tables import Registration


def undo_last(work: Work, args: str) -> Done:
    """`/urungkan`: take the last act back while nobody was told; `/urungkan 12-1764547200`: another, by its name."""
    acts = bulk.open_acts(work.connection, work.officer, work.now)
    wanted = args.strip()
    act = next((one for one in acts if not wanted or wanted in _names(one)), None)
    if act is None or act.undo_until is None:
        return _too_late(work, wanted)
    if act.kind in SINGLE:
        return _undo_one(work, act, act.undo_until, [one for one in acts if one.id < act.id and one.kind in HELD])
    count, left = take_back(work, work.actor.agency, act, act.undo_until)
    lines = left_lines(told(left)) if left else (Phrase("bulk.all-undone"),)
    on = (TO_QUEUE,) if act.kind not in PACKETS else (onward(work),)
    return Done((Say("staff.bulk-undone", {"count": count, "lines": lines}, on),))


def _names(act: bulk.Act) -> tuple[str, ...]:
    """How an act may be called: by its number, and by its name in buttons."""
    return (str(act.id), *(() if act.done_at is None else (act_name(act.id, act.done_at),)))


def _too_late(work: Work, wanted: str = "") -> Done:
    """Until when it could be: of a single act nothing is kept so long."""
    act = bulk.last_act(work.connection, work.officer, HELD)
    if act is None or act.undo_until is None or wanted not in ("", *_names(act)):
        return Done((Say("problems.nothing-to-undo"),))
    return Done((Say("problems.undo-too-late", {"until": work.office.local(act.undo_until)}),))


def _undo_one(work: Work, act: bulk.Act, undo_until: datetime, earlier: list[bulk.Act]) -> Done:
    """A single act, whose news nobody holds back: where it went out, what to do instead."""
    items = bulk.items_of(work.connection, act.id)
    if not items:  # its person was erased meanwhile
        return _too_late(work)
    ((record_id, sealed),) = items
    load_chats(work.connection, bulk.chats_of_records(work.connection, [record_id]))
    record, trace = record_by_id(work, record_id), open_marks(work, act.id, record_id, sealed)
    back = tuple(Choice(f"/urungkan {_names(one)[-1]}", Phrase("staff.choice-urungkan-earlier")) for one in earlier[:1])
    if not trace.still_stands(marks_of(work, record_id)):
        return Done((Say("problems.undo-moved", {"number": record.number}, (*_look(work, record), *back)),))
    if bulk.went_out(work.connection, trace.causes or ()):
        how = _instead(Kind(act.kind), record)
        return Done((Say("problems.undo-told", {"number": record.number, "how": how}, (*_look(work, record), *back)),))
    _end_question(work, act, record)
    put_back(work, work.actor.agency, record, trace, undo_until)
    bulk.forget_act(work.connection, act.id)
    work.audit("act.undone", f"registration:{record.id}", why=act.kind)
    params = {"number": record.number, "status": Phrase(f"staff.status-{record.status}")}
    return Done((Say("staff.undone", params, _look(work, record)),))


def _end_question(work: Work, act: bulk.Act, record: Registration) -> None:
    """The question that the news would have brought is not open any more: its person never saw it."""
    opened = standing_question(work, record)
    if opened is not None:
        work.tell(record.chat_id, None, f"undo:{act.id}:{record.id}", ends=Opening(opened.flow, opened.data))


def _look(work: Work, record: Registration) -> tuple[Choice, ...]:
    """The record itself, as this officer works with it."""
    if work.actor.role in VERIFIERS:
        return (Choice(f"/periksa {record.number}", Phrase("staff.choice-periksa", {"number": record.number})),)
    return (Choice(f"/berkas {record.number}", record.number),)


def _instead(kind: Kind, record: Registration) -> str:
    """How to mend what somebody was told of: a choice of `problems.undo-told`."""
    if kind is not Kind.ONE_VOTE:
        return {Kind.ONE_PAPERS: "papers", Kind.ONE_NUMBER: "number", Kind.ONE_ENDING: "ending"}[kind]
    if record.status in IN_REVIEW:
        return "vote"
    return "objection" if record.status is Status.REJECTED else "approved"


def take_back(work: Work, agency: Agency | None, act: bulk.Act, undo_until: datetime) -> tuple[int, list[Left]]:
    """Take an act of `agency` back as far as nothing has happened since; how many records, and which stay."""
    connection, items = work.connection, bulk.items_of(work.connection, act.id)
    load_chats(connection, bulk.chats_of_records(connection, [record for record, _ in items]))
    hold_records(connection, [record for record, _ in items])
    left: list[Left] = []
    for record_id, sealed in items:
        record, trace = record_by_id(work, record_id), open_marks(work, act.id, record_id, sealed)
        if trace.still_stands(marks_of(work, record_id)):
            put_back(work, agency, record, trace, undo_until)
        else:
            left.append(Left("moved-on", record.number))
    bulk.note_undone(connection, act.id, work.now)
    work.audit("bulk.undone", f"bulk:{act.id}", why=f"{len(items) - len(left)}")
    return len(items) - len(left), left


def ask_held(work: Work) -> bool:
    """The timed job: ask what follows from one act that stands for good, after its news. True where there may be more.

    Plans that nobody confirmed are forgotten on the way, and single acts that nobody takes back any more.
    """
    connection = work.connection
    bulk.forget_old_plans(connection, work.now - PLAN_STANDS)
    bulk.forget_done(connection, work.now, SINGLE)
    while (silent := bulk.ripe_act(connection, work.now, (Kind.RENEW,))) is not None:
        bulk.note_asked(connection, silent, work.now)
    act = bulk.ripe_act(connection, work.now, ASKING)
    if act is None:
        return False
    for record_id, sealed in bulk.items_of(connection, act):
        _ask(work, act, record_id, open_marks(work, act, record_id, sealed))
    bulk.note_asked(connection, act, work.now)
    return True


def _ask(work: Work, act: int, record_id: int, trace: Trace) -> None:
    if not trace.still_stands(marks_of(work, record_id)):
        return
    record = record_by_id(work, record_id)
    opens = standing_question(work, record)
    if opens is not None:
        work.tell(record.chat_id, None, f"bulk:{act}:{record_id}", opens=opens)
