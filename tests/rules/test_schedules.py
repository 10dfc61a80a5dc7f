"""Days, amounts and promises as officers type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.cases.schedule import (
    Due,
    answer_question,
    is_draft,
    normal_schedule,
    open_question,
    parse_schedule,
    read_schedule,
    said_in,
)
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
        ("daftar semua pekerja sebelum 30 November 2026", "2026-11-30:=daftar semua pekerja"),
        ("30/11/2026", "2026-11-30:"),
        ("1 juta tiap minggu, 1 kali", "2026-11-30:1000000"),
        ("tiap tanggal 1, 2 kali", "2026-12-01:;2027-01-01:"),
        ("2 x tiap tanggal 25", "2026-11-25:;2026-12-25:"),
        ("mulai 10 januari tiap bulan, 2 kali", "2027-01-10:;2027-02-10:"),
        ("2 juta per bulan mulai 10 Januari 2027, dua kali", "2027-01-10:2000000;2027-02-10:2000000"),
        ("1 juta tiap tanggal 5 mulai 10 januari, 2 kali", "2027-02-05:1000000;2027-03-05:1000000"),
        ("Rp 500.000 mulai 30 november tiap minggu, dua kali", "2026-11-30:500000;2026-12-07:500000"),
        ("2 juta mulai 1 desember\ntiap bulan, 2 kali", "2026-12-01:2000000;2027-01-01:2000000"),
        ("besok 1 juta lalu lusa 2 juta", "2026-11-24:1000000;2026-11-25:2000000"),
        ("besok 1 juta Kemudian lusa 2 juta.", "2026-11-24:1000000;2026-11-25:2000000"),
        ("besok 1 juta.\n\n . , \n, lusa 2 juta,", "2026-11-24:1000000;2026-11-25:2000000"),
        ("jumat 2 juta; senin 1 juta", "2026-11-27:2000000;2026-11-30:1000000"),
        ("minggu depan 1 juta", "2026-11-30:1000000"),
        ("akhir bulan 1 juta", "2026-11-30:1000000"),
        ("10 hari lagi 1 juta", "2026-12-03:1000000"),
        ("10 hari kerja lagi 1 juta", "2026-12-07:1000000"),
        ("angsuran 2 5 juta besok", "2026-11-24:5000000"),
        ("5 desember 5 juta 5 desember", "2026-12-05:5000000"),
        ("25 November 2029 1 juta", "2029-11-25:1000000"),
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
        ("1 juta tiap tanggal 15, 99 kali", "schedule-too-long"),
        ("1 juta tiap tanggal 5, 37 kali", "schedule-too-long"),
        ("1 juta tiap tanggal 5, 0 kali", "not-a-schedule"),
        ("total 10 juta: 5 juta 1 Desember, 4 juta 1 Januari", "schedule-sum"),
        ("a" * 1001, "too-long"),
        ("a" * 1000, "not-a-schedule"),
        ("26 November 2029 1 juta", "schedule-too-long"),
        ("2026-12-15:100000000000001", "schedule-too-long"),
        ("2026-11-22:", "schedule-past"),
        ("15 Desember 2019", "schedule-past"),
        ("15 Desember 2090", "schedule-too-long"),
    ],
)
def test_what_is_no_promise(text: str, code: str) -> None:
    assert read_schedule(text, today=TODAY).code == code


def test_what_is_refused_says_the_limit() -> None:
    assert read_schedule("15 Desember 2019", today=TODAY).params == {"day": "2026-11-23"}
    assert read_schedule("15 Desember 2090", today=TODAY).params == {"times": 36}


def test_sums_that_do_not_fit_say_both() -> None:
    found = read_schedule("total 10 juta: 5 juta 1 Desember, 4 juta 1 Januari", today=TODAY)
    assert found.params == {"whole": 10_000_000, "parts": 9_000_000}


@pytest.mark.parametrize(("day", "code"), [("23 November 2026", "ok"), ("22 November 2026", "schedule-past")])
def test_a_day_that_is_over_is_refused_before_anything_is_asked(day: str, code: str) -> None:
    found = read_schedule(f"{day} 1 juta; iuran tiap tanggal 15", today=TODAY)
    assert (found.code, found.params) == (code, {"day": "2026-11-23"} if code != "ok" else {})


def test_what_is_done_may_name_an_hour() -> None:
    assert parse_schedule("2026-11-30:=rapat 09:30=selesai") == (Due(date(2026, 11, 30), None, "rapat 09:30=selesai"),)
    assert parse_schedule("2026-11-30:5=rapat 09:30") == (Due(date(2026, 11, 30), 5, "rapat 09:30"),)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("@SUM(A1) sebelum 30 November 2026", ""),
        ("+SUM(A1) sebelum 30 November 2026", ""),
        ("daftar a=b  c sebelum 30 November 2026", "daftar a b c"),
    ],
)
def test_what_a_spreadsheet_would_reckon_is_not_kept(text: str, what: str) -> None:
    """Nor what parts the normal form."""
    assert parse_schedule(read_schedule(text, today=TODAY).value)[0].what == what


OUT_OF_ORDER = "20 Desember 1 juta; 10 Desember 2 juta; iuran tiap tanggal 15"


def test_clear_dates_are_shown_in_their_order() -> None:
    _, clear = open_question(read_schedule(OUT_OF_ORDER, today=TODAY).value)
    assert normal_schedule(clear) == "2026-12-10:2000000;2026-12-20:1000000"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2026-11-30:=a;2026-12-01:5;2026-12-02:=b;2026-12-03:=a", "a\nb"),
        ("2026-12-01:5", ""),
        (read_schedule(OUT_OF_ORDER, today=TODAY).value, OUT_OF_ORDER),
        ("kata lain", "kata lain"),
    ],
)
def test_the_free_words_of_a_promise(value: str, said: str) -> None:
    """They are what is looked at before a paper leaves: no name of a person, no number of a record."""
    assert said_in(value) == said


def test_a_draft_keeps_letters_as_they_are() -> None:
    """A cell has room for so many: six for each letter that is not plain would not fit."""
    assert "café" in read_schedule("iuran café dibayar tiap tanggal 15", today=TODAY).value


@pytest.mark.parametrize("every", ["tanggal 23", "minggu"])
def test_three_years_of_months_are_the_most(every: str) -> None:
    found = parse_schedule(read_schedule(f"1 juta tiap {every}, 36 kali", today=TODAY).value)
    assert len(found) == 36
    assert found[-1].day == {"tanggal 23": date(2029, 10, 23), "minggu": date(2027, 8, 2)}[every]


def test_thirty_six_dates_and_the_largest_amount_are_taken_one_more_is_not() -> None:
    one = "2026-12-15:100000000000000"
    assert read_schedule(";".join([one] * 36), today=TODAY).kind == "ok"
    assert read_schedule(";".join([one] * 37), today=TODAY).code == "schedule-too-long"


def test_the_offices_own_days_count() -> None:
    """It is closed on Tuesday: the second working day is Thursday."""
    closed = {date(2026, 11, 24): False}
    assert read_schedule("2 hari kerja lagi 1 juta", today=TODAY, days=closed).value == "2026-11-26:1000000"
    assert read_schedule("2 hari kerja lagi 1 juta", today=TODAY).value == "2026-11-25:1000000"


def test_the_offices_own_days_count_in_drafts_and_answers() -> None:
    closed = {date(2026, 11, 24): False}
    draft = read_schedule("2 hari kerja lagi 1 juta; iuran tiap tanggal 15", today=TODAY, days=closed).value
    doubt, clear = open_question(draft, days=closed)
    assert (doubt.kind, normal_schedule(clear)) == ("times", "2026-11-26:1000000")
    settled = answer_question(draft, "1", today=TODAY, days=closed)
    assert settled.value == "2026-11-26:1000000;2026-12-15:=iuran"
    someday = read_schedule("bayar 1 juta", today=TODAY).value
    for text in ("2 hari kerja lagi", "2 hari kerja lagi 1 juta"):
        assert answer_question(someday, text, today=TODAY, days=closed).value.startswith("2026-11-26:")


def test_what_is_done_besides_money_is_cut_to_a_line() -> None:
    for letters in (159, 160, 161):
        found = read_schedule(f"{'a' * letters} sebelum 30 November 2026", today=TODAY).value
        assert parse_schedule(found)[0].what == "a" * min(letters, 160)


def test_a_draft_that_stands_in_a_row_is_known_for_ever() -> None:
    draft = read_schedule("iuran dibayar tiap tanggal 15", today=TODAY).value
    assert draft == '?{"on": "2026-11-23", "said": "iuran dibayar tiap tanggal 15", "answers": {}}'
    assert is_draft(draft)
    assert not is_draft("2026-12-15:5000000")


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
