"""The question before many records change at once. Its answer is typed: the count of what will happen."""

from handlers.entries import Effect
from handlers.flow import Accept, Data, Finish, Flow, Params, Result, Say, Setting
from handlers.rules.access import VERIFIERS
from handlers.rules.plans import read_confirmation
from handlers.rules.reading.verdict import Verdict
from handlers.rules.registrations.bulk import Kind
from handlers.services.registrations.bulk.acting import confirm_plan
from handlers.services.registrations.bulk.plans import FLOW, left_lines
from handlers.steps import Ask


def _read(text: str, data: Data, _setting: Setting) -> Verdict:
    """The count, with or without a yes."""
    return read_confirmation(text, data["count"])


def _by_hand(data: Data, _setting: Setting) -> bool:
    """True where the plan comes from the queue."""
    return data.get("kind") == Kind.APPROVE


def _by_sheet(data: Data, setting: Setting) -> bool:
    """True where it comes from a spreadsheet."""
    return not _by_hand(data, setting)


def _about(data: Data, _setting: Setting) -> Params:
    """What would happen and what would not."""
    shown = {key: data[key] for key in ("count", "kind", "minutes")}
    return shown | {"place": data.get("place", ""), "lines": left_lines(data["left"])}


def _typed(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """One answer and done: its effect carries the plan out."""
    data["typed"] = accept.value
    return Finish(effect="bulk.confirm")


BULK = Flow(
    FLOW,
    (
        Ask("staff", "bulk-plan", _read, when=_by_hand, params=_about),
        Ask("staff", "sheet-plan", _read, when=_by_sheet, params=_about),
    ),
    after=_typed,
    cancelled=Say("staff.bulk-cancelled"),
    of_staff=True,
)

FLOWS = (BULK,)

EFFECTS = (Effect("bulk.confirm", confirm_plan, VERIFIERS),)
