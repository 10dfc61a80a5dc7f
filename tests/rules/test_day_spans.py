"""Days named by how far away they are, in the words of officers."""

from datetime import date, timedelta

import pytest

from handlers.rules.cases.case_answers import read_answer
from handlers.rules.cases.schedule import read_schedule
from handlers.rules.reading.typed_days import day_in
from handlers.rules.reading.words import values_of

TODAY = date(2026, 11, 23)  # a Monday
OWN = {date(2026, 12, 4): False, date(2026, 12, 24): True}
"""This office is closed on one more day, and works on a day of joint leave."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 hari kerja", "2026-12-08"),
        ("10 hari kerja lagi", "2026-12-08"),
        ("sepuluh hari kerja", "2026-12-08"),
        ("dalam 10 hari kerja", "2026-12-08"),
        ("paling lambat 10 hari kerja", "2026-12-08"),
        ("3 hari lagi", "2026-11-26"),
        ("tiga hari lagi", "2026-11-26"),
        ("3 hari", "2026-11-26"),
        ("14 hari ke depan", "2026-12-07"),
        ("seminggu lagi", "2026-11-30"),
        ("dua minggu lagi", "2026-12-07"),
        ("2 pekan", "2026-12-07"),
        ("minggu depan", "2026-11-30"),
        ("Minggu depan", "2026-11-30"),
        ("minggu", "2026-11-29"),
        ("Senin minggu depan", "2026-11-30"),
        ("Jumat minggu depan", "2026-12-04"),
        ("Jumat", "2026-11-27"),
        ("senin depan", "2026-11-30"),
        ("bulan depan", "2026-12-23"),
        ("sebulan lagi", "2026-12-23"),
        ("tiga bulan lagi", "2027-02-23"),
        ("akhir bulan", "2026-11-30"),
        ("akhir bulan depan", "2026-12-31"),
        ("besok", "2026-11-24"),
        ("lusa", "2026-11-25"),
        ("0 hari lagi", None),
        ("999 hari kerja", None),
        ("beberapa hari lagi", None),
        ("akhir minggu", None),
        ("nanti", None),
        ("731 hari lagi", "2028-11-23"),
        ("732 hari lagi", None),
        ("104 minggu lagi", "2028-11-20"),
        ("24 bulan lagi", "2028-11-23"),
        ("25 bulan lagi", None),
        ("0 bulan lagi", None),
        ("1 hr kerja", "2026-11-24"),
        ("satu hr lagi", "2026-11-24"),
        ("2 bln mendatang", "2027-01-23"),
        ("1 hari dari sekarang", "2026-11-24"),
        ("1 hari dari hari ini", "2026-11-24"),
        ("1 hari setelah ini", "2026-11-24"),
        ("1 hari kedepan", "2026-11-24"),
        ("pekan depan", "2026-11-30"),
        ("akhir bulan ini", "2026-11-30"),
    ],
)
def test_spans_ahead(text: str, expected: str | None) -> None:
    found = day_in(text, today=TODAY, days=OWN)
    assert (found.isoformat() if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 hari lalu", "2026-11-20"),
        ("tiga hari yang lalu", "2026-11-20"),
        ("2 hari", "2026-11-21"),
        ("1 hari kerja lalu", "2026-11-20"),
        ("seminggu lalu", "2026-11-16"),
        ("minggu lalu", "2026-11-16"),
        ("bulan lalu", "2026-10-23"),
        ("kemarin", "2026-11-22"),
        ("hari ini", "2026-11-23"),
        ("5 hari yg lalu", "2026-11-18"),
        ("1 hari kemarin", "2026-11-22"),
        ("1 hari lewat", "2026-11-22"),
        ("2 hari silam", "2026-11-21"),
        ("2 pekan lalu", "2026-11-09"),
        ("pekan lalu", "2026-11-16"),
        ("minggu yang lalu", "2026-11-16"),
        ("bulan kemarin", "2026-10-23"),
        ("1 bln lalu", "2026-10-23"),
        ("11 bulan lalu", "2025-12-23"),
        ("6 hari kerja lalu", "2026-11-13"),
    ],
)
def test_spans_back(text: str, expected: str) -> None:
    assert read_answer("on", text, TODAY).value == expected


NUMBERS = {
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
    "sepuluh": 10, "sebelas": 11, "dua belas": 12, "empat belas": 14, "lima belas": 15, "dua puluh": 20,
    "tiga puluh": 30,
}  # fmt: skip


@pytest.mark.parametrize(("word", "number"), NUMBERS.items())
def test_every_number_of_days_in_words(word: str, number: int) -> None:
    assert day_in(f"{word} hari lagi", today=TODAY) == TODAY + timedelta(days=number)
    assert NUMBERS.keys() == values_of("span").keys() - {"se"}


def test_the_last_working_day_of_a_month() -> None:
    assert day_in("akhir bulan", today=date(2027, 1, 4)) == date(2027, 1, 29)
    assert day_in("akhir bulan", today=date(2027, 1, 4), days={date(2027, 1, 29): False}) == date(2027, 1, 28)
    assert day_in("akhir bulan depan", today=date(2027, 1, 31)) == date(2027, 2, 26)


def test_the_last_day_of_a_shorter_month() -> None:
    assert day_in("bulan depan", today=date(2027, 1, 31)) == date(2027, 2, 28)


def test_a_day_asked_for_in_a_case_counts_the_offices_own_days() -> None:
    assert read_answer("day", "10 hari kerja", TODAY).value == "2026-12-07"
    assert read_answer("day", "10 hari kerja", TODAY, OWN).value == "2026-12-08"
    assert read_answer("day", "kemarin", TODAY).code == "day-too-early"
    assert read_answer("on", "3 hari lagi", TODAY).code == "day-too-late"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 juta 10 hari kerja lagi", "2026-12-07:5000000"),
        ("daftar semua pekerja bulan depan", "2026-12-23:=daftar semua pekerja"),
        ("5 juta akhir bulan; 3 juta akhir bulan depan", "2026-11-30:5000000;2026-12-31:3000000"),
    ],
)
def test_promises_by_spans(text: str, expected: str) -> None:
    assert read_schedule(text, today=TODAY).value == expected
