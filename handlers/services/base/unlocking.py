"""An officer's PIN: chosen at joining, opens a chat that was left alone, and comes before what cannot be taken back.

Only a keyed digest is stored (`staff.pin`, the staff id as context): why not a slow hash, see
docs/decisions/0010. A PIN is of the person, so a new invitation begins without one. Where a channel keeps what is typed
it is typed on a page (`pin_page.py`), never there: docs/decisions/0033.
"""

import hmac
from dataclasses import replace
from datetime import timedelta

from handlers.desk import desk_choices
from handlers.flow import Data, Say
from handlers.services.base.attempts import forget_tries, held_until, wrong_proof
from handlers.services.base.locks import left_alone, lock_now
from handlers.services.base.once import Addresses
from handlers.services.base.pin_reset import is_code, tries_of
from handlers.services.base.work import Done, Opening, Work
from storage.repositories.staff import StaffRow, get_staff, reset_pin, set_pin

PIN_LABEL = "staff.pin"
FLOW, WAITED = "staff", "waited"
TRIES = 5
"""Wrong PINs a day."""
PAGE = Addresses("/pin", "staff-pin", "pin-link")
"""Where a PIN is typed by whoever works on a channel that would keep it."""


def lock(work: Work, _args: str) -> Done:
    """`/kunci`: close the session and ask for the PIN."""
    if work.chat is None:
        return Done((Say("problems.unknown-command"),))
    lock_now(work.chat, work.office, work.channels.of(work.chat.channel), work.now)
    return ask_pin(work, "")


def needs_pin(work: Work, then: str) -> Done | None:
    """Before a sensitive command: None where the PIN was typed here just now, else the question for it.

    `then` is the whole command line, which runs once the PIN was right. Where it is typed on a page the chat is locked
    until then.
    """
    if work.chat is None:
        return None
    given = work.chat.pin_at
    if given is not None and timedelta(0) <= work.now - given <= timedelta(
        minutes=work.office.times.staff_lock_minutes
    ):
        return None
    able = work.channels.of(work.chat.channel)
    if not able.masks:
        lock_now(work.chat, work.office, able, work.now)
    return ask_pin(work, then)


def ask_pin(work: Work, then: str, *, unasked: bool = False) -> Done:
    """The question for the PIN, or for a new one where none was chosen yet.

    `unasked`: `then` was typed by whoever sat at a locked chat. It is shown once the PIN was right, and asked about.
    """
    officer = get_staff(work.connection, _officer_here(work))
    if officer is None:
        return Done((Say("problems.unknown-command"),))
    held = held_until(work, tries_of(officer.id), TRIES)
    if held is not None:
        return Done((_held(work),), quiet=True)
    if officer.pin_reset is not None:
        return Done(opens=_question(then, new=False, unasked=unasked, reset=True))
    if officer.pin is None and not may_choose(work, officer):
        return Done((Say("staff.pin-reset"),), quiet=True)
    if work.channels.of(work.here.channel).masks:
        return Done(opens=_question(then, new=officer.pin is None, unasked=unasked))
    return Done((_by_page(work, then, new=officer.pin is None),), quiet=True)


def may_choose(work: Work, officer: StaffRow) -> bool:
    """Whether whoever sits at this chat may choose the officer's PIN, where there is none.

    Only while it has not been left alone since they joined or worked in it: whoever merely finds a chat is nobody.
    """
    able = work.channels.of(work.here.channel)
    free = officer.pin is None and officer.pin_reset is None
    return free and not left_alone(work.here, work.office, able, work.now)


def enter_code(work: Work, data: Data) -> Done:
    """The effect of `staff.unlock-code`: the code that a colleague handed over leads to a new PIN, once.

    It may be read by anybody afterwards: it opens nothing any more.
    """
    staff_id, subject = work.officer, tries_of(work.officer)
    officer = get_staff(work.connection, staff_id)
    if held_until(work, subject, TRIES) is not None or officer is None or officer.pin_reset is None:
        return ask_pin(work, data["then"], unasked=_unasked(data))
    if not is_code(work, data["typed"], officer.pin_reset):
        left = wrong_proof(work, subject, TRIES)
        work.audit("staff.pin-wrong", f"staff:{staff_id}")
        again = ask_pin(work, data["then"], unasked=_unasked(data))
        return replace(again, says=(Say("problems.reset-code-wrong", {"left": left}),)) if left else again
    reset_pin(work.connection, staff_id, None)
    work.here.unlocked_at = work.now  # they sit here: the chat has no PIN, so nothing but choosing one is open
    return ask_pin(work, data["then"], unasked=_unasked(data))


def choose_pin(work: Work, data: Data) -> Done:
    """The effect of `staff.pin-new`: it has to be typed once more. Meanwhile only its digest is kept."""
    chosen = _digest(work, data["typed"]).hex()
    opening = _question(data["then"], new=False, unasked=_unasked(data))
    return Done(opens=Opening(FLOW, {**opening.data, "chosen": chosen}))


