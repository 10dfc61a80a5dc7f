"""Where an employer is, as an officer types it."""

import pytest

from handlers.rules.cases.employer_facts import read_fact
from handlers.rules.office.area import Area

AREA = Area(
    ("63.11",),
    (("63.11.01", "Juai"), ("63.11.02", "Halong")),
    (("63.11.01.2005", "Bata"), ("63.11.02.2001", "Halong"), ("63.11.02.2002", "Tabuan")),
)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Halong", "63.11.02"), ("juai", "63.11.01"), ("Bata", "63.11.01.2005"), ("63.11.02.2001", "63.11.02.2001"),
     ("-", "")],
)  # fmt: skip
def test_a_place_is_understood(typed: str, code: str) -> None:
    assert (read_fact("place", typed, AREA).kind, read_fact("place", typed, AREA).value) == ("ok", code)


def test_any_other_place_is_asked_again() -> None:
    assert read_fact("place", "Atlantis", AREA).code == "employer-place"
