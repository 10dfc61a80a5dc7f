"""/kasus [NO [ACT ...]], /kasus FILTER [page]; /surat [NO [ACT]]."""

from handlers.entries import Chapter, Command
from handlers.flow import Say
from handlers.rules.access import CASE_OFFICERS, LETTER_WRITERS
from handlers.services.base.work import Done, Work
from handlers.services.cases.case_desk import handle
from handlers.services.cases.life import case_by_number
from handlers.services.cases.listing import FILTERS, show_list
from handlers.services.cases.view import OF_LETTERS, show_letter, show_letters

LONGEST_PAGE = 5


def cases(work: Work, args: str) -> Done:
    """Open cases by due date; one case; one act on it."""
    word, _, rest = args.partition(" ")
    if not word or word.casefold() in FILTERS:
        return show_list(work, word.casefold() or "semua", _page(rest.strip()))
    case = case_by_number(work, word)
    return handle(work, case, rest) if case is not None else no_case()


def letters(work: Work, args: str) -> Done:
    """Letters that wait; one of them; its initial, signature, posting."""
    number, _, rest = args.partition(" ")
    if not number:
        return Done((show_letters(work),))
    case = case_by_number(work, number)
    if case is None:
        return no_case()
    if rest.partition(" ")[0].casefold() in OF_LETTERS:
        return handle(work, case, rest)
    return Done((show_letter(work, case),))


def no_case() -> Done:
    """A number that never was."""
    return Done((Say("problems.no-record", words=("cases.none",)),))


def _page(typed: str) -> int:
    return max(1, int(typed)) if typed.isascii() and typed.isdecimal() and len(typed) < LONGEST_PAGE else 1


COMMANDS = (
    Command("kasus", cases, CASE_OFFICERS, Chapter.CASES, alone=True, resumes=True),
    Command("surat", letters, LETTER_WRITERS, Chapter.CASES, alone=True, resumes=True),
)
