"""What stands on papers of a case: minutes mended and corrected, letters signed, all of it kept and read back."""

import pytest

from handlers.rules.cases.case_fields import ANSWERS, LetterFields, MinutesFields, ScheduleFields
from storage.enums import LetterKind, ReportKind

MINUTES = MinutesFields(
    case="K-1", employer="PT Contoh", address="Jl. Uji 1", wrong=ReportKind.ARREARS, held_on="2026-11-20",
    people=("Budi", "Siti"), found="buku upah", agreed="membayar", result="janji",
)  # fmt: skip
LETTER = LetterFields(
    case="K-1", employer="PT Contoh", address="", wrong=ReportKind.UNREGISTERED, kind=LetterKind.SUMMONS
)


def test_what_was_kept_is_read_back() -> None:
    corrected = MINUTES.correcting(MINUTES, "found")
    assert MinutesFields.from_json(corrected.to_json()) == corrected
    assert MinutesFields.from_json(MINUTES.to_json()) == MINUTES
    assert LetterFields.from_json(LETTER.to_json()) == LETTER


def test_minutes_of_an_older_release_have_no_changes() -> None:
    raw = MINUTES.to_json()
    del raw["changes"], raw["amends"]
    assert MinutesFields.from_json(raw) == MINUTES


@pytest.mark.parametrize(
    ("part", "value", "field"),
    [
        ("on", "2026-11-21", "held_on"),
        ("found", "x", "found"),
        ("people", ("Ani",), "people"),
        ("result", "belum", "result"),
    ],
)
def test_one_part_is_mended(part: str, value: object, field: str) -> None:
    mended = MINUTES.mended(part, value)
    assert getattr(mended, field) == value
    assert mended.mended(part, getattr(MINUTES, field)) == MINUTES


def test_a_correction_says_how_each_part_stood_before_once() -> None:
    once = MINUTES.mended("on", "2026-11-21").correcting(MINUTES, "on")
    assert (once.changes, once.amends) == ((("on", "2026-11-20"),), "2026-11-20")
    again = once.mended("on", "2026-11-22").correcting(once, "on")
    assert (again.changes, again.amends, again.held_on) == (once.changes, "2026-11-20", "2026-11-22")
    both = again.mended("people", ("Ani",)).correcting(again, "people")
    assert both.changes == (("on", "2026-11-20"), ("people", "Budi\nSiti"))


def test_a_signed_letter_is_the_same_with_number_and_day() -> None:
    signed = LETTER.signed("566/12", "2026-11-23")
    assert (LETTER.number, LETTER.dated, LETTER.reply_by, LETTER.arrears) == ("", "", "", None)
    assert (signed.number, signed.dated) == ("566/12", "2026-11-23")
    assert signed.to_json() == LETTER.to_json() | {"number": "566/12", "dated": "2026-11-23"}


def test_a_field_that_no_paper_has_is_refused() -> None:
    with pytest.raises(TypeError):
        LetterFields.from_json(LETTER.to_json() | {"reporter": "x"})
    promised = ScheduleFields(
        case="K-1",
        employer="PT Contoh",
        address="",
        wrong=ReportKind.ARREARS,
        dues=(("2026-12-15", 5_000_000, "", ""),),
    )
    assert (promised.agreement, promised.dated, promised.village, promised.district) == ("", "", "", "")


SAID = {
    "address": "address", "place": "place", "extra": "extra", "number": "register", "agreement": "register",
    "letter": "register", "people": "people", "dinas": "from-dinas", "bpjs": "from-bpjs", "found": "found",
    "agreed": "agreed", "promised": "schedule", "dues": "schedule", "by": "by", "granted": "granted",
    "reason": "reason",
}  # fmt: skip
SILENT = """case employer wrong village district kind arrears months label reply_by day hour dated held_on result amends
changes letter_dated request relief period amount decision potential"""


def test_which_fields_of_a_paper_hold_an_officers_own_words() -> None:
    """Those are looked at for names of people and numbers of records before they stand on a paper."""
    assert {field: asked for field, asked in ANSWERS.items() if asked is not None} == SAID
    assert {field for field, asked in ANSWERS.items() if asked is None} == set(SILENT.split())
