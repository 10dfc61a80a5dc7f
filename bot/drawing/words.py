"""The words of everything that is drawn, read once in the process that draws: reading them takes a second or two."""

from functools import cache
from typing import Any

from messages.catalogue import Catalogue

LANGUAGE = "id"
"""Official papers are in Indonesian, whatever the officer reads; sheets come back and are known by their heads."""


@cache
def paper_words() -> Catalogue:
    """All words, in all languages."""
    return Catalogue.load()


def say(key: str, /, **params: Any) -> str:  # noqa: ANN401 -- message parameters
    """The words of a message key on paper: `say("letters.day", day="2026-11-23")` is "Senin, 23 November 2026"."""
    return paper_words().text(key, params, LANGUAGE)
