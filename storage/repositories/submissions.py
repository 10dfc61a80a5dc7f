"""What employers said in chat, with its papers and what was said about it since."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from storage.rows import add_row, change_row, columns_of, count_rows, read_all, read_first
from storage.tables.core import SUBMISSION_FILES, SUBMISSION_LINES, SUBMISSIONS


@dataclass(frozen=True, slots=True)
class SubmissionRow:
    """One submission as it stands; see `storage.tables.Submission`."""

    id: int
    number: str
    kind: str
    employer_id: int | None
    case_id: int | None
    letter_id: int | None
    chat_id: int | None
    proven: bool
    content: bytes
    at: datetime
    decided_at: datetime | None
    decision: str | None


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper, sealed."""

    id: int
    type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class LineRow:
    """One utterance, sealed; `staff_id` is None for the employer's own."""

    id: int
    staff_id: int | None
    words: bytes


_COLUMNS = columns_of(SubmissionRow, SUBMISSIONS)


def add_submission(connection: Connection, values: dict[str, Any]) -> int:
    """A new submission; its id."""
    return add_row(connection, SUBMISSIONS, values)


def add_paper(connection: Connection, submission_id: int, kind: str, content: bytes, now: datetime) -> None:
    """Keep a paper, already sealed."""
    values = {"submission_id": submission_id, "type": kind, "content": content, "at": now}
    connection.execute(insert(SUBMISSION_FILES), values)


def add_line(connection: Connection, submission_id: int, words: bytes, now: datetime, staff_id: int | None) -> int:
    """One more utterance, already sealed; its id."""
    values = {"submission_id": submission_id, "staff_id": staff_id, "words": words, "at": now}
    return add_row(connection, SUBMISSION_LINES, values)


def submission_by_number(connection: Connection, number: str) -> SubmissionRow | None:
    """The submission of an S- number, locked."""
    query = select(*_COLUMNS).where(SUBMISSIONS.c.number == number)
    return read_first(connection, query.with_for_update(), SubmissionRow)


def submission_by_id(connection: Connection, submission_id: int) -> SubmissionRow | None:
    """The submission, not locked."""
    return read_first(connection, select(*_COLUMNS).where(SUBMISSIONS.c.id == submission_id), SubmissionRow)


def waiting_after(
    connection: Connection, most: int, kinds: Collection[str] = (), *, after: int = 0, skip: int = 0
) -> list[SubmissionRow]:
    """Those that nobody has dealt with, the oldest first, behind that row; `kinds`: of these alone."""
    query = select(*_COLUMNS).where(*_waiting(kinds), SUBMISSIONS.c.id > after).order_by(SUBMISSIONS.c.id)
    return read_all(connection, query.offset(skip).limit(most), SubmissionRow)


def count_waiting(connection: Connection, kinds: Collection[str] = ()) -> int:
    """How many nobody has dealt with; `kinds`: of these alone."""
    return count_rows(connection, SUBMISSIONS, *_waiting(kinds))


def _waiting(kinds: Collection[str]) -> list[ColumnElement[bool]]:
    of_kind = [SUBMISSIONS.c.kind.in_(list(kinds))] if kinds else []
    return [SUBMISSIONS.c.decided_at.is_(None), *of_kind]


def count_undecided(connection: Connection, before: datetime) -> tuple[int, int]:
    """How many nobody has dealt with, and how many of them came before that moment."""
    return _count(connection, SUBMISSIONS.c.decided_at.is_(None), SUBMISSIONS.c.at < before)


def join_case(connection: Connection, employer_id: int, case_id: int) -> int:
    """What was checked of an employer and stands in no case goes into this one; how many."""
    alone = (SUBMISSIONS.c.employer_id == employer_id, SUBMISSIONS.c.case_id.is_(None), SUBMISSIONS.c.proven)
    return connection.execute(update(SUBMISSIONS).where(*alone).values(case_id=case_id)).rowcount


def submissions_of_case(connection: Connection, case_id: int) -> list[SubmissionRow]:
    """Those that joined a case, the oldest first."""
    query = select(*_COLUMNS).where(SUBMISSIONS.c.case_id == case_id).order_by(SUBMISSIONS.c.id)
    return read_all(connection, query, SubmissionRow)


def count_of_case(connection: Connection, case_id: int) -> tuple[int, int]:
    """How many joined a case, and how many of them nobody has dealt with."""
    return _count(connection, SUBMISSIONS.c.case_id == case_id, SUBMISSIONS.c.decided_at.is_(None))


def _count(connection: Connection, which: ColumnElement[bool], also: ColumnElement[bool]) -> tuple[int, int]:
    """How many submissions there are, and how many of these meet the other condition too."""
    query = select(func.count(), func.count().filter(also)).select_from(SUBMISSIONS).where(which)
    row = connection.execute(query).one()
    return int(row[0]), int(row[1])


def papers_of(connection: Connection, submission_id: int) -> list[PaperRow]:
    """Its papers in the order in which they came."""
    query = select(*columns_of(PaperRow, SUBMISSION_FILES)).where(SUBMISSION_FILES.c.submission_id == submission_id)
    return read_all(connection, query.order_by(SUBMISSION_FILES.c.id), PaperRow)


def lines_of(connection: Connection, submission_id: int) -> Sequence[LineRow]:
    """What was said since, the oldest first."""
    query = select(*columns_of(LineRow, SUBMISSION_LINES)).where(SUBMISSION_LINES.c.submission_id == submission_id)
    return read_all(connection, query.order_by(SUBMISSION_LINES.c.id), LineRow)


def set_submission(connection: Connection, submission_id: int, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Change a submission."""
    change_row(connection, SUBMISSIONS, submission_id, **values)
