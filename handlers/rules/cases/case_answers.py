"""What counts as an answer to the questions about a case, in a conversation or in a command's own line."""

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta

from handlers.rules.cases.case_words import HANDED_TO, LABELS, OUTCOMES, PARTS, RECORDS, RESULTS, RETURNED
from handlers.rules.cases.employer_facts import read_address
from handlers.rules.cases.schedule import read_schedule
from handlers.rules.cases.sentences import judged
from handlers.rules.cases.submissions import read_amount
from handlers.rules.reading.clean import MAX_ANSWER, is_formula, tidy
from handlers.rules.reading.typed_days import read_day, read_hour
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.working_days import NO_DAYS, DayTable

LONGEST_LINE = 160
FURTHEST = timedelta(days=731)
MOST_MONTHS, LONGEST_COUNT = 600, 6

CHOICES: Mapping[str, tuple[str, ...]] = {
    "what": tuple(RECORDS),
    "to": HANDED_TO,
    "outcome": tuple(OUTCOMES),
    "why": RETURNED,
    "result": tuple(RESULTS),
    "label": LABELS,
    "part": PARTS,
}
"""Questions that are answered by a button, and its ids."""


def read_answer(
    question: str, text: str, today: date, days: DayTable = NO_DAYS, known: Collection[str] = ()
) -> Verdict:
    """The answer in its normal form: ISO days, `HH:MM`, digits, the form of `schedule`; words as they are.

    `days`: the office's own word on working days, for answers such as "10 hari kerja". `known`: names that may stand in
    free words, for they are nobody's.
    """
    if question in CHOICES:
        word = tidy(text).casefold()
        return ok(word) if word in CHOICES[question] else refuse("choose-one")
    if question in DATED:
        return judged(question, DATED[question](text, today, days), known)
    return judged(question, READERS[question](text), known)


def read_for(
    act: str, question: str, text: str, today: date, days: DayTable = NO_DAYS, known: Collection[str] = ()
) -> Verdict:
    """The answer to a question of one act: a visit may be planned for the day itself, a letter only for later."""
    if (act, question) == ("kunjungan", "day"):
        return read_day(text, today=today, earliest=today, latest=today + FURTHEST, days=days)
    return read_answer(question, text, today, days, known)


def _day_ahead(text: str, today: date, days: DayTable) -> Verdict:
    return read_day(text, today=today, earliest=today + timedelta(days=1), latest=today + FURTHEST, days=days)


def _day_past(text: str, today: date, days: DayTable) -> Verdict:
    return read_day(text, today=today, earliest=today - FURTHEST, latest=today, days=days)


def _months(text: str) -> Verdict:
    digits = tidy(text).lower().removesuffix("bulan").strip()
    known = digits.isdecimal() and len(digits) <= LONGEST_COUNT and 0 < int(digits) <= MOST_MONTHS
    return ok(str(int(digits))) if known else refuse("not-months", most=MOST_MONTHS)


def _words(text: str, longest: int = MAX_ANSWER) -> Verdict:
    found = tidy(text)
    if not any(map(str.isalnum, found)):
        return refuse("empty")
    if is_formula(found):
        return refuse("formula")
    return ok(found) if len(found) <= longest else refuse("too-long")


def _line(text: str) -> Verdict:
    return _words(text.replace("\n", " "), LONGEST_LINE)


DATED: Mapping[str, Callable[[str, date, DayTable], Verdict]] = {
    "on": _day_past,
    "day": _day_ahead,
    "schedule": lambda text, today, days: read_schedule(text, today=today, days=days),
}
"""Questions that need to know what day it is."""
READERS: Mapping[str, Callable[[str], Verdict]] = (
    dict.fromkeys(("register", "people", "place", "from-dinas", "from-bpjs", "by"), _line)
    | dict.fromkeys(("found", "agreed", "note", "extra", "granted", "reason"), _words)
    | {"address": read_address, "hour": read_hour, "amount": read_amount, "months": _months}
)
