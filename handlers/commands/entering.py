"""Into the chat and out of it: /start [LINK|s_CODE|e_CODE|perusahaan], STOP and START, /gabung, /kunci, /keluar."""

from handlers.entries import Chapter, Command
from handlers.flow import Say
from handlers.rules.access import EVERY_STAFF, EVERYBODY
from handlers.rules.cases.letter_codes import PAYLOAD as LETTER
from handlers.rules.pairing import PAYLOAD, read_code
from handlers.services.base.long_reads import stop_reading
from handlers.services.base.opting import news_stopped, start_again, stop
from handlers.services.base.unlocking import lock
from handlers.services.base.work import Done, Work
from handlers.services.employers.submitting import greet_employer
from handlers.services.people.pairing import bring_code
from handlers.services.regulations.company import overview
from handlers.services.staff.inviting import join
from handlers.services.staff.links import come_by_link
from handlers.services.staff.removing import ask_to_leave
from handlers.services.telling.ladder import tell_missed
from handlers.words import menu

EMPLOYERS = "perusahaan"
"""The payload of the office's open link for employers."""
REGULATIONS = "ajukan"
"""The same for those who hand in a regulation."""


def start(work: Work, payload: str) -> Done:
    """`/start LINK`: remember whose link brought this chat, and begin the registration it is for.

    With a code that joins two chats they are joined; alone it is the menu, or START after STOP.
    """
    if not payload and news_stopped(work):
        return begin_again(work, payload)
    if not payload:
        return Done((menu(work.office, work.actor.role),), quiet=True)
    if payload.startswith(PAYLOAD) and read_code(payload) is not None:
        return bring_code(work, payload)
    link = come_by_link(work, payload)
    if link is None and (payload == EMPLOYERS or payload.startswith(LETTER)):
        return greet_employer(work, payload.removeprefix(LETTER) if payload != EMPLOYERS else "")
    if link is None and payload == REGULATIONS:
        return overview(work)
    if link is None:
        return Done((Say("links.closed"), menu(work.office, work.actor.role)), quiet=True)
    return Done(village=link.village, link=link.id, register=True)


def begin_again(work: Work, args: str) -> Done:
    """*mulai lagi*: news comes here again, and first what was missed meanwhile."""
    missed = news_stopped(work)
    done = start_again(work, args)
    if missed:
        tell_missed(work)
    return done


COMMANDS = (
    Command("start", start, EVERYBODY),
    Command("berhenti", stop, EVERYBODY, meaning="stop", resumes=True),
    Command("mulai_lagi", begin_again, EVERYBODY, meaning="start", resumes=True),
    Command("gabung", join, EVERYBODY),
    Command("kunci", lock, EVERY_STAFF, Chapter.SESSION),
    Command("keluar", ask_to_leave, EVERY_STAFF, Chapter.SESSION),
    Command("hentikan", stop_reading, EVERY_STAFF, Chapter.SESSION, untold=EVERY_STAFF),  # its button tells of it
)
