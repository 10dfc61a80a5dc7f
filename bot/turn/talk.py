"""One chat in one turn."""

from dataclasses import dataclass

from handlers.flow import Setting
from handlers.state import State
from storage.repositories.chats import ChatRow


@dataclass(slots=True)
class Talk:
    """A chat's row and its opened state.

    `rare` is what of the row seldom changes, as it was; `asked`: news opened a question here.
    """

    row: ChatRow
    state: State
    rare: tuple[object, ...] = ()
    asked: bool = False


def locked(row: ChatRow, setting: Setting) -> bool:
    """A staff session locks when nobody used it for some minutes (contract, staff commands)."""
    if row.staff_id is None or not setting.abilities.session or row.unlocked_at is None:
        return False
    return (setting.now - row.unlocked_at).total_seconds() > setting.office.times.staff_lock_minutes * 60
