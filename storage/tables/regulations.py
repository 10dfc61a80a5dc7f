"""Companies' regulations: what was handed in, its papers, what is to be mended, each step, and what is in force."""

from datetime import date, datetime

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field, SQLModel

from storage.enums import LetterStatus, RegulationKind, RegulationStatus
from storage.tables.base import Stored, UtcDateTime, partial_index, word
from storage.tables.keeping import After, Forever, Kept, NotShown, kept

IN_FORCE = "status IN ('in-force', 'deemed')"
PUBLIC_ACTS = "act IN ('extend', 'revoke', 'amend')"
"""Steps that the public list of changes says."""
_FILE = Forever("the file of a regulation proves what was approved, when and by whom")
_NEVER_BEGUN = After("regulation_id.closed_at", "lapsed")
_OF_COMPANY = NotShown("it is about a company, which is told by the number of what it handed in")


class Regulation(Stored, SQLModel, table=True):
    """`R-2611-00001-3`: a PP or PKB that a company handed in.

    `content` is JSON (name, address, number in the ministry's register), sealed ("regulations.content:NUMBER"): what
    the company said of itself; `employer_id` the row of the register that it is, `proven` once an officer checked that.
    `place`: the district of the company. `round`: the how many-th version of its text. `lacking`: points of the
    checklist that are not there ("2,4"), empty where all are, None while nobody has looked.

    `due`: the last day of the stage, whose clock began on `step_since`. `spent`, `runs_since`, `deemed_by`: the time of
    art 112 in working days, and its end while it runs. `closed_at`: withdrawn or lapsed; its papers go some time after.

    The decree has `decree_number` and is of `decree_dated`; it holds from `starts` to `ends`, `extended_from` is its
    end before it was extended. `code` is what stands in its QR ("regulations.code"), found by `code_index` ("letter");
    `scan` the signed paper ("regulations.scan:NUMBER"). `reminded`: how many reminders of its end were told.
    """

    __tablename__ = "regulations"
    __table_args__ = (
        Index("ix_regulations_due", "status", "due"),
        partial_index("ix_regulations_in_force", IN_FORCE, "ends"),
        partial_index("ix_regulations_deemed_by", "deemed_by IS NOT NULL", "deemed_by"),
        kept(_FILE, {"chat_id": Kept(_FILE.why)}, _OF_COMPANY),
    )

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(max_length=24, unique=True)
    kind: RegulationKind = Field(sa_type=word(RegulationKind, "kind"))
    purpose: str = Field(max_length=16)
    reach: str = Field(max_length=16)
    heard: str = Field(max_length=16)
    employer_id: int | None = Field(default=None, foreign_key="employers.id", index=True)
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    proven: bool = Field(default=False)
    place: str | None = Field(default=None, max_length=13)
    men: int
    women: int
    content: bytes = Field(sa_type=LargeBinary)
    status: RegulationStatus = Field(sa_type=word(RegulationStatus, "status"))
    status_at: datetime = Field(sa_type=UtcDateTime)
    version: int = Field(default=1)
    round: int = Field(default=1)
    lacking: str | None = Field(default=None, max_length=64)
    step_since: date
    due: date | None = Field(default=None)
    spent: int = Field(default=0)
    runs_since: date | None = Field(default=None)
    deemed_by: date | None = Field(default=None)
    deemed_on: date | None = Field(default=None)
    sent_at: datetime = Field(sa_type=UtcDateTime, index=True)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    decree_number: str | None = Field(default=None, max_length=80)
    decree_dated: date | None = Field(default=None)
    starts: date | None = Field(default=None)
    ends: date | None = Field(default=None)
    extended_from: date | None = Field(default=None)
    code_index: bytes = Field(sa_type=LargeBinary, unique=True)
    code: bytes = Field(sa_type=LargeBinary)
    scan: bytes | None = Field(default=None, sa_type=LargeBinary)
    reminded: int = Field(default=0)


