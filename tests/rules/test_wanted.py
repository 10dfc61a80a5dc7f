"""Whom an officer's words mean, and how well somebody fits them."""

from datetime import date

import pytest

from handlers.rules.registrations.masks import short_name
from handlers.rules.registrations.receipt import receipt_number
from handlers.rules.registrations.search_terms import terms_of
from handlers.rules.registrations.wanted import Ranked, Wanted, digits_fit, may_be_person, name_fit, read_wanted
from handlers.rules.registrations.wanted import receipts_of as receipts
from storage.details import Details
from storage.enums import Field

NUMBER = receipt_number("D", 2026, 11, 49)
SITI = Details("SITI AMINAH", "6311014503929903", "6311011203159904", "1992-03-05", "+6281234567890")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Siti Aminah", Wanted(words=("SITI", "AMINAH"))),
        ("tolong carikan bu Siti", Wanted(words=("SITI",))),
        ("nomor saya hilang", Wanted(words=("SAYA", "HILANG"))),
        ("siti 9903", Wanted(words=("SITI",), digits="9903")),
        ("siti rt 3", Wanted(words=("SITI", "RT"))),
        (NUMBER, Wanted(NUMBER)),
        (NUMBER.lower().replace("-", " "), Wanted(NUMBER)),
        (NUMBER[:-1] + str((int(NUMBER[-1]) + 1) % 10), Wanted(serial=49, period="2611")),
        ("D-2613-00049-1", Wanted()),
        ("D-2600-00049-1", Wanted()),
        ("D-2611-00000-1", Wanted()),
        ("00049", Wanted(serial=49, digits="00049")),
        ("49", Wanted(serial=49)),
        ("no. 49", Wanted(serial=49)),
        ("D 49", Wanted(serial=49)),
        ("nol nol nol empat sembilan", Wanted(serial=49, digits="00049")),
        ("empat puluh sembilan", Wanted(serial=49)),
        ("9903", Wanted(serial=9903, digits="9903")),
        ("6311 0145 0392 9903", Wanted(digits="6311014503929903")),
        ("0812-3456-7890", Wanted(digits="081234567890")),
        ("T-2611-00001-3", Wanted()),
        ("0", Wanted()),
        ("?", Wanted()),
        ("", Wanted()),
        ("siti " * 40, Wanted()),
    ],
)
def test_what_is_wanted(typed: str, wanted: Wanted) -> None:
    assert read_wanted(typed) == wanted


def test_a_short_number_is_one_of_any_month_of_the_last_years() -> None:
    found = receipts(Wanted(serial=49), date(2026, 11, 29))
    assert (found[0], found[1], len(found)) == (NUMBER, receipt_number("D", 2026, 10, 49), 60)
    assert receipts(Wanted(serial=49, period="2601"), date(2026, 11, 29)) == (receipt_number("D", 2026, 1, 49),)
    assert receipts(Wanted(words=("SITI",)), date(2026, 11, 29)) == ()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("SITI", "SITI AMINAH"),
        ("AMINAH SITI", "SITI AMINAH"),
        ("AMIN", "SITI AMINAH"),
        ("SITTI AMINNAH", "SITI AMINAH"),
        ("MOHAMAD", "MUHAMMAD RIDUAN"),
        ("RIDWAN", "MUHAMMAD RIDUAN"),
        ("RIDAUN", "RIDUAN RAHMAN"),
        ("NURAINI", "NUR'AINI"),
    ],
)
def test_a_name_fits_by_a_part_and_misspelt(words: str, name: str) -> None:
    assert name_fit(words.split(), name) > 0.85


@pytest.mark.parametrize(("words", "name"), [("SITI RAHMA", "SITI AMINAH"), ("BUDI", "SITI AMINAH"), ("", "SITI")])
def test_each_word_must_be_of_the_name(words: str, name: str) -> None:
    assert name_fit(words.split(), name) == 0


def test_the_very_name_fits_best() -> None:
    fits = [name_fit(["SITI"], name) for name in ("SITI A", "SITTI A", "SITIWATI A")]
    assert fits == sorted(fits, reverse=True)
    assert len(set(fits)) == 3


@pytest.mark.parametrize(
    ("digits", "fits"),
    [("9903", True), ("9904", True), ("7890", True), ("081234567890", True), ("6281234567890", True), ("9905", False)],
)
def test_digits_are_the_end_of_nik_kk_or_phone(digits: str, fits: bool) -> None:
    assert digits_fit(digits, SITI) is fits


def test_of_a_person_without_a_phone_no_digits_are_of_a_phone() -> None:
    assert not digits_fit("7890", SITI.having(Field.PHONE, None))
    assert terms_of(Details("SITI", SITI.nik, SITI.kk, SITI.birth_date, None)) == {
        "sound:ST", "first:ST", "last:9903", "last:9904",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "may"),
    [("Siti", True), ("49", True), (NUMBER, True), ("T-2611-00001-3", False), ("", False), ("a\nb", False)],
)
def test_what_may_be_meant_as_somebody(text: str, may: bool) -> None:
    assert may_be_person(text) is may


def test_who_shares_most_comes_first_then_who_is_newest() -> None:
    ranked = Ranked()
    ranked.add([1, 2, 3], 1)
    ranked.add([2], 1)
    assert ranked.best(2) == [2, 3]


@pytest.mark.parametrize(("name", "short"), [("SITI AMINAH BINTI", "SITI A. B."), ("SUKARNO", "SUKARNO"), ("", "")])
def test_short_names(name: str, short: str) -> None:
    assert short_name(name) == short
