"""/tautan: the links of whoever types it; /tautan perusahaan: the office's open link for employers; /tautan wadah."""

from handlers.entries import Chapter, Command
from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import CASE_OFFICERS, LINK_HOLDERS
from handlers.services.base.work import Done, Work
from handlers.services.employers.register_desk import open_link
from handlers.services.staff.links import one_or_all
from handlers.services.staff.organisations import WORD, organisations

EMPLOYERS = ("perusahaan", "employers")
OPEN = Choice("/tautan perusahaan", Phrase("employers.choice-tautan"))


def link(work: Work, args: str) -> Done:
    """Case officers have the link for employers alone; the others their own, too."""
    word, _, rest = args.partition(" ")
    if word.casefold() in EMPLOYERS and not rest.strip():
        return open_link(work)
    if word.casefold() == WORD:
        return organisations(work, rest)
    if work.actor.role in CASE_OFFICERS:
        return Done((Say("links.only-employers", choices=(OPEN,)),))
    return one_or_all(work, args)


COMMANDS = (Command("tautan", link, LINK_HOLDERS, Chapter.LINKS, alone=True, resumes=True),)
