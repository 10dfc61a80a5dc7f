"""A code was brought to a chat that has something to show: whoever brought it says whether they made it. One step."""

from handlers.entries import Effect
from handlers.flow import Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.rules.access import EVERYBODY
from handlers.rules.reports.report_kinds import NO, YES
from handlers.services.people.pairing import join_sure
from handlers.steps import Choose

NAME = "pairing"


def other(data: Data, _setting: Setting) -> Params:
    """Where the code was made."""
    return {"channel": Phrase(f"channels.{data['channel']}-name")}


def decided(choice: str, _data: Data, _setting: Setting) -> Result:
    """Join, or leave everything as it is."""
    return Finish(effect="pairing.join") if choice == YES else Finish((Say("pairing.left"),))


SURE = Choose(NAME, "sure", (YES, NO), yes=YES, no=NO, params=other, decide=decided)
PAIRING = Flow(NAME, (SURE,), cancelled=Say("pairing.left"))

FLOWS = (PAIRING,)

EFFECTS = (Effect("pairing.join", join_sure, EVERYBODY),)
