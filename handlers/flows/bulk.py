"""The question before many records change at once. Its answer is typed: the count of what will happen."""

from handlers.flow import Accept, Data, Finish, Flow, Params, Result, Say, Setting
from handlers.rules.plans import read_confirmation
from handlers.rules.reading.verdict import Verdict
from handlers.rules.registrations.bulk import Kind
from handlers.services.registrations.bulk.plans import FLOW, left_lines
from handlers.steps import Ask


def read(text: str, data: Data, _setting: Setting) -> Verdict:
    """The count, with or without a yes."""
    return read_confirmation(text, data["count"])


def by_hand(data: Data, _setting: Setting) -> bool:
    """The plan comes from the queue."""
    return data.get("kind") == Kind.APPROVE


def by_sheet(data: Data, setting: Setting) -> bool:
    """The plan comes from a spreadsheet."""
    return not by_hand(data, setting)


def about(data: Data, _setting: Setting) -> Params:
    """What would happen and what would not."""
    shown = {key: data[key] for key in ("count", "kind", "minutes")}
    return shown | {"place": data.get("place", ""), "lines": left_lines(data["left"])}


def typed(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """Carry it out."""
    data["typed"] = accept.value
    return Finish(effect="bulk.confirm")


BULK = Flow(
    FLOW,
    (
        Ask("staff", "bulk-plan", read, when=by_hand, params=about),
        Ask("staff", "sheet-plan", read, when=by_sheet, params=about),
    ),
    after=typed,
    cancelled=Say("staff.bulk-cancelled"),
)
