"""One chat in one turn."""

from dataclasses import dataclass

from handlers.flow import Setting
from handlers.services.base import locks
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
    """True where a PIN comes before anything else."""
    return locks.locked(row, setting.office, setting.abilities, setting.now)


def left_alone(row: ChatRow, setting: Setting) -> bool:
    """True for a chat of staff that nobody used for too long: what is said there now does not count as use."""
    return locks.left_alone(row, setting.office, setting.abilities, setting.now)
