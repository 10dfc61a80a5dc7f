"""Whole messages that answer no question: "lupa", "tidak tahu", "sama"."""

import re
import unicodedata

from handlers.rules.reading.clean import tidy, without_emoji
from handlers.rules.reading.words import any_of, words_of

_LONGEST = 80
"""Characters of a whole message that can be one of these."""
_NOT_KNOWN = re.compile(
    rf"(?:(?:saya|sy|aku|ulun)\s)?(?:{any_of('not')}\s?{any_of('know')}|lupa+|lali|kalinduk|lupa lupa ingat"
    r"|entah(?:lah)?|embuh|nanti(?: dulu)?|nanti saya cari"
    r"|(?:ktp|kk|kartu)(?: saya)? (?:hilang|rusak|ketinggalan|tertinggal))(?:\s[a-z' ]{1,40})?"
)
_SAME = re.compile(
    r"(?:(?:sama|sesuai|seperti|sperti|spt|ikut|ikuti|lihat|liat|cek|ada)(?: saja| aja| persis)?"
    r"(?: dengan| dgn| dg| seperti| kaya| kayak| di| pada)?"
    r"(?: yang| yg)?(?: ktp| kk| atas| tadi| itu| nik| foto| gambar| sebelumnya| diatas| nya)*"
    r"|sda|idem|sama aja|sama saja)"
)
_ASCII_SIGNS = re.compile(r"[^a-z0-9']+")


def phrase(text: str) -> str:
    """The words of a message: lower case, punctuation and emoji out, "?" kept when it is all there is."""
    if text.isascii():
        words = " ".join(_ASCII_SIGNS.sub(" ", text.lower()).split())
        return words or ("?" if "?" in text else "")
    text = without_emoji(text).lower().replace("\n", " ")
    words = tidy("".join(char if _in_word(char) else " " for char in text))
    return words or ("?" if "?" in text else "")


def _in_word(char: str) -> bool:
    return char == "'" or unicodedata.category(char)[0] in "LMN"


def bare_phrase(text: str) -> str:
    """`phrase` without polite words at its end ("tidak tahu pak": "tidak tahu"); one word always stays."""
    words = phrase(text).split()
    while len(words) > 1 and words[-1] in words_of("polite"):
        words.pop()
    return " ".join(words)


def says_not_known(text: str) -> bool:
    """The person does not know, forgot, or has not got it at hand."""
    words = phrase(text)
    return len(words) <= _LONGEST and _NOT_KNOWN.fullmatch(words) is not None


def says_unsure(text: str) -> bool:
    """`says_not_known` without what may as well mean "none": "tidak ada", "belum punya"."""
    return says_not_known(text) and not {"ada", "punya"} & set(phrase(text).split())


def says_same(text: str) -> bool:
    """The person points to something that the chat cannot see: "sama", "sesuai KTP"."""
    words = bare_phrase(text)
    return len(words) <= _LONGEST and _SAME.fullmatch(words) is not None
