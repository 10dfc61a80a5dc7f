"""A number that the program prints and asks for is read back as it was printed, in both languages."""

import re

import pytest

from handlers.rules.plans import read_confirmation
from handlers.rules.reading.counts import read_count
from messages import formats
from messages.catalogue import LANGUAGES
from tests.support.words import keys, parts_of, sampled, words

COUNTS = (1, 12, 999, 1000, 1001, 10_042, 100_000, 999_999, 1_000_000, 123_456_789)
ASKED = re.compile(r"\b((?:KIRIM|SETUJU) [\d.,]*\d)")


def asked_for(language: str, count: int) -> dict[str, str]:
    """Key -> what its words ask to be typed where they count so many."""
    said = {}
    for key in keys():
        if "count" in words().variables(key, language):
            text = words().text(key, sampled(parts_of(key, language)) | {"count": count}, language)
            if found := ASKED.search(text):
                said[key] = found[1]
    return said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", COUNTS)
def test_what_is_printed_is_read_back(language: str, count: int) -> None:
    printed = formats.number(count, language)
    assert read_count(printed) == count == read_count(str(count))
    for typed in (printed, f"KIRIM {printed}", f"setuju: {printed}.", f"ya {count}"):
        assert read_confirmation(typed, count).kind == "ok"
        assert read_confirmation(typed, count + 1).code == "other-count"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_that_asks_for_a_count_takes_it(language: str) -> None:
    asked = asked_for(language, 10_042)
    assert {"broadcast.plan", "employers.list-confirm", "staff.bulk-plan", "staff.sheet-plan"} <= asked.keys()
    for key, typed in asked.items():
        assert read_confirmation(typed, 10_042).kind == "ok", key


@pytest.mark.parametrize(
    "typed", ["", "1.2", "1.23", "12.34", "1.234,567", "1.2345", "1..234", "0x1", "-1", "1e3", "1234567890"]
)
def test_what_is_no_count(typed: str) -> None:
    assert read_count(typed) is None


def test_other_digits_are_digits() -> None:
    assert read_count(" \uff11\u0662.042 ") == 12_042
