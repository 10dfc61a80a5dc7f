"""Registrations: finding, adding, the cells that only their data key opens, and membership numbers."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, delete, exists, insert, select, update
from sqlmodel import Session, col

from storage.details import Details
from storage.enums import Status
from storage.repositories.scoping import inside
from storage.rows import columns_of, count_by, count_rows, read_all, read_column
from storage.scope import Scope
from storage.statuses import CLOSED, VERIFIED_OR_LATER
from storage.tables import Registration
from storage.tables.core import MATCH_KEYS, MOVES, RECORDS
from storage.vault import Vault

MAX_CANDIDATES = 200

# Built once: composing a statement costs more than running it.
_INSERT = insert(RECORDS).returning(RECORDS.c.id)
_OPEN = (RECORDS.c.status.not_in(CLOSED), RECORDS.c.erased_at.is_(None))


def count_up_to(connection: Connection, most: int) -> int:
    """How many registrations there are; no more than so many are looked at."""
    return count_rows(connection, select(RECORDS.c.id).limit(most).subquery())


def seal_details(vault: Vault, wrapped_key: bytes, number: str, details: Details) -> bytes:
    """Seal under the person's key; the number is the context, so cells cannot be swapped between people."""
    return vault.data_key(wrapped_key).seal(details.dumps(), f"registrations.details:{number}")


def open_details(vault: Vault, wrapped_key: bytes | None, number: str, sealed: bytes | None) -> Details | None:
    """Open; None where the person was erased."""
    if not wrapped_key or sealed is None:
        return None
    return Details.loads(vault.data_key(wrapped_key).open(sealed, f"registrations.details:{number}"))


def add_registration(connection: Connection, values: Mapping[str, Any]) -> int:
    """Insert a record; its id."""
    return int(connection.execute(_INSERT, dict(values)).scalar_one())


@dataclass(frozen=True, slots=True)
class Known:
    """A standing record of a NIK, as far as a second registration must know."""

    id: int
    number: str
    status: Status
    chat_id: int | None
    nik_index: bytes | None
    wrapped_key: bytes | None
    details: bytes | None


_STANDING_IN = (
    select(*columns_of(Known, RECORDS))
    .where(RECORDS.c.chat_id.in_(bindparam("told", expanding=True)), *_OPEN)
    .order_by(RECORDS.c.id)
)
_WANTED = RECORDS.alias("wanted")
_WISHES = (MOVES.c.record_id == RECORDS.c.id, MOVES.c.ended_at.is_(None), MOVES.c.registration_id == _WANTED.c.id)
_STILL = (_WANTED.c.status.not_in(CLOSED), _WANTED.c.erased_at.is_(None))
_TO_LOOK_AT = (RECORDS.c.hidden_since.is_not(None), *_OPEN, ~exists().where(*_WISHES, *_STILL))
_ANY_UNLOOKED = select(RECORDS.c.id).where(*_TO_LOOK_AT).limit(1)
_UNLOOKED = (
    select(Registration)
    .where(*_TO_LOOK_AT)
    .order_by(RECORDS.c.id)
    .with_for_update(skip_locked=True, of=Registration)
    .limit(bindparam("most"))
)
_OF_NIK = RECORDS.c.nik_index.in_(bindparam("nik_indexes", expanding=True))
_STANDING = (
    select(*columns_of(Known, RECORDS)).where(_OF_NIK, *_OPEN, RECORDS.c.hidden_since.is_(None)).order_by(RECORDS.c.id)
)


def standing_with_nik(connection: Connection, nik_indexes: Sequence[bytes]) -> list[Known]:
    """Records of a NIK that are not closed and that the office sees, oldest first."""
    return read_all(connection, _STANDING, Known, {"nik_indexes": list(nik_indexes)})


def standing_in(connection: Connection, chat_ids: Collection[int]) -> list[Known]:
    """Records that these chats are told about and that are not closed, oldest first."""
    return read_all(connection, _STANDING_IN, Known, {"told": sorted(chat_ids)})


@dataclass(frozen=True, slots=True)
class Sent:
    """A record that a chat sent itself, as far as the next one there must know."""

    id: int
    number: str
    village: str | None
    wrapped_key: bytes | None
    details: bytes | None


_SENT = (
    select(*columns_of(Sent, RECORDS))
    .where(RECORDS.c.chat_id == bindparam("chat"), RECORDS.c.entered_chat_id == RECORDS.c.chat_id)
    .where(RECORDS.c.submitted_at >= bindparam("since", type_=RECORDS.c.submitted_at.type), *_OPEN)
    .order_by(RECORDS.c.id.desc())
    .limit(1)
)


def last_sent(connection: Connection, chat_id: int, since: datetime) -> Sent | None:
    """The newest open record that this chat sent since then and is told about."""
    return next(iter(read_all(connection, _SENT, Sent, {"chat": chat_id, "since": since})), None)


def unlooked(session: Session, limit: int) -> list[Registration]:
    """Records of which nobody has looked whether their NIK is known, oldest first, locked.

    What was a wish for a record that is closed or erased by now is looked at again. Those at which somebody else looks
    right now are left out. Most looks find none, which is asked first: a mapped row costs more than its statement.
    """
    if session.connection().execute(_ANY_UNLOOKED).first() is None:
        return []
    return list(session.scalars(_UNLOOKED, {"most": limit}))


