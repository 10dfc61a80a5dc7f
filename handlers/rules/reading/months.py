"""Month names as Indonesians write them: full, short, old spelling, English, Roman, misspelt."""

from rapidfuzz.distance import OSA

from handlers.rules.reading.words import values_of

_SHORT, _LONG = 3, 7
"""Letters of the usual short names; letters from which two may be wrong."""


def known_month(word: str) -> int | None:
    """The month (1 to 12) of a word in a usual spelling (lower case), None for anything else."""
    return values_of("month").get(word) or values_of("roman-month").get(word)


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
    """Edit distance 1, or 2 from seven letters; several months where they are equally near.

    Compared with whole names; short ones ("agt") count only as they stand.
    """
    if len(word) < _SHORT:
        return ()
    allowed = 2 if len(word) >= _LONG else 1
    whole = [(name, month) for name, month in values_of("month").items() if len(name) > _SHORT or name == "mei"]
    near = [(OSA.distance(word, name), month) for name, month in whole]
    best = min(distance for distance, _ in near)
    return tuple(dict.fromkeys(month for distance, month in near if distance == best <= allowed))


def _shortened(word: str) -> tuple[int, ...]:
    """Cut off ("septemb", "ju"), else letters left out behind the first ("jn", "dsmbr")."""
    names = values_of("full-month").items()
    cut = tuple(month for name, month in names if name.startswith(word))
    return cut or tuple(month for name, month in names if _is_within(word, name))


def _is_within(word: str, name: str) -> bool:
    letters = iter(name)
    return word[:1] == name[0] and all(letter in letters for letter in word)
