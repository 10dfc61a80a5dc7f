"""The wish to move a record to another chat of the same person: proven by NIK, birth date and KK, and asked about.

What comes of it is decided elsewhere (`handlers.services.people.moving`).
"""

from datetime import datetime, timedelta

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import VERIFIERS, Actor, scope_of
from handlers.services.base.attempts import hold, tries_left, tries_used, wrong_try
from handlers.services.base.records import record_by_id
from handlers.services.base.work import Work
from storage.repositories.chats import peek_chat
from storage.repositories.people import with_their_others
from storage.repositories.registrations import Known
from storage.repositories.rights import add_move
from storage.repositories.staff import staff_chats
from storage.tables import Registration

WRONG_PROOFS = 3
"""Wrong proofs a day of one chat before a known NIK opens no move from there any more."""
MANY_CHATS = 3
"""Chats that send wrong proofs for one record on one day before its officers are warned."""


def proofs_open(work: Work, chat: int) -> bool:
    """False for a day after three wrong proofs from this chat; no limit setting switches this off.

    What other chats send closes nothing here: whoever knows a NIK could keep its owner out.
    """
    return bool(tries_left(work, _of_chat(chat), WRONG_PROOFS))


def wrong_proof(work: Work, chat: int, known: Known) -> None:
    """Count a wrong proof for this chat: a known NIK with another birth date or KK than its record.

    Many chats that send them for one record on one day warn its officers.
    """
    wrong_try(work, _of_chat(chat))
    if tries_used(work, _of_chat(chat)) == WRONG_PROOFS:
        hold(work, _of_chat(chat))
    work.audit("move.wrong-proof")
    record = f"proof:record:{known.id}"
    here = f"{record}:{chat}"
    if not tries_used(work, here):
        wrong_try(work, record)
        if tries_used(work, record) == MANY_CHATS:
            _warn_officers(work, record_by_id(work, known.id))
    wrong_try(work, here)


def ask_move(work: Work, known: Known, record: Registration) -> None:
    """Keep the proven wish that a registration turned out to be, and ask the old chat and the officers.

    Nothing of the known record shows in the new chat before the move is done.
    """
    ripe = work.now + timedelta(days=work.office.times.move_waiting_days)
    chats = {"from_chat_id": known.chat_id, "to_chat_id": record.chat_id}
    days = {"asked_at": work.now, "ripe_at": ripe, "consented_at": record.submitted_at}
    typed = {"record_id": record.row_id, "number": record.number, "for_relative": record.for_relative, "changed": ""}
    add_move(work.connection, registration_id=known.id, **chats, **days, **typed)
    work.audit("move.asked", f"registration:{known.id}")
    _ask_old_chat(work, known, record.number, ripe)
    own = with_their_others(work.connection, () if record.chat_id is None else (record.chat_id,))
    ask_officers(work, record_by_id(work, known.id), record.number, "staff.move", but=own)


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


def ask_officers(work: Work, record: Registration, move: str, key: str, *, but: frozenset[int] = frozenset()) -> None:
    """Ask the verifiers whose area covers the record (`key`: in which words); never a chat of who asks (`but`)."""
    for chat in _officers(work, record):
        if chat not in but:
            work.tell(chat, to_officer(record, key), f"move:{move}:{key}:{chat}")


def to_officer(record: Registration, key: str) -> Say:
    """The question to an officer whether a record may move, or what its old chat said of it (`key`)."""
    choices = tuple(
        Choice(f"/pindahkan {record.number} {word}", Phrase(f"staff.choice-pindahkan-{word}"))
        for word in ("ya", "tidak")
    )
    return Say(key, {"number": record.number}, choices)


def _warn_officers(work: Work, record: Registration) -> None:
    """Many chats try to prove a record wrongly: its officers look twice at who wants it."""
    say = Say("staff.proofs-wrong", {"number": record.number, "count": MANY_CHATS})
    work.audit("move.many-wrong-proofs", f"registration:{record.id}")
    for chat in _officers(work, record):
        work.tell(chat, say, f"proofs:{record.id}:{work.now.isoformat()}:{chat}")


def _officers(work: Work, record: Registration) -> list[int]:
    """Chats of the verifiers whose area covers the record; never one of who acts."""
    found = staff_chats(work.connection, VERIFIERS)
    covering = (chat for chat, role, area in found if scope_of(Actor(role=role, area=area)).covers(record.village))
    return [chat for chat in covering if chat not in work.chats]


def _of_chat(chat: int) -> str:
    return f"proof:chat:{chat}"
