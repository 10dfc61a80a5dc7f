"""The entries of word files: told apart when the program starts, read by Fluent when somebody first asks for one.

Reading all 8,000 takes Fluent's parser 0.6 s, telling them apart 0.02 s: every start, command and child that draws
would wait for it, and says a few of them. A test reads them all.
"""

import re
from collections import ChainMap
from collections.abc import Iterator, Mapping
from pathlib import Path

from fluent.syntax import FluentParser, ast

from messages.patterns import Parts, UnknownSyntax, flatten

SHARED = "shared"
"""The folder whose terms and messages every other message may say."""

_BEGINS = re.compile(r"(?m)^(-?[A-Za-z][\w-]*) *=")
_NO_PART_OF_ONE = re.compile(r"(?m)^(?!-?[A-Za-z][\w-]* *=)[^\s#}\[*].*$")
"""A line that begins no entry and no comment, and that no entry goes on with."""


class Entries(Mapping[str, ast.Pattern]):
    """What the files of one name let others say: `pin` for a message, `-bpjs` for a term."""

    def __init__(self) -> None:
        self._files: dict[str, tuple[Path, str]] = {}
        self._patterns: dict[str, ast.Pattern] = {}

    def learn(self, file: Path) -> None:
        """Take in the entries of a file. Raises ValueError for one that is given twice, and for what is none."""
        text = file.read_text("utf-8")
        if stray := _NO_PART_OF_ONE.search(text):
            raise ValueError(f"{file}: not Fluent: {stray[0]!r}")
        begun = list(_BEGINS.finditer(text))
        for one, after in zip(begun, [*(next_one.start() for next_one in begun[1:]), len(text)], strict=True):
            if one[1] in self._files:
                raise ValueError(f"{file}: {one[1]} is given twice")
            self._files[one[1]] = file, text[one.start() : after]

    def __getitem__(self, said: str) -> ast.Pattern:
        """The words. Raises KeyError for an entry that is not there, ValueError for one that is not Fluent."""
        if said not in self._patterns:
            self._patterns[said] = _pattern(*self._files[said], said)
        return self._patterns[said]

    def __contains__(self, said: object) -> bool:
        return said in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def _pattern(file: Path, text: str, said: str) -> ast.Pattern:
    found: ast.Pattern | None = None
    for entry in FluentParser(with_spans=False).parse(text).body:
        match entry:
            case ast.Message(value=ast.Pattern() as pattern, attributes=[]) | ast.Term(value=pattern, attributes=[]):
                found = pattern
            case ast.Message() | ast.Term():
                raise ValueError(f"{file}: {said} must have words and no attributes")
            case ast.Junk(content=content):
                raise ValueError(f"{file}: not Fluent: {(content or '').strip().splitlines()[0]!r}")
            case _:
                continue
    if found is None:
        raise ValueError(f"{file}: {said} is no entry")
    return found


class Words(Mapping[str, Parts]):
    """The words of one language by key, each flattened when first asked for."""

    def __init__(self, folder: Path) -> None:
        self._language = folder.name
        self._names: dict[str, Entries] = {}
        for file in sorted(folder.rglob("*.ftl")):
            self._names.setdefault(name_of(file.relative_to(folder)), Entries()).learn(file)
        self._keys = {
            f"{name}.{said}": (name, said)
            for name, own in self._names.items()
            for said in own
            if not said.startswith("-")
        }
        self._read: dict[str, Parts] = {}

    def __getitem__(self, key: str) -> Parts:
        """Raises KeyError for a key without words, ValueError for words that `messages.patterns` cannot fill."""
        try:
            return self._read[key]
        except KeyError:
            return self._read.setdefault(key, self._flattened(key))

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def _flattened(self, key: str) -> Parts:
        name, said = self._keys[key]
        own = self._names[name]
        try:
            known = ChainMap[str, ast.Pattern](own, self._names.get(SHARED, {}))  # type: ignore[arg-type] # only read
            return flatten(own[said], known)
        except UnknownSyntax as unknown:
            raise ValueError(f"{self._language}: {key}: {unknown}") from unknown


def name_of(file: Path) -> str:
    """The first part of the keys in a file of a language: `staff` for `staff.ftl` and for `staff/votes.ftl`."""
    return file.with_suffix("").parts[0]
