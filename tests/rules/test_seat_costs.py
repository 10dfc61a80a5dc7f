"""What a source pays, for whom and for how long: the example of the product and the edges of its months."""

from dataclasses import replace
from datetime import date

import pytest

from handlers.rules.money.purse import Purse
from handlers.rules.money.rounding import may_tell, rounded, step
from handlers.rules.money.seat_costs import (
    Lack,
    lack,
    last_of,
    month_after,
    months_between,
    months_left,
    people_for,
    price,
    unused,
)
from handlers.rules.office.funding import Funding, check_apart
from handlers.rules.office.programme import Amount
from tests.support.funding import MONTH, apbd
from tests.support.office import balangan
from tests.support.words import words

PROGRAMME = balangan().programme
TWO_BILLION = apbd(2_000_000_000)


@pytest.mark.parametrize(
    ("day", "people"),
    [
        (date(2026, 1, 1), 9_920),
        (date(2026, 1, 31), 9_920),
        (date(2026, 2, 1), 10_822),
        (date(2026, 7, 15), 19_841),
        (date(2026, 12, 31), 119_047),
        (date(2027, 1, 1), 0),
        (date(2025, 12, 31), 0),
    ],
)
def test_two_billion_rupiah_pay_so_many_people(day: date, people: int) -> None:
    costs = price(PROGRAMME, months_left(TWO_BILLION, PROGRAMME, day))
    assert people_for(2_000_000_000, costs) == people


@pytest.mark.parametrize(
    ("since", "to", "day", "months"),
    [
        ("2026-04", "2026-09", date(2026, 6, 30), 4),
        ("2026-04", "2026-09", date(2026, 9, 1), 1),
        ("2026-04", "2026-09", date(2026, 3, 31), 0),
        ("2026-04", "2026-09", date(2026, 10, 1), 0),
        ("", "", date(2026, 4, 5), 9),
        ("2025-12", "2027-02", date(2025, 12, 20), 12),
        ("2026-01", "2027-06", date(2026, 11, 2), 2),
    ],
)
def test_months_that_are_left(since: str, to: str, day: date, months: int) -> None:
    """Those of the programme's period alone: it ends with December, whatever its source could still pay."""
    assert len(months_left(replace(TWO_BILLION, since=since, to=to), PROGRAMME, day)) == months


def test_each_month_costs_what_is_in_force_then() -> None:
    later = Amount("contribution", 20_000, date(2026, 12, 1), "PP baru")
    (first, *others) = PROGRAMME.amounts
    dearer = replace(PROGRAMME, amounts=(replace(first, until=date(2026, 11, 30)), later, *others))
    assert price(dearer, months_left(TWO_BILLION, dearer, date(2026, 11, 23))) == (MONTH, 20_000)


@pytest.mark.parametrize(
    ("first_unused", "back"),
    [
        (date(2026, 1, 1), 12 * MONTH),
        (date(2026, 7, 9), 6 * MONTH),
        (date(2026, 12, 1), MONTH),
        (date(2027, 1, 1), 0),
        (date(2025, 3, 1), 12 * MONTH),
    ],
)
def test_what_is_not_used_comes_back(first_unused: date, back: int) -> None:
    assert unused((MONTH,) * 12, date(2026, 1, 1), first_unused) == back


BARE = Funding("apbd-p", "Dinas", 2026, 5)
NEXT_YEAR = apbd(5, "next", year=2027)


@pytest.mark.parametrize(
    ("funding", "why"),
    [
        ((TWO_BILLION,), Lack.USED_UP),
        ((BARE,), Lack.NO_BASIS),
        ((BARE, TWO_BILLION), Lack.USED_UP),
        ((NEXT_YEAR,), Lack.NOT_BEGUN),
        ((replace(NEXT_YEAR, basis_number=""),), Lack.NO_BASIS),
        ((replace(TWO_BILLION, year=2025),), Lack.USED_UP),
    ],
)
def test_why_nobody_is_paid_for(funding: tuple[Funding, ...], why: Lack) -> None:
    assert lack(funding, PROGRAMME, date(2026, 11, 23)) is why


def test_a_source_of_this_month_does_not_begin_later_where_the_programme_is_over() -> None:
    over = replace(PROGRAMME, end=date(2026, 10, 31))
    assert lack((replace(TWO_BILLION, since="2026-11"),), over, date(2026, 11, 23)) is Lack.USED_UP


