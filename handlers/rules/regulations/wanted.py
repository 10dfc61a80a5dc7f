"""Whether an officer's words may be the name of a company whose regulation they look for."""

from handlers.rules.reading.words import words_of
from handlers.rules.registrations.receipt import means_receipt
from handlers.rules.registrations.wanted import LONGEST


def may_be_company(text: str, *, alone: bool) -> bool:
    """True for a line that may be meant as a company's name.

    `alone`: whoever types has nothing else to look for, so that any words may be one; else its legal form must stand
    at either end ("PT Sinar Contoh", "Sinar Contoh, CV").
    """
    plain = text.strip()
    if not plain or len(plain) > LONGEST or "\n" in plain or means_receipt(plain):
        return False
    words = [word.casefold().strip(".,") for word in plain.split()]
    return alone or (len(words) > 1 and not {words[0], words[-1]}.isdisjoint(words_of("legal-form")))
