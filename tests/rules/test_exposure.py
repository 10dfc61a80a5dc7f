"""When the office is warned that a step could show who reported."""

import pytest

from handlers.rules.reports.exposure import Exposure, exposures

FEW, SMALL = Exposure.FEW_REPORTERS, Exposure.SMALL_WORKPLACE


@pytest.mark.parametrize(
    ("reporters", "workers", "size", "expected"),
    [
        (1, None, None, (FEW,)),
        (2, 400, "besar", (FEW,)),
        (3, 400, "besar", ()),
        (3, None, None, ()),
        (3, None, "mikro", (SMALL,)),
        (3, 10, None, (SMALL,)),
        (3, 11, None, ()),
        (3, 11, "mikro", (SMALL,)),
        (3, 11, "kecil", ()),
        (1, 4, "mikro", (FEW, SMALL)),
        (0, 0, None, (FEW, SMALL)),
    ],
)
def test_who_could_be_guessed(
    reporters: int, workers: int | None, size: str | None, expected: tuple[Exposure, ...]
) -> None:
    assert exposures(reporters, workers, size, few=3, small=10) == expected


def test_an_office_draws_its_own_lines() -> None:
    assert exposures(3, 20, None, few=5, small=25) == (FEW, SMALL)
    assert exposures(1, 2, None, few=1, small=1) == ()
