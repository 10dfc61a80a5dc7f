"""Several answers in one message: "nama saya Rahmat NIK 6311... KK 6311... lahir 4 juni 1991 hp 08... desa Riwa".

In any order, with words before them that say which they are or without, on one line or many. Nothing is judged for
good: what comes back are the words for each question, which its own reader judges and which are offered, never taken.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import takewhile

from handlers.rules.hearing.labels import label_pattern, labels_in
from handlers.rules.hearing.numbers import GONE, Found, take_numbers, without
from handlers.rules.reading.ages import YOUNGEST, age_on
from handlers.rules.reading.birth_date import read_birth_date
from handlers.rules.reading.clean import MAX_ANSWER, is_formula, tidy, without_emoji
from handlers.rules.reading.months import likely_months
from handlers.rules.reading.names import read_name
from handlers.rules.reading.nik import LENGTH, looks_like_kk, nik_birth_dates, nik_fault
from handlers.rules.reading.phrases import bare_phrase, phrase
from handlers.rules.reading.places import read_place
from handlers.rules.reading.words import words_of

FEWEST = 2
"""So many fields must be certain; with fewer the message is an answer like any other."""
_LEAST_WORDS, _LEAST_DIGITS = 4, 19
"""With fewer of both nobody says two things: a number, a date, a name."""
_DATE_DIGITS = 5
"""With fewer there is no date and no number."""
_NUMBERS = frozenset(("nik", "kk"))
_OF_DIGITS = _NUMBERS | {"phone", "birth-date"}
_NEAR = 30
"""Letters between a label and its number ("NIK saya adalah 6311...")."""
_LONGEST_PLACE = 4
_LONGEST_LEFT = 5
"""Words of a name that nothing announces."""
_DATE = re.compile(
    r"(?<!\d)(?<!\d[.,/\-])(?:\d{1,2}\s?[-/.\\]\s?\d{1,2}\s?[-/.\\]\s?'?(?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
    r"|\d{1,2} \d{1,2} (?:19|20)\d{2}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})(?!\d)"
)
_WORDED = re.compile(r"(?<!\d)\d{1,2}[ \-/.]{0,3}([a-z]{3,9})\.?[ \-/.,]{0,3}'?(?:\d{4}|\d{2})(?!\d)")
_PIECES = re.compile(rf"[{GONE}\n,;|/\d]+")
_LEFT = re.compile(rf"[^{GONE}\n,;|/\d]+")
_AT_ENDS = " .:=-*_()\"'"
_EDGE = re.compile(r"[ .:=\-*_()\"']*")
_SHORTEST_LEFT = 2
_MOST_DATES = 6
"""A message with more of them is no registration: none is read."""
_ENDS = "\n,;/|"

FindPlace = Callable[[str], str]
"""How well words name a place of the office, as `places.Found.kind` says it."""


@dataclass(slots=True)
class _Reading:
    """What was found so far: words by question, which of them are certain, and what of the message is left."""

    text: str
    lowered: str
    words: dict[str, str] = field(default_factory=dict)
    sure: set[str] = field(default_factory=set)

    def keep(self, step: str, words: str, *, sure: bool = True) -> None:
        if (words := words.strip(_AT_ENDS + ",")) and step not in self.words:
            self.words[step] = words
            self.sure |= {step} if sure else set()

    def drop(self, start: int, end: int) -> None:
        self.lowered = without(self.lowered, start, end)


def collected(
    text: str, *, today: date, find_village: FindPlace, find_district: FindPlace, asked: str | None = None
) -> Mapping[str, str]:
    """The words for each question that a message answers, by the question's name; nothing where it is no such message.

    `asked`: the question that is open, which a lone number of sixteen digits answers.
    """
    if len(text) > MAX_ANSWER or not _may_be_several(text):
        return {}
    plain = without_emoji(tidy(text))
    lowered = plain.lower()
    if is_formula(plain) or len(lowered) != len(plain):
        return {}
    found = _Reading(plain, lowered)
    numbers, phones, found.lowered = take_numbers(lowered)
    _keep_date(found, today)
    _keep_numbers(found, numbers, lowered, today, asked)
    found.keep("phone", ", ".join(phone for phone, _ in phones))
    _keep_name(found)
    if found.sure:  # looking for places takes longest, and one field alone is an answer like any other
        _keep_places(found, find_village, find_district)
    if len(found.sure) < FEWEST or _own_readers(found, lowered, asked):
        return {}
    _keep_what_is_left(found, find_village, find_district)
    return found.words


def is_about_more(text: str) -> bool:
    """True where a message with somebody's numbers asks or tells something else than that they are to be registered."""
    said = label_pattern().sub(" ", text.lower())  # "status perkawinan" asks for no status
    return "?" in text or not words_of("not-registering").isdisjoint(phrase(said).split())


