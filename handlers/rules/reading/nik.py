"""The NIK: what makes sixteen digits impossible, and what only makes a reviewer look twice.

PP 37/2007 art 37: province, regency, district of first registration (2 digits each), birth day (women +40),
month, year (2 digits each), serial from 0001. The number never changes (PP 40/2019 art 30), so a wrong region
or birth date is a reason for the reviewer and never refuses a person.
"""

from datetime import date
from typing import Literal

from handlers.rules.reading.ages import DAYS, MONTHS, OLDEST, YOUNGEST, age_on, calendar_date
from handlers.rules.reading.digits import is_filler, read_numbers
from handlers.rules.reading.regions import district_known, is_old_region, province_exists, regency_known
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse

LENGTH = 16
SAMPLE = "6311090724010001"
"""The example printed in the Balangan guideline (month 24, no such district): people copy it."""
WOMEN = 40
"""Added to a woman's day of birth."""
_OLDEST_LIKELY = 99

Sex = Literal["L", "P"]


def read_nik(text: str, *, today: date) -> Verdict:
    """The NIK in a message as sixteen digits; doubts that the number alone raises travel as reasons."""
    found = read_numbers(text, LENGTH, nik_fault)
    if isinstance(found, Verdict):
        return found
    return _judged(found[0], text, today) if len(found) == 1 else _which(found, today)


def _judged(nik: str, text: str, today: date) -> Verdict:
    fault = nik_fault(nik)
    if fault:
        return refuse(fault)
    old = is_old_region(_dotted(nik, 3)) or is_old_region(_dotted(nik, 2))
    code = "cleaned" if text != nik else "valid-old-region" if old else "valid"
    return ok(nik, code, reasons=nik_doubts(nik, None, today))


def _which(found: tuple[str, ...], today: date) -> Verdict:
    """Two numbers in one message: ask which one is the NIK; those that cannot be one are not offered."""
    possible = [number for number in found if nik_fault(number) is None]
    if not possible:
        return refuse(nik_fault(found[0]) or "bad-length", count=LENGTH * len(found), length=LENGTH)
    possible.sort(key=lambda number: looks_like_kk(number, today))
    return offer("two-numbers", *possible)


def nik_fault(nik: str) -> str | None:
    """Code of the first thing that makes sixteen digits impossible as a NIK, None when nothing does."""
    if nik == SAMPLE:
        return "sample"
    if is_filler(nik):
        return "filler"
    if not province_exists(nik[:2]):
        return "bad-province"
    if "00" in (nik[2:4], nik[4:6]):
        return "bad-region"
    day, month, serial = int(nik[6:8]), int(nik[8:10]), nik[12:]
    if day not in DAYS and day - WOMEN not in DAYS:
        return "bad-day"
    if month not in MONTHS:
        return "bad-month"
    if not _dates(nik):
        return "bad-day"
    return "bad-serial" if serial == "0000" else None


def _dates(nik: str) -> tuple[date, ...]:
    """The birth date in each century that has it, youngest first."""
    day, month, year = int(nik[6:8]) % WOMEN, int(nik[8:10]), int(nik[10:12])
    dates = (calendar_date(century + year, month, day) for century in (2000, 1900))
    return tuple(day for day in dates if day)


def nik_birth_dates(nik: str, today: date) -> tuple[date, ...]:
    """The birth dates that the NIK can mean on `today`: age 0..110, youngest first."""
    return tuple(day for day in _dates(nik) if 0 <= age_on(day, today) <= OLDEST)


def nik_sex(nik: str) -> Sex:
    """P (woman) when the day was raised by 40, else L (man)."""
    return "P" if int(nik[6:8]) > WOMEN else "L"


def looks_like_kk(number: str, today: date) -> bool:
    """The date part is a recent day and no likely birth date: a KK carries the day of its recording there."""
    dates = nik_birth_dates(number, today)
    return nik_sex(number) == "L" and not any(YOUNGEST <= age_on(day, today) <= _OLDEST_LIKELY for day in dates)


def nik_doubts(
    nik: str, birth_date: date | None, today: date, *, kk: str | None = None, sex: Sex | None = None
) -> tuple[str, ...]:
    """Every reason for the reviewer that a possible NIK gives, beside the answers that are known.

    `unknown-region`, then one of `nik-kk-swapped`, `looks-like-kk`, `dob-mismatch`, then `sex-mismatch`.
    """
    region = () if regency_known(_dotted(nik, 2)) and district_known(_dotted(nik, 3)) else ("unknown-region",)
    other_sex = ("sex-mismatch",) if sex and sex != nik_sex(nik) else ()
    return region + _date_doubt(nik, birth_date, today, kk) + other_sex


def _date_doubt(nik: str, birth_date: date | None, today: date, kk: str | None) -> tuple[str, ...]:
    if birth_date is not None and birth_date in nik_birth_dates(nik, today):
        return ()
    if birth_date and kk and nik_fault(kk) is None and birth_date in nik_birth_dates(kk, today):
        return ("nik-kk-swapped",)
    if looks_like_kk(nik, today):
        return ("looks-like-kk",)
    return ("dob-mismatch",) if birth_date else ()


def _dotted(nik: str, parts: int) -> str:
    return ".".join(nik[2 * part : 2 * part + 2] for part in range(parts))
