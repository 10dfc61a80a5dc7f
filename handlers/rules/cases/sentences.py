"""What an officer may write in their own words where it can leave the office, and what not.

One place for it: a question whose answer may stand on a paper, in a table or in a message to an employer has its kind
in `KINDS`, and each field of a paper says in `case_fields.ANSWERS` which question it is the answer to.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from handlers.rules.cases.schedule import is_draft, normal_schedule, parse_schedule, said_in
from handlers.rules.cases.written_names import is_plain, names_reporter, person_in
from handlers.rules.cases.written_numbers import long_numbers, names_a_record, without_numbers
from handlers.rules.office.office import Office
from handlers.rules.reading.clean import digits_of, letters_as_digits, tidy
from handlers.rules.reading.verdict import Verdict, refuse


class Kind(StrEnum):
    """What a question asks for: in a sentence nobody is named, people were there, a number is a register's."""

    SENTENCE = "sentence"
    PEOPLE = "people"
    NUMBER = "number"


PROMISES = ("schedule", "doubt")
"""Questions whose answers are kept in the form of `schedule`: what is promised besides money is free words in it."""
KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(("extra", "found", "agreed", "note", "place", "address", *PROMISES), Kind.SENTENCE),
    **dict.fromkeys(("reply", "by", "granted", "reason"), Kind.SENTENCE),
    **dict.fromkeys(("people", "from-dinas", "from-bpjs"), Kind.PEOPLE),
    **dict.fromkeys(("register", "name", "other-names", "branch"), Kind.NUMBER),
}
"""Questions that are answered in free words, by their names in the flows of cases and of the register."""
RECORD, REPORTER, PERSON, ALIKE, ENOUGH = (
    "record-number",
    "reporter-named",
    "person-named",
    "vault-words",
    "vault-tries",
)
"""Why a sentence is stopped: `problems.CODE`."""
RUN = 5
"""Words in a row that stand in a report just so."""
_LONG_DIGITS, _TELLING, _OWN_WORDS = 7, 4, 3


def fault_of(question: str, text: str, known: Collection[str] = ()) -> str | None:
    """Why the answer cannot stand; None where it can. Whether a name is in a report does not matter.

    `known`: names that are nobody's: the employer, the agencies, the places of the office.
    """
    kind, text = KINDS.get(question), _free(question, text)
    if kind is None:
        return None
    if names_a_record(text):
        return RECORD
    if kind is Kind.NUMBER:
        return None
    if names_reporter(text):
        return REPORTER
    return PERSON if kind is Kind.SENTENCE and person_in(text, known) is not None else None


def doubtful_numbers(question: str, text: str) -> tuple[str, ...]:
    """Numbers of which is asked whose they are: a phone of the office may stand there, a worker's may not.

    Of a promise those in its free words, once it is read: before that a sum and an account look alike.
    """
    asked = KINDS.get(question) in (Kind.SENTENCE, Kind.PEOPLE) and not (question in PROMISES and is_draft(text))
    return long_numbers(_free(question, text)) if asked else ()


def without_doubtful(question: str, text: str) -> str:
    """The answer without such numbers; empty where nothing else stands in it. A promise keeps its days and sums."""
    if question not in PROMISES:
        left = without_numbers(text)
        return left if any(map(str.isalpha, left)) else ""
    dues = [replace(due, what=without_numbers(due.what)) for due in parse_schedule(text)]
    return normal_schedule(tuple(due for due in dues if due.amount or any(map(str.isalpha, due.what))))


def judged(question: str, verdict: Verdict, known: Collection[str] = ()) -> Verdict:
    """A verdict on free words, refused where they cannot stand."""
    fault = fault_of(question, verdict.value, known) if verdict.kind == "ok" else None
    return verdict if fault is None else refuse(fault)


def is_like(question: str, text: str, told: Collection[str], known: Collection[str] = ()) -> bool:
    """True where five words in a row, or a long number, stand just so in what somebody told.

    Five of which most are a name of `known` are nobody's words: "di PT Sawit Contoh Abadi".
    """
    if KINDS.get(question) not in (Kind.SENTENCE, Kind.PEOPLE):
        return False
    text = _free(question, text)
    fine = {word for one in known for word in _words(one)}
    runs = {run for run in _runs(text) if sum(word not in fine for word in run) >= _OWN_WORDS}
    numbers = {_national(number) for number in long_numbers(text)}
    said = [one for one in told if one]
    return any(not runs.isdisjoint(_runs(one)) or _holds(one, numbers) for one in said)


def tells_name(question: str, text: str, names: Collection[str], known: Collection[str] = ()) -> bool:
    """True where a word of such a name stands in a sentence; ordinary words and what is known do not count."""
    if KINDS.get(question) is not Kind.SENTENCE:
        return False
    fine = {word for one in known for word in _words(one)}
    said = set(_words(_free(question, text))) - fine
    return any(len(word) >= _TELLING and not is_plain(word) and word in said for one in names for word in _words(one))


def nobodys(office: Office) -> tuple[str, ...]:
    """Names at this office that are nobody's: agencies, places, the programme; and whoever signs its letters."""
    places = (name for _, name in (*office.area.districts, *office.area.villages))
    contacts = (office.dinas.contact, office.bpjs.contact, office.contacts.emergency, office.contacts.privacy)
    agencies = (office.dinas.name, office.dinas.short_name, office.bpjs.name, office.bpjs.short_name)
    own = (office.name, office.region_name, office.programme.name, office.letterhead.city, office.cases.signer.name)
    told = (*(one.address for one in contacts), *office.letterhead.lines, *office.cases.copies)
    return tuple(filter(None, (*places, *agencies, *own, *told)))


def _free(question: str, text: str) -> str:
    """The free words of an answer: of a promise what was said, without the days and sums of its form."""
    return said_in(text) if question in PROMISES else text


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", tidy(text).casefold())


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _words(text)
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _national(digits: str) -> str:
    """A number without what is dialled before it: "62812...", "0812..." and "812..." are one."""
    return digits.removeprefix("62").lstrip("0")


def _holds(told: str, numbers: set[str]) -> bool:
    """True where one of the numbers was told."""
    if not numbers:
        return False
    ours = {_national(number) for number in long_numbers(told)}
    ours |= {_national(digits_of(letters_as_digits(told)))} if len(digits_of(told)) >= _LONG_DIGITS else set()
    return not numbers.isdisjoint(ours)
