"""What an act of an officer still asks: one conversation, in which the act says which of these questions it has."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from handlers.entries import Effect
from handlers.flow import Accept, Choice, Data, Finish, Flow, Params, Phrase, Result, Say, Setting
from handlers.gather import Gather, only_files
from handlers.rules.access import REGULATION_OFFICERS
from handlers.rules.cases.employer_facts import read_line
from handlers.rules.cases.submissions import read_said
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.phrases import bare_phrase
from handlers.rules.reading.typed_days import read_day
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.regulations import contents
from handlers.rules.regulations.points import read_points
from handlers.rules.regulations.validity import last_day
from handlers.services.regulations.acting import ALL, FLOW, TWO_YEARS
from handlers.services.regulations.amending import ACT, ANSWERS
from handlers.services.regulations.desk import act_on_regulation
from handlers.services.regulations.points import content_words
from handlers.steps import Ask, Choose, by_rule, labelled
from storage.enums import RegulationKind

NAME = "regulation"
QUESTIONS = {
    "kurang": ("note",),
    "isi": ("contents",),
    "titik": ("points",),
    "kembali": ("sure",),
    "nomor": ("register", "on", "starts", "ends"),
    "terbit": ("scan",),
    "perpanjang": ("until",),
    "cabut": ("why",),
    "pindaian": ("scan",),
} | {f"{ACT}-{field}": (question,) for field, question in ANSWERS.items()}
"""Act -> what it asks, in this order."""
REASONS = ("keliru", "diganti", "putusan")
"""Why a regulation is taken out of force."""
WHOLE_WORDS = (ALL, "semua ada", "ada semua", "semua sudah ada", "lengkap", "sudah lengkap", "semua lengkap")
LONGEST_NUMBER = 80
LONG_AGO, LONGEST_AGO, LONG_AHEAD = timedelta(days=90), timedelta(days=3 * 366), timedelta(days=366)


def asks(step: str) -> Callable[[Data, Setting], bool]:
    """True where the act asks this."""
    return lambda data, _setting: step in QUESTIONS[data["act"]]


def about(data: Data, setting: Setting) -> Params:
    """The `params` of every question."""
    given: Data = {name: data[name] for name in ("number", "days", "count", "held", "latest") if name in data}
    typed = data.get("points+") or []
    points = sum(len(read_points(piece)[0]) for piece in typed)
    last = two_years(data, setting) if "starts" in data else None
    given["kind"] = Phrase(f"regulation.name-{data['kind']}")
    return {**given, "points": points, "last": last, "lines": checklist(data)}


def checklist(data: Data) -> tuple[Phrase, ...]:
    """The points of art 111, of a PKB those of art 124, and the papers, numbered."""
    kind = RegulationKind(data["kind"])
    return tuple(
        Phrase("regulation.content-line", {"place": place, "what": content_words(kind, name)})
        for place, name in enumerate(contents.checklist(kind, data.get("purpose", contents.NEW)), 1)
    )


def read_contents(text: str, data: Data, _setting: Setting) -> Verdict:
    """Which points of the checklist are not there, as `2,4`; or that all are."""
    if bare_phrase(text) in WHOLE_WORDS:
        return ok(ALL)
    found = contents.lacking(text, RegulationKind(data["kind"]), data.get("purpose", contents.NEW))
    return ok(",".join(map(str, found))) if found else refuse("contents-unclear")


def read_some(text: str, _data: Data, _setting: Setting) -> Verdict:
    """Points, one a line; where a line is none the message is asked for again, and says which line."""
    points, wrong = read_points(text)
    if wrong or not points:
        return refuse("points-unclear", line=(wrong or [text])[0][:80])
    return ok("\n".join(point.line for point in points))


def read_register(text: str) -> Verdict:
    """The number of the office's own register."""
    words = " ".join(tidy(text).split())
    return (
        ok(words)
        if words and len(words) <= LONGEST_NUMBER and any(map(str.isdigit, words))
        else refuse("register-number")
    )


