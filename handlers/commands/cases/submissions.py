"""/usaha [CODE | S-...] for employers; /kiriman [NO [sah|tolak|selesai] | K-... | WHICH ONES] for case officers."""

from handlers.entries import Chapter, Command, Reading
from handlers.rules.access import CASE_OFFICERS, EVERYBODY, may_use
from handlers.rules.cases.submission_picks import read_pick
from handlers.rules.registrations.receipt import means_number, means_receipt, parse_receipt
from handlers.services.base.work import Done, Work
from handlers.services.employers.submission_desk import NAMED, UNKNOWN, decide, look, named, of_case, waiting
from handlers.services.employers.submitting import ask_more, greet_employer, how_it_stands


def employer(work: Work, args: str) -> Done:
    """An employer speaks: about a letter, about a submission of its own, or without either."""
    words = args.strip().removeprefix("surat ").strip()
    number = words.removeprefix("nomor ")
    if number != words:
        return look(work, number) if may_use(CASE_OFFICERS, work.actor) else how_it_stands(work, number)
    if words and (parse_receipt(words) or means_receipt(words)):
        return ask_more(work, words)
    return greet_employer(work, words)


def submissions(work: Work, args: str) -> Done:
    """What employers handed in: a page of it, or the part that is asked for; of one case; one of them."""
    word, _, rest = args.strip().partition(" ")
    number = parse_receipt(word)
    if number is None:
        return UNKNOWN if means_number(word) else waiting(work, read_pick(args))
    if number.startswith("K-"):
        return of_case(work, number, read_pick(rest).page)
    return decide(work, number, rest.casefold().strip()) if rest else look(work, number)


COMMANDS = (
    Command("kiriman", submissions, CASE_OFFICERS, Chapter.EMPLOYERS, alone=True, resumes=True),
    Command("usaha", employer, EVERYBODY, meaning="employer"),
)

READINGS = (Reading(NAMED, named, CASE_OFFICERS),)
