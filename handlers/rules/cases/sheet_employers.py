"""Lists of employers as BPJS hands them over: which column is which, and what a row says."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from handlers.rules.cases.employer_names import name_key
from handlers.rules.reading.clean import is_formula, tidy
from handlers.rules.reading.rupiah import read_number_cell, read_rupiah
from handlers.rules.reading.table import rows_of
from handlers.rules.reading.verdict import Verdict, ok
from handlers.rules.sheet_cells import Row, cells_of, head, is_unreckoned, plain, was_number
from storage.enums import ReportKind

COLUMNS = ("name", "address", "npp", "wlkp", "amount", "status", "class", "months")


def list_heads() -> tuple[tuple[str, str], ...]:
    """The table `list_heads`: (a head, one of COLUMNS)."""
    return tuple((row["head"], row["column"]) for row in rows_of("list_heads", "head", column=COLUMNS))


HEADS = list_heads()
"""Heads as `sheet_cells.head` gives them, in every spelling that was seen, and the column under each."""
HEADS_WITHIN = 12
"""Rows at the top of a sheet among which the heads are looked for: a title often stands above them."""
NEEDED = ("name", "address")
CLASSES = ("kurang lancar", "lancar", "diragukan", "macet", "kontinjensi")
"""Ages of arrears as BPJS labels them: data, never computed (the sources disagree on the months)."""
LONGEST = {"name": 160, "address": 240, "npp": 32, "wlkp": 32}
MOST_MONTHS = 600

_KINDS = (
    (re.compile(r"\bpds\W*(?:tk|tenaga)|sebagian (?:tenaga|tk|pekerja)"), ReportKind.SOME_WORKERS),
    (re.compile(r"\bpds\W*upah|sebagian upah"), ReportKind.SOME_WAGE),
    (re.compile(r"\bpds\W*prog|sebagian program"), ReportKind.SOME_PROGRAMMES),
    (re.compile(r"\bpwbd\b|belum (?:men)?daftar|belum terdaftar|wajib belum"), ReportKind.UNREGISTERED),
    (re.compile(r"piutang|t?unggak|macet|diragukan|lancar"), ReportKind.ARREARS),
)
_NOTHING = re.compile(
    r"[-=./\s]*|(?:(?:perlu|belum|sudah|akan|segera)\s+)*(?:di)?tindak\s*lanjut\w*"
    r"|(?:tidak |non )?aktif|nihil|n/a|baru|ok"
)
"""What a status may say besides the matter: it is no mistake, and it decides nothing."""
LONGEST_SAID = 80
_TOTALS = ("total", "jumlah", "grand total", "jumlah total")
_NUMBER = re.compile(r"(\d{1,3})(?:\s*(?:bulan|bln))?")


def find_heads(rows: Sequence[Row]) -> tuple[int, dict[str, int]] | None:
    """(place of the row with the heads, place of each column); None where this is no list of employers."""
    for place, row in enumerate(rows[:HEADS_WITHIN]):
        found = list_columns(row)
        if found is not None:
            return place, found
    return None


def list_columns(heads: Row) -> dict[str, int] | None:
    """The place of each known column under these heads; None where it is no list of employers.

    A name, an address and something said of it (an amount or a status): nothing less is a list.
    """
    known = [head(cell) for cell in heads]
    found: dict[str, int] = {}
    for whole in (True, False):
        for name, what in HEADS:
            place = None if what in found else _place(name, known, found.values(), whole=whole)
            if place is not None:
                found[what] = place
    enough = all(what in found for what in NEEDED) and ("amount" in found or "status" in found)
    return found if enough else None


def _place(name: str, known: list[str], taken: Collection[int], *, whole: bool) -> int | None:
    """The first free column with that head, or (not `whole`) with its words among others."""
    fits = (words == name if whole else f" {name} " in f" {words} " for words in known)
    return next((place for place, fit in enumerate(fits) if fit and place not in taken), None)


def read_rows(rows: Sequence[Row], heads: int, columns: dict[str, int]) -> list[dict[str, Any]]:
    """Every row that says something, as columns of `EmployerListRow`; wrong ones with their reason."""
    about = _About.of(rows[: heads + 1], columns)
    read = (_read(place, row, columns, about) for place, row in enumerate(rows[heads + 1 :], heads + 2))
    found = [row for row in read if row is not None]
    seen: dict[tuple[str, str, str, int | None], int] = {}
    for row in found:
        where = "" if row["npp"] else row["address"].casefold()
        mark = (name_key(row["name"]), row["npp"] or "", where, row["amount"])
        if row["state"] == "read" and mark in seen:
            row["state"], row["reason"], row["near"] = "wrong", "twice", seen[mark]
        seen.setdefault(mark, row["place"])
    return found


@dataclass(frozen=True, slots=True)
class _About:
    """What the rows above say of all below: the kind of wrong in the title, and that the amounts are potential ones."""

    kind: ReportKind | None
    potential: bool

    @classmethod
    def of(cls, above: Sequence[Row], columns: Mapping[str, int]) -> "_About":
        """`above` ends with the heads."""
        title = " ".join(plain(cell) for row in above[:-1] for cell in row)
        place = columns.get("amount")
        named = head(above[-1][place]) if place is not None else ""
        return cls(read_kind(title, owes=False), "potensi" in named)


def _read(place: int, row: Row, columns: Mapping[str, int], about: _About) -> dict[str, Any] | None:
    """One row; None for one that says nothing: empty, or the sum below the list."""
    cells = cells_of(row, columns)
    words = {what: read_words_cell(what, cells[what]) for what in ("name", "address", "wlkp", "npp")}
    amount = read_amount_cell(cells["amount"])
    unreckoned = any(map(is_unreckoned, cells.values()))
    if words["name"].casefold() in _TOTALS or not (words["name"] or words["address"] or amount.value or unreckoned):
        return None
    owed = int(amount.value) if amount.value else None
    said = f"{plain(cells['status'])} {plain(cells['class'])}"
    kind = read_kind(said, owes=False) or about.kind or read_kind(said, owes=bool(owed))
    reason = "formula" if unreckoned else _fault(words["name"], amount, kind)
    figures = {"amount": owed, "months": read_months_cell(cells["months"]), "arrears_class": read_class(said)}
    judged = {"kind": kind or "", "state": "wrong" if reason else "read", "reason": reason}
    unknown = not_understood(cells["status"]) or not_understood(cells["class"])
    later = {"employer_id": None, "case_number": "", "near": None}
    numbers = {"wlkp": words["wlkp"] or None, "npp": words["npp"] or None}
    more = {"place": place, "said": unknown, "potential": about.potential}
    return words | numbers | figures | judged | later | more


def _fault(name: str, amount: Verdict, kind: ReportKind | None) -> str:
    """Why a row cannot be used as it is (`employers.why-CODE`); empty where it can."""
    if not name_key(name):
        return "name-missing"
    if amount.kind != "ok":
        return "amount-unclear"
    return "" if kind is not None else "kind-unclear"


def read_words_cell(what: str, cell: str) -> str:
    """A cell of words as one line, cut to what is kept; empty for a formula."""
    words = " ".join(tidy(plain(cell)).split())
    return "" if is_formula(words) else words[: LONGEST.get(what, 240)]


def read_amount_cell(cell: str) -> Verdict:
    """Whole rupiah; `ok` and empty where the cell is empty or holds a dash. An offered reading is not certain."""
    words = plain(cell)
    if words.strip(" -=") == "" or words.casefold() in ("nihil", "n/a"):
        return ok("")
    return read_number_cell(words) if was_number(cell) else read_rupiah(words)


def read_months_cell(cell: str) -> int | None:
    """How many months; None where the cell does not say it as a number."""
    found = _NUMBER.fullmatch(tidy(plain(cell)).casefold())
    months = int(found[1]) if found else 0
    return months if 0 < months <= MOST_MONTHS else None


def read_class(*cells: str) -> str | None:
    """The class of arrears as BPJS labels it; None where no cell names one."""
    said = " ".join(tidy(plain(cell)).casefold() for cell in cells)
    return next((name for name in CLASSES if name in said), None)


def read_kind(words: str, *, owes: bool) -> ReportKind | None:
    """What is wrong by the row's own words, else arrears where it `owes` something; None where nothing says it."""
    said = tidy(words).casefold()
    found = next((kind for pattern, kind in _KINDS if pattern.search(said)), None)
    return found or (ReportKind.ARREARS if owes else None)


def not_understood(cell: str) -> str:
    """The words of a status or class that say neither what is wrong nor how old it is; empty where nothing is amiss."""
    words = " ".join(tidy(plain(cell)).split())
    said = words.casefold()
    clear = _NOTHING.fullmatch(said) or read_class(said) or any(pattern.search(said) for pattern, _ in _KINDS)
    return "" if clear else words[:LONGEST_SAID]
