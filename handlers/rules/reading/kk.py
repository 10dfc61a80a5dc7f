"""The family card number (KK): sixteen digits that are not the NIK.

Layout: region (6), day of RECORDING ddmmyy (6), serial (4). It changes when a family moves or splits, so
nothing but its length is judged hard.
"""

from handlers.rules.reading.ages import DAYS, MONTHS
from handlers.rules.reading.clean import MAX_ANSWER, is_formula, tidy
from handlers.rules.reading.digits import is_filler, misread_numbers, numbers_of_length
from handlers.rules.reading.instead import why_no_number
from handlers.rules.reading.nik import LENGTH, SAMPLE
from handlers.rules.reading.regions import province_exists, regency_known
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse


def read_kk(text: str, *, nik: str | None) -> Verdict:
    """The KK number in a message as sixteen digits; `nik` is the person's, where it is known already."""
    if len(text) > MAX_ANSWER:
        return refuse("too-long")
    plain = tidy(text)
    if is_formula(plain):
        return refuse("formula")
    found = numbers_of_length(plain, LENGTH)
    others = tuple(number for number in found if number != nik)
    if len(others) == 1:
        return _judged(others[0], text)
    if found:
        return offer("two-numbers", *others) if others else refuse("same-as-nik")
    return _misread(plain, nik) or why_no_number(plain, LENGTH)


def _judged(kk: str, text: str) -> Verdict:
    fault = kk_fault(kk)
    return refuse(fault) if fault else ok(kk, "valid" if text == kk else "cleaned", reasons=kk_doubts(kk))


def _misread(plain: str, nik: str | None) -> Verdict | None:
    readings = [number for number in misread_numbers(plain, LENGTH) if number != nik and kk_fault(number) is None]
    return offer("letter-for-digit", *readings) if readings else None


def kk_fault(kk: str) -> str | None:
    """Code of what makes sixteen digits impossible as a KK number, None when nothing does."""
    return "sample" if kk == SAMPLE else "filler" if is_filler(kk) else None


def kk_doubts(kk: str) -> tuple[str, ...]:
    """`kk-unusual`: unknown region or an impossible day of recording."""
    region = province_exists(kk[:2]) and regency_known(f"{kk[:2]}.{kk[2:4]}")
    usual = region and int(kk[6:8]) in DAYS and int(kk[8:10]) in MONTHS
    return () if usual else ("kk-unusual",)
