"""/surat semua [ACT] [WHICH ONES]: a step of the letters of many cases; /urungkan of those who work on cases."""

from handlers.entries import Reading
from handlers.rules.access import LETTER_WRITERS
from handlers.rules.cases.case_picks import CasePick, read_pick
from handlers.rules.cases.many import WORDS
from handlers.services.base.work import Done, Work
from handlers.services.cases.many.acting import offer_many
from handlers.services.cases.many.parts import PRINT
from handlers.services.cases.many.picking import READING, ask_plan, plan_many, show_steps
from handlers.services.cases.many.printing import READING as PRINTING
from handlers.services.cases.many.printing import ask_print, offer_letters, read_letters
from handlers.services.employers.register_desk import near_named

MOST_NAMED = 40
"""Employers of one name whose cases are meant."""


def many(work: Work, args: str) -> Done:
    """Which steps wait for how many; the dry run of one of them; all letters as one PDF."""
    word, _, rest = args.strip().partition(" ")
    act = word.casefold()
    if act not in (*WORDS, PRINT):
        pick = read_pick(args)
        return show_steps(work, pick, named(work, pick))
    pick = read_pick(rest)
    if act == PRINT:
        return ask_print(pick, named(work, pick))
    return ask_plan(work, act, pick, named(work, pick))


def named(work: Work, pick: CasePick) -> list[int] | None:
    """Whose cases are meant, where a name was said."""
    return [row.id for row in near_named(work, pick.name, MOST_NAMED)] if pick.name else None


READINGS = (
    Reading(READING, plan_many, LETTER_WRITERS, offer_many),
    Reading(PRINTING, read_letters, LETTER_WRITERS, offer_letters),
)
