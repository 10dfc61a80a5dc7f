"""Fields of a record come again: asked for by a reviewer, or wished by the person any time before membership."""

from collections.abc import Mapping
from dataclasses import replace

from handlers.asking import served
from handlers.fields import FIELDS, named_at_head, names, to_choose
from handlers.flow import Data, Say
from handlers.rules.registrations.asked_fields import pack, unpack
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
from storage.details import Details
from storage.enums import Field, Status, Vote
from storage.repositories.reviews import Ballot, cast_ballot, take_back_ballot
from storage.tables import Registration

Answers = Mapping[Field, str]
"""What was typed for fields that come again."""


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


def fields_asked(data: Data) -> tuple[Field, ...]:
    """The fields that a correction still asks for; in releases up to 0.4.0 it was one."""
    return tuple(Field(one) for one in data.get("fields", [data["field"]]))


def correct(work: Work, data: Data) -> Done:
    """The effect of the correction flow: keep the answers and send the record in again, once for all of them."""
    record = person_of(work, data)
    details = details_of(work, record) if record is not None else None
    if record is None or details is None or not is_own(work, record) or not _wanted(record, data):
        return Done((Say("status.nothing-to-correct"),))
    answers = {one: data[one] for one in fields_asked(data)}
    new = details
    for field, value in answers.items():
        new = changed(work, new, field, value)
    if new.nik == new.kk:
        problem = Say("problems.same-as-kk" if Field.NIK in answers else "problems.same-as-nik")
        return Done((problem,), Opening(CORRECTION, _without_numbers(data)))
    (first, value), *_ = answers.items()
    if record.status is Status.MEMBER and FIELDS[first].compared:
        return ask_change(work, record, first, value)
    stood = _stood_by(work, record, data, answers)
    fresh = {one: answers[one] for one in answers if one not in stood}
    return _kept(work, record, fresh, stood, said=tuple(one for one in stood if str(one) not in data.get("stood", ())))


def _stood_by(work: Work, record: Registration, data: Data, answers: Answers) -> tuple[Field, ...]:
    """What was asked for and is right as it stands: said so, or typed once more."""
    details = details_of(work, record)
    if data.get("own") or details is None:
        return ()
    said = [Field(one) for one in data.get("stood", ())]
    return (*said, *(one for one, value in answers.items() if _same(work, record, details, one, value)))


def _same(work: Work, record: Registration, details: Details, field: Field, value: str) -> bool:
    """True where the value is the one that the record holds."""
    return changed(work, details, field, value) == details and not _moved(work, record, field, value)


def _kept(
    work: Work, record: Registration, answers: Answers, stood: tuple[Field, ...], said: tuple[Field, ...]
) -> Done:
    """Keep what was answered; one answer for all of it. `said`: what stands and was not said to stand before."""
    if record.id is None:
        _keep_with_wish(work, record, answers)
    else:
        keep(work, record, answers, stood)
    says = (_stands(record, said),) if said else ()
    if not answers:
        return Done(says)
    params = {"number": record.number, "due": stage_due(work, record), "field": names(answers)}
    # The notice of the new status says what comes next and by when; it is not said twice.
    short = record.status_at == work.now or not any(FIELDS[one].compared for one in answers)
    words = ("registration.corrected-noticed",) if short else ()
    return Done((*says, Say("registration.corrected", params, words=words)))


def _keep_with_wish(work: Work, record: Registration, answers: Answers) -> None:
    """The same where what was typed is kept with a wish (`wishes`)."""
    details = details_of(work, record)
    for field, value in answers.items():
        if details is not None:
            details = changed(work, details, field, value)
            keep_change(work, record, field, details, value)


def stand_by(work: Work, data: Data) -> Done:
    """*sudah benar*: the value stays, and both agencies hear that its person stands by it.

    Where more fields are asked for it is said of the one that is open, and the next question comes.
    """
    record = person_of(work, data)
    if record is None or not is_own(work, record) or not _wanted(record, data):
        return Done(drop=Drop(CORRECTION, Say("status.nothing-to-correct")))
    asked = fields_asked(data)
    here = next((one for one in asked if one not in data), asked[-1])
    rest = [one for one in asked if one is not here]
    stood = [*data.get("stood", ()), str(here)]
    if any(one not in data for one in rest):
        opened = {**data, "field": str(rest[0]), "fields": [str(one) for one in rest], "stood": stood}
        return Done((_stands(record, (here,)),), Opening(CORRECTION, _beginning(opened) | _answered_so_far(data)))
    answers = {one: data[one] for one in rest}
    done = _kept(work, record, answers, tuple(Field(one) for one in stood), said=(here,))
    return Done(done.says[1:], drop=Drop(CORRECTION, done.says[0]))


