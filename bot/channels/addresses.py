"""Whose chat a provider's address is. The address itself is sealed; only a keyed digest finds it."""

from datetime import datetime

from bot.channels.recent import Recent
from storage.database import Database
from storage.repositories.chats import address_label, ensure_chat, find_chat, rewrite_address
from storage.vault import Vault


class Addresses:
    """Finds the chat of an address, and makes one for an address that never wrote."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault
        self._chats: Recent[tuple[str, str], int] = Recent()

    async def chat_of(self, channel: str, address: str, now: datetime, phone: str | None = None) -> int:
        """The chat's id. `phone` (E.164) is the number that the channel vouches for, where it does."""
        known = self._chats.get((channel, address))
        if known is not None:
            return known
        found = await self.known(channel, address)
        if found is None:
            found = await self._database.write(lambda c: ensure_chat(c, self._vault, channel, address, now, phone))
        self._chats[channel, address] = found
        return found

    async def known(self, channel: str, address: str) -> int | None:
        """The chat at an address; None where nobody ever wrote from there."""
        indexes = self._vault.indexes(address_label(channel), address)
        return await self._database.read(lambda c: find_chat(c, indexes))

    async def move(self, channel: str, chat_id: int, old: str, new: str) -> None:
        """The provider says that a chat has another address from now on."""
        await self._database.write(lambda c: rewrite_address(c, self._vault, chat_id, new))
        self.forget(channel, old)

    def forget(self, channel: str, address: str) -> None:
        """An address whose chat was erased gets a new one with its next message."""
        self._chats.pop((channel, address), None)
