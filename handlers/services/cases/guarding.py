"""Officers' own words before they are kept: what a report said, or who sent it, is not in them.

`keep_out` is asked before anything is changed. It looks into the vaults of the employer's reports, shows nothing of
them, and counts how often a sentence was like one: whoever tries out sentences is stopped for the day.
"""

from collections.abc import Mapping

from handlers.flow import Data, Say
from handlers.rules.cases.employer_names import name_key
from handlers.rules.cases.sentences import (
    ALIKE,
    ENOUGH,
    KINDS,
    PERSON,
    doubtful_numbers,
    fault_of,
    is_like,
    nobodys,
    tells_name,
)
from handlers.services.base.attempts import held_until, wrong_try
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases.letters import Refused
from handlers.services.sealed.vault import lines_of, person_of
from storage.repositories.employers import employer_by_id
from storage.repositories.reports import reports_about

OWN = "own-numbers"
"""Among the answers: long numbers of which the officer said that they are the office's or the employer's."""
DOUBT = "doubtful"
"""Among the answers: the question whose answer holds a long number that nobody was asked about yet."""
KNOWN = "known"
"""Among the answers: names of the employer, which are no person's."""


class Stopped(Refused):
    """What was written cannot stand there. `data` are the answers to go on from: all others are kept."""

    def __init__(self, code: str, question: str, data: Data) -> None:
        super().__init__(f"problems.{code}")
        self.question = question
        gone = (question, "confirm", "numbers", "doubt")
        self.data = {name: value for name, value in data.items() if name not in gone}


def again(stop: Stopped, flow: str, data: Data) -> Done:
    """Why the words cannot stand, and their question again in `flow` with the answers `data`."""
    return Done(() if DOUBT in stop.data else (Say(stop.key, stop.params),), opens=Opening(flow, data))


def keep_out(work: Work, employer_id: int | None, data: Data) -> None:
    """Raises Stopped for the first answer in free words that cannot stand; `data` are answers by their questions.

    A long number that nobody was asked about comes back with `DOUBT` set: then whose it is, is the next question.
    """
    said = {name: _words(data[name]) for name in KINDS if data.get(name)}
    known = names_known(work, employer_id)
    for question, text in said.items():
        if (fault := fault_of(question, text, known)) is not None:
            raise Stopped(fault, question, data)
        if set(doubtful_numbers(question, text)) - set(data.get(OWN, ())):
            stop = Stopped("numbers-asked", question, data)
            stop.data |= {question: data[question], DOUBT: question}
            raise stop
    if said and employer_id is not None:
        _not_told(work, employer_id, said, known, data)


def names_known(work: Work, employer_id: int | None) -> tuple[str, ...]:
    """Names that may stand in a sentence about this employer: its own, the office's."""
    employer = employer_by_id(work.connection, employer_id)
    return (*(employer.names if employer is not None else ()), *nobodys(work.office))


def _words(value: object) -> str:
    return "\n".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _not_told(work: Work, employer_id: int, said: Mapping[str, str], known: tuple[str, ...], data: Data) -> None:
    """Raises Stopped for words that stand in a report about this employer."""
    tries, allowed = f"sentences:{work.officer}:{employer_id}", work.office.limits.wrong_codes_per_day
    if work.limited and held_until(work, tries, allowed) is not None:
        raise Stopped(ENOUGH, next(iter(said)), data)
    told, names = _told(work, employer_id)
    names -= {name for name in names if name_key(name) in set(map(name_key, known))}
    for question, text in said.items():
        code = (
            ALIKE
            if is_like(question, text, told, known)
            else PERSON
            if tells_name(question, text, names, known)
            else None
        )
        if code is not None:
            wrong_try(work, tries)
            work.audit("sentence.stopped", f"employer:{employer_id}", fields=question, why=code)
            raise Stopped(code, question, data)


def _told(work: Work, employer_id: int) -> tuple[list[str], set[str]]:
    """(all that reporters said of this employer, with their phones; their names and unions)."""
    told: list[str] = []
    names: set[str] = set()
    for report in reports_about(work.uow.session, employer_id):
        person = person_of(work, report)
        told.append(str(person.get("phone") or ""))
        names |= {str(person[part]) for part in ("name", "union") if person.get(part)}
        told += [line.words for line in lines_of(work, report) if line.staff_id is None]
    return told, names
