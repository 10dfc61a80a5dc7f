"""What people ask about how they themselves stand, and what is none of it."""

import pytest

from handlers.rules.hearing.own_asks import asks_own
from tests.rules.case_tables import rows


@pytest.mark.parametrize("row", rows("own_asks"), ids=lambda row: row["said"])
def test_what_is_asked(row: dict[str, str]) -> None:
    assert (asks_own(row["said"]) or "") == row["ask"]
