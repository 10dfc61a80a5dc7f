"""/undang ROLE [area] [nama NAME]."""

from handlers.entries import Chapter, Command
from handlers.rules.access import STAFF_KEEPERS
from handlers.services.base.newcomers import must_wait
from handlers.services.base.unlocking import needs_pin
from handlers.services.base.work import Done, Work
from handlers.services.staff.inviting import invite, refused


def invitation(work: Work, args: str) -> Done:
    """What is wrong is said before the PIN is asked for; the invitation comes after it."""
    return refused(work, args) or must_wait(work) or needs_pin(work, f"/undang {args}") or invite(work, args)


COMMANDS = (Command("undang", invitation, STAFF_KEEPERS, Chapter.STAFF, alone=True, resumes=True),)
