"""A chat's state in its row: what is open there, sealed under the chat's own key."""

from handlers.state import State
from storage.repositories.chats import ChatRow
from storage.vault import Vault


def opened_state(vault: Vault, row: ChatRow) -> State:
    """The state of a chat; an empty one where nothing was ever said there."""
    if row.state is None:
        return State()
    return State.loads(vault.data_key(row.wrapped_key).open(row.state, _context(row)))


def sealed_state(vault: Vault, row: ChatRow, state: State) -> bytes:
    """What `opened_state` opens again, for the column `state` of the same chat."""
    return vault.data_key(row.wrapped_key).seal(state.dumps(), _context(row))


def _context(row: ChatRow) -> str:
    return f"chats.state:{row.id}"
