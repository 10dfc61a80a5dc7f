"""A member says whether all is as it was: themselves, or to an officer who called them."""

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import PAPER_HANDLERS, may_use
from handlers.rules.period.said import Said
from handlers.rules.period.watch import CHANGED, SAME
from handlers.services.base.records import find_record, is_own, own_record, record_by_id, seal_words
from handlers.services.base.whom import whom
from handlers.services.base.work import Done, Work
from handlers.services.period.question import end_question, question, topic_of
from storage.enums import EndReason, Status
from storage.repositories.period import drop_silent_call, open_period
from storage.repositories.rights import end_news
from storage.tables import Period, Registration

WORDS_CELL = "periods.words"
REASONS = {Said.WORKS: EndReason.WORKS, Said.MOVED: EndReason.MOVED, Said.OTHER: EndReason.OTHER}


def still_the_same(work: Work, number: str) -> Done:
    """`/masih NO`: the question (again) for a member's own chat; from an officer the answer that they were told."""
    found = _asked(work, number)
    if found is None:
        return Done((Say("period.not-now"),))
    record, period = found
    if is_own(work, record):
        return Done(opens=question(work, record, period))
    return _note(work, record, period, SAME)


def has_changed(work: Work, number: str) -> Done:
    """`/berubah NO`: what has changed is asked."""
    found = _asked(work, number)
    if found is None:
        return Done((Say("period.not-now"),))
    opening = question(work, *found)
    opening.data["same"] = str(Said.CHANGED)
    return Done(opens=opening)


def answer(work: Work, data: Data) -> Done:
    """The effect of the questions: what was said is kept, and what comes next is said."""
    record = record_by_id(work, data["record"])
    mine = is_own(work, record) or _may_note(work, record)
    period = open_period(work.uow.session, record.row_id) if mine else None
    if record.status is not Status.MEMBER or period is None or period.asked_at is None:
        return Done((Say("problems.changed"),))
    if data["same"] == Said.SAME:
        return _note(work, record, period, SAME)
    return _note(work, record, period, CHANGED, Said(data["change"]), str(data.get("words", "")))


def _asked(work: Work, number: str) -> tuple[Registration, Period] | None:
    """The member of this number who was asked, where whoever acts may answer for them."""
    record = own_record(work, number)
    if record is None and may_use(PAPER_HANDLERS, work.actor):
        record = find_record(work, number)
    if record is None or record.status is not Status.MEMBER:
        return None
    period = open_period(work.uow.session, record.row_id)
    return (record, period) if period is not None and period.asked_at is not None else None


def _may_note(work: Work, record: Registration) -> bool:
    """True for the officers who call people of the record's village."""
    return may_use(PAPER_HANDLERS, work.actor) and find_record(work, record.number) is not None


def _note(
    work: Work, record: Registration, period: Period, said: str, change: Said | None = None, words: str = ""
) -> Done:
    """Keep an answer in the place of an older one. A renewal that waits for the other agency ends with a change."""
    period.answer, period.answered_at = said, work.now
    period.answered_by = None if is_own(work, record) else work.actor.staff_id
    period.change = REASONS[change] if change is not None else None
    period.words = seal_words(work, record, words, WORDS_CELL) if words else None
    if said == CHANGED:
        period.dinas_by = period.bpjs_by = None
    drop_silent_call(work.connection, record.row_id)
    work.audit(f"period.{said}", f"registration:{record.id}", why=str(period.change or ""))
    key = "same" if change is None else str(REASONS[change])
    params = {"number": record.number, "ends": period.ends, "office": work.office.dinas.short_name}
    end_news(work.connection, topic_of(record), work.now)  # the question may still wait to be sent
    if period.answered_by is not None:
        end_question(work, record)
        return Done((Say("period.noted-by-officer", params | {"who": whom(work, record), "what": _what(key)}),))
    again = (Choice(f"/masih {record.number}", Phrase("period.choice-again")),)
    return Done((Say(f"period.noted-{key}", params, again if change is not None else ()),))


def _what(key: str) -> Phrase:
    return Phrase(f"period.what-{key}")
