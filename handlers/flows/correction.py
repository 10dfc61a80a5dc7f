"""One field again: because a reviewer asked for it, or because the person wants to change it.

The questions are those of the registration, with its keys; the record and the field are known when it opens.
"""

from collections.abc import Callable
from dataclasses import replace

from handlers.flow import Accept, Data, Finish, Flow, Result, Say, Setting
from handlers.flows import registration
from handlers.flows.registration import OUTSIDE
from handlers.steps import Ask, Pick
from storage.enums import Field

NAME = "correction"
SUBMIT = "correction.submit"


def asked(*steps: str) -> Callable[[Data, Setting], bool]:
    """The `when` of a step: true where the field that is corrected is one of `steps`."""

    def wanted(data: Data, _setting: Setting) -> bool:
        return data.get("field") in steps

    return wanted


def village_open(data: Data, setting: Setting) -> bool:
    """The `when` of the village: where it is what is corrected, and its district is in the list."""
    return data.get("field") == Field.VILLAGE and registration.listed(data, setting)


def district_open(data: Data, setting: Setting) -> bool:
    """The `when` of the district: it comes first where a village is corrected."""
    return data.get("field") == Field.VILLAGE and registration.no_district(data, setting)


def after(step: str, accept: Accept, data: Data, setting: Setting) -> Result:
    """The remarks of a registration; the answer to the last question ends the flow and sends the record in again."""
    judged = registration.after(step, accept, data, setting)
    if not isinstance(judged, Accept):
        return judged
    if step == "district" and judged.value != OUTSIDE and Field.VILLAGE not in data:
        return judged
    if step == "district":
        data.setdefault(Field.VILLAGE, OUTSIDE)
    data[step] = judged.value
    return Finish(judged.before, SUBMIT)


_WHEN = {"district": district_open, "village": village_open}

STEPS = tuple(
    replace(step, when=_WHEN.get(step.name) or asked(step.name))
    for step in registration.STEPS
    if isinstance(step, Ask | Pick)
)

CORRECTION = Flow(NAME, STEPS, after=after, cancelled=Say("status.correction-left"), speaks=registration.NAME)
