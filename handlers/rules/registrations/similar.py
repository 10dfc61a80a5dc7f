"""Which people may be the same: terms by which they find each other, and how much two of them agree.

Terms are hashed with a key before they are stored. None is a field with few values alone (a birth date has
about 30,000): always with a piece of the name, or a number as long as the KK.
"""

import re
from datetime import date
from functools import lru_cache
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from handlers.rules.reading.name_letters import fold_name
from handlers.rules.reading.table import rows_of

MAX_TOKENS = 5
TWO_OF_THREE = 2
LIKELY = 80
"""From this score on a reviewer is told "likely the same"."""


def sounds() -> tuple[tuple[str, str], ...]:
    """(how names spell a sound, how it is said): the table `sounds`, in its order."""
    return tuple((row["written"], row["spoken"]) for row in rows_of("sounds", "written", "spoken"))


_SOUNDS = sounds()
"""Old and new spellings of one sound, those first that others are a part of."""
_MUHAMMAD = frozenset({"M", "MUH", "MOH", "MUHD", "MHD", "MUHAMAD", "MUHAMMAD", "MOHAMAD", "MOHAMMAD", "MUHAMMED"})


@lru_cache(maxsize=4096)
def sound(token: str) -> str:
    """How a name token sounds, old and new spelling alike: SOEKARNO and Sukarno, Mohamad and MUHAMMAD.

    Remembered: one person is compared with many, and most names are made of the same few hundred words.
    """
    letters = re.sub(r"[^A-Z]", "", fold_name(token).upper())
    if letters in _MUHAMMAD:
        return "MHMD"
    for written, spoken in _SOUNDS:
        letters = letters.replace(written, spoken)
    letters = re.sub(r"(.)\1+", r"\1", letters)
    return letters[:1] + re.sub(r"[AIUEOH]", "", letters[1:])


def tokens(name: str) -> tuple[str, ...]:
    """The sounds of a name's words, in order, without empty ones."""
    return tuple(s for s in (sound(word) for word in name.split()[:MAX_TOKENS]) if s)


def match_terms(name: str, kk: str, birth_date: date) -> frozenset[str]:
    """What to hash for one person: the KK, birth date with each token, each pair of tokens."""
    sounds = tokens(name)
    born = birth_date.isoformat()
    terms = {f"kk:{kk}"} | {f"born:{born}:{one}" for one in sounds}
    return frozenset(terms | {f"name:{a}:{b}" for a, b in combinations(sorted(set(sounds)), 2)})


def score(name: str, born: date, kk: str, other_name: str, other_born: date, other_kk: str) -> int:
    """0..100: half the name, a third the birth date (a swapped or near one counts), the rest the KK."""
    names = JaroWinkler.similarity(" ".join(sorted(tokens(name))), " ".join(sorted(tokens(other_name))))
    return round(50 * names + 35 * _dates(born, other_born) + 15 * (kk == other_kk))


def _dates(one: date, other: date) -> float:
    if one == other:
        return 1.0
    if (one.day, one.month, one.year) == (other.month, other.day, other.year):
        return 0.8
    same = (one.day == other.day) + (one.month == other.month) + (one.year == other.year)
    return 0.5 if same == TWO_OF_THREE else 0.0
