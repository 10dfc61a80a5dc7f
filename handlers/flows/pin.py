"""The PIN of a staff chat: chosen once (typed twice), asked for when the chat was left alone.

A PIN never stands in the stored state: each answer ends the flow with an effect, and what goes on to the next
question is a keyed digest (`handlers.services.base.unlocking`).

What was typed while the chat was locked is asked about once it is open (`WAITED_LINE`).
"""

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Result, Say, Setting
from handlers.rules.access import EVERY_STAFF
from handlers.rules.pairing import read_code
from handlers.rules.reading.clean import MAX_ANSWER
from handlers.rules.reading.pin import read_new_pin, read_pin
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.services.base.unlocking import WAITED, choose_pin, enter_code, enter_pin, run_waited
from handlers.steps import Ask, Choose, told

NAME = "staff"
DROPPED = Say("staff.typed-before-dropped")


def has_none(data: Data, _setting: Setting) -> bool:
    """The `when` of the new PIN: where none was chosen yet."""
    return bool(data.get("new"))


def was_reset(data: Data, _setting: Setting) -> bool:
    """The `when` of the code: where colleagues cleared a forgotten PIN."""
    return bool(data.get("reset"))


def read_reset(text: str, _data: Data, _setting: Setting) -> Verdict:
    """The code that a colleague handed over."""
    code = read_code(text[:MAX_ANSWER])
    return ok(code) if code is not None else refuse("reset-code")


def once_more(data: Data, _setting: Setting) -> tuple[str, ...]:
    """Other words for the PIN where it was chosen just now and is typed the second time."""
    return ("staff.pin-again",) if data.get("chosen") else ()


def typed(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """End the flow with the digits and the effect of the step: they never stand in a stored state."""
    data["typed"] = accept.value
    return Finish(effect=f"{NAME}.{step}")


def decided(choice: str, _data: Data, _setting: Setting) -> Result:
    """Run the line, or forget it."""
    return Finish(effect="staff.typed-before") if choice == "ya" else Finish((DROPPED,))


STEPS = (
    Ask(NAME, "unlock-code", read_reset, when=was_reset),
    Ask(NAME, "pin-new", lambda text, _d, _s: read_new_pin(text), when=has_none),
    Ask(NAME, "pin", lambda text, _d, _s: read_pin(text), words=once_more),
)
PIN = Flow(NAME, STEPS, after=typed, cancelled=Say("staff.pin-cancelled"), of_staff=True)
MEANT = Choose(NAME, "typed-before", ("ya", "tidak"), yes="ya", no="tidak", params=told("line"), decide=decided)
WAITED_LINE = Flow(WAITED, (MEANT,), cancelled=DROPPED, of_staff=True)

FLOWS = (PIN, WAITED_LINE)

EFFECTS = (
    Effect("staff.unlock-code", enter_code, EVERY_STAFF),
    Effect("staff.pin-new", choose_pin, EVERY_STAFF),
    Effect("staff.pin", enter_pin, EVERY_STAFF),
    Effect("staff.typed-before", run_waited, EVERY_STAFF),
)
