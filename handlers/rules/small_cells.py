"""Small numbers of a table that may not be read: hidden, with as many others as subtraction would need.

Why 5, and what this does not protect from: docs/decisions/0050-small-numbers.md.
"""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush

LEAST = 5
"""A number of people from 1 to 4 is not shown to whoever sees figures and no person."""

Table = Sequence[Sequence[int]]
Shown = list[list[int | None]]
Cell = tuple[int, int]


def shown(table: Table) -> Shown:
    """The table with a last column and a last row of totals; None for every number that is not shown.

    `shown([[3, 40], [9, 50]])`: 3 is hidden, and with it 40, 9 and 50, for each could be had from its totals.

    Of no hidden number there is one value alone that fits what is shown, also for whoever knows that none of them is 0.
    Where that cannot be had, the total of all is left; where it is small too, nothing.
    """
    cells = _with_totals(table)
    hidden = {at for at, count in cells.items() if is_small(count)}
    last = max(cells)
    if last in hidden:
        return _seen(cells, set(cells))
    for at in sorted(hidden):
        others = _moved_with(cells, hidden, at)
        if others is None:
            return _seen(cells, set(cells) - {last})
        hidden |= others
    return _seen(cells, hidden)


def is_small(count: int) -> bool:
    """True for a number that may not be read."""
    return 0 < count < LEAST


def part_shown(part: int, whole: int) -> bool:
    """True where a part of a number that is shown may be read too: neither it nor the rest is small."""
    return not is_small(part) and not is_small(whole - part)


def _with_totals(table: Table) -> dict[Cell, int]:
    """Every number by its place; the totals stand in the last row and the last column."""
    rows = [[*row, sum(row)] for row in table]
    rows.append([sum(column) for column in zip(*rows, strict=True)])
    return {(i, j): count for i, row in enumerate(rows) for j, count in enumerate(row)}


def _seen(cells: dict[Cell, int], hidden: set[Cell]) -> Shown:
    rows, columns = max(cells)
    return [[None if (i, j) in hidden else cells[i, j] for j in range(columns + 1)] for i in range(rows + 1)]


def _moved_with(cells: dict[Cell, int], hidden: set[Cell], at: Cell) -> set[Cell] | None:
    """The numbers that would change with this one if it were 1 more, with all totals right: as few people as may be.

    A ring of numbers, along rows and columns in turn: the shortest way from the row of `at` to its column, on which
    what is hidden costs nothing. None where no number can give way.
    """
    last = max(cells)
    ways: list[tuple[int, int, int, tuple[Cell, ...]]] = [(0, 0, at[0], ())]
    passed: set[tuple[int, int]] = set()
    while ways:
        cost, along_column, line, taken = heappop(ways)
        if (along_column, line) == (1, at[1]):
            return set(taken)
        if (along_column, line) in passed:
            continue
        passed.add((along_column, line))
        for cell in _crossing(last, along_column, line):
            less = _change(cell, last) * _change(at, last) * (1 if along_column else -1) < 0
            if cell not in (at, last) and cells[cell] >= (2 if less else 1):
                more = 0 if cell in hidden else cells[cell]
                heappush(ways, (cost + more, 1 - along_column, cell[1 - along_column], (*taken, cell)))
    return None


def _crossing(last: Cell, along_column: int, line: int) -> Iterator[Cell]:
    """The cells of a row, or of a column, of a table that ends with `last`."""
    rows, columns = last
    return ((at, line) for at in range(rows + 1)) if along_column else ((line, at) for at in range(columns + 1))


def _change(cell: Cell, last: Cell) -> int:
    """A total grows with its numbers: in the sum "numbers less total is nothing" it counts the other way."""
    return -1 if (cell[0] == last[0]) != (cell[1] == last[1]) else 1
