"""Papers at the counter: what an officer may do now with those of one person, and what comes of it.

Brought to the village, sent on, complete at the dinas; or incomplete, or different. A record that goes back for a
correction keeps its papers where they are: once both agencies have approved it again the village receives them by one
tap, and the person brings nothing twice.
"""

from datetime import datetime, timedelta

from handlers.field_lists import fields_at_head, in_a_line
from handlers.fields import to_choose
from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import VILLAGERS
from handlers.rules.registrations.asked_fields import pack, unpack
from handlers.rules.registrations.bulk import Kind
from handlers.rules.registrations.paper_acts import ACTIONS, LONGEST, PaperAct, allowed, may, possible, read_missing
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.records import find_record, move_on, open_words, record_params, seal_words
from handlers.services.base.whom import whom
from handlers.services.base.work import Done, Opening, Work
from handlers.services.registrations.papers.lacking import choose, choosing
from handlers.services.registrations.review.ask_again import NOTE_CELL, opening
from handlers.services.registrations.undoable import undoable
from storage.enums import Role, Status
from storage.statuses import CAN_LACK
from storage.tables import Registration

MISSING_CELL = "registrations.papers_missing"
AT_DINAS = "papers-at-dinas"
"""The words of papers-at-village where the papers were brought to the dinas."""
REST_ACTS = frozenset({PaperAct.RECEIVE, PaperAct.FORWARD})
"""Acts by which the village hands in what was missing, where the papers are already on their way."""
_REACHED = {
    PaperAct.RECEIVE: Status.PAPERS_AT_VILLAGE,
    PaperAct.FORWARD: Status.PAPERS_FORWARDED,
    PaperAct.COMPLETE: Status.PAPERS_COMPLETE,
}


def missing_words(work: Work, record: Registration) -> str:
    """What the papers lack, as the person was told; empty where nothing is known to be missing now."""
    if record.status not in CAN_LACK:
        return ""
    return open_words(work, record, record.papers_missing, MISSING_CELL)


def buttons(work: Work, record: Registration) -> tuple[Choice, ...]:
    """What this officer can do now with the papers of a record."""
    acts = possible(record.status, work.actor.role, record.village)
    return tuple(Choice(f"/berkas {record.number} {act}", Phrase(f"papers.choice-{act}")) for act in acts)


def onward(work: Work) -> Choice:
    """The way on: whose papers wait next."""
    name = "desa" if work.actor.role in VILLAGERS else "berkas"
    return Choice(f"/{name}", Phrase(f"staff.choice-{name}"))


def stage(record: Registration) -> Phrase:
    """Where a record stands, in the words of officers."""
    return Phrase(f"papers.stage-{AT_DINAS if at_dinas(record) else record.status}")


def at_dinas(record: Registration) -> bool:
    """True where the dinas has received the papers, and no village office is known that could send them on."""
    return record.status is Status.PAPERS_AT_VILLAGE and record.village is None


def _not_now(work: Work, record: Registration) -> Done:
    """The answer where the life cycle has no such act now; the stage says why, the buttons what is possible."""
    return Done((Say("problems.papers-not-now", where(record), buttons(work, record)),))


def where(record: Registration) -> dict[str, object]:
    """Whose papers, and where they are: the parameters of nearly every answer here."""
    return {"number": record.number, "stage": stage(record)}


def what_now(work: Work, record: Registration, *before: Say) -> Done:
    """Where the papers of one person are, and a button for each thing that this officer can do."""
    params = where(record) | {"who": whom(work, record), "missing": missing_words(work, record)}
    return Done((*before, Say("papers.record", params, buttons(work, record))))


def handle(work: Work, record: Registration, act: PaperAct, more: str) -> Done:
    """One act; kind words where it is another's, or where something is missing in the command."""
    if not may(work.actor.role, act, record.village):
        return what_now(work, record, Say("problems.papers-not-yours"))
    with undoable(work, record, Kind.ONE_PAPERS) as undo:
        done = _act(work, record, act, more)
    return undo.below(done)


def _act(work: Work, record: Registration, act: PaperAct, more: str) -> Done:
    if act is PaperAct.MISSING:
        return _ask_or_tell_missing(work, record, more)
    if act is PaperAct.DIFFER:
        return _ask_or_send_back(work, record, more)
    return _move(work, record, act)


def _ask_or_tell_missing(work: Work, record: Registration, more: str) -> Done:
    """Without words: a button for each paper of the office, of which several may be chosen."""
    what = () if choosing(more) else read_missing(more, work.office.papers)
    return _tell_missing(work, record, what) if what else choose(work, record, more)


def _ask_or_send_back(work: Work, record: Registration, more: str) -> Done:
    """Without a field: a button for each. The reason is the officer's own words, so it is typed."""
    fields, reason = fields_at_head(more, work.office)
    line = f"/berkas {record.number} {PaperAct.DIFFER}"
    if not fields:
        return Done((Say("papers.differs", {"number": record.number}, to_choose(line, work.office)),))
    if reason:
        return _send_back(work, record, pack(fields), reason[:LONGEST])
    data: Data = {"record": record.id, "number": record.number, "field": pack(fields)}
    return Done(opens=Opening("papers", data))


