"""Which chats are one person's: joined, taken apart, the codes that prove it; and who agreed to be written to."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, insert, or_, select, update

from storage.enums import AddressState
from storage.rows import change_row, columns_of, read_all, read_column, read_first
from storage.tables.core import CHATS, ONCE_OF, OPT_INS, PAIRINGS, PEOPLE, RECORDS


@dataclass(frozen=True, slots=True)
class AddressRow:
    """One address of a person, as far as telling them something is concerned."""

    id: int
    channel: str
    reach: AddressState
    staff_id: int | None
    last_inbound_at: datetime | None


@dataclass(frozen=True, slots=True)
class PairingRow:
    """A code: the chat in which it was made, and until when it can be answered."""

    chat_id: int
    expires_at: datetime


_ADDRESS = columns_of(AddressRow, CHATS)
_PAIRING = columns_of(PairingRow, PAIRINGS)


def chats_of_person(connection: Connection, person_id: int) -> frozenset[int]:
    """The chats of a person."""
    return frozenset(read_column(connection, select(CHATS.c.id).where(CHATS.c.person_id == person_id)))


def with_their_others(connection: Connection, chat_ids: Iterable[int]) -> frozenset[int]:
    """These chats, and every other chat of the same people."""
    given = frozenset(chat_ids)
    people = select(CHATS.c.person_id).where(CHATS.c.id.in_(given), CHATS.c.person_id.is_not(None))
    return given | frozenset(read_column(connection, select(CHATS.c.id).where(CHATS.c.person_id.in_(people))))


def ever_with(connection: Connection, chat_ids: Iterable[int]) -> frozenset[int]:
    """These chats, and every other one that is or ever was proven to be of the same people, along the whole chain.

    Only for refusing to let one person decide twice, or in their own matter: who takes chats apart is not somebody
    else by that.
    """
    chats, seen = frozenset[int](), frozenset(chat_ids)
    while seen != chats:
        chats = seen
        now = select(CHATS.c.person_id).where(CHATS.c.id.in_(chats), CHATS.c.person_id.is_not(None))
        people = now.union(select(ONCE_OF.c.person_id).where(ONCE_OF.c.chat_id.in_(chats)))
        theirs = select(CHATS.c.id).where(CHATS.c.person_id.in_(people))
        once = select(ONCE_OF.c.chat_id).where(ONCE_OF.c.person_id.in_(people))
        seen = chats | frozenset(read_column(connection, theirs.union(once)))
    return seen


def records_of_person(connection: Connection, chat_id: int) -> list[int]:
    """The records that are told in a chat, or in another one of the same person; oldest first."""
    chats = with_their_others(connection, (chat_id,))
    mine = (RECORDS.c.chat_id.in_(chats), RECORDS.c.erased_at.is_(None))
    return read_column(connection, select(RECORDS.c.id).where(*mine).order_by(RECORDS.c.id))


def addresses(connection: Connection, chat_ids: Collection[int]) -> list[AddressRow]:
    """Chats as addresses, the oldest first."""
    query = select(*_ADDRESS).where(CHATS.c.id.in_(chat_ids)).order_by(CHATS.c.id)
    return read_all(connection, query, AddressRow)


def chats_with_phone(connection: Connection, phone_indexes: Sequence[bytes], used_since: datetime) -> list[AddressRow]:
    """Chats whose channel vouches for a phone and in which somebody has written since, the oldest first."""
    mine = (CHATS.c.phone_index.in_(phone_indexes), CHATS.c.last_inbound_at >= used_since)
    alive = CHATS.c.reach != AddressState.ERASED
    return read_all(connection, select(*_ADDRESS).where(*mine, alive).order_by(CHATS.c.id), AddressRow)


def join_chats(connection: Connection, chat_ids: Iterable[int], now: datetime) -> int:
    """All these chats, and whatever was joined to them before, are one person's; the person's id."""
    together = with_their_others(connection, chat_ids)
    known = select(CHATS.c.person_id).where(CHATS.c.id.in_(together), CHATS.c.person_id.is_not(None))
    person = connection.execute(known.order_by(CHATS.c.person_id).limit(1)).scalar()
    if person is None:
        person = connection.execute(insert(PEOPLE).returning(PEOPLE.c.id), {"created_at": now}).scalar_one()
    connection.execute(update(CHATS).where(CHATS.c.id.in_(together)).values(person_id=person))
    return int(person)


def take_apart(connection: Connection, chat_ids: Iterable[int], vouching: Collection[str]) -> None:
    """Each chat is a person of its own again. What was shown elsewhere as a contact's phone proves nothing more.

    `vouching`: channels whose addresses are phones, which stay what they are. That the chats were one person's is
    remembered (`ever_with`), and so is whoever has the same phone.
    """
    given = list(chat_ids)
    mine = CHATS.c.id.in_(given)
    remember_together(connection, given)
    connection.execute(update(CHATS).where(mine).values(person_id=None))
    connection.execute(update(CHATS).where(mine, CHATS.c.channel.not_in(vouching)).values(phone_index=None))


def remember_together(connection: Connection, chat_ids: Iterable[int]) -> None:
    """Keep that these chats are one person's now, with whoever has the same phone (`ever_with`)."""
    given = list(chat_ids)
    mine = CHATS.c.id.in_(given)
    people = read_column(connection, select(CHATS.c.person_id).where(mine, CHATS.c.person_id.is_not(None)).distinct())
    chats = set(given) | with_same_phone(connection, given)
    for person in people:
        known = set(read_column(connection, select(ONCE_OF.c.chat_id).where(ONCE_OF.c.person_id == person)))
        rows = [{"chat_id": chat, "person_id": person} for chat in sorted(chats - known)]
        if rows:
            connection.execute(insert(ONCE_OF), rows)


