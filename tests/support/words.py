"""The words of the program, read once a run, and every way in which a message can be filled."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from messages.catalogue import FOLDER, Catalogue
from messages.formats import SHAPES
from messages.patterns import Parts, Selection, Slot

MOMENT = datetime(2026, 11, 30, 14, 30, tzinfo=UTC)
SAMPLES = {
    "DAY": MOMENT,
    "DATE": "2026-11-30",
    "SPELT": "2020-03-19",
    "MONTH": "2026-11-30",
    "TIME": MOMENT,
    "HOURS": "0-3 08:00-16:00; 4 08:00-11:30",
    "SPAN": 365,
    "RUPIAH": 16800,
    "NUMBER": 1234,
}
SHAPE_NAMES = {shape: name for name, shape in SHAPES.items()}


@cache
def words() -> Catalogue:
    """All words. A missing one raises."""
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


@cache
def keys() -> tuple[str, ...]:
    """Every key, in order."""
    return tuple(sorted(words().keys()))


@cache
def names() -> tuple[str, ...]:
    """The first parts of all keys: one for each file, and for each folder, of a language."""
    return tuple(sorted({key.partition(".")[0] for key in keys()}))


def keys_of(name: str) -> list[str]:
    """The keys that begin with `name`."""
    return [key for key in keys() if key.startswith(f"{name}.")]


@cache
def resources(language: str) -> dict[Path, ast.Resource]:
    """Every file of a language, as Fluent reads it."""
    folder = FOLDER / language
    return {
        file.relative_to(folder): FluentParser(with_spans=False).parse(file.read_text("utf-8"))
        for file in sorted(folder.rglob("*.ftl"))
    }


def parts_of(key: str, language: str = "id") -> Parts:
    """A message, flattened."""
    return words()._messages[language][key]


def selections(parts: Parts) -> Iterator[Selection]:
    """Every selection of a message, also one inside another."""
    for part in parts:
        if isinstance(part, Selection):
            yield part
            for variant in part.variants.values():
                yield from selections(variant)


def sampled(parts: Parts) -> dict[str, object]:
    """A value for every variable, as its function wants it."""
    values: dict[str, object] = {}
    for part in parts:
        if isinstance(part, Slot):
            values.setdefault(part.name, f"<{part.name}>")
            if part.shape is not None:
                values[part.name] = SAMPLES[SHAPE_NAMES[part.shape]]
        elif isinstance(part, Selection):
            for variant in part.variants.values():
                values = {**sampled(variant), **values}
            values[part.name] = 7 if any(map(str.isdecimal, part.variants)) else "other"
    return values


def cases(parts: Parts) -> Iterator[dict[str, object]]:
    """Sample values, once for each variant of each selection."""
    sample = sampled(parts)
    yield sample
    for selection in selections(parts):
        counted = [int(key) for key in selection.variants if key.isdecimal()]
        for value in counted or selection.variants:
            yield {**sample, selection.name: value}


def texts(key: str, language: str = "id") -> Iterator[str]:
    """What a message says, in each of its ways."""
    for params in cases(parts_of(key, language)):
        yield words().text(key, params, language)
