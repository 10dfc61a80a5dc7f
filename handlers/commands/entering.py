"""/gabung, /keluar, /start LINK, /start s_CODE, /start e_CODE, /start perusahaan."""

from handlers.flow import Say
from handlers.rules.cases.letter_codes import PAYLOAD as LETTER
from handlers.rules.pairing import PAYLOAD, read_code
from handlers.services.base.opting import start_again
from handlers.services.base.work import Done, Work
from handlers.services.employers.submitting import greet_employer
from handlers.services.people.pairing import bring_code
from handlers.services.staff.inviting import join, leave
from handlers.services.staff.links import come_by_link
from handlers.words import menu
from storage.enums import AddressState

EMPLOYERS = "perusahaan"
"""The payload of the office's open link for employers."""


def start(work: Work, payload: str) -> Done:
    """`/start LINK`: remember whose link brought this chat, and begin the registration it is for.

    With a code that joins two chats they are joined; alone it is the menu, or START after STOP.
    """
    if not payload and work.chat is not None and work.chat.reach is AddressState.OPTED_OUT:
        return start_again(work, payload)
    if not payload:
        return Done((menu(),), quiet=True)
    if payload.startswith(PAYLOAD) and read_code(payload) is not None:
        return bring_code(work, payload)
    link = come_by_link(work, payload)
    if link is None and (payload == EMPLOYERS or payload.startswith(LETTER)):
        return greet_employer(work, payload.removeprefix(LETTER) if payload != EMPLOYERS else "")
    if link is None:
        return Done((Say("links.closed"), menu()), quiet=True)
    return Done(village=link.village, link=link.id, register=True)


__all__ = ["join", "leave", "start"]