def _may_be_several(text: str) -> bool:
    """False for nearly every answer, and quickly: by how many digits it has, and how many labels."""
    digits = sum(map(str.isdigit, text))
    if digits >= _LEAST_DIGITS or len(text.split()) < _LEAST_WORDS:
        return digits >= _LEAST_DIGITS
    kinds = {kind for kind, _, _ in labels_in(text.lower())} - {"other"}
    return len(kinds) + (digits >= _DATE_DIGITS and kinds.isdisjoint(_OF_DIGITS)) + (digits > LENGTH) >= FEWEST


def _own_readers(found: _Reading, lowered: str, asked: str | None) -> bool:
    """True for bare numbers where one of them is asked for: its own reader asks which it is."""
    bare = not any(kind in _NUMBERS for kind, _, _ in labels_in(lowered))
    return bare and asked in _NUMBERS and set(found.words) <= _NUMBERS


def _chunks(lowered: str) -> Iterator[tuple[str, int, int, int]]:
    """Every label with where it begins, where what it announces begins, and where that ends: at the next label."""
    labels = labels_in(lowered)
    for place, (kind, start, begins) in enumerate(labels):
        ends = labels[place + 1][1] if place + 1 < len(labels) else len(lowered)
        yield kind, start, begins, ends


def _keep_date(found: _Reading, today: date) -> None:
    """The birth date: what its label announces, else the one date of the message."""
    for kind, start, begins, ends in _chunks(found.lowered):
        words = found.lowered[begins:ends].split(GONE)[0]
        if kind == "birth-date" and (place := _date_in(words, today) or _whole(words, today)):
            found.keep("birth-date", words[slice(*place)])
            found.drop(start, begins + place[1])
            return
    place = _date_in(found.lowered, today)
    if place and _is_grown(found.lowered[slice(*place)], today):
        found.keep("birth-date", found.lowered[slice(*place)])
        found.drop(*place)


def _date_in(words: str, today: date) -> tuple[int, int] | None:
    """Where a whole date stands that its reader can read; None also where there are two."""
    spans = [match.span() for match in _DATE.finditer(words)]
    spans += [match.span() for match in _WORDED.finditer(words) if likely_months(match[1])]
    if len(spans) > _MOST_DATES:
        return None
    read = [span for span in spans if read_birth_date(words[slice(*span)], today=today).kind != "refuse"]
    return read[0] if len(read) == 1 else None


def _whole(words: str, today: date) -> tuple[int, int] | None:
    """All of what a label announces, where the reader finds a date in it ("tgl 4 bulan 6 tahun 1991")."""
    return (0, len(words)) if read_birth_date(words, today=today).kind != "refuse" else None


def _is_grown(words: str, today: date) -> bool:
    """False for a date that is nobody's birth here: one that nothing announces may be of a letter or a receipt."""
    verdict = read_birth_date(words, today=today)
    born = verdict.value or verdict.readings[0]
    return age_on(date.fromisoformat(born), today) >= YOUNGEST


def _keep_numbers(found: _Reading, numbers: Found, lowered: str, today: date, asked: str | None) -> None:
    """Which number is the NIK and which the KK: by what is said before it, else by the date inside and by order."""
    labelled: dict[str, dict[str, None]] = {"nik": {}, "kk": {}}
    bare: dict[str, None] = {}
    for place, (number, start) in enumerate(numbers):
        since = numbers[place - 1][1] + 1 if place else 0
        label = _label_before(lowered, max(since, start - _NEAR), start)
        labelled.get(label or "", bare)[number] = None
    left = [number for number in bare if not any(number in said for said in labelled.values())]
    roles = _roles(left, {step for step, said in labelled.items() if said}, _born(found, today), today, asked)
    for step, said in labelled.items():
        found.keep(step, ", ".join(said))
        if step in roles:
            found.keep(step, roles[step], sure=len(numbers) > 1 or nik_fault(roles[step]) is None)


def _label_before(lowered: str, since: int, start: int) -> str | None:
    """The last label before a number, where no digit stands in between."""
    before = re.split(r"\d", lowered[since:start])[-1]
    kinds = [kind for kind, _, _ in labels_in(before)]
    return kinds[-1] if kinds and kinds[-1] in _NUMBERS else None


def _born(found: _Reading, today: date) -> date | None:
    verdict = read_birth_date(found.words.get("birth-date", ""), today=today)
    return date.fromisoformat(verdict.value) if verdict.kind == "ok" else None


