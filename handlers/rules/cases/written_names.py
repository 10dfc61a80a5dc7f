"""Names of people in an officer's sentence. Whose they are does not matter: none belongs into a paper.

A name is known by what stands before it (*Pak*, *bernama*), by being one that people bear (`people_names.csv`), or by
its capital where no word of the language (`plain_words.csv`), no place, no employer and no agency is written so.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from handlers.rules.reading.clean import tidy
from handlers.rules.reading.regions import TABLES, names_by_code
from handlers.rules.reading.table import lines_of, rows_of

NAME_KINDS: Mapping[str, str] = {
    "given": "a name of people, and nothing else",
    "alike": 'a name that is an ordinary word too ("Indah", "Agung"): a name only with a capital, or beside another',
    "large": 'one of these that is written with a capital all the same ("Jumat", "Hakim")',
    "company": 'before the name of an employer ("PT", "Hotel")',
    "street": 'before a name that a street or a house bears ("Jl. Ahmad Yani")',
    "place": 'before the name of a place ("Desa")',
    "caller": "before a person's name, whatever stands behind it that is no word of the language",
    "called": "the same, where a capital or a known name follows: it may be another word",
    "reporter": "says that somebody reported",
    "doer": 'behind a name at the head of a sentence ("Zulkarnain mengatakan")',
    "worker": 'before a name that has no capital ("pekerja zulkifli")',
    "fixed": "words that hold a name and are none",
}
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u2019](?=[^\W\d_]))*|\d[\w.,]*|\n|[^\w\s]")
_ENDS = frozenset('.!?:;\n\u2022"')
_LONGEST_RUN, _ACRONYM, _SHORTEST = 5, 5, 3
_SHORT = re.compile(
    r"[a-z]|h[jr]|drs?|dr[ag]|ir|sdri?|bp[k]?|ny|tn|nn|alm|jln?|gg|kel|kec|kab|kp|dsn?|prov|komp|blk|no|yth|ust",
    re.IGNORECASE,
)
"""What a dot makes shorter; it ends no sentence."""
_NEAR = frozenset("-.'\u2019")
_SHORT_ONES = ("me", "pe", "di", "ke", "se")
_BEFORE = (
    "memper",
    "diper",
    "meng",
    "meny",
    "peng",
    "peny",
    "mem",
    "men",
    "pem",
    "pen",
    "ber",
    "ter",
    "per",
    *_SHORT_ONES,
)
_AFTER = ("kannya", "annya", "inya", "nya", "kan", "lah", "kah", "pun", "an", "ku", "mu", "i")
_WORDLIKE = re.compile(r"(?:me[mnr]|meng|ber|ter|pe[mnr]|di|ke|se)\w{4,}|\w{3,}(?:kan|nya|asi|isme|itas|lah)")
_LOST = {"mem": "p", "men": "t", "meng": "k", "meny": "s", "pem": "p", "pen": "t", "peng": "k", "peny": "s"}
"""What a prefix swallows: "memotong" is "potong"."""


@dataclass(frozen=True, slots=True)
class _Word:
    """`cut`: more than a space stands before it; `first`: a sentence begins with it."""

    text: str
    cut: bool
    first: bool

    @property
    def low(self) -> str:
        return self.text.lower()

    @property
    def cap(self) -> bool:
        return self.text[:1].isupper()


@cache
def words_by_kind() -> Mapping[str, frozenset[str]]:
    """The table `people_names`. Raises WrongTable."""
    lines = lines_of("people_names", "word", kind=NAME_KINDS)
    kinds: dict[str, set[str]] = {kind: set() for kind in NAME_KINDS}
    for _, row in lines:
        kinds[row["kind"]].add(row["word"])
    return MappingProxyType({kind: frozenset(words) for kind, words in kinds.items()})


@cache
def plain_words() -> frozenset[str]:
    """The table `plain_words`, and what its words are made of."""
    words = {row["word"] for row in rows_of("plain_words", "word")}
    return frozenset(words | {stem for word in words for stem in _stems(word)})


@cache
def _place_words() -> frozenset[str]:
    names = (name for table in TABLES for name in names_by_code(table).values())
    return frozenset(word for name in names for word in re.findall(r"[^\W\d_]{3,}", name.lower())) - _of("given")


def _of(kind: str) -> frozenset[str]:
    return words_by_kind()[kind]


def names_reporter(text: str) -> bool:
    """True where the sentence says that somebody reported ("pelapor")."""
    return not _of("reporter").isdisjoint(re.findall(r"\w+", tidy(text).lower()))


def person_in(text: str, known: Collection[str] = ()) -> str | None:
    """A person's name in the sentence; None where there is none. `known`: names that are nobody's, as of places."""
    found = list(_read(_masked(tidy(text), known)))
    shouted = sum(word.text.isupper() for word in found) * 2 > len(found)
    seen = _Seen(found, shouted=shouted)
    return next((found[place].text for place in range(len(found)) if seen.is_name(place)), None)


def _masked(text: str, known: Collection[str]) -> str:
    """The sentence with a sign in place of what is known; the longest first."""
    return _nobodys(frozenset(known)).sub("\x02", text)


@lru_cache(maxsize=64)
def _nobodys(known: frozenset[str]) -> re.Pattern[str]:
    names = (" ".join(one.split()) for one in known | _of("fixed"))
    longest = sorted({name for name in names if len(name) >= _SHORTEST}, key=lambda name: (-len(name), name))
    either = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def _read(text: str) -> Iterator[_Word]:
    cut, first, before = True, True, ""
    for piece in _WORD.findall(text):
        if piece[0].isalpha():
            yield _Word(piece, cut, first)
            cut, first, before = False, False, piece
        elif piece == "." and _SHORT.fullmatch(before):
            continue
        elif piece in _ENDS:
            cut, first = True, True
        elif piece not in _NEAR:
            cut = True


class _Seen:
    """The words of one sentence, each looked at once."""

    def __init__(self, words: Sequence[_Word], *, shouted: bool) -> None:
        self.words, self.shouted = words, shouted
        self.free = self._free()

    def _free(self) -> set[int]:
        """Places whose words are part of an employer's, a street's or a place's name."""
        found: set[int] = set()
        for place, word in enumerate(self.words):
            if word.low in _of("company"):
                found |= self._run(place, lambda one: one.cap or not is_plain(one.low))
            elif word.low in _of("street"):
                found |= self._run(place, lambda one: one.cap or one.low in _of("given") or not is_plain(one.low))
            elif word.low in _of("place"):
                found |= self._run(place, lambda one: one.cap and one.low not in _of("given"))
        return found

    def _run(self, place: int, fits: Callable[[_Word], bool]) -> set[int]:
        """The words right behind `place` that fit, at most so many."""
        found = {place}
        for at in range(place + 1, min(place + 1 + _LONGEST_RUN, len(self.words))):
            if self.words[at].cut or not fits(self.words[at]):
                break
            found.add(at)
        return found

    def is_name(self, place: int) -> bool:
        """True where a name begins, or goes on."""
        word = self.words[place]
        if place in self.free or len(word.text) < _SHORTEST:
            return False
        if self._called(place):
            return True
        if word.low in _of("given"):
            return True
        if word.low in _of("alike"):
            return self._alike(place)
        return not self.shouted and self._strange(place) and self._named(place)

    def _named(self, place: int) -> bool:
        """A strange word with a capital: a name, but alone at the head of a sentence or as letters of an agency."""
        word, beside = self.words[place], self._beside(place)
        if word.text.isupper():
            return beside or len(word.text) > 2 * _ACRONYM
        if not word.first:
            return True
        return beside or self._leads(place)

    def _leads(self, place: int) -> bool:
        """True where somebody at the head of a sentence does something."""
        then = self.words[place + 1].low if place + 1 < len(self.words) else ""
        return (
            then in _of("doer")
            and not is_plain(self.words[place].low)
            and not _WORDLIKE.fullmatch(self.words[place].low)
        )

    def _called(self, place: int) -> bool:
        """Whether a form of address, a title or the like stands before it."""
        at = place - 1
        while at >= 0 and self.words[at].low in _of("called") and not self.words[at + 1].cut:
            at -= 1
        word, before = self.words[place], self.words[max(0, place - 1)]
        if not place or word.cut or word.low in _of("caller") | _of("called"):
            return False
        named = word.low in _of("given") | _of("alike")
        if at < place - 1 and (named or (word.cap and not _known(word.low))):
            return True
        if before.low in _of("caller"):
            return (named and (word.cap or not is_plain(word.low))) or not _known(word.low)
        return before.low in _of("worker") and named and not is_plain(word.low)

    def _alike(self, place: int) -> bool:
        word = self.words[place]
        if not word.cap or self.shouted:
            return self._beside(place, given=True)
        alone = self._leads(place) if word.first else word.low not in _of("large")
        return alone or self._beside(place)

    def _beside(self, place: int, *, given: bool = False) -> bool:
        """True where a neighbour is a name, or could be one."""
        for at, cut in ((place - 1, self.words[place]), (place + 1, self.words[min(place + 1, len(self.words) - 1)])):
            if not 0 <= at < len(self.words) or cut.cut or at in self.free:
                continue
            word = self.words[at]
            alike = word.cap and not given and (word.low in _of("alike") or self._strange(at))
            if word.low in _of("given") or alike:
                return True
        return False

    def _strange(self, place: int) -> bool:
        """With a capital, and no word of the language or of the map."""
        word = self.words[place]
        return word.cap and len(word.text) >= _SHORTEST and not _known(word.low) and place not in self.free


def _known(word: str) -> bool:
    return is_plain(word) or word in _place_words() or word in _of("company") | _of("street") | _of("place")


def is_plain(word: str) -> bool:
    """True for a word of the language, in small letters."""
    words = plain_words()
    return word in words or any(stem in words for stem in _stems(word))


def _stems(word: str) -> Iterator[str]:
    """What a word may be made of: "dipotongnya" of "potong"."""
    ends = [word, *(word.removesuffix(end) for end in _AFTER if word.endswith(end))]
    for bare in ends:
        if len(bare) > _SHORTEST and bare != word:
            yield bare
        for front in _BEFORE:
            rest = bare.removeprefix(front)
            if rest != bare and len(rest) > _SHORTEST:
                yield rest
                if front in _LOST:
                    yield _LOST[front] + rest
