"""Acts on many cases at once, by the rules of each case alone.

What they tell reporters waits until it can no longer be taken back.
"""

from typing import Any

from handlers.flow import Data, Phrase
from handlers.rules.cases.case_life import CaseAct, Impossible
from handlers.rules.cases.case_words import DEEDS
from handlers.rules.cases.many import WORDS
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.cases import acts
from handlers.services.cases.guarding import OWN, keep_out
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import case_by_number
from handlers.services.cases.many import parts
from handlers.services.cases.many.parts import Item, Matter, Plan
from handlers.services.cases.many.picking import refused
from handlers.services.cases.marks import Marks, keep, row_marks
from storage.repositories import case_joins
from storage.repositories.cases import live_letter
from storage.tables import Case

FLOW = "case-many"


def may(work: Work, word: str) -> bool:
    """True where this officer may take that step with a case."""
    return work.actor.role in DEEDS[word].who


def offer_many(work: Work, read: LongRead, plan: Plan) -> Done:
    """The dry run as a question."""
    return parts.offer(CASES, work, read.data, plan)


def carry_out(work: Work, data: Data) -> Done:
    """The effect of the typed count."""
    return parts.carry_out(CASES, work, data)


def _do(work: Work, act_id: int, item: Item, data: Data) -> None:
    """One case. Raises Refused, also for words that stand in a report of it, and then nothing of it was changed."""
    word = data["act"]
    case = case_by_number(work, item.number)
    if case is None or case.row_id != item.row or case.version != item.version:
        raise Refused("many.changed")
    if (barred := refused(work, case, word)) is not None:
        raise barred
    keep_out(work, case.employer_id, data)
    before, letter = row_marks(work, "cases", case.row_id), live_letter(work.uow.session, case.row_id)
    standing: list[Any] | None = None
    if letter is not None and letter.id is not None:
        standing = [letter.id, row_marks(work, "letters", letter.id)]
    work.holds_case_news = True
    try:
        acts.do(work, case, word, {"scan": [], **data})
    except Impossible:
        raise Refused("cases.impossible") from None
    finally:
        work.holds_case_news = False
    keep(work, act_id, case.row_id, _after(work, case, word) | {"case": before, "letter": standing})


def _after(work: Work, case: Case, word: str) -> Marks:
    """What undo compares, and what it takes away."""
    letter = live_letter(work.uow.session, case.row_id)
    made = letter.id if letter is not None and DEEDS[word].act is CaseAct.DRAFT else None
    step = case_joins.last_step_id(work.connection, case.row_id)
    return {"version": case.version, "act": str(DEEDS[word].act), "made": made, "step": step}


def _did(word: str, count: int) -> Phrase:
    return Phrase(f"many.done-{word}", {"count": count})


CASES = Matter(FLOW, "/surat semua", WORDS, "many.done", _did, may, _do, ("day", "extra", OWN, "register", "on"))
