"""A threat or a dismissal, told in the middle of a report that is not sent yet, and what becomes of it."""

from handlers.danger import danger_words
from handlers.flow import Data, Say
from handlers.rules.reading.questions import in_pieces
from handlers.rules.reports.report_dangers import danger_in
from handlers.rules.reports.report_heard import HURTS, hurt_in
from handlers.services.base.work import Done, Opening, Work
from handlers.services.reports.hearing import alert, hurt
from handlers.services.sealed.vault import reports_here, shown_reports
from storage.repositories.reports import OVER


def told_here(work: Work, data: Data) -> Done:
    """Whom to call, at once; the words go into the report that is being told, and its question comes again.

    A report that this chat has sent before goes on top as if nothing had been open; of a discreet one nothing is said.
    `data`: the answers so far, with "meaning" and "words".
    """
    words = data["words"]
    kind = HURTS[data["meaning"]] if not words else hurt_in(words) or HURTS[data["meaning"]]
    brings = {"hurts+": [kind], "story+": in_pieces(words)}
    if any(report.status not in OVER for report in shown_reports(work)):
        says = hurt(kind)(work, words).says
    else:
        alert(work, reports_here(work), kind)
        says = (danger_words(work.office, danger_in(words) or kind), Say("report.hurt-noted", {"kind": kind}))
    return Done(says, opens=Opening("report", brings, goes_on=True))
