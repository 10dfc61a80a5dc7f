"""A wish to move a record that has no registration of its own (up to 0.2.0), seen by the chat that asks: like one.

Were it shown, changed or forgotten in another way, a guess of KK and birth date could be checked with it
(nothing of the old record shows, and the words are those of any registration).
"""

from datetime import datetime
from typing import Any

from handlers.asking import served
from handlers.fields import FIELDS
from handlers.flow import Data, Phrase, Say
from handlers.services.base.records import own_records, record_by_id, record_params
from handlers.services.base.work import Work
from storage.details import Details
from storage.enums import Field, Status
from storage.repositories.registrations import seal_details
from storage.repositories.rights import (
    ConsentRow,
    MoveRow,
    change_move,
    changes_of,
    consents_of,
    consents_of_wish,
    end_move,
    open_moves_to,
    withdraw_consent_of_wish,
)
from storage.tables import Registration


def people_of_chat(work: Work) -> list[Registration]:
    """The records of whoever speaks, oldest first; an open wish is among them as a record without an id."""
    if work.chat is None:
        return []
    faces = [_face(work, wish) for wish in open_moves_to(work.connection, work.chats)]
    return sorted([*own_records(work), *faces], key=lambda record: record.submitted_at)


def person_of(work: Work, data: Data) -> Registration | None:
    """The record that a flow is about, locked; where its data name none, the open wish of their number.

    None where that wish was decided meanwhile.
    """
    if data["record"] is not None:
        return record_by_id(work, data["record"])
    return next((r for r in people_of_chat(work) if r.id is None and r.number == data["number"]), None)


def consents(work: Work, record: Registration) -> list[ConsentRow]:
    """The answers to the notice that stand for a record, or for a wish."""
    if record.id is not None:
        return consents_of(work.connection, record.id)
    wish = _wish(work, record)
    return consents_of_wish(work.connection, wish.to_chat_id, wish.consented_at)


def changes(work: Work, record: Registration) -> list[tuple[str, datetime]]:
    """Which fields of a record or a wish were changed and when, oldest first: `[("kk", moment)]`."""
    if record.id is not None:
        return changes_of(work.connection, record.id)
    lines = (line.partition("@") for line in _wish(work, record).changed.split())
    return [(field, datetime.fromisoformat(at)) for field, _, at in lines]


def keep_change(work: Work, face: Registration, field: Field, new: Details, value: str) -> None:
    """Keep a corrected field with a wish. What is not compared leaves no line among the changes, as with a record."""
    wish = _wish(work, face)
    line = f" {field}@{work.now.isoformat()}" if FIELDS[field].compared else ""
    values: dict[str, Any] = {"village": served(value, work.office)} if field is Field.VILLAGE else {}
    sealed = seal_details(work.vault, wish.wrapped_key or b"", wish.number, new)
    change_move(work.connection, wish.id, changed=wish.changed + line, details=sealed, **values)
    work.audit("move.changed", f"registration:{wish.registration_id}", fields=str(field))


def forget_wish(work: Work, face: Registration) -> None:
    """End a wish and destroy what was typed with it. The news is that of a registration taken back."""
    wish, connection = _wish(work, face), work.connection
    withdraw_consent_of_wish(connection, wish.to_chat_id, wish.consented_at, work.now)
    params = record_params(work, face, name=Phrase("rights.nameless"))
    work.tell(work.here.id, Say("notices.withdrawn", params), f"move:{wish.id}:withdrawn")
    if wish.wrapped_key is not None:
        work.vault.forget(wish.wrapped_key)
    end_move(connection, wish.id, "withdrawn", work.now)
    work.audit("move.withdrawn", f"registration:{wish.registration_id}")


def _wish(work: Work, face: Registration) -> MoveRow:
    return next(w for w in open_moves_to(work.connection, work.chats) if w.number == face.number)


def _face(work: Work, wish: MoveRow) -> Registration:
    return Registration(
        number=wish.number,
        status=Status.SUBMITTED,
        wrapped_key=wish.wrapped_key,
        details=wish.details,
        village=wish.village,
        for_relative=wish.for_relative,
        channel=work.here.channel,
        chat_id=wish.to_chat_id,
        submitted_at=wish.asked_at,
        status_at=wish.asked_at,
    )
