"""Birth dates the way people type them: day first, any separator, month words, two-digit years.

No library was right (domain notes, section 2), so this reads a few shapes and asks about everything else.
"""

import re
from datetime import date

from handlers.rules.ages import OLDEST, YOUNGEST, age_on, calendar_date
from handlers.rules.clean import MAX_ANSWER, digits_of, is_formula, letters_as_digits, tidy, without_emoji
from handlers.rules.digits import numbers_of_length
from handlers.rules.instead import is_phone_shape
from handlers.rules.months import is_clear, known_month, likely_months
from handlers.rules.phrases import says_not_known, says_same
from handlers.rules.verdict import Verdict, offer, ok, refuse

_CENTURIES = (1900, 2000)
_WINDOW = range(YOUNGEST, 100)
"""Ages between which a two-digit year is read without asking."""
_EARLIEST = 1900

_SIGNS = r"./,\-:'\\|_*+;~"
_SEPARATOR = rf"[\s{_SIGNS}]{{1,4}}"
_TIGHT = re.compile(rf"(?<![\d./\-])(\d{{1,5}})\s?[{_SIGNS}]\s?(\d{{1,2}})\s?[{_SIGNS}]\s?'?(\d{{1,5}})(?![\d/\-])")
_LOOSE = re.compile(rf"(?<!\d)(\d{{1,5}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,5}})(?!\d)")
_DAY_WORD_YEAR = re.compile(rf"(?<!\d)(\d{{1,2}})(?:{_SEPARATOR})?([a-z][a-z']*)\.?(?:{_SEPARATOR})?(\d{{1,5}})(?!\d)")
_WORD_DAY_YEAR = re.compile(rf"(?<![a-z'])([a-z][a-z']*)\.?(?:{_SEPARATOR})?(\d{{1,2}}){_SEPARATOR}(\d{{4}}|'?\d\d)(?!\d)")
_YEAR_WORD_DAY = re.compile(rf"(?<!\d)(\d{{4}})(?:{_SEPARATOR})?([a-z][a-z']*)\.?(?:{_SEPARATOR})?(\d{{1,2}})(?!\d)")
_TWO_DAYS = re.compile(
    r"(?<![\d./\-])(\d{1,2})\s?(?:/|-|,|&|atau|dan|apa)\s?(\d{1,2})\s?([a-z]{3,10})\s?(\d{4})(?!\d)"
)
_TWO_MONTHS = re.compile(r"(?<!\d)(\d{1,2})\s?([a-z]{3,10})\s?(?:/|-|,|&|atau|apa)\s?([a-z]{3,10})\s?(\d{4})(?!\d)")
_TIME = re.compile(
    r"\b(?:jam|pukul|pkl|pk)\b\.?\s?\d{1,2}(?:[.:]\d{2})?(?:\s?(?:wib|wita|wit|pagi|siang|sore|malam))*"
    r"|(?:\b|(?<=\dt))\d{1,2}:\d{2}(?::\d{2})?(?![:\d])(?:\.\d+)?(?:z|\s?(?:wib|wita|wit)\b)?"
)
_FILLERS = re.compile(
    r"\b(?:tgl|tanggal|tg|bln|bulan|thn|tahun|th|tempat|lahir|ttl|dilahirkan|kelahiran|saya|sy|adalah|pada|di|hari|yaitu|nya|"
    r"pak|bu|kak|min|masehi|senin|selasa|rabu|kamis|jumat|jum'at|jumaat|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday|of|the)\b|(?<=\d)(?:st|nd|rd|th)\b|(?<=\d)t(?=\s|$)"
)
_HIJRI = re.compile(
    r"\b(?:muharram|muharam|safar|shafar|rabiul|rabi'?ul|jumadil|jumadal|jumadi|rajab|sya'?ban|ruwah|ramadhan|ramadan|romadhon|"
    r"syawal|sawal|dzulqa'?dah|zulkaidah|dzulhijjah|zulhijjah|dulhijah|hijriyah|hijriah|hijrah|suro|mulud|maulid)\b|\b1[34]\d\d ?h\b"
)
_AGE = re.compile(
    r"\b(?:umur|usia|umurnya|usianya)\D{0,15}\d{1,3}\b|^\D{0,15}\d{1,3}\s?(?:tahun|thn|th|taun|tahunan|years?|yo)\b"
)
_NUMBER_WORDS = re.compile(
    r"\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|sepuluh|sebelas|belas|puluh|seribu|ribu|ratus|nol)\b"
)
_RUN = re.compile(r"\d+")
_MISREAD = re.compile(r"\b[\dOolI|SB]*\d[\dOolI|SB]*\b")

