"""Who waits for what: pages for messages, the sender for notices. Within one process; others look once a second."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable


class Wakeups:
    """Events by chat, and one for each lane of the sender."""

    def __init__(self) -> None:
        self._chats: dict[int, set[asyncio.Event]] = defaultdict(set)
        self._senders: list[asyncio.Event] = []

    def wake(self, chats: Iterable[int]) -> None:
        """There is something new to see in these chats."""
        for chat in chats:
            for event in self._chats.get(chat, ()):
                event.set()

    def wake_sender(self) -> None:
        """There is something new to send."""
        for event in self._senders:
            event.set()

    def sender_event(self) -> asyncio.Event:
        """An event that is set whenever there is something new to send; its owner clears it."""
        event = asyncio.Event()
        self._senders.append(event)
        return event

    def listen(self, chat: int) -> asyncio.Event:
        """An event that is set at the next news of a chat; hand it back to `leave`."""
        event = asyncio.Event()
        self._chats[chat].add(event)
        return event

    def listeners(self, chat: int) -> int:
        """How many wait for news of a chat."""
        return len(self._chats.get(chat, ()))

    def leave(self, chat: int, event: asyncio.Event) -> None:
        """Stop listening."""
        self._chats[chat].discard(event)
        if not self._chats[chat]:
            del self._chats[chat]


async def wait_for(event: asyncio.Event, seconds: float) -> bool:
    """True where the event came in time."""
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False
