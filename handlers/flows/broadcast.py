"""A message of the office to many people: to whom, which words; then the plan, confirmed by typing its count."""

from handlers.asking import districts, find, shown_place
from handlers.entries import Effect, Reading
from handlers.flow import Accept, Data, Finish, Flow, Params, Result, Say, Setting
from handlers.rules.access import BROADCASTERS
from handlers.rules.broadcasts import ALL, FILTERS, LONGEST, read_text
from handlers.rules.plans import read_confirmation
from handlers.rules.reading.verdict import Verdict
from handlers.services.telling.broadcasting import (
    FLOW,
    PLAN,
    confirm_broadcast,
    count_audience,
    edit_broadcast,
    offer_broadcast,
    plan_broadcast,
    plan_lines,
)
from handlers.steps import Ask, Choose, Pick, labelled

CANCELLED = Say("broadcast.cancelled")


def find_place(text: str, _data: Data, setting: Setting) -> Verdict:
    """A village or a district, by code or by name."""
    return find(text, (*setting.office.area.villages, *setting.office.area.districts))


def limits(_data: Data, _setting: Setting) -> Params:
    """Parameters: how many characters it may have."""
    return {"longest": LONGEST}


def typed(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The words are the last answer: with them the plan is made."""
    if step != "text":
        return accept
    data[step] = accept.value
    return Finish(effect="broadcast.plan")


def read_total(text: str, data: Data, _setting: Setting) -> Verdict:
    """The count, with or without a yes."""
    return read_confirmation(text, data["count"])


def planned(data: Data, _setting: Setting) -> Params:
    """Parameters of the plan: how many people, its lines, and for how many days it counts as news."""
    return {"count": data["count"], "lines": plan_lines(data), "days": data["days"]}


def confirmed(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """*Batal* leaves, *ubah* asks for other words, the typed number of people sends."""
    if accept.value == "batal":
        return Finish((CANCELLED,))
    data["typed"] = accept.value
    return Finish(effect="broadcast.edit" if accept.value == "ubah" else "broadcast.confirm")


STEPS = (
    Pick(FLOW, "village", districts, find_place, (ALL,), show=shown_place),
    Choose(FLOW, "status", (ALL, *FILTERS)),
    Ask(FLOW, "text", lambda text, _d, _s: read_text(text), params=limits),
)
BROADCAST = Flow(FLOW, STEPS, after=typed, cancelled=CANCELLED, of_staff=True)

CONFIRM = Ask(FLOW, "plan", read_total, labelled(FLOW, "ubah", "batal"), params=planned)
PLANNED = Flow(PLAN, (CONFIRM,), after=confirmed, cancelled=CANCELLED, speaks=FLOW, of_staff=True)

FLOWS = (BROADCAST, PLANNED)

READINGS = (Reading("broadcast", count_audience, BROADCASTERS, offer_broadcast),)

EFFECTS = (
    Effect("broadcast.plan", plan_broadcast, BROADCASTERS),
    Effect("broadcast.edit", edit_broadcast, BROADCASTERS),
    Effect("broadcast.confirm", confirm_broadcast, BROADCASTERS),
)
