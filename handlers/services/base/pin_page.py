"""The page on which an officer types the PIN whose channel would keep it: chosen there, or given to open the chat."""

from dataclasses import dataclass, replace

from handlers.desk import desk_choices
from handlers.flow import Say
from handlers.rules.access import Actor
from handlers.rules.reading.pin import read_new_pin, read_pin
from handlers.services.base.once import Found, use_up
from handlers.services.base.unlocking import PAGE, WAITED, ask_waited, keep_pin, may_choose, try_pin, unlock
from handlers.services.base.work import Work
from storage.repositories.chats import ChatRow, write_changes
from storage.repositories.staff import StaffRow, get_staff


@dataclass(frozen=True, slots=True)
class PinDoor:
    """What the page shows: whether a PIN is chosen (`new`), in which language; `problem`: what was wrong just now.

    `done`: the chat is open, and the address opens nothing any more.
    """

    new: bool
    language: str
    problem: Say | None = None
    done: bool = False


def look(work: Work, token: str) -> PinDoor | None:
    """The page of an address, which is not used up by that; None where it opens nothing."""
    seated = _seat(work, token)
    return None if seated is None else PinDoor(seated[2].pin is None, seated[1].here.language)


def enter(work: Work, token: str, typed: str, again: str) -> PinDoor | None:
    """What was typed on the page; `again` the second time where a PIN is chosen. None where the address opens nothing.

    What was typed in the chat while it was locked is asked about there.
    """
    seated = _seat(work, token)
    if seated is None:
        return None
    found, here, officer = seated
    new, language = officer.pin is None, here.here.language
    problem = _choose(here, typed, again) if new else try_typed(here, typed)
    if problem is not None:
        return PinDoor(new, language, problem)
    use_up(work, found)
    unlock(here)
    write_changes(work.connection, [here.here])
    said, line = (
        Say("staff.pin-set", choices=desk_choices(officer.role)) if new else Say("staff.unlocked"),
        found.data["then"],
    )
    asks = line and here.here.flow in (None, WAITED)  # in the middle of something else it is dropped
    work.tell(here.here.id, said, f"pin:{found.id}", opens=ask_waited(line) if asks else None, urgent=True)
    return PinDoor(new, language, done=True)


def _seat(work: Work, token: str) -> tuple[Found, Work, StaffRow] | None:
    """(the address, work in the name of its officer and in their chat, the officer) while they still work there."""
    found = PAGE.find(work, token)
    officer = get_staff(work.connection, found.data["staff"]) if found is not None else None
    if found is None or officer is None or found.chat.staff_id != officer.id:
        return None
    here = in_chat(work, found.chat, officer)
    return (found, here, officer) if officer.pin is not None or may_choose(here, officer) else None


def in_chat(work: Work, chat: ChatRow, officer: StaffRow) -> Work:
    """The same work in the name of an officer, in a chat of theirs."""
    return replace(work, chat=chat, actor=Actor(chat.id, officer.id, officer.role, officer.area))


def _choose(here: Work, typed: str, again: str) -> Say | None:
    verdict = read_new_pin(typed)
    if verdict.kind != "ok":
        return Say(f"problems.{verdict.code}", verdict.params, words=(f"problems.pin-new-{verdict.code}",))
    if read_pin(again).value != verdict.value:
        return Say("problems.pin-mismatch")
    keep_pin(here, verdict.value)
    return None


def try_typed(here: Work, typed: str) -> Say | None:
    """`try_pin` with what somebody typed; None where it is the PIN of whoever works here."""
    verdict = read_pin(typed)
    if verdict.kind != "ok":
        return Say(f"problems.{verdict.code}", verdict.params, words=(f"problems.pin-{verdict.code}",))
    return try_pin(here, verdict.value)
