"""A guard that fails says what to do."""

import pytest

from tests.support.guards import none_of


def test_what_was_found_stands_below_what_to_do() -> None:
    with pytest.raises(pytest.fail.Exception) as failed:
        none_of(["bot/loop.py:12", "bot/logs.py:3"], "Nobody reads what is printed here. Log it")
    assert str(failed.value) == "Nobody reads what is printed here. Log it\n  bot/loop.py:12\n  bot/logs.py:3"


def test_nothing_found_is_well() -> None:
    none_of([], "Log it")
