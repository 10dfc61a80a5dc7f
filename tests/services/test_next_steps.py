"""The date of the next step, as reporters read it: one that has passed is not promised again."""

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from handlers.services.sealed.news import next_step

TODAY = date(2026, 12, 17)


@pytest.mark.parametrize(
    ("due", "key"),
    [(None, "reported.next-open"), (date(2026, 12, 17), "reported.next"), (date(2026, 12, 16), "reported.next-late")],
)
def test_a_day_that_is_over_is_late(due: date | None, key: str) -> None:
    work = cast(Any, SimpleNamespace(today=TODAY))
    assert next_step(work, due).key == key
