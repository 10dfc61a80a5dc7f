"""Small numbers of a table of figures: hidden, and not to be had from the rest."""

import time
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.rules.small_cells import LEAST, Shown, Table, is_small, part_shown, shown

N = None
MOST = 4
"""Hidden numbers that are guessed at once."""


@pytest.mark.parametrize(
    ("table", "wanted"),
    [
        ([[40, 50], [60, 70]], [[40, 50, 90], [60, 70, 130], [100, 120, 220]]),
        ([[0, 50], [60, 70]], [[0, 50, 50], [60, 70, 130], [60, 120, 180]]),
        ([[3, 40], [9, 50]], [[N, N, 43], [N, N, 59], [12, 90, 102]]),
        # The cheapest ring: as few people as may be are hidden beside.
        ([[3, 40, 8], [9, 50, 7]], [[N, 40, N, 51], [N, 50, N, 66], [12, 90, 15, 117]]),
        # A row of few people: its total is small too, and so a second total is hidden.
        ([[2, 0], [30, 40], [50, 60]], [[N, 0, N], [N, 40, N], [50, 60, 110], [82, 100, 182]]),
        # One row alone has the totals of its columns.
        ([[3, 10, 20]], [[N, N, 20, 33], [N, N, 20, 33]]),
        # All of it is small.
        ([[1, 2]], [[N, N, N], [N, N, N]]),
        # Five rows of one person each: any number would give it away but that of all.
        ([[1], [1], [1], [1], [1]], [[N, N]] * 5 + [[N, 5]]),
        ([[0, 0]], [[0, 0, 0], [0, 0, 0]]),
    ],
)
def test_what_is_shown(table: Table, wanted: Shown) -> None:
    assert shown(table) == wanted


tables = st.integers(1, 5).flatmap(
    lambda width: st.lists(
        st.lists(st.sampled_from([0, 0, 1, 1, 2, 3, 4, 5, 6, 9, 40, 700]), min_size=width, max_size=width),
        min_size=1,
        max_size=6,
    )
)


@given(tables)
@settings(max_examples=60, deadline=None)
def test_no_hidden_number_follows_from_totals(table: Table) -> None:
    """By the equations alone: none of them gives a hidden number, however they are put together."""
    seen = shown(table)
    places = [(i, j) for i, row in enumerate(seen) for j, value in enumerate(row) if value is None]
    small = [count for row in seen for count in row if count is not None and is_small(count)]
    assert small == []
    rows = _reduced(_equations(len(seen), len(seen[0]), places))
    cells = [[*row, sum(row)] for row in table]
    cells.append([sum(column) for column in zip(*cells, strict=True)])
    found = [places[row.index(Fraction(1))] for row in rows if sum(map(bool, row)) == 1]
    assert [at for at in found if cells[at[0]][at[1]] != cells[-1][-1]] == [], "a part follows from the whole"


@given(st.lists(st.lists(st.integers(0, 6), min_size=2, max_size=2), min_size=1, max_size=3))
@settings(max_examples=40, deadline=None)
def test_more_than_one_table_fits_what_is_shown(table: Table) -> None:
    """Also for whoever knows that a hidden number is not 0."""
    seen = shown(table)
    if all(value is None for row in seen for value in row[:-1]):
        return  # the total of all is left, and says nothing of its parts
    inner = [(i, j) for i, row in enumerate(seen[:-1]) for j, value in enumerate(row[:-1]) if value is None]
    fitting = [
        guess
        for guess in product(range(1, 8), repeat=min(len(inner), MOST))
        if len(inner) <= MOST and _fits(seen, dict(zip(inner, guess, strict=True)))
    ]
    if len(inner) <= MOST:
        assert all(len({guess[at] for guess in fitting}) > 1 for at in range(len(inner)))


def test_a_part_is_shown_where_neither_it_nor_the_rest_is_small() -> None:
    assert [part_shown(part, 20) for part in (0, 1, 4, 5, 15, 16, 19, 20)] == [
        True, False, False, True, True, False, False, True,
    ]  # fmt: skip
    assert LEAST == 5


def _equations(rows: int, columns: int, places: list[tuple[int, int]]) -> list[list[Fraction]]:
    """What a reader knows of the hidden numbers: in each row and column they and their total make nothing."""
    last = (rows - 1, columns - 1)

    def sign(cell: tuple[int, int]) -> int:
        return -1 if (cell[0] == last[0]) != (cell[1] == last[1]) else 1

    lines = [[Fraction(sign(one) if one[0] == i else 0) for one in places] for i in range(rows)]
    return lines + [[Fraction(sign(one) if one[1] == j else 0) for one in places] for j in range(columns)]


def _reduced(lines: list[list[Fraction]]) -> list[list[Fraction]]:
    """The same in reduced form: a number is determined where a line holds it alone."""
    done = 0
    for column in range(len(lines[0]) if lines else 0):
        pivot = next((i for i in range(done, len(lines)) if lines[i][column]), None)
        if pivot is None:
            continue
        lines[done], lines[pivot] = lines[pivot], lines[done]
        lines[done] = [value / lines[done][column] for value in lines[done]]
        for i, line in enumerate(lines):
            if i != done and line[column]:
                lines[i] = [a - line[column] * b for a, b in zip(line, lines[done], strict=True)]
        done += 1
    return [line for line in lines if any(line)]


def _fits(seen: Shown, guess: dict[tuple[int, int], int]) -> bool:
    """True where the guess agrees with every total that is shown, and makes no hidden one 0."""
    inner = [[guess.get((i, j), value) or 0 for j, value in enumerate(row[:-1])] for i, row in enumerate(seen[:-1])]
    rows = [[*row, sum(row)] for row in inner]
    rows.append([sum(column) for column in zip(*rows, strict=True)])
    pairs = (pair for mine, row in zip(rows, seen, strict=True) for pair in zip(mine, row, strict=True))
    return all(known is None or known == value for value, known in pairs)


def test_a_table_of_five_hundred_villages_takes_no_longer_than_a_look() -> None:
    table = [[n % 7, 40 + n % 90] for n in range(500)]
    began = time.process_time()
    cells = shown(table)
    assert time.process_time() - began < 5
    assert [line[0] is None for line, row in zip(cells, table, strict=False) if is_small(row[0])] == [True] * 286