def verified_with_nik(connection: Connection, nik_indexes: Sequence[bytes], but: int) -> str | None:
    """The number of the record of this NIK that stands at verified or later, other than `but`."""
    query = select(RECORDS.c.number).where(
        RECORDS.c.nik_index.in_(nik_indexes), RECORDS.c.status.in_(VERIFIED_OR_LATER), RECORDS.c.id != but
    )
    return connection.execute(query.order_by(RECORDS.c.id)).scalars().first()


def chats_told_about(connection: Connection, numbers: Sequence[str]) -> set[int]:
    """The chats that are told about records of these numbers."""
    query = select(RECORDS.c.chat_id).where(RECORDS.c.number.in_(numbers), RECORDS.c.chat_id.is_not(None))
    return set(read_column(connection, query))


def registration_by_number(session: Session, number: str) -> Registration | None:
    """The record of a receipt number, locked. Whether the actor may see it is asked by whoever calls."""
    return session.scalars(select(Registration).where(col(Registration.number) == number).with_for_update()).first()


def registration_by_id(session: Session, record_id: int) -> Registration | None:
    """The record of that id, not locked; None for one that never was."""
    return session.get(Registration, record_id)


def stored_registration(session: Session, record_id: int, *, lock: bool = False) -> Registration:
    """A record that is known to exist. Raises NoResultFound where it does not."""
    return session.get_one(Registration, record_id, with_for_update=lock)


def registrations_told_in(session: Session, chat_ids: Collection[int]) -> list[Registration]:
    """The records that these chats are told about, oldest first; not those of erased people."""
    mine = (col(Registration.chat_id).in_(chat_ids), col(Registration.erased_at).is_(None))
    return list(session.scalars(select(Registration).where(*mine).order_by(col(Registration.id))))


def count_by_status(connection: Connection) -> dict[Status, int]:
    """How many of the records that the office sees stand where."""
    seen, living = RECORDS.c.hidden_since.is_(None), RECORDS.c.erased_at.is_(None)
    counts = Counter(count_by(connection, RECORDS.c.status, seen, living))
    return dict(counts + Counter(count_by(connection, RECORDS.c.status, seen, ~living)))


def replace_match_keys(connection: Connection, record_id: int, keys: Collection[bytes]) -> None:
    """The keyed hashes by which similar people find this record, in place of its former ones."""
    connection.execute(delete(MATCH_KEYS).where(MATCH_KEYS.c.registration_id == record_id))
    if keys:
        connection.execute(insert(MATCH_KEYS), [{"key": key, "registration_id": record_id} for key in keys])


def stage_of(connection: Connection, number: str) -> Status | None:
    """The status behind a receipt number; a wish to move a record is being checked until it is decided.

    None for a number that was never given out.
    """
    known = RECORDS.c.id == MOVES.c.registration_id
    wanted = select(MOVES.c.ended_at, MOVES.c.outcome, RECORDS.c.status).join_from(MOVES, RECORDS, known)
    move = connection.execute(wanted.where(MOVES.c.number == number)).first()
    if move is not None and move.outcome == "moved":
        return Status(move.status)
    found: Status | None = connection.execute(select(RECORDS.c.status).where(RECORDS.c.number == number)).scalar()
    if found is not None or move is None:
        return found
    return Status.SUBMITTED if move.ended_at is None else Status.WITHDRAWN


T = TypeVar("T")
PORTION = 500


def holder_of(connection: Connection, indexes: Sequence[bytes]) -> str | None:
    """The receipt number of whoever holds a membership number (its digests), None where nobody does."""
    query = select(RECORDS.c.number).where(RECORDS.c.kpj_index.in_(indexes))
    return connection.execute(query).scalar()


def write_number(connection: Connection, receipt: str, sealed: bytes, index: bytes) -> None:
    """Put a membership number into its record. Raises IntegrityError where another one got it meanwhile."""
    mine = update(RECORDS).where(RECORDS.c.number == receipt)
    connection.execute(mine.values(kpj=sealed, kpj_index=index))


def held_numbers(connection: Connection, indexes: Iterable[bytes]) -> list[bytes]:
    """Those of the digests under which somebody holds a number."""
    found: list[bytes] = []
    for some in _portions(list(indexes)):
        found += connection.execute(select(RECORDS.c.kpj_index).where(RECORDS.c.kpj_index.in_(some))).scalars()
    return found


def records_numbered(session: Session, scope: Scope, receipts: Iterable[str]) -> dict[str, Registration]:
    """Records by receipt number, as far as the scope covers them; not locked."""
    found: dict[str, Registration] = {}
    for some in _portions(sorted(receipts)):
        query = select(Registration).where(col(Registration.number).in_(some), inside(scope))
        found |= {record.number: record for record in session.scalars(query) if record.erased_at is None}
    return found


def records_with_nik(session: Session, scope: Scope, indexes: Iterable[bytes]) -> list[Registration]:
    """Records whose NIK has one of these digests, oldest first, as far as the scope covers them; not locked."""
    found: list[Registration] = []
    for some in _portions(sorted(indexes)):
        query = select(Registration).where(col(Registration.nik_index).in_(some), inside(scope))
        found += (record for record in session.scalars(query) if record.erased_at is None)
    return sorted(found, key=lambda record: record.row_id)


def _portions(values: list[T]) -> Iterator[list[T]]:
    """A statement takes only so many parameters."""
    return (values[start : start + PORTION] for start in range(0, len(values), PORTION))
