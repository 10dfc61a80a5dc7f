"""The mutants of a file: mutmut's small mistakes, and those that a table can have.

mutmut itself changes bodies of functions only and passes over those with a decorator; ours are also tables, and
properties. So its mistakes are taken one by one (`mutation_operators`) and made everywhere in a file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, WhitespaceInclusivePositionProvider
from mutmut.mutation.mutators import mutation_operators

SEED = 20261123
ROOT = Path(__file__).resolve().parents[2]
LEFT_ALONE = (cst.Annotation, cst.Decorator, cst.Import, cst.ImportFrom, cst.Raise)
"""What mypy sees to, and the sentence of an exception, which nobody reads."""
DOCUMENTING = ("WORD_KINDS", "VALUE_KINDS", "PATTERN_KINDS", "NAME_KINDS")
"""Tables whose values say what each kind of words is for: nobody but a reader of the code sees them, as docstrings."""
ROWS = (cst.Tuple, cst.List, cst.Set, cst.Dict)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One small mistake in one file. `was` and `now` are the lines that differ, as one text each."""

    path: str
    was: str
    now: str
    text: str

    @property
    def lot(self) -> str:
        """By this the draw goes: a change elsewhere in the program does not change who is drawn here."""
        return sha256(f"{SEED}\n{self.path}\n{self.was}\n{self.now}".encode()).hexdigest()


def mutants_of(path: str) -> list[Mutant]:
    """Every mutant of a file ("handlers/rules/ladder.py"), each text once."""
    text = (ROOT / path).read_text(encoding="utf-8")
    wrapper = MetadataWrapper(cst.parse_module(text), unsafe_skip_copy=True)
    spans = wrapper.resolve(WhitespaceInclusivePositionProvider)
    starts = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]
    found = dict[str, None]()
    for old, new in _mistakes(wrapper.module):
        span = spans[old]
        begin, end = (starts[at.line - 1] + at.column for at in (span.start, span.end))
        found[text[:begin] + wrapper.module.code_for_node(new) + text[end:]] = None
    return [_mutant(path, text, other) for other in found if other != text]


def _mutant(path: str, text: str, other: str) -> Mutant:
    """Only the lines between the first and the last that differ are told."""
    was, now = text.splitlines(), other.splitlines()
    for end in (0, -1):
        while was and now and was[end] == now[end]:
            del was[end], now[end]
    return Mutant(path, _told(was), _told(now), other)


def _told(lines: list[str]) -> str:
    return "\n".join(line.strip() for line in lines)


def _mistakes(module: cst.Module) -> Iterator[tuple[Any, Any]]:
    for node, place in _nodes(module, None):
        for kind, operator in mutation_operators:
            if isinstance(node, kind):
                yield from ((node, new) for new in operator(node))
        yield from ((node, new) for new in _of_tables(node, place))


def _nodes(node: Any, place: Any) -> Iterator[tuple[Any, Any]]:
    """Each node that may be changed, with the one in which it stands."""
    documents = isinstance(node, cst.Expr) and isinstance(node.value, cst.BaseString)
    if isinstance(node, LEFT_ALONE) or documents or _is_for_checkers(node):
        return
    yield node, place
    for child in node.children:
        if not (isinstance(node, cst.AnnAssign) and _documents(node)):
            yield from _nodes(child, node)


def _documents(node: cst.AnnAssign) -> bool:
    return isinstance(node.target, cst.Name) and node.target.value in DOCUMENTING


def _is_for_checkers(node: Any) -> bool:
    """What mypy and ruff judge: `DayTable = Mapping[date, bool]`, `T = TypeVar("T")`, `__all__`."""
    name = node.targets[0].target if isinstance(node, cst.Assign) else None
    bare = name.value.lstrip("_") if isinstance(name, cst.Name) else ""
    return bare == "all__" or (bare[:1].isupper() and (len(bare) == 1 or not bare.isupper()))


def _of_tables(node: Any, place: Any) -> Iterator[Any]:
    """A row left out, one side of a union, a condition turned round."""
    if isinstance(node, ROWS) and not _is_a_name(node, place):
        rows = node.elements
        least = 1 if isinstance(node, cst.Set) else 0
        kept = ([*rows[:at], *rows[at + 1 :]] for at in range(len(rows)))
        yield from (node.with_changes(elements=rest) for rest in kept if len(rest) >= least)
    if isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.BitOr):
        yield from (node.left, node.right)
    if isinstance(node, cst.If | cst.IfExp | cst.CompIf | cst.While):
        inner = node.test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
        turned = cst.UnaryOperation(cst.Not(), inner, lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
        yield node.with_changes(test=turned)


def _is_a_name(node: Any, place: Any) -> bool:
    """A tuple that is a key, an index or the target of an assignment has no rows."""
    return (
        isinstance(place, cst.Index | cst.AssignTarget)
        or (isinstance(place, cst.DictElement | cst.DictComp) and place.key is node)
        or (isinstance(place, cst.For | cst.CompFor) and place.target is node)
    )
