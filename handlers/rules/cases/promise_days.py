"""The days of a promise's terms, and what is still to be asked before they are sure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from handlers.rules.cases.promise_atoms import Atom, Kind
from handlers.rules.cases.promise_terms import Term, in_month
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.rupiah import read_rupiah
from handlers.rules.reading.spelt_numbers import numbers_in, unread_words
from handlers.rules.reading.typed_days import day_in
from handlers.rules.working_days import NO_DAYS, DayTable

MOST_TIMES = 36
EACH, TOGETHER, NO_MONEY = "tiap", "jumlah", "0"
LAST_OF_MONTH = 31
_OFFERED_TIMES, _OFFERED_DAYS = (3, 6, 12), (1, 10, 15)


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is asked about one term: `kind` is "amount", "each", "monthday", "times" or "day"; `what` is its own words.

    `offered`: answers as they are kept. `amount`, `times`: of an amount that may be each time's or the whole.
    """

    term: int
    kind: str
    what: str
    offered: tuple[str, ...] = ()
    amount: int = 0
    times: int = 0

    @property
    def name(self) -> str:
        """Under which its answer is kept: "0:times"."""
        return f"{self.term}:{self.kind}"


@dataclass(frozen=True, slots=True)
class Due:
    """One date of a promise; `amount` in whole rupiah, None: something other than money, in the words `what`."""

    day: date
    amount: int | None
    what: str = ""


def settle(number: int, term: Term, answers: Mapping[str, str], today: date) -> Doubt | None:
    """Put answers into a term, and give what is not clear yet; None where it is clear."""
    _monthly_by_itself(term)
    if term.doubtful:
        return Doubt(number, "amount", term.doubtful, (NO_MONEY,))
    return (
        _day_of_month(number, term, answers)
        or _how_often(number, term, answers)
        or _which_day(number, term, answers, today)
        or _each_or_all(number, term, answers)
    )


def _monthly_by_itself(term: Term) -> None:
    """`dicicil 12 kali` without a word on how often is monthly; its day of the month is asked, where none is said."""
    when = term.when
    several = when.count is not None and when.count.number > 1
    in_kind = several and when.count is not None and re.search(r"minggu", when.count.text) is None
    if when.every is None and several and (len(when.days) <= 1 or when.start) and (term.of_money or not when.days):
        unit = "month" if in_kind else "week"
        first = when.days[0] if when.days else (when.start.day if when.start and not when.start.first else None)
        number = (first.day if unit == "month" else first.weekday()) if first else (0 if unit == "month" else -1)
        when.every = Atom(Kind.EVERY, "", number=number, unit=unit)
        if first is not None:
            when.start, when.days = Atom(Kind.START, "", first), []


def _day_of_month(number: int, term: Term, answers: Mapping[str, str]) -> Doubt | None:
    when = term.when
    if when.every is None or when.every.unit != "month" or when.every.number:
        return None
    start = when.start.day if when.start is not None and not when.start.first else None
    vague = when.vague.number if when.vague is not None else 0
    day = start.day if start else (when.days[0].day if when.days else vague)
    said = answers.get(f"{number}:monthday")
    if not day and said is None:
        offered = tuple(str(one) for one in (*_OFFERED_DAYS, LAST_OF_MONTH))
        return Doubt(number, "monthday", term.whole, offered)
    when.every = replace(when.every, number=day or int(said or 1))
    if when.days and when.start is None:
        when.start = Atom(Kind.START, "", when.days[0])
    return None


def _how_often(number: int, term: Term, answers: Mapping[str, str]) -> Doubt | None:
    when = term.when
    if when.every is None or when.count is not None or (when.end is not None and when.end.day is not None):
        return None
    said = answers.get(f"{number}:times")
    if said is None:
        return Doubt(number, "times", term.whole, tuple(map(str, _OFFERED_TIMES)))
    if said.isdecimal():
        when.count = Atom(Kind.COUNT, "", number=int(said))
    else:
        when.end = Atom(Kind.END, "", date.fromisoformat(said))
    return None


def _which_day(number: int, term: Term, answers: Mapping[str, str], today: date) -> Doubt | None:
    when = term.when
    if when.every is not None or when.days:
        return None
    said = answers.get(f"{number}:day")
    if said is not None:
        when.days = [date.fromisoformat(said)]
        return None
    return Doubt(number, "day", term.whole, _near(when.vague, today))


def _near(vague: Atom | None, today: date) -> tuple[str, ...]:
    """`tanggal 15`: the two that come next; `akhir Desember`: its last day."""
    if vague is not None and vague.number:
        found = [in_month(today.year, today.month + n, vague.number) for n in range(3)]
        return tuple(day.isoformat() for day in found if day >= today)[:2]
    if vague is not None and vague.day is not None and vague.text.lower().startswith("akhir"):
        return (in_month(vague.day.year, vague.day.month, LAST_OF_MONTH).isoformat(),)
    return ()


