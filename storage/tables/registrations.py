"""A registration: one insured person, as sent, in versions."""

from datetime import date, datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from storage.enums import Agency, Status
from storage.tables.base import GONE, Stored, UtcDateTime, partial_index, word
from storage.tables.keeping import ByCode, Deleted, Emptied, Forever, Kept, NotShown, ShownIn, With, kept

VERIFIED_OR_LATER = "status IN ('verified','waiting','papers-at-village','papers-forwarded','papers-complete','member')"

LIVES = "erased_at IS NULL"
IN_QUEUE = "status IN ('submitted','disputed') AND erased_at IS NULL AND hidden_since IS NULL"
"""In the queue of the two agencies, and seen by them."""
OWED = {
    agency: f"{IN_QUEUE} AND (status = 'disputed' OR voted_{agency} IS NULL OR voted_{agency} <> version)"
    for agency in Agency
}
"""In the queue, and the agency's move (`handlers.rules.registrations.votes.owes`)."""
PAPERS_AWAITED = "status = 'verified' AND papers_received_at IS NULL"
LAST_DAYS = "status = 'verified' AND erased_at IS NULL"
IN_WAITING = "status = 'waiting' AND erased_at IS NULL"
"""Approved by both agencies, and no money yet."""
UNTOLD = "untold_at IS NOT NULL"
ON_LIST = "priority IS NOT NULL"
"""On the list of people who come first."""
UNCOMPARED = (
    "compared_at IS NULL AND status IN ('submitted','disputed','returned') AND erased_at IS NULL"
    " AND hidden_since IS NULL"
)
"""In review, and nobody has looked for similar people."""
UNINDEXED = "findable_at IS NULL AND erased_at IS NULL"
"""Nobody finds it yet by name or last digits."""

_TOLD = ("wrapped_key", "details", "nik_index", "kpj", "kpj_index", "note")
_IN_VILLAGE = ("village", "status", "status_at", "id")
_WHERE = ("village", "chat_id", "papers_missing", "returned_field", "priority")
"""The columns of a record that say something of its person."""


