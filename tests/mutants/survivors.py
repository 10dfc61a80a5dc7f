"""The mutants that may live, each with its reason in words: `survivors.toml`."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.making import Mutant

FILE = Path(__file__).with_name("survivors.toml")


@dataclass(frozen=True, slots=True)
class Survivor:
    """One entry of the file: a mutant, told by the lines that differ, and why no test needs to see it."""

    path: str
    was: str
    now: str
    why: str

    def __post_init__(self) -> None:
        if not self.why.strip():
            raise ValueError(f"survivors.toml gives no reason for {self.now!r} in {self.path}")

    def means(self, mutant: Mutant) -> bool:
        """True for the mutant of this entry, wherever its lines stand in the file by now."""
        return (self.path, self.was, self.now) == (mutant.path, mutant.was, mutant.now)


def accepted() -> list[Survivor]:
    """All entries."""
    return [Survivor(**one) for one in tomllib.loads(FILE.read_text(encoding="utf-8"))["survivor"]]


def without_reason(alive: Iterable[Mutant]) -> list[Mutant]:
    """Those that live and have no entry."""
    known = accepted()
    return [mutant for mutant in alive if not any(one.means(mutant) for one in known)]


def outdated(paths: Iterable[str], alive: Iterable[Mutant]) -> list[Survivor]:
    """Entries of these files whose mutant does not live any more."""
    within, still = set(paths), list(alive)
    return [one for one in accepted() if one.path in within and not any(one.means(mutant) for mutant in still)]


def entry(mutant: Mutant) -> str:
    """The mutant as an entry, to be pasted and given its reason."""
    lines = (f"{name} = '''{getattr(mutant, name)}'''" for name in ("path", "was", "now"))
    return "\n".join(["[[survivor]]", *lines, 'why = ""', ""])