def _each_or_all(number: int, term: Term, answers: Mapping[str, str]) -> Doubt | None:
    times = len(days_of(term, date.min))
    if term.divided is not None or term.amount is None or times <= 1:
        term.divided = bool(term.divided)
        return None
    said = answers.get(f"{number}:each")
    if said is None:
        return Doubt(number, "each", term.whole, (EACH, TOGETHER), amount=term.amount, times=times)
    term.divided = said == TOGETHER
    return None


def dues_of(term: Term, today: date) -> list[Due]:
    """Every date of a term that is clear, with its amount or its words."""
    days = days_of(term, today)
    if term.amount is None:
        return [Due(day, None, term.words) for day in days]
    if term.whole_sum:
        last = term.whole_sum - term.amount * (len(days) - 1)
        return [Due(day, term.amount if n < len(days) - 1 else last) for n, day in enumerate(days)]
    if not term.divided:
        return [Due(day, term.amount) for day in days]
    each, more = divmod(term.amount, max(1, len(days)))
    return [Due(day, each + (more if n == len(days) - 1 else 0)) for n, day in enumerate(days)]


def days_of(term: Term, today: date) -> list[date]:
    """The days on which it is due; none of more than MOST_TIMES + 1 are made."""
    when = term.when
    if when.every is None:
        return sorted(when.days)
    begin = when.start.day if when.start is not None and when.start.day else max(today, date(1900, 1, 1))
    times = min(when.count.number if when.count else MOST_TIMES + 1, MOST_TIMES + 1)
    until = _until(when.end)
    if when.every.unit == "week":
        first = _first_of_week(begin, when.every.number, given=when.start is not None)
        found = [first + timedelta(weeks=n) for n in range(times)]
    else:
        months = (in_month(begin.year, begin.month + n, when.every.number or begin.day) for n in range(times + 1))
        found = [day for day in months if day >= begin][:times]
    return [day for day in found if until is None or day <= until]


def _until(end: Atom | None) -> date | None:
    if end is None or end.day is None:
        return None
    return in_month(end.day.year, end.day.month, LAST_OF_MONTH) if end.first else end.day


def _first_of_week(begin: date, weekday: int, *, given: bool) -> date:
    if weekday < 0:
        return begin if given else begin + timedelta(days=7)
    ahead = (weekday - begin.weekday()) % 7
    return begin + timedelta(days=ahead if ahead or given else 7)


# --- what is answered ---


def answer_to(doubt: Doubt, text: str, today: date, days: DayTable = NO_DAYS) -> str | None:
    """The answer to what was asked as it is kept, None where the words are none."""
    plain = tidy(text).lower().strip(" .,")
    if plain in doubt.offered:
        return plain
    return _ANSWERS[doubt.kind](plain, today, days)


def _an_amount(plain: str, _today: date, _days: DayTable) -> str | None:
    if re.search(r"\b(?:bukan|tidak|tdk)\b", plain):
        return NO_MONEY
    found = read_rupiah(plain)
    return found.value if found.kind == "ok" and int(found.value) else None


def _each_time(plain: str, _today: date, _days: DayTable) -> str | None:
    if re.search(r"\b(?:se)?tiap|masing|sekali bayar|per\b", plain):
        return EACH
    return TOGETHER if re.search(r"jumlah|total|seluruh|semua|dibagi|bersama", plain) else None


def _a_month_day(plain: str, _today: date, _days: DayTable) -> str | None:
    if re.search(r"akhir", plain):
        return str(LAST_OF_MONTH)
    numbers = re.findall(r"\d+", plain)
    fits = len(numbers) == 1 and 0 < int(numbers[0]) <= LAST_OF_MONTH and len(plain) < 30  # noqa: PLR2004
    return str(int(numbers[0])) if fits else None


def _so_often(plain: str, today: date, days: DayTable) -> str | None:
    until = re.sub(r"^(?:sampai(?: dengan)?|hingga|s/d|sd)\s+", "", plain)
    if until != plain:
        day = day_in(until, today=today, days=days) or day_in(f"28 {until}", today=today, days=days)
        return day.isoformat() if day else None
    numbers = numbers_in(plain)
    known = {"kali", "x", "bulan", "minggu", "angsuran", "cicilan", "selama", "sebanyak", "saja", "cukup"}
    plainly = len(numbers) == 1 and known.issuperset(unread_words(plain))
    return str(numbers[0]) if plainly and 0 < numbers[0] <= MOST_TIMES else None


def _a_day(plain: str, today: date, days: DayTable) -> str | None:
    found = day_in(plain, today=today, days=days)
    return found.isoformat() if found and found >= today else None


_ANSWERS = {"amount": _an_amount, "each": _each_time, "monthday": _a_month_day, "times": _so_often, "day": _a_day}
