"""/gabung, /keluar, /start LINK."""

from handlers.flow import Say
from handlers.services.entering import join, leave
from handlers.services.links import come_by_link
from handlers.services.work import Done, Work
from handlers.words import menu


def start(work: Work, payload: str) -> Done:
    """`/start LINK`: remember whose link brought this chat, and begin the registration it is for."""
    if not payload:
        return Done((menu(),), quiet=True)
    link = come_by_link(work, payload)
    if link is None:
        return Done((Say("links.closed"), menu()), quiet=True)
    return Done(village=link.village, link=link.id, register=True)


__all__ = ["join", "leave", "start"]
