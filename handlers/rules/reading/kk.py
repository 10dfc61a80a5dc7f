"""The family card number (KK): sixteen digits that are not the NIK.

Layout: region (6), day of RECORDING ddmmyy (6), serial (4). It changes when a family moves or splits, so
nothing but its length is judged hard.
"""

from handlers.rules.reading.ages import DAYS, MONTHS
from handlers.rules.reading.digits import is_filler, read_numbers
from handlers.rules.reading.nik import LENGTH, SAMPLE
from handlers.rules.reading.regions import province_exists, regency_known
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse


def read_kk(text: str, *, nik: str | None) -> Verdict:
    """The KK number in a message as sixteen digits; `nik` is the person's, where it is known already."""
    found = read_numbers(text, LENGTH, lambda number: kk_fault(number, nik))
    if isinstance(found, Verdict):
        return found
    others = tuple(number for number in found if number != nik)
    if len(others) > 1:
        return offer("two-numbers", *others)
    kk = others[0] if others else found[0]
    fault = kk_fault(kk, nik)
    return refuse(fault) if fault else ok(kk, "valid" if text == kk else "cleaned", reasons=kk_doubts(kk))


def kk_fault(kk: str, nik: str | None) -> str | None:
    """Code of what makes sixteen digits impossible as the KK number of who has this NIK, None when nothing does."""
    if kk == nik:
        return "same-as-nik"
    return "sample" if kk == SAMPLE else "filler" if is_filler(kk) else None


def kk_doubts(kk: str) -> tuple[str, ...]:
    """`kk-unusual`: unknown region or an impossible day of recording."""
    region = province_exists(kk[:2]) and regency_known(f"{kk[:2]}.{kk[2:4]}")
    usual = region and int(kk[6:8]) in DAYS and int(kk[8:10]) in MONTHS
    return () if usual else ("kk-unusual",)
