"""What an employer promises, by when: `5 juta tiap tanggal 15, 3 kali`, or several things on several days.

The normal form is text: `2026-12-15:5000000;2027-01-15:=34 pekerja didaftarkan`. Without an amount something else is
done by then, in the words that stand after the "=". What a sentence leaves open is asked, and nothing else: until then
the answer is a draft, which `open_question` reads.
"""

import json
import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from handlers.rules.cases.promise_days import MOST_TIMES, Doubt, Due, answer_to, dues_of, settle
from handlers.rules.cases.promise_terms import terms_of
from handlers.rules.cases.promise_totals import Torn, without_total
from handlers.rules.reading.clean import MAX_ANSWER, is_formula, tidy
from handlers.rules.reading.rupiah import LARGEST
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.working_days import NO_DAYS, DayTable

__all__ = ["Doubt", "Due", "normal_schedule", "open_question", "parse_schedule", "read_schedule", "said_in"]

FURTHEST = timedelta(days=3 * 366)
LONGEST_WHAT = 160
DRAFT = "?"
_NORMAL = re.compile(r"\d{4}-\d\d-\d\d:\d*(?:=[^;\n]*)?(?:;\d{4}-\d\d-\d\d:\d*(?:=[^;\n]*)?)*")


def read_schedule(text: str, *, today: date, days: DayTable = NO_DAYS) -> Verdict:
    """The promise in its normal form, or a draft with what has to be asked; it is repeated before it is kept.

    Refused: `not-a-schedule`, `schedule-past` (a date before today), `schedule-too-long`, `schedule-sum` (the parts do
    not come to what the whole is said to be).
    """
    plain = tidy(text)
    if len(plain) > MAX_ANSWER:
        return refuse("too-long")
    if _NORMAL.fullmatch(plain):
        return _judged(parse_schedule(plain), today)
    return _read(plain, {}, today, days)


def answer_question(draft: str, text: str, *, today: date, days: DayTable = NO_DAYS) -> Verdict:
    """A draft with the answer to what was asked about it: the next draft, or the promise in its normal form.

    A whole promise said anew takes its place. Refused: `promise-unclear`, and as `read_schedule` does.
    """
    doubt, _ = open_question(draft, days=days)
    kept = _opened(draft)
    answer = answer_to(doubt, text, date.fromisoformat(kept["on"]), days)
    if answer is not None:
        return _read(kept["said"], {**kept["answers"], doubt.name: answer}, date.fromisoformat(kept["on"]), days)
    anew = read_schedule(text, today=today, days=days)
    return anew if anew.kind == "ok" and not is_draft(anew.value) else refuse("promise-unclear")


def is_draft(value: str) -> bool:
    """True while something has to be asked."""
    return value.startswith(DRAFT)


def open_question(draft: str, *, days: DayTable = NO_DAYS) -> tuple[Doubt, tuple[Due, ...]]:
    """What is to be asked about a draft, and the dates that are clear already."""
    kept = _opened(draft)
    doubt, clear = _settled(kept["said"], kept["answers"], date.fromisoformat(kept["on"]), days)
    if doubt is None:
        raise ValueError(draft)
    return doubt, tuple(sorted(clear, key=lambda due: due.day))


def parse_schedule(normal: str) -> tuple[Due, ...]:
    """The dates of a normal form: "2026-12-15:5000000" is 5 million on 15 December."""
    return tuple(_parsed(part) for part in normal.split(";"))


def said_in(value: str) -> str:
    """The free words of a promise in its normal form, or of a draft; other words as they are."""
    if is_draft(value):
        return str(_opened(value)["said"])
    if _NORMAL.fullmatch(value):
        return "\n".join(dict.fromkeys(due.what for due in parse_schedule(value) if due.what))
    return value


def normal_schedule(dues: tuple[Due, ...]) -> str:
    """The inverse of `parse_schedule`."""
    return ";".join(f"{due.day.isoformat()}:{due.amount or ''}{'=' + due.what if due.what else ''}" for due in dues)


def _parsed(part: str) -> Due:
    day, _, rest = part.partition(":")
    amount, _, what = rest.partition("=")
    return Due(date.fromisoformat(day), int(amount) if amount else None, what)


def _read(said: str, answers: Mapping[str, str], today: date, days: DayTable) -> Verdict:
    try:
        doubt, found = _settled(said, answers, today, days)
    except Torn as torn:
        whole, parts = torn.args
        return refuse("schedule-sum", whole=whole, parts=parts)
    if doubt is None:
        return _judged(tuple(found), today) if found else refuse("not-a-schedule")
    if any(due.day < today for due in found):
        return refuse("schedule-past", day=today.isoformat())
    return ok(DRAFT + json.dumps({"on": today.isoformat(), "said": said, "answers": dict(answers)}, ensure_ascii=False))


def _settled(said: str, answers: Mapping[str, str], today: date, days: DayTable) -> tuple[Doubt | None, list[Due]]:
    """The first thing that is not clear, and the dates of what is. Raises Torn."""
    doubts: list[Doubt] = []
    found: list[Due] = []
    terms = without_total(terms_of(said, today, days, answers))
    for number, term in enumerate(terms):
        doubt = settle(number, term, answers, today)
        if doubt is None:
            found += dues_of(term, today)
        else:
            doubts.append(doubt)
    hopeless = not found and not answers and not any(term.of_money or term.when.said for term in terms)
    return (None, []) if hopeless else (next(iter(doubts), None), [_short(due) for due in found])


def _short(due: Due) -> Due:
    what = re.sub(r"[;=\s]+", " ", due.what).strip()[:LONGEST_WHAT].strip()
    return Due(due.day, due.amount, "" if is_formula(what) else what)


def _opened(draft: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(draft.removeprefix(DRAFT))
    return found


def _judged(dues: tuple[Due, ...], today: date) -> Verdict:
    if any(due.day < today for due in dues):
        return refuse("schedule-past", day=today.isoformat())
    too_much = any((due.amount or 0) > LARGEST for due in dues)
    if len(dues) > MOST_TIMES or too_much or any(due.day > today + FURTHEST for due in dues):
        return refuse("schedule-too-long", times=MOST_TIMES)
    return ok(normal_schedule(tuple(sorted(dues, key=lambda due: due.day))))
