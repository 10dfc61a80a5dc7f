"""Small questions of case officers about the register: a value, a new row, one of a report, a merge, a list."""

from functools import partial

from handlers.entries import Effect
from handlers.flow import Accept, Again, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.flows.case_steps import NAME as CASE
from handlers.flows.doubtful import STEP as NUMBERS
from handlers.flows.doubtful import doubts, numbers
from handlers.rules.access import CASE_OFFICERS, LIST_CONFIRMERS
from handlers.rules.cases.employer_facts import read_address, read_fact, read_line
from handlers.rules.cases.sentences import PERSON, judged, nobodys
from handlers.rules.plans import read_confirmation
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.services.employers.joining import joined_words
from handlers.services.employers.list_showing import FLOW as LISTING
from handlers.services.employers.lists import confirm_list
from handlers.services.employers.merging import MERGING, merge_employers
from handlers.services.employers.register_desk import ADD, EDIT, NOTE, add_to_register, change_fact, note_it
from handlers.services.employers.workforce import WORKERS
from handlers.steps import Ask, Choose, by_rule, told

VOICE = "employers"
LEFT = Say("employers.left")
MERGE_WORDS = ("gabung", "gabungkan", "merge")


def read_value(text: str, data: Data, setting: Setting) -> Verdict:
    """A new value of a field, by that field's own rule; what may not stand on a paper is refused."""
    verdict = read_fact(data["field"], text, setting.office.area)
    found = judged(data["field"], verdict, (data["name"], *nobodys(setting.office)))
    return refuse(f"address-{PERSON}") if found.code == PERSON else found


def edited(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The value is kept; a long number in an address only once it is said whose it is."""
    field = data["field"]
    if step != NUMBERS:
        data[field] = accept.value
        if doubts(field, accept, data):
            return accept
    if field not in data:  # nothing was left of it: it is asked for again
        data.pop("edit")
        return accept
    data["value"] = data.pop(field)
    return Finish(effect="employers.edit")


def about_field(data: Data, _setting: Setting) -> Params:
    """Which employer and field, and what stands there now."""
    return {"name": data["name"], "field": Phrase(f"employers.field-{data['field']}"), "now": data["now"]}


def read_merge(text: str) -> Verdict:
    """Only the word "gabung" itself carries out a merge; a yes is not enough."""
    return ok("gabung") if tidy(text).casefold().strip(" .!") in MERGE_WORDS else refuse("type-merge")


def about_merge(data: Data, _setting: Setting) -> Params:
    """Which two employers, and what becomes of their cases."""
    return {name: data[name] for name in ("name", "other", "cases")} | {"joins": joined_words(data)}


def read_typed(text: str, data: Data, _setting: Setting) -> Verdict:
    """The count of the list, typed once more: that is how it is confirmed."""
    return read_confirmation(text, data["count"])


def of_list(data: Data, _setting: Setting) -> tuple[str, ...]:
    """Other words of a list of companies than of one of BPJS."""
    return ("employers.list-confirm-workers",) if data.get("purpose") == WORKERS else ("employers.list-confirm",)


def about_new(data: Data, _setting: Setting) -> Params:
    """The `params` of the last question: the name and address that were typed."""
    return {"name": data["name"], "address": data["address"] or "none"}


def added(choice: str, _data: Data, _setting: Setting) -> Result:
    """Keep it, or leave it."""
    return Finish(effect="employers.add") if choice == "ya" else Finish((LEFT,))


def read_official_name(text: str) -> Verdict:
    """The employer's name as an officer writes it; a number of a record is none of it."""
    return judged("name", read_line("name", text))


def read_postal(text: str, data: Data, setting: Setting) -> Verdict:
    """The postal address, as before a letter."""
    return judged("address", read_address(text), (data["name"], *nobodys(setting.office)))


def read_whereabouts(text: str, data: Data, setting: Setting) -> Verdict:
    """An address as far as the office knows it."""
    return judged("address", read_line("address", text), (data["name"], *nobodys(setting.office)))


def numbers_asked(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """A long number in an address is asked about next."""
    doubts(step, accept, data)
    return accept


def noted(choice: str, _data: Data, _setting: Setting) -> Result:
    """Keep it, write it anew, or leave it."""
    if choice == "ubah":
        return Again(forget=("name", "address"))
    return Finish(effect="employers.note") if choice == "ya" else Finish((LEFT,))


def one_question(flow: str, ask: Ask, effect: str, answer: str) -> Flow:
    """A flow of one question; its effect finds the answer under the name `answer`."""

    def after(_step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
        data[answer] = accept.value
        return Finish(effect=f"employers.{effect}")

    return Flow(flow, (ask,), after=after, cancelled=LEFT, speaks=VOICE, of_staff=True)


ask = partial(Ask, VOICE)
EMPLOYER_EDIT = Flow(
    EDIT,
    (numbers(CASE), ask("edit", read_value, params=about_field)),
    after=edited,
    cancelled=LEFT,
    speaks=VOICE,
    of_staff=True,
)
EMPLOYER_MERGE = one_question(MERGING, ask("merge", by_rule(read_merge), params=about_merge), "merge", "typed")
EMPLOYER_LIST = one_question(
    LISTING, ask("list-confirm", read_typed, params=told("count"), words=of_list), "list", "typed"
)
EMPLOYER_ADD = Flow(
    ADD,
    (
        numbers(CASE),
        ask("name", by_rule(read_official_name)),
        ask("address", read_whereabouts),
        Choose(VOICE, "add", ("ya", "tidak"), yes="ya", no="tidak", params=about_new, decide=added),
    ),
    after=numbers_asked,
    cancelled=LEFT,
    speaks=VOICE,
    of_staff=True,
)

EMPLOYER_NOTE = Flow(
    NOTE,
    (
        numbers(CASE),
        ask(
            "name",
            by_rule(read_official_name),
            params=told("was"),
            words=lambda _data, _setting: ("employers.name-note",),
        ),
        ask("address", read_postal, words=lambda _data, _setting: ("employers.address-note",)),
        Choose(VOICE, "note", ("ya", "ubah", "tidak"), yes="ya", no="tidak", params=about_new, decide=noted),
    ),
    after=numbers_asked,
    cancelled=LEFT,
    speaks=VOICE,
    of_staff=True,
)

FLOWS = (EMPLOYER_ADD, EMPLOYER_EDIT, EMPLOYER_LIST, EMPLOYER_MERGE, EMPLOYER_NOTE)

EFFECTS = (
    Effect("employers.add", add_to_register, CASE_OFFICERS),
    Effect("employers.edit", change_fact, CASE_OFFICERS),
    Effect("employers.list", confirm_list, LIST_CONFIRMERS),
    Effect("employers.note", note_it, CASE_OFFICERS),
    Effect("employers.merge", merge_employers, CASE_OFFICERS),
)
