"""Whatever is typed, a rule answers, and what it accepted it accepts again."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.reading.birth_date import read_birth_date
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.kk import read_kk
from handlers.rules.reading.kpj import read_kpj
from handlers.rules.reading.names import read_name
from handlers.rules.reading.nik import read_nik
from handlers.rules.reading.phone import read_phone
from handlers.rules.reading.replies import meaning
from handlers.rules.reading.verdict import Verdict
from handlers.rules.registrations.receipt import parse_receipt
from tests.messages.rule_codes import OFFERS, REFUSALS
from tests.rules.case_tables import TODAY

Rule = Callable[[str], Verdict]
RULES: dict[str, Rule] = {
    "name": read_name,
    "nik": lambda text: read_nik(text, today=TODAY),
    "kk": lambda text: read_kk(text, nik=None),
    "kpj": read_kpj,
    "birth-date": lambda text: read_birth_date(text, today=TODAY),
    "phone": read_phone,
}
ODD = (
    *"0123456789abcdefghijklmnopqrstuvwxyzOIlSB ABH.,-/'\"()&+=@:\n\t",
    "dan", "S.Pd", "Drs", "alm", "saya", "nama", "agustus", "jam 5", "08", "6311", "17-08-1990",
    "\u200b", "\u0301", "é", "😀", "\u0661", "İ", "ß", "ﬁ", "ŉ", "ｱ",
)  # fmt: skip
ANYTHING = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(ODD), max_size=30).map("".join))
SCRIPTS = tuple("".join(chr(zero + digit) for digit in range(10)) for zero in (0x660, 0x6F0, 0x966, 0xFF10, 0x1D7CE))
"""Arabic, Persian, Devanagari, full-width and mathematical digits."""


@pytest.mark.parametrize("field", RULES)
@given(text=ANYTHING)
def test_a_rule_answers_anything_and_accepts_its_own_answer(field: str, text: str) -> None:
    verdict = RULES[field](text)
    if verdict.kind == "ok":
        again = RULES[field](verdict.value)
        assert (again.kind, again.value) == ("ok", verdict.value)
    else:
        known = OFFERS if verdict.kind == "offer" else REFUSALS
        assert verdict.code in known[field]
        assert set(known[field][verdict.code]) <= set(verdict.params)


@given(ANYTHING)
def test_tidy_text_is_tidy(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@given(ANYTHING)
def test_replies_and_receipts_never_raise(text: str) -> None:
    meaning(text)
    parse_receipt(text)


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("nik", "6311011708909901", "6311011708909901"),
        ("kk", "6311011203149902", "6311011203149902"),
        ("birth-date", "17-08-1990", "1990-08-17"),
        ("phone", "081234567890", "+6281234567890"),
    ],
)
def test_digits_of_any_script_are_digits(script: str, field: str, typed: str, value: str) -> None:
    assert RULES[field](typed.translate(str.maketrans("0123456789", script))).value == value


@pytest.mark.parametrize("field", RULES)
@pytest.mark.parametrize("piece", ["a", "1 ", "1-", "s.pd ", "saya ", "(", "O1 ", "08 ", "dan ", "ﷺ", "\u0301"])
def test_a_very_long_answer_is_refused(field: str, piece: str) -> None:
    assert RULES[field]((piece * 4000)[:4000]).kind == "refuse"
