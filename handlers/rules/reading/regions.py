"""The regions of Indonesia: current codes, and codes that older NIKs still carry.

Tables in `data/` (MIT, see LICENSE-wilayah.txt): cahyadsn/wilayah, Kepmendagri 300.2.2-2430/2025, and codes
that were in force between 2018 and 2023 and are gone now. Codes are dotted: "63", "63.11", "63.11.01",
"63.11.01.2001". The villages lie packed in villages.zip, a file for each regency, and only those asked for are read.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from zipfile import ZipFile

from handlers.rules.reading.table import DATA, rows_of

Place = tuple[str, str]
"""(dotted code, name as printed)."""


TABLES = ("provinces", "regencies", "districts", "regencies_historic", "districts_historic")
"""Current names before those that were given up."""
VILLAGES = DATA / "villages.zip"
WARD = "1"
"""How the last part of a kelurahan's code begins; that of a desa begins with 2 or 3."""


@cache
def names_by_code(table: str) -> Mapping[str, str]:
    """One of TABLES: `names_by_code("provinces")["63"]`."""
    return MappingProxyType({row["code"]: row["name"] for row in rows_of(table, "code", "name")})


def province_exists(code: str) -> bool:
    """Whether "63" is a province."""
    return code in names_by_code("provinces")


def regency_known(code: str) -> bool:
    """Whether "63.11" is a regency or city, now or in an older table."""
    return code in names_by_code("regencies") or code in names_by_code("regencies_historic")


def district_known(code: str) -> bool:
    """Whether "63.11.01" is a district, now or in an older table."""
    return code in names_by_code("districts") or code in names_by_code("districts_historic")


def is_old_region(code: str) -> bool:
    """A regency or district code that was given up (most of Papua before 2022)."""
    kind = "regencies" if code.count(".") == 1 else "districts"
    return code in names_by_code(f"{kind}_historic") and code not in names_by_code(kind)


def region_name(code: str) -> str:
    """The name behind a code down to the district, current first, then older; "" when unknown."""
    return next((names_by_code(table)[code] for table in TABLES if code in names_by_code(table)), "")


@cache
def districts_of(regency: str) -> tuple[Place, ...]:
    """Current districts of "63.11", by code."""
    return _below("districts", regency)


@cache
def villages_of(area: str) -> tuple[Place, ...]:
    """Villages of a district, a regency or a province, by code; no two of a district have one name."""
    with ZipFile(VILLAGES) as archive:
        found = [place for regency in _regencies(area) for place in _unpacked(archive, regency)]
    return tuple(_told_apart([place for place in found if place[0].startswith(f"{area}.")]))


def _regencies(area: str) -> list[str]:
    """The regencies of a province; of a regency or district the one that it is, or lies in."""
    known, own = names_by_code("regencies"), ".".join(area.split(".")[:2])
    return [own] if own in known else [code for code in known if code.startswith(f"{area}.")]


def _unpacked(archive: ZipFile, regency: str) -> Iterator[Place]:
    lines = io.StringIO(archive.read(f"{regency}.csv").decode())
    return ((f"{regency}.{code}", name) for code, name in list(csv.reader(lines))[1:])


def _told_apart(villages: list[Place]) -> Iterator[Place]:
    """A desa and a kelurahan of one district may share a name, and two desa may: then it says which one it is."""

    def called(code: str, name: str, kind: str = "") -> tuple[str, str]:
        return code.rpartition(".")[0], f"{name}{kind}".casefold()

    def kind(code: str) -> str:
        return " (kelurahan)" if code.rpartition(".")[2].startswith(WARD) else " (desa)"

    alike = Counter(called(code, name) for code, name in villages)
    by_kind = Counter(called(code, name, kind(code)) for code, name in villages)
    for code, name in villages:
        if alike[called(code, name)] == 1:
            yield code, name
        elif by_kind[called(code, name, kind(code))] == 1:
            yield code, f"{name}{kind(code)}"
        else:
            yield code, f"{name} ({code.rpartition('.')[2]})"


def _below(table: str, area: str) -> tuple[Place, ...]:
    return tuple(sorted((code, name) for code, name in names_by_code(table).items() if code.startswith(f"{area}.")))
