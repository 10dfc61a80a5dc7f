"""Which kind of table about registrations a sheet holds, and where in it: titles may stand above, heads in two rows."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise, zip_longest

from handlers.rules.cases.sheet_companies import find_heads as find_companies
from handlers.rules.cases.sheet_employers import find_heads as find_employers
from handlers.rules.sheet_cells import Row, columns_under, head, plain, says_nothing
from handlers.rules.steering.figure_sheet import find_heads as find_figures
from handlers.rules.steering.priority_sheet import find_list


class TableKind(StrEnum):
    """What officers send back."""

    VOTES = "votes"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Table:
    """A table that was found: its kind, the first row below its heads (from 0), the place of each column."""

    kind: TableKind
    first: int
    columns: Mapping[str, int]


Heads = Mapping[str, Collection[str]]
"""By column the heads that it may have, as `sheet_cells.head` spells them."""

HEADS: Heads = {
    "receipt": frozenset(
        {"nomor pendaftaran", "no pendaftaran", "nomor daftar", "no daftar", "nomor registrasi", "receipt number"}
    ),
    "version": frozenset({"versi", "version"}),
    "name": frozenset(
        {
            "nama", "nama lengkap", "nama peserta", "nama pekerja", "nama tenaga kerja", "nama tk", "nama sesuai ktp",
            "name",
        }
    ),
    "nik": frozenset(
        {"nik", "nomor nik", "no nik", "nik ktp", "no ktp", "nomor ktp", "nik peserta", "nomor induk kependudukan"}
    ),
    "kk": frozenset(
        {"kk", "nomor kk", "no kk", "nomor kartu keluarga", "no kartu keluarga", "kartu keluarga", "family card number"}
    ),
    "birth-date": frozenset(
        {"tanggal lahir", "tgl lahir", "tgl lhr", "tanggal lahir peserta", "tgl lahir peserta", "birth date",
         "date of birth"}
    ),
    "phone": frozenset(
        {
            "nomor hp", "no hp", "hp", "nomor handphone", "no handphone", "handphone", "nomor telepon", "no telepon",
            "telepon", "nomor telp", "no telp", "telp", "hp peserta", "phone",
        }
    ),
    "vote": frozenset({"suara", "vote", "putusan"}),
    "reason": frozenset({"alasan", "reason", "keterangan"}),
    "kpj": frozenset(
        {
            "kpj", "nomor kpj", "no kpj", "nomor peserta", "no peserta", "nomor kepesertaan", "no kepesertaan",
            "nomor kartu peserta", "no kartu peserta", "nomor bpjs ketenagakerjaan", "no bpjs ketenagakerjaan",
            "membership number",
        }
    ),
}  # fmt: skip
HEADS_WITHIN = 15
"""Rows at the top of a sheet among which the heads are looked for."""
_COUNTED = re.compile(r"\(?(\d{1,2})\)?\.?")


def find_table(rows: Sequence[Row], own: Heads | None = None) -> Table | None:
    """The table about registrations on a sheet; None where there is none.

    `own`: further heads, those of the office's own export. A table of votes has a receipt number and a vote, one of
    membership numbers the number and whose it is: receipt number or NIK.
    """
    wanted = {what: frozenset(names) | frozenset((own or {}).get(what, ())) for what, names in HEADS.items()}
    for heads, first in _heads(rows[: HEADS_WITHIN + 1]):
        columns = columns_under(heads, wanted)
        kind = _kind(columns)
        if kind is not None:
            return Table(kind, _below_counts(rows, first), columns)
    return None


def holds_table(rows: Sequence[Row]) -> bool:
    """True for a sheet of a kind that somebody here has a use for, by the heads that all offices have."""
    known = (find_table, find_employers, find_companies, find_list, find_figures)
    return any(find(rows) is not None for find in known)


def _kind(columns: Mapping[str, int]) -> TableKind | None:
    if {"receipt", "vote"} <= columns.keys():
        return TableKind.VOTES
    return TableKind.NUMBERS if "kpj" in columns and {"receipt", "nik"} & columns.keys() else None


def _heads(rows: Sequence[Row]) -> Iterator[tuple[Row, int]]:
    """Each row that may be the heads, and the place of the row below; then two rows read as one."""
    yield from ((row, place + 1) for place, row in enumerate(rows[:HEADS_WITHIN]))
    known = frozenset().union(*HEADS.values())
    for place, (upper, lower) in enumerate(pairwise(rows)):
        pairs = zip_longest(upper, lower, fillvalue="")
        yield tuple(_joined(above, below, known) for above, below in pairs), place + 2


def _joined(above: str, below: str, known: Collection[str]) -> str:
    """The head that stands in two rows: `NOMOR` above `PENDAFTARAN`, `SUARA` below a wide `HASIL`."""
    whole = f"{plain(above)} {plain(below)}".strip()
    return next((one for one in (whole, plain(below), plain(above)) if head(one) in known), whole)


def _below_counts(rows: Sequence[Row], first: int) -> int:
    """The first row of the table: forms number their columns under the heads, (1) (2) (3)."""
    if first >= len(rows) or says_nothing(rows[first]):
        return first
    counts = [_COUNTED.fullmatch(plain(cell)) for cell in rows[first] if plain(cell)]
    numbers = [int(count[1]) for count in counts if count is not None]
    running = len(numbers) == len(counts) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return first + 1 if running else first
