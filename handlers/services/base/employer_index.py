"""The public register in memory: names by their three-letter pieces, for suggestions while somebody waits.

One object for the whole program (`Work.employers`). It holds only what `storage.repositories.employers.Listed` says
and only what is committed: `bot.timed.register` feeds it beside the event loop. One thread feeds, any thread asks.
"""

from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from handlers.rules.cases.employer_names import name_words, words_alike
from storage.repositories.employers import Listed

PIECE = 3
POSTINGS = 6000
"""Entries of pieces that one question counts, the rare pieces first: what bounds its time."""
COUNTED, COMPARED = 600, 80
"""Names of the most pieces in common that are compared roughly, and of these the ones compared exactly."""
NEARBY = 3.0
"""What the same village or district adds to a score: people report who is near."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One employer as anybody may be shown it; `score` 0..100."""

    id: int
    name: str
    address: str
    score: float


def pieces_of(words: tuple[str, ...]) -> set[str]:
    """Pieces of three letters over the joined words, and the beginning of each word."""
    joined = "".join(words)
    found = {joined[at : at + PIECE] for at in range(max(1, len(joined) - PIECE + 1))}
    return found | {f"^{word[:PIECE]}" for word in words}


@dataclass(frozen=True, slots=True)
class Known:
    """An employer of the index: its row, the words of each of its names, and the places of these names in the index."""

    listed: Listed
    words: tuple[tuple[str, ...], ...]
    places: range = range(0)

    @classmethod
    def of(cls, listed: Listed, first: int = 0) -> "Known":
        """Read the names."""
        return cls(listed, tuple(map(name_words, listed.names)), range(first, first + len(listed.names)))


def scored(known: Known, typed: tuple[str, ...], place: str | None) -> Suggestion:
    """One employer compared with what was typed, by its best name."""
    row = known.listed
    best = max((words_alike(typed, words) for words in known.words), default=0.0)
    near = NEARBY if place and row.place and row.place[:8] == place[:8] and best else 0.0
    return Suggestion(row.id, row.names[0] if row.names else "", row.address, min(100.0, best + near))


class EmployerIndex:
    """`revision`: the state of the register that is held."""

    def __init__(self) -> None:
        self.revision = 0
        self._names: list[str] = []
        self._owners: list[int] = []
        self._known: dict[int, Known] = {}
        self._gone: set[int] = set()
        self._pieces: dict[str, array[int]] = {}

    def __len__(self) -> int:
        return len(self._known)

    def put(self, rows: Iterable[Listed]) -> None:
        """Take in what changed, in the order of its revisions. An old name's entries stay and count no more."""
        for row in rows:
            old = self._known.pop(row.id, None)
            self._gone.update(old.places if old else ())
            if row.names:
                self._enter(row)
            self.revision = max(self.revision, row.revision)

    def _enter(self, row: Listed) -> None:
        known = Known.of(row, len(self._names))
        for place, words in zip(known.places, known.words, strict=True):
            self._owners.append(row.id)
            self._names.append("".join(words))
            for piece in pieces_of(words):
                self._pieces.setdefault(piece, array("I")).append(place)
        self._known[row.id] = known

    def near(self, typed: tuple[str, ...]) -> list[Known]:
        """Employers whose names may be meant, at most COMPARED, the likeliest first."""
        places = self._candidates(typed)
        names = {place: self._names[place] for place in places}
        whole = process.extract("".join(typed), names, scorer=fuzz.ratio, limit=COMPARED // 2)
        likely = [place for _, _, place in whole] + places[: COMPARED // 2]
        owners = dict.fromkeys(self._owners[place] for place in likely)
        return [self._known[owner] for owner in owners if owner in self._known]

    def _candidates(self, typed: tuple[str, ...]) -> list[int]:
        """Entries that share the most pieces, the most first; pieces that nearly every name has decide nothing."""
        lists = sorted((self._pieces[p] for p in pieces_of(typed) if p in self._pieces), key=len)
        counts, taken = Counter[int](), 0
        for entries in lists:
            if taken and taken + len(entries) > POSTINGS:
                break
            counts.update(entries[:POSTINGS])
            taken += len(entries)
        return [place for place, _ in counts.most_common(COUNTED) if place not in self._gone]