class Registration(Stored, SQLModel, table=True):
    """One row a registered person.

    `details` is encrypted JSON (name, nik, kk, birth_date, phone) under the person's own `wrapped_key`;
    erasing a person destroys that key. `version` rises with every change of a compared field and voids
    both votes. `kpj` is the membership number, a cell of its own because fewer may see it.
    `papers_received_at`: when the village first had the papers; they stay good when the record is corrected.
    `papers_missing` is what they lack, in words, under the person's key. `kpj_seen_at`: when the person first
    saw their number. `chat_id` is where the person is told; `entered_chat_id` and `entered_staff_id` say who
    typed it. `hidden_since`: nobody of the office sees it, because nobody has looked yet whether its NIK is known, or
    because it is a wish to move a record (`moves.record_id`). `voted_dinas`, `voted_bpjs`: the version on which the
    agency voted last, as its row in `votes` says. `untold_at`: since then nobody has looked whether the newest status
    can be told at all. `compared_at`: when similar people were looked for; what was found stands in `similar_pairs`.
    `findable_at`: since when `search_keys` says how its person is found; None: not yet, or not any more. `priority`: of
    those who wait for money a small number comes before a larger one, and both before those with None; of one number
    all in the order of sending. `place_told`: the place among those who wait that its person heard last.
    """

    __tablename__ = "registrations"
    __table_args__ = (
        partial_index("uq_registrations_one_verified_nik", VERIFIED_OR_LATER, "nik_index", unique=True),
        partial_index("ix_registrations_in_queue", IN_QUEUE, "submitted_at", "id", "village"),
        *(partial_index(f"ix_registrations_owed_{a}", OWED[a], "submitted_at", "id", "village") for a in Agency),
        partial_index("ix_registrations_stage", LIVES, "status", "status_at", "id", "village", "hidden_since"),
        partial_index("ix_registrations_village_stage", LIVES, *_IN_VILLAGE, begins="village"),
        partial_index("ix_registrations_sent", LIVES, "submitted_at", "village", "hidden_since"),
        partial_index("ix_registrations_on_list", ON_LIST, "id"),
        partial_index("ix_registrations_last_day", LAST_DAYS, "papers_due", "id", "village", "hidden_since"),
        partial_index("ix_registrations_papers", PAPERS_AWAITED, "papers_reminders", "papers_due"),
        partial_index("ix_registrations_waiting", IN_WAITING, "priority", "submitted_at", "id"),
        partial_index("ix_registrations_untold", UNTOLD, "id"),
        partial_index("ix_registrations_gone", GONE, "id"),
        partial_index("ix_registrations_uncompared", UNCOMPARED, "id"),
        partial_index("ix_registrations_unindexed", UNINDEXED, "id"),
        partial_index("ix_registrations_erased", "erased_at IS NOT NULL", "status", "hidden_since"),
        partial_index("ix_registrations_hidden", "hidden_since IS NOT NULL", "id"),
        kept(
            ByCode("handlers.services.people.retention.erase_people", ("rejected", "withdrawn", "lapsed", "member")),
            {
                "id": Emptied((*_TOLD, *_WHERE, "reasons", "frozen"), marks=("erased_at",)),
                "chat_id": Kept("it is told in another chat of its person, or by the call list"),
                "entered_chat_id": Kept("it belongs to whom it is about, not to who typed it"),
            },
            ShownIn("rights.data"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(max_length=24, unique=True)
    status: Status = Field(sa_type=word(Status, "status"))
    version: int = Field(default=1)
    wrapped_key: bytes | None = Field(default=None, sa_type=LargeBinary)
    details: bytes | None = Field(default=None, sa_type=LargeBinary)
    nik_index: bytes | None = Field(default=None, sa_type=LargeBinary, index=True)
    kpj: bytes | None = Field(default=None, sa_type=LargeBinary)
    kpj_index: bytes | None = Field(default=None, sa_type=LargeBinary, unique=True)
    reasons: str = Field(default="")
    village: str | None = Field(default=None, max_length=13)
    for_relative: bool = Field(default=False)
    channel: str = Field(max_length=16)
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    entered_chat_id: int | None = Field(default=None, foreign_key="chats.id")
    entered_staff_id: int | None = Field(default=None, foreign_key="staff.id")
    link_id: int | None = Field(default=None, foreign_key="links.id", index=True)
    submitted_at: datetime = Field(sa_type=UtcDateTime)
    status_at: datetime = Field(sa_type=UtcDateTime)
    returned_field: str | None = Field(default=None, max_length=16)
    returned_from: Status | None = Field(default=None, sa_type=word(Status, "returned_from"))
    note: bytes | None = Field(default=None, sa_type=LargeBinary)
    objected: bool = Field(default=False)
    frozen: bool = Field(default=False)
    hidden_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    voted_dinas: int | None = Field(default=None)
    voted_bpjs: int | None = Field(default=None)
    untold_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    compared_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    findable_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    priority: int | None = Field(default=None)
    place_told: int | None = Field(default=None)
    papers_due: date | None = Field(default=None)
    papers_reminders: int = Field(default=0)
    papers_received_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    papers_missing: bytes | None = Field(default=None, sa_type=LargeBinary)
    kpj_seen_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    joined_into: int | None = Field(default=None, foreign_key="registrations.id")
    erased_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class RegistrationVersion(SQLModel, table=True):
    """What the record said before a change, encrypted under the person's key (gone when it is)."""

    __tablename__ = "registration_versions"
    __table_args__ = kept(With("registration_id"), {"registration_id": Deleted()}, ShownIn("rights.change"))

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    version: int = Field(primary_key=True)
    details: bytes = Field(sa_type=LargeBinary)
    village: str | None = Field(default=None, max_length=13)
    changed: str = Field(default="", max_length=64)
    at: datetime = Field(sa_type=UtcDateTime)


class MatchKey(SQLModel, table=True):
    """Keyed digests by which similar people find each other; never of a field with few values alone."""

    __tablename__ = "match_keys"
    __table_args__ = kept(
        With("registration_id"), {"registration_id": Deleted()}, NotShown("digests say nothing to anybody")
    )

    key: bytes = Field(primary_key=True, sa_type=LargeBinary)
    registration_id: int = Field(primary_key=True, foreign_key="registrations.id", index=True)


class SimilarPair(SQLModel, table=True):
    """Two records that may be of one person, once in each direction: how much they agree (0..100), whether by NIK."""

    __tablename__ = "similar_pairs"
    __table_args__ = kept(
        With("registration_id"),
        {"registration_id": Deleted(), "other_registration_id": Deleted()},
        NotShown("it would tell of the other person"),
    )

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    other_registration_id: int = Field(primary_key=True, foreign_key="registrations.id", index=True)
    score: int
    same_nik: bool


class ToldApart(SQLModel, table=True):
    """Two records that look alike and are not of one person, as an officer decided; once in each direction."""

    __tablename__ = "told_apart"
    __table_args__ = kept(
        With("registration_id"),
        {"registration_id": Deleted(), "other_registration_id": Deleted()},
        NotShown("it would tell of the other person"),
    )

    registration_id: int = Field(primary_key=True, foreign_key="registrations.id")
    other_registration_id: int = Field(primary_key=True, foreign_key="registrations.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)


class SearchKey(SQLModel, table=True):
    """A keyed digest by which officers find a person: of the village, a piece that others share, and a number of it.

    The number makes every digest stand once, so that counting them tells nothing (docs/decisions/0049).
    """

    __tablename__ = "search_keys"
    __table_args__ = kept(
        With("registration_id"), {"registration_id": Deleted()}, NotShown("digests say nothing to anybody")
    )

    key: bytes = Field(primary_key=True, sa_type=LargeBinary)
    registration_id: int = Field(foreign_key="registrations.id", index=True)


class SearchCount(SQLModel, table=True):
    """How many numbers a piece has had in a village: `key` is their keyed digest, `count` is sealed."""

    __tablename__ = "search_counts"
    __table_args__ = kept(Forever("a digest and a sealed count: neither leads to a person"), {}, NotShown("of nobody"))

    key: bytes = Field(primary_key=True, sa_type=LargeBinary)
    count: bytes = Field(sa_type=LargeBinary)
