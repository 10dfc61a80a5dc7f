"""Acts on many records: which of them are opened before all are approved, and what a button calls an act."""

from datetime import UTC, datetime

import pytest

from handlers.rules.registrations.bulk import act_name, draw

IDS = range(1, 101)


def test_chance_decides_who_is_looked_at_and_nobody_else() -> None:
    some = draw(IDS, 10, "satu")
    assert len(some) == 10
    assert some <= set(IDS)
    assert draw(reversed(IDS), 10, "satu") == some, "a turn that is run twice draws the same"
    assert draw(IDS, 10, "dua") != some


@pytest.mark.parametrize("count", [3, 4, 10])
def test_where_there_are_fewer_each_is_looked_at(count: int) -> None:
    assert draw([7, 8, 9], count, "satu") == {7, 8, 9}


def test_everybody_is_drawn_at_some_time() -> None:
    assert {one for seed in range(100) for one in draw(IDS, 10, str(seed))} == set(IDS)


def test_an_act_is_named_with_its_second() -> None:
    """The number alone is another act's once the first one is forgotten."""
    assert act_name(5, datetime(2026, 11, 23, 1, 0, 0, 999_999, tzinfo=UTC)) == "5-1795395600"
