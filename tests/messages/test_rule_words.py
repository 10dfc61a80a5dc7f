"""Each code of a rule has words in both languages that need nothing the rule does not give."""

from collections.abc import Iterator

import pytest

from messages.catalogue import LANGUAGES
from tests.messages.rule_codes import OFFERS, REASONS, REFUSALS
from tests.support.guards import none_of
from tests.support.words import words

WRONG = "Write words for this code in both languages, and let them ask for nothing but what the rule gives with it"


def unsaid(language: str, given: set[str], *keys: str) -> str | None:
    """What is wrong with the first of `keys` that has words: none has any, or they ask for more than is `given`."""
    key = next((key for key in keys if words().has(key, language)), None)
    if key is None:
        return f"{' or '.join(keys)} ({language}) has no words"
    more = words().variables(key, language) - given
    return f"{key} ({language}) asks for {', '.join(sorted(more))}" if more else None


def refused(language: str) -> Iterator[str | None]:
    for field, codes in REFUSALS.items():
        for code, given in codes.items():
            yield unsaid(language, set(given), f"problems.{field}-{code}", f"problems.{code}")


def offered(language: str) -> Iterator[str | None]:
    for field, codes in OFFERS.items():
        yield unsaid(language, {"reading", "count"}, f"offers.{field}")
        for code, given in codes.items():
            given_all = {"reading", "count", *given}
            yield unsaid(language, given_all, f"offers.{field}-{code}", f"offers.{field}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_has_words(language: str) -> None:
    none_of(filter(None, refused(language)), WRONG)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_offer_has_words_also_without_a_code(language: str) -> None:
    none_of(filter(None, offered(language)), WRONG)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reason_has_words_for_the_reviewer(language: str) -> None:
    none_of(filter(None, (unsaid(language, set(), f"reasons.{code}") for code in REASONS)), WRONG)


def test_the_words_say_exactly_what_is_wrong() -> None:
    said = words().text("problems.nik-bad-length", {"count": 15, "length": 16})
    assert said == "NIK harus 16 angka. Yang Bapak/Ibu kirim 15 angka. Lihat KTP, baris paling atas."


@pytest.mark.parametrize(
    ("keys", "given", "found"),
    [
        (("problems.no-such-code",), set(), "problems.no-such-code (id) has no words"),
        (("problems.no-such-code", "problems.bad-year"), {"year"}, None),
        (("problems.bad-year",), {"count"}, "problems.bad-year (id) asks for year"),
    ],
)
def test_a_code_without_its_words_is_seen(keys: tuple[str, ...], given: set[str], found: str | None) -> None:
    assert unsaid("id", given, *keys) == found
