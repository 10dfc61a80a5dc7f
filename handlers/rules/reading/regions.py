"""The regions of Indonesia: current codes, and codes that older NIKs still carry.

Tables in `data/` (MIT, see LICENSE-wilayah.txt): cahyadsn/wilayah, Kepmendagri 300.2.2-2430/2025, and codes
that were in force between 2018 and 2023 and are gone now. Codes are dotted: "63", "63.11", "63.11.01",
"63.11.01.2001".
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from handlers.rules.reading.table import rows_of

Place = tuple[str, str]
"""(dotted code, name as printed)."""


TABLES = ("provinces", "regencies", "districts", "villages_seed_areas", "regencies_historic", "districts_historic")
"""Current names before those that were given up."""


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
    """The name behind a code of any level, current first, then older; "" when unknown."""
    return next((names_by_code(table)[code] for table in TABLES if code in names_by_code(table)), "")


@cache
def districts_of(regency: str) -> tuple[Place, ...]:
    """Current districts of "63.11", by code."""
    return _below("districts", regency)


@cache
def villages_of(area: str) -> tuple[Place, ...]:
    """Villages of a district or regency, by code; only the areas of the seed offices are stored."""
    return _below("villages_seed_areas", area)


def _below(table: str, area: str) -> tuple[Place, ...]:
    return tuple(sorted((code, name) for code, name in names_by_code(table).items() if code.startswith(f"{area}.")))
