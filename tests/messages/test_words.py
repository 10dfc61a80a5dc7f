"""Guards over the words themselves; tests/house holds the two languages against each other."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from fluent.runtime import FluentBundle

from handlers.fields import columns
from messages.catalogue import FOLDER, LANGUAGES
from messages.entries import SHARED, name_of
from messages.formats import SHAPES, Shape
from storage.enums import Field, Status
from tests.support.guards import none_of
from tests.support.words import cases, keys, keys_of, names, parts_of, resources, texts, words

LEGAL = re.compile(r"consent\.|registration\.consent$")
PERSONAL = {"told", "nik", "kk", "birth_date", "phone", "member"}
LONGEST_SENTENCE = 20


def _in_language(shape: Shape, language: str, value: object) -> str:
    return shape(value, language)


def bundle_of(language: str, name: str) -> FluentBundle:
    """What fluent-runtime makes of the files of one name, with the shared ones."""
    functions: dict[str, Callable[[Any], Any]] = {
        function: partial(_in_language, shape, language) for function, shape in SHAPES.items()
    }
    bundle = FluentBundle([language], functions=functions, use_isolating=False)
    for file, resource in resources(language).items():
        if name_of(file) in (name, SHARED):
            bundle.add_resource(resource)
    return bundle


def test_every_message_can_be_read() -> None:
    words().read()


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_rendering_is_that_of_fluent(language: str) -> None:
    """The flattened patterns say what fluent-runtime says, for every message and every variant."""
    for name in names():
        bundle = bundle_of(language, name)
        for key in keys_of(name):
            pattern = bundle.get_message(key.partition(".")[2]).value
            assert pattern is not None
            for params in cases(parts_of(key, language)):
                said, errors = bundle.format_pattern(pattern, params)
                assert not errors, key
                assert said == words().text(key, params, language)


@pytest.mark.parametrize("name", names())
def test_sentences_are_short(name: str) -> None:
    long = [
        f"{key}: {sentence}"
        for key in keys_of(name)
        if not LEGAL.match(key)
        for text in texts(key)
        for sentence in re.split(r"[.?!:](?:\s|$)|\n", text)
        if len(sentence.split()) > LONGEST_SENTENCE
    ]
    none_of(long, f"A sentence has at most {LONGEST_SENTENCE} words. Say it in two")


def test_the_short_notice_fits_a_small_screen() -> None:
    for language in LANGUAGES:
        for text in texts("registration.consent", language):
            assert len(text.splitlines()) <= 8


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("name", ["status", "notices"])
def test_every_status_has_words_and_they_hold_nothing_personal(name: str, status: Status) -> None:
    """What is asked for again is shown as *data saya* shows it to whoever holds the phone: `kept`, never a number."""
    allowed = {"number", "name", "due", "village", "papers", "list", "what", "field", "reason", "next", "place"}
    allowed |= {Status.RETURNED: {"kept"}, Status.WAITING: {"was"}}.get(status, set())
    assert words().variables(f"{name}.{status}") <= allowed


def test_only_the_worker_sees_half_a_decision_as_checking() -> None:
    assert set(texts("status.disputed")) == set(texts("status.submitted"))


def test_personal_data_stand_only_where_they_are_meant_to() -> None:
    holding = {key for key in keys() if words().variables(key) & PERSONAL}
    worker = {key for key in holding if key.partition(".")[0] in ("registration", "status", "notices", "membership")}
    assert worker == {"registration.summary", "registration.swapped", "membership.number"}


def test_every_field_has_words() -> None:
    named = ("fields.{}", "fields.line-{}", "registration.choice-ubah-{}")
    wanted = [key.format(field) for field in Field for key in named]
    wanted += [f"bulk.head-{column}" for column in columns(Field)]
    missing = (key for key in wanted if not words().has(key))
    none_of(missing, "Name this field: in a sentence, in a list, on its button, above its column")


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
    """In one line: a phone shows few lines of a message, and most warnings went unread below them."""
    warning = "Pendaftaran ini gratis. Petugas tidak meminta OTP, PIN, atau uang."
    short = "Gratis. Jangan beri OTP, PIN, uang."
    assert all(warning in text or short in text for text in texts(key))


def test_no_number_looks_like_a_persons() -> None:
    """A sample that looks real is sent back to us (the guideline's own sample NIK was)."""
    real = [file for file in FOLDER.rglob("*.ftl") if re.search(r"\d[\d .-]{9,}\d", file.read_text("utf-8"))]
    none_of(real, "A sample number has x for its digits: 6311xxxxxxxxxxxx")


def test_42_million_is_never_promised_alone() -> None:
    for key in keys():
        assert "death" not in words().variables(key) or {"funeral", "first_months"} <= words().variables(key)
