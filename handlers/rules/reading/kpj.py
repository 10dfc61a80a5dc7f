"""The BPJS Ketenagakerjaan membership number (KPJ): eleven digits, no published check digit.

Thirteen digits stand on a BPJS Kesehatan (JKN) card, which most people call "BPJS".
"""

from handlers.rules.reading.clean import MAX_ANSWER, is_formula, tidy
from handlers.rules.reading.digits import is_filler, misread_numbers, numbers_of_length
from handlers.rules.reading.instead import why_no_number
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse

LENGTH = 11


def read_kpj(text: str) -> Verdict:
    """The membership number in a message as eleven digits."""
    if len(text) > MAX_ANSWER:
        return refuse("too-long")
    plain = tidy(text)
    if is_formula(plain):
        return refuse("formula")
    found = numbers_of_length(plain, LENGTH)
    if len(found) > 1:
        return offer("two-numbers", *found)
    if found:
        return refuse("filler") if is_filler(found[0]) else ok(found[0], "valid" if text == found[0] else "cleaned")
    readings = misread_numbers(plain, LENGTH)
    return offer("letter-for-digit", *readings) if readings else why_no_number(plain, LENGTH)
