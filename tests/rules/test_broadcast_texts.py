"""What may go out to many people, to whom, and how long that takes."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.office import load_office
from handlers.rules.broadcasts import FILTERS, LONGEST, read_text, statuses_of
from handlers.rules.office.office_whatsapp import WhatsApp
from handlers.rules.office.pacing import minutes_for, per_second
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
    slow = replace(OFFICE, whatsapp=WhatsApp(per_second=1 / 3))
    assert minutes_for(OFFICE, {"webchat": 10_000}) == 0
    assert minutes_for(OFFICE, {"telegram": 9_000}) == 6
    assert minutes_for(slow, {"telegram": 9_000, "whatsapp": 600}) == 30
    assert per_second(OFFICE, "webchat") is None
