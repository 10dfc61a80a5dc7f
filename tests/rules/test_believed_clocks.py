from datetime import UTC, datetime, timedelta

import pytest

from handlers.rules.clock_jumps import came_back, explained

SEEN = datetime(2026, 11, 23, 2, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("gap", "passed", "fine"),
    [
        (5 * HOUR, timedelta(seconds=5), True), (7 * HOUR, timedelta(seconds=5), False), (7 * HOUR, 2 * HOUR, True),
        (400 * DAY, DAY, False), (400 * DAY, 400 * DAY, True), (-DAY, HOUR, True),
        (2 * DAY, None, True), (3 * DAY, None, True), (4 * DAY, None, False), (1500 * DAY, None, False),
        (-9000 * DAY, None, True),
    ],
)  # fmt: skip
def test_what_a_clock_may_say(gap: timedelta, passed: timedelta | None, fine: bool) -> None:
    assert explained(SEEN, SEEN + gap, passed) is fine


@pytest.mark.parametrize(
    ("gap", "back"),
    [(HOUR, False), (-timedelta(minutes=9), False), (-HOUR, True), (-DAY, True), (-29 * DAY, True), (-31 * DAY, False)],
)
def test_a_clock_came_back_or_has_lost_its_time(gap: timedelta, back: bool) -> None:
    assert came_back(SEEN, SEEN + gap) is back
