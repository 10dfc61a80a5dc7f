"""A Fluent pattern flattened once into parts, so that filling it costs about a microsecond.

fluent-runtime walks its tree for each message: 8 us, and no value longer than 2,500 characters. Here a
pattern is text, variables, our functions of one variable, and selections; the terms and messages that it says
are copied in. What the flattening does not know is refused when the file is read. Tests hold both renderings
of every message against each other.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fluent.syntax import ast

from messages import formats

LOST = "\u2026"
"""Stands for a value that is missing."""

EMPTY = "none"
"""The variant of a selection that an empty text takes."""

Known = Mapping[str, ast.Pattern]
"""What a pattern may say: terms as `-name`, messages as `name`."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A variable, alone or inside one of our functions."""

    name: str
    shape: formats.Shape | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """Other words for other values of a variable."""

    name: str
    variants: Mapping[str, "Parts"]
    default: "Parts"


Parts = tuple[str | Slot | Selection, ...]


class UnknownSyntax(ValueError):
    """A message uses more of Fluent than these patterns have."""


def flatten(pattern: ast.Pattern, known: Known) -> Parts:
    """The parts of a pattern, neighbouring text joined. Raises UnknownSyntax."""
    parts: list[str | Slot | Selection] = []
    for part in _parts(pattern, known):
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    return tuple(parts)


def _parts(pattern: ast.Pattern, known: Known) -> Iterator[str | Slot | Selection]:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield element.value
        else:
            yield from _placeable(element.expression, known)


def _placeable(expression: object, known: Known) -> Iterator[str | Slot | Selection]:
    match expression:
        case ast.StringLiteral():
            yield expression.parse()["value"]
        case ast.VariableReference(id=ast.Identifier(name=name)):
            yield Slot(name)
        case ast.TermReference(id=ast.Identifier(name=name), attribute=None, arguments=None) if f"-{name}" in known:
            yield from flatten(known[f"-{name}"], known)
        case ast.MessageReference(id=ast.Identifier(name=name), attribute=None) if name in known:
            yield from flatten(known[name], known)
        case ast.FunctionReference(
            id=ast.Identifier(name=function),
            arguments=ast.CallArguments(positional=[ast.VariableReference(id=ast.Identifier(name=name))], named=[]),
        ) if function in formats.SHAPES:
            yield Slot(name, formats.SHAPES[function])
        case ast.SelectExpression(selector=ast.VariableReference(id=ast.Identifier(name=name))):
            yield _selection(name, expression, known)
        case _:
            raise UnknownSyntax(f"{type(expression).__name__} is more than a message may use here")


def _selection(name: str, expression: ast.SelectExpression, known: Known) -> Selection:
    variants = {
        (variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value): variant
        for variant in expression.variants
    }
    default = next(variant for variant in expression.variants if variant.default)
    return Selection(
        name, {key: flatten(variant.value, known) for key, variant in variants.items()}, flatten(default.value, known)
    )


def fill(parts: Parts, params: Mapping[str, object], language: str, lost: list[str]) -> str:
    """The words. Variables that are missing or unreadable are named in `lost`; LOST stands for them."""
    words: list[str] = []
    for part in parts:
        if isinstance(part, str):
            words.append(part)
            continue
        try:
            words.append(_filled(part, params, language, lost))
        except (KeyError, TypeError, ValueError):
            lost.append(part.name)
            words.append(LOST)
    return "".join(words)


def _filled(part: Slot | Selection, params: Mapping[str, object], language: str, lost: list[str]) -> str:
    value = params[part.name]
    if isinstance(part, Selection):
        return fill(_variant(part, value, language), params, language, lost)
    if part.shape is not None:
        return part.shape(value, language)
    return value if type(value) is str else formats.words(value, language)


def _variant(selection: Selection, value: object, language: str) -> Parts:
    found = selection.variants.get(str(value) or EMPTY)
    if found is None and isinstance(value, int | float):
        found = selection.variants.get(formats.plural(value, language))
    return selection.default if found is None else found


def variables(parts: Parts) -> frozenset[str]:
    """The names that `fill` can ask for."""
    names: set[str] = set()
    for part in parts:
        if isinstance(part, Slot | Selection):
            names.add(part.name)
        if isinstance(part, Selection):
            names.update(*(variables(variant) for variant in part.variants.values()))
    return frozenset(names)
