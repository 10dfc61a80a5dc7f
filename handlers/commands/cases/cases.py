"""/kasus [NO [ACT ...]], /kasus [WHICH ONES] [page], /kasus baru [NAME | ID]; /surat [NO [ACT] | semua ...]."""

from handlers.commands.cases.many import many, named
from handlers.entries import Chapter, Command
from handlers.flow import Say
from handlers.rules.access import CASE_OFFICERS, LETTER_WRITERS
from handlers.rules.cases.case_picks import ALL, read_pick
from handlers.rules.registrations.receipt import means_number
from handlers.services.base.work import Done, Work
from handlers.services.cases.case_desk import handle
from handlers.services.cases.life import case_by_number
from handlers.services.cases.listing import show_list
from handlers.services.cases.view import OF_LETTERS, show_letter, show_letters
from handlers.services.employers.joining import employer_of_number
from handlers.services.employers.merging import ask_merge, propose
from handlers.services.employers.opening import begin_case


def cases(work: Work, args: str) -> Done:
    """Cases by due date, or the part of them that is asked for; one case; one act on it."""
    word, _, rest = args.partition(" ")
    if word.casefold() == "baru":
        return begin_case(work, rest)
    case = case_by_number(work, word)
    if case is not None and rest.partition(" ")[0].casefold() == "gabung":
        return join(work, case.number, rest.partition(" ")[2].strip())
    if case is not None:
        return handle(work, case, rest)
    return no_case() if means_number(word) else listed(work, args)


def join(work: Work, number: str, other_number: str) -> Done:
    """`/kasus NO gabung [NO]`: two cases of one employer become one, by merging the two rows of the register."""
    case, other = (employer_of_number(work, one) for one in (number, other_number))
    if case is None:
        return no_case()
    if other is None or other == case:
        near = propose(work, case)
        return near if not other_number else Done((Say("employers.join-how", {"number": number}), *near.says))
    return ask_merge(work, case, other)


def listed(work: Work, words: str) -> Done:
    """The cases that these words mean; a name is looked for as people misspell it."""
    pick = read_pick(words)
    return show_list(work, pick, named(work, pick))


def letters(work: Work, args: str) -> Done:
    """Letters that wait; one of them; its initial, signature, posting."""
    number, _, rest = args.partition(" ")
    if number.casefold() == ALL:
        return many(work, rest)
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
