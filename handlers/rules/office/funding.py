"""The sources that pay for people, as `[[funding]]` of office.toml declares them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Funding:
    """One budget line that pays contributions.

    `id`: how the ledger calls it, never changed. `activity_code`, `activity_name`: the sub-activity in the budget.
    `basis_number`, `basis_date`: the regulation it rests on; without both of them nobody is paid for. `amount` in whole
    rupiah. `since`, `to`: the first and last month it pays, "2026-01"; empty: all of `year`.
    """

    id: str
    agency: str
    year: int
    amount: int
    activity_code: str = ""
    activity_name: str = ""
    basis_number: str = ""
    basis_date: date | None = None
    since: str = ""
    to: str = ""

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise ValueError('id must be small letters, digits and dashes, such as "apbd-2026"')
        if self.amount <= 0:
            raise ValueError("amount must be more than 0")
        for name in ("since", "to"):
            if (month := getattr(self, name)) and not _MONTH.fullmatch(month):
                raise ValueError(f'{name.replace("since", "from")} must be a month such as "2026-01"')
        if self.last < self.first:
            raise ValueError("to must not be before from")

    @property
    def first(self) -> date:
        """The first day of the first month it pays."""
        return _month(self.since) if self.since else date(self.year, 1, 1)

    @property
    def last(self) -> date:
        """The first day of the last month it pays."""
        return _month(self.to) if self.to else date(self.year, DECEMBER, 1)

    @property
    def lawful(self) -> bool:
        """True where the regulation is there on which it rests: number and date."""
        return bool(self.basis_number.strip()) and self.basis_date is not None


def check_apart(funding: Sequence[Funding]) -> None:
    """Raises ValueError where two sources have one id."""
    ids = [one.id for one in funding]
    if twice := next((one for place, one in enumerate(ids) if one in ids[:place]), None):
        raise ValueError(f"[funding]: two have the id {twice!r}")


def _month(written: str) -> date:
    return date.fromisoformat(f"{written}-01")
