"""From message keys to the words of one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from handlers.flow import Choice, FileRecipe, Phrase, Say
from messages.catalogue import Catalogue
from messages.formats import words

WORDS = "words"
"""Among the variables of a message: the key of its words."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message in words: what every channel starts from."""

    key: str
    text: str
    choices: tuple[tuple[str, str], ...]
    files: tuple[FileRecipe, ...]
    wants: str | None = None
    variables: Mapping[str, str] = field(default_factory=dict)


class Renderer:
    """The only place that turns keys into words."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def message(self, say: Say, language: str, *, variables: bool = False) -> Rendered:
        """Words for a message: the first of its `words` that the catalogue has, else its key's own.

        With `variables` also its parameters as text: an approved template has the words and wants only these. Under
        WORDS stands whose words they are: better words for a message need a template of their own.
        """
        words = next((w for w in say.words if self._catalogue.has(w, language)), say.key)
        parts = [self.phrase(p, language) for p in say.head]
        parts.append(self._catalogue.text(words, self._plain(say.params, language), language))
        choices = tuple((c.id, self._label(c, language)) for c in say.choices)
        values = self._texts(say.params, language) | {WORDS: words} if variables else {}
        return Rendered(say.key, "\n".join(parts), choices, say.files, say.wants, values)

    def phrase(self, phrase: Phrase, language: str) -> str:
        """Words inside words."""
        return self._catalogue.text(phrase.key, self._plain(phrase.params, language), language)

    def _label(self, choice: Choice, language: str) -> str:
        return choice.label if isinstance(choice.label, str) else self.phrase(choice.label, language)

    def _plain(self, params: Mapping[str, Any], language: str) -> dict[str, Any]:
        return {name: self._value(value, language) for name, value in params.items()}

    def _texts(self, params: Mapping[str, Any], language: str) -> dict[str, str]:
        """Parameters as people read them."""
        plain = self._plain(params, language).items()
        return {name: words(v, language) for name, v in plain if not isinstance(v, bool | None)}

    def _value(self, value: Any, language: str) -> Any:  # noqa: ANN401 -- numbers and dates pass through
        if isinstance(value, Phrase):
            return self.phrase(value, language)
        if isinstance(value, (list, tuple)):
            return "\n".join(str(self._value(item, language)) for item in value)
        return value
