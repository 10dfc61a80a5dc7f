"""How far each person of a chat has come: the answer to *status*."""

from datetime import datetime
from typing import Any

from handlers.flow import Choice, Phrase, Say
from handlers.rules.hearing.own_asks import Ask
from handlers.rules.period.watch import CHANGED, SAME
from handlers.rules.registrations.receipt import parse_receipt
from handlers.services.base.ledger import place_of
from handlers.services.base.records import is_own, numbered, record_params, stage_due, waiting_variant
from handlers.services.base.work import Done, Opening, Work
from handlers.services.people.questions import own_question
from handlers.services.period.ending import why_ended
from handlers.services.period.paying import is_paid_next
from handlers.services.period.question import standing
from handlers.services.registrations.correcting import may_change
from handlers.services.registrations.marks import checked_since
from handlers.services.registrations.membership import locked, question
from handlers.services.registrations.papers.handing import at_dinas, missing_words
from handlers.services.registrations.review.ask_again import opening
from handlers.services.registrations.review.cast import refusal_words
from handlers.services.registrations.review.seat import votes_on
from handlers.services.registrations.wishes import people_of_chat
from handlers.services.regulations.company import handed_in
from handlers.services.reports.following import shown_here, stage_here
from storage.enums import Status
from storage.repositories.period import open_period
from storage.repositories.questions import QuestionRow
from storage.repositories.registrations import registration_by_id, stage_of
from storage.tables import Registration

PAY = Choice(f"/soal {Ask.PAY}", Phrase("own.choice-pay"))
"""What whoever waits for money may do meanwhile."""


def show_status(work: Work) -> Done:
    """*status*: one message for each person of these chats, one for each report, and what a company has handed in.

    A person whose registration was returned is asked for the correction, a member is offered the membership number.
    """
    records = [r for r in people_of_chat(work) if r.joined_into is None or not _stays_here(work, r)]
    newest = records[-work.office.limits.people_per_chat :]
    held = {r.number: since for r in newest if (since := checked_since(work, r.number)) is not None}
    says = tuple(stage_words(work, r, held.get(r.number)) for r in newest)
    told = [r for r in newest if r.number not in held]
    says += shown_here(work) + handed_in(work)
    if not says:
        return Done((Say("status.none"),))
    locks = tuple(lock for r in told if r.status is Status.MEMBER and (lock := locked(work, r)) is not None)
    return Done(says + locks, opens=_follow_up(work, told))


def has_status(work: Work) -> bool:
    """True where *status* has somebody to tell of."""
    return bool(people_of_chat(work))


def show_stage(work: Work, number: str) -> Done:
    """`/status NO`: the stage of a registration, to whoever asks; of a question or report only where it was sent."""
    parsed = parse_receipt(number)
    report = stage_here(work, parsed) if parsed else None
    if report is not None:
        return Done((report,))
    asked = own_question(work, number)
    if asked is not None:
        return Done((Say("question.stage", {"number": asked.number, "stage": _stage_of_question(asked)}),))
    status = stage_of(work.connection, parsed) if parsed else None
    if status is None:
        return Done((Say("status.unknown-number"),))
    if parsed and checked_since(work, parsed) is not None:
        status = Status.SUBMITTED
    own = work.actor.staff_id is not None or numbered(people_of_chat(work), number) is not None
    words = () if own else ("status.stage-elsewhere",)
    return Done((Say("status.stage", {"number": parsed, "status": str(status)}, words=words),))


def _stage_of_question(asked: QuestionRow) -> str:
    if asked.closed_at is not None:
        return "closed"
    return "answered" if asked.answered_at is not None else "received"


def stage_words(work: Work, record: Registration, held: datetime | None = None) -> Say:
    """Where one person stands, in the words of the status, with what can be done now.

    `held`: since when it was in review, while the news of a bulk vote waits.
    """
    change = (_button(record, "ubah"),) if may_change(record) else ()
    if held is not None:
        params = record_params(work, record, due=stage_due(work, record, Status.SUBMITTED, held))
        return Say("status.submitted", params, change)
    objection = record.status is Status.REJECTED and not record.objected
    object_to = (_button(record, "keberatan"),) if objection else ()
    read_out = (_button(record, "nomor"),) if record.status is Status.MEMBER else ()
    asked = (_button(record, "masih"),) if standing(work, record) is not None else ()
    pay = (PAY,) if record.status is Status.WAITING else ()
    variant, words = _better_words(work, record)
    params, better = record_params(work, record, **words), (f"status.{variant}",) if variant else ()
    return Say(f"status.{record.status}", params, change + object_to + read_out + asked + pay, words=better)


def _button(record: Registration, command: str) -> Choice:
    return Choice(f"/{command} {record.number}", Phrase(f"status.choice-{command}"))


def _better_words(work: Work, record: Registration) -> tuple[str | None, dict[str, Any]]:
    """(the end of a key that says more than the status alone, the parameters that its words need)."""
    missing = missing_words(work, record)
    if missing:
        return "papers-missing", {"what": missing, "due": record.papers_due}
    ended = why_ended(work, record)
    if ended is not None:
        return ended
    if record.status is Status.MEMBER and (until := _until(work, record)) is not None:
        return until
    if record.status is Status.WAITING:
        return waiting_variant(work), new_place(work, record)
    if record.status is Status.REJECTED:
        return "rejected-final" if record.objected else None, refusal_words(work, votes_on(work, record))
    if at_dinas(record):
        return "papers-at-dinas", {}
    if record.status is Status.VERIFIED and record.papers_received_at is not None:
        return "verified-again", {}
    return "closed" if record.joined_into is not None else None, {}


def _until(work: Work, record: Registration) -> tuple[str, dict[str, Any]] | None:
    """Where the period of a member is about to end, or has: what was asked, and what came of it."""
    period = open_period(work.uow.session, record.row_id) if record.id is not None else None
    if period is None or period.asked_at is None:
        return None
    said, due = period.answer or "asked", {"due": period.ends}
    if said != CHANGED and period.ends < work.today:
        return f"member-{said}-over", due
    if said == SAME and not is_paid_next(work, period.ends):
        return "member-same-unpaid", due
    return f"member-{said}", due


def new_place(work: Work, record: Registration) -> dict[str, Any]:
    """The place in line now, and the one that was told before where it was another."""
    before, record.place_told = record.place_told, place_of(work, record)
    return {"place": record.place_told, "was": before if before not in (None, record.place_told) else ""}


def _follow_up(work: Work, records: list[Registration]) -> Opening | None:
    """The question that the newest state asks for: a correction first, then the membership number."""
    returned = next((r for r in records if r.status is Status.RETURNED and r.returned_field), None)
    if returned is not None:
        return opening(returned)
    asked = next((found for r in records if (found := standing(work, r)) is not None), None)
    if asked is not None:
        return asked
    members = (r for r in records if r.status is Status.MEMBER and locked(work, r) is None)
    member = next(members, None)
    return question(work, member) if member is not None else None


def _stays_here(work: Work, record: Registration) -> bool:
    """True where the same person is told about the record that took this one over."""
    if record.joined_into is None:
        return False
    stays = registration_by_id(work.uow.session, record.joined_into)
    return stays is not None and is_own(work, stays)
