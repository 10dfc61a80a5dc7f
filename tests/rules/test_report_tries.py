"""How long is waited after wrong codes of a report."""

from datetime import timedelta

import pytest

from handlers.rules.reports.report_tries import A_DAY, HUNTED, LONGEST, wait_after, wait_when_hunted

FREE = 5


@pytest.mark.parametrize(
    ("wrong", "minutes"), [(0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (8, 8), (9, 15), (10, 15), (10_000, 15)]
)
def test_waits_grow_and_stay_short(wrong: int, minutes: int) -> None:
    assert wait_after(wrong, FREE) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("wrong", "by_all", "waits"),
    [(0, HUNTED, False), (1, 1000, False), (2, HUNTED, True), (2, HUNTED - 1, False), (4, 0, False)],
)
def test_a_number_that_many_try_gives_each_chat_two_tries(wrong: int, by_all: int, waits: bool) -> None:
    assert wait_when_hunted(wrong, by_all) == (A_DAY if waits else timedelta())


def test_whoever_knows_all_but_a_group_of_the_code_needs_years() -> None:
    """One chat, a day: the free tries, the growing ones, then one every LONGEST. A group is four signs, 2**20."""
    tries, clock = 0, timedelta()
    while clock < A_DAY:
        tries += 1
        clock += wait_after(tries, FREE)
    assert tries <= FREE + 4 + A_DAY / LONGEST
    assert 2**20 / 2 / tries > 10 * 365
