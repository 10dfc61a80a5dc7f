"""What an officer writes to one person: whether it can reach them, and that it waits where it cannot.

News of a registration climbs the ladder of its person's addresses; an answer has the chat where it was asked for. There
it waits until the person writes again, and whoever wrote it hears that it has not arrived.
"""

from collections.abc import Collection

from handlers.services.base.work import Work
from storage.enums import AddressState, Role
from storage.repositories.people import AddressRow, addresses, with_their_others
from storage.repositories.staff import chats_of, get_staff, staff_chats

WAITING = frozenset({"question.answer", "employer.answer", "reported.asked"})
"""Keys of messages that wait in their chat, whatever its provider says of it, until the person writes there."""


def reaches(work: Work, chat_id: int | None) -> bool:
    """True where a message to this chat goes out now, as far as anybody knows."""
    return chat_id is not None and _open(work, (chat_id,)) != []


def chat_for_answer(work: Work, chat_id: int) -> int:
    """Where an answer for this chat is told: there, or where it cannot be, in another chat of the same person."""
    if reaches(work, chat_id):
        return chat_id
    others = _open(work, with_their_others(work.connection, (chat_id,)))
    mine = [one for one in others if one.staff_id is None and one.last_inbound_at is not None]
    return max(mine, key=lambda one: (one.last_inbound_at, one.id)).id if mine else chat_id


def _open(work: Work, chat_ids: Collection[int]) -> list[AddressRow]:
    """Chats of these that can be written to."""
    on, found = work.channels.on, addresses(work.connection, chat_ids)
    return [one for one in found if one.reach is AddressState.OPEN and one.channel in on]


def whose_chats(work: Work, staff_id: int | None, roles: frozenset[Role]) -> list[int]:
    """The chats of the officer who has it; where nobody has, or they work here no more, of everybody in these roles."""
    mine = chats_of(work.connection, staff_id) if staff_id is not None and still_here(work, staff_id) else []
    return mine or [chat for chat, _role, _area in staff_chats(work.connection, roles)]


def still_here(work: Work, staff_id: int) -> bool:
    """False for an officer who left, took another role, or erased the chat they worked in."""
    return get_staff(work.connection, staff_id) is not None and bool(chats_of(work.connection, staff_id))
