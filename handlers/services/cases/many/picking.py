"""`/surat semua`: which cases of a selection wait for which step, and which of them the step can be taken with."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.case_life import possible
from handlers.rules.cases.case_picks import CasePick, read_pick
from handlers.rules.cases.case_words import DEEDS
from handlers.rules.cases.many import WORDS
from handlers.services.base.long_reads import Pages
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.cases.acts import paper_refused
from handlers.services.cases.exposing import exposed
from handlers.services.cases.letters import Refused, own_draft
from handlers.services.cases.listing import picked_cases, which_words
from handlers.services.cases.many.parts import PRINT, Item, Left, Plan, left_out
from storage.enums import CaseStatus
from storage.repositories.case_lists import CaseRow
from storage.repositories.cases import case_by_id
from storage.tables import Case

READING = "case-many"
PAGE = 50
"""Cases a page of the dry run: of each the letter and the reports behind it are looked at."""
PRINTABLE = (CaseStatus.DRAFTED, CaseStatus.INITIALLED, CaseStatus.SIGNED, CaseStatus.POSTED)


def stages_for(word: str, pick: CasePick) -> tuple[CaseStatus, ...]:
    """Where cases of the selection stand that wait for this step."""
    if word == PRINT:
        return tuple(one for one in pick.statuses if one in PRINTABLE)
    return tuple(one for one in pick.statuses if DEEDS[word].act in possible(one))


def show_steps(work: Work, pick: CasePick, employers: Collection[int] | None) -> Done:
    """`/surat semua WHICH`: how many wait for each step, with a button for each that this officer may take."""
    counts = {word: _count(work, word, pick, employers) for word in _words(work)}
    found = {word: count for word, count in counts.items() if count}
    if not found:
        return Done((Say("many.none-waits", {"which": which_words(pick)}),))
    lines = tuple(Phrase(f"many.waits-{word}", {"count": count}) for word, count in found.items())
    choices = tuple(
        Choice(f"/surat semua {word} {pick.words}", Phrase(f"many.choice-{word}", {"count": count}))
        for word, count in found.items()
    )
    return Done((Say("many.steps", {"which": which_words(pick), "lines": lines}, choices),))


def _words(work: Work) -> tuple[str, ...]:
    mine = [word for word in WORDS if work.actor.role in DEEDS[word].who]
    return (*mine, PRINT)


def _count(work: Work, word: str, pick: CasePick, employers: Collection[int] | None) -> int:
    stages = stages_for(word, pick)
    return picked_cases(work, _at(pick, stages), employers, 1)[0] if stages else 0


def _at(pick: CasePick, stages: tuple[CaseStatus, ...]) -> CasePick:
    return replace(pick, stages=stages)


def ask_plan(work: Work, word: str, pick: CasePick, employers: Collection[int] | None) -> Done:
    """`/surat semua ACT WHICH`: the dry run is read beside the turn."""
    if work.actor.role not in DEEDS[word].who:
        return Done((Say("many.not-yours"),))
    named = list(employers) if employers is not None else None
    return Done(reads=LongRead(READING, {"act": word, "words": pick.words, "employers": named}))


def plan_many(pages: Pages, data: Data) -> Plan:
    """Each case of the selection that waits for the step: an item, or left with the reason that it has one by one."""
    word = data["act"]
    items: list[Item] = []
    left: list[Left] = []
    for work, row in rows_of(pages, data, stages_for(word, read_pick(data["words"]))):
        case = case_by_id(work.uow.session, row.id)
        if case is None:
            continue
        refusal = refused(work, case, word)
        if refusal is None:
            items.append(Item(row.id, case.version, row.number, row.employer))
        else:
            left.append(left_out(row.number, refusal))
    return Plan(tuple(sorted(items, key=lambda one: one.row)), tuple(left))


def rows_of(pages: Pages, data: Data, stages: tuple[CaseStatus, ...]) -> Iterator[tuple[Work, CaseRow]]:
    """The cases of a selection that stand there, page by page."""
    pick = _at(read_pick(data["words"]), stages)
    done = 0
    while stages:
        with pages.page() as work:
            total, rows = picked_cases(work, pick, data["employers"], PAGE, done)
            for row in rows:
                yield work, row
        done += len(rows)
        pages.so_far(done, total)
        if not rows or done >= total:
            return


def refused(work: Work, case: Case, word: str) -> Refused | None:
    """Why the act would be refused for this case alone, too; None where nothing speaks against it."""
    deed = DEEDS[word]
    if deed.act not in possible(case.status):
        return Refused("cases.impossible")
    if (barred := paper_refused(work, case, deed, {})) is not None:
        return barred
    if word == "paraf" and own_draft(work, case):
        return Refused("cases.own-letter")
    if word == "surat" and exposed(work, case):
        return Refused("many.exposed")
    return None
