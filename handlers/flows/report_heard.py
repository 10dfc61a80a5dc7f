"""What a report was told before it was asked: kept as the first words of the story, and offered where it answers."""

from handlers.asking import find_district
from handlers.flow import Data, Setting
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.questions import in_pieces
from handlers.rules.reading.verdict import Verdict, offer
from handlers.rules.reports.report_heard import employer_in, names_employer, place_words_in, since_in
from handlers.rules.reports.report_kinds import find_kind

SAID = "said"
"""Among the answers: whole sentences that were said of themselves."""
FEWEST_WORDS = 4
"""Fewer name a kind and tell nothing more."""


def told(words: str) -> Data:
    """The answers with which a report begins that somebody has begun to tell: the first words of its story."""
    return {SAID: [words], "story+": [words]}


def keep_words(text: str, data: Data) -> None:
    """Keep a sentence that was typed where a kind was asked for: it is the beginning of the story."""
    words = tidy(text)
    if len(words.split()) < FEWEST_WORDS or words in data.get(SAID, ()):
        return
    data[SAID] = [*data.get(SAID, ()), words]
    at = "story" if "story" in data else "story+"
    data[at] = [*data.get(at, ()), *in_pieces(words)]


def heard(step: str, data: Data, setting: Setting) -> Verdict | None:
    """A `heard` of a flow: the reading that earlier sentences offer for this question; None where there is none."""
    for words in data.get(SAID, ()):
        found = _found(step, words, data, setting)
        if found is not None:
            return found
    return None


def _found(step: str, words: str, data: Data, setting: Setting) -> Verdict | None:
    match step:
        case "kind":
            kind = find_kind(words)
            return kind if kind.kind == "offer" else None
        case "employer":
            return _offer(employer_in(words))
        case "place":
            said = (place for place in place_words_in(words) if not names_employer(place))
            places = (find_district(place, data, setting) for place in said)
            return _offer(next((place.value for place in places if place.kind == "ok"), None))
        case "since":
            return _offer(since_in(words, today=setting.today))
        case _:
            return None


def _offer(value: str | None) -> Verdict | None:
    return offer("heard", value) if value else None