class RegulationStep(SQLModel, table=True):
    """One step: what was done, by whom, on which day; `round`: in the how many-th version of the text.

    `note` is staff's own words ("regulation_steps.note:NUMBER").
    """

    __tablename__ = "regulation_steps"
    __table_args__ = (
        Index("ix_regulation_steps_on", "on"),
        partial_index("ix_regulation_steps_public", PUBLIC_ACTS, "on"),
        kept(_FILE, {"regulation_id": Kept(_FILE.why)}, _OF_COMPANY),
    )

    id: int | None = Field(default=None, primary_key=True)
    regulation_id: int = Field(foreign_key="regulations.id", index=True)
    act: str = Field(max_length=16)
    from_status: RegulationStatus | None = Field(default=None, sa_type=word(RegulationStatus, "from_status"))
    to_status: RegulationStatus = Field(sa_type=word(RegulationStatus, "to_status"))
    staff_id: int | None = Field(default=None, foreign_key="staff.id")
    round: int
    on: date
    note: bytes | None = Field(default=None, sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime, index=True)


class RegulationPaper(Stored, SQLModel, table=True):
    """A PDF that came with a version, drawn anew ("regulation_papers.content:NUMBER").

    `kind`: "text", "consulted", "previous". `texts` is the JSON of the words on each page
    ("regulation_papers.texts:NUMBER"); `readable` of its `pages` have any, the others are scans.
    """

    __tablename__ = "regulation_papers"
    __table_args__ = kept(_NEVER_BEGUN, {"regulation_id": Kept(_FILE.why)}, _OF_COMPANY)

    id: int | None = Field(default=None, primary_key=True)
    regulation_id: int = Field(foreign_key="regulations.id", index=True)
    round: int
    kind: str = Field(max_length=16)
    type: str = Field(max_length=32)
    pages: int
    readable: int
    content: bytes = Field(sa_type=LargeBinary)
    texts: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)


class RegulationPoint(SQLModel, table=True):
    """Something that the company has to mend: article, problem, advice ("regulation_points.words:NUMBER")."""

    __tablename__ = "regulation_points"
    __table_args__ = kept(_NEVER_BEGUN, {"regulation_id": Kept(_FILE.why)}, _OF_COMPANY)

    id: int | None = Field(default=None, primary_key=True)
    regulation_id: int = Field(foreign_key="regulations.id", index=True)
    round: int
    words: bytes = Field(sa_type=LargeBinary)
    staff_id: int = Field(foreign_key="staff.id")
    at: datetime = Field(sa_type=UtcDateTime)


class RegulationReminder(Stored, SQLModel, table=True):
    """A letter that reminds a company which has handed in nothing; drafted on the day `on` by `staff_id`.

    `company` and `address` are what stands on it. `code` is what stands in its QR ("regulation_reminders.code"), found
    by `code_index` ("letter"); both are missing of a letter from before it had one. `number` is from the office's own
    register, `dated` the day on it, `posted_on` the day on which it went. `scan` is the signed paper
    ("regulation_reminders.scan:ID"), or several in one: `scan_in` is the letter whose row keeps it. The acts on many
    that drafted, signed and posted it are named, so that they can be taken back.
    """

    __tablename__ = "regulation_reminders"
    __table_args__ = (
        Index("ix_regulation_reminders_status", "status", "id"),
        kept(
            _FILE,
            {act: Kept(_FILE.why) for act in ("drafted_act", "signed_act", "posted_act")},
            NotShown("it is about employers"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    employer_id: int = Field(foreign_key="employers.id", index=True)
    staff_id: int = Field(foreign_key="staff.id")
    on: date
    status: LetterStatus = Field(
        default=LetterStatus.POSTED,
        sa_type=word(LetterStatus, "status"),
        sa_column_kwargs={"server_default": LetterStatus.POSTED.value},
    )
    company: str = Field(default="", max_length=160, sa_column_kwargs={"server_default": ""})
    address: str = Field(default="", max_length=240, sa_column_kwargs={"server_default": ""})
    code_index: bytes | None = Field(default=None, sa_type=LargeBinary, unique=True)
    code: bytes | None = Field(default=None, sa_type=LargeBinary)
    number: str | None = Field(default=None, max_length=80)
    dated: date | None = Field(default=None)
    signed_by: int | None = Field(default=None, foreign_key="staff.id")
    posted_on: date | None = Field(default=None)
    scan: bytes | None = Field(default=None, sa_type=LargeBinary)
    scan_in: int | None = Field(default=None, foreign_key="regulation_reminders.id")
    drafted_act: int | None = Field(default=None, foreign_key="bulk_acts.id", index=True)
    signed_act: int | None = Field(default=None, foreign_key="bulk_acts.id", index=True)
    posted_act: int | None = Field(default=None, foreign_key="bulk_acts.id", index=True)