def enter_pin(work: Work, data: Data) -> Done:
    """The effect of `staff.pin`: right opens the session, and the command that waited runs or is asked about."""
    if "chosen" in data:
        return _confirm(work, data)
    officer = get_staff(work.connection, work.officer)
    if officer is not None and officer.pin_reset is not None:
        return ask_pin(work, data["then"], unasked=_unasked(data))
    problem = try_pin(work, data["typed"])
    if problem is None:
        return _open(work, data, ())
    if problem.key == "problems.pin-held":
        return Done((problem,), quiet=True)
    return Done((problem,), opens=_question(data["then"], new=False, unasked=_unasked(data)))


def _confirm(work: Work, data: Data) -> Done:
    """The second time a new PIN is typed: the same, or both times again."""
    officer, chosen = get_staff(work.connection, work.officer), bytes.fromhex(data["chosen"])
    if officer is None or not may_choose(work, officer):
        return ask_pin(work, data["then"], unasked=_unasked(data))
    if not _is(work, data["typed"], chosen):
        again = _question(data["then"], new=True, unasked=_unasked(data))
        return Done((Say("problems.pin-mismatch"),), opens=again)
    keep_pin(work, data["typed"])
    return _open(work, data, (Say("staff.pin-set", choices=desk_choices(officer.role)),))


def try_pin(work: Work, typed: str) -> Say | None:
    """None where this is the PIN of whoever works here; else what to say of it. Five wrong ones lock for a day."""
    staff_id, subject = work.officer, tries_of(work.officer)
    if held_until(work, subject, TRIES) is not None:
        return _held(work)
    officer = get_staff(work.connection, staff_id)
    if officer is not None and officer.pin is not None and _is(work, typed, officer.pin):
        forget_tries(work, subject)
        work.audit("staff.unlocked", f"staff:{staff_id}")
        return None
    left = wrong_proof(work, subject, TRIES)
    work.audit("staff.pin-wrong", f"staff:{staff_id}")
    return Say("problems.pin-wrong", {"left": left}) if left else _held(work)


def keep_pin(work: Work, typed: str) -> None:
    """Keep this as the PIN of whoever works here."""
    set_pin(work.connection, work.officer, _digest(work, typed))
    work.here.has_pin = True
    work.audit("staff.pin-set", f"staff:{work.officer}")


def unlock(work: Work) -> None:
    """The PIN was typed: the chat is open."""
    work.here.unlocked_at = work.here.pin_at = work.now


def _open(work: Work, data: Data, says: tuple[Say, ...]) -> Done:
    unlock(work)
    then = data["then"]
    if then and _unasked(data):
        return Done(says or (Say("staff.unlocked"),), opens=ask_waited(then))
    return Done(says or (() if then else (Say("staff.unlocked"),)), then=then or None)


def ask_waited(line: str) -> Opening:
    """The question whether a line shall run that was typed while the chat was locked."""
    return Opening(WAITED, {"record": "waited", "line": line})


def run_waited(_work: Work, data: Data) -> Done:
    """The effect of `staff.typed-before`: it was meant."""
    return Done(then=data["line"])


def _question(then: str, *, new: bool, unasked: bool, reset: bool = False) -> Opening:
    """The question for a PIN (`new`: for a first one; `reset`: for the code that comes before it).

    `record` makes a newer one take the place of an older one.
    """
    marks = {name: True for name, on in (("unasked", unasked), ("reset", reset)) if on}
    return Opening(FLOW, {"record": "pin", "new": new, "then": then} | marks)


def _unasked(data: Data) -> bool:
    return bool(data.get("unasked"))


def _by_page(work: Work, then: str, *, new: bool) -> Say:
    """The same question as the address of a page; one that was given here before opens nothing any more."""
    link = PAGE.give(work, {"staff": _officer_here(work), "then": then}, alone=True)
    params = {"link": link, "minutes": work.office.times.staff_link_minutes}
    if new:
        return Say("staff.pin-new", params, words=("staff.pin-new-page",))
    return Say("staff.pin", params, words=("staff.pin-page",))


def _officer_here(work: Work) -> int:
    """Who works in this chat, also where they joined by this very message. Raises PermissionError."""
    return work.here.staff_id or work.officer


def _held(work: Work) -> Say:
    until = held_until(work, tries_of(_officer_here(work)), TRIES) or work.now
    return Say("problems.pin-held", {"until": work.office.local(until)})


def _digest(work: Work, pin: str) -> bytes:
    return work.vault.index(PIN_LABEL, f"{work.officer}:{pin}")


def _is(work: Work, pin: str, stored: bytes) -> bool:
    """Compared in constant time, under every index key that is still in use."""
    digests = work.vault.indexes(PIN_LABEL, f"{work.officer}:{pin}")
    return True in [hmac.compare_digest(digest, stored) for digest in digests]
