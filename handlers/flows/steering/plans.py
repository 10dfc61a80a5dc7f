"""Two questions before many numbers are kept: the count of a sheet of figures, and of a list of people, is typed."""

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Result, Say, Setting
from handlers.rules.access import FIGURE_KEEPERS, PRIORITY_KEEPERS
from handlers.rules.plans import read_confirmation
from handlers.rules.reading.verdict import Verdict
from handlers.services.steering.figure_sheets import FLOW as FIGURES
from handlers.services.steering.figure_sheets import confirm_figures
from handlers.services.steering.priority import FLOW as LISTING
from handlers.services.steering.priority import confirm_priority
from handlers.steps import Ask, told

VOICE = "steering"


def read_typed(text: str, data: Data, _setting: Setting) -> Verdict:
    """The count, with or without a yes."""
    return read_confirmation(text, data["count"])


def counted(flow: str, step: str, effect: str) -> Flow:
    """A flow of one question, which is answered by a count."""

    def after(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
        data["typed"] = accept.value
        return Finish(effect=effect)

    ask = Ask(VOICE, step, read_typed, params=told("count"))
    return Flow(flow, (ask,), after=after, cancelled=Say("steering.sheet-left"), speaks=VOICE, of_staff=True)


FLOWS = (
    counted(FIGURES, "sheet-confirm", "steering.figures"),
    counted(LISTING, "priority-confirm", "steering.priority"),
)

EFFECTS = (
    Effect("steering.figures", confirm_figures, FIGURE_KEEPERS),
    Effect("steering.priority", confirm_priority, PRIORITY_KEEPERS),
)
