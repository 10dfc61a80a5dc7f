"""`make mutants`: makes small mistakes in the rules and says which of them no test sees.

    make mutants                                   the files of plan.WHOLE, and a draw from the other rules
    make mutants ONLY=handlers/rules/ladder.py     one file or folder, whole
    make mutants ONLY=draw                         the draw alone

A mutant that lives is a missing test, or it does nothing that anybody could see: then it gets an entry with the
reason in survivors.toml. Of the draw no reasons are asked, only a share.
"""

import itertools
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.mutants.making import Mutant, mutants_of
from tests.mutants.plan import DRAWN, DRAWN_FLOOR, WHOLE, WHOLE_FLOOR, drawn_from, steps_for
from tests.mutants.survivors import entry, outdated, without_reason
from tests.mutants.trying import Fate, checked, tried, warm

DRAW_ALONE = "draw"
LEAST_SECONDS = 30.0
"""A mutant has as long, or three times what all tests together take. One that needs more runs on for ever."""


@dataclass(slots=True)
class Group:
    """Mutants under one floor, and what became of them."""

    title: str
    floor: float
    patience: float
    fates: dict[str, Counter[Fate]] = field(default_factory=dict)
    alive: list[Mutant] = field(default_factory=list)

    def try_all(self, mutants: Iterable[Mutant]) -> int:
        """How many of them counted. Raises RuntimeError where pytest itself failed."""
        counted = 0
        for mutant, fate in tried(mutants, lambda one: steps_for(one.path), self.patience):
            if fate is Fate.BROKEN:
                raise RuntimeError(f"pytest failed at {mutant.path}: {mutant.was} -> {mutant.now}")
            self.fates.setdefault(mutant.path, Counter())[fate] += 1
            counted += fate is not Fate.STILLBORN
            if fate is Fate.SURVIVED:
                self.alive.append(mutant)
                print(f"lives: {mutant.path}\n    {mutant.was}\n -> {mutant.now}", flush=True)
        return counted

    @property
    def total(self) -> Counter[Fate]:
        """Over all files."""
        return sum(self.fates.values(), Counter())

    def table(self) -> Iterator[str]:
        """Markdown: a line a file, and their sum."""
        yield f"\n| {self.title} | mutants | killed | survived | killed, % |\n|---|---|---|---|---|"
        for path, fates in sorted(self.fates.items()):
            yield _line(path, fates)
        yield _line("together", self.total)

    @property
    def enough(self) -> bool:
        """Whether the floor holds."""
        return share(self.total) >= self.floor


def share(fates: Counter[Fate]) -> float:
    """How much was killed of what counted; all of nothing."""
    counted = fates[Fate.KILLED] + fates[Fate.SURVIVED]
    return fates[Fate.KILLED] / counted if counted else 1.0


def _line(name: str, fates: Counter[Fate]) -> str:
    killed, alive = fates[Fate.KILLED], fates[Fate.SURVIVED]
    return f"| {name} | {killed + alive} | {killed} | {alive} | {100 * share(fates):.1f} |"


def draw(group: Group) -> None:
    """Lots decide, until so many counted as were to be drawn."""
    lots = iter(sorted((mutant for path in drawn_from() for mutant in mutants_of(path)), key=lambda one: one.lot))
    counted = 0
    while missing := list(itertools.islice(lots, DRAWN - counted)):
        counted += group.try_all(missing)


def main(only: str) -> bool:
    """Try, print, and say whether all is well."""
    began = time.monotonic()
    drawing = only in ("", DRAW_ALONE)
    named = [one.path for one in WHOLE if one.path.startswith(only)]
    others = [path for path in drawn_from() if drawing or path.startswith(only)]
    if not named and not others:
        sys.exit(f"Neither plan.WHOLE nor handlers/rules has a file that begins with {only}")
    steps = {step for path in [*named, *others] for step in steps_for(path)}
    warm(steps)
    patience = max(LEAST_SECONDS, 3 * checked(steps))
    whole = Group("every mutant of", WHOLE_FLOOR, patience)
    drawn = Group("of the other rules", DRAWN_FLOOR, patience)
    for path in named:
        whole.try_all(mutants_of(path))
    if drawing:
        draw(drawn)
    else:
        for path in others:
            drawn.try_all(mutants_of(path))
    say(whole, drawn, named)
    print(f"\n{time.monotonic() - began:.0f} seconds")
    return whole.enough and drawn.enough and not without_reason(whole.alive)


def say(whole: Group, drawn: Group, named: list[str]) -> None:
    """Both tables, and below them what is to be done."""
    for group in (whole, drawn):
        print(*(group.table() if group.fates else ()), sep="\n")
    for survivor in outdated(named, whole.alive):
        print(f"\nsurvivors.toml gives a reason that nobody needs any more: {survivor.path}: {survivor.now}")
    for mutant in without_reason(whole.alive):
        print(
            f"\nNo test sees this mistake. Write one, or say in survivors.toml why none is needed:\n\n{entry(mutant)}"
        )
    for group in (whole, drawn):
        if not group.enough:
            print(
                f"\n{group.title}: {100 * group.floor:.0f} % have to be killed, {100 * share(group.total):.1f} % are."
            )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="lindungi-mutants-") as folder:
        tempfile.tempdir = os.environ["TMPDIR"] = folder  # what a killed test leaves behind goes with it
        sys.exit(not main(sys.argv[1] if len(sys.argv) > 1 else ""))