def with_same_phone(connection: Connection, chat_ids: Iterable[int]) -> frozenset[int]:
    """The chats whose channels vouch for the phone of one of these."""
    mine = (CHATS.c.id.in_(list(chat_ids)), CHATS.c.phone_index.is_not(None))
    phones = select(CHATS.c.phone_index).where(*mine)
    return frozenset(read_column(connection, select(CHATS.c.id).where(CHATS.c.phone_index.in_(phones))))


def rehome(connection: Connection, chat_id: int, now: datetime) -> None:
    """A chat ends: what is told there is told in the chat of the same person that was used last, where there is one.

    Where there is none the news of its people may have been told nowhere.
    """
    person = select(CHATS.c.person_id).where(CHATS.c.id == chat_id).scalar_subquery()
    others = select(CHATS.c.id).where(
        CHATS.c.person_id == person, CHATS.c.id != chat_id, CHATS.c.reach == AddressState.OPEN
    )
    next_one = connection.execute(others.order_by(CHATS.c.last_inbound_at.desc(), CHATS.c.id).limit(1)).scalar()
    told = {"untold_at": now} if next_one is None else {"chat_id": next_one}
    connection.execute(update(RECORDS).where(RECORDS.c.chat_id == chat_id).values(told))


def note_phone(connection: Connection, chat_id: int, phone_index: bytes) -> None:
    """The phone that the channel vouches for."""
    change_row(connection, CHATS, chat_id, phone_index=phone_index)


def add_pairing(connection: Connection, code_index: bytes, chat_id: int, now: datetime, expires_at: datetime) -> None:
    """A code of a chat; its earlier ones end."""
    unused = (PAIRINGS.c.chat_id == chat_id, PAIRINGS.c.used_at.is_(None))
    connection.execute(update(PAIRINGS).where(*unused).values(expires_at=now))
    values = {"code_index": code_index, "chat_id": chat_id, "created_at": now, "expires_at": expires_at}
    connection.execute(insert(PAIRINGS), values)


