"""What the desk sees beside a question: whose it is, answers that are ready, whether they were read, the next one."""

from datetime import timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.registrations.masks import short_name
from handlers.services.base.records import details_of
from handlers.services.base.work import Work
from storage.enums import OutboxStatus
from storage.repositories import questions
from storage.repositories.people import records_of_person
from storage.repositories.questions import AnswerRow, QuestionRow
from storage.repositories.registrations import registration_by_id
from storage.tables import Registration

READY = ("nomor", "berkas", "waktu", "gratis")
"""Answers that need no typing: their words are `question.siap-ID`. The office has its own beside them."""
MARK = "siap:"
OWN = "kantor:"
"""Marks a ready answer of the office."""
YES = "ya"
SINCE = timedelta(days=14)
"""For how long the list tells what came of an answer."""
SHOWN = 8
LOST = (OutboxStatus.FAILED, OutboxStatus.PARKED, OutboxStatus.EXPIRED, OutboxStatus.WITHDRAWN)


def ready_answer(words: str) -> tuple[str | None, bool]:
    """`siap:nomor`, `siap:nomor ya`: which ready answer is meant, and whether it is to be sent."""
    name, _, yes = words.strip().partition(" ")
    found = name.removeprefix(MARK) if name.startswith(MARK) else ""
    return (found if found in READY or found.startswith(OWN) else None), yes.strip().casefold() == YES


def in_words(work: Work, ready: str) -> Phrase | str | None:
    """A ready answer, as the worker reads it; None for one that the office has taken out since."""
    if ready.startswith(OWN):
        own = work.office.answer(ready.removeprefix(OWN))
        return own.text if own else None
    return Phrase(f"question.siap-{ready}", {"days": work.office.service.verify})


def preview(work: Work, number: str, ready: str) -> Say:
    """A ready answer before it is sent: one tap sends it."""
    text = in_words(work, ready)
    if text is None:
        return not_ready(work, number)
    send = Choice(f"/balas {number} {MARK}{ready} {YES}", Phrase("staff.choice-siap-kirim"))
    own = Choice(f"/balas {number}", Phrase("staff.choice-siap-sendiri"))
    return Say("staff.answer-ready", {"number": number, "text": text}, (send, own))


def not_ready(work: Work, number: str) -> Say:
    """A button of an answer that the office has taken out since: those that it has now."""
    return Say("staff.answer-not-ready", {"number": number}, ready_buttons(work, number))


def ready_buttons(work: Work, number: str) -> tuple[Choice, ...]:
    """The ready answers: everybody's, then the office's own."""
    shared = tuple(Choice(f"/balas {number} {MARK}{one}", Phrase(f"staff.choice-siap-{one}")) for one in READY)
    own = tuple(Choice(f"/balas {number} {MARK}{OWN}{one.id}", one.title) for one in work.office.answers)
    return (*shared, *own)


def records_beside(work: Work, question: QuestionRow) -> tuple[Phrase, ...]:
    """The registrations of whoever asked: number, stage and enough of the name. For the desk that answers alone."""
    found = (registration_by_id(work.uow.session, one) for one in records_of_person(work.connection, question.chat_id))
    return tuple(_line(work, record) for record in found if record is not None and record.hidden_since is None)


def _line(work: Work, record: Registration) -> Phrase:
    details = details_of(work, record)
    name, stage = short_name(details.name) if details else "", Phrase(f"staff.status-{record.status}")
    return Phrase("staff.question-record", {"number": record.number, "name": name, "stage": stage})


def next_one(work: Work, but: int) -> tuple[Choice, ...]:
    """The way on: the oldest question that waits and that nobody else has."""
    mine = (None, work.actor.staff_id)
    waiting = questions.open_questions(work.connection, SHOWN)
    following = next((one for one in waiting if one.id != but and one.taken_by in mine), None)
    return (Choice(f"/ambil {following.number}", Phrase("staff.choice-question-next")),) if following else ()


def came_of(work: Work) -> tuple[Phrase, ...]:
    """What came of this officer's answers whose question is still open: read, not seen to be opened, not sent."""
    rows = questions.answers_of(work.connection, work.officer, work.now - SINCE, SHOWN)
    return tuple(Phrase("staff.question-fate", {"number": row.number, "fate": _fate(work, row)}) for row in rows)


def _fate(work: Work, row: AnswerRow) -> str:
    """Telegram tells nobody that a message was read: that nothing is known of it is no lie there."""
    if row.status in LOST:
        return "lost"
    fetched = row.delivered_at is not None and row.lane in work.channels.fetched
    return "read" if row.read_at is not None or fetched else "unread"
