"""Cases: one for each employer, followed by both agencies until it complies or the law takes over."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index, LargeBinary
from sqlmodel import Field, SQLModel

from storage.enums import Agency, CaseStatus, LetterKind, LetterStatus, ReportKind
from storage.tables.base import Stored, UtcDateTime, partial_index, word
from storage.tables.keeping import Forever, Kept, NotShown, kept

_FILE = Forever("the file of a case proves what both agencies did, and what the employer said")
_OF_EMPLOYER = NotShown("it is about an employer, who is told by the number of what it handed in")


class Case(Stored, SQLModel, table=True):
    """`K-2611-00001-6`. At most one open case an employer; many reports may stand behind it, and it names none.

    `arrears` in whole rupiah, `months` in arrears, `arrears_class` as BPJS labels it. `potential`: whole rupiah that
    would come in once the employer complies; nothing of it is owed. `due` is the date of the next step and `due_since`
    the moment its clock started. `answer_from`: the working days to answer the whole count from the opening, moved on
    by those of a suspension or that a reporter was waited for. `suspended_from` is where a suspended case goes on.
    `outcome`: "complied", "agreement", "handed-on", "unfounded", "gone". `joined_into`: the case of the same employer
    that has everything of this one since they were joined; this one is closed, has no outcome and counts nowhere.
    """

    __tablename__ = "cases"
    __table_args__ = (
        partial_index("uq_cases_one_open", "status != 'closed'", "employer_id", unique=True),
        Index("ix_cases_due", "status", "due"),
        kept(_FILE, {}, _OF_EMPLOYER),
    )

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(max_length=24, unique=True)
    employer_id: int = Field(foreign_key="employers.id", index=True)
    kind: ReportKind = Field(sa_type=word(ReportKind, "kind"))
    status: CaseStatus = Field(sa_type=word(CaseStatus, "status"))
    status_at: datetime = Field(sa_type=UtcDateTime)
    version: int = Field(default=1)
    due: date | None = Field(default=None)
    due_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    arrears: int | None = Field(default=None, sa_type=BigInteger)
    months: int | None = Field(default=None)
    arrears_class: str | None = Field(default=None, max_length=32)
    potential: int | None = Field(default=None, sa_type=BigInteger)
    suspended_from: CaseStatus | None = Field(default=None, sa_type=word(CaseStatus, "suspended_from"))
    suspended_until: date | None = Field(default=None)
    handed_to: str | None = Field(default=None, max_length=24)
    outcome: str | None = Field(default=None, max_length=24)
    opened_at: datetime = Field(sa_type=UtcDateTime, index=True)
    answer_from: datetime = Field(sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    joined_into: int | None = Field(default=None, foreign_key="cases.id", index=True)


class CaseStep(SQLModel, table=True):
    """One step of a case: what was done, by whom, on which day.

    `note` is staff's own words, sealed under the installation's key ("case_steps.note:NUMBER"). `acted_by` names the
    body whose act it is where it is not ours ("bpjs", "pengawas", "kejaksaan", ...): warnings, fines and refusals of
    service are recorded, not made here. `scan` is the signed paper of a promise or a Perjanjian Bersama
    ("case_steps.scan:NUMBER"). `came_with`: the case for which it was written, where that was joined into this one: how
    this one stood on a day before is what its own steps say.
    """

    __tablename__ = "case_steps"
    __table_args__ = kept(_FILE, {}, _OF_EMPLOYER)

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    action: str = Field(max_length=32)
    from_status: CaseStatus | None = Field(default=None, sa_type=word(CaseStatus, "from_status"))
    to_status: CaseStatus = Field(sa_type=word(CaseStatus, "to_status"))
    staff_id: int | None = Field(default=None, foreign_key="staff.id")
    agency: Agency | None = Field(default=None, sa_type=word(Agency, "agency"))
    acted_by: str = Field(default="", max_length=24)
    on: date
    note: bytes | None = Field(default=None, sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    scan: bytes | None = Field(default=None, sa_type=LargeBinary)
    came_with: int | None = Field(default=None, foreign_key="cases.id")


class Letter(SQLModel, table=True):
    """A letter or summons, built from allowed fields alone.

    `content` is their JSON, sealed under the installation's key ("letters.content:CASE NUMBER"), `code` the code in its
    QR, sealed too ("letters.code"); `code_index` ("letter") finds it. `number` is from the office's own register,
    `dated` the day on it; `posted_on` starts its clock, which ends at `reply_by`, or at the meeting. `scan` is the
    signed paper ("letters.scan:CASE NUMBER").
    """

    __tablename__ = "letters"
    __table_args__ = kept(_FILE, {}, _OF_EMPLOYER)

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    kind: LetterKind = Field(sa_type=word(LetterKind, "kind"))
    status: LetterStatus = Field(sa_type=word(LetterStatus, "status"))
    code_index: bytes = Field(sa_type=LargeBinary, unique=True)
    code: bytes = Field(sa_type=LargeBinary)
    content: bytes = Field(sa_type=LargeBinary)
    reply_by: date | None = Field(default=None)
    meeting_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    number: str | None = Field(default=None, max_length=80)
    dated: date | None = Field(default=None)
    drafted_by: int = Field(foreign_key="staff.id")
    drafted_at: datetime = Field(sa_type=UtcDateTime)
    initialled_by: int | None = Field(default=None, foreign_key="staff.id")
    initialled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    signed_by: int | None = Field(default=None, foreign_key="staff.id")
    scan: bytes | None = Field(default=None, sa_type=LargeBinary)
    posted_on: date | None = Field(default=None)
    ended_on: date | None = Field(default=None)


class Visit(SQLModel, table=True):
    """A joint visit, or a meeting after a summons (`kind`: "visit", "meeting").

    Both agencies sign its minutes (JSON, sealed with the context "visits.minutes:CASE NUMBER"). `result`:
    "none-yet", "promise", "complied", "dispute", "not-found". `hour` is `HH:MM` where one was agreed, `scan` the signed
    paper ("visits.scan:CASE NUMBER"). `amends`: these are no minutes of another visit but a correction of that one's,
    with signatures of their own.
    """

    __tablename__ = "visits"
    __table_args__ = kept(_FILE, {}, _OF_EMPLOYER)

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    planned_for: date
    planned_by: int = Field(foreign_key="staff.id")
    held_on: date | None = Field(default=None)
    minutes: bytes | None = Field(default=None, sa_type=LargeBinary)
    result: str | None = Field(default=None, max_length=16)
    dinas_signed_by: int | None = Field(default=None, foreign_key="staff.id")
    bpjs_signed_by: int | None = Field(default=None, foreign_key="staff.id")
    cancelled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    hour: str | None = Field(default=None, max_length=5)
    scan: bytes | None = Field(default=None, sa_type=LargeBinary)
    amends: int | None = Field(default=None, foreign_key="visits.id")
    kind: str = Field(default="visit", max_length=8, sa_column_kwargs={"server_default": "visit"})


class VisitPhoto(SQLModel, table=True):
    """A photo of a visit or meeting, drawn anew; sealed with the context "visit_photos.content:VISIT"."""

    __tablename__ = "visit_photos"
    __table_args__ = kept(_FILE, {}, _OF_EMPLOYER)

    id: int | None = Field(default=None, primary_key=True)
    visit_id: int = Field(foreign_key="visits.id", index=True)
    type: str = Field(max_length=32)
    content: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)


class Ruling(SQLModel, table=True):
    """What an employer was told on paper besides letters: a meeting on another day, what came of a request.

    `kind`: "moved", "kept", "relief". `content` is the JSON of its fields, sealed with the context
    "rulings.content:PLACE"; `place` is the number of its case, or that of the request where it belongs to none. `scan`
    is the signed paper ("rulings.scan:CASE NUMBER").
    """

    __tablename__ = "rulings"
    __table_args__ = kept(_FILE, {"submission_id": Kept(_FILE.why)}, _OF_EMPLOYER)

    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(max_length=16)
    case_id: int | None = Field(default=None, foreign_key="cases.id", index=True)
    submission_id: int | None = Field(default=None, foreign_key="submissions.id", index=True)
    place: str = Field(max_length=24)
    content: bytes = Field(sa_type=LargeBinary)
    on: date
    staff_id: int = Field(foreign_key="staff.id")
    at: datetime = Field(sa_type=UtcDateTime)
    scan: bytes | None = Field(default=None, sa_type=LargeBinary)


class Instalment(SQLModel, table=True):
    """One date of a promise: what is owed by then (whole rupiah; None: to register, to correct); `done_on`.

    `said`: what is done by then besides money, in the office's words ("instalments.said:CASE NUMBER").
    """

    __tablename__ = "instalments"
    __table_args__ = kept(_FILE, {}, _OF_EMPLOYER)

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    due: date = Field(index=True)
    amount: int | None = Field(default=None, sa_type=BigInteger)
    what: str = Field(default="pay", max_length=16)
    done_on: date | None = Field(default=None)
    replaced_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    said: bytes | None = Field(default=None, sa_type=LargeBinary)


class Submission(SQLModel, table=True):
    """What an employer said in chat: an answer to a letter, a request to postpone, workers sent home or dismissed.

    `content` is JSON, sealed under the installation's key ("submissions.content:ID number"). `proven`: it came with a
    letter's code, or an officer has checked it. `case_id`: the case that it joined. `holds_until`: so long its letter's
    clock waits for an officer to say whether it is an answer. `decision`: the word of `/kiriman`, "kabul", "sebagian"
    or "tidak" for a request.
    """

    __tablename__ = "submissions"
    __table_args__ = (
        partial_index("ix_submissions_undecided", "decided_at IS NULL", "id", "at"),
        kept(_FILE, {"chat_id": Kept(_FILE.why)}, _OF_EMPLOYER),
    )

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(max_length=24, unique=True)
    kind: str = Field(max_length=16, index=True)
    employer_id: int | None = Field(default=None, foreign_key="employers.id", index=True)
    case_id: int | None = Field(default=None, foreign_key="cases.id", index=True)
    letter_id: int | None = Field(default=None, foreign_key="letters.id")
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    proven: bool = Field(default=False)
    content: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    decision: str | None = Field(default=None, max_length=16)
    holds_until: date | None = Field(default=None)


class CaseItem(SQLModel, table=True):
    """What an act on many cases at once (`bulk_acts`) made of one of them; also of two cases that were joined.

    `marks` (JSON, sealed: "case_items.marks:ACT:CASE") is how it stood before and after: undo puts back the one, and
    only while the case still stands as the other.
    """

    __tablename__ = "case_items"
    __table_args__ = kept(_FILE, {"act_id": Kept(_FILE.why)}, _OF_EMPLOYER)

    act_id: int = Field(primary_key=True, foreign_key="bulk_acts.id")
    case_id: int = Field(primary_key=True, foreign_key="cases.id", index=True)
    marks: bytes = Field(sa_type=LargeBinary)


class Target(SQLModel, table=True):
    """So many employers shall comply between two dates."""

    __tablename__ = "targets"
    __table_args__ = kept(
        Forever("an office looks back at what it wanted to reach"), {}, NotShown("it is about nobody")
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=60)
    starts: date
    ends: date
    employers: int
    set_by: int | None = Field(default=None, foreign_key="staff.id")
    set_at: datetime = Field(sa_type=UtcDateTime)


class SubmissionFile(SQLModel, table=True):
    """A picture or PDF that came with it, drawn anew; sealed with the context "submission_files.content:NUMBER"."""

    __tablename__ = "submission_files"
    __table_args__ = kept(_FILE, {"submission_id": Kept(_FILE.why)}, _OF_EMPLOYER)

    id: int | None = Field(default=None, primary_key=True)
    submission_id: int = Field(foreign_key="submissions.id", index=True)
    type: str = Field(max_length=32)
    content: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)


class SubmissionLine(SQLModel, table=True):
    """One utterance after it: an officer's answer, or the employer's next word (`staff_id` None).

    Sealed with the context "submission_lines.words:NUMBER".
    """

    __tablename__ = "submission_lines"
    __table_args__ = kept(_FILE, {"submission_id": Kept(_FILE.why)}, _OF_EMPLOYER)

    id: int | None = Field(default=None, primary_key=True)
    submission_id: int = Field(foreign_key="submissions.id", index=True)
    staff_id: int | None = Field(default=None, foreign_key="staff.id")
    words: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=UtcDateTime)
