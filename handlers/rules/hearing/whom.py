"""Who is to be registered, in the sentence that asks for it: "mau daftarkan suami saya juga", "daftar buat ibu"."""

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import words_of

ONESELF, RELATIVE = "saya", "keluarga"
_LONGEST = 160
_AND = frozenset(("dan", "dn", "sama", "dengan", "dgn", "serta", "and", "lawan", "karo"))
_OURS = ("ku", "nya", "mu")


def whom(text: str) -> str | None:
    """ONESELF or RELATIVE; None where the sentence does not say, asks, or names both.

    "Ibu" and its like also address the office ("daftar bu"): they count behind "untuk", or before "saya".
    """
    words = phrase(text).split()
    if len(text) > _LONGEST or "?" in text:
        return None
    relative = any(_is_relative(words, place) for place in range(len(words)))
    oneself = any(_is_oneself(words, place) for place in range(len(words)))
    if relative == oneself:
        return None
    return RELATIVE if relative else ONESELF


def _is_relative(words: list[str], place: int) -> bool:
    word = words[place]
    if _bare(word) in words_of("relative"):
        return True
    owned = word != _bare(word) or (words[place + 1 : place + 2] and words[place + 1] in words_of("oneself"))
    return _bare(word) in words_of("relative-or-address") and bool(owned or _is_wanted(words, place))


def _is_oneself(words: list[str], place: int) -> bool:
    """True for "untuk saya", "daftarkan diri", "saya sendiri"; not for "istri saya", nor for "saya mau"."""
    if words[place] in words_of("oneself") and words[place + 1 : place + 2] and words[place + 1] in _AND:
        return True
    if words[place] in words_of("alone"):
        return words[place - 1 : place] != [] and words[place - 1] in words_of("oneself") | {"diri"}
    return words[place] in words_of("oneself") | {"diri"} and _is_wanted(words, place)


def _is_wanted(words: list[str], place: int) -> bool:
    return place > 0 and words[place - 1] in words_of("for-whom")


def _bare(word: str) -> str:
    """Without "-ku" and its like: "istriku", "ibunya"."""
    ending = next((one for one in _OURS if word.endswith(one)), "")
    known = words_of("relative") | words_of("relative-or-address")
    return word.removesuffix(ending) if ending and word.removesuffix(ending) in known else word
