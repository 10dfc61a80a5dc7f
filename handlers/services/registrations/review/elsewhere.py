"""A record is shown whole on a page, for some minutes, where the officer's channel may not show it.

The page asks for the PIN. The first browser that gives it has the record until the minutes are over; to every other one
the address is used.
"""

from dataclasses import dataclass
from typing import Any

from handlers.flow import Say
from handlers.rules.access import VERIFIERS, scope_of
from handlers.services.base.once import Addresses, Found, keep
from handlers.services.base.pin_page import in_chat, try_typed
from handlers.services.base.work import Work
from storage.repositories.registrations import registration_by_id
from storage.repositories.staff import get_staff
from storage.tables import Registration

PAGE = Addresses("/lihat", "staff-record", "staff-link")
BROWSER = "staff-link-browser"
"""The label of the digest by which a browser is known again."""


@dataclass(frozen=True, slots=True)
class RecordDoor:
    """What the page of an address shows: `shown` where this browser has it; else it asks for the PIN.

    `known`: this browser gave it before. `problem`: what was wrong with the one just typed. `browser`: what the browser
    that gave the right one keeps.
    """

    language: str
    known: bool = False
    shown: "Shown | None" = None
    problem: Say | None = None
    browser: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """Which record, in the name of which officer; with `change` what its person wants to have changed."""

    record: Registration
    work: Work
    change: bool = False


def link_to(work: Work, record_id: int, *, change: bool = False) -> str:
    """A new address of the page."""
    return PAGE.give(work, {"record": record_id, "staff": work.officer, "change": change})


def look(work: Work, token: str, browser: str) -> RecordDoor | None:
    """The page for a browser that says what it keeps (`browser`, "" for nothing), which changes nothing.

    None where the address opens nothing to it.
    """
    found = PAGE.find(work, token)
    seated = _seat(work, found) if found is not None else None
    if found is None or seated is None or not _may_open(work, found.data, browser):
        return None
    return RecordDoor(found.chat.language, known="browser" in found.data)


def enter(work: Work, token: str, browser: str, typed: str) -> RecordDoor | None:
    """The same with a PIN: the right one shows the record, and its browser may open it again."""
    found = PAGE.find(work, token)
    shown = _seat(work, found) if found is not None else None
    if found is None or shown is None or not _may_open(work, found.data, browser):
        return None
    if "browser" in found.data:
        return RecordDoor(found.chat.language, shown=shown, browser=browser)
    problem = try_typed(shown.work, typed)
    if problem is not None:
        return RecordDoor(found.chat.language, problem=problem)
    mine = work.token(24)
    found.data["browser"] = work.vault.index(BROWSER, mine).hex()
    keep(work, found)
    return RecordDoor(found.chat.language, shown=shown, browser=mine)


def _may_open(work: Work, data: dict[str, Any], browser: str) -> bool:
    """Nobody has opened it yet, or this browser did."""
    digests = [digest.hex() for digest in work.vault.indexes(BROWSER, browser)]
    return "browser" not in data or data["browser"] in digests


def _seat(work: Work, found: Found) -> Shown | None:
    """What is to be seen, as long as its officer still works there and the record is theirs to see."""
    staff = get_staff(work.connection, found.data["staff"])
    record = registration_by_id(work.uow.session, found.data["record"])
    if staff is None or staff.role not in VERIFIERS or found.chat.staff_id != staff.id or record is None:
        return None
    here = in_chat(work, found.chat, staff)
    may = record.erased_at is None and scope_of(here.actor).covers(record.village)
    return Shown(record, here, bool(found.data.get("change"))) if may else None
