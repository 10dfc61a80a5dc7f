"""Indonesian mobile numbers: cleaning first, then phonenumbers as the judge.

phonenumbers alone reads letters as digits ("(istri)"), keeps a leading 00 and accepts service numbers, so it
only ever sees digits that were cut out here.
"""

import re
import unicodedata
from functools import lru_cache

import phonenumbers

from handlers.rules.reading.clean import MAX_ANSWER, digits_of, is_formula, letters_as_digits, tidy, without_emoji
from handlers.rules.reading.digits import count_digits, is_date_shape, is_spreadsheet_number, numbers_of_length
from handlers.rules.reading.phrases import bare_phrase, phrase, says_not_known, says_same
from handlers.rules.reading.verdict import Verdict, offer, ok, refuse
from handlers.rules.reading.words import any_of, words_of

NO_PHONE = "none"
"""The reading offered to a person who has no phone of their own."""
_PHRASE, _SENTENCE = 60, 100
_SHORTEST, _LONGEST = 10, 13
"""Digits of an Indonesian mobile number with its leading 0."""
_MOBILE = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)
_POSSIBLE = range(8, 18)
"""Digits, with any prefix, that are worth asking phonenumbers about."""
_LONG = 9
"""Digits from which a row is somebody's number, not a house or RT number."""
_NEXT = re.compile(r"(?<=\d)[ .]+(?=0\d|62\d)")
_LANDLINE = phonenumbers.PhoneNumberType.FIXED_LINE
_PIECE = re.compile(r"\+?\(?\+?\d[\d ().\-]*")
_MISREAD = re.compile(r"[\dOolI|SsB+.\-()]*\d[\dOolI|SsB+.\-()]*")
_GLUED = re.compile(r"(?<![A-Za-z])[OoIl|](?=8(?:[ .\-]?\d){6})|\d[OoIl|]+\d|\d[OoIl|]\b")
_NO_PHONE = re.compile(
    rf"(?:(?:saya|sy|aku|ulun|kami)\s)?{any_of('no-phone-not')}\s(?:{any_of('have')}\b ?)?(?:{any_of('phone-word')} ?)*"
    r"|(?:hp|hape|handphone|telepon|wa|nomor)\s(?:tidak|tdk|gak|ga|belum|kada)\s(?:ada|punya)"
)
_HAS_NOTHING = re.compile(
    r"(?:ada|punya|mempunyai|memiliki|pegang|gadah|duwe|boga|baisi|beisi|tanpa)|(?:no|hp|hape|telepon)\b"
)


def read_phone(text: str) -> Verdict:
    """A mobile number in E.164 (`+62812...`); `no-phone` offers `NO_PHONE` to who has none of their own."""
    if len(text) > MAX_ANSWER:
        return refuse("too-long")
    plain = without_emoji(tidy(text))
    if is_formula(plain):
        return refuse("formula")
    found = _mobiles(plain)
    if len(found) > 1 or (found and _second_number(plain)):
        return offer("two-numbers", *found)
    if found and any(_written_digit(char) for char in plain):
        return refuse("letters")
    return _misread(plain, found) or (_owned(found[0], plain) if found else _nothing_found(plain))


def _written_digit(char: str) -> bool:
    """A digit that is written as a sign of its own ("\u4e5d"): leaving it out would make another number."""
    return not char.isascii() and unicodedata.numeric(char, None) is not None


def _mobiles(plain: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(number for number in map(_e164, _pieces(plain)) if number))


def _owned(number: str, plain: str) -> Verdict:
    other = words_of("owner") & set(phrase(plain).split())
    return offer("other-owner", number) if other else ok(number)


def _pieces(plain: str) -> list[str]:
    """The parts that could each be one number; digits that are none fall apart where a new one starts."""
    pieces: list[str] = []
    for piece in _PIECE.findall(plain.replace("+", " +")):
        parts = _NEXT.split(piece) if _e164(piece) is None else [piece]
        for part in parts:
            words = [word for word in part.split() if len(digits_of(word)) >= _LONG]
            pieces += [part] if _parsed(part) or not words else words
    return pieces


