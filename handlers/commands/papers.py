"""/berkas NO terima|teruskan|lengkap|kurang WHAT|beda FIELD reason."""

from handlers.entries import Chapter, Command
from handlers.flow import Say
from handlers.rules.access import PAPER_HANDLERS
from handlers.rules.registrations.paper_acts import PaperAct
from handlers.services.base.records import find_record
from handlers.services.base.work import Done, Work
from handlers.services.registrations.papers.handing import handle, no_record, what_now
from handlers.services.registrations.papers.village import papers_to_do


def papers(work: Work, args: str) -> Done:
    """One act with the papers of one record; without it, what can be done now."""
    number, _, rest = args.partition(" ")
    if not number:
        return papers_to_do(work)
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


COMMANDS = (Command("berkas", papers, PAPER_HANDLERS, Chapter.PAPERS, resumes=True),)
