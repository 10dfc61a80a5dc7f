"""Guards over the words themselves; tests/house holds the two languages against each other."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource

from messages.catalogue import FOLDER, LANGUAGES, Catalogue
from messages.formats import SHAPES, Shape
from messages.patterns import Parts, Selection, Slot
from storage.enums import Field, Status

CATALOGUE = Catalogue.load(strict=True)
KEYS = sorted(CATALOGUE.keys())
LEGAL = re.compile(r"consent\.|registration\.consent$")
PERSONAL = {"nik", "kk", "birth_date", "phone", "member"}
MOMENT = datetime(2026, 11, 30, 14, 30, tzinfo=UTC)
SAMPLES = {
    "DAY": MOMENT,
    "DATE": "2026-11-30",
    "MONTH": "2026-11-30",
    "TIME": MOMENT,
    "HOURS": "0-3 08:00-16:00; 4 08:00-11:30",
    "SPAN": 365,
    "RUPIAH": 16800,
    "NUMBER": 1234,
}
SHAPE_NAMES = {shape: name for name, shape in SHAPES.items()}


def parts_of(key: str, language: str) -> Parts:
    return CATALOGUE._messages[language][key]


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
    yield sampled(parts)
    for part in parts:
        if isinstance(part, Selection):
            counted = [int(key) for key in part.variants if key.isdecimal()]
            for value in counted or part.variants:
                yield {**sampled(parts), part.name: value}


def texts(key: str, language: str = "id") -> Iterator[str]:
    for params in cases(parts_of(key, language)):
        yield CATALOGUE.text(key, params, language)


def _in_language(shape: Shape, language: str, value: object) -> str:
    return shape(value, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_rendering_is_that_of_fluent(language: str) -> None:
    """The flattened patterns say what fluent-runtime says, for every message and every variant."""
    functions: dict[str, Callable[[Any], Any]] = {
        name: partial(_in_language, shape, language) for name, shape in SHAPES.items()
    }
    for file in sorted((FOLDER / language).glob("*.ftl")):
        bundle = FluentBundle([language], functions=functions, use_isolating=False)
        for source in (file, FOLDER / language / "terms.ftl"):
            bundle.add_resource(FluentResource(source.read_text("utf-8")))
        for key in (key for key in KEYS if key.startswith(f"{file.stem}.")):
            pattern = bundle.get_message(key.partition(".")[2]).value
            assert pattern is not None
            for params in cases(parts_of(key, language)):
                words, errors = bundle.format_pattern(pattern, params)
                assert not errors, key
                assert words == CATALOGUE.text(key, params, language)


@pytest.mark.parametrize("key", [key for key in KEYS if not LEGAL.match(key)])
def test_sentences_are_short(key: str) -> None:
    for text in texts(key):
        for sentence in re.split(r"[.?!:](?:\s|$)|\n", text):
            assert len(sentence.split()) <= 20, sentence


def test_the_short_notice_fits_a_small_screen() -> None:
    for language in LANGUAGES:
        for text in texts("registration.consent", language):
            assert len(text.splitlines()) <= 12


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("file", ["status", "notices"])
def test_every_status_has_words_and_they_hold_nothing_personal(file: str, status: Status) -> None:
    allowed = {"number", "name", "due", "village", "papers", "what", "field", "reason", "next", "place"}
    assert CATALOGUE.variables(f"{file}.{status}") <= allowed


def test_only_the_worker_sees_half_a_decision_as_checking() -> None:
    assert set(texts("status.disputed")) == set(texts("status.submitted"))


def test_personal_data_stand_only_where_they_are_meant_to() -> None:
    holding = {key for key in KEYS if CATALOGUE.variables(key) & PERSONAL}
    worker = {key for key in holding if key.partition(".")[0] in ("registration", "status", "notices", "membership")}
    assert worker == {"registration.summary", "membership.number"}


@pytest.mark.parametrize("field", Field)
def test_every_field_has_words(field: Field) -> None:
    assert CATALOGUE.has(f"registration.choice-ubah-{field}")
    for key in ("status.returned", "notices.returned"):
        (selection,) = (part for part in parts_of(key, "id") if isinstance(part, Selection))
        assert field in selection.variants


@pytest.mark.parametrize(
    "key",
    [
        "registration.receipt",
        "registration.receipt-relative",
        "notices.verified",
        "notices.waiting",
        "notices.member",
        "notices.rejected",
        "notices.rejected-final",
        "membership.number",
        "info.biaya",
    ],
)
def test_final_messages_warn_of_fraud(key: str) -> None:
    warning = "Pendaftaran ini gratis. Petugas tidak meminta OTP, PIN, atau uang."
    assert all(warning in text for text in texts(key))


def test_no_number_looks_like_a_persons() -> None:
    """A sample that looks real is sent back to us (the guideline's own sample NIK was)."""
    for file in Path(FOLDER).glob("*/*.ftl"):
        assert not re.search(r"\d[\d .-]{9,}\d", file.read_text("utf-8")), file


def test_42_million_is_never_promised_alone() -> None:
    for key in KEYS:
        assert "death" not in CATALOGUE.variables(key) or {"funeral", "first_months"} <= CATALOGUE.variables(key)
