"""/tautan [baru|cabut] [village | kampanye NAME | number of a link], /tautan hal PAGE, /tautan perusahaan."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import CASE_OFFICERS
from handlers.services.base.work import Done, Work
from handlers.services.employers.register_desk import open_link
from handlers.services.staff.links import (
    end_link,
    has_several,
    link_numbered,
    list_links,
    purpose_for,
    renew_link,
    show,
    show_link,
)
from storage.enums import Role

EMPLOYERS = ("perusahaan", "employers")
ACTS = {"baru": renew_link, "cabut": end_link}
OPEN = Choice("/tautan perusahaan", Phrase("employers.choice-tautan"))
PAGE = "hal"
LONGEST_PAGE = 6


def link(work: Work, args: str) -> Done:
    """Show a link of this person, renew it or end it; alone what came of all of them, where there are several."""
    word, _, rest = args.partition(" ")
    if word.casefold() in EMPLOYERS and not rest.strip():
        return open_link(work)
    if work.actor.role in CASE_OFFICERS:
        return Done((Say("links.only-employers", choices=(OPEN,)),))
    page = rest.strip()
    listed = word.casefold() == PAGE or (not args and (work.actor.role is Role.ADMINISTRATOR or has_several(work)))
    found = list_links(work, int(page) if page.isdecimal() and len(page) < LONGEST_PAGE else 1) if listed else None
    if found is not None:
        return found
    act = ACTS.get(word.casefold())
    named = (rest if act else args).strip()
    numbered = link_numbered(work, named)
    if numbered is not None and (act is None or numbered.owner_staff_id != work.actor.staff_id):
        return show(work, numbered)
    purpose = numbered.purpose if numbered else purpose_for(work.office, work.actor, named)
    if isinstance(purpose, Done):
        return purpose
    return (act or show_link)(work, purpose)
