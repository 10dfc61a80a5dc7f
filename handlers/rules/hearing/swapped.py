"""That NIK and KK stand in each other's place: "kebalik, itu KK", "nik sama kk tertukar"."""

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.replies import meaning
from handlers.rules.reading.words import words_of

_LONGEST = 160


def says_swapped(text: str) -> bool:
    """True for a message that says so in any words; not for "tidak tertukar"."""
    words = phrase(text).split()
    swapped = [place for place, word in enumerate(words) if word in words_of("swapped")]
    if len(text) > _LONGEST or not swapped:
        return False
    return not any(word in words_of("lack-not") | {"bukan"} for word in words[: swapped[0]][-2:])


def names_numbers(text: str) -> bool:
    """True where NIK or KK is named."""
    return not (words_of("nik-paper") | words_of("kk-paper")).isdisjoint(phrase(text).split())


def is_swapped(text: str) -> bool | None:
    """The answer to "are they swapped?" in words; None where it is none.

    "benar" means that the numbers stand right, whatever goes before it; a bare "ya" that they are swapped.
    """
    words = set(phrase(text).split())
    if says_swapped(text):
        return True
    if not words_of("right-as-is").isdisjoint(words) or not words_of("swapped").isdisjoint(words):
        return False
    said = meaning(text)
    return {"yes": True, "no": False}.get(said or "")
