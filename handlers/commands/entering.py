"""/gabung, /keluar, /start LINK."""

from handlers.services.entering import find_link, join, leave
from handlers.services.work import Done, Work
from handlers.words import menu


def start(work: Work, payload: str) -> Done:
    """`/start LINK`: remember whose link brought this chat, and begin the registration it is for."""
    link = find_link(work, payload) if payload else None
    if link is None:
        return Done((menu(),), quiet=True)
    link.opened += 1
    return Done(village=link.village, link=link.id, register=True)


__all__ = ["join", "leave", "start"]
