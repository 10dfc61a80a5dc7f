"""Amounts in rupiah as people and spreadsheets write them: `81.711.180,-`, `Rp1.583.569.440,00`, `12,5 juta`.

Indonesian writing: points between thousands, a comma before the sen. What could be both is offered, never taken.
"""

import re
from decimal import ROUND_HALF_UP, Decimal

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse
from handlers.rules.reading.words import values_of

LARGEST = 10**14
"""A hundred trillion: more than any employer owes; more digits are an account number."""
_LONGEST = 60
_AROUND = re.compile(r"^(?:(?:sebesar|sejumlah|senilai|total|kira-kira|sekitar|idr|rp)\b[ .:]*|rp[ .:]*)+|\s*rupiah$")
_DASHED = re.compile(r"[.,]\s*[-=]+$")
"""`,-` at the end says that there are no sen."""
_SCALES = values_of("scale")
_SCALED = re.compile(rf"(?P<number>\d{{1,6}}(?:[.,]\d{{1,3}})?)\s*(?P<scale>{'|'.join(_SCALES)})")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?|\d{1,3}(?:,\d{3})+\.\d{1,2}")
_SPACED = re.compile(r"\d{1,3}(?: \d{3})+(?:,\d{1,2})?")
_PLAIN = re.compile(r"\d+(?:,\d{1,2})?")
_POINT_SEN = re.compile(r"\d+\.\d{1,2}")
_EITHER = re.compile(r"\d{1,3},\d{3}")


def read_rupiah(text: str) -> Verdict:
    """`value` is the amount in whole rupiah, as digits; sen are rounded. A single "1,500" is offered as 1500."""
    words = _AROUND.sub("", _AROUND.sub("", tidy(text[:_LONGEST]).casefold())).strip()
    words = _DASHED.sub("", words).strip()
    if not any(char.isdecimal() for char in words):
        return refuse("amount-missing")
    if scaled := _SCALED.fullmatch(words):
        found = Decimal(scaled["number"].replace(",", ".")) * _SCALES[scaled["scale"]]
    elif _EITHER.fullmatch(words):
        return offer("amount-thousands", words.replace(",", ""))
    elif _THOUSANDS.fullmatch(words) or _PLAIN.fullmatch(words):
        found = Decimal(words.replace(".", "").replace(",", "."))
    elif _ENGLISH.fullmatch(words):
        found = Decimal(words.replace(",", ""))
    elif _SPACED.fullmatch(words):
        found = Decimal(words.replace(" ", "").replace(",", "."))
    elif _POINT_SEN.fullmatch(words):
        found = Decimal(words)
    else:
        return refuse("amount-unclear")
    return _whole(found)


def read_number_cell(text: str) -> Verdict:
    """The same for a cell that the spreadsheet held as a number: a point before its decimals, nothing else."""
    try:
        found = Decimal(text)
    except ArithmeticError:
        return refuse("amount-unclear")
    return _whole(found) if found.is_finite() else refuse("amount-unclear")


def _whole(amount: Decimal) -> Verdict:
    if amount < 0:
        return refuse("amount-unclear")
    if amount > LARGEST:
        return refuse("amount-too-large")
    return ok(str(int(amount.quantize(Decimal(1), ROUND_HALF_UP))))