def differ_for(work: Work, data: Data) -> Done:
    """The reason was typed in answer to the question; meanwhile the record may be out of reach."""
    record = find_record(work, data["number"])
    if record is None or record.erased_at is not None:
        return no_record()
    if record.frozen:
        return Done((Say("problems.frozen", {"number": record.number}),))
    with undoable(work, record, Kind.ONE_PAPERS) as undo:
        done = _send_back(work, record, data["field"], data["reason"])
    return undo.below(done)


def no_record() -> Done:
    """A number that never was and one of another village answer alike."""
    return Done((Say("problems.no-record", words=("papers.no-record",)),))


def _move(work: Work, record: Registration, act: PaperAct) -> Done:
    """`terima`, `teruskan`, `lengkap`. Doing it twice changes nothing and tells nobody twice."""
    brings_rest = act in REST_ACTS and record.papers_missing is not None and not allowed(record.status, act)
    if brings_rest and record.status in (Status.PAPERS_AT_VILLAGE, Status.PAPERS_FORWARDED):
        return _rest(work, record)
    if not allowed(record.status, act):
        return _said(work, record, "already") if record.status is _reached(work, act) else _not_now(work, record)
    carry(work, record, act)
    if record.status is Status.WAITING:
        return _said(work, record, f"done-{act}", words=("papers.done-terima-waiting",))
    here = act is PaperAct.RECEIVE and (at_dinas(record) or work.actor.role is Role.DINAS)
    return _said(work, record, f"done-{act}", words=("papers.done-terima-dinas",) if here else ())


def _reached(work: Work, act: PaperAct) -> Status | None:
    """Where an act leads: what the dinas itself receives has no way before it any more."""
    if act is PaperAct.RECEIVE and work.actor.role is Role.DINAS:
        return Status.PAPERS_FORWARDED
    return _REACHED.get(act)


def carry(work: Work, record: Registration, act: PaperAct, hold_until: datetime | None = None) -> None:
    """`terima`, `teruskan`, `lengkap`, where the life cycle has it; news of it waits until `hold_until`.

    What the dinas receives for a village is at the dinas: received and sent on in one, told once.
    """
    if act is PaperAct.RECEIVE and record.papers_received_at is None:
        record.papers_received_at = work.now
    record.papers_missing = None
    by_dinas = act is PaperAct.RECEIVE and work.actor.role is Role.DINAS
    action = ACTIONS[act]
    if by_dinas and record.village is not None:
        move_on(work, record, action, on_the_way=True)
        if record.status is Status.WAITING:
            return
        action = Action.FORWARD
    here = by_dinas or (act is PaperAct.RECEIVE and record.village is None)
    move_on(work, record, action, variant=AT_DINAS if here else None, hold_until=hold_until)


def _tell_missing(work: Work, record: Registration, what: tuple[str, ...]) -> Done:
    """`kurang`: the person hears what is missing; the record stays where it is."""
    if not allowed(record.status, PaperAct.MISSING):
        return _not_now(work, record)
    words = ", ".join(what)
    if words == missing_words(work, record):
        return _said(work, record, "already")
    record.papers_missing = seal_words(work, record, words, MISSING_CELL)
    _give_time(work, record)
    work.audit("papers.missing", f"registration:{record.id}")
    say = Say("notices.papers-missing", record_params(work, record, what=words, due=record.papers_due))
    cause = f"registration:{record.id}:papers-missing:{work.now.isoformat()}"
    work.tell(record.chat_id, say, cause, topic=f"papers:{record.id}", registration_id=record.id)
    return Done(
        (Say("papers.done-kurang", {"number": record.number, "what": words}, (*buttons(work, record), onward(work))),)
    )


def _send_back(work: Work, record: Registration, field: str, reason: str) -> Done:
    """`beda`: back to the person for some fields, like a reviewer's *perbaiki*. The papers stay put."""
    if not allowed(record.status, PaperAct.DIFFER):
        return _not_now(work, record)
    record.returned_field, record.returned_from = field, record.status
    record.note = seal_words(work, record, reason, NOTE_CELL)
    move_on(work, record, Action.DIFFER, opens=opening(record), why=",".join(unpack(field)))
    said = {"number": record.number, "field": in_a_line(field)}
    return Done((Say("papers.done-beda", said, (onward(work),)),))


def _give_time(work: Work, record: Registration) -> None:
    """Whoever must come again gets at least the days of the first reminder."""
    least = work.today + timedelta(days=work.office.times.papers_reminder_days[0])
    if record.papers_due is None or record.papers_due < least:
        record.papers_due, record.papers_reminders = least, 0


def _rest(work: Work, record: Registration) -> Done:
    """What was missing has come: nothing is missing any more, and the record stays where it is."""
    record.papers_missing = None
    work.audit("papers.rest", f"registration:{record.id}")
    return _said(work, record, "rest")


def _said(work: Work, record: Registration, key: str, words: tuple[str, ...] = ()) -> Done:
    """The answer, with the stage and what can be done next."""
    said = where(record) | {"who": whom(work, record)}
    return Done((Say(f"papers.{key}", said, (*buttons(work, record), onward(work)), words=words),))
