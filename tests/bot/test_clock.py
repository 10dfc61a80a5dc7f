from datetime import UTC, datetime, timedelta

from bot.clock import Clock


def test_the_time_of_day_is_utc() -> None:
    now = Clock().now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_set_clock_starts_there_and_runs_on() -> None:
    start = datetime.fromisoformat("2026-11-23T09:00:00+08:00")
    clock = Clock(start)
    first, second = clock.now(), clock.now()
    assert start <= first <= second < start + timedelta(seconds=5)
    assert first.tzinfo is UTC
