"""What of ours is read once for all mutants: whatever cannot see the mutant, with the tables and patterns it has read.

storage and messages use nothing of the other rooms, and rules use rules alone (.ci/arrows.toml): so what does not reach
a file by imports is the same whatever is wrong in it.
"""

import gc
import importlib
import re
import sys
from collections.abc import Iterable

from handlers.rules.tables import READERS
from tests.mutants.making import ROOT
from tests.mutants.reaching import distance

KEPT = ("handlers.rules.", "messages.", "storage.")


def read_ahead(names: Iterable[str]) -> None:
    """Import those of the modules that can be kept, read their tables, and keep patterns however many there are."""
    re._MAXCACHE = 1_000_000  # type: ignore[attr-defined]  # so a file that is read anew compiles none again
    for name in names:
        if name.startswith(KEPT):
            importlib.import_module(name)
    for table in READERS.values():
        table()
    gc.collect()
    gc.freeze()  # else the first collection in a child would copy all of it


def forget(path: str) -> None:
    """Let whatever can see the file be read anew: the file itself, and the rules that reach it by imports."""
    for name in [name for name in sys.modules if name.startswith("handlers.rules.")]:
        file = f"{name.replace('.', '/')}.py"
        if (ROOT / file).is_file() and distance(file, path) is not None:
            package, _, last = name.rpartition(".")
            del sys.modules[name]
            # `from package import module` would find the old one
            delattr(sys.modules[package], last)