_Parts = tuple[int, int, str]
"""Day, month, the year as typed."""


def read_birth_date(text: str, *, today: date) -> Verdict:
    """The birth date as `YYYY-MM-DD`; readings of offers are ISO dates too. Under 15 is refused, 15 to 17 is ok."""
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
    other = _other_kind(plain)
    if other:
        return refuse(other)
    lines = [line for line in plain.split("\n") if re.search(r"lahir|ttl", line) and digits_of(line)]
    words = _stripped(lines[0] if lines else plain.replace("\n", " "))
    return (
        _two_dates(words, today) or _numeric(words, today) or _worded(words, today) or _compact(words, today)
        or refuse(_no_date(words, plain))
    )  # fmt: skip


def _other_kind(plain: str) -> str | None:
    """Code of an answer that is no date of ours at all."""
    if not digits_of(plain):
        return _wordy(plain)
    if _TIGHT.search(plain) and not re.search(r"\b1[34]\d\d ?h\b", plain):
        return None
    if _HIJRI.search(plain):
        return "hijri"
    if numbers_of_length(plain, 16) and {len(run) for run in _RUN.findall(plain)} != {8}:
        return "nik-instead"
    if is_phone_shape(plain):
        return "phone-instead"
    return "age-not-date" if len(digits_of(plain)) <= 4 and _AGE.search(plain) else None


def _wordy(plain: str) -> str:
    if not any(map(str.isalpha, plain)):
        return "empty"
    if _HIJRI.search(plain):
        return "hijri"
    if _NUMBER_WORDS.search(plain):
        return "words-not-supported"
    return "not-known" if says_not_known(plain) and not says_same(plain) else "not-a-date"


def _stripped(plain: str) -> str:
    """Without time of day, weekday and the words around a date ("tgl 17 bln 8 thn 1990")."""
    return tidy(_FILLERS.sub(" ", _TIME.sub(" ", plain)))


def _two_dates(words: str, today: date) -> Verdict | None:
    """Two different dates, or two days or months for one year: ask which."""
    numeric = [_of_numbers(match) for match in _TIGHT.finditer(words)]
    worded = [found for match in _DAY_WORD_YEAR.finditer(words) if (found := _of_words(match[1], match[2], match[3]))]
    days = _TWO_DAYS.search(words)
    if days and (month := known_month(days[3])):
        worded = [(int(days[1]), month, days[4]), (int(days[2]), month, days[4])]
    months = _TWO_MONTHS.search(words)
    if months and (first := known_month(months[2])) and (second := known_month(months[3])):
        worded = [(int(months[1]), first, months[4]), (int(months[1]), second, months[4])]
    compact = [(int(run[:2]), int(run[2:4]), run[4:]) for run in _RUN.findall(words) if len(run) == 8]
    dates = dict.fromkeys(numeric + worded + compact)
    readings = dict.fromkeys(reading for parts in dates for reading in _readings(parts, today))
    return offer("two-dates", *readings) if len(readings) > 1 and len(dates) > 1 else None


def _of_numbers(match: re.Match[str]) -> _Parts:
    """Day first; year first when the first number cannot be a day."""
    first, second, third = match[1], match[2], match[3]
    if len(first) >= 3 and len(third) <= 2:
        return int(third), int(second), first
    return int(first), int(second), third


def _numeric(words: str, today: date) -> Verdict | None:
    match = _TIGHT.search(words) or _LOOSE.search(words)
    return _judged(_of_numbers(match), today) if match else None


def _of_words(day: str, word: str, year: str) -> _Parts | None:
    month = known_month(word)
    return (int(day), month, year) if month else None


