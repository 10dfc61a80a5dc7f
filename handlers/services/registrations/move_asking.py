"""The wish to move a record to another chat of the same person: proven by NIK, birth date and KK, and asked about.

What comes of it is decided elsewhere (`handlers.services.people.moving`).
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import VERIFIERS, Actor, scope_of
from handlers.services.base.attempts import hold, tries_left, tries_used, wrong_try
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Work
from storage.repositories.chats import peek_chat
from storage.repositories.registrations import Details, Known, seal_details
from storage.repositories.rights import add_move, open_moves_of
from storage.repositories.staff import staff_chats
from storage.tables import Registration

WRONG_PROOFS = 3
"""Wrong proofs a day, of one chat or for one NIK, before a known NIK opens no move any more."""


def proofs_open(work: Work, nik_index: bytes) -> bool:
    """False for a day after three wrong proofs; no limit setting switches this off."""
    return all(tries_left(work, subject, WRONG_PROOFS) for subject in _subjects(work, nik_index))


def wrong_proof(work: Work, nik_index: bytes) -> None:
    """A known NIK with another birth date or KK than that of its record."""
    for subject in _subjects(work, nik_index):
        wrong_try(work, subject)
        if tries_used(work, subject) == WRONG_PROOFS:
            hold(work, subject)
    work.audit("move.wrong-proof")


def ask_move(work: Work, known: Known, details: Details, number: str, typed: Mapping[str, Any]) -> str:
    """Note a proven wish to be told here; nothing of the record shows before the move is done. Its number.

    `typed`: village, for_relative and consented_at, kept with the details for the eyes of this chat.
    """
    wrapped, ripe = work.uow.vault.new_data_key(), work.now + timedelta(days=work.office.times.move_waiting_days)
    add_move(
        work.uow.connection, registration_id=known.id, number=number, from_chat_id=known.chat_id,
        to_chat_id=work.here.id, wrapped_key=wrapped,
        details=seal_details(work.uow.vault, wrapped, number, details),
        changed="", asked_at=work.now, ripe_at=ripe, **typed,
    )  # fmt: skip
    work.audit("move.asked", f"registration:{known.id}")
    _ask_old_chat(work, known, number, ripe)
    ask_officers(work, record_by_id(work, known.id), number, "staff.move")
    return number


def asked_before(work: Work, known: Known) -> str | None:
    """The number of this person's own open wish about the record."""
    mine = (m for m in open_moves_of(work.uow.connection, known.id) if m.to_chat_id in work.chats)
    return next((m.number for m in mine), None)


def topic(record_id: int | None) -> str:
    """The question whether a record may move, in all the chats where it was asked."""
    return f"move:{record_id}"


def _ask_old_chat(work: Work, known: Known, number: str, ripe: datetime) -> None:
    """Whoever does not read it there hears it at their next address, and is called at last: it may not be theirs."""
    answers = (("ya", "ya-saya"), ("bukan", "bukan-saya"))
    choices = tuple(Choice(f"/pindah {known.number} {i}", Phrase(f"notices.choice-{label}")) for i, label in answers)
    say = Say("notices.move-asked", {"number": known.number}, choices)
    if known.chat_id is not None and peek_chat(work.uow.connection, known.chat_id) is not None:
        more = {"topic": topic(known.id), "registration_id": known.id, "expires_at": ripe}
        work.tell(known.chat_id, say, f"move:{number}:asked", **more)


def ask_officers(work: Work, record: Registration, move: str, key: str) -> None:
    """Verifiers whose area covers the record; never the chat that asks."""
    for chat, role, area in staff_chats(work.uow.connection, VERIFIERS):
        sees = scope_of(Actor(role=role, area=area)).covers(record.village)
        if sees and chat not in work.chats:
            work.tell(chat, to_officer(record, key), f"move:{move}:{key}:{chat}")


def to_officer(record: Registration, key: str) -> Say:
    """The question to an officer whether a record may move, or what its old chat said of it (`key`)."""
    choices = tuple(
        Choice(f"/pindahkan {record.number} {word}", Phrase(f"staff.choice-pindahkan-{word}"))
        for word in ("ya", "tidak")
    )
    return Say(key, {"number": record.number}, choices)


def _subjects(work: Work, nik_index: bytes) -> tuple[str, str]:
    return f"proof:chat:{work.actor.chat_id}", f"proof:nik:{nik_index.hex()}"
