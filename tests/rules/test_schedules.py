"""Days, amounts and promises as officers type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.cases.schedule import Due, normal_schedule, parse_schedule, read_schedule
from handlers.rules.reading.typed_days import read_day, read_hour

TODAY = date(2026, 11, 23)  # a Monday


def day(text: str, *, past: bool = False) -> str:
    span = (date(2020, 1, 1), TODAY) if past else (TODAY, date(2030, 1, 1))
    found = read_day(text, today=TODAY, earliest=span[0], latest=span[1])
    return found.value or found.code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30 November 2026", "2026-11-30"),
        ("30 nov", "2026-11-30"),
        ("30-11-2026", "2026-11-30"),
        ("30/11/26", "2026-11-30"),
        ("2026-11-30", "2026-11-30"),
        ("tgl 15 januari", "2027-01-15"),
        ("hari ini", "2026-11-23"),
        ("Besok", "2026-11-24"),
        ("lusa", "2026-11-25"),
        ("Senin", "2026-11-30"),
        ("Rabu", "2026-11-25"),
        ("Senin, 30 November 2026", "2026-11-30"),
        ("paling lambat 1 desember", "2026-12-01"),
        ("kemarin", "day-too-early"),
        ("30 Februari 2027", "not-a-day"),
        ("31 Desember 2040", "day-too-late"),
        ("nanti", "not-a-day"),
        ("", "not-a-day"),
    ],
)
def test_days_ahead(text: str, expected: str) -> None:
    assert day(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("20 november", "2026-11-20"), ("1 desember", "2025-12-01"), ("kemarin", "2026-11-22"), ("Jumat", "2026-11-20"),
     ("besok", "day-too-late"), ("23/11", "2026-11-23")],
)  # fmt: skip
def test_days_past(text: str, expected: str) -> None:
    assert day(text, past=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("09.00", "09:00"), ("9", "09:00"), ("jam 10 pagi", "10:00"), ("pukul 13:30 WITA", "13:30"),
     ("jam 2 siang", "14:00"), ("11 siang", "11:00"), ("25.00", ""), ("nanti siang", "")],
)  # fmt: skip
def test_hours(text: str, expected: str) -> None:
    assert read_hour(text).value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 juta tiap tanggal 15, 3 kali", "2026-12-15:5000000;2027-01-15:5000000;2027-02-15:5000000"),
        ("3x Rp 5.000.000 setiap tgl 30", "2026-11-30:5000000;2026-12-30:5000000;2027-01-30:5000000"),
        ("2 juta per bulan mulai 10 Desember, dua kali", "2026-12-10:2000000;2027-01-10:2000000"),
        ("1 juta tiap tanggal 31, 3 kali", "2026-11-30:1000000;2026-12-31:1000000;2027-01-31:1000000"),
        ("1 juta tiap minggu, 2 kali", "2026-11-30:1000000;2026-12-07:1000000"),
        ("15 Desember 5 juta\n15 Januari 2027 7 juta", "2026-12-15:5000000;2027-01-15:7000000"),
        ("5 juta tanggal 15 desember; 3 juta tanggal 20 desember", "2026-12-15:5000000;2026-12-20:3000000"),
        ("daftar semua pekerja sebelum 30 November 2026", "2026-11-30:"),
        ("30/11/2026", "2026-11-30:"),
    ],
)
def test_promises(text: str, expected: str) -> None:
    found = read_schedule(text, today=TODAY)
    assert (found.kind, found.value) == ("ok", expected)
    assert read_schedule(expected, today=TODAY).value == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("segera", "not-a-schedule"),
        ("5 juta", "not-a-schedule"),
        ("1 juta tiap tanggal 15, 99 kali", "not-a-schedule"),
        ("15 Desember 2019", "schedule-past"),
        ("15 Desember 2090", "schedule-too-long"),
    ],
)
def test_what_is_no_promise(text: str, code: str) -> None:
    assert read_schedule(text, today=TODAY).code == code


DUES = st.builds(Due, st.dates(TODAY, date(2028, 1, 1)), st.none() | st.integers(1, 10**12))


@given(st.lists(DUES, min_size=1, max_size=36))
def test_the_normal_form_is_read_back(dues: list[Due]) -> None:
    ordered = tuple(sorted(dues, key=lambda due: due.day))
    assert parse_schedule(normal_schedule(ordered)) == ordered
    assert read_schedule(normal_schedule(ordered), today=TODAY).value == normal_schedule(ordered)


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    assert read_schedule(text, today=TODAY).kind in ("ok", "refuse")
    assert read_day(text, today=TODAY, earliest=TODAY, latest=TODAY).kind in ("ok", "refuse")
    assert read_hour(text).kind in ("ok", "refuse")
