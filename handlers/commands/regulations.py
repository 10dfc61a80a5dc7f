"""/ajukan [pp|pkb | baru [pp|pkb] | R-... [ACT]]: companies; /patuh [NAME]: anybody.

/peraturan [semua | belum | daftar | R-... [ACT]]: officers.
"""

from handlers.commands.lacking import without
from handlers.entries import Chapter, Command, Reading
from handlers.rules.access import EVERYBODY, REGULATION_OFFICERS, may_use
from handlers.rules.registrations.receipt import means_number, parse_receipt
from handlers.rules.regulations.filing_answers import read_kind
from handlers.services.base.work import Done, Work
from handlers.services.employers.lists import decide_list
from handlers.services.regulations.acting import ALL
from handlers.services.regulations.company import NEW, act_on_own, overview
from handlers.services.regulations.desk import COMPARE, UNKNOWN, handle, show_all, show_mine
from handlers.services.regulations.filing import UNKNOWN as NOT_OWN
from handlers.services.regulations.filing import begin
from handlers.services.regulations.papers import compare_versions
from handlers.services.regulations.public import show_listed

WITHOUT, LIST = "belum", "daftar"


def file(work: Work, args: str) -> Done:
    """A company hands one in, or sees what it has handed in."""
    word, _, rest = args.strip().partition(" ")
    if parse_receipt(word):
        own = act_on_own(work, word, rest.strip().casefold())
        return handle(work, word, "") if own is NOT_OWN and may_use(REGULATION_OFFICERS, work.actor) else own
    if means_number(word):
        return NOT_OWN
    kind = read_kind(args) if args else None
    value = str(kind.value) if kind is not None and kind.kind == "ok" else ""
    return begin(work, value) if word.casefold() == NEW else overview(work, value)


def look_up(work: Work, args: str) -> Done:
    """`/patuh [NAME]`: whether a company is in the public list; anybody may ask."""
    return show_listed(work, args.strip())


def regulations(work: Work, args: str) -> Done:
    """What waits for this officer; all that is under way; one of them; an act on it."""
    word, _, rest = args.strip().partition(" ")
    if parse_receipt(word):
        return handle(work, word, rest)
    if means_number(word):
        return UNKNOWN
    if word.casefold() == WITHOUT:
        return without(work, rest)
    if word.casefold() == LIST:
        return decide_list(work, rest.strip())
    if word.casefold() == ALL:
        return show_all(work, _page(rest))
    return show_mine(work, _page(args))


def _page(words: str) -> int:
    """`hal 2`; the first page for anything else."""
    number = words.casefold().strip().removeprefix("hal").strip()
    return max(int(number), 1) if number.isascii() and number.isdecimal() and len(number) < 6 else 1  # noqa: PLR2004


COMMANDS = (
    Command("ajukan", file, EVERYBODY, meaning="regulation"),
    Command("patuh", look_up, EVERYBODY, resumes=True),
    Command("peraturan", regulations, REGULATION_OFFICERS, Chapter.EMPLOYERS, alone=True, resumes=True),
)

READINGS = (Reading(COMPARE, compare_versions, REGULATION_OFFICERS, resumes=True),)
