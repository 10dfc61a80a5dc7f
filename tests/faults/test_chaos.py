"""The short form of `make chaos`: a handful of faults, and proof that its counts see what is lost or doubled."""

from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from tests.chaos.counting import STEPS, VERIFIED, Counts, count_story
from tests.chaos.crowd import Phone, Story, number_in
from tests.chaos.faults import OF_POSTGRESQL, OF_SQLITE, plan
from tests.chaos.running import Plan, run
from tests.support.people import Person

FAULTS = 3


@pytest.mark.timeout(400)  # a busy machine; alone it takes a few seconds
async def test_nothing_is_lost_while_people_work(durable_sqlite_url: str, tmp_path: Path) -> None:
    file = Path(durable_sqlite_url.removeprefix("sqlite+aiosqlite:///"))
    short = Plan(FAULTS, seed=20261129, workers=2, longest_life=0.3, leases_over=True)
    outcome = await run(short, tmp_path, file, lambda _: None)
    assert outcome.counts.losses == []
    assert outcome.happened.total() == FAULTS
    assert outcome.counts.seen["registrations"] >= 2
    assert outcome.counts.seen["votes"] == 2 * outcome.counts.seen["registrations"]


def heard(*left_out: int, twice: int | None = None, notices: int = 1) -> list[dict[str, Any]]:
    """What one worker hears: an answer for each step, and the notice."""
    keys: list[tuple[str, str | None]] = [(f"registration.{step}", f"m{place}") for place, step in enumerate(STEPS)]
    if twice is not None:
        keys.insert(twice, keys[twice])
    shown = [{"key": key, "re": re, "id": 0} for key, re in [*keys, *[(VERIFIED, None)] * notices]]
    return [one | {"id": place} for place, one in enumerate(shown, 1) if place not in left_out]


@pytest.mark.parametrize(
    ("shown", "lost"),
    [
        (heard(), 0),
        (heard(5), 3),  # an answer is missing: of its message, of its step, and the chat's numbers have a gap
        (heard(11), 4),  # the receipt
        (heard(12), 1),  # the notice
        (heard(notices=2), 1),
        (heard(twice=10), 1),  # a second receipt
    ],
)
def test_what_is_lost_or_doubled_is_counted(shown: list[dict[str, Any]], lost: int) -> None:
    phone = Phone(httpx.AsyncClient(), Random(1), accepted=[f"m{place}" for place in range(len(STEPS))])
    counts = Counts()
    count_story("worker", Story(phone, Person.new()), shown, counts)
    assert len(counts.losses) == lost, counts.losses


@pytest.mark.parametrize("sqlite", [True, False])
def test_a_seed_draws_the_same_faults_and_every_kind_once(sqlite: bool) -> None:
    one, two = ([name for name, _ in plan(Random(7), 60, sqlite=sqlite)] for _ in range(2))
    assert one == two
    assert set(OF_SQLITE if sqlite else OF_POSTGRESQL) <= set(one)
    assert len(plan(Random(7), 2, sqlite=sqlite)) == 2


def test_a_receipt_is_read_from_its_words() -> None:
    assert number_in("Sudah kami terima. Nomornya D-2611-00001-7. Mohon disimpan.") == "D-2611-00001-7"
    assert number_in("tidak ada") == ""