def _stands(record: Registration, stood: tuple[Field, ...]) -> Say:
    return Say("registration.stands", {"number": record.number, "field": names(stood)})


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


def keep(work: Work, record: Registration, answers: Answers, stood: tuple[Field, ...] = ()) -> None:
    """Store corrected fields, and which were said to be right: both agencies look at the record again.

    What is not compared voids no vote. What the other agency asked for meanwhile comes first: its *perbaiki* goes over
    to the new version.
    """
    settled = frozenset({*answers, *stood})
    others = _still_asking(work, record, settled)
    for field, value in answers.items():
        put_field(work, record, field, value)
        if field is Field.PHONE:
            _agree_anew(work, record)
    for field in stood:
        work.audit("registration.stands", f"registration:{record.id}", fields=str(field))
        if FIELDS[field].compared:
            new_version(work, record, f"{STANDS}{field}")
    if not any(FIELDS[field].compared for field in settled):
        _answered(work, record, settled)
    else:
        _to_agencies(work, record, others, None if answers else "reopened")


def _answered(work: Work, record: Registration, settled: frozenset[Field]) -> None:
    """What is not compared voids no vote but those that asked for it and for nothing else."""
    for agency, ballot in votes_on(work, record).items():
        rest = _left_of(ballot, settled)
        if rest is None:
            take_back_ballot(work.connection, record.row_id, agency)
        elif rest != ballot:
            cast_ballot(work.connection, record.row_id, rest)
    asked = frozenset(unpack(record.returned_field))
    if asked & settled:
        if record.returned_from is not None and asked <= settled:
            _back_to_review(work, record)
        follow_votes(work, record, votes_on(work, record), corrected=True)


def _left_of(ballot: Ballot, settled: frozenset[Field]) -> Ballot | None:
    """A vote without what has come; None where it asked for nothing else."""
    asked = unpack(ballot.field) if ballot.vote is Vote.RETURN else ()
    left = [one for one in asked if one not in settled]
    if len(left) == len(asked):
        return ballot
    return replace(ballot, field=pack(left)) if left else None


def _agree_anew(work: Work, record: Registration) -> None:
    """Agreement for the old phone ends, that for the new one begins: the question for it said what it is for."""
    details = details_of(work, record)
    disagree(work, record.row_id)
    agree(work, details.phone if details is not None else None, record.row_id)


def _still_asking(work: Work, record: Registration, settled: frozenset[Field]) -> list[Ballot]:
    """The votes for *perbaiki* that ask for more than what was asked for and comes now."""
    if not settled & frozenset(unpack(record.returned_field)):
        return []
    asking = (ballot for ballot in votes_on(work, record).values() if ballot.vote is Vote.RETURN)
    return [rest for ballot in asking if (rest := _left_of(ballot, settled)) is not None]


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
    asked = {*fields_asked(data), *(Field(one) for one in data.get("stood", ()))}
    return record.status is Status.RETURNED and not asked.isdisjoint(unpack(record.returned_field))


def _beginning(data: Data) -> Data:
    """The data that the question was opened with, to ask it again without the answers."""
    known = ("record", "number", "field", "fields", "stood", "subject", "own")
    return {key: data[key] for key in known if key in data}


def _answered_so_far(data: Data) -> Data:
    """The answers to the questions before the open one."""
    steps = (step.name for spec in FIELDS.values() for step in spec.steps)
    return {name: data[name] for name in (*steps, *map(str, FIELDS)) if name in data}


def _without_numbers(data: Data) -> Data:
    """The same correction without the two numbers that may not be alike; what else was answered stays."""
    kept = _answered_so_far(data)
    return _beginning(data) | {name: kept[name] for name in kept if name not in (Field.NIK, Field.KK)}