def living_pairing(connection: Connection, code_indexes: Sequence[bytes], now: datetime) -> PairingRow | None:
    """A code that nobody has brought yet; it is not used up."""
    return read_first(connection, select(*_PAIRING).where(_living(code_indexes, now)), PairingRow)


def use_pairing(connection: Connection, code_indexes: Sequence[bytes], by_chat: int, now: datetime) -> bool:
    """Take a living code; whoever comes second gets False."""
    taken = update(PAIRINGS).where(_living(code_indexes, now)).values(used_at=now, used_chat_id=by_chat)
    return connection.execute(taken).rowcount == 1


def end_pairing(connection: Connection, code_indexes: Sequence[bytes], now: datetime) -> None:
    """Nobody can take a living code any more."""
    connection.execute(update(PAIRINGS).where(_living(code_indexes, now)).values(expires_at=now))


def settle_pairing(connection: Connection, code_indexes: Sequence[bytes], made_in: int, now: datetime) -> int | None:
    """End a code that was made in that chat and brought from another, whose id this is; None where there is none."""
    this = PAIRINGS.c.code_index.in_(code_indexes)
    mine = and_(this, PAIRINGS.c.chat_id == made_in, PAIRINGS.c.used_at.is_not(None), PAIRINGS.c.expires_at > now)
    ended = update(PAIRINGS).where(mine).values(expires_at=now).returning(PAIRINGS.c.used_chat_id)
    return connection.execute(ended).scalar()


def _living(code_indexes: Sequence[bytes], now: datetime) -> ColumnElement[bool]:
    this = PAIRINGS.c.code_index.in_(code_indexes)
    return and_(this, PAIRINGS.c.used_at.is_(None), PAIRINGS.c.expires_at > now)


_AGREED = OPT_INS.c.ended_at.is_(None)


def add_opt_in(connection: Connection, **values: Any) -> None:  # noqa: ANN401 -- columns
    """Somebody agreed."""
    connection.execute(insert(OPT_INS), values)


def opted_in(connection: Connection, phone_indexes: Sequence[bytes]) -> bool:
    """True while an agreement for the phone stands."""
    query = select(OPT_INS.c.id).where(OPT_INS.c.phone_index.in_(phone_indexes), _AGREED).limit(1)
    return connection.execute(query).first() is not None


def said_stop(connection: Connection, phone_indexes: Sequence[bytes]) -> bool:
    """True while a chat that has the phone wants no news: whoever types the number elsewhere changes nothing."""
    mine = (CHATS.c.phone_index.in_(phone_indexes), CHATS.c.reach == AddressState.OPTED_OUT)
    return connection.execute(select(CHATS.c.id).where(*mine).limit(1)).first() is not None


def end_opt_ins(connection: Connection, phone_indexes: Sequence[bytes], chat_id: int, now: datetime) -> None:
    """Their owner says STOP: no more messages to the phone, nor what was agreed to in this chat for itself."""
    of_chat = and_(OPT_INS.c.chat_id == chat_id, OPT_INS.c.registration_id.is_(None))
    mine = or_(OPT_INS.c.phone_index.in_(phone_indexes), of_chat)
    connection.execute(update(OPT_INS).where(mine, _AGREED).values(ended_at=now))


def hand_opt_ins_on(connection: Connection, registration_id: int, to: int) -> None:
    """What was agreed to for the news of one registration is for those of another from now on."""
    mine = OPT_INS.c.registration_id == registration_id
    connection.execute(update(OPT_INS).where(mine, _AGREED).values(registration_id=to))


def end_opt_ins_for(connection: Connection, registration_id: int, now: datetime) -> None:
    """The consent was taken back, or the phone is another one."""
    mine = OPT_INS.c.registration_id == registration_id
    connection.execute(update(OPT_INS).where(mine, _AGREED).values(ended_at=now))
