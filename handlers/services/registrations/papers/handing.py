"""Papers on their way: brought to the village, sent on, complete at the dinas; or incomplete, or different.

A record that goes back for a correction keeps its papers where they are: once both agencies have approved it
again the village receives them by one tap, and the person brings nothing twice.
"""

from datetime import timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.registrations.paper_acts import ACTIONS, CAN_LACK, Act, allowed, possible
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.records import move_on, open_words, record_params, seal_words
from handlers.services.base.work import Done, Work
from handlers.services.registrations.review.ask_again import NOTE_CELL, opening
from storage.enums import Field, Status
from storage.tables import Registration

MISSING_CELL = "registrations.papers_missing"
AT_DINAS = "papers-at-dinas"
"""The words of papers-at-village where the papers were brought to the dinas."""
REST_ACTS = frozenset({Act.RECEIVE, Act.FORWARD})
"""Acts by which the village hands in what was missing, where the papers are already on their way."""


def missing_words(work: Work, record: Registration) -> str:
    """What the papers lack, as the person was told; empty where nothing is known to be missing now."""
    if record.status not in CAN_LACK:
        return ""
    return open_words(work, record, record.papers_missing, MISSING_CELL)


def buttons(work: Work, record: Registration) -> tuple[Choice, ...]:
    """What this officer can do now with the papers of a record."""
    acts = possible(record.status, work.actor.role, record.village)
    return tuple(Choice(f"/berkas {record.number} {act}", Phrase(f"papers.choice-{act}")) for act in acts)


def stage(record: Registration) -> Phrase:
    """Where a record stands, in the words of officers."""
    return Phrase(f"papers.stage-{AT_DINAS if at_dinas(record) else record.status}")


def at_dinas(record: Registration) -> bool:
    """True where the dinas itself has received the papers, since no village office is known."""
    return record.status is Status.PAPERS_AT_VILLAGE and record.village is None


def not_now(record: Registration) -> Done:
    """The life cycle forbids it; the stage says why."""
    return Done((Say("problems.papers-not-now", {"number": record.number, "stage": stage(record)}),))


def move_papers(work: Work, record: Registration, act: Act) -> Done:
    """`terima`, `teruskan`, `lengkap`. Doing it twice changes nothing and tells nobody twice."""
    brings_rest = act in REST_ACTS and record.papers_missing is not None and not allowed(record.status, act)
    if brings_rest and record.status in (Status.PAPERS_AT_VILLAGE, Status.PAPERS_FORWARDED):
        return _rest(work, record)
    if not allowed(record.status, act):
        return _already(work, record) if _stands_after(record, act) else not_now(record)
    if act is Act.RECEIVE and record.papers_received_at is None:
        record.papers_received_at = work.now
    record.papers_missing = None
    received_here = act is Act.RECEIVE and record.village is None
    move_on(work, record, ACTIONS[act], variant=AT_DINAS if received_here else None)
    return _done(work, record, act)


def report_missing(work: Work, record: Registration, what: tuple[str, ...]) -> Done:
    """`kurang`: the person hears what is missing; the record stays where it is."""
    if not allowed(record.status, Act.MISSING):
        return not_now(record)
    words = ", ".join(what)
    if words == missing_words(work, record):
        return _already(work, record)
    record.papers_missing = seal_words(work, record, words, MISSING_CELL)
    _give_time(work, record)
    work.audit("papers.missing", f"registration:{record.id}")
    say = Say("notices.papers-missing", record_params(work, record, what=words, due=record.papers_due))
    cause = f"registration:{record.id}:papers-missing:{work.now.isoformat()}"
    work.tell(record.chat_id, say, cause, topic=f"papers:{record.id}", registration_id=record.id)
    return Done((Say("papers.done-kurang", {"number": record.number, "what": words}, buttons(work, record)),))


def differ(work: Work, record: Registration, field: Field, reason: str) -> Done:
    """`beda`: back to the person for one field, like a reviewer's *perbaiki*. The papers stay put."""
    if not allowed(record.status, Act.DIFFER):
        return not_now(record)
    record.returned_field, record.returned_from = field, record.status
    record.note = seal_words(work, record, reason, NOTE_CELL)
    move_on(work, record, Action.DIFFER, opens=opening(record), why=str(field))
    return Done((Say("papers.done-beda", {"number": record.number, "field": Phrase(f"fields.{field}")}),))


def _give_time(work: Work, record: Registration) -> None:
    """Whoever must come again gets at least the days of the first reminder."""
    least = work.today + timedelta(days=work.office.times.papers_reminder_days[0])
    if record.papers_due is None or record.papers_due < least:
        record.papers_due, record.papers_reminders = least, 0


def _rest(work: Work, record: Registration) -> Done:
    """What was missing has come; the papers go on as they were."""
    record.papers_missing = None
    work.audit("papers.rest", f"registration:{record.id}")
    return Done((Say("papers.rest", {"number": record.number, "stage": stage(record)}, buttons(work, record)),))


def _stands_after(record: Registration, act: Act) -> bool:
    reached = {
        Act.RECEIVE: Status.PAPERS_AT_VILLAGE,
        Act.FORWARD: Status.PAPERS_FORWARDED,
        Act.COMPLETE: Status.PAPERS_COMPLETE,
    }
    return record.status is reached.get(act)


def _already(work: Work, record: Registration) -> Done:
    params = {"number": record.number, "stage": stage(record)}
    return Done((Say("papers.already", params, buttons(work, record)),))


def _done(work: Work, record: Registration, act: Act) -> Done:
    params = {"number": record.number, "stage": stage(record)}
    words = ("papers.done-terima-dinas",) if at_dinas(record) else ()
    return Done((Say(f"papers.done-{act}", params, buttons(work, record), words=words),))
