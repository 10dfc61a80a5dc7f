"""What changed between two versions of a text, page by page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

SHOWN_LINES = 3
"""Lines of a page that are shown of each side."""
LONGEST_LINE = 160
READABLE = 20
"""Letters and digits of a page that is text and no scan."""
_WORDS = re.compile(r"\w+")
_HEAD = re.compile(r"(?:BAB|Bagian|Paragraf|Pasal)\s+\S+|[^a-z]*")
"""A line that only says what the next one is about: *Pasal 12*, *CUTI TAHUNAN*."""


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page that is not as it was: `before` and `now` are the numbers of the pages (0: there is none).

    `kind`: "changed", "new", "gone", or "unread" where one of the two is a scan. `out` and `came`: the first lines that
    went and that came.
    """

    kind: str
    before: int
    now: int
    out: tuple[str, ...] = ()
    came: tuple[str, ...] = ()


def readable(page: str) -> bool:
    """True for a page with text in it; of a scan there is none, or a few signs."""
    return sum(len(word) for word in _WORDS.findall(page)) >= READABLE


def compared(before: Sequence[str], now: Sequence[str]) -> list[PageChange]:
    """Every page that changed, in the order of the new version. Pages that only moved are the same."""
    old, new = [_plain(page) for page in before], [_plain(page) for page in now]
    found: list[PageChange] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            found += _changed(before, now, range(i1, i2), range(j1, j2))
    unread = [PageChange("unread", 0, place + 1) for place, page in enumerate(now) if not readable(page)]
    named = {one.now for one in found}
    return sorted([*found, *(one for one in unread if one.now not in named)], key=lambda one: (one.now, one.before))


def _plain(page: str) -> str:
    return " ".join(page.split())


def _changed(before: Sequence[str], now: Sequence[str], old: range, new: range) -> Iterator[PageChange]:
    both = min(len(old), len(new))
    for i, j in zip(old[:both], new[:both], strict=True):
        if not readable(before[i]) or not readable(now[j]):
            yield PageChange("unread", i + 1, j + 1)
        else:
            out, came = _lines(before[i], now[j])
            yield PageChange("changed", i + 1, j + 1, out, came)
    yield from (PageChange("gone", i + 1, 0, _first(before[i])) for i in old[both:])
    yield from (PageChange("new", 0, j + 1, (), _first(now[j])) for j in new[both:])


def _lines(before: str, now: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    old, new = _cut(before), _cut(now)
    out: list[str] = []
    came: list[str] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            out += old[i1:i2]
            came += new[j1:j2]
    return _shown(out), _shown(came)


def _first(page: str) -> tuple[str, ...]:
    return _shown(_cut(page))


def _cut(page: str) -> list[str]:
    return [_plain(line) for line in page.splitlines() if line.strip()]


def _shown(lines: Sequence[str]) -> tuple[str, ...]:
    """The first lines; a head stands before what it is the head of, so that an article is never its number alone."""
    found, head = list[str](), ""
    for line in lines:
        head = f"{head} {line}".strip()
        if not _HEAD.fullmatch(line):
            found.append(head)
            head = ""
    return tuple(line[:LONGEST_LINE] for line in [*found, *([head] if head else [])][:SHOWN_LINES])