Bound = Callable[[Data, Setting], date]


def day_between(earliest: Bound, latest: Bound) -> Callable[[str, Data, Setting], Verdict]:
    """A `read` of a day between two."""
    return lambda text, data, setting: read_day(
        text, today=setting.today, earliest=earliest(data, setting), latest=latest(data, setting)
    )


def some_time_ago(data: Data, setting: Setting) -> date:
    """A bound: papers are not older than this when their number is written down; one to be put right may be."""
    return setting.today - (LONGEST_AGO if data["act"].startswith(ACT) else LONG_AGO)


def soon(_data: Data, setting: Setting) -> date:
    """A bound: a paper may bear the date of the day on which it will be signed."""
    return setting.today + timedelta(days=7)


def next_year(_data: Data, setting: Setting) -> date:
    """A bound: a renewed regulation may begin when the old one ends."""
    return setting.today + LONG_AHEAD


def next_day(name: str) -> Bound:
    """A bound: the day after that of an answer."""
    return lambda data, _setting: date.fromisoformat(data[name]) + timedelta(days=1)


def two_years(data: Data, _setting: Setting) -> date:
    """A bound: the longest that a regulation holds; of one that was extended the longest that it can be."""
    return date.fromisoformat(data["latest"]) if "latest" in data else last_day(date.fromisoformat(data["starts"]))


def at_most(data: Data, _setting: Setting) -> date:
    """A bound: the longest that it can be extended."""
    return date.fromisoformat(data["latest"])


def begins_open(data: Data, setting: Setting) -> bool:
    """False where it is known from when on it holds: of a regulation that was deemed approved."""
    return asks("starts")(data, setting) and "starts" not in data


def shown_day(value: str) -> Phrase | str:
    """A day in words."""
    return Phrase("registration.date", {"date": date.fromisoformat(value)}) if value != TWO_YEARS else value


def after(step: str, accept: Accept, data: Data, _setting: Setting) -> Result:
    """After the last question of the act the effect does it."""
    if step == "sure" and accept.value == "tidak":
        return Finish((Say("regulation.left"),))
    if step != QUESTIONS[data["act"]][-1]:
        return accept
    data[step] = accept.value
    return Finish(effect="regulation.act")


ask = partial(Ask, NAME, params=about)
WHOLE = (Choice(TWO_YEARS, Phrase("regulation.choice-dua-tahun")),)
ACTING = Flow(
    FLOW,
    (
        ask("note", by_rule(read_said), when=asks("note")),
        ask("contents", read_contents, extra=labelled(NAME, ALL), when=asks("contents")),
        Gather(NAME, "points", read_some, needed=True, when=asks("points"), params=about),
        Choose(NAME, "sure", ("ya", "tidak"), yes="ya", no="tidak", when=asks("sure"), params=about),
        ask("register", by_rule(read_register), when=asks("register")),
        ask("on", day_between(some_time_ago, soon), show=shown_day, when=asks("on")),
        ask("starts", day_between(some_time_ago, next_year), show=shown_day, when=begins_open),
        ask("ends", day_between(next_day("starts"), two_years), extra=WHOLE, show=shown_day, when=asks("ends")),
        ask("until", day_between(next_day("held"), at_most), show=shown_day, when=asks("until")),
        Choose(NAME, "why", REASONS, when=asks("why"), params=about),
        ask("company", by_rule(partial(read_line, "name")), when=asks("company")),
        Gather(NAME, "scan", only_files, most=1, needed=True, files=True, when=asks("scan"), params=about),
    ),
    after=after,
    cancelled=Say("regulation.left"),
    speaks=NAME,
    of_staff=True,
)

FLOWS = (ACTING,)

EFFECTS = (Effect("regulation.act", act_on_regulation, REGULATION_OFFICERS),)
