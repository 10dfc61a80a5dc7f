"""Whether a row of a sheet speaks of the person of its record, in each column that it has."""

from datetime import date

import pytest

from handlers.rules.registrations.masks import mask_name, mask_number, mask_phone
from handlers.rules.registrations.sheet_people import (
    birth_differs,
    kk_differs,
    kpj_in,
    name_differs,
    nik_differs,
    phone_differs,
)
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


NIK = "6311010708909901"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (NIK, None), ("6311 0107.0890-9901", None), (f"'{NIK}", None), (mask_number(NIK), None),
        ("6311010708909902", "nik-other"), (mask_number("6311010708909922"), "nik-other"),
        ("", "nik-unclear"), (NIK[:15], "nik-unclear"), (f"{NIK}1", "nik-unclear"), ("x" * 16, "nik-unclear"),
        (f"{NUMBER_MARK}{NIK}", "nik-number"), (f"{NUMBER_MARK}{NIK[:15]}", "nik-number"),
        (f"{NUMBER_MARK}{NIK[:14]}", "nik-unclear"), ("6,31101E+15", "nik-number"),
    ],
)  # fmt: skip
def test_niks(cell: str, code: str | None) -> None:
    """Excel keeps fifteen digits: a NIK that it holds as a number may be somebody else's."""
    assert nik_differs(cell, NIK) == code


SITI, MUHAMMAD = "SITI AMINAH", "MUHAMMAD RIZKI SAPUTRA"


@pytest.mark.parametrize(
    ("cell", "name", "beside_nik", "alone"),
    [
        ("", SITI, False, False),
        ("siti aminah", SITI, False, False),
        ("Siti Aminah, S.Pd", SITI, False, False),
        ("'SITI AMINAH", SITI, False, False),
        ("S\u00edti Aminah", SITI, False, False),
        ("AMINAH SITI", SITI, False, False),
        ("SITI", SITI, False, True),
        ("SITI AMINAH BINTI UJI", SITI, False, True),
        ("MUHAMAD RIZKI SAPUTRA", MUHAMMAD, False, False),
        ("MUHAMAD RISKI SAPUTRO", MUHAMMAD, False, True),
        ("BUDI SANTOSO", SITI, True, True),
        (mask_name(SITI), SITI, False, False),
        (mask_name("BUDI SANTOSO"), SITI, True, True),
    ],
)
def test_names(cell: str, name: str, *, beside_nik: bool, alone: bool) -> None:
    """Beside the person's NIK a part of the name is enough; where the name alone says who it is, it must be whole."""
    assert name_differs(cell, name, known=True) is beside_nik
    assert name_differs(cell, name, known=False) is alone


KPJ = "21039909901"


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        (KPJ, (KPJ, "")), (f"{NUMBER_MARK}{KPJ}", (KPJ, "")), ("2103 9909 901", (KPJ, "")),
        (f"{NUMBER_MARK}{KPJ[1:]}", ("", "zero-lost")), (KPJ[1:], ("", "zero-lost")),
        (KPJ[2:], ("", "kpj-unclear")), (f"{KPJ}1", ("", "kpj-unclear")), ("", ("", "kpj-unclear")),
        ("2,10399E+10", ("", "number-cut")), (f"{NUMBER_MARK}21039909901.5", ("", "kpj-unclear")),
    ],
)  # fmt: skip
def test_membership_numbers(cell: str, found: tuple[str, str]) -> None:
    assert kpj_in(cell) == found
