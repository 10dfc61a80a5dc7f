"""Reports about employers. What could name the reporter lies in the vault's tables, under the report's own key."""

from datetime import date, datetime

from sqlalchemy import Index, LargeBinary
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlmodel import Field, SQLModel

from storage.enums import Agency, Anonymity, ReportKind, ReportStatus
from storage.tables.base import GONE, Stored, UtcDateTime, partial_index, word
from storage.tables.keeping import ByCode, Deleted, Emptied, Forever, Kept, NotShown, ShownIn, Unreadable, With, kept

TO_SORT = "status IN ('received','asked') AND threatened_at IS NULL"
"""What waits in the inbox, in the order in which it came."""
THREATENED = "status IN ('received','asked','in-case','referred') AND threatened_at IS NOT NULL"
"""What stands on top of it, whatever else has happened."""
TO_DO = f"{TO_SORT} AND waiting_since IS NULL"
"""Of what waits in the inbox: what waits for the office, and for no answer of the reporter."""
_DISTRICT = len("63.11.01")


def _district(context: DefaultExecutionContext) -> str | None:
    """The district of the row's place, so that the inbox of a district is one stretch of an index."""
    place = context.get_current_parameters().get("place")  # type: ignore[no-untyped-call]
    return place[:_DISTRICT] if place is not None else None


_NOBODY = "employer, kind and dates are counted and followed; nothing here says who reported"
_INSIDE = NotShown("what is in a report is shown in its own conversation, to whoever has number and code")


class Report(Stored, SQLModel, table=True):
    """`L-2611-00004-2`. Nothing here says who reported: the chat, the words and the evidence are in the vault.

    `code_index` is the keyed digest of number and secret code. `since` is a month ("2026-03"). `workers` is how many
    are concerned as the reporter knows, `members` for how many a union speaks. `danger`: told whom to call at once.
    `threatened_at`: the reporter was threatened or dismissed; such a report stands on top. `due` is the date of the
    next step, `waiting_since`: the office's clocks stand still while the reporter is asked. `step` is the question
    asked of them after the outcome. `taken_by` follows it; until `taken_until` nobody else acts on it. `checked_at`:
    an officer has seen that it is one, and the time to answer it began. `district` follows from `place`.
    """

    __tablename__ = "reports"
    __table_args__ = (
        partial_index("ix_reports_to_sort", TO_SORT, "created_at", "id"),
        partial_index("ix_reports_to_sort_kind", TO_SORT, "kind", "created_at", "id"),
        partial_index("ix_reports_to_sort_place", TO_SORT, "place", "created_at", "id"),
        partial_index("ix_reports_to_sort_district", TO_SORT, "district", "created_at", "id"),
        partial_index("ix_reports_to_do_due", TO_DO, "due", "id"),
        partial_index("ix_reports_threatened", THREATENED, "threatened_at"),
        kept(Forever(_NOBODY), {"id": Kept(_NOBODY)}, ShownIn("reported.kept")),
    )

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(max_length=24, unique=True)
    code_index: bytes = Field(sa_type=LargeBinary)
    kind: ReportKind = Field(sa_type=word(ReportKind, "kind"))
    status: ReportStatus = Field(sa_type=word(ReportStatus, "status"), index=True)
    status_at: datetime = Field(sa_type=UtcDateTime)
    employer_id: int | None = Field(default=None, foreign_key="employers.id", index=True)
    case_id: int | None = Field(default=None, foreign_key="cases.id", index=True)
    place: str | None = Field(default=None, max_length=13, index=True)
    district: str | None = Field(default=None, max_length=_DISTRICT, sa_column_kwargs={"default": _district})
    since: str | None = Field(default=None, max_length=7)
    workers: int | None = Field(default=None)
    members: int | None = Field(default=None)
    still_there: bool | None = Field(default=None)
    may_be_named: bool = Field(default=False)
    danger: str | None = Field(default=None, max_length=24)
    threatened_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    taken_by: int | None = Field(default=None, foreign_key="staff.id", index=True)
    taken_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    checked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    due: date | None = Field(default=None, index=True)
    waiting_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime, index=True)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Sealed(SQLModel, table=True):
    """The vault of one report: `wrapped_key` opens everything that could name the reporter, erasing it erases them.

    `chat` (the chat where they are told, as text) and `person` (JSON: name, phone, union; empty for anonymous
    ones) are sealed under that key with the contexts "sealed.chat:NUMBER" and "sealed.person:NUMBER". Anonymous and
    sealed reports have the same cells: nobody sees which they are before they are opened. `chat_index` is the keyed
    digest of the chat ("report-chat"): a chat finds its reports, a report never finds its chat without the key.
    """

    __tablename__ = "sealed"
    __table_args__ = (
        partial_index("ix_sealed_standing", "erased_at IS NULL", "report_id"),
        partial_index("ix_sealed_gone", GONE, "report_id"),
        kept(
            ByCode("handlers.services.reports.replies.end_reports", ("report",)),
            {"report_id": Emptied(("wrapped_key", "chat_index", "chat", "person", "code"), marks=("erased_at",))},
            ShownIn("reported.kept"),
        ),
    )

    report_id: int = Field(primary_key=True, foreign_key="reports.id")
    wrapped_key: bytes | None = Field(default=None, sa_type=LargeBinary)
    anonymity: Anonymity = Field(sa_type=word(Anonymity, "anonymity"))
    chat_index: bytes | None = Field(default=None, sa_type=LargeBinary, index=True)
    chat: bytes | None = Field(default=None, sa_type=LargeBinary)
    person: bytes | None = Field(default=None, sa_type=LargeBinary)
    code: bytes | None = Field(default=None, sa_type=LargeBinary)
    discreet: bool = Field(default=False)
    erased_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class ReportLine(SQLModel, table=True):
    """One utterance: the reporter's words, the office's question, the reporter's answer. Sealed under the report's key.

    `kind`: "story", "slip", "question", "answer", "threat", "more". The context is "report_lines.words:NUMBER".
    `at`: of the reporter's own words only the day.
    """

    __tablename__ = "report_lines"
    __table_args__ = kept(With("report_id"), {"report_id": Deleted()}, _INSIDE)

    id: int | None = Field(default=None, primary_key=True)
    report_id: int = Field(foreign_key="reports.id", index=True)
    kind: str = Field(max_length=16)
    staff_id: int | None = Field(default=None, foreign_key="staff.id")
    words: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)


