"""What a company answers while it hands in a regulation, in its own words."""

import re

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.regencies import find_regency
from handlers.rules.reading.spelt_numbers import numbers_in
from handlers.rules.reading.verdict import Verdict, ok, refuse
from handlers.rules.regulations.authority import COUNTRY, ONE, PROVINCE
from handlers.rules.regulations.contents import CHANGE, NEW, NOBODY, RENEWAL, REPRESENTATIVES, UNION
from storage.enums import RegulationKind

Meant = tuple[tuple[str, re.Pattern[str]], ...]
SKIPPED, OUTSIDE = "lewati", "luar"
"""Choices: no number; a district that is not in the list."""
LONGEST = 200
MOST_WORKERS = 1_000_000
BOTH = 2
"""Numbers of an answer that counts men and women."""

_KINDS: Meant = (
    (RegulationKind.PKB, re.compile(r"\bpkb\b|perjanjian|kerja bersama|collective")),
    (RegulationKind.PP, re.compile(r"\bpp\b|peraturan|company regulation")),
)
_PURPOSES: Meant = (
    (RENEWAL, re.compile(r"panjang|baharu|perbarui|habis|renew")),
    (CHANGE, re.compile(r"ubah|ganti|revisi|change|amend")),
    (NEW, re.compile(r"\bbaru\b|pertama|belum pernah|belum punya|\bnew\b|first")),
)
_SEVERAL = r"beberapa|berbagai|banyak|dua|tiga|empat|lima|enam|[2-9]|\d\d+"
_REACHES: Meant = (
    (
        COUNTRY,
        re.compile(
            rf"(lebih|{_SEVERAL}|antar|lintas|lain)\s*(dari satu )?provinsi|nasional|indonesia|"
            r"(several|two|three) provinces"
        ),
    ),
    (
        PROVINCE,
        re.compile(
            rf"(lebih dari satu|antar|lintas|{_SEVERAL}) (kota|kabupaten|kab|daerah|cabang)\b|provinsi|"
            r"(several|two|three|many) (cities|places|regencies)"
        ),
    ),
    (ONE, re.compile(r"satu|hanya (di )?sini|cuma|di sini|\bone\b|only here")),
)
_HEARD: Meant = (
    (NOBODY, re.compile(r"belum|tidak|nggak|\bga\b|\bno\b|not yet|nobody")),
    (UNION, re.compile(r"serikat|\bsp\b|\bsb\b|sp/sb|union")),
    (REPRESENTATIVES, re.compile(r"wakil|perwakilan|lks|representative")),
)
_PARTS = re.compile(r"[,;/&+]|\b(?:dan|serta|sama|juga|and)\b", re.IGNORECASE)
_ALSO = re.compile(r"\b(?:dan|serta|sama|juga|plus|and)\b")
_BEFORE_NAME = re.compile(
    r"^(?:(?:ada|kami|kita|kantor|pabrik|cabang|cabangnya|tempat|kerja|kerjanya|usaha|di|in|at) )+"
)
MOST_NAMES = 6
_MEN = re.compile(r"laki|pria|cowok|\bl\b|\bmen\b|\bman\b|male")
_WOMEN = re.compile(r"perempuan|wanita|cewek|\bp\b|wom[ae]n|female")
_NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z./ -]{2,31}")
_COUNT = re.compile(r"\d[\d.]*")
_NONE = re.compile(r"\b(?:belum|tidak|tdk|ga|gak|nggak|nanti|lewati|skip|none|no|not)\b")
_DOUBLED = re.compile(r"\b(laki)2\b")
"""`laki2` is laki-laki, and no number; of `laki-laki 2` it is one."""
_WANTS = re.compile(
    r"\b(?:aju(?:kan|in)?|(?:me)?ngaju\w*|pengajuan|pengesahan|mengesahkan|perpanjang\w*|memperpanjang|daftar(?:kan|in)?|"
    r"mendaftar\w*|pendaftaran|urus|mengurus|bikin|buat|membuat|perubahan|hand in|submit)\b.{0,40}?"
    r"\b(?:pp|pkb|peraturan perusahaan|perjanjian kerja bersama)\b"
)


_ENDS = re.compile(
    r"\b(?:pp|pkb|peraturan perusahaan|perjanjian kerja bersama)\b.{0,40}?"
    r"\b(?:habis|berakhir|kedaluwarsa|kadaluarsa|kadaluwarsa|expired?|disahkan|diperpanjang|didaftarkan|diperbarui)\b"
)
"""`PP kami sudah mau habis`: whoever says so wants to go on with it."""


