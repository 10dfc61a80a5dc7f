"""Each code of a rule has words in both languages that need nothing the rule does not give."""

import pytest

from messages.catalogue import LANGUAGES, Catalogue
from tests.messages.rule_codes import OFFERS, REASONS, REFUSALS

CATALOGUE = Catalogue.load(strict=True)
REFUSED = [(field, code) for field, codes in REFUSALS.items() for code in codes]
OFFERED = [(field, code) for field, codes in OFFERS.items() for code in codes]


def needed(language: str, *keys: str) -> frozenset[str]:
    """The variables of the first of `keys` that has words."""
    return CATALOGUE.variables(next(key for key in keys if CATALOGUE.has(key, language)), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("field", "code"), REFUSED)
def test_a_refusal_has_words(language: str, field: str, code: str) -> None:
    asked = needed(language, f"problems.{field}-{code}", f"problems.{code}")
    assert asked <= set(REFUSALS[field][code])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("field", "code"), OFFERED)
def test_an_offer_has_words(language: str, field: str, code: str) -> None:
    asked = needed(language, f"offers.{field}-{code}", f"offers.{field}")
    assert asked <= {"reading", "count", *OFFERS[field][code]}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", OFFERS)
def test_every_field_can_offer_without_a_code(language: str, field: str) -> None:
    assert CATALOGUE.has(f"offers.{field}", language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", REASONS)
def test_a_reason_has_words_for_the_reviewer(language: str, code: str) -> None:
    assert CATALOGUE.variables(f"reasons.{code}", language) == frozenset()


def test_the_words_say_exactly_what_is_wrong() -> None:
    words = CATALOGUE.text("problems.nik-bad-length", {"count": 15, "length": 16})
    assert words == "NIK harus 16 angka. Yang Bapak/Ibu kirim 15 angka. Lihat KTP, baris paling atas."
