"""What the register keeps of an employer, as officers type it: each field with its own rule."""

import re

from handlers.rules.cases.employer_names import LONGEST_NAME, name_key
from handlers.rules.office.area import Area
from handlers.rules.reading.clean import is_formula, tidy
from handlers.rules.reading.places import find_places
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.reading.words import words_of

SIZES = ("mikro", "kecil", "menengah", "besar")
FIELDS = ("name", "other-names", "address", "place", "branch", "wlkp", "npp", "size")
EMPTY = ("-", "kosong", "hapus")
"""What empties a field that may be empty."""
LONGEST = {"name": LONGEST_NAME, "other-names": 400, "address": 240, "branch": 120, "wlkp": 32, "npp": 32}
_NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z./ -]{2,31}")
_FEWEST_WORDS = 2
_SIZES = dict(zip(SIZES, SIZES, strict=True)) | {"sedang": "menengah", "micro": "mikro"}
_SIZES |= {"small": "kecil", "medium": "menengah", "large": "besar"}


def read_fact(field: str, text: str, area: Area) -> Verdict:
    """A typed value of one of FIELDS; `ok` and empty where it is emptied. `place` is a dotted code."""
    words = tidy(text)
    if field != "name" and words.casefold() in EMPTY:
        return ok("")
    if field == "size":
        return read_size(words)
    if field == "place":
        return _place(words, area)
    return read_line(field, words)


def read_line(field: str, text: str) -> Verdict:
    """One line of words; of other names each line is one."""
    lines = [" ".join(line.split()) for line in tidy(text).split("\n")]
    words = "\n".join(filter(None, lines)) if field == "other-names" else " ".join(filter(None, lines))
    if not words or is_formula(words):
        return refuse("employer-empty")
    if len(words) > LONGEST[field]:
        return refuse("employer-long", longest=LONGEST[field])
    if field == "name" and not name_key(words):
        return refuse("employer-empty")
    if field in ("wlkp", "npp") and not _NUMBER.fullmatch(words):
        return refuse("employer-number")
    return ok(words)


def read_address(text: str) -> Verdict:
    """A postal address in one line: a street, a house, a number or a post box, not the name of a place alone.

    "Hamarung" may be all that a report says of where somebody works: no letter goes there.
    """
    verdict = read_line("address", text)
    if verdict.kind != "ok":
        return verdict
    words = re.findall(r"[^\W\d_]+|\d+", verdict.value.casefold())
    signs = words_of("street-sign") | words_of("address-sign") - words_of("place-kind") - {"prov"} | {"rt", "rw"}
    signed = any(word in signs or word.isdecimal() for word in words)
    return verdict if signed and len(words) >= _FEWEST_WORDS else refuse("address-short")


def read_size(text: str) -> Verdict:
    """How large an employer calls itself."""
    found = next((_SIZES[word] for word in re.findall(r"[a-z]+", text.casefold()) if word in _SIZES), None)
    return ok(found) if found else refuse("employer-size")


def _place(text: str, area: Area) -> Verdict:
    places = (*area.villages, *area.districts)
    if any(text == code for code, _ in places):
        return ok(text)
    tries = (find_places(text, some) for some in (area.districts, places))  # a village often has its district's name
    found = next((one for one in tries if one.kind == "exact"), None)
    return ok(found.matches[0].code) if found else refuse("employer-place")