_NAMED = re.compile(
    r"(?:apa(?:kah)? (?:itu|sih) )?(?:pp|pkb|peraturan perusahaan|perjanjian kerja bersama)"
    r"(?: (?:itu )?apa(?: sih| ya)?)?"
)
"""The name alone, or what it is."""


def read_kind(text: str) -> Verdict:
    """A PP or a PKB."""
    return _meant(text, _KINDS)


def read_purpose(text: str) -> Verdict:
    """New, renewal or change."""
    return _meant(text, _PURPOSES)


def read_reach(text: str) -> Verdict:
    """Where the company's workplaces are (`authority.REACHES`): in words, or as names of regencies and cities."""
    provinces = [code[:2] for code in _regencies(text[:LONGEST])]
    if len(provinces) > 1:
        return ok(PROVINCE if len(set(provinces)) == 1 else COUNTRY)
    found = _meant(text, _REACHES)
    unsure = found.value == ONE and bool(provinces) and _ALSO.search(phrase(text[:LONGEST])) is not None
    return refuse("choose-one") if unsure else found


def _regencies(text: str) -> set[str]:
    """The codes of what is named, parted by commas or *dan*; of two of one name the first, which lies beside it."""
    pieces = (_BEFORE_NAME.sub("", phrase(piece)) for piece in _PARTS.split(text)[:MOST_NAMES])
    found = {piece: find_regency(piece) for piece in pieces if piece}
    named = [
        one.sure or next((near for near in one.near if piece in near[1].lower()), None) for piece, one in found.items()
    ]
    return {place[0] for place in named if place is not None}


def read_heard(text: str) -> Verdict:
    """Who was heard before (`contents.HEARD`)."""
    return _meant(text, _HEARD)


def _meant(text: str, patterns: Meant) -> Verdict:
    said = phrase(text[:LONGEST])
    found = next((meant for meant, pattern in patterns if said == meant or pattern.search(said)), None)
    return ok(str(found)) if found else refuse("choose-one")


def wants_to_file(text: str) -> str | None:
    """The kind that somebody wants to hand in, in their own words: `halo pak, mau ajukan pkb`, `PP`; None for none.

    Empty for `PP itu apa?`: the first question tells the kinds apart.
    """
    said = phrase(text[:LONGEST])
    if _NAMED.fullmatch(said):
        return said if said in tuple(RegulationKind) else ""
    if len(text) > LONGEST or not (_WANTS.search(said) or _ENDS.search(said)):
        return None
    return read_kind(said).value


def read_workers(text: str) -> Verdict:
    """Men and women as `40,25`: two numbers in that order, each with its word, or one number where all are one.

    `40 laki-laki, 25 perempuan`, `25 perempuan 40 laki-laki`, `40 25`, `semua laki-laki, 12`. All of them beside it is
    left out: `65 orang, laki2 40 perempuan 25`.
    """
    words = _DOUBLED.sub(r"\1", tidy(text).casefold())
    men, women = _MEN.search(words), _WOMEN.search(words)
    counts = [int(found.replace(".", "")) for found in _COUNT.findall(words)] or numbers_in(words)
    if len(words) > LONGEST or any(count > MOST_WORKERS for count in counts):
        return refuse("men-women-unclear")
    if len(counts) > BOTH and sum(counts) == 2 * max(counts):
        counts.remove(max(counts))
    if len(counts) == BOTH and (men is None) == (women is None):
        swapped = men is not None and women is not None and women.start() < men.start()
        return _counted(*(counts[::-1] if swapped else counts))
    if len(counts) == 1 and (men is None) != (women is None):
        return _counted(counts[0], 0) if men else _counted(0, counts[0])
    return refuse("men-women-unclear")


def _counted(men: int, women: int) -> Verdict:
    return ok(f"{men},{women}") if men + women else refuse("men-women-unclear")


def workers(value: str) -> tuple[int, int]:
    """(men, women) of an answer that `read_workers` took."""
    men, _, women = value.partition(",")
    return int(men), int(women)


def read_wlkp(text: str) -> Verdict:
    """The number of the company in the ministry's register; SKIPPED where it has none yet, in any words."""
    words = " ".join(tidy(text).split())
    if _NONE.search(words.casefold()) and not re.search(r"\d", words):
        return ok(SKIPPED)
    return ok(words) if _NUMBER.fullmatch(words) and re.search(r"\d", words) else refuse("wlkp-number")
