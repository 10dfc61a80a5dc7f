"""Letters that remind companies: one of them, those of a selection, and what acts on many made of them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select, update

from storage.enums import LetterStatus
from storage.repositories.regulations_lacking import DISTRICT, LIVING, Which
from storage.rows import add_row, change_row, columns_of, count_by, read_all, read_column, read_first
from storage.tables.core import EMPLOYERS, REGULATION_REMINDERS

R = REGULATION_REMINDERS
ACTS = {LetterStatus.DRAFTED: R.c.drafted_act, LetterStatus.SIGNED: R.c.signed_act, LetterStatus.POSTED: R.c.posted_act}
"""The act that brought a letter to a status."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One letter without its scan; see `storage.tables.regulations.RegulationReminder`."""

    id: int
    employer_id: int
    on: date
    status: LetterStatus
    company: str
    address: str
    code: bytes | None
    number: str | None
    dated: date | None
    posted_on: date | None
    scan_in: int | None


_COLUMNS = columns_of(Reminder, R)


def add_reminder(connection: Connection, **values: Any) -> int:  # noqa: ANN401 -- columns
    """A new letter; its id."""
    return add_row(connection, R, values)


def set_reminder(connection: Connection, reminder_id: int, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Change one."""
    change_row(connection, R, reminder_id, **values)


def reminder_by_id(connection: Connection, reminder_id: int) -> Reminder | None:
    """The letter of that id, locked."""
    return read_first(connection, select(*_COLUMNS).where(R.c.id == reminder_id).with_for_update(), Reminder)


def reminder_by_code(connection: Connection, indexes: Collection[bytes]) -> Reminder | None:
    """The letter with that code in its QR."""
    return read_first(connection, select(*_COLUMNS).where(R.c.code_index.in_(list(indexes))), Reminder)


def reminders_of(connection: Connection, employer_id: int, most: int) -> list[Reminder]:
    """The newest letters to a company that were not taken back."""
    mine = (R.c.employer_id == employer_id, R.c.status != LetterStatus.DISCARDED)
    return read_all(connection, select(*_COLUMNS).where(*mine).order_by(R.c.id.desc()).limit(most), Reminder)


def living_reminder(connection: Connection, employer_id: int) -> bool:
    """True where a letter to the company is on its way."""
    mine = (R.c.employer_id == employer_id, R.c.status.in_(LIVING))
    return connection.execute(select(R.c.id).where(*mine).limit(1)).first() is not None


def count_reminders(connection: Connection, which: Which) -> dict[LetterStatus, int]:
    """How many letters to a part of the companies stand where."""
    return count_by(connection, R.c.status, R.c.id.in_(_ids(which)))


def count_unscanned(connection: Connection, which: Which) -> int:
    """Signed or posted letters with a number and without a scan."""
    return int(connection.execute(select(func.count()).select_from(_unscanned(which).subquery())).scalar_one())


def unscanned(connection: Connection, which: Which, most: int) -> list[Reminder]:
    """Those letters, in the order in which they were written."""
    return read_all(connection, _unscanned(which).order_by(R.c.id).limit(most), Reminder)


def reminders_after(
    connection: Connection, which: Which, statuses: Collection[LetterStatus], after: int, most: int
) -> list[Reminder]:
    """Letters to a part of the companies that stand there, in the order in which they were written, behind that one."""
    here = (R.c.id.in_(_ids(which)), R.c.status.in_(list(statuses)), R.c.id > after)
    return read_all(connection, select(*_COLUMNS).where(*here).order_by(R.c.id).limit(most), Reminder)


def made_by(connection: Connection, act: int, status: LetterStatus) -> list[Reminder]:
    """The letters that an act brought to a status, locked."""
    query = select(*_COLUMNS).where(ACTS[status] == act).order_by(R.c.id)
    return read_all(connection, query.with_for_update(), Reminder)


def keep_scan(connection: Connection, ids: Iterable[int], scan: bytes, holder: int) -> None:
    """One paper for several letters: it lies with the `holder`."""
    change_row(connection, R, holder, scan=scan)
    connection.execute(update(R).where(R.c.id.in_(list(ids))).values(scan_in=holder))


def scan_of(connection: Connection, holder: int) -> bytes | None:
    """The sealed paper."""
    found = read_column(connection, select(R.c.scan).where(R.c.id == holder))
    return bytes(found[0]) if found and found[0] is not None else None


def _unscanned(which: Which) -> Select[Any]:
    signed = (R.c.status.in_((LetterStatus.SIGNED, LetterStatus.POSTED)), R.c.number.is_not(None))
    return select(*_COLUMNS).where(R.c.id.in_(_ids(which)), R.c.scan_in.is_(None), *signed)


def _ids(which: Which) -> Select[Any]:
    """Letters to the companies of a part, by what is known of them now."""
    query = select(R.c.id).join(EMPLOYERS, EMPLOYERS.c.id == R.c.employer_id)
    return query.where(R.c.status != LetterStatus.DISCARDED, *_of(which))


def _of(which: Which) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if which.district:
        found.append(func.substr(EMPLOYERS.c.place, 1, DISTRICT) == which.district[:DISTRICT])
    if which.employers is not None:
        found.append(EMPLOYERS.c.id.in_(list(which.employers)))
    return found
