"""What may go out to many people, to whom, and how long that takes."""

from pathlib import Path

import pytest

from bot.office import load_office
from handlers.rules.broadcasts import FILTERS, LONGEST, read_text, statuses_of
from handlers.rules.channels import Abilities, Channels
from storage.enums import Status

OFFICE = load_office(Path(__file__).parents[2] / "office.example.toml")


def test_several_lines_are_kept() -> None:
    assert read_text("Layanan keliling\n\n Senin  pukul 9 \n").value == "Layanan keliling\nSenin pukul 9"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        (" \n ", "empty"),
        ("x" * (LONGEST + 1), "too-long"),
        ("NIK 6311015708909901", "personal-number"),
        ("6311 0157 0890 9901 datang", "personal-number"),
        ("6311.0157-0890/9901", "personal-number"),
        ("63110157\n08909901", "personal-number"),
        ("\u0666\u0663\u0661\u0661015708909901", "personal-number"),
        ("63110157089099011234", "personal-number"),
    ],
)
def test_what_is_refused(text: str, code: str) -> None:
    assert (read_text(text).kind, read_text(text).code) == ("refuse", code)


@pytest.mark.parametrize(
    "text", ["Telepon 0812-0000-0000", "30 November 2026 pukul 09.00-12.00", "x" * LONGEST, "Rp16.800 sebulan"]
)
def test_what_may_go_out(text: str) -> None:
    assert read_text(text).kind == "ok"


def test_who_withdrew_is_never_meant() -> None:
    assert Status.WITHDRAWN not in statuses_of("semua")
    assert all(Status.WITHDRAWN not in statuses_of(one) for one in FILTERS)


def test_half_a_decision_counts_as_being_checked() -> None:
    assert statuses_of("submitted") == {Status.SUBMITTED, Status.DISPUTED}


def test_channels_go_side_by_side_at_their_own_pace() -> None:
    paces = {"unpaced": None, "fast": 25.0, "slow": 1 / 3}
    channels = Channels({name: Abilities(per_second=pace) for name, pace in paces.items()})
    assert channels.minutes_for({"unpaced": 10_000}) == 0
    assert channels.minutes_for({"fast": 9_000}) == 6
    assert channels.minutes_for({"fast": 9_000, "slow": 600}) == 30
    assert channels.minutes_for({"gone from the program": 9_000}) == 0
