"""The kinds of words that the code asks for are those that the tables have."""

import ast
import re
from collections.abc import Collection

import pytest

from handlers.rules.reading.table import DATA
from handlers.rules.reading.words import PATTERN_KINDS, SPELLINGS, VALUE_KINDS, WORD_KINDS
from tests.house.tree import nodes, place, programs
from tests.support.guards import none_of

ASKED = {"words_of": WORD_KINDS, "values_of": VALUE_KINDS, "any_of": PATTERN_KINDS, "written_out": SPELLINGS}


def asked(function: str) -> list[tuple[str, str]]:
    """(where, kind) of every call with a kind that is written out."""
    return [
        (place(path, node), str(node.args[0].value))
        for path, node in nodes(programs("handlers"))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == function
        if isinstance(node.args[0], ast.Constant)
    ]


def named_in_patterns() -> set[str]:
    """Kinds that patterns name as `<kind>`, that which is cut out before, and the words of each field."""
    tables = ((DATA / f"{table}.csv").read_text(encoding="utf-8") for table in ("wish_patterns", "word_patterns"))
    named = {kind for table in tables for kind in re.findall(r"<([a-z-]+)>", table)}
    return named | {"no-fault"} | {kind for kind in PATTERN_KINDS if kind.startswith("field-")}


@pytest.mark.parametrize(("function", "kinds"), ASKED.items(), ids=ASKED)
def test_what_is_asked_for_is_a_kind_and_every_kind_is_asked_for(function: str, kinds: Collection[str]) -> None:
    unknown = [f"{where} {kind}" for where, kind in asked(function) if kind not in kinds]
    none_of(unknown, "There is no such kind. Correct it, or add the kind to handlers/rules/reading/words.py")
    unused = sorted(set(kinds) - {kind for _, kind in asked(function)} - named_in_patterns())
    none_of(unused, "Nothing asks for these words. Take the kind out of words.py, and its lines out of the table")
