"""/berkas [hal N|NO terima|teruskan|lengkap|kurang WHAT|beda FIELD words]; /berkas semua terima|teruskan [desa]."""

from handlers.entries import Chapter, Command, Reading
from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import ENROLLERS, PAPER_HANDLERS
from handlers.rules.reading.counts import read_count
from handlers.rules.registrations.paper_acts import PaperAct
from handlers.services.base.long_reads import Pages
from handlers.services.base.records import find_record
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.registrations.bulk.acting import carry_out
from handlers.services.registrations.bulk.packets import KINDS, plan_packet
from handlers.services.registrations.papers.handing import handle, no_record, what_now
from handlers.services.registrations.papers.village import papers_to_do

EVERYBODY_S = "semua"
PAGE_WORD = "hal"


def papers(work: Work, args: str) -> Done:
    """One act with the papers of one record; without it, what can be done now."""
    number, _, rest = args.partition(" ")
    if not number or number.casefold() == PAGE_WORD:
        return to_do(work, "/berkas", rest)
    if number.casefold() == EVERYBODY_S:
        return all_papers(work, rest.strip())
    record = find_record(work, number)
    if record is None or record.erased_at is not None:
        return no_record()
    if record.frozen:
        return Done((Say("problems.frozen", {"number": record.number}),))
    word, _, more = rest.strip().partition(" ")
    if not word:
        return what_now(work, record)
    if word.casefold() not in list(PaperAct):
        return what_now(work, record, Say("problems.papers-act"))
    return handle(work, record, PaperAct(word.casefold()), more.strip())


def to_do(work: Work, command: str, typed: str) -> Done:
    """Whose papers wait: the first page, or the one that was asked for. What stands far behind takes long to get at."""
    page = read_count(typed) or 1
    return papers_to_do(work, command) if page <= 1 else Done(reads=LongRead("to-do", {"of": command, "page": page}))


def read_to_do(pages: Pages, data: Data) -> Done:
    """One of the later pages."""
    with pages.page() as work:
        return papers_to_do(work, data["of"], data["page"])


def all_papers(work: Work, args: str) -> Done:
    """`/berkas semua terima`: plan first; `/berkas semua terima ya 12` confirms what was planned."""
    word, _, more = args.partition(" ")
    act = next((one for one in KINDS if one == word.casefold()), None)
    if act is None:
        choices = tuple(Choice(f"/berkas semua {one}", Phrase(f"papers.choice-all-which-{one}")) for one in KINDS)
        return Done((Say("papers.all-which", choices=choices),))
    head, _, typed = more.strip().partition(" ")
    if head.casefold() == "ya":
        return carry_out(work, typed, (KINDS[act],))
    return plan_packet(work, act, more.strip())


COMMANDS = (Command("berkas", papers, PAPER_HANDLERS, Chapter.PAPERS, resumes=True),)

READINGS = (Reading("to-do", read_to_do, PAPER_HANDLERS | ENROLLERS, resumes=True, light=True),)