def _worded(words: str, today: date) -> Verdict | None:
    """A month in letters: between day and year, before the day, or after the year; a known spelling wins."""
    found = [
        *((match[1], match[2], match[3]) for match in _DAY_WORD_YEAR.finditer(words)),
        *((match[3], match[2], match[1]) for match in _YEAR_WORD_DAY.finditer(words)),
        *((match[2], match[1], match[3].strip("'")) for match in _WORD_DAY_YEAR.finditer(words)),
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
    runs = _RUN.findall(words)
    if len(runs) != 1:
        return None
    run = runs[0]
    if len(run) == 8:
        return _eight(run, today)
    if len(run) == 6:
        return _six(run, today)
    return _seven(run, today) if len(run) == 7 else None


def _eight(run: str, today: date) -> Verdict:
    day_first = (int(run[:2]), int(run[2:4]), run[4:])
    year_first = (int(run[6:]), int(run[4:6]), run[:4])
    likely = [parts for parts in (day_first, year_first) if _EARLIEST <= int(parts[2]) <= today.year]
    fits = [parts for parts in likely if calendar_date(int(parts[2]), parts[1], parts[0])]
    return _judged([*fits, *likely, day_first][0], today)


def _six(run: str, today: date) -> Verdict | None:
    """170890 is day first; 900817 can only be year first and is asked; 081990 is a month and a year, no date."""
    day_first = (int(run[:2]), int(run[2:4]), run[4:])
    if _readings(day_first, today):
        return _judged(day_first, today)
    year_first = _readings((int(run[4:]), int(run[2:4]), run[:2]), today)
    return offer("six-digits", *year_first[:1]) if year_first and not _EARLIEST <= int(run[2:]) else None


def _seven(run: str, today: date) -> Verdict | None:
    """A zero is missing: 1781990 fits once, 1111990 twice; asked either way."""
    cuts = ((run[:1], run[1:3], run[3:]), (run[:2], run[2:3], run[3:]), (run[6:], run[4:6], run[:4]), (run[5:], run[4:5], run[:4]))
    readings = dict.fromkeys(
        reading for day, month, year in cuts if "0" not in (day[0], month) for reading in _readings((int(day), int(month), year), today)
    )
    return offer("seven-digits", *readings) if readings else None


def _readings(parts: _Parts, today: date) -> tuple[str, ...]:
    """The ISO dates that day, month and year can mean: not in the future, not before 1900."""
    dates = (calendar_date(year, parts[1], parts[0]) for year in _years(parts[2]))
    return tuple(day.isoformat() for day in dates if day and day <= today and day.year >= _EARLIEST)


def _years(typed: str) -> tuple[int, ...]:
    return tuple(century + int(typed) for century in _CENTURIES) if len(typed) == 2 else (int(typed),)


def _judged(parts: _Parts, today: date) -> Verdict:
    """The verdict on a day, month and year: the calendar first, then how old that makes the person."""
    day, month, year = parts
    if len(year) not in (2, 4) or (len(year) == 4 and int(year) < 1800):
        return refuse("hijri" if re.fullmatch(r"1[34]\d\d", year) else "bad-year", year=year)
    if 1 <= day <= 12 < month <= 31:
        swapped = _readings((month, day, year), today)
        return _offer_swapped(swapped, today) if swapped else refuse("no-such-month", month=month)
    if not 1 <= month <= 12:
        return refuse("no-such-month", month=month)
    dates = [found for number in _years(year) if (found := calendar_date(number, month, day))]
    if not dates:
        return refuse("no-such-day", day=day, month=month)
    return _aged(dates[0], today) if len(year) == 4 else _century(dates, today)


def _offer_swapped(readings: tuple[str, ...], today: date) -> Verdict:
    """Month first, as an older form asked for it."""
    likely = [reading for reading in readings if age_on(date.fromisoformat(reading), today) in _WINDOW]
    return offer("month-first", *(likely or readings))


def _century(dates: list[date], today: date) -> Verdict:
    """A two-digit year: the one century that makes the person 15 to 99, else ask for all four digits."""
    likely = [day for day in dates if age_on(day, today) in _WINDOW]
    if len(likely) == 1:
        return ok(likely[0].isoformat())
    return offer("two-digit-year", *(day.isoformat() for day in dates if day <= today))


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


def _no_date(words: str, plain: str) -> str:
    """Why digits with no whole date in them are refused."""
    runs = _RUN.findall(words)
    if _NUMBER_WORDS.search(plain):
        return "words-not-supported"
    months = any(known_month(word) for word in re.findall(r"[a-z']+", words))
    years = any(len(run) == 4 and _EARLIEST <= int(run) for run in runs)
    if months or years or len(runs) == 2:
        return "incomplete"
    if len(runs) == 1 and len(runs[0]) == 6 and int(runs[0][2:]) >= _EARLIEST:
        return "incomplete"
    return "not-known" if says_not_known(plain) else "not-a-date"
