"""An officer's PIN: opens a staff session that was left alone, and comes before what cannot be taken back.

Only a keyed digest is stored (`staff.pin`, the staff id as context): why not a slow hash, see
docs/decisions/0010. A PIN is of the person, so a new invitation begins without one.
"""

import hmac
from dataclasses import replace
from datetime import timedelta

from handlers.flow import Data, Say
from handlers.services.base.attempts import forget_tries, held_until, wrong_proof
from handlers.services.base.pin_reset import is_code
from handlers.services.base.work import Done, Opening, Work
from storage.repositories.staff import StaffRow, get_staff, reset_pin, set_pin

PIN_LABEL = "staff.pin"
FLOW = "staff"
TRIES = 5
"""Wrong PINs a day."""


def lock(work: Work, then: str) -> Done:
    """`/kunci`: close the session and ask for the PIN. `then`: what was typed in a closed one; a command runs later."""
    if work.chat is None:
        return Done((Say("problems.unknown-command"),))
    edge = work.now - _span(work) - timedelta(seconds=1)
    if work.chat.unlocked_at is None or work.chat.unlocked_at > edge:
        work.chat.unlocked_at = edge
    work.chat.pin_at = None
    return ask_pin(work, then if then.startswith("/") else "")


def needs_pin(work: Work, then: str) -> Done | None:
    """Before a sensitive command: None where the PIN was typed here just now, else the question for it.

    `then` is the whole command line, which runs once the PIN was right.
    """
    if work.chat is None:
        return None
    given = work.chat.pin_at
    if given is not None and timedelta(0) <= work.now - given <= _span(work):
        return None
    return ask_pin(work, then)


def ask_pin(work: Work, then: str) -> Done:
    """The question for the PIN, or for a new one where none was chosen yet."""
    staff_id = work.officer
    held = held_until(work, _subject(staff_id), TRIES)
    if held is not None:
        return Done((Say("problems.pin-held", {"until": work.office.local(held)}),), quiet=True)
    officer = get_staff(work.connection, staff_id)
    return Done(opens=_question(then, new=officer is not None and officer.pin is None, reset=_was_reset(officer)))


def enter_code(work: Work, data: Data) -> Done:
    """The effect of `staff.pin-code`: the code that a colleague handed over leads to a new PIN, once."""
    staff_id, subject = work.officer, _subject(work.officer)
    officer = get_staff(work.connection, staff_id)
    if held_until(work, subject, TRIES) is not None or officer is None or officer.pin_reset is None:
        return ask_pin(work, data["then"])
    if not is_code(work, data["typed"], officer.pin_reset):
        left = wrong_proof(work, subject, TRIES)
        work.audit("staff.pin-wrong", f"staff:{staff_id}")
        again = ask_pin(work, data["then"])
        return replace(again, says=(Say("problems.reset-code-wrong", {"left": left}),)) if left else again
    reset_pin(work.connection, staff_id, None)
    return Done(opens=_question(data["then"], new=True))


def choose_pin(work: Work, data: Data) -> Done:
    """The effect of `staff.pin-new`: it has to be typed once more. Meanwhile only its digest is kept."""
    chosen = _digest(work, data["typed"]).hex()
    opening = _question(data["then"], new=False)
    return Done(opens=Opening(FLOW, {**opening.data, "chosen": chosen}))


def enter_pin(work: Work, data: Data) -> Done:
    """The effect of `staff.pin`: right opens the session, and the command that waited runs."""
    if "chosen" in data:
        return _confirm(work, data)
    staff_id, subject = work.officer, _subject(work.officer)
    if held_until(work, subject, TRIES) is not None:
        return ask_pin(work, data["then"])
    officer = get_staff(work.connection, staff_id)
    if _was_reset(officer):
        return ask_pin(work, data["then"])
    if officer is not None and officer.pin is not None and _is(work, data["typed"], officer.pin):
        forget_tries(work, subject)
        work.audit("staff.unlocked", f"staff:{staff_id}")
        return _open(work, data["then"], ())
    left = wrong_proof(work, subject, TRIES)
    work.audit("staff.pin-wrong", f"staff:{staff_id}")
    if not left:
        return ask_pin(work, data["then"])
    return Done((Say("problems.pin-wrong", {"left": left}),), opens=_question(data["then"], new=False))


def _confirm(work: Work, data: Data) -> Done:
    """The second time a new PIN is typed: the same, or both times again."""
    staff_id, chosen = work.officer, bytes.fromhex(data["chosen"])
    officer = get_staff(work.connection, staff_id)
    if officer is None or officer.pin is not None or _was_reset(officer):
        return ask_pin(work, data["then"])
    if not _is(work, data["typed"], chosen):
        return Done((Say("problems.pin-mismatch"),), opens=_question(data["then"], new=True))
    set_pin(work.connection, staff_id, _digest(work, data["typed"]))
    work.audit("staff.pin-set", f"staff:{staff_id}")
    return _open(work, data["then"], (Say("staff.pin-set"),))


def _open(work: Work, then: str, says: tuple[Say, ...]) -> Done:
    if work.chat is not None:
        work.chat.unlocked_at = work.chat.pin_at = work.now
    return Done(says or (() if then else (Say("staff.unlocked"),)), then=then or None)


def _was_reset(officer: StaffRow | None) -> bool:
    return officer is not None and officer.pin_reset is not None


def _question(then: str, *, new: bool, reset: bool = False) -> Opening:
    """The question for a PIN (`new`: for a first one; `reset`: for the code that comes before it).

    `record` makes a newer one take the place of an older one.
    """
    return Opening(FLOW, {"record": "pin", "new": new, "then": then} | ({"reset": True} if reset else {}))


def _digest(work: Work, pin: str) -> bytes:
    return work.vault.index(PIN_LABEL, f"{work.officer}:{pin}")


def _is(work: Work, pin: str, stored: bytes) -> bool:
    """Compared in constant time, under every index key that is still in use."""
    digests = work.vault.indexes(PIN_LABEL, f"{work.officer}:{pin}")
    return True in [hmac.compare_digest(digest, stored) for digest in digests]


def _subject(staff_id: int) -> str:
    return f"pin:staff:{staff_id}"


def _span(work: Work) -> timedelta:
    return timedelta(minutes=work.office.times.staff_lock_minutes)
