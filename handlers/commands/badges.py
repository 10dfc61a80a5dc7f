"""/cek [P-...], and *cek petugas* in plain words."""

from handlers.entries import Chapter, Command
from handlers.rules.access import EVERYBODY
from handlers.services.base.work import Done, Work
from handlers.services.staff.badges import check_badge, how_to_ask, show_own


def check_officer(work: Work, args: str) -> Done:
    """Somebody's number; without one an officer's own, and for everybody else how to ask."""
    if args.strip():
        return check_badge(work, args)
    return how_to_ask(work) if work.actor.staff_id is None else show_own(work)


COMMANDS = (Command("cek", check_officer, EVERYBODY, Chapter.SESSION, alone=True, meaning="badge", resumes=True),)
