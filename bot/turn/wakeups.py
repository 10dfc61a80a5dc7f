"""Who waits for what: pages for messages, the sender for notices. Within one process; others look once a second."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable


class Listener:
    """Somebody who waits for news of one chat."""

    __slots__ = ("_event", "_news", "chat")

    def __init__(self, chat: int) -> None:
        self.chat = chat
        self._event, self._news = asyncio.Event(), False

    def tell(self) -> None:
        """There is news."""
        self._news = True
        self._event.set()

    def rouse(self) -> None:
        """Wake it without news."""
        self._event.set()

    async def roused(self) -> bool:
        """Wait until it is woken; True where there is news that nobody took."""
        await self._event.wait()
        self._event.clear()
        news, self._news = self._news, False
        return news

    async def news_within(self, seconds: float) -> bool:
        """Wait for news, at most so long; True where there is some."""
        try:
            async with asyncio.timeout(seconds):
                while not await self.roused():
                    pass
        except TimeoutError:
            return False
        return True


class Wakeups:
    """Listeners by chat, and one event for each lane of the sender."""

    def __init__(self) -> None:
        self._chats: dict[int, set[Listener]] = defaultdict(set)
        self._senders: list[asyncio.Event] = []

    def wake(self, chats: Iterable[int]) -> None:
        """There is something new to see in these chats."""
        for chat in chats:
            for listener in self._chats.get(chat, ()):
                listener.tell()

    def wake_sender(self) -> None:
        """There is something new to send."""
        for event in self._senders:
            event.set()

    def sender_event(self) -> asyncio.Event:
        """An event that is set whenever there is something new to send; its owner clears it."""
        event = asyncio.Event()
        self._senders.append(event)
        return event

    def listen(self, listener: Listener) -> None:
        """Tell it the news of its chat, until it leaves."""
        self._chats[listener.chat].add(listener)

    def listeners(self, chat: int) -> int:
        """How many wait for news of a chat."""
        return len(self._chats.get(chat, ()))

    def leave(self, listener: Listener) -> None:
        """Stop listening."""
        self._chats[listener.chat].discard(listener)
        if not self._chats[listener.chat]:
            del self._chats[listener.chat]


async def wait_for(event: asyncio.Event, seconds: float) -> bool:
    """True where the event came in time."""
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False
