"""The BPJS Ketenagakerjaan membership number (KPJ): eleven digits, no published check digit.

Thirteen digits stand on a BPJS Kesehatan (JKN) card, which most people call "BPJS".
"""

from handlers.rules.reading.digits import is_filler, read_numbers
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse

LENGTH = 11


def read_kpj(text: str) -> Verdict:
    """The membership number in a message as eleven digits."""
    found = read_numbers(text, LENGTH)
    if isinstance(found, Verdict):
        return found
    if len(found) > 1:
        return offer("two-numbers", *found)
    return refuse("filler") if is_filler(found[0]) else ok(found[0], "valid" if text == found[0] else "cleaned")