def _roles(left: list[str], known: set[str], born: date | None, today: date, asked: str | None) -> Mapping[str, str]:
    """What numbers without a label are: the open question's own where there is but one, else NIK and KK in order."""
    if not left or len(known) > 1:
        return {}
    if known:
        return {next(iter(_NUMBERS - known)): left[0]}
    if len(left) == 1:
        is_kk = asked == "kk" or (asked != "nik" and (nik_fault(left[0]) is not None or looks_like_kk(left[0], today)))
        return {"kk" if is_kk else "nik": left[0]}
    nik = min(left[:2], key=lambda number: _unlike_nik(number, born, today))
    return {"nik": nik, "kk": next(number for number in left if number != nik)}


def _unlike_nik(number: str, born: date | None, today: date) -> tuple[bool, bool, bool]:
    """The least is the likeliest NIK: one that can be one, with the birth date inside, with no recent day inside."""
    if nik_fault(number) is not None:
        return True, True, True
    return False, born is not None and born not in nik_birth_dates(number, today), looks_like_kk(number, today)


def _keep_name(found: _Reading) -> None:
    """The name that a word announces."""
    for kind, start, begins, ends in _chunks(found.lowered):
        words = _first_piece(found, begins, ends)
        if kind == "name" and words and read_name(f"nama {words}").kind != "refuse":
            found.keep("name", f"nama {words}")
            found.drop(start, begins + len(words))
            return


def _keep_places(found: _Reading, find_village: FindPlace, find_district: FindPlace) -> None:
    """Village and district where a word announces them; a district counts for itself where there is no village."""
    for kind, _, begins, ends in _chunks(found.lowered):
        words = _before_more(_first_piece(found, begins, ends))
        if kind == "village" and find_village(words) != "none":
            found.keep("village", words)
        elif kind == "village" and 0 < len(words.split()) <= _LONGEST_PLACE and read_place(words).kind == "ok":
            found.keep("village", words, sure=False)  # in no list of ours; whoever lives there is asked about it
        elif kind == "district" and find_district(words) != "none":
            found.keep("district", words, sure="village" not in found.sure)


def _before_more(words: str) -> str:
    """Up to a word that goes on with something else ("bata mau tanya")."""
    return " ".join(takewhile(lambda word: phrase(word) not in words_of("not-name"), words.split()))


def _first_piece(found: _Reading, begins: int, ends: int) -> str:
    """What a label announces, as it was typed, up to a digit, a comma, a line's end or what was taken out."""
    begins += re.match(_EDGE, found.lowered[begins:ends]).end()  # type: ignore[union-attr]  # it fits nothing as well
    piece = _PIECES.split(found.lowered[begins:ends])[0]
    words = found.text[begins : begins + len(piece)].split()
    while len(words) > 1 and bare_phrase(words[-1]) in words_of("polite") | words_of("joiner"):
        words.pop()
    return " ".join(words).strip(_AT_ENDS)


def _keep_what_is_left(found: _Reading, find_village: FindPlace, find_district: FindPlace) -> None:
    """A name or a village that nothing announces: a piece that is one by itself. It is offered, and never counted."""
    for _, start, begins, _ in list(_chunks(found.lowered)):
        found.drop(start, begins)
    for match in _LEFT.finditer(found.lowered):
        words = _bare(found.text[match.start() : match.end()])
        if not 0 < len(words.split()) <= _LONGEST_LEFT:
            continue
        if "exact" in (find_village(words), find_district(words)):
            found.keep("village", words, sure=False)
        elif _stands_alone(words, match, found.text) and read_name(words).kind != "refuse":
            found.keep("name", words, sure=False)


def _stands_alone(words: str, match: re.Match[str], text: str) -> bool:
    """False for what only joins two answers ("atau"): one word is a name at the head, or between commas and numbers."""
    if len(words) <= _SHORTEST_LEFT or not words_of("owner").isdisjoint(phrase(words).split()):
        return False
    before, after = match.string[: match.start()].rstrip(" "), text[match.end() :].lstrip(" ")[:1]
    return " " in words or not before or (before[-1] in _ENDS and (after in _ENDS or after.isdigit()))


def _bare(piece: str) -> str:
    """Without what only leads from one answer to the next."""
    words, idle = piece.split(), words_of("between-fields") | words_of("polite") | words_of("joiner")
    while words and bare_phrase(words[0]) in idle | {""}:
        words.pop(0)
    while words and bare_phrase(words[-1]) in idle | {""}:
        words.pop()
    return " ".join(words).strip(_AT_ENDS)
