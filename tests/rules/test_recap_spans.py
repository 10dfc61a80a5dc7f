"""Which span a recap is asked for."""

from datetime import date

import pytest

from handlers.rules.cases.recap import Goal, Span, read_span

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("", "2026-01-01", "2026-11-23"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("2026-04", "2026-04-01", "2026-04-30"),
        ("2026-2", "2026-02-01", "2026-02-28"),
        ("april", "2026-04-01", "2026-04-30"),
        ("April 2026", "2026-04-01", "2026-04-30"),
        ("  pebruari   2024 ", "2024-02-01", "2024-02-29"),
        ("desember", "2026-12-01", "2026-12-31"),
    ],
)
def test_a_span_is_read(text: str, starts: str, ends: str) -> None:
    assert read_span(text, TODAY) == Span(date.fromisoformat(starts), date.fromisoformat(ends))


@pytest.mark.parametrize("text", ["besok", "2026-13", "2026-00", "april mei", "99", "april 20266", "2026 2027", "-"])
def test_what_is_no_span_is_not_guessed(text: str) -> None:
    assert read_span(text, TODAY) is None


@pytest.mark.parametrize(
    ("reached", "wanted", "percent"), [(0, 5, 0), (1, 5, 20), (1, 30, 3), (5, 5, 100), (7, 5, 100), (0, 0, 100)]
)
def test_a_goal_in_percent(reached: int, wanted: int, percent: int) -> None:
    assert Goal("dua bulan", TODAY, TODAY, wanted, reached).percent == percent
