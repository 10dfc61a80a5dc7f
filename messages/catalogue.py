"""Every word that a person reads, by key: `FILE.ID` is the message ID of `messages/LANGUAGE/FILE.ftl`.

Parameters are text, whole numbers, dates, local datetimes or lists of them; a value is never read as Fluent.
`terms.ftl` of a language is known to all its files.
"""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from fluent.syntax import FluentParser, ast

from messages.patterns import Parts, Terms, fill, flatten, variables

FOLDER = Path(__file__).parent
LANGUAGES = ("id", "en")
LOST_WORDS = "menu.lost-words"
"""What a person reads where even the default language has no such message."""

_log = logging.getLogger(__name__)


class MissingMessage(LookupError):
    """A key without words, or words without one of their variables. Names the key, never a value."""


class Catalogue:
    """The words of all languages, flattened. Made by `load`."""

    def __init__(self, messages: Mapping[str, Mapping[str, Parts]], default: str, *, strict: bool) -> None:
        self._messages = messages
        self._default = default
        self._strict = strict

    @classmethod
    def load(cls, default: str = "id", *, strict: bool = False, folder: Path = FOLDER) -> Self:
        """Read every language. Raises ValueError where a file is not what `messages.patterns` can fill.

        `strict` (tests): text() raises MissingMessage. Otherwise it logs the key, falls back to `default` and
        puts three dots for a missing variable: a message is never lost for its words.
        """
        return cls({language: _read(folder / language) for language in LANGUAGES}, default, strict=strict)

    def text(self, key: str, params: Mapping[str, object] | None = None, language: str = "id") -> str:
        """The words of `key`. Raises MissingMessage only where the catalogue is strict."""
        lost: list[str] = []
        try:
            words = fill(self._messages[language][key], params or {}, language, lost)
        except KeyError:
            return self._instead(key, params, language)
        if lost:
            self._report(f"{key} ({language}) needs {', '.join(lost)}")
        return words

    def has(self, key: str, language: str = "id") -> bool:
        """True where `language` itself has words for `key`."""
        return key in self._messages.get(language, ())

    def keys(self, language: str = "id") -> frozenset[str]:
        """Every key of a language."""
        return frozenset(self._messages[language])

    def variables(self, key: str, language: str = "id") -> frozenset[str]:
        """The parameters that the words of `key` can ask for. Raises KeyError for a key without words."""
        return variables(self._messages[language][key])

    def _instead(self, key: str, params: Mapping[str, object] | None, language: str) -> str:
        self._report(f"{key} has no words in {language}")
        if language != self._default:
            return self.text(key, params, self._default)
        return self.text(LOST_WORDS, params, self._default) if key != LOST_WORDS else ""

    def _report(self, what: str) -> None:
        if self._strict:
            raise MissingMessage(what)
        _log.error("words missing: %s", what)


def _read(folder: Path) -> dict[str, Parts]:
    terms: Terms = {
        entry.id.name: entry.value for entry in _entries(folder / "terms.ftl") if isinstance(entry, ast.Term)
    }
    return {
        f"{file.stem}.{entry.id.name}": _flattened(file, entry, terms)
        for file in sorted(folder.glob("*.ftl"))
        for entry in _entries(file)
        if isinstance(entry, ast.Message)
    }


def _entries(file: Path) -> list[ast.EntryType]:
    if not file.exists():
        return []
    entries = FluentParser(with_spans=False).parse(file.read_text("utf-8")).body
    junk = next((entry for entry in entries if isinstance(entry, ast.Junk)), None)
    if junk is not None:
        first = (junk.content or "").strip().partition("\n")[0]
        raise ValueError(f"{file.parent.name}/{file.name}: not Fluent: {first!r}")
    return entries


def _flattened(file: Path, entry: ast.Message, terms: Terms) -> Parts:
    if entry.value is None or entry.attributes:
        raise ValueError(f"{file.parent.name}/{file.name}: {entry.id.name} must have words and no attributes")
    try:
        return flatten(entry.value, terms)
    except ValueError as unknown:
        raise ValueError(f"{file.parent.name}/{file.name}: {entry.id.name}: {unknown}") from unknown
