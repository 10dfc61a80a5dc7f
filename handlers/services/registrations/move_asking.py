"""The wish to move a record to another chat of the same person: proven by NIK, birth date and KK, and asked about.

What comes of it is decided elsewhere (`handlers.services.people.moving`).
"""

from datetime import datetime, timedelta
from typing import Any

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import VERIFIERS, Actor, scope_of
from handlers.services.base.attempts import hold, tries_left, tries_used, wrong_try
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Work
from storage.details import Details
from storage.repositories.chats import peek_chat
from storage.repositories.registrations import Known, seal_details
from storage.repositories.rights import add_move, open_moves_of
from storage.repositories.staff import staff_chats
from storage.tables import Registration

WRONG_PROOFS = 3
"""Wrong proofs a day, of one chat or for one NIK, before a known NIK opens no move any more."""


def proofs_open(work: Work, nik_index: bytes) -> bool:
    """False for a day after three wrong proofs; no limit setting switches this off."""
    return all(tries_left(work, subject, WRONG_PROOFS) for subject in _subjects(work, nik_index))


def wrong_proof(work: Work, nik_index: bytes) -> None:
    """Count a wrong proof (a known NIK with another birth date or KK than its record), for the chat and for the NIK."""
    for subject in _subjects(work, nik_index):
        wrong_try(work, subject)
        if tries_used(work, subject) == WRONG_PROOFS:
            hold(work, subject)
    work.audit("move.wrong-proof")


def ask_move(work: Work, known: Known, details: Details, number: str, typed: dict[str, Any]) -> str:
    """Keep a proven wish to move a record to this chat, and ask its old chat and the officers; `number` again.

    Nothing of the record shows here before the move is done.

    `typed`: village, for_relative and consented_at, kept with the details for the eyes of this chat.
    """
    wrapped, ripe = work.vault.new_data_key(), work.now + timedelta(days=work.office.times.move_waiting_days)
    chats = {"from_chat_id": known.chat_id, "to_chat_id": work.here.id}
    days = {"asked_at": work.now, "ripe_at": ripe}
    sealed = {"wrapped_key": wrapped, "details": seal_details(work.vault, wrapped, number, details)}
    wish = typed | chats | days | sealed | {"registration_id": known.id, "number": number, "changed": ""}
    add_move(work.connection, **wish)
    work.audit("move.asked", f"registration:{known.id}")
    _ask_old_chat(work, known, number, ripe)
    ask_officers(work, record_by_id(work, known.id), number, "staff.move")
    return number


def asked_before(work: Work, known: Known) -> str | None:
    """The number of this person's own open wish about the record."""
    mine = (m for m in open_moves_of(work.connection, known.id) if m.to_chat_id in work.chats)
    return next((m.number for m in mine), None)


def topic(record_id: int | None) -> str:
    """The topic of the question whether a record may move, one for all the chats where it was asked."""
    return f"move:{record_id}"


def _ask_old_chat(work: Work, known: Known, number: str, ripe: datetime) -> None:
    """Ask the chat that is told about the record now whether it may move.

    Whoever does not read it there hears it at their next address, and is called at last: the wish may not be theirs.
    """
    answers = (("ya", "ya-saya"), ("bukan", "bukan-saya"))
    choices = tuple(Choice(f"/pindah {known.number} {i}", Phrase(f"notices.choice-{label}")) for i, label in answers)
    say = Say("notices.move-asked", {"number": known.number}, choices)
    if known.chat_id is not None and peek_chat(work.connection, known.chat_id) is not None:
        more = {"topic": topic(known.id), "registration_id": known.id, "expires_at": ripe}
        work.tell(known.chat_id, say, f"move:{number}:asked", **more)


def ask_officers(work: Work, record: Registration, move: str, key: str) -> None:
    """Ask the verifiers whose area covers the record (`key`: in which words); never a chat of who asks."""
    for chat, role, area in staff_chats(work.connection, VERIFIERS):
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
