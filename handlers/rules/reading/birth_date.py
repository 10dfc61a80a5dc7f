"""Birth dates the way people type them: day first, any separator, month words, two-digit years.

No library was right (domain notes, section 2), so this reads a few shapes and asks about everything else.
"""

import re
from datetime import date

from handlers.rules.reading import date_shapes
from handlers.rules.reading.ages import DAYS, MONTHS, OLDEST, YOUNGEST, age_on, calendar_date
from handlers.rules.reading.clean import MAX_ANSWER, digits_of, is_formula, letters_as_digits, tidy, without_emoji
from handlers.rules.reading.months import is_clear, known_month, likely_months
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse

_TWO_DIGITS = 2
_ANY_CENTURY = 1800
"""A year before it is a slip or of another calendar, not an old person."""
_CENTURIES = (1900, 2000)
_WINDOW = range(YOUNGEST, 100)
"""Ages between which a two-digit year is read without asking."""

_MISREAD = re.compile(r"\b[\dOolI|SB]*\d[\dOolI|SB]*\b")

_Parts = tuple[int, int, str]
"""Day, month, the year as typed."""


def read_birth_date(text: str, *, today: date) -> Verdict:
    """The birth date as `YYYY-MM-DD`, readings of offers too. Under 15 is refused, 15 to 17 is ok.

    A reading that a person chooses is read again before it is kept: the other century may make it a child.
    """
    if len(text) > MAX_ANSWER:
        return refuse("too-long")
    plain = without_emoji(tidy(text))
    if is_formula(plain):
        return refuse("formula")
    verdict = _read(plain.lower(), today)
    if verdict.kind != "refuse":
        return verdict
    return _misread(plain, today) or verdict


def _read(plain: str, today: date) -> Verdict:
    other = date_shapes.other_kind(plain)
    if other:
        return refuse(other)
    lines = [line for line in plain.split("\n") if re.search(r"lahir|ttl", line) and digits_of(line)]
    words = date_shapes.without_fillers(lines[0] if lines else plain.replace("\n", " "))
    readers = (_two_dates, _numeric, _worded, _compact)
    found = next((verdict for read in readers if (verdict := read(words, today))), None)
    return found or refuse(date_shapes.why_no_date(words, plain))


def _two_dates(words: str, today: date) -> Verdict | None:
    """Two different dates, or two days or months for one year: ask which."""
    numeric = [_of_numbers(match) for match in date_shapes.TIGHT.finditer(words)]
    worded = [found for match in date_shapes.DAY_WORD_YEAR.finditer(words) if (found := _of_words(*match.groups()))]
    days = date_shapes.TWO_DAYS.search(words)
    if days and (month := known_month(days[3])):
        worded = [(int(days[1]), month, days[4]), (int(days[2]), month, days[4])]
    months = date_shapes.TWO_MONTHS.search(words)
    if months and (first := known_month(months[2])) and (second := known_month(months[3])):
        worded = [(int(months[1]), first, months[4]), (int(months[1]), second, months[4])]
    runs = [run for run in date_shapes.RUN.findall(words) if len(run) == date_shapes.COMPACT]
    compact = [(int(run[:2]), int(run[2:4]), run[4:]) for run in runs]
    dates = dict.fromkeys(numeric + worded + compact)
    readings = dict.fromkeys(reading for parts in dates for reading in _readings(parts, today))
    return offer("two-dates", *readings) if len(readings) > 1 and len(dates) > 1 else None


def _of_numbers(match: re.Match[str]) -> _Parts:
    """Day first; year first when the first number cannot be a day."""
    first, second, third = match[1], match[2], match[3]
    if len(first) > _TWO_DIGITS >= len(third):
        return int(third), int(second), first
    return int(first), int(second), third


def _numeric(words: str, today: date) -> Verdict | None:
    match = date_shapes.TIGHT.search(words) or date_shapes.LOOSE.search(words)
    return _judged(_of_numbers(match), today) if match else None


def _of_words(day: str, word: str, year: str) -> _Parts | None:
    month = known_month(word)
    return (int(day), month, year) if month else None


def _worded(words: str, today: date) -> Verdict | None:
    """A month in letters: between day and year, before the day, or after the year; a known spelling wins."""
    found = [
        *((match[1], match[2], match[3]) for match in date_shapes.DAY_WORD_YEAR.finditer(words)),
        *((match[3], match[2], match[1]) for match in date_shapes.YEAR_WORD_DAY.finditer(words)),
        *((match[2], match[1], match[3].strip("'")) for match in date_shapes.WORD_DAY_YEAR.finditer(words)),
    ]
    known = [parts for day, word, year in found if (parts := _of_words(day, word, year))]
    if known:
        return _judged(known[0], today)
    return next((_guessed_month(*parts, today) for parts in found if likely_months(parts[1])), None)


def _guessed_month(day: str, word: str, year: str, today: date) -> Verdict:
    """A misspelt month that can be only one is taken (the date is echoed in words); else ask."""
    months = likely_months(word)
    if len(months) == 1 and is_clear(word):
        return _judged((int(day), months[0], year), today)
    readings = dict.fromkeys(reading for month in months for reading in _readings((int(day), month, year), today))
    return offer("month-unclear", *readings) if readings else _judged((int(day), months[0], year), today)


