"""Sums of money from which somebody could be told: whoever sees figures and no person gets them rounded.

A seat costs the same for everybody, so a sum says how many people there are (docs/decisions/0050).
"""

from handlers.rules.small_cells import LEAST

MILLION = 1_000_000


def may_tell(reserved: int, committed: int, year: int) -> bool:
    """True where one of the sums may be of a few people alone; `year`: what one person costs in a whole year."""
    return any(0 < one < LEAST * year for one in (reserved, committed))


def step(year: int) -> int:
    """What sums are rounded to: whole millions, at least what a few people cost in a whole year."""
    return MILLION * -(-LEAST * year // MILLION)


def rounded(rupiah: int, year: int) -> int:
    """Down to the next step."""
    return rupiah - rupiah % step(year)
