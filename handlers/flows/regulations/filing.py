"""A company hands in its regulation (at most fourteen answers), and a mended version of it."""

from collections.abc import Callable
from functools import partial

from handlers.asking import districts, find_district
from handlers.entries import Effect
from handlers.flow import (
    Accept,
    Again,
    Answer,
    Choice,
    Data,
    Finish,
    Flow,
    Frame,
    Params,
    Phrase,
    Result,
    Say,
    Setting,
    Unclear,
)
from handlers.gather import Gather, only_a_pdf, only_files
from handlers.rules.access import EVERYBODY
from handlers.rules.cases.employer_facts import read_address, read_line
from handlers.rules.office.area import district_of
from handlers.rules.reading.verdict import refuse
from handlers.rules.regulations import contents
from handlers.rules.regulations.authority import ONE, REACHES, approved_here
from handlers.rules.regulations.filing_answers import (
    OUTSIDE,
    SKIPPED,
    read_heard,
    read_kind,
    read_purpose,
    read_reach,
    read_wlkp,
    read_workers,
    workers,
)
from handlers.rules.regulations.filing_beside import asks_back, is_ours, puts_off
from handlers.services.regulations.filing import hand_in, send_again
from handlers.steps import Ask, Choose, Pick, by_rule, labelled
from storage.enums import RegulationKind

NAME, AGAIN = "regulation", "regulation-again"
PAPER_STEPS = (*contents.PAPERS, "text-again", "text-lacking")
BRANCHES = HERE, EVERYWHERE = "cabang", "seluruh"
"""For whom the text is; the buttons say it: a wrong *Tidak* would end everything."""
EXPLAINS = "problems.filing-asked"
SKIPPABLE = ("wlkp", "consulted", "previous", "text-lacking")
ask, choose, paper = (
    partial(Ask, NAME),
    partial(Choose, NAME),
    partial(Gather, NAME, read=only_files, most=1, files=True),
)
KINDS = tuple(str(kind) for kind in RegulationKind)


def about(data: Data, _setting: Setting) -> Params:
    """The `params` of a question: which kind of regulation it is."""
    return {"kind": Phrase(f"regulation.name-{data.get('kind', KINDS[0])}")}


def renewed(data: Data, _setting: Setting) -> bool:
    """True where a decree was before."""
    return contents.wants_previous(data["purpose"])


def elsewhere_too(data: Data, _setting: Setting) -> bool:
    """True for a company with workplaces in several cities."""
    return bool(data.get("reach") != ONE)


def known_kind(data: Data, _setting: Setting) -> bool:
    """False where the word that began it says the kind."""
    return "kind" not in data


def after(step: str, accept: Accept, data: Data, setting: Setting) -> Result:
    """What follows from an answer: who approves it elsewhere, that it is voluntary, whom to hear first."""
    if step == "district" and setting.office.area.has_village(accept.value):
        return Accept(district_of(accept.value))
    if step == "branch" and accept.value == EVERYWHERE and not approved_here(data["reach"]):
        return Finish((Say(f"regulation.elsewhere-{data['reach']}", {"office": setting.office.dinas.name}),))
    if step == "workers" and sum(workers(accept.value)) < contents.FEWEST:
        return Accept(accept.value, before=(Say("regulation.voluntary", {"fewest": contents.FEWEST}),))
    if step == "heard" and accept.value == contents.NOBODY:
        return Accept(accept.value, before=(Say("regulation.hear-first"),))
    return accept


def overheard(answer: Answer, frame: Frame, _setting: Setting) -> Result | None:
    """What is no answer: the question is explained, or waits; to whoever may skip it, *nanti* means that they do."""
    if answer.choice is not None or not answer.text:
        return None
    if asks_back(answer.text):
        explained = Say(EXPLAINS, words=(f"problems.{frame.step}-filing-asked",))
        return Again(before=(explained,)) if is_ours(answer.text) else Unclear(refuse("filing-asked"))
    return Unclear(refuse("filing-later")) if frame.step not in SKIPPABLE and puts_off(answer.text) else None


