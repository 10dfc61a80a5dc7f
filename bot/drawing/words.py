"""The words of everything that is drawn, read once in the process that draws: reading them takes a second or two."""

from functools import cache

from messages.catalogue import Catalogue


@cache
def paper_words() -> Catalogue:
    """All words, in all languages."""
    return Catalogue.load()
