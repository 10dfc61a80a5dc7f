"""/kasus [NO [ACT ...]], /kasus [WHICH ONES] [page], /kasus baru [NAME | ID]; /surat [NO [ACT]]."""

from handlers.entries import Chapter, Command
from handlers.flow import Say
from handlers.rules.access import CASE_OFFICERS, LETTER_WRITERS
from handlers.rules.cases.case_picks import read_pick
from handlers.rules.registrations.receipt import means_receipt
from handlers.services.base.work import Done, Work
from handlers.services.cases.case_desk import handle
from handlers.services.cases.life import case_by_number
from handlers.services.cases.listing import show_list
from handlers.services.cases.view import OF_LETTERS, show_letter, show_letters
from handlers.services.employers.opening import begin_case
from handlers.services.employers.register_desk import near_named

MOST_NAMED = 40
"""Employers of one name whose cases are listed."""


def cases(work: Work, args: str) -> Done:
    """Cases by due date, or the part of them that is asked for; one case; one act on it."""
    word, _, rest = args.partition(" ")
    if word.casefold() == "baru":
        return begin_case(work, rest)
    case = case_by_number(work, word)
    if case is not None:
        return handle(work, case, rest)
    return no_case() if means_receipt(word) else listed(work, args)


def listed(work: Work, words: str) -> Done:
    """The cases that these words mean; a name is looked for as people misspell it."""
    pick = read_pick(words)
    named = [row.id for row in near_named(work, pick.name, MOST_NAMED)] if pick.name else None
    return show_list(work, pick, named)


def letters(work: Work, args: str) -> Done:
    """Letters that wait; one of them; its initial, signature, posting."""
    number, _, rest = args.partition(" ")
    if not number or number.casefold() == "hal":
        return Done((show_letters(work, read_pick(args).page),))
    case = case_by_number(work, number)
    if case is None:
        return no_case()
    if rest.partition(" ")[0].casefold() in OF_LETTERS:
        return handle(work, case, rest)
    return Done((show_letter(work, case),))


def no_case() -> Done:
    """A number that never was."""
    return Done((Say("problems.no-record", words=("cases.none",)),))


COMMANDS = (
    Command("kasus", cases, CASE_OFFICERS, Chapter.CASES, alone=True, resumes=True),
    Command("surat", letters, LETTER_WRITERS, Chapter.CASES, alone=True, resumes=True),
)
