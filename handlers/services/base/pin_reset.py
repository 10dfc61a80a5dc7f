"""A forgotten PIN: it is cleared by colleagues, and only the code that they hand over leads to a new one.

Whoever merely holds the chat does not know the code. It is kept as a keyed digest and opens once.
"""

import base64
import hmac
from datetime import timedelta

from handlers.rules.pairing import code_of, written
from handlers.services.base.attempts import forget_tries
from handlers.services.base.work import Work
from storage.repositories import staff
from storage.repositories.chats import load_chats
from storage.repositories.colleagues import lock_chats, work_chats

LABEL, TRIES = "staff.pin-reset", "pin:staff"
_BYTES = 9
_LONG_AGO = timedelta(days=366)
"""Longer than any channel leaves a chat of staff open."""


def reset(work: Work, staff_id: int) -> str:
    """Clear an officer's PIN and lock their chats; the code for whoever asked to hand over."""
    code = code_of(base64.urlsafe_b64decode(work.token(_BYTES)))
    work.closed.update(chat.id for chat in work_chats(work.connection, [staff_id]))
    load_chats(work.connection, work.closed)
    staff.reset_pin(work.connection, staff_id, work.vault.index(LABEL, f"{staff_id}:{code}"))
    forget_tries(work, tries_of(staff_id))
    lock_chats(work.connection, staff_id, work.now - _LONG_AGO)
    work.audit("staff.pin-reset", f"staff:{staff_id}")
    return written(code)


def tries_of(staff_id: int) -> str:
    """What wrong PINs and codes of an officer are counted under. Whoever forgot the PIN has used them up already."""
    return f"{TRIES}:{staff_id}"


def is_code(work: Work, typed: str, stored: bytes) -> bool:
    """True for the code that was handed over, compared in constant time under every index key in use."""
    digests = work.vault.indexes(LABEL, f"{work.officer}:{typed}")
    return True in [hmac.compare_digest(digest, stored) for digest in digests]
