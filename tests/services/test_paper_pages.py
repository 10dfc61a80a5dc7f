"""Where the pages of minutes and schedules end: signatures never stand on a page of their own."""

import io
from dataclasses import asdict
from typing import Any

import pytest
from pypdf import PdfReader

from bot.drawing.case_notices import ruling_words
from bot.drawing.recipes import draw
from handlers.rules.cases.case_fields import MinutesFields, RulingFields, ScheduleFields
from storage.enums import ReportKind

OFFICE: dict[str, Any] = {
    "letterhead": ["PEMERINTAH KABUPATEN CONTOH", "DINAS TENAGA KERJA", "Jalan Contoh 1", "0800"], "city": "Paringin",
    "dinas": "Dinas Tenaga Kerja Kabupaten Contoh", "bpjs": "BPJS Ketenagakerjaan Cabang Contoh",
    "agencies": ["Dinas", "BPJS"], "signed": {"dinas": True, "bpjs": False}, "contact": "0800",
    "signer": {"title": "Kepala", "name": "", "staff_number": ""},
}  # fmt: skip
CASE: dict[str, Any] = {"case": "K-2611-00001-7", "employer": "PT Sawit Contoh", "address": "Jalan Contoh 12"}
SIGNED = "Nama jelas"


def pages_of(recipe: str, fields: dict[str, Any]) -> list[str]:
    pdf = PdfReader(io.BytesIO(draw(recipe, OFFICE | {"fields": fields})))
    return [page.extract_text() for page in pdf.pages]


def minutes(people: int, lines: int) -> list[str]:
    """Minutes with so many people of the employer and so many lines of what was found."""
    fields = MinutesFields(
        **CASE, wrong=ReportKind.DEDUCTED, held_on="2026-11-23", result="janji", number="BA/1/K-2611-00001-7",
        people=tuple(f"Orang {n}, manajer" for n in range(people)), dinas=("Sari, pengantar kerja",), bpjs=("Budi",),
        found="\n".join(["Iuran dipotong dari upah 34 pekerja sejak Maret 2025 dan belum disetor."] * lines),
        agreed="Mencicil.\nMendaftarkan semua pekerja.", hour="09:00", place="tempat",
        promised=(("2026-12-15", 5_000_000, ""), ("2027-01-15", None, "34 pekerja didaftarkan")),
    )  # fmt: skip
    return pages_of("case-minutes", fields.to_json())


def test_minutes_with_three_people_of_the_employer_are_one_page() -> None:
    assert len(minutes(3, 3)) == 1


@pytest.mark.parametrize("people", [1, 4, 6, 8, 12, 20])
@pytest.mark.parametrize("lines", [1, 9, 24])
def test_signatures_of_minutes_stand_below_what_came_of_it(people: int, lines: int) -> None:
    *before, last = minutes(people, lines)
    assert not [page for page in before if SIGNED in page]
    assert last.count(SIGNED) == 3
    assert "Perusahaan berjanji memenuhi kewajibannya." in last


@pytest.mark.parametrize("count", [1, 2, 3, 17, 18, 19, 20, 22, 24, 36])
def test_signatures_of_a_schedule_stand_below_its_last_dates(count: int) -> None:
    dues = tuple((f"2027-01-{1 + n % 28:02d}", None, "", f"hal nomor {n}.") for n in range(count))
    fields = ScheduleFields(**CASE, wrong=ReportKind.ARREARS, dues=dues, dated="2026-11-23")
    *before, last = pages_of("case-schedule", asdict(fields))
    assert not [page for page in before if SIGNED in page]
    assert f"hal nomor {count - 1}." in last


@pytest.mark.parametrize(
    ("by", "shown"),
    [("bpjs", OFFICE["bpjs"]), ("dinas", OFFICE["dinas"]), ("pusat", "Pemerintah pusat"), ("Bupati", "Bupati")],
)
def test_a_decision_says_who_decided_by_name(by: str, shown: str) -> None:
    fields = RulingFields(
        kind="relief", **CASE, dated="2026-11-23", request="S-2611-00001-7", relief="tunda", period="Januari 2027",
        decision="kabul", by=by, reason="Bukti lengkap.",
    )  # fmt: skip
    facts = dict(ruling_words(OFFICE | {"fields": asdict(fields)})["facts"])
    assert facts["Diputuskan oleh"] == shown
    assert facts["Keputusan"] == "Dikabulkan"