@pytest.mark.parametrize("why", Lack)
def test_each_lack_has_its_words(why: Lack) -> None:
    """They are the ends of keys, and the words of an officer's line."""
    assert all(words().has(f"staff.in-line-{why}", language) for language in ("id", "en"))


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"id": "APBD 2026"}, "id must be small letters"),
        ({"amount": 0}, "amount must be more than 0"),
        ({"since": "2026-13"}, "from must be a month"),
        ({"to": "Desember"}, "to must be a month"),
        ({"since": "2026-09", "to": "2026-03"}, "to must not be before from"),
    ],
)
def test_what_a_source_must_be(values: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Funding(**{"id": "apbd", "agency": "Dinas", "year": 2026, "amount": 1} | values)  # type: ignore[arg-type]


def test_a_source_without_number_or_date_of_its_regulation_has_no_basis() -> None:
    assert TWO_BILLION.lawful
    assert not replace(TWO_BILLION, basis_number=" ").lawful
    assert not replace(TWO_BILLION, basis_date=None).lawful


def test_two_sources_have_two_names() -> None:
    check_apart((apbd(1), apbd(1, "next")))
    with pytest.raises(ValueError, match="two have the id 'apbd'"):
        check_apart((apbd(1), apbd(2)))


@pytest.mark.parametrize(
    ("sources", "people", "paid"),
    [
        (((apbd(100), 100),), 1, []),
        (((apbd(24 * MONTH), 24 * MONTH),), 3, [("apbd", 2)]),
        (((apbd(24 * MONTH), 12 * MONTH - 1),), 1, []),
        (((apbd(1, "a"), 12 * MONTH), (apbd(1, "b"), 36 * MONTH)), 3, [("a", 1), ("b", 2)]),
        (((apbd(1, "a", basis_number=""), 99 * MONTH), (apbd(1, "b"), 12 * MONTH)), 2, [("b", 1)]),
        (((apbd(1, "a", year=2027), 99 * MONTH),), 1, []),
    ],
)
def test_a_plan_counts_each_source_down_in_the_offices_order(
    sources: tuple[tuple[Funding, int], ...], people: int, paid: list[tuple[str, int]]
) -> None:
    day = date(2026, 1, 1)
    at_once, one_by_one = Purse(sources), Purse(sources)
    assert [(one.id, some) for one, some in at_once.take(PROGRAMME, day, people)] == paid
    each = [one.id for _ in range(people) for one, _ in one_by_one.take(PROGRAMME, day)]
    assert each == [name for name, some in paid for _ in range(some)]


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2026, 11, 30), date(2027, 2, 1), ["2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01"]),
        (date(2026, 11, 30), date(2026, 11, 1), ["2026-11-01"]),
        (date(2026, 11, 1), date(2026, 10, 31), []),
    ],
)
def test_months_from_one_day_to_another(start: date, end: date, months: list[str]) -> None:
    assert [month.isoformat() for month in months_between(start, end)] == months


@pytest.mark.parametrize(
    ("day", "after", "last"),
    [
        (date(2026, 1, 31), date(2026, 2, 1), date(2026, 1, 31)),
        (date(2028, 2, 29), date(2028, 3, 1), date(2028, 2, 29)),
        (date(2026, 12, 1), date(2027, 1, 1), date(2026, 12, 31)),
        (date(2026, 4, 30), date(2026, 5, 1), date(2026, 4, 30)),
    ],
)
def test_where_a_month_ends(day: date, after: date, last: date) -> None:
    assert (month_after(day), last_of(day)) == (after, last)


def test_no_months_pay_for_nobody() -> None:
    assert (people_for(1_000_000, ()), people_for(MONTH - 1, (MONTH,)), people_for(MONTH, (MONTH,))) == (0, 0, 1)


YEAR = 201_600
"""Five people of a year cost 1,008,000."""


@pytest.mark.parametrize(
    ("reserved", "committed", "tells"),
    [
        (0, 0, False),
        (1, 0, True),
        (0, 1, True),
        (5 * YEAR - 1, 10 * YEAR, True),
        (10 * YEAR, 5 * YEAR - 1, True),
        (5 * YEAR, 5 * YEAR, False),
    ],
)
def test_a_sum_of_a_few_people_tells_of_them(reserved: int, committed: int, *, tells: bool) -> None:
    assert may_tell(reserved, committed, YEAR) is tells


@pytest.mark.parametrize(("year", "to"), [(YEAR, 2_000_000), (200_000, 1_000_000), (200_001, 2_000_000)])
def test_sums_are_rounded_to_what_a_few_people_cost(year: int, to: int) -> None:
    assert step(year) == to
    assert [rounded(sum_, year) for sum_ in (0, to - 1, to, 3 * to + 5)] == [0, 0, to, 3 * to]
