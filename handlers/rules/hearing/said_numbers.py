"""Numbers that are said, not typed: "nol delapan satu dua", "dua puluh satu april sembilan belas tujuh enam".

People who talk to their phone send them so. What is said in a row is written in a row, digit by digit or in tens.
"""

import re
from collections.abc import Callable, Sequence

from handlers.rules.reading.verdict import Verdict, offer
from handlers.rules.reading.words import values_of

_DIGITS = {**values_of("digit"), **values_of("said-digit")}
_WHOLE = values_of("whole-number")
_TEEN, _TENS, _HUNDREDS, _THOUSANDS, _TIMES = "belas", "puluh", "ratus", "ribu", "kali"
_WORDS = (*_DIGITS, *_WHOLE, _TEEN, _TENS, _HUNDREDS, _THOUSANDS, _TIMES)
_ONE = rf"\b(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b"
_ROW = re.compile(rf"{_ONE}(?:[\s,.\-]+(?:{_ONE}|\d+\b))*", re.IGNORECASE)
_TEN, _HUNDRED, _THOUSAND, _MOST_TIMES = 10, 100, 1000, 8
_LONGEST = 600
"""Letters of a message in which somebody says a number, with whatever stands around it."""
_MOST_WORDS = 16
"""No number that is said takes more words: what follows is not looked at, however long a row is."""


def in_digits(text: str) -> str:
    """The text with every row of number words as digits; as it is where there are none, and where it is a long one."""
    if len(text) > _LONGEST:
        return text
    return _ROW.sub(lambda row: _written(re.findall(r"\w+", row.group().lower())), text)


def read_said(text: str, read: Callable[[str], Verdict]) -> Verdict:
    """What `read` makes of a text; where it refuses, of the text with said numbers as digits, to be confirmed."""
    typed = read(text)
    plain = in_digits(text) if typed.kind == "refuse" else text
    if plain == text:
        return typed
    said = read(plain)
    if said.kind == "refuse":
        return typed
    return said if said.kind == "offer" else offer("said", said.value or "")


def _written(words: Sequence[str]) -> str:
    found, at = "", 0
    while at < len(words):
        if words[at + 1 : at + 2] == [_TIMES] and words[at] in _DIGITS and words[at + 2 : at + 3]:
            found += str(_DIGITS.get(words[at + 2], words[at + 2])) * min(_DIGITS[words[at]], _MOST_TIMES)
            at += 3
            continue
        number, taken = _number(words[at : at + _MOST_WORDS])
        found += str(number) if number is not None else words[at] * words[at].isdecimal()
        at += taken
    return found


def _number(words: Sequence[str]) -> tuple[int | None, int]:
    """The number at the head of the words, and how many of them it takes; None for a word that is none by itself."""
    number, taken = _below_thousand(words)
    if number is None:
        return None, 1
    if words[taken : taken + 1] == [_THOUSANDS]:
        number, taken = number * _THOUSAND, taken + 1
    if number and number % _THOUSAND == 0:
        return _with_rest(number, taken, _below_thousand(words[taken:]))
    return number, taken


def _below_thousand(words: Sequence[str]) -> tuple[int | None, int]:
    number, taken = _below_hundred(words)
    if number is not None and words[taken : taken + 1] == [_HUNDREDS]:
        number, taken = number * _HUNDRED, taken + 1
    if number and number % _HUNDRED == 0 and number < _THOUSAND:
        return _with_rest(number, taken, _below_hundred(words[taken:]))
    return number, taken


def _below_hundred(words: Sequence[str]) -> tuple[int | None, int]:
    if not words:
        return None, 0
    if words[0] in _WHOLE:
        return _with_rest(_WHOLE[words[0]], 1, _one_behind(words))
    digit, following = _DIGITS.get(words[0]), words[1:2]
    if digit is None:
        return None, 0
    if following == [_TEEN]:
        return digit + 10, 2
    if following != [_TENS]:
        return digit, 1
    one = _DIGITS.get("".join(words[2:3])) if words[3:4] not in ([_TEEN], [_TENS]) else None
    return (digit * 10 + one, 3) if one else (digit * 10, 2)


def _one_behind(words: Sequence[str]) -> tuple[int | None, int]:
    """The digit behind a word for tens: "sewidak wolu"."""
    tens, one = _WHOLE[words[0]], _DIGITS.get("".join(words[1:2]))
    whole = tens % _TEN == 0 and _TEN < tens < _HUNDRED and words[2:3] not in ([_TEEN], [_TENS])
    return (one, 1) if whole and one else (None, 0)


def _with_rest(number: int, taken: int, rest: tuple[int | None, int]) -> tuple[int, int]:
    return (number + rest[0], taken + rest[1]) if rest[0] else (number, taken)
