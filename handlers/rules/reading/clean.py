"""What every reader does to typed text first: one script of digits, no invisible characters, plain spaces."""

import re
import unicodedata

MAX_ANSWER = 1000
"""Characters. A pasted KTP has about 400; nobody answers one question with more than this."""

_DASHES = re.compile("[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]")
_QUOTES = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u0060\u00b4\u02bc\u02bb\u02b9\u2032\u02ca\u02cb\uff07", "'")
)
_COMBINING_WRAP = {"\u20e3", *map(chr, range(0xFE00, 0xFE10))}
_SPACES = re.compile(r"[ \t]+")
_LINES = re.compile(r" *\n[ \n]*")
_FORMULA = re.compile(
    r"[=@]|[+\-]\s*[A-Za-z]\w{0,30}\s*[(!]|[+\-]\d{1,4}\s*[+*]\s*\d|[+\-][^|\n]{0,60}\||[A-Za-z]{1,9}\|'"
)
_READ_AS = {"0": "OoQD\u041e\u043e", "1": "IiLl|!\u0406\u0456", "2": "Zz", "5": "Ss", "6": "Gb", "8": "B", "9": "gq"}
_LETTERS_READ_AS_DIGITS = str.maketrans({look: digit for digit, looks in _READ_AS.items() for look in looks})

_ASCII = dict.fromkeys((*range(32), 127), " ") | dict.fromkeys(b"\n\r\x0b\x0c", "\n") | {0x60: "'"}


def tidy(text: str) -> str:
    """NFKC, digits as 0-9, invisible characters dropped; one kind of dash, quote, space and line break.

    Lines stay apart: a pasted KTP has one field a line. The result of `tidy` is its own `tidy`.
    """
    if text.isascii():  # nearly every message; only controls and grave accents can need cleaning, mostly not even these
        if text.isprintable() and "  " not in text and "`" not in text:
            return text.strip(" ")
        return _LINES.sub("\n", _SPACES.sub(" ", text.translate(_ASCII))).strip()
    text = unicodedata.normalize("NFKC", text.translate(_QUOTES)).translate(_QUOTES)
    text = _DASHES.sub("-", "".join(map(_plain, text)))
    # Dropping a character can bring a letter and its accent together, so compose once more.
    text = unicodedata.normalize("NFKC", text)
    return _LINES.sub("\n", _SPACES.sub(" ", text)).strip()


def _plain(char: str) -> str:
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if char in "\n\r\u2028\u2029\x0b\x0c\x85":
        return "\n"
    category = unicodedata.category(char)
    if category in ("Zs", "Cc"):
        return " "
    return "" if category in ("Cf", "Cs") or char in _COMBINING_WRAP else char


def is_emoji(char: str) -> bool:
    """Pictures, symbols and skin tones: nothing that a name, number or date is written with."""
    return unicodedata.category(char) == "So" or "\U0001f3fb" <= char <= "\U0001f3ff"


def without_emoji(text: str) -> str:
    """Emoji as spaces, then tidy again."""
    if text.isascii():
        return text
    return tidy("".join(" " if is_emoji(char) else char for char in text))


def is_formula(text: str) -> bool:
    """Would a spreadsheet calculate this? Such text is never stored, whatever the field."""
    return _FORMULA.match(text) is not None


def digits_of(text: str) -> str:
    """All digits 0-9 of a tidy text, joined."""
    return "".join(char for char in text if "0" <= char <= "9")


def letters_as_digits(text: str) -> str:
    """Letters that people and OCR put for digits (O I l S B) as digits: to be offered, never applied."""
    return text.translate(_LETTERS_READ_AS_DIGITS)
