"""Small questions of case officers about the register: a new value, a new row, a merge, a list to confirm."""

from handlers.flow import Accept, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.rules.cases.employer_facts import read_fact, read_line
from handlers.rules.plans import read_confirmation
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.services.employers.list_showing import FLOW as LISTING
from handlers.services.employers.merging import FLOW as MERGING
from handlers.services.employers.register_desk import ADD, EDIT
from handlers.steps import Ask, Choose

VOICE = "employers"
MERGE_WORDS = ("gabung", "gabungkan", "merge")


def read_value(text: str, data: Data, setting: Setting) -> Verdict:
    """By the field's own rule."""
    return read_fact(data["field"], text, setting.office.area)


def about_field(data: Data, _setting: Setting) -> Params:
    """Which employer and field, and what stands there now."""
    return {"name": data["name"], "field": Phrase(f"employers.field-{data['field']}"), "now": data["now"]}


def read_merge(text: str, _data: Data, _setting: Setting) -> Verdict:
    """The word itself; a yes is not enough."""
    return ok("gabung") if tidy(text).casefold().strip(" .!") in MERGE_WORDS else refuse("type-merge")


def about_merge(data: Data, _setting: Setting) -> Params:
    """Which two."""
    return {"name": data["name"], "other": data["other"], "cases": data["cases"]}


def read_typed(text: str, data: Data, _setting: Setting) -> Verdict:
    """The count of the list."""
    return read_confirmation(text, data["count"])


def about_list(data: Data, _setting: Setting) -> Params:
    """How many."""
    return {"count": data["count"]}


def kept(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """One question and done."""
    data["value"] = accept.value
    return Finish(effect="employers.edit")


def merged(_step: str, _accept: Accept, _data: Data, _setting: Setting) -> Result:
    """Carry it out."""
    return Finish(effect="employers.merge")


def listed(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """Carry it out."""
    data["typed"] = accept.value
    return Finish(effect="employers.list")


def added(choice: str, _data: Data, _setting: Setting) -> Result:
    """Keep it, or leave it."""
    return Finish(effect="employers.add") if choice == "ya" else Finish((Say("employers.left"),))


def about_new(data: Data, _setting: Setting) -> Params:
    """What was typed."""
    return {"name": data["name"], "address": data["address"] or "none"}


LEFT = Say("employers.left")

EMPLOYER_EDIT = Flow(
    EDIT, (Ask(VOICE, "edit", read_value, params=about_field),), after=kept, cancelled=LEFT, speaks=VOICE
)
EMPLOYER_MERGE = Flow(
    MERGING, (Ask(VOICE, "merge", read_merge, params=about_merge),), after=merged, cancelled=LEFT, speaks=VOICE
)
EMPLOYER_LIST = Flow(
    LISTING, (Ask(VOICE, "list-confirm", read_typed, params=about_list),), after=listed, cancelled=LEFT, speaks=VOICE
)
EMPLOYER_ADD = Flow(
    ADD,
    (
        Ask(VOICE, "name", lambda text, _d, _s: read_line("name", text)),
        Ask(VOICE, "address", lambda text, _d, _s: read_line("address", text)),
        Choose(VOICE, "add", ("ya", "tidak"), yes="ya", no="tidak", params=about_new, decide=added),
    ),
    cancelled=LEFT,
    speaks=VOICE,
)
