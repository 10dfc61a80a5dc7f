"""Which regency or city an operator means: `33.74`, `3374`, `kota semarang`, `Balangan`; and its time zone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from handlers.rules.reading.places import find_places, place_words
from handlers.rules.reading.regions import Place, names_by_code, region_name

SILENT = "administrasi"
"""A word that names of Jakarta have and nobody types."""
WITA = frozenset({"51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"})
WIT = frozenset({"81", "82", "91", "92", "93", "94", "95", "96"})
"""Provinces by their clock (Keppres 41/1987). All others, in Sumatra, Java, West and Central Kalimantan, have WIB."""
_CODE = re.compile(r"(\d\d)\.?(\d\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Regencies:
    """What was found: `sure`, or `near` to choose from; both may be empty."""

    sure: Place | None = None
    near: tuple[Place, ...] = ()


def find_regency(typed: str) -> Regencies:
    """By code or by name. A name that two have (Semarang) is never guessed."""
    code = _CODE.fullmatch(typed.strip())
    if code is not None:
        return _by_code(f"{code[1]}.{code[2]}")
    wanted = _said(typed)
    same = tuple(place for place, written in _known() if wanted & written)
    if len(same) == 1:
        return Regencies(same[0])
    found = find_places(typed, names_by_code("regencies").items()) if not same else None
    return Regencies(near=same if found is None else tuple((one.code, one.name) for one in found.matches))


def _by_code(code: str) -> Regencies:
    """A code that was given up (most of Papua before 2022) names the regency that has its name today."""
    now = names_by_code("regencies").get(code)
    if now is not None:
        return Regencies((code, now))
    today = find_regency(region_name(code))
    return Regencies(near=today.near if today.sure is None else (today.sure,))


def _said(typed: str) -> frozenset[str]:
    """How a typed name may be meant: with the kind of region or without; as one word, however it was parted."""
    words = _words(typed)
    return frozenset({_with_kind(words), "".join(words)}) if words else frozenset()


@cache
def _known() -> tuple[tuple[Place, frozenset[str]], ...]:
    return tuple((place, _written(place[1])) for place in names_by_code("regencies").items())


def _written(name: str) -> frozenset[str]:
    """How the name of a regency may be typed."""
    words = _words(name)
    return frozenset({_with_kind(words), "".join(words[1:])})


def _words(text: str) -> Sequence[str]:
    return [word for word in place_words(text) if word != SILENT]


def _with_kind(words: Sequence[str]) -> str:
    """The kind of region written out, a blank, the name: a Kabupaten Kotabaru is no Kota Baru."""
    kind = "kabupaten" if words[0] == "kab" else words[0]
    return f"{kind} {''.join(words[1:])}"


def short_name(name: str) -> str:
    """`Balangan`, `Kota Semarang`, `Jakarta Pusat`: what people call it."""
    kind, _, rest = name.partition(" ")
    silent = rest.removeprefix(SILENT.capitalize() + " ")
    return f"{kind} {rest}" if kind == "Kota" and silent == rest else silent


def time_zone_of(code: str) -> str:
    """The zone of a region's province: Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT)."""
    province = code[:2]
    return "Asia/Makassar" if province in WITA else "Asia/Jayapura" if province in WIT else "Asia/Jakarta"
