"""`make chaos`: the program and its database are killed and stopped while people use it, and nothing may be lost.

    make chaos                                  200 faults on SQLite, then as many on PostgreSQL
    make chaos FAULTS=50 SEED=7 DATABASES=sqlite

A seed draws the same faults in the same order; at which instant of the program's work they hit is the machine's.
Exit code 1: something was lost, doubled or broken; the lines say what.
"""

import asyncio
import os
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from random import SystemRandom

from tests.chaos.postmaster import postmaster
from tests.chaos.running import Outcome, Plan, run
from tests.support.program import end_forker

DATABASES = ("sqlite", "postgresql")


def main() -> int:
    """Run it as the environment says (FAULTS, SEED, DATABASES); the exit code."""
    faults = int(os.environ.get("FAULTS") or 200)
    seed = int(os.environ.get("SEED") or SystemRandom().randrange(10**6))
    wanted = (os.environ.get("DATABASES") or " ".join(DATABASES)).replace(",", " ").split()
    if unknown := set(wanted) - set(DATABASES):
        sys.exit(f"DATABASES may hold {' '.join(DATABASES)}, not {' '.join(unknown)}")
    print(f"{faults} faults, SEED={seed}", flush=True)
    try:
        outcomes = {name: _run(name, Plan(faults, seed)) for name in wanted}
    finally:
        end_forker()
    for name, outcome in outcomes.items():
        _print(name, outcome)
    return int(any(outcome.counts.losses for outcome in outcomes.values()))


def _run(name: str, plan: Plan) -> Outcome:
    with tempfile.TemporaryDirectory(prefix="lindungi-chaos-") as made:
        folder = Path(made)
        server = postmaster(folder) if name == "postgresql" else nullcontext(folder / "lindungi.db")
        with server as database:
            return asyncio.run(run(plan, folder, database, _tell))


def _tell(line: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{line:<60}", end="", file=sys.stderr, flush=True)


def _print(name: str, outcome: Outcome) -> None:
    print(f"\n\n{name}: {sum(outcome.happened.values())} faults, {outcome.repeats} repeats by phones")
    for title, figures in (("fault", outcome.happened), ("counted", outcome.counts.seen)):
        print(f"\n| {title} | |\n|---|---|")
        print("\n".join(f"| {what} | {count:,} |" for what, count in sorted(figures.items())))
    losses = outcome.counts.losses
    print(f"\nlost, doubled or broken: {len(losses)}")
    print("\n".join(f"  {loss[:400]}" for loss in losses))


if __name__ == "__main__":
    sys.exit(main())
