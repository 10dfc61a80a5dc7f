"""Finding a district or village by the name that people type: "desa juai", "mr ninian", "muaraninian"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from handlers.rules.names import fold_name
from handlers.rules.phrases import phrase
from handlers.rules.regions import Place

_KINDS = frozenset(
    "desa ds kelurahan kel lurah kecamatan kec kampung kp dusun dsn nagari gampong pekon kabupaten kab kota di dari saya "
    "tinggal alamat rt rw nama pak bu pembakal".split()
)
_SHORT = {
    "mr": "muara", "ma": "muara", "mra": "muara", "muaro": "muara", "tj": "tanjung", "tjg": "tanjung", "tg": "tanjung",
    "sei": "sungai", "sngai": "sungai", "sg": "sungai", "si": "sungai", "s": "sungai", "bt": "batu", "gn": "gunung", "gng": "gunung",
    "pd": "padang", "lb": "lubuk", "lbk": "lubuk", "kt": "koto", "kto": "koto", "tb": "tebing", "tbg": "tebing",
    "pl": "pulau", "pt": "paringin", "prg": "paringin", "prgn": "paringin", "ht": "hutan", "bj": "banjar", "bjr": "banjar",
    "sel": "selatan", "slt": "selatan", "ut": "utara", "utr": "utara", "tim": "timur", "tmr": "timur", "brt": "barat",
    "tgh": "tengah", "teng": "tengah", "psr": "pasar", "ps": "pasar", "kr": "karang", "krg": "karang", "blk": "balik",
}  # fmt: skip
_EXACT, _LIKELY, _PART, _GOOD = 100.0, 86.0, 84.0, 72.0
_CLEAR_LEAD = 8.0
_WORD = 5
"""Letters from which a piece of a name says something."""


@dataclass(frozen=True, slots=True)
class Match:
    """One place and how well its name fits, 0..100."""

    code: str
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """`exact`: the very name; `likely`: one clear best, to be confirmed; `several`: choose; `none`. Best first."""

    kind: Literal["exact", "likely", "several", "none"]
    matches: tuple[Match, ...] = ()


def find_places(text: str, places: Iterable[Place], limit: int = 5) -> Found:
    """Rank `places` by how well their names fit what was typed. Two places of one name are `several`, never a guess."""
    typed = place_words(text)
    if not 2 <= len(_joined(typed)) <= 60:
        return Found("none")
    ranked = sorted((_match(typed, place) for place in places), key=lambda match: (-match.score, match.code))
    good = tuple(match for match in ranked if match.score >= _GOOD)[:limit]
    if not good:
        return Found("none")
    exact = tuple(match for match in ranked if match.score == _EXACT)
    if exact:
        return Found("exact" if len(exact) == 1 else "several", exact[:limit])
    clear = len(good) == 1 or good[0].score - good[1].score >= _CLEAR_LEAD
    return Found("likely" if clear and good[0].score >= _LIKELY else "several", good)


def place_words(text: str) -> tuple[str, ...]:
    """The words of a place name, folded, numbers out, the usual abbreviations written out."""
    words = re.sub(r"[0-9/]+", " ", phrase(fold_name(text[:200]))).replace("'", "").split()
    return tuple(_SHORT.get(word, word) for word in words)


def _joined(words: tuple[str, ...]) -> str:
    return "".join(words)


def _match(typed: tuple[str, ...], place: Place) -> Match:
    """As typed, and without "desa", "kel.", "di": a place may carry such a word in its own name (Paringin Kota)."""
    code, name = place
    words = place_words(name)
    bare = tuple(word for word in typed if word not in _KINDS)
    return Match(code, name, max(_score(typed, words), _score(bare or typed, words)))


def _score(typed: tuple[str, ...], words: tuple[str, ...]) -> float:
    """100 only for the same letters; word order and one missing word cost little, wrong letters more."""
    mine, theirs = _joined(typed), _joined(words)
    if mine == theirs:
        return _EXACT
    letters = OSA.normalized_similarity(mine, theirs) * 100
    order = fuzz.token_sort_ratio(" ".join(typed), " ".join(words)) - 2
    part = set(typed) < set(words) or set(words) < set(typed) or (len(mine) > 3 and theirs.startswith(mine))
    inside = fuzz.partial_ratio(mine, theirs) if _WORD <= len(mine) < len(theirs) else 0.0
    return min(99.0, max(letters, order, _PART if part else 0.0, inside * _PART / 100))
