"""The name by which colleagues know an officer."""

import pytest

from handlers.rules.staff_names import LONGEST, read_staff_name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Siti Aminah", "Siti Aminah"),
        ("  siti   aminah ", "siti aminah"),
        ("Drs. H. Budi Contoh, M.Si", "Drs. H. Budi Contoh, M.Si"),
        ("Nur'aini", "Nur'aini"),
        ("Ani-Ani", "Ani-Ani"),
        ("Ü Ñ", "Ü Ñ"),
        ("", None),
        ("S", None),
        ("Siti 2", None),
        ("6311015708909901", None),
        ("/staf", None),
        ("-Siti", None),
        ("Siti <b>", None),
        ("a" * LONGEST, "a" * LONGEST),
        ("a" * (LONGEST + 1), None),
    ],
)
def test_a_name_is_letters_with_what_stands_between_them(typed: str, name: str | None) -> None:
    assert read_staff_name(typed) == name
