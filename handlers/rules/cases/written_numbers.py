"""Numbers in an officer's sentence: one of the office's records, which goes into no paper, and any other that is long.

What people write as dates, hours and rupiah is none of them.
"""

import re

from handlers.rules.reading.clean import digits_of, letters_as_digits, tidy
from handlers.rules.registrations.receipt import parse_receipt

LONG = 7
"""Digits from which a run may be somebody's phone, NIK, account."""
_SIGNS = str.maketrans("\u0422\u0442\u216c\u217c", "TtLl")
_D = r"[0-9OoQIl|SsZzBGbgq]"
_BETWEEN = r"[\s\-._/:,]{0,3}"
_RECORD = re.compile(rf"(?<![A-Za-z])[LDTldt]{_BETWEEN}({_D}(?:{_BETWEEN}{_D}){{9,13}})(?![A-Za-z0-9])")
_BARE = re.compile(r"(?<!\d)(?<![KkSs][ \-])(?<![KkSs])\d\d[01]\d[ \-._/]{1,3}\d{5,7}[ \-._/]{1,3}\d(?!\d)")
_YEARS = range(20, 60)
_MONTHS = range(1, 13)
_SHORTEST, _FEWEST, _FRONT = 10, 4, 4
_SPELT = {
    "nol": "0", "kosong": "0", "satu": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5", "enam": "6",
    "tujuh": "7", "delapan": "8", "lapan": "8", "sembilan": "9",
}  # fmt: skip
_SAID = re.compile(rf"\b(?:{'|'.join(_SPELT)})(?:[\s,.-]+(?:{'|'.join(_SPELT)})){{{LONG - 1},}}\b", re.IGNORECASE)
_MONTH = r"(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)[a-z]*"
_NO_RUN = re.compile(
    r"\b[KkSs][ -]?\d{4}[ -]?\d{5,7}[ -]?\d\b"
    r"|(?<![\d\-/.])\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:20|19)\d{2}(?![\d\-/])"
    r"|(?<!\d)(?:20|19)\d{2}-\d{2}-\d{2}(?!\d)"
    rf"|(?<!\d)\d{{1,2}}[\s-]{_MONTH}[\s-](?:20|19)?\d{{2}}(?!\d)"
    r"|(?<![\d.])(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d.,])"
    r"|\b(?:Rp|IDR)\.?\s?[1-9]\d{0,2}(?:\.\d{3}){0,5}(?:,\d{1,2})?(?![\d.])"
    r"|\b(?:Rp|IDR)\.?\s?[1-9]\d{0,14}(?![\d.])"
    r"|(?<![\d.])[1-9]\d{0,2}(?:\.\d{3}){1,5}(?:,\d{1,2})?(?=\s*rupiah\b)",
    re.IGNORECASE,
)
"""Numbers of cases and of what employers sent; dates, hours, rupiah."""
_RUN = re.compile(r"\+?\(?\d(?:(?:[ .\-/()]{0,2}|,)[\dOo])*")
_BLANK = " \x00 "


def names_a_record(text: str) -> bool:
    """True for the number of a report, a registration or a question, however it is spelt: "l 2611 OOOO2 5"."""
    plain = tidy(text).translate(_SIGNS)
    if _BARE.search(plain):
        return True
    return any(_is_record(found[0][0], found[1]) for found in _RECORD.finditer(plain))


def _is_record(letter: str, typed: str) -> bool:
    """Year and month in front, as many digits as a number has; letters stand for digits where most are digits."""
    if sum("0" <= sign <= "9" for sign in typed) < _FEWEST:
        return False
    digits = digits_of(letters_as_digits(typed))
    if len(digits) < _SHORTEST or int(digits[:2]) not in _YEARS or int(digits[2:4]) not in _MONTHS:
        return False
    groups = [len(group) for group in re.split(r"[\s\-._/:,]+", typed) if group]
    return groups[0] == _FRONT or len(groups) == 1 or parse_receipt(f"{letter}-{digits}") is not None


def long_numbers(text: str) -> tuple[str, ...]:
    """The digits of every run that may be a phone, a NIK, a KK, an NPWP, an account, in order, each once."""
    return tuple(dict.fromkeys(digits for _, digits in _runs(_bare(text))))


def without_numbers(text: str) -> str:
    """The sentence without these runs."""
    plain, kept = tidy(text), _bare(text)
    for run, _ in sorted(_runs(kept), key=lambda one: -len(one[0])):
        plain = plain.replace(run, " ")
    for said in _SAID.findall(plain):
        plain = plain.replace(said, " ")
    lines = (" ".join(re.sub(r"\(\s*\)|\((?![^()]*\))", " ", line).split()) for line in plain.split("\n"))
    return "\n".join(re.sub(r"\s+([,.;:)])", r"\1", line) for line in lines).strip()


def _bare(text: str) -> str:
    """The sentence with blanks for what is no run of digits; said digits as digits."""
    return _NO_RUN.sub(_BLANK, tidy(text))


def _runs(bare: str) -> list[tuple[str, str]]:
    """(as it stands there, its digits) of each long run; spelt ones last."""
    found = [(run.strip(" .,-/()"), digits_of(letters_as_digits(run))) for run in _RUN.findall(bare)]
    spelt = (
        (said, "".join(_SPELT[word] for word in re.findall(r"[a-z]+", said.lower()))) for said in _SAID.findall(bare)
    )
    return [(run, digits) for run, digits in (*found, *spelt) if len(digits) >= LONG]
