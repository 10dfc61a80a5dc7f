"""Which part of the board is wanted: what stands behind `/ringkasan`."""

from dataclasses import dataclass
from enum import StrEnum

from handlers.rules.reading.counts import read_count
from storage.enums import Status


class View(StrEnum):
    """The words for what is no stage. VILLAGES: one line a village. NOBODY: those in which nobody works."""

    BOARD = ""
    MINE = "saya"
    LATE = "terlambat"
    SOON = "segera"
    VILLAGES = "desa"
    NOBODY = "kosong"


MINE = (View.MINE, View.LATE, View.SOON)
"""Lists of what waits for whoever asks: all, what is late, what soon will be."""
OUTSIDE = "luar"
"""Stands for the code of a village where somebody lives in none of the list."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the board: what is wanted, a `stage` where people of it are listed, where, and which page, from 1.

    `place`: the code of a village or district, OUTSIDE, or NOBODY; None for everywhere.
    """

    view: View = View.BOARD
    stage: Status | None = None
    place: str | None = None
    page: int = 1


def read_part(words: str) -> Part:
    """`/ringkasan papers-at-village 63.11.01.2005 hal 2`; what is not understood is the whole board."""
    said = " ".join(words.casefold().split())
    front, turned, asked = said.rpartition(" hal ")
    page = read_count(asked) or 1 if turned else 1
    first, _, place = (front if turned else said).partition(" ")
    if first in list(Status):
        return Part(stage=Status(first), place=place or None, page=page)
    if first and first in list(View):
        return Part(View(first), place=place or None, page=page)
    return Part()


def written(part: Part, page: int) -> str:
    """The same as a command, without its slash: another page of it."""
    what = part.stage or part.view
    return " ".join(word for word in ("ringkasan", what, part.place, f"hal {page}" if page > 1 else "") if word)
