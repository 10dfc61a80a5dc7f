"""Who writes English, and is answered so: "Good morning, can I register here?"."""

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import words_of

_LONGEST = 300
_FEWEST, _FEW = 2, 3
"""English words of a message that holds nothing else, and of one that holds others: names, "BPJS", "KTP"."""


def says_english(text: str) -> bool:
    """True where two of three words are English, and one of them is none that everybody types ("thanks min")."""
    words = [word for word in phrase(text[:_LONGEST]).split() if not word.isdecimal()]
    sure, known = words_of("english"), words_of("english") | words_of("english-too")
    found = [word for word in words if word in known]
    if sure.isdisjoint(found) or len(found) < (_FEWEST if len(found) == len(words) else _FEW):
        return False
    return 3 * len(found) >= 2 * len(words)
