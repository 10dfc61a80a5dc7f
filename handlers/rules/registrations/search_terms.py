"""By which pieces a person is found: the sound of each word of the name, its first three sounds, last four digits.

A piece is put into the index only together with the village, under a key, and with a number of its own
(docs/decisions/0049); here it is text. `last_term` is alike for NIK, KK and phone, so the index has one kind less.
"""

from handlers.rules.registrations.similar import sound
from storage.details import Details

FIRST_SOUNDS = 3
TAIL = 4
"""Digits: the fewest that an officer types to find somebody by a number."""
ANYWHERE = "*"
"""In the place of a village, for a piece that few share: a whole phone number."""


def terms_of(details: Details) -> frozenset[str]:
    """The pieces of one person, without their village."""
    numbers = (details.nik, details.kk, details.phone or "")
    found = {term for word in details.name.split() for term in name_terms(word)}
    return frozenset(found | {last_term(number) for number in numbers if number})


def name_terms(word: str) -> tuple[str, ...]:
    """(the sound of a word, its first three sounds); nothing for a word without letters."""
    said = sound(word)
    return (f"sound:{said}", f"first:{said[:FIRST_SOUNDS]}") if said else ()


def last_term(digits: str) -> str:
    """The last four digits."""
    return f"last:{digits[-TAIL:]}"


def phone_term(e164: str) -> str:
    """The whole phone number, by which people of one telephone find each other."""
    return f"phone:{e164}"
