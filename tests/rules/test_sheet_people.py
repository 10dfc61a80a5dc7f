"""Whether a row of a sheet speaks of the person of its record, in each column that it has."""

from datetime import date

import pytest

from handlers.rules.registrations.masks import mask_number, mask_phone
from handlers.rules.registrations.sheet_people import birth_differs, kk_differs, phone_differs
from handlers.rules.sheet_cells import NUMBER_MARK

TODAY = date(2026, 11, 23)
BORN, KK, PHONE = "1990-08-07", "6311011203149902", "+6281234567890"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("", None), ("-", None), ("1990-08-07", None), ("1990-08-07 00:00:00", None), ("07-08-1990", None),
        ("07/08/1990", None), ("7 Agustus 1990", None), ("7 Agt 1990", None), ("'07-08-1990", None),
        (f"{NUMBER_MARK}33092", None), (f"{NUMBER_MARK}33093", "birth-other"), ("**-**-1990", None),
        ("08-08-1990", "birth-other"), ("7 Agustus 1991", "birth-other"), ("kemarin", "birth-unclear"),
        ("45", "birth-unclear"),
    ],
)  # fmt: skip
def test_birth_dates(cell: str, code: str | None) -> None:
    assert birth_differs(cell, BORN, TODAY) == code


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("", None), ("-", None), (KK, None), ("6311 0112 0314 9902", None), (mask_number(KK), None),
        ("6311011203149903", "kk-other"), (mask_number("6311011203149903"), "kk-other"),
        (f"{NUMBER_MARK}{KK}", "kk-number"), ("6,31101E+15", "kk-number"), ("631101120314990", "kk-unclear"),
    ],
)  # fmt: skip
def test_family_cards(cell: str, code: str | None) -> None:
    assert kk_differs(cell, KK) == code


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("", None), ("tidak ada", "phone-unclear"), ("081234567890", None), ("+62 812-3456-7890", None),
        ("6281234567890", None), (f"{NUMBER_MARK}81234567890", None), (mask_phone(PHONE), None),
        ("081234567891", "phone-other"), ("8,12346E+10", "phone-unclear"),
    ],
)  # fmt: skip
def test_phones(cell: str, code: str | None) -> None:
    assert phone_differs(cell, PHONE) == code


def test_whoever_has_no_phone_is_held_against_none() -> None:
    assert phone_differs("081234567890", None) is None
