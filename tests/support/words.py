"""The words of both languages, read once a process: reading them takes most of a second."""

from functools import cache

from messages.catalogue import Catalogue


@cache
def words() -> Catalogue:
    """The words, strict: one that is missing raises."""
    return Catalogue.load(strict=True)


class LostWords(Catalogue):
    """A catalogue that goes on like the real one and remembers what was missing: the test then fails."""

    lost: list[str]

    def _report(self, what: str) -> None:
        self.lost.append(what)


@cache
def catalogue() -> LostWords:
    """The same words for a running office."""
    found = LostWords(words()._messages, "id", strict=False)
    found.lost = []
    return found
