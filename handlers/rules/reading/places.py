"""Finding a district or village by the name that people type: "desa juai", "mr ninian", "muaraninian"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from handlers.rules.reading.clean import digits_of, is_formula, tidy
from handlers.rules.reading.name_letters import fold_name
from handlers.rules.reading.phrases import phrase, says_not_known
from handlers.rules.reading.regions import Place
from handlers.rules.reading.replies import meaning
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.reading.words import words_of, written_out

_EXACT, _LIKELY, _PART, _GOOD = 100.0, 86.0, 84.0, 72.0
_CLEAR_LEAD = 8.0
_LETTERS = range(2, 61)
_LONGEST, _FEWEST = 100, 3
"""Characters and letters of a name that is told."""
_MOST_WORDS, _MOST_SAID = 3, 5
"""Words of a name, and names that stand in one sentence."""
_WORD = 5
"""Letters from which a piece of a name says something."""


@dataclass(frozen=True, slots=True)
class Match:
    """One place and how well its name fits, 0..100."""

    code: str
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """`exact`: the very name; `likely`: one clear best, to be confirmed; `several`: choose; `none`."""

    kind: Literal["exact", "likely", "several", "none"]
    matches: tuple[Match, ...] = ()


def find_places(text: str, places: Iterable[Place], limit: int = 5, *, alike: bool = True) -> Found:
    """Rank `places` by how well their names fit what was typed; two places of one name are `several`.

    Without `alike` only the very name counts, which costs a hundredth. A number counts only where names differ by
    nothing else ("Blok 15", "Blok 18"): people also type their RT and RW.
    """
    typed = place_words(text)
    if len(_joined(typed)) not in _LETTERS:
        return Found("none")
    ways, places = _ways(typed), sorted(places)
    wanted = {_joined(way) for way in ways}
    exact = tuple(Match(code, name, _EXACT) for code, name in places if _letters(name) in wanted)
    if exact:
        numbered = tuple(match for match in exact if _numbers(match.name) == _numbers(text))
        exact = numbered or exact
        return Found("exact" if len(exact) == 1 else "several", exact[:limit])
    if not alike:
        return Found("none")
    ranked = sorted((_match(ways, place) for place in places), key=lambda match: -match.score)
    good = tuple(match for match in ranked if match.score >= _GOOD)[:limit]
    if not good:
        return Found("none")
    clear = len(good) == 1 or good[0].score - good[1].score >= _CLEAR_LEAD
    return Found("likely" if clear and good[0].score >= _LIKELY else "several", good)


def places_called(text: str, places: Iterable[Place]) -> frozenset[str]:
    """The codes of the places that have exactly this name, with or without "desa" before it."""
    typed = place_words(text)
    bare = tuple(word for word in typed if word not in words_of("place-kind"))
    wanted = {_joined(typed), _joined(bare or typed)} - {""}
    return frozenset(code for code, name in places if _letters(name) in wanted)


@lru_cache(maxsize=4096)
def _named(name: str) -> tuple[str, ...]:
    """The words of a place's name as they are compared."""
    return place_words(name)


def _letters(name: str) -> str:
    return _joined(_named(name))


def places_said(text: str, places: tuple[Place, ...]) -> tuple[str, ...]:
    """Codes of the places whose very names stand in a sentence: "saya tinggalnya di desa puyun sudah lama".

    A name of one word counts only behind "desa", "di" and their like. Nothing of a question, and nothing of many.
    """
    words, known, found = place_words(text), _by_words(places), dict[str, None]()
    if "?" in text:
        return ()
    for start in range(len(words)):
        for count in range(min(_MOST_WORDS, len(words) - start), 0, -1):
            named = known.get(words[start : start + count])
            if named and (count > 1 or (start and words[start - 1] in words_of("place-kind"))):
                found |= dict.fromkeys(named)
                break
    return tuple(found) if len(found) <= _MOST_SAID else ()


@cache
def _by_words(places: tuple[Place, ...]) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Codes by the words of the name."""
    found = dict[tuple[str, ...], tuple[str, ...]]()
    for code, name in places:
        words = place_words(name)
        found[words] = (*found.get(words, ()), code)
    return found


def means_village(text: str, village: str, district: str) -> bool:
    """Whether words that name both a village and a district mean the village: it says so, or more of the words."""
    said = set(phrase(text).split())
    return not words_of("village-kind").isdisjoint(said) or len(place_words(village)) > len(place_words(district))


def read_place(text: str) -> Verdict:
    """The name of a place that is in no list, in the person's own words."""
    words = tidy(text)
    if is_formula(words):
        return refuse("formula")
    if says_not_known(words):
        return refuse("not-known")
    if len(words) > _LONGEST:
        return refuse("too-long")
    letters = sum(map(str.isalpha, words))
    if letters < _FEWEST or letters <= len(digits_of(words)) or meaning(words):
        return refuse("not-a-place")
    return ok(" ".join(words.split()))


def place_words(text: str) -> tuple[str, ...]:
    """The words of a place name, folded, numbers out, the usual abbreviations written out."""
    words = re.sub(r"[0-9/]+", " ", phrase(fold_name(text[:200]))).replace("'", "").split()
    return tuple(written_out("place_words").get(word, word) for word in words)


def _numbers(text: str) -> list[str]:
    return re.findall(r"\d+", text)


def _joined(words: tuple[str, ...]) -> str:
    return "".join(words)


def _match(ways: tuple[tuple[str, ...], ...], place: Place) -> Match:
    code, name = place
    words = _named(name)
    return Match(code, name, max(_score(way, words) for way in ways))


def _ways(typed: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """As typed, without the kinds of place before the name ("kelurahan paringin kota"), without any.

    A place may carry such a word itself (Paringin Kota).
    """
    kinds = words_of("place-kind")
    bare = tuple(word for word in typed if word not in kinds)
    first = next((place for place, word in enumerate(typed) if word not in kinds), 0)
    return tuple(dict.fromkeys((typed, typed[first:], bare or typed)))


def _score(typed: tuple[str, ...], words: tuple[str, ...]) -> float:
    """Below 100: other letters. Word order and one missing word cost little, wrong letters more."""
    mine, theirs = _joined(typed), _joined(words)
    letters = OSA.normalized_similarity(mine, theirs) * 100
    order = fuzz.token_sort_ratio(" ".join(typed), " ".join(words)) - 2
    part = set(typed) < set(words) or set(words) < set(typed) or (len(mine) >= _WORD - 1 and theirs.startswith(mine))
    inside = fuzz.partial_ratio(mine, theirs) if _WORD <= len(mine) < len(theirs) else 0.0
    return min(99.0, max(letters, order, _PART if part else 0.0, inside * _PART / 100))
