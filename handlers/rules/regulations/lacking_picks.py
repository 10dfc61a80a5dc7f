"""Which companies are meant by the words behind `/peraturan belum`: a district, how large, reminded or not, a name.

`Juai 100 pekerja`, `belum diingatkan`, `paringin selatan hal 2`. Whatever is none of these is a name.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.rules.reading.counts import read_count
from handlers.rules.reading.regions import Place

BOUND = 10
"""So many workers oblige a company to have a regulation (UU 13/2003 art 108)."""
LONGEST = 120
NEVER, AGAIN, UNKNOWN = "belum diingatkan", "sudah diingatkan", "jumlah belum diketahui"
_PAGE = re.compile(r"\b(?:hal|halaman)\s+(?P<said>\d{1,5})\s*$")
_LEAST = re.compile(
    r"(?:\b(?:minimal|mulai|di atas|lebih dari)\s+)?(?P<said>\d[\d.,]{0,8})\s*(?:pekerja|orang|karyawan)\b"
)
_REMINDED = ((NEVER, re.compile(r"\b(?:belum|tidak) (?:pernah )?diingatkan\b")),
             (AGAIN, re.compile(r"\b(?:sudah|pernah) diingatkan\b")))  # fmt: skip
_UNKNOWN = re.compile(r"\b(?:jumlah(?: pekerja)?(?:nya)? )?(?:belum|tidak) (?:diketahui|tahu)\b")
_ALONE = re.compile(r"\bnomor\s+(?P<said>\d{1,9})\b")
_SAID_DISTRICT = re.compile(r"\b(?:kecamatan|kec)\b\.?")


@dataclass(frozen=True, slots=True)
class LackingPick:
    """A part of the companies without a regulation. `district` is a code; `reminded` is NEVER, AGAIN or empty.

    `unknown`: those instead of which nobody knows how many work there. `least` workers or more. `employer`: one alone.
    """

    district: str = ""
    district_name: str = ""
    least: int = BOUND
    reminded: str = ""
    unknown: bool = False
    employer: int | None = None
    name: str = ""
    page: int = 1

    @property
    def words(self) -> str:
        """The same in words that `read_pick` reads again, without the page."""
        size = f"{self.least} pekerja" if self.least != BOUND else ""
        alone = f"nomor {self.employer}" if self.employer is not None else ""
        said = (UNKNOWN if self.unknown else "", self.district_name, size, self.reminded, alone, self.name)
        return " ".join(filter(None, said))


def read_pick(text: str, districts: Sequence[Place]) -> LackingPick:
    """The part that the words name; nothing said: all of them. `districts` are the office's (code, name)."""
    words, pick = " ".join(text[:LONGEST].casefold().split()), LackingPick()
    if found := _PAGE.search(words):
        pick, words = replace(pick, page=max(1, int(found["said"]))), words[: found.start()]
    if found := _UNKNOWN.search(words):
        pick, words = replace(pick, unknown=True), _without(words, found)
    if found := _ALONE.search(words):
        pick, words = replace(pick, employer=int(found["said"])), _without(words, found)
    for kind, pattern in _REMINDED:
        if found := pattern.search(words):
            pick, words = replace(pick, reminded=kind), _without(words, found)
    if (found := _LEAST.search(words)) and (least := read_count(found["said"].rstrip(".,"))):
        pick, words = replace(pick, least=max(BOUND, least)), _without(words, found)
    for code, name in sorted(districts, key=lambda one: -len(one[1])):
        if found := re.search(rf"\b{re.escape(name.casefold())}\b", words):
            words = _SAID_DISTRICT.sub(" ", _without(words, found))
            pick = replace(pick, district=code, district_name=name)
            break
    name = " ".join(words.split())
    return replace(pick, name="" if name == "semua" else name)


def _without(words: str, found: re.Match[str]) -> str:
    return f"{words[: found.start()]} {words[found.end() :]}"