def _second_number(plain: str) -> bool:
    """Whether another long number stands beside the good one (a land line, one with a digit missing)."""
    long = (piece for piece in _pieces(plain) if len(digits_of(piece)) >= _LONG)
    return any(_e164(piece) is None for piece in long)


def _e164(piece: str) -> str | None:
    parsed = _parsed(piece)
    if parsed is None or phonenumbers.number_type(parsed) not in _MOBILE:
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


@lru_cache(maxsize=64)  # one answer asks for the same piece several times, and parsing it is dear
def _parsed(piece: str) -> phonenumbers.PhoneNumber | None:
    """A valid Indonesian number of any type; 00 in front is dialled for "+", 62 0812 and 812 mean 0812."""
    digits = digits_of(piece).removeprefix("00")
    if len(digits) not in _POSSIBLE:
        return None
    national = digits.removeprefix("62").lstrip("0") if digits.startswith("62") else digits.removeprefix("0")
    if "+" in piece and not digits.startswith("62"):
        return None
    try:
        number = phonenumbers.parse(f"0{national}", "ID")
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number_for_region(number, "ID") else None


def _misread(plain: str, found: tuple[str, ...]) -> Verdict | None:
    """Letters among the digits, "O812...": phonenumbers would drop them without a word."""
    readings = _mobiles(_MISREAD.sub(lambda match: letters_as_digits(match.group()), plain))
    changed = readings != found or _GLUED.search(plain)
    return offer("letter-for-digit", *readings) if readings and changed else None


def _nothing_found(plain: str) -> Verdict:
    count = count_digits(plain)
    if not count:
        return _words(plain)
    if is_spreadsheet_number(plain):
        return refuse("spreadsheet-number")
    if numbers_of_length(plain, 16):
        return refuse("nik-instead")
    if is_date_shape(plain):
        return refuse("date-instead")
    return _bad_number(plain, count)


def _words(plain: str) -> Verdict:
    words = bare_phrase(plain)
    if len(words) <= _PHRASE and _NO_PHONE.fullmatch(words) and _HAS_NOTHING.search(words):
        return offer("no-phone", NO_PHONE)
    if _is_of_others(words):
        return offer("no-phone", NO_PHONE)
    if says_same(plain) or _points_here(words, plain):
        return refuse("this-number")
    if says_not_known(plain):
        return refuse("not-known")
    return refuse("letters" if words and words != "?" else "empty")


def _points_here(words: str, plain: str) -> bool:
    """True for "nomor ini", "yang lagi saya pakai": every word points to the phone that is typed on, and none asks."""
    said, here = set(words.split()), words_of("points-here")
    return bool(said & here) and said <= here | words_of("around-here") and "?" not in plain


def _is_of_others(words: str) -> bool:
    """Somebody else's phone, or one that is gone, with no number: "pakai hp anak", "hp pinjam", "hp rusak"."""
    said = set(words.split())
    if len(words) > _SENTENCE or words_of("phone-itself").isdisjoint(said):
        return False
    missing = not words_of("lack-not").isdisjoint(said) and not words_of("lack-have").isdisjoint(said)
    theirs = words_of("owner") - words_of("lack-have") - {"milik"}
    return missing or not (theirs | words_of("lack-gone") | words_of("borrowed")).isdisjoint(said)


def _bad_number(plain: str, count: int) -> Verdict:
    if re.match(r"\D*(?:\+|00)(?!62|0)[1-9]", plain):
        return refuse("foreign")
    parsed = next((number for number in map(_parsed, _pieces(plain)) if number), None)
    if parsed is not None and phonenumbers.number_type(parsed) == _LANDLINE:
        return refuse("landline")
    if count < _SHORTEST:
        return refuse("too-short", count=count)
    return refuse("too-many-digits", count=count) if count > _LONGEST else refuse("not-mobile")


def show_phone(e164: str) -> str:
    """`+6281234567890` as people write it: `0812-3456-7890`."""
    national = "0" + e164.removeprefix("+62")
    return "-".join(part for part in (national[:4], national[4:8], national[8:]) if part)
