"""Which span a recap is asked for."""

from datetime import date

import pytest

from handlers.rules.cases.recap import EmployerLine, Goal, Rate, Span, file_name, goal_name, read_span
from storage.enums import CaseStatus, ReportKind

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("", "2026-01-01", "2026-11-23"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("2026-04", "2026-04-01", "2026-04-30"),
        ("2026-2", "2026-02-01", "2026-02-28"),
        ("april", "2026-04-01", "2026-04-30"),
        ("April 2026", "2026-04-01", "2026-04-30"),
        ("  pebruari   2024 ", "2024-02-01", "2024-02-29"),
        ("desember", "2026-12-01", "2026-12-31"),
        ("18 Maret sampai 15 Mei 2020", "2020-03-18", "2020-05-15"),
        ("18 maret 2019 s/d 15 mei 2020", "2019-03-18", "2020-05-15"),
        ("sampai 21 April 2026", "2026-01-01", "2026-04-21"),
        ("sampai april 2025", "2025-01-01", "2025-04-30"),
        ("maret sampai mei", "2026-03-01", "2026-05-31"),
        ("2025 sampai 2026", "2025-01-01", "2026-12-31"),
        ("2020-03-18_2020-05-15", "2020-03-18", "2020-05-15"),
    ],
)
def test_a_span_is_read(text: str, starts: str, ends: str) -> None:
    assert read_span(text, TODAY) == Span(date.fromisoformat(starts), date.fromisoformat(ends))


@pytest.mark.parametrize(
    "text",
    [
        "besok",
        "2026-13",
        "2026-00",
        "april mei",
        "99",
        "april 20266",
        "2026 2027",
        "-",
        "sampai",
        "mei 2026 sampai maret 2026",
        "lusa sampai kapan",
        "31 februari sampai 5 maret",
        "18 maret",
    ],
)
def test_what_is_no_span_is_not_guessed(text: str) -> None:
    assert read_span(text, TODAY) is None


@pytest.mark.parametrize(
    ("reached", "wanted", "percent"), [(0, 5, 0), (1, 5, 20), (1, 30, 3), (5, 5, 100), (7, 5, 100), (0, 0, 100)]
)
def test_a_goal_in_percent(reached: int, wanted: int, percent: int) -> None:
    assert Goal("dua bulan", TODAY, TODAY, wanted, reached).percent == percent


@pytest.mark.parametrize(
    "text", ["2025", "2026-02", "18 maret sampai 15 mei 2020", "sampai 21 april 2026", "2025-12-01_2026-01-31"]
)
def test_the_name_of_a_span_is_read_again(text: str) -> None:
    span = read_span(text, TODAY)
    assert span is not None
    assert read_span(span.name, TODAY) == span


def test_this_year_so_far_is_called_by_its_year() -> None:
    span = read_span("", TODAY)
    assert span is not None
    assert (file_name(span, ""), file_name(span, "2026")) == ("2026", "2026-01-01_2026-11-23")


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [(1, 8, 13), (1, 200, 1), (1, 201, 0), (2, 3, 67), (9, 8, 100), (0, 5, 0), (1, 0, None)],
)
def test_half_a_percent_is_rounded_up(part: int, whole: int, percent: int | None) -> None:
    assert Rate("letters", whole, part, 0).process == percent


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Target jangka pendek", "jangka pendek"),
        ("target Target: tahun ini", "tahun ini"),
        ("targetan", "targetan"),
        ("Target", "Target"),
        ("dua bulan", "dua bulan"),
    ],
)
def test_a_target_is_called_without_the_word(text: str, name: str) -> None:
    assert goal_name(text) == name


@pytest.mark.parametrize("status", list(CaseStatus))
def test_every_stage_says_whose_turn_it_is(status: CaseStatus) -> None:
    line = EmployerLine("K", "PT", "", ReportKind.ARREARS, status, None, None, None, None, None)
    ends = {CaseStatus.COMPLIED: "nobody", CaseStatus.CLOSED: "nobody", CaseStatus.SUSPENDED: "later"}
    away = {CaseStatus.MEDIATION: "elsewhere", CaseStatus.HANDED_ON: "elsewhere"}
    waits = dict.fromkeys((CaseStatus.POSTED, CaseStatus.VISIT_PLANNED, CaseStatus.PROMISED), "employer")
    assert line.next_by == (ends | away | waits).get(status, "office")
