"""/tautan [baru|cabut] [village]."""

from handlers.services.links import end_link, renew_link, show_link, village_for
from handlers.services.work import Done, Work

ACTS = {"baru": renew_link, "cabut": end_link}


def link(work: Work, args: str) -> Done:
    """Show this person's link for a village, renew it or end it."""
    word, _, rest = args.partition(" ")
    act = ACTS.get(word.casefold())
    village = village_for(work.office, work.actor, (rest if act else args).strip())
    if isinstance(village, Done):
        return village
    return (act or show_link)(work, village)
