"""What pays for people: the sources, a seat for each person paid for, and a line for each change of a sum."""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint
from sqlmodel import Field, SQLModel

from storage.enums import Bucket, LedgerKind
from storage.tables.base import UtcDateTime, partial_index, word
from storage.tables.keeping import Forever, Kept, NotShown, kept

LIVE = "ended_at IS NULL"
"""A seat that somebody holds."""
CLAIMED = "frees_at IS NOT NULL"
"""Money of a seat is on its way back to its source: whoever released it may still take that back."""

_ACCOUNTS = "the accounts of public money; they hold numbers, and whom a number belonged to goes with that person"
_FOREVER, _STAYS = Forever(_ACCOUNTS), {"registration_id": Kept(_ACCOUNTS)}
_UNSEEN = NotShown("sums of the office; what became of the person is shown as their status")


class FundingSource(SQLModel, table=True):
    """What one source pays in all, in whole rupiah, and how it stands: the four sums together are the budget.

    `name` is its id in `office.toml`. `reserved` is promised to people without a membership number, `committed` to
    members, `claimable` was released and may still be claimed back by whoever released it. Every change is a line of
    `ledger_lines`, written in the same transaction; the row is locked after everything else.
    `opened_at`: since when those are in it who were approved before it began; nobody new is paid for before.
    """

    __tablename__ = "funding_sources"
    __table_args__ = (
        *(CheckConstraint(f"{one} >= 0", name=one) for one in ("free", "reserved", "committed", "claimable")),
        CheckConstraint("free + reserved + committed + claimable = budget", name="budget"),
        kept(_FOREVER, {}, NotShown("it is about nobody")),
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=48, unique=True)
    budget: int = Field(default=0, sa_type=BigInteger)
    free: int = Field(default=0, sa_type=BigInteger)
    reserved: int = Field(default=0, sa_type=BigInteger)
    committed: int = Field(default=0, sa_type=BigInteger)
    claimable: int = Field(default=0, sa_type=BigInteger)
    lines: int = Field(default=0)
    opened_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class FundingSeat(SQLModel, table=True):
    """One person, paid for by one source for the months from `since` to the one in which `until` lies.

    `monthly`: whole rupiah of each of these months, "16800,16800". `rupiah`: how much of it lies in `bucket` now;
    `claimable`: how much was released and may still be claimed back, until `frees_at`. `lines`: how many lines of the
    ledger it has. `ended_at`: nobody holds it any more; what stays in `rupiah` then was spent.
    """

    __tablename__ = "funding_seats"
    __table_args__ = (
        partial_index("uq_funding_seats_one_live", LIVE, "registration_id", "source_id", unique=True),
        partial_index("ix_funding_seats_frees_at", CLAIMED, "frees_at"),
        kept(_FOREVER, _STAYS, _UNSEEN),
    )

    id: int | None = Field(default=None, primary_key=True)
    registration_id: int = Field(foreign_key="registrations.id", index=True)
    source_id: int = Field(foreign_key="funding_sources.id", index=True)
    bucket: Bucket = Field(sa_type=word(Bucket, "bucket"))
    rupiah: int = Field(sa_type=BigInteger)
    claimable: int = Field(default=0, sa_type=BigInteger)
    monthly: str = Field(max_length=600)
    since: date
    until: date
    lines: int = Field(default=0)
    frees_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class LedgerLine(SQLModel, table=True):
    """One change of the sums of a source, by one cause; nobody changes or drops a line.

    `cause`: "seat:17:2" (the second line of that seat) or "budget:3:1"; no two lines have one. `why`: the act, in the
    words of the audit. The four sums are what the line adds to, or takes from, those of its source.
    """

    __tablename__ = "ledger_lines"
    __table_args__ = kept(_FOREVER, {"seat_id": Kept(_ACCOUNTS)}, NotShown("it holds sums and the numbers of seats"))

    id: int | None = Field(default=None, primary_key=True)
    source_id: int = Field(foreign_key="funding_sources.id", index=True)
    seat_id: int | None = Field(default=None, foreign_key="funding_seats.id", index=True)
    cause: str = Field(max_length=48, unique=True)
    kind: LedgerKind = Field(sa_type=word(LedgerKind, "kind"))
    why: str = Field(default="", max_length=32)
    free: int = Field(default=0, sa_type=BigInteger)
    reserved: int = Field(default=0, sa_type=BigInteger)
    committed: int = Field(default=0, sa_type=BigInteger)
    claimable: int = Field(default=0, sa_type=BigInteger)
    at: datetime = Field(sa_type=UtcDateTime)