def summary(data: Data, setting: Setting) -> Params:
    """What is to be sent, in plain words."""
    men, women = workers(data["workers"])
    place = data["district"]
    return {
        **about(data, setting),
        "purpose": Phrase(f"regulation.purpose-{data['purpose']}"),
        "name": data["name"],
        "address": data["address"],
        "district": setting.office.area.district_name(place) or "none" if place != OUTSIDE else "none",
        "men": men,
        "women": women,
        "heard": Phrase(f"regulation.heard-{data['heard']}"),
        "wlkp": "none" if data["wlkp"] == SKIPPED else data["wlkp"],
        "papers": papers_given(data),
    }


def papers_given(data: Data) -> int:
    """How many papers were sent for any of its questions."""
    return sum(len(data.get(step) or ()) for step in PAPER_STEPS)


def sent(effect: str) -> Callable[[str, Data, Setting], Result]:
    """What the last button does: send it, or leave it."""
    return lambda choice, _data, _setting: (
        Finish(effect=effect) if choice == "kirim" else Finish((Say("regulation.cancelled"),))
    )


def incomplete(data: Data, _setting: Setting) -> bool:
    """True where only papers are wanted: the text may stay as it is."""
    return bool(data.get("lacks"))


def other_papers(data: Data, _setting: Setting) -> bool:
    """True where other papers than the text may come."""
    return bool(data.get("papers", data.get("lacks")))


def old_decree(data: Data, setting: Setting) -> bool:
    """True where the decree that was before may come."""
    return other_papers(data, setting) and contents.wants_previous(data.get("purpose", contents.NEW))


def no_number(data: Data, _setting: Setting) -> bool:
    """True where the company said no number of the ministry's register."""
    return bool(data.get("register"))


def again_params(data: Data, setting: Setting) -> Params:
    """The `params` of the questions about a mended version."""
    return {**about(data, setting), "number": data["number"], "papers": papers_given(data)}


def sent_again(choice: str, data: Data, setting: Setting) -> Result:
    """Send it, where there is anything to send."""
    if choice == "kirim" and not papers_given(data) and data.get("wlkp", SKIPPED) == SKIPPED:
        return Finish((Say("regulation.nothing-new", {"number": data["number"]}),))
    return sent("regulation.again")(choice, data, setting)


def complete(data: Data, setting: Setting) -> bool:
    """The opposite of `incomplete`."""
    return not incomplete(data, setting)


FILING = Flow(
    NAME,
    (
        ask("kind", by_rule(read_kind), extra=labelled(NAME, *KINDS), when=known_kind),
        ask("purpose", by_rule(read_purpose), extra=labelled(NAME, *contents.PURPOSES), params=about),
        ask("name", by_rule(partial(read_line, "name"))),
        Pick(NAME, "district", districts, find_district, unlisted=OUTSIDE),
        ask("address", by_rule(read_address)),
        ask("workers", by_rule(read_workers)),
        ask("reach", by_rule(read_reach), extra=labelled(NAME, *REACHES)),
        choose("branch", BRANCHES, yes=HERE, no=EVERYWHERE, when=elsewhere_too, params=about),
        ask("heard", by_rule(read_heard), extra=labelled(NAME, *contents.HEARD)),
        ask("wlkp", by_rule(read_wlkp), extra=(Choice(SKIPPED, Phrase("regulation.choice-lewati")),)),
        paper("text", read=only_a_pdf, needed=True, long=True, params=about),
        paper("consulted", long=True, params=about),
        paper("previous", long=True, when=renewed, params=about),
        choose("summary", ("kirim", "batal"), yes="kirim", no="batal", params=summary, decide=sent("regulation.send")),
    ),
    after=after,
    cancelled=Say("regulation.cancelled"),
    overhears=overheard,
)

MENDED = Flow(
    AGAIN,
    (
        paper("text-again", read=only_a_pdf, needed=True, long=True, when=complete, params=again_params),
        paper("text-lacking", long=True, when=incomplete, params=again_params),
        paper("consulted", long=True, when=other_papers, params=about),
        paper("previous", long=True, when=old_decree, params=about),
        ask("wlkp", by_rule(read_wlkp), extra=(Choice(SKIPPED, Phrase("regulation.choice-lewati")),), when=no_number),
        choose("again", ("kirim", "batal"), yes="kirim", no="batal", params=again_params, decide=sent_again),
    ),
    cancelled=Say("regulation.cancelled"),
    overhears=overheard,
    speaks=NAME,
)

FLOWS = (FILING, MENDED)

EFFECTS = (Effect("regulation.send", hand_in, EVERYBODY), Effect("regulation.again", send_again, EVERYBODY))
