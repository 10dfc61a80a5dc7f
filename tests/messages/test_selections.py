"""A value that a message does not know is never said as if it were another one."""

from functools import cache
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from messages.catalogue import LANGUAGES
from messages.entries import SHARED
from messages.patterns import Parts, Selection, Slot
from storage.enums import Agency, Field, LinkKind, Role, Status, Vote
from tests.support.guards import none_of
from tests.support.words import parts_of, resources, words

NEUTRAL = {"other", "none"}
"""Variants that name no value."""


def _values(line: str) -> frozenset[str]:
    return frozenset(line.split())


CLOSED = (
    *map(frozenset, (Agency, Field, LinkKind, Role, Status, Vote)),
    _values("yes no"),
    _values("yes no unknown"),
    _values("1 2 3 4 5 6 7 8 9 10 11 12"),  # months
    _values("surat berita jadwal"),  # papers of a case
    _values("antrean nomor bpjs semua"),  # tables to fetch
    _values("votes numbers replace"),  # tables that come back
    _values("all late doubt"),  # a part of the queue
    _values("terima teruskan"),  # what is done with a packet of papers
    _values("receive forward"),  # the same, as it is kept
    _values("vote objection approved number papers ending"),  # how to mend what cannot be undone
    _values("read lost unread"),  # what came of an answer
    _values("self relative staff"),  # who entered a record
    _values("saya keluarga"),  # for whom a registration is
    _values("done refused half"),  # a change that a member asked for
    _values("now officer member"),  # what erasing takes
    _values("filling sending stopped over"),  # a broadcast
    _values("received answered closed"),  # a question
    _values("office employer"),  # who speaks in what an employer handed in
    _values("named hidden"),  # whether a reporter left a name
    _values("new checked taken waits"),  # a report in the inbox
    _values("person nobody words evidence"),  # what was opened of a report
    _values("story slip question answer threat more"),  # lines of a report
    _values("threat dismissed"),  # what a reporter suffers
    _values("violence child accident threat dismissed"),  # dangers
    _values("own other nobody"),  # who changed something last
    _values("now later"),  # when it is read
    _values("tiap jumlah"),  # an amount: each time, or all together
    _values("died moved"),  # what somebody says of a person
    _values("confirmed refused"),  # what an officer found out
    _values("confirmed refused contested withdrawn undone open"),  # the same, as its person sees it
    _values("visit meeting"),  # of what minutes are
    _values("moved kept relief"),  # what an employer was told on paper
    _values("kabul sebagian tidak"),  # what is decided about a request
    _values("other-day no-answer perhaps plain"),  # what an employer's words look like
    _values(
        "checked letter answered silent returned visit-planned visited promised broken mediation handed-on suspended "
        "complied closed"
    ),  # where a case stands, as its reporter hears it
)
"""Values that messages choose by. Code gives no others."""


class Selections(Visitor):
    """Every selection of an entry: (what it chooses by, its variants, the one for all other values)."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, frozenset[str], str]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 -- Visitor's way
        names = {variant: _name(variant) for variant in node.variants}
        default = next(name for variant, name in names.items() if variant.default)
        self.found.append((_name(node.selector), frozenset(names.values()), default))
        self.generic_visit(node)


def _name(node: Any) -> str:
    """`$field` of a selector, `nik` or `1` of a variant."""
    key = getattr(node, "key", None) or node.id
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


def misleading(variants: frozenset[str], default: str) -> bool:
    """True where the words of `default`, which name one value, would be said of values that have no words."""
    return default not in NEUTRAL and variants not in CLOSED


@cache
def all_selections() -> tuple[tuple[str, frozenset[str], str], ...]:
    """Every selection of both languages, with its place."""
    found = []
    for language in LANGUAGES:
        for file, resource in resources(language).items():
            for entry in resource.body:
                if isinstance(entry, ast.Message | ast.Term):
                    place = f"{language}/{file}: {entry.id.name}"
                    found += [(f"{place}, by ${by}", variants, default) for by, variants, default in chosen_in(entry)]
    return tuple(found)


def chosen_in(entry: ast.BaseNode) -> list[tuple[str, frozenset[str], str]]:
    """The selections of an entry."""
    visitor = Selections()
    visitor.visit(entry)
    return visitor.found


def test_no_value_is_said_as_if_it_were_another() -> None:
    found = [
        f"{place}: anything else is said as [{default}]"
        for place, variants, default in all_selections()
        if misleading(variants, default)
    ]
    none_of(found, "Give every value its words (and name the values in CLOSED), or let *[other] name none of them")


def blank_lines(parts: Parts) -> list[str]:
    """Variables whose selection stands alone on its line and says nothing for some value: a hole in the message."""
    texts = ["\n", *("" if isinstance(part, Slot | Selection) else part for part in parts), "\n"]
    return [
        part.name
        for before, part, after in zip(texts, parts, texts[2:], strict=False)
        if isinstance(part, Selection)
        and before.endswith("\n")
        and after.startswith("\n")
        and any("".join(map(str, said)) == "" for said in (part.default, *part.variants.values()))
    ]


def test_nothing_said_leaves_no_blank_line() -> None:
    found = [
        f"{key} ({language}): {name}"
        for language in LANGUAGES
        for key in words().keys(language)
        if not key.startswith(f"{SHARED}.")
        for name in blank_lines(parts_of(key, language))
    ]
    none_of(
        found, 'Put the line break into the variants that say something: *[other] {""}, and the words one line below'
    )


def test_a_hole_is_found() -> None:
    said, hole = ("words",), Selection("count", {"0": ()}, ("many",))
    assert blank_lines(("a\n", hole, "\nb")) == blank_lines((hole,)) == ["count"]
    assert blank_lines(("a", hole, "\nb")) == blank_lines(("a\n", Selection("count", {"0": said}, said))) == []


def test_fields_are_named_by_the_code() -> None:
    by_field = [place for place, variants, _ in all_selections() if len(variants & set(Field)) > 1]
    none_of(by_field, "The names of fields stand once, in fields.ftl: say { $field }, and give it Phrase('fields.nik')")


@pytest.mark.parametrize(
    ("message", "wrong"),
    [
        ("{ $field ->\n    [name] nama\n    [nik] NIK\n   *[village] desa\n }", True),
        ("{ $field ->\n    [name] nama\n    [nik] NIK\n   *[other] satu isian\n }", False),
        ("{ $vote ->\n    [setuju] setuju\n    [perbaiki] perbaiki\n   *[tolak] ditolak\n }", False),
        ("{ $late ->\n    [yes] TERLAMBAT\n   *[no] tepat waktu\n }", False),
        ("{ $late ->\n    [yes] TERLAMBAT\n   *[maybe] mungkin\n }", True),
        ("{ $a ->\n    [none] -\n   *[other] { $vote ->\n        [setuju] ya\n       *[tolak] tidak\n     }\n }", True),
    ],
)
def test_a_misleading_default_is_seen(message: str, wrong: bool) -> None:
    found = chosen_in(FluentParser(with_spans=False).parse(f"x = {message}\n"))
    assert any(misleading(variants, default) for _, variants, default in found) == wrong