def _compact(words: str, today: date) -> Verdict | None:
    """Digits without separators: 17081990, 19900817, 170890; seven digits are asked."""
    runs = date_shapes.RUN.findall(words)
    if len(runs) != 1:
        return None
    run = runs[0]
    if len(run) == date_shapes.COMPACT:
        return _eight(run, today)
    if len(run) == date_shapes.SHORT_COMPACT:
        return _six(run, today)
    return _seven(run, today) if len(run) == date_shapes.COMPACT - 1 else None


def _eight(run: str, today: date) -> Verdict:
    day_first = (int(run[:2]), int(run[2:4]), run[4:])
    year_first = (int(run[6:]), int(run[4:6]), run[:4])
    likely = [parts for parts in (day_first, year_first) if date_shapes.EARLIEST <= int(parts[2]) <= today.year]
    fits = [parts for parts in likely if calendar_date(int(parts[2]), parts[1], parts[0])]
    return _judged([*fits, *likely, day_first][0], today)


def _six(run: str, today: date) -> Verdict | None:
    """170890 is day first; 900817 can only be year first and is asked; 081990 is a month and a year."""
    day_first = (int(run[:2]), int(run[2:4]), run[4:])
    if _readings(day_first, today):
        return _judged(day_first, today)
    year_first = _readings((int(run[4:]), int(run[2:4]), run[:2]), today)
    return offer("six-digits", *year_first[:1]) if year_first and int(run[2:]) < date_shapes.EARLIEST else None


def _seven(run: str, today: date) -> Verdict | None:
    """A zero is missing: 1781990 fits once, 1111990 twice; asked either way."""
    day_first = ((run[:1], run[1:3], run[3:]), (run[:2], run[2:3], run[3:]))
    year_first = ((run[6:], run[4:6], run[:4]), (run[5:], run[4:5], run[:4]))
    cuts = [(int(day), int(month), year) for day, month, year in day_first + year_first if "0" not in (day[0], month)]
    readings = dict.fromkeys(reading for parts in cuts for reading in _readings(parts, today))
    return offer("seven-digits", *readings) if readings else None


def _readings(parts: _Parts, today: date) -> tuple[str, ...]:
    """The ISO dates that day, month and year can mean: not in the future, nobody older than anyone alive."""
    dates = (calendar_date(year, parts[1], parts[0]) for year in _years(parts[2]))
    return tuple(day.isoformat() for day in dates if day and _lives(day, today))


def _years(typed: str) -> tuple[int, ...]:
    return tuple(century + int(typed) for century in _CENTURIES) if len(typed) == _TWO_DIGITS else (int(typed),)


def _judged(parts: _Parts, today: date) -> Verdict:
    """The verdict on a day, month and year: the calendar first, then how old that makes the person."""
    day, month, year = parts
    whole = len(year) == date_shapes.YEAR
    if len(year) != _TWO_DIGITS and not (whole and int(year) >= _ANY_CENTURY):
        return refuse("hijri" if re.fullmatch(r"1[34]\d\d", year) else "bad-year", year=year)
    if day in MONTHS and month in DAYS and month not in MONTHS:
        swapped = _readings((month, day, year), today)
        return _offer_swapped(swapped, today) if swapped else refuse("no-such-month", month=month)
    if month not in MONTHS:
        return refuse("no-such-month", month=month)
    dates = [found for number in _years(year) if (found := calendar_date(number, month, day))]
    if not dates:
        return refuse("no-such-day", day=day, month=month)
    return _aged(dates[0], today) if whole else _century(dates, today)


def _offer_swapped(readings: tuple[str, ...], today: date) -> Verdict:
    """Month first, as an older form asked for it."""
    likely = [reading for reading in readings if age_on(date.fromisoformat(reading), today) in _WINDOW]
    return offer("month-first", *(likely or readings))


def _century(dates: list[date], today: date) -> Verdict:
    """A two-digit year: the one century that makes the person 15 to 99, else ask for all four digits."""
    likely = [day for day in dates if age_on(day, today) in _WINDOW]
    if len(likely) == 1:
        return ok(likely[0].isoformat())
    living = [day.isoformat() for day in dates if _lives(day, today)]
    return offer("two-digit-year", *living) if living else refuse("bad-year", year=f"{dates[0]:%y}")


def _lives(born: date, today: date) -> bool:
    """False for a reading that nobody could choose: it would be refused at once."""
    return 0 <= age_on(born, today) <= OLDEST


def _aged(born: date, today: date) -> Verdict:
    if born > today:
        return refuse("future")
    age = age_on(born, today)
    if age < YOUNGEST:
        return refuse("too-young", age=age)
    return refuse("too-old", age=age) if age > OLDEST else ok(born.isoformat())


def _misread(plain: str, today: date) -> Verdict | None:
    """Letters among the digits ("l7-O8-1990"): offered, never applied silently."""
    read = _MISREAD.sub(lambda match: letters_as_digits(match.group()), plain)
    if read == plain:
        return None
    verdict = _read(read.lower(), today)
    readings = (verdict.value,) if verdict.kind == "ok" else verdict.readings
    return offer("letter-for-digit", *readings) if readings else None
