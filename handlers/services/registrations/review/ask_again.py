"""A record goes back to its person for exactly the fields that a reviewer names, with the reason."""

from datetime import datetime

from handlers.flow import Data
from handlers.rules.registrations.asked_fields import unpack
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.records import move_on, open_words, seal_words, tell_status
from handlers.services.base.work import Opening, Work
from storage.enums import Field
from storage.repositories.reviews import Ballot
from storage.tables import Registration

CORRECTION = "correction"
"""The flow that asks for fields again."""
NOTE_CELL = "registrations.note"
WORDS_CELL = "votes.words"


def ask_correction(
    work: Work, record: Registration, ballot: Ballot, action: Action | None, *, hold_until: datetime | None = None
) -> None:
    """Ask for what a *perbaiki* wants. Without an action the record is back already: only news is told."""
    words = open_words(work, record, ballot.words, WORDS_CELL)
    asked = (record.returned_field, open_words(work, record, record.note, NOTE_CELL))
    if action is None and asked == (ballot.field, words):
        return
    record.returned_field = ballot.field
    record.note = seal_words(work, record, words, NOTE_CELL)
    opens = opening(record)
    if action is not None:
        move_on(work, record, action, opens=opens, hold_until=hold_until, why=",".join(unpack(ballot.field)))
    else:
        record.status_at = work.now
        tell_status(work, record, opens=opens, hold_until=hold_until)


def opening(record: Registration, field: Field | None = None) -> Opening:
    """The questions for the returned fields, or for one that the person wants to change.

    `field` is the first of them; `fields` names all where they are several.
    """
    subject = "keluarga" if record.for_relative else "saya"
    asked = (field,) if field else unpack(record.returned_field)
    data: Data = {"record": record.id, "field": str(asked[0]), "subject": subject}
    if len(asked) > 1:
        data["fields"] = [str(one) for one in asked]
    if record.id is None:
        data["number"] = record.number
    return Opening(CORRECTION, data | ({"own": True} if field else {}))
