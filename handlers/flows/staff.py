"""Before somebody is removed, and before one leaves: is it sure? One question each."""

from collections.abc import Callable

from handlers.entries import Effect
from handlers.flow import Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.rules.access import EVERY_STAFF, STAFF_KEEPERS
from handlers.rules.reports.report_kinds import NO, YES
from handlers.services.staff.removing import LEAVE, REMOVE, leave, remove_asked
from handlers.steps import Choose

VOICE = "staff"
STAYS = Say("staff.stays")


def about_person(data: Data, _setting: Setting) -> Params:
    """Whom it is about."""
    who = data["name"] or Phrase("staff.no-name")
    return {"number": data["number"], "who": who, "role": Phrase(f"staff.role-{data['role']}")}


def last_of_all(data: Data, _setting: Setting) -> tuple[str, ...]:
    """Other words for whoever is the last one of an agency."""
    return ("staff.leave-last",) if data.get("last") else ()


def decided(effect: str) -> Callable[[str, Data, Setting], Result]:
    """*Ya* does it, *tidak* leaves everything as it is."""
    return lambda choice, _data, _setting: Finish(effect=effect) if choice == YES else Finish((STAYS,))


SURE = Choose(VOICE, "remove", (YES, NO), yes=YES, no=NO, params=about_person, decide=decided("staffing.remove"))
LEAVING = Choose(VOICE, "leave", (YES, NO), yes=YES, no=NO, words=last_of_all, decide=decided("staffing.leave"))

FLOWS = (
    Flow(LEAVE, (LEAVING,), cancelled=STAYS, speaks=VOICE, of_staff=True),
    Flow(REMOVE, (SURE,), cancelled=STAYS, speaks=VOICE, of_staff=True),
)

EFFECTS = (Effect("staffing.leave", leave, EVERY_STAFF), Effect("staffing.remove", remove_asked, STAFF_KEEPERS))
