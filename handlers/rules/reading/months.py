"""Month names as Indonesians write them: full, short, old spelling, English, Roman, misspelt."""

from functools import cache

from rapidfuzz.distance import OSA

_NAMES = {
    1: "januari jan january janwari jnr",
    2: "februari feb pebruari peb febuari february pebuari",
    3: "maret mar mrt march maart",
    4: "april apr avril",
    5: "mei may mey me'i",
    6: "juni jun june juny",
    7: "juli jul july",
    8: "agustus agu agt ags agst agus aug august ags't agts augustus",
    9: "september sep sept",
    10: "oktober okt oct october",
    11: "november nov nopember nop",
    12: "desember des dec december",
}
_SHORT, _LONG = 3, 7
"""Letters of the usual short names; letters from which two may be wrong."""
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


@cache
def _words() -> dict[str, int]:
    words = {word: month for month, names in _NAMES.items() for word in names.split()}
    return words | {roman: month for month, roman in enumerate(_ROMAN, start=1)}


def known_month(word: str) -> int | None:
    """The month of a word in a usual spelling (lower case), None for anything else."""
    return _words().get(word)


def likely_months(word: str) -> tuple[int, ...]:
    """The months that a word may mean: one when it is clear enough, several when it must be asked, none."""
    known = known_month(word)
    if known:
        return (known,)
    return _misspelt(word) or _shortened(word)


def is_clear(word: str) -> bool:
    """Long enough to be taken for its one month without asking: "apil", not "jl"."""
    return len(word) >= _SHORT


def _misspelt(word: str) -> tuple[int, ...]:
    """Edit distance 1, or 2 from seven letters; several months where they are equally near."""
    allowed = 2 if len(word) >= _LONG else 1
    if len(word) < _SHORT:
        return ()
    near = {month: _distance(word, month) for month in _NAMES}
    best = min(near.values())
    return tuple(month for month, distance in near.items() if distance == best <= allowed)


def _distance(word: str, month: int) -> int:
    """To the full names for whole words; short names count only as they stand."""
    names = (name for name in _NAMES[month].split() if len(name) > _SHORT or name == "mei")
    return min(OSA.distance(word, name) for name in names)


def _shortened(word: str) -> tuple[int, ...]:
    """Cut off ("septemb", "ju"), else letters left out behind the first ("jn", "dsmbr")."""
    names = {month: name.split()[0] for month, name in _NAMES.items()}
    cut = tuple(month for month, name in names.items() if name.startswith(word))
    return cut or tuple(month for month, name in names.items() if _is_within(word, name))


def _is_within(word: str, name: str) -> bool:
    letters = iter(name)
    return word[:1] == name[0] and all(letter in letters for letter in word)
