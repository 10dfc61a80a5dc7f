"""Promises as people say them: never more money than the sentence says, and doubt asks for what is not clear alone."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.rules.cases.schedule import (
    answer_question,
    is_draft,
    normal_schedule,
    open_question,
    parse_schedule,
    read_schedule,
)
from tests.rules.case_tables import rows

TODAY = date(2026, 11, 23)
PROMISES = rows("promises")
TWICE = "2026-12-15:=iuran dibayar;2027-01-15:=iuran dibayar"


def means(text: str, today: date = TODAY) -> str:
    """The normal form, "?what|dates that are clear" where something is asked, or "!code"."""
    found = read_schedule(text, today=today)
    if found.kind != "ok":
        return f"!{found.code}"
    if not is_draft(found.value):
        return found.value
    doubt, clear = open_question(found.value)
    return f"?{doubt.kind}|{normal_schedule(clear)}"


def answered(text: str, *answers: str) -> str:
    """What a promise comes to after these answers to what is asked about it."""
    value = read_schedule(text, today=TODAY).value
    for answer in answers:
        assert is_draft(value), answer
        found = answer_question(value, answer, today=TODAY)
        if found.kind != "ok":
            return f"!{found.code}"
        value = found.value
    return f"?{open_question(value)[0].kind}" if is_draft(value) else value


@pytest.mark.parametrize("row", PROMISES, ids=lambda row: row["id"])
def test_a_promise_is_read_as_it_was_said(row: dict[str, str]) -> None:
    assert means(row["text"], date.fromisoformat(row["today"])) == row["means"]


def test_there_are_those_that_were_played_and_as_many_again_thought_of() -> None:
    assert sum(row["from"] == "played" for row in PROMISES) == 14
    assert len(PROMISES) - 14 >= 40


@pytest.mark.parametrize(
    ("text", "answers", "expected"),
    [
        ("iuran dibayar tiap tanggal 15", ("3",), f"{TWICE};2027-02-15:=iuran dibayar"),
        ("iuran dibayar tiap tanggal 15", ("dua kali",), TWICE),
        ("iuran dibayar tiap tanggal 15", ("sampai Januari 2027",), TWICE),
        ("iuran dibayar tiap tanggal 15", ("terus",), "!promise-unclear"),
        ("iuran dibayar tiap tanggal 15", ("5 juta besok",), "2026-11-24:5000000"),
        ("3 juta dicicil 3 kali", ("10",), "2026-12-10:1000000;2027-01-10:1000000;2027-02-10:1000000"),
        ("3 juta dicicil 3 kali", ("akhir bulan",), "2026-11-30:1000000;2026-12-31:1000000;2027-01-31:1000000"),
        ("4 juta 2 kali", ("tanggal 1",), "?each"),
        ("4 juta 2 kali", ("tanggal 1", "jumlah"), "2026-12-01:2000000;2027-01-01:2000000"),
        ("4 juta 2 kali", ("tanggal 1", "tiap kali"), "2026-12-01:4000000;2027-01-01:4000000"),
        ("5 juta", ("lusa",), "2026-11-25:5000000"),
        ("5 juta", ("kemarin",), "!promise-unclear"),
        ("bayar 500 besok", ("500 ribu",), "2026-11-24:500000"),
        ("200 ribu per pekerja besok", ("6,8 juta",), "2026-11-24:6800000"),
        ("100 besok", ("bukan uang",), "2026-11-24:=100"),
        ("dua setengah juta besok", ("2,5 juta",), "2026-11-24:2500000"),
    ],
)  # fmt: skip
def test_only_what_is_not_clear_is_asked(text: str, answers: tuple[str, ...], expected: str) -> None:
    assert answered(text, *answers) == expected


def test_what_is_clear_is_shown_with_the_question() -> None:
    draft = read_schedule("5 juta besok, iuran dibayar tiap tanggal 15", today=TODAY).value
    doubt, clear = open_question(draft)
    assert (doubt.kind, doubt.what, doubt.offered) == ("times", "iuran dibayar tiap tanggal 15", ("3", "6", "12"))
    assert normal_schedule(clear) == "2026-11-24:5000000"


# --- whatever is said ---

PIECES = [
    "5 juta",
    "tiap tanggal 15",
    "3 kali",
    "dan",
    "besok",
    ",",
    "sisanya",
    "50%",
    "dicicil",
    "34 pekerja",
    "total",
    ":",
    "15 Desember",
    "mulai Juni 2027",
    "sampai lunas",
    "Rp1.000",
    "tanggal 10",
    "akhir Desember",
    "didaftarkan",
]

AMOUNTS = st.integers(100_000, 999_999_999)
DAYS = st.integers(1, 900).map(lambda days: TODAY + timedelta(days=days))
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()  # noqa: SIM905
SAID_AMOUNTS = (lambda n: f"Rp{n:,}".replace(",", "."), lambda n: f"{n:,}".replace(",", ".") + ",-", "Rp {}".format)
SAID_DAYS = (lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}", lambda d: f"{d:%d/%m/%Y}", lambda d: d.isoformat())
ORDERS = ("{money} {day}", "bayar {money} tanggal {day}", "tanggal {day} membayar {money}", "{money} pada {day}")
JOINTS = (", ", "; ", "\n", " dan ", " lalu ", ", kemudian ")


@st.composite
def instalments(draw: st.DrawFn) -> tuple[str, list[tuple[date, int]]]:
    """Several instalments in one sentence, in one way of saying them, and what they are."""
    parts = draw(st.lists(st.tuples(DAYS, AMOUNTS), min_size=1, max_size=6))
    money, day = draw(st.sampled_from(SAID_AMOUNTS)), draw(st.sampled_from(SAID_DAYS))
    order, joint = draw(st.sampled_from(ORDERS)), draw(st.sampled_from(JOINTS))
    return joint.join(order.format(money=money(n), day=day(d)) for d, n in parts), sorted(parts, key=lambda one: one[0])


@settings(max_examples=60, deadline=None)
@given(instalments())
def test_every_instalment_of_a_sentence_is_kept_in_the_order_of_days(said: tuple[str, list[tuple[date, int]]]) -> None:
    text, parts = said
    found = read_schedule(text, today=TODAY)
    if is_draft(found.value):
        return  # a part may be the sum of the others: then it is asked
    assert found.kind == "ok", text
    dues = parse_schedule(found.value)
    days = [due.day for due in dues]
    assert days == sorted(days)
    assert sum(due.amount or 0 for due in dues) <= sum(amount for _, amount in parts)
    assert [(due.day, due.amount) for due in dues] == parts


@settings(max_examples=60, deadline=None)
@given(st.integers(1_000_000, 10**10), st.integers(2, 24), st.integers(1, 28))
def test_a_total_in_parts_comes_to_the_total(total: int, times: int, day: int) -> None:
    found = read_schedule(f"Rp{total} dicicil {times} kali tiap tanggal {day}", today=TODAY)
    dues = parse_schedule(found.value)
    assert len(dues) == times
    assert sum(due.amount or 0 for due in dues) == total


@settings(max_examples=40, deadline=None)
@given(
    st.integers(2, 9999), st.sampled_from(["pekerja", "orang", "karyawan", "%", "buruh harian", "lembar slip"]), DAYS
)
def test_what_is_counted_is_no_money(count: int, what: str, day: date) -> None:
    found = read_schedule(f"{count} {what} didaftarkan {day.isoformat()}", today=TODAY)
    assert all(due.amount is None for due in parse_schedule(found.value)) if not is_draft(found.value) else True
    assert f"{count}" in found.value


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=9))
def test_any_order_of_words_gets_a_reading_or_a_question(words: list[str]) -> None:
    found = read_schedule(" ".join(words), today=TODAY)
    assert found.kind in ("ok", "refuse")
    if is_draft(found.value):
        doubt, _ = open_question(found.value)
        assert all(answer_question(found.value, one, today=TODAY).code != "promise-unclear" for one in doubt.offered)
