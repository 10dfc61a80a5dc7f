"""Erasing a person: their key and the talk that named them at once, officers' copies soon after."""

from dataclasses import replace

from handlers.services.base.attempts import forget_tries
from handlers.services.base.opting import disagree
from handlers.services.base.work import Work
from handlers.services.registrations.birth_dates import subject
from storage.repositories import erasure, rights
from storage.repositories.chats import erase_chat
from storage.repositories.housekeeping import count_to, drop_counter, last_count
from storage.repositories.people import with_their_others
from storage.repositories.questions import questions_of_chats, set_question
from storage.repositories.rights import SWEEP, RequestRow
from storage.repositories.steering_priority import forget_name
from storage.tables import Registration

CHATS_A_BATCH = 20


def erase(work: Work, record: Registration, *, talk: bool = True) -> None:
    """Erase a person: their data key is destroyed, so that nothing sealed under it can be read by anybody.

    Number, status and dates of the record stay, for figures and for the audit. With `talk` the person's chats forget
    all that they were told, else only the minutes in which the record was sent. A record that is erased already stays
    as it is. Notices of this transaction about the record go out without its row's id.
    """
    if record.id is None or record.erased_at is not None:
        return
    work.uow.session.flush()
    _forget_conversation(work, record, record.id, talk=talk)
    _forget_typed_phone(work, record.id)
    disagree(work, record.id)
    forget_tries(work, subject(record))
    rights.add_request(work.connection, record.id, SWEEP, work.now, work.now)
    if record.wrapped_key is not None:
        work.vault.forget(record.wrapped_key)
    forget_name(work.connection, [record.nik_index] if record.nik_index is not None else [])
    erasure.destroy_person(work.connection, record.id, work.now)
    work.uow.session.refresh(record)
    work.notices[:] = [replace(n, registration_id=None) if n.registration_id == record.id else n for n in work.notices]
    work.audit("registration.erased", f"registration:{record.id}")


def _forget_typed_phone(work: Work, record_id: int) -> None:
    """Erase the chats of this record at which nobody ever wrote: each was only a phone number that somebody typed."""
    for chat in erasure.unproven_chats(work.connection, record_id):
        erase_chat(work.connection, chat, work.vault, work.now)


def sweep(work: Work) -> bool:
    """Timed work: drop what officers' chats still hold of an erased record, one batch of chats. True: there is more."""
    request = rights.next_sweep(work.connection)
    if request is None:
        return False
    name = f"sweep-{request.id}"
    also = sorted(erasure.chats_about(work.connection, request.registration_id))
    chats = erasure.office_chats(work.connection, last_count(work.connection, name), also, CHATS_A_BATCH)
    for chat, wrapped in chats:
        _sweep_chat(work, chat, wrapped, request)
        count_to(work.connection, name, chat)
    if len(chats) < CHATS_A_BATCH:
        drop_counter(work.connection, name)
        rights.end_request(work.connection, request.id, work.now)
    return True


def _sweep_chat(work: Work, chat: int, wrapped: bytes, request: RequestRow) -> None:
    """Drop the messages and files of one chat that name the record by its number and are older than the erasure."""
    sealer = work.vault.data_key(wrapped)
    named = []
    for cell in erasure.cells_of(work.connection, chat, request.asked_at):
        context = f"files.payload:{cell.file}" if cell.file is not None else f"outbox.body:{chat}"
        if request.number.encode() in sealer.open(cell.sealed, context):
            named.append(cell)
    erasure.drop_cells(work.connection, named)


def _forget_conversation(work: Work, record: Registration, record_id: int, *, talk: bool) -> None:
    """The person's chats forget what they were told; others forget the minutes in which the record was sent."""
    others = erasure.chats_about(work.connection, record_id)
    if talk and record.chat_id is not None and record.entered_staff_id is None:
        others -= forget_chats(work, record)
    started = min((c.at for c in rights.consents_of(work.connection, record_id)), default=record.submitted_at)
    erasure.forget_span(work.connection, others, started, record.submitted_at)


def forget_chats(work: Work, record: Registration) -> frozenset[int]:
    """Make every chat of whoever is told about a record forget all that it was told; the ids of those chats."""
    if record.chat_id is None:
        return frozenset()
    chats = with_their_others(work.connection, (record.chat_id,))
    for question in questions_of_chats(work.connection, chats):
        if question.closed_at is None:
            set_question(work.connection, question.id, closed_at=work.now)
    for chat in sorted(chats):
        erasure.forget_talk(work.connection, chat, record.id or 0)
    return chats