class Evidence(SQLModel, table=True):
    """A picture or PDF, re-encoded without its metadata, sealed with the context "evidence.content:NUMBER".

    `digest` is a keyed digest of the content: the same picture twice is one.
    """

    __tablename__ = "evidence"
    __table_args__ = (
        Index("ix_evidence_once", "report_id", "digest", unique=True),
        kept(With("report_id"), {"report_id": Deleted()}, _INSIDE),
    )

    id: int | None = Field(default=None, primary_key=True)
    report_id: int = Field(foreign_key="reports.id", index=True)
    type: str = Field(max_length=32)
    size: int
    digest: bytes = Field(sa_type=LargeBinary)
    content: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)


class Unsealing(SQLModel, table=True):
    """A request to open who reported: a reason, and somebody of the other agency who agrees. Then until `until`.

    `reason` is sealed under the report's key ("unsealings.reason:NUMBER"): the reporter reads it.
    """

    __tablename__ = "unsealings"
    __table_args__ = (
        partial_index("ix_unsealings_undecided", "decided_at IS NULL", "asked_at"),
        kept(With("report_id"), {"report_id": Unreadable(("reason",))}, ShownIn("reported.look")),
    )

    id: int | None = Field(default=None, primary_key=True)
    report_id: int = Field(foreign_key="reports.id", index=True)
    asked_by: int = Field(foreign_key="staff.id", index=True)
    agency: Agency = Field(sa_type=word(Agency, "agency"))
    reason: bytes = Field(sa_type=LargeBinary)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    decided_by: int | None = Field(default=None, foreign_key="staff.id")
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    agreed: bool | None = Field(default=None)
    until: datetime | None = Field(default=None, sa_type=UtcDateTime)


class ReportLook(SQLModel, table=True):
    """One look into the vault: what ("person", "words", "evidence"), by which agency, why. Shown to the reporter."""

    __tablename__ = "report_looks"
    __table_args__ = kept(With("report_id"), {"report_id": Unreadable(("reason",))}, ShownIn("reported.look"))

    id: int | None = Field(default=None, primary_key=True)
    report_id: int = Field(foreign_key="reports.id", index=True)
    staff_id: int = Field(foreign_key="staff.id")
    agency: Agency = Field(sa_type=word(Agency, "agency"))
    what: str = Field(max_length=16)
    reason: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)


class ReportPost(SQLModel, table=True):
    """What an act on a report has still to say outside the vault, all of an hour at once and in no order.

    `id` is random, `due_at` a full hour: neither says when the act was. `body`: a message to a chat (JSON), sealed
    under the report's key with the context "report_post.body:NUMBER"; None where a line of the audit waits: `act` of
    `actor` on `subject`, and `why`.
    """

    __tablename__ = "report_post"
    __table_args__ = kept(With("report_id"), {"report_id": Emptied(("body",))}, _INSIDE)

    id: str = Field(primary_key=True, max_length=43)
    report_id: int = Field(foreign_key="reports.id", index=True)
    actor: str = Field(default="", max_length=32)
    act: str = Field(default="", max_length=48)
    subject: str = Field(default="", max_length=48)
    why: str = Field(default="", max_length=120)
    body: bytes | None = Field(default=None, sa_type=LargeBinary)
    due_at: datetime = Field(sa_type=UtcDateTime, index=True)
