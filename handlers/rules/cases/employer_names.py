"""Employers' names: what of them is compared, and how much two of them agree.

"PT. Sinar Jaya", "SINAR JAYA, PT" and "Pt Sinar  jaya (Persero) Tbk" are one name; "Hotel Sinar" and "RM Sinar" are
two: the legal form is often left out or wrong, the kind of house never is.
"""

import re
import unicodedata

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.words import words_of, written_out

LONGEST_NAME = 160
SAME = 100.0
LIKELY = 86.0
"""From this score on two names are offered as one."""
NEAR = 72.0
"""From this score on a name is worth showing."""
_PART, _OTHER, _PIECE = 84.0, 70.0, 4
_MOST_ROUNDS = 6
_SLIP, _SHORT, _HOUSE = 90.0, 80.0, 80.0

_SPELT = {("p", "t"), ("c", "v"), ("u", "d"), ("p", "d"), ("f", "a")}
_AS_LETTERS = str.maketrans("01345678", "oieasgtb")
_INSIDE = re.compile(r"(?<=[^\W\d_])[01345678](?=[^\W\d_])|\b[01](?=[^\W\d_]{3})")
"""A digit between letters is a letter ("K4RYA", "H0tel"); 0 and 1 are one at the front too ("0mega", "1ndah")."""

_SEAM = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
"""Between a letter and a digit: "RT28", "63E"."""


def name_words(name: str) -> tuple[str, ...]:
    """The words by which an employer is known: lower case, no signs, no legal form, spelt letters joined."""
    words = tuple(_folded(name))
    for _ in range(_MOST_ROUNDS):
        found = tuple(_folded(" ".join(_joined(_written(_bare(words))))))
        if found == words:
            break
        words = found
    return words


def name_key(name: str) -> str:
    """The name as it is compared and stored (`Employer.key`); its own key. Empty for signs alone."""
    return " ".join(name_words(name))[:LONGEST_NAME].strip()


def similarity(one: str, other: str) -> float:
    """How much two names agree, 0..100; 100 only for the same letters."""
    return words_alike(name_words(one), name_words(other))


def words_alike(mine: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    """The same for names that are words already (`name_words`)."""
    one, other = "".join(mine), "".join(theirs)
    if not one or not other:
        return 0.0
    if one == other:
        return SAME
    letters = OSA.normalized_similarity(one, other) * 100
    order = fuzz.token_sort_ratio(" ".join(mine), " ".join(theirs)) - 2
    shorter, longer = (mine, theirs) if len(one) <= len(other) else (theirs, mine)
    part = _PART if _is_part(shorter, longer) else 0.0
    inside = fuzz.partial_ratio(one, other) * _PART / 100 if min(len(one), len(other)) > _PIECE else 0.0
    found = min(99.0, max(letters, order, part, inside))
    return min(found, _OTHER) if _differ(mine, theirs) else found


def address_alike(one: str, other: str) -> float | None:
    """How much two addresses agree, 0..100; None where one is unknown."""
    mine, theirs = _address(one), _address(other)
    if not mine or not theirs:
        return None
    return min(fuzz.token_sort_ratio(mine, theirs) + 5, 100.0) if mine != theirs else SAME


def one_house(one: str, other: str) -> bool:
    """True where two addresses are one place: near words, the very same numbers ("No 5" and "No 6" are neighbours)."""
    alike = address_alike(one, other)
    numbers, others = (_numbers(tuple(_address(text).split())) for text in (one, other))
    return alike is not None and alike >= _HOUSE and numbers == others


def spelt_twice(names: tuple[str, str], addresses: tuple[str, str]) -> bool:
    """True where two rows of one list are likely one employer: a slip of the pen, or a short name at the same house."""
    score = similarity(*names)
    return score >= _SLIP or (score >= _SHORT and one_house(*addresses))


def one_employer(
    names: tuple[str, str], addresses: tuple[str, str], *, same_number: bool = False, other_number: bool = False
) -> int:
    """Whether two rows may be one employer, 0..100: three quarters the name, the rest the address where both are known.

    `same_number`: both have the same WLKP or NPP number, nearly a proof. `other_number`: both have one and they differ:
    then they are branches at most.
    """
    name, address = similarity(*names), address_alike(*addresses)
    found = name * 0.94 if address is None else name * 0.75 + address * 0.25
    if same_number:
        return round(max(95.0, found))
    return round(min(found, _OTHER) if other_number else found)


def _folded(name: str) -> list[str]:
    """Words of letters and digits, accents off. A digit among letters is read as the letter that it looks like."""
    spread = unicodedata.normalize("NFKD", tidy(name[: LONGEST_NAME * 2]).casefold()).replace("&", " dan ")
    plain = "".join(char if char.isalnum() else "" if _drops(char) else " " for char in spread)
    return _INSIDE.sub(lambda found: found[0].translate(_AS_LETTERS), plain).split()


def _drops(char: str) -> bool:
    return char == "'" or unicodedata.category(char)[0] == "M"


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Without legal forms at the ends; a name that is nothing else stays."""
    forms, first = words_of("legal-form"), words_of("legal-form") | {"pd", "fa"}
    while len(words) > 1 and (words[0] in first or words[:2] in _SPELT):
        cut = 1 if words[0] in first else 2
        if len(words) == cut:
            return words
        words = words[cut:]
    while len(words) > 1 and words[-1] in forms:
        words = words[:-1]
    return words


def _written(words: tuple[str, ...]) -> tuple[str, ...]:
    """Every spelling of one thing as one: "rumah makan" and "RM"."""
    found: list[str] = []
    one_spelling = written_out("employer_words")
    for word in words:
        pair = one_spelling.get(f"{found[-1]} {word}") if found else None
        if pair is not None:
            found[-1] = pair
        else:
            found.append(one_spelling.get(word, word))
    return tuple(found)


def _joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """Letters that stand alone side by side are one word: "A B C" and "A.B.C." are ABC."""
    found: list[str] = []
    run = False
    for word in words:
        alone = len(word) == 1 and word.isalpha()
        if alone and run:
            found[-1] += word
        else:
            found.append(word)
        run = alone
    return tuple(found)


def _is_part(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """All words of one stand in the other, or it is how the other begins; not for a few letters alone."""
    joined = "".join(shorter)
    return len(joined) >= _PIECE and (set(shorter) <= set(longer) or "".join(longer).startswith(joined))


def _differ(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Both say what house it is, or which of several, and say it differently ("Toko 1", "Toko 2")."""
    houses = words_of("house")
    kinds, other_kinds = houses & set(mine), houses & set(theirs)
    numbers, other_numbers = _numbers(mine), _numbers(theirs)
    kind = bool(kinds) and bool(other_kinds) and not kinds & other_kinds
    return kind or (bool(numbers) and bool(other_numbers) and numbers != other_numbers)


def _numbers(words: tuple[str, ...]) -> set[str]:
    return {word for word in words if word.isdecimal()}


def _address(text: str) -> str:
    apart = _SEAM.sub(" ", " ".join(_folded(text)))
    short, signs = written_out("address_words"), words_of("address-sign")
    words = (short.get(word, word) for word in apart.split())
    return " ".join(word for word in words if word not in signs)
