"""Which submissions of employers are meant by the words behind /kiriman: `jawaban`, `keringanan borneo jaya hal 2`."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from handlers.rules.reading.counts import read_count

LONGEST = 120
KINDS: Mapping[str, str] = {
    "jawaban": "answer",
    "jawab": "answer",
    "keringanan": "relief",
    "permohonan": "relief",
    "phk": "layoff",
    "dirumahkan": "layoff",
    "pekerja": "layoff",
    "janji": "promise",
}
PAGE = ("hal", "halaman")
SAID = ("semua", "cari", "nama")
"""Words that say nothing more: what follows them is a name."""


@dataclass(frozen=True, slots=True)
class SubmissionPick:
    """A part of what waits: of some kinds, of an employer with such a name."""

    kinds: tuple[str, ...] = ()
    name: str = ""
    page: int = 1

    @property
    def words(self) -> str:
        """The same in words that `read_pick` reads again, without the page."""
        said = [next(word for word, kind in KINDS.items() if kind == one) for one in self.kinds]
        return " ".join([*said, *(["cari", self.name] if self.name else [])])


def read_pick(text: str) -> SubmissionPick:
    """The part that the words name. Nothing said: all that waits."""
    words, pick = text[:LONGEST].split(), SubmissionPick()
    if len(words) > 1 and words[-2].casefold() in PAGE and (page := read_count(words[-1])):
        pick, words = replace(pick, page=page), words[:-2]
    while words and (kind := KINDS.get(words[0].casefold())) is not None:
        pick, words = replace(pick, kinds=(*pick.kinds, kind)), words[1:]
    while words and words[0].casefold() in SAID:
        words = words[1:]
    return replace(pick, name=" ".join(words))
