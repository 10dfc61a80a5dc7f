"""/anggaran, /anggaran simulasi AMOUNT: what pays for people, and what more money would buy."""

from handlers.entries import Chapter, Command
from handlers.rules.access import BUDGET_READERS
from handlers.rules.office.office import Office
from handlers.services.base.work import Done, Work
from handlers.services.money.budget import show_sources, simulate

SIMULATION = "simulasi"


def budget(work: Work, args: str) -> Done:
    """The sources; with *simulasi* and an amount what it would buy."""
    word, _, amount = args.strip().partition(" ")
    return simulate(work, amount) if word.casefold() == SIMULATION else show_sources(work)


def _has_sources(office: Office) -> bool:
    return bool(office.funding)


COMMANDS = (Command("anggaran", budget, BUDGET_READERS, Chapter.FIGURES, alone=True, resumes=True, fits=_has_sources),)
