"""What a new registration is beside the others of its NIK: looked at seconds after it was sent.

*Kirim* runs the same statements and seals whether a NIK is known or not, so that neither its words nor its time tell
(docs/decisions/0038). Until somebody has looked the office sees nothing of the registration: a timed job looks, and so
does whatever an officer does. What nobody has looked at waits in its row, also when the program is killed.
"""

from dataclasses import replace

from handlers.rules.access import SYSTEM
from handlers.services.base.records import details_of, record_by_id
from handlers.services.base.work import Work
from handlers.services.registrations.move_asking import ask_move, proofs_open, wrong_proof
from handlers.services.registrations.registering import NIK_KNOWN, NIK_LABEL, keep_wish, proves
from storage.repositories.people import with_their_others
from storage.repositories.registrations import standing_with_nik, unlooked
from storage.repositories.rights import MoveRow, end_wishes_of
from storage.tables import Registration

BATCH = 50


def look_at_new(work: Work) -> bool:
    """One batch of registrations at which nobody has looked, in the name of the program; True: there may be more."""
    program = replace(work, actor=SYSTEM, chat=None, _chats=None)
    found = unlooked(work.uow.session, BATCH)
    for record in found:
        _look(program, record)
        work.uow.session.flush()
    return len(found) == BATCH


def let_go(work: Work, wish: MoveRow, nik_index: bytes | None) -> None:
    """A wish that nobody granted is the registration that it looked like: the agencies decide about it as about any.

    Nothing tells its chat that there was another record.
    """
    if wish.record_id is None:
        keep_wish(work, wish, nik_index)
    else:
        _show(record_by_id(work, wish.record_id), known=True)


def _look(work: Work, record: Registration) -> None:
    """A known NIK with its birth date and KK is a wish to move that record here; all else goes to the office.

    A wish comes here again once the record that it wanted is closed or erased.
    """
    end_wishes_of(work.connection, record.row_id, work.now)
    details = details_of(work, record)
    known = standing_with_nik(work.connection, work.vault.indexes(NIK_LABEL, details.nik)) if details else []
    proven = [one for one in known if details is not None and proves(work, one, details)]
    chat = record.chat_id
    own = with_their_others(work.connection, () if chat is None else (chat,))
    others = [one for one in proven or known if one.chat_id not in own]
    if chat is not None and others and not proven:
        wrong_proof(work, chat, others[0])
    if chat is not None and others and proven and proofs_open(work, chat):
        ask_move(work, others[0], record)
    else:
        _show(record, known=bool(known))


def _show(record: Registration, *, known: bool) -> None:
    """The office sees it from now on. `known`: its NIK has another record, which is a reason to look twice."""
    record.hidden_since = None
    reasons = [one for one in record.reasons.split(",") if one]
    record.reasons = ",".join(dict.fromkeys([*reasons, *([NIK_KNOWN] if known else [])]))
