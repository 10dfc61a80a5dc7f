"""Lists of companies with how many work there, as an office keeps them: which column is which, what a row says."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.rules.cases.employer_names import name_key
from handlers.rules.cases.sheet_employers import HEADS as EMPLOYER_HEADS
from handlers.rules.cases.sheet_employers import HEADS_WITHIN, read_words_cell
from handlers.rules.reading.counts import read_count
from handlers.rules.reading.places import find_places
from handlers.rules.reading.regions import Place
from handlers.rules.reading.rupiah import read_number_cell
from handlers.rules.reading.table import rows_of
from handlers.rules.sheet_cells import Row, cells_of, head, is_unreckoned, plain, was_number

WORDS = ("name", "address", "npp", "wlkp", "district", "email", "phone")
COUNTS = ("workers", "men", "women")
LONGEST = {"name": 160, "address": 240, "npp": 32, "wlkp": 32, "district": 80, "email": 120, "phone": 40}
MOST_WORKERS = 1_000_000
_TOTALS = ("total", "jumlah", "grand total", "jumlah total")
_PEOPLE = ("orang", "pekerja", "karyawan", "org")
UNCLEAR = -1


def company_heads() -> dict[str, str]:
    """The table `company_heads` and, for name, address and numbers, those of BPJS' lists: head -> column."""
    columns = ("name", "district", "email", "phone", *COUNTS)
    own = {row["head"]: row["column"] for row in rows_of("company_heads", "head", column=columns)}
    return {name: what for name, what in EMPLOYER_HEADS if what in WORDS} | own


HEADS = company_heads()


def find_heads(rows: Sequence[Row]) -> tuple[int, dict[str, int]] | None:
    """(place of the row with the heads, place of each column); None where this is no list of companies.

    A name and how many work there: nothing less is a list.
    """
    for place, row in enumerate(rows[:HEADS_WITHIN]):
        found: dict[str, int] = {}
        for at, cell in enumerate(row):
            if (what := HEADS.get(head(cell))) is not None:
                found.setdefault(what, at)
        if "name" in found and ("workers" in found or {"men", "women"} <= found.keys()):
            return place, found
    return None


def read_rows(
    rows: Sequence[Row], heads: int, columns: Mapping[str, int], districts: Sequence[Place]
) -> list[dict[str, Any]]:
    """Every row that says something, as columns of `EmployerListRow`; wrong ones with their reason."""
    read = (_read(place, row, columns, districts) for place, row in enumerate(rows[heads + 1 :], heads + 2))
    found = [row for row in read if row is not None]
    seen: dict[tuple[str, str, str], int] = {}
    for row in found:
        mark = (name_key(row["name"]), row["npp"] or row["wlkp"] or "", row["address"].casefold())
        if row["state"] == "read" and mark in seen:
            row["state"], row["reason"], row["near"] = "wrong", "twice", seen[mark]
        seen.setdefault(mark, row["place"])
    return found


def _read(place: int, row: Row, columns: Mapping[str, int], districts: Sequence[Place]) -> dict[str, Any] | None:
    """One row; None for one that says nothing: empty, or the sum below the list."""
    cells = cells_of(row, columns)
    words = {what: _said(what, cells[what]) for what in WORDS}
    unreckoned = any(map(is_unreckoned, cells.values()))
    if words["name"].casefold() in _TOTALS or not (any(words.values()) or unreckoned):
        return None
    workers = _workers(cells)
    reason = "formula" if unreckoned else "" if name_key(words["name"]) else "name-missing"
    reason = reason or ("workers-unclear" if workers == UNCLEAR else "")
    said = words["district"]
    found = find_places(said, districts, alike=False) if said else None
    known = found.matches[0].code if found is not None and found.kind == "exact" else None
    address = words["address"]
    if address and said and not known:  # a place alone is no postal address: no letter would arrive there
        address = f"{address}, {said}"
    return {
        "place": place, "name": words["name"], "address": address[: LONGEST["address"]],
        "npp": words["npp"] or None, "wlkp": words["wlkp"] or None, "email": words["email"], "phone": words["phone"],
        "workers": workers if workers != UNCLEAR else None, "district": known,
        "state": "wrong" if reason else "read", "reason": reason, "kind": "", "said": "", "near": None,
        "amount": None, "months": None, "arrears_class": None, "potential": False, "employer_id": None,
        "case_number": "",
    }  # fmt: skip


def _said(what: str, cell: str) -> str:
    """The words of a cell; a dash or a dot says nothing."""
    words = read_words_cell(what, cell)[: LONGEST[what]]
    return words if any(map(str.isalnum, words)) else ""


def _workers(cells: Mapping[str, str]) -> int | None:
    """How many work there: the column of all, else men and women together. None where nothing is said of it."""
    whole = read_workers(cells["workers"])
    if whole is not None:
        return whole
    parts = [read_workers(cells[what]) for what in ("men", "women")]
    known = [part for part in parts if part is not None]
    return None if not known else UNCLEAR if UNCLEAR in known else sum(known)


def read_workers(cell: str) -> int | None:
    """A whole number of people; None for an empty cell or a dash, UNCLEAR for anything else."""
    words = plain(cell).casefold().strip()
    if words.strip(" -=.?") == "":
        return None
    if was_number(cell):
        verdict = read_number_cell(words)
        count = int(verdict.value) if verdict.kind == "ok" and "." not in words.rstrip("0").rstrip(".") else UNCLEAR
    else:
        for people in _PEOPLE:
            words = words.removesuffix(people).strip()
        found = read_count(words)
        count = found if found is not None else UNCLEAR
    return count if 0 <= count <= MOST_WORKERS else UNCLEAR
