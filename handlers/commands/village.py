"""/desa [page], /panggilan [NO sudah]: the people of a village, and those of them to be called."""

from handlers.entries import Chapter, Command, Reading
from handlers.flow import Data
from handlers.rules.access import CALLERS, VILLAGERS
from handlers.rules.reading.counts import read_count
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.registrations.papers.village import list_people
from handlers.services.telling.calls import ask_calls, mark_told, offer_calls, read_calls

TOLD = "sudah"


def village(work: Work, args: str) -> Done:
    """Everybody in the officer's village, page by page. What stands far behind takes long to get at."""
    word = args.strip()
    page = int(word) if word.isascii() and word.isdigit() and len(word) <= len("9999") else 1
    return list_people(work, page) if page <= 1 else Done(reads=LongRead("village", {"page": page}))


def read_village(pages: Pages, data: Data) -> Done:
    """One of the later pages."""
    with pages.page() as work:
        return list_people(work, data["page"])


def calls(work: Work, args: str) -> Done:
    """`/panggilan [hal N]`: the call list; `/panggilan NO[,NO...] sudah`: these people have been told."""
    numbers, _, word = args.strip().partition(" ")
    if numbers and word.strip().casefold() == TOLD:
        return mark_told(work, numbers)
    return ask_calls(work, (read_count(word) or 1) if numbers.casefold() == "hal" else 1)


COMMANDS = (
    Command("desa", village, VILLAGERS, Chapter.MEMBERS, alone=True, resumes=True),
    Command("panggilan", calls, CALLERS, Chapter.MEMBERS, alone=True, resumes=True),
)

READINGS = (
    Reading("village", read_village, VILLAGERS, resumes=True, light=True),
    Reading("calls", read_calls, CALLERS, offer_calls, resumes=True),
)
