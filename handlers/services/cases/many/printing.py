"""`/surat semua cetak WHICH`: the letters of a selection as one PDF, in the order of their cases."""

from dataclasses import replace

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.case_picks import CasePick, read_pick
from handlers.services.base.long_reads import Made, Note, Pages, offered
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.cases.letters import letter_file
from handlers.services.cases.many.parts import PRINT
from handlers.services.cases.many.picking import rows_of, stages_for
from handlers.services.cases.paper import PDF
from storage.repositories.cases import case_by_id, live_letter

READING, DRAWER = "case-letters", "case-letters"
MOST_PRINTED = 120
"""Letters in one PDF."""


def ask_print(pick: CasePick, employers: list[int] | None) -> Done:
    """The letters are read beside the turn."""
    data = {"act": PRINT, "words": pick.words, "employers": employers, "page": pick.page}
    return Done(reads=LongRead(READING, data))


def read_letters(pages: Pages, data: Data) -> Done | Made:
    """Everything that stands on each letter."""
    start = (data["page"] - 1) * MOST_PRINTED
    found: list[tuple[int, Data, str]] = []
    for work, row in rows_of(pages, data, stages_for(PRINT, read_pick(data["words"]))):
        case, letter = case_by_id(work.uow.session, row.id), live_letter(work.uow.session, row.id)
        if case is not None and letter is not None:
            found.append((row.id, dict(letter_file(work, case, letter).payload), f"case:{row.id}"))
    found.sort(key=lambda one: one[0])
    part = found[start : start + MOST_PRINTED]
    if not part:
        return Done((Say("many.none-to-print"),))
    name = f"surat-{data['page']}.pdf" if len(found) > MOST_PRINTED else "surat.pdf"
    notes = (Note("export.letters", why=f"{len(part)} letters"),)
    letters = {"letters": [payload for _, payload, _ in part]}
    return Made(name, PDF, DRAWER, letters, len(part), notes, {"total": len(found)})


def offer_letters(work: Work, read: LongRead, found: Done | Made) -> Done:
    """The PDF to fetch, and the way to the next one where there are more letters."""
    if isinstance(found, Done):
        return found
    page, total = read.data["page"], found.about["total"]
    pick = replace(read_pick(read.data["words"]), page=page)
    more = (Choice(f"/surat semua {PRINT} {pick.words} hal {page + 1}", Phrase("case.choice-lagi")),)
    params = {"count": found.count, "total": total}
    choices = more if page * MOST_PRINTED < total else ()
    return Done((Say("many.printed", params, choices, files=(offered(work, read, found),)),))
