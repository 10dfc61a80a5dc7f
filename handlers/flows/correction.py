"""Fields again: because a reviewer asked for them, or because the person wants to change one.

The questions are those of the registration, with its keys; the record and the fields are known when it opens.
"""

from collections.abc import Callable

from handlers.entries import Effect
from handlers.fields import FIELDS
from handlers.flow import Accept, Data, Finish, Flow, Result, Say, Setting, Step
from handlers.flows import registration
from handlers.flows.registration_heard import name_after_all
from handlers.rules.access import EVERYBODY
from handlers.services.registrations.correcting import correct, fields_asked, stand_by
from storage.enums import Field

NAME = "correction"
SUBMIT = "correction.submit"
STANDS = "correction.stands"
"""What is done where the person says that nothing is to be corrected."""


def corrected(field: Field, step: Step) -> Callable[[Data, Setting], bool]:
    """The `when` of a step: where its field is among those that are corrected, and its own `when` says so too."""
    return lambda data, setting: field in fields_asked(data) and step.when(data, setting)


def after(step: str, accept: Accept, data: Data, setting: Setting) -> Result:
    """The remarks of a registration; the answer to the last question ends the flow and sends the record in again."""
    judged = registration.after(step, accept, data, setting)
    if not isinstance(judged, Accept):
        return judged
    answered = data | {step: judged.value}
    if any(one.name not in answered and one.wanted(answered, setting) for one in STEPS):
        return judged
    data[step] = judged.value
    data.setdefault(fields_asked(data)[-1], judged.value)  # outside the list of districts is outside that of villages
    return Finish(judged.before, SUBMIT)


STEPS = tuple(step.only(corrected(field, step)) for field, spec in FIELDS.items() for step in spec.steps)

CORRECTION = Flow(
    NAME, STEPS, after=after, cancelled=Say("status.correction-left"), speaks=registration.NAME, means=name_after_all
)

FLOWS = (CORRECTION,)

EFFECTS = (Effect(SUBMIT, correct, EVERYBODY), Effect(STANDS, stand_by, EVERYBODY))
