"""One field of a record comes again: asked for by a reviewer, or wished by the person any time before membership."""

from dataclasses import replace

from handlers.asking import served
from handlers.fields import FIELDS, named_at_head, to_choose
from handlers.flow import Data, Phrase, Say
from handlers.rules.registrations.registration_cycle import LIFE, Action, after
from handlers.rules.registrations.votes_typed import split_number
from handlers.services.base.opting import agree, disagree
from handlers.services.base.records import details_of, is_own, move_on, stage_due
from handlers.services.base.work import Done, Drop, Opening, Work
from handlers.services.registrations.member_changes import ask_change
from handlers.services.registrations.naming import pick
from handlers.services.registrations.review.ask_again import CORRECTION, opening
from handlers.services.registrations.review.cast import follow_votes
from handlers.services.registrations.review.seat import votes_on
from handlers.services.registrations.versions import STANDS, changed, new_version, put_field
from handlers.services.registrations.wishes import keep_change, people_of_chat, person_of
from storage.enums import Field, Status, Vote
from storage.repositories.reviews import Ballot, cast_ballot, drop_ballots
from storage.tables import Registration


def change_field(work: Work, args: str) -> Done:
    """`/ubah NO FIELD`: opens the question; asks which person and which field where that is not said."""
    number, rest = split_number(args)
    mine = [r for r in people_of_chat(work) if may_change(r) and number in (None, r.number)]
    if not mine:
        return Done((Say("status.not-changeable"),))
    if len(mine) > 1:
        return Done((Say("status.which-person", choices=pick(work, mine, "ubah")),))
    record = mine[0]
    if record.status is Status.RETURNED and record.returned_field:
        return Done(opens=opening(record))
    field, _ = named_at_head(rest if number else args, work.office)
    if field is None:
        choices = to_choose(f"/ubah {record.number}", work.office)
        return Done((Say("status.which-field", {"number": record.number}, choices),))
    return Done(opens=opening(record, field))


def correct(work: Work, data: Data) -> Done:
    """The effect of the correction flow: keep the answer and send the record in again."""
    record, field = person_of(work, data), Field(data["field"])
    details = details_of(work, record) if record is not None else None
    if record is None or details is None or not is_own(work, record) or not _wanted(record, data):
        return Done((Say("status.nothing-to-correct"),))
    new = changed(work, details, field, data[field])
    if new.nik == new.kk:
        problem = Say("problems.same-as-kk" if field is Field.NIK else "problems.same-as-nik")
        return Done((problem,), Opening(CORRECTION, _beginning(data)))
    if record.status is Status.MEMBER and FIELDS[field].compared:
        return ask_change(work, record, field, data[field])
    if not data.get("own") and new == details and not _moved(work, record, field, data[field]):
        return _stood(work, record, field)
    if record.id is None:
        keep_change(work, record, field, new, data[field])
    else:
        keep(work, record, field, data[field])
    params = {"number": record.number, "due": stage_due(work, record), "field": Phrase(f"fields.{field}")}
    # The notice of the new status says what comes next and by when; it is not said twice.
    short = record.status_at == work.now or not FIELDS[field].compared
    return Done((Say("registration.corrected", params, words=("registration.corrected-noticed",) if short else ()),))


def stand_by(work: Work, data: Data) -> Done:
    """*sudah benar*: the value stays, and both agencies hear that its person stands by it."""
    record = person_of(work, data)
    if record is None or not is_own(work, record) or not _wanted(record, data):
        return Done(drop=Drop(CORRECTION, Say("status.nothing-to-correct")))
    done = _stood(work, record, Field(data["field"]))
    return Done(drop=Drop(CORRECTION, done.says[0]))


def _stood(work: Work, record: Registration, field: Field) -> Done:
    """The same value goes to both agencies once more, with a line that says so."""
    work.audit("registration.stands", f"registration:{record.id}", fields=str(field))
    if FIELDS[field].compared:
        others = _still_asking(work, record, field)
        new_version(work, record, f"{STANDS}{field}")
        _to_agencies(work, record, others, variant="reopened")
    else:
        _answered(work, record, field)
    params = {"number": record.number, "field": Phrase(f"fields.{field}")}
    return Done((Say("registration.stands", params),))


def _moved(work: Work, record: Registration, field: Field, value: str) -> bool:
    """True where the village is another one: it is no part of the sealed details."""
    return field is Field.VILLAGE and served(value, work.office) != record.village


def _to_agencies(work: Work, record: Registration, others: list[Ballot], variant: str | None = None) -> None:
    """A new version is voted on. What the other agency asked for meanwhile comes first: it goes over to the version."""
    if not others:
        _back_to_review(work, record, variant)
        return
    for ballot in others:
        cast_ballot(work.connection, record.row_id, replace(ballot, version=record.version))
    follow_votes(work, record, votes_on(work, record), corrected=True)


def keep(work: Work, record: Registration, field: Field, value: str) -> None:
    """Store one corrected field: it sends the record to both agencies again; what is not compared voids no vote.

    What the other agency asked for meanwhile comes first: its *perbaiki* goes over to the new version.
    """
    others = _still_asking(work, record, field)
    put_field(work, record, field, value)
    if field is Field.PHONE:
        _agree_anew(work, record)
    if FIELDS[field].compared:
        _to_agencies(work, record, others)
    else:
        _answered(work, record, field)


def _answered(work: Work, record: Registration, field: Field) -> None:
    """What is not compared voids no vote but those that asked for it."""
    drop_ballots(work.connection, record.row_id, field)
    if record.returned_field == field:
        if record.returned_from is not None:
            _back_to_review(work, record)
        follow_votes(work, record, votes_on(work, record), corrected=True)


def _agree_anew(work: Work, record: Registration) -> None:
    """Agreement for the old phone ends, that for the new one begins: the question for it said what it is for."""
    details = details_of(work, record)
    disagree(work, record.row_id)
    agree(work, details.phone if details is not None else None, record.row_id)


def _still_asking(work: Work, record: Registration, field: Field) -> list[Ballot]:
    """The votes for *perbaiki* that ask for another field than the one that was asked for and comes now."""
    if record.returned_field != field:
        return []
    return [b for b in votes_on(work, record).values() if b.vote is Vote.RETURN and b.field != field]


def _back_to_review(work: Work, record: Registration, variant: str | None = None) -> None:
    """The record is submitted again. Its person is told only where it stood elsewhere (`variant`: in which words)."""
    record.returned_field, record.returned_from, record.note = None, None, None
    record.papers_due, record.papers_reminders = None, 0
    if after(record.status, Action.CORRECT) is not record.status:
        move_on(work, record, Action.CORRECT, variant=variant)


def may_change(record: Registration) -> bool:
    """True while the record lives; a member's is changed by both agencies (`member_changes`)."""
    alive = (record.status, Action.CORRECT) in LIFE or record.status is Status.MEMBER
    return alive and record.erased_at is None


def _wanted(record: Registration, data: Data) -> bool:
    """False where the question has become old: the office took it back, or it was answered already."""
    if data.get("own"):
        return may_change(record)
    return record.status is Status.RETURNED and record.returned_field == data["field"]


def _beginning(data: Data) -> Data:
    """The data that the question was opened with, to ask it again without the wrong answer."""
    return {key: data[key] for key in ("record", "number", "field", "subject", "own") if key in data}
