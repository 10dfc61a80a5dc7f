"""Every word that a person reads, by key: `NAME.ID` is the message ID of `messages/LANGUAGE/NAME.ftl`.

Where they are many, NAME is a folder with a file for each topic: `staff.pin` stands in `messages/id/staff/entry.ftl`.
Words move from topic to topic and keep their keys.

A message may say another one of its name, `{ pin }`, and what stands in `shared/`, which every name knows: terms,
`{ -bpjs }`, and messages.

Parameters are text, whole numbers, dates, local datetimes or lists of them; a value is never read as Fluent.
"""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from messages.entries import Words
from messages.patterns import Parts, fill, variables

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
        """Tell apart the messages of every language. Raises ValueError for a line that is none, and a key given twice.

        `strict` (tests): text() raises MissingMessage. Otherwise it logs the key, falls back to `default` and
        puts three dots for a missing variable: a message is never lost for its words.
        """
        return cls({language: Words(folder / language) for language in LANGUAGES}, default, strict=strict)

    def text(self, key: str, params: Mapping[str, object] | None = None, language: str = "id") -> str:
        """The words of `key`. Raises MissingMessage only where the catalogue is strict."""
        lost: list[str] = []
        try:
            words = fill(self._messages[language][key], params or {}, language, lost)
        except (KeyError, ValueError):
            return self._instead(key, params, language)
        if lost:
            self._report(f"{key} ({language}) needs {', '.join(lost)}")
        return words

    def read(self) -> None:
        """Read every message now. Raises ValueError where one is not what `messages.patterns` can fill."""
        for words in self._messages.values():
            list(words.values())

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
