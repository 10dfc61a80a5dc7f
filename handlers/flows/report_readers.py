"""How the answers to the questions of a report are read: names, kinds, places, months."""

from handlers.asking import find_district
from handlers.flow import Data, Setting
from handlers.flows.report_heard import keep_words
from handlers.rules.cases.employer_names import LONGEST_NAME, name_key
from handlers.rules.reading.clean import is_formula, tidy
from handlers.rules.reading.names import read_name
from handlers.rules.reading.phrases import bare_phrase, phrase, says_not_known, says_unsure
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse
from handlers.rules.reports.report_answers import ELSEWHERE, SKIPPED
from handlers.rules.reports.report_dangers import danger_in
from handlers.rules.reports.report_heard import employer_in, names_employer
from handlers.rules.reports.report_kinds import DANGER, UNKNOWN, find_kind
from handlers.rules.reports.report_since import read_since


def read_line(text: str, _data: Data, _setting: Setting) -> Verdict:
    """A name of a union, a few words about a pay slip: one short line."""
    words = " ".join(tidy(text).split())
    if not words:
        return refuse("empty")
    if is_formula(words):
        return refuse("formula")
    return ok(words) if len(words) <= LONGEST_NAME else refuse("too-long")


def read_slip(text: str, data: Data, setting: Setting) -> Verdict:
    """A few words about the pay slip; not to know it is an answer too."""
    return ok(UNKNOWN) if says_unsure(text) else read_line(text, data, setting)


def read_employer(text: str, data: Data, setting: Setting) -> Verdict:
    """A name with letters in it. Who does not know it may say where it is or what it does.

    Of a sentence the name in it is offered, and the sentence is kept.
    """
    if says_not_known(text):
        return refuse("employer-unnamed")
    verdict = read_line(text, data, setting)
    if verdict.kind == "ok" and not name_key(verdict.value):
        return refuse("unclear")
    named = employer_in(text) if verdict.kind == "ok" else None
    if named is None or not is_sentence(verdict.value, named):
        return verdict
    keep_words(text, data)
    return offer("heard", named)


def is_sentence(line: str, named: str) -> bool:
    """True where more words stand around a name than belong to one: "saya kerja di PT Contoh pak"."""
    return bare_phrase(line) != phrase(named)


def read_kind(text: str, data: Data, _setting: Setting) -> Verdict:
    """A kind in somebody's own words, which are kept. Who speaks of danger is answered at once (`after`)."""
    keep_words(text, data)
    danger = danger_in(text)
    if danger:
        return ok(f"{DANGER}:{danger}")
    found = find_kind(text)
    return ok(UNKNOWN) if found.kind == "refuse" and says_not_known(text) else found


def find_place(text: str, data: Data, setting: Setting) -> Verdict:
    """A district or village; not to know it is an answer too."""
    if names_employer(text) and find_district(without_form(text), data, setting).kind == "refuse":
        return refuse("employer")
    found = find_district(text, data, setting)
    return ok(ELSEWHERE) if found.kind == "refuse" and says_not_known(text) else found


def without_form(text: str) -> str:
    """The same words without that beginning, for a place may stand in it: "PT Contoh Paringin"."""
    return " ".join(phrase(text).split()[1:])


def read_month(text: str, _data: Data, setting: Setting) -> Verdict:
    """Since when, to a month."""
    return read_since(text, today=setting.today)


def own_name(text: str) -> Verdict:
    """A name, or none."""
    return ok(SKIPPED) if text == SKIPPED else read_name(text)
