"""A code was brought: whoever brought it is asked whether they want what it joins. One step; it dies with the code."""

from datetime import datetime

from handlers.entries import Effect
from handlers.flow import Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.rules.access import EVERYBODY
from handlers.services.people.pairing import NO, YES, refuse_code, take_code
from handlers.steps import Choose

NAME = "pairing"


def other(data: Data, _setting: Setting) -> Params:
    """Where the code was made."""
    return {"channel": Phrase(f"channels.{data['channel']}-name")}


def decided(choice: str, _data: Data, _setting: Setting) -> Result:
    """Ask the other chat too, or leave everything as it is."""
    return Finish(effect="pairing.join" if choice == YES else "pairing.refuse")


def over(data: Data, setting: Setting) -> Say | None:
    """The code's time is over. Questions that 0.2.0 asked do not know theirs: the answer finds out."""
    until = data.get("until")
    return Say("problems.pairing-code") if until and datetime.fromisoformat(until) <= setting.now else None


SURE = Choose(NAME, "sure", (YES, NO), yes=YES, no=NO, params=other, decide=decided)
PAIRING = Flow(NAME, (SURE,), cancelled=Say("pairing.left"), over=over)

FLOWS = (PAIRING,)

EFFECTS = (Effect("pairing.join", take_code, EVERYBODY), Effect("pairing.refuse", refuse_code, EVERYBODY))
