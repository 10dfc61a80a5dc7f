"""One conversation for every act on a case: the act says which of these questions it asks (`rules.case_words`)."""

from handlers.flow import Accept, Again, Data, Finish, Flow, Result, Say, Setting
from handlers.flows import case_steps as q
from handlers.gather import Gather, only_files
from handlers.rules.cases.case_words import (
    HANDED_TO,
    LABELS,
    OUTCOMES,
    PARTS,
    QUESTIONS,
    RECORDS,
    RESULTS,
    RETURNED,
    SCAN,
)
from handlers.steps import Choose

NAME = q.NAME
KEEP, AGAIN, LEAVE = "simpan", "ubah", "batal"
EFFECT = "case.act"
MOST_PEOPLE, MOST_SCANS = 20, 1


def confirmed(choice: str, data: Data, _setting: Setting) -> Result:
    """Keep it, answer again from the first question on, or leave it."""
    if choice == LEAVE:
        return Finish((Say("case.left"),))
    if choice == AGAIN:
        return Again(forget=tuple(step for step in QUESTIONS[data["act"]] if step in data))
    return Accept(choice)


def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """The last question of an act ends the conversation; its service does the act."""
    if step != QUESTIONS[data["act"]][-1]:
        return accept
    if data["act"] == SCAN and not accept.value:
        return Finish((Say("case.left"),))
    data[step] = accept.value
    return Finish(effect=EFFECT)


def _choose(name: str, ids: tuple[str, ...]) -> Choose:
    return Choose(NAME, name, ids, when=q.asks(name), params=q.about)


def _ask(name: str, offers: q.Offers = q.no_offers) -> q.AskWith:
    read, when, words = q.reads(name), q.asks(name), q.voiced(name)
    return q.AskWith(NAME, name, read, when=when, params=q.about, words=words, offers=offers)


STEPS = (
    _choose("what", tuple(RECORDS)),
    _choose("to", HANDED_TO),
    _choose("outcome", tuple(OUTCOMES)),
    _choose("why", RETURNED),
    _choose("part", PARTS),
    _ask("register"),
    _ask("on", q.days_gone),
    Gather(NAME, "scan", only_files, most=MOST_SCANS, files=True, when=q.asks("scan"), params=q.about),
    Gather(NAME, "people", q.reads("people"), most=MOST_PEOPLE, needed=True, when=q.asks("people"), params=q.about),
    _ask("found"),
    _ask("agreed"),
    _choose("result", tuple(RESULTS)),
    _ask("note", q.leave_out("note")),
    _ask("day", q.days_to_come),
    _ask("hour", q.leave_out("hour")),
    _ask("place", q.places),
    _ask("schedule"),
    _ask("extra", q.leave_out("extra")),
    _ask("amount"),
    _ask("months"),
    _choose("label", LABELS),
    Choose(
        NAME,
        "confirm",
        (KEEP, AGAIN, LEAVE),
        yes=KEEP,
        no=AGAIN,
        when=q.asks("confirm"),
        params=q.summary,
        decide=confirmed,
    ),
)

CASE = Flow(NAME, STEPS, after=after, cancelled=Say("case.left"))
