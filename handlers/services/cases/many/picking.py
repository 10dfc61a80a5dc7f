"""`/surat semua`: which cases of a selection wait for which step, and which of them the step can be taken with."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

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
from storage.enums import CaseStatus
from storage.repositories.case_lists import CaseRow
from storage.repositories.cases import case_by_id
from storage.tables import Case

READING = "case-many"
PAGE = 50
"""Cases a page of the dry run: of each the letter and the reports behind it are looked at."""
NAMED = 3
"""Numbers that stand behind one reason."""
PRINT, PRINTABLE = "cetak", (CaseStatus.DRAFTED, CaseStatus.INITIALLED, CaseStatus.SIGNED, CaseStatus.POSTED)


@dataclass(frozen=True, slots=True)
class Left:
    """A case that the act leaves out: why, as a message key with its parameters."""

    number: str
    key: str
    params: Data


@dataclass(frozen=True, slots=True)
class Item:
    """A case that the act can be done with, as it stands now."""

    case: int
    version: int
    number: str
    employer: str


@dataclass(frozen=True, slots=True)
class CasePlan:
    """The dry run of one act over a selection."""

    items: tuple[Item, ...]
    left: tuple[Left, ...]


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


def plan_many(pages: Pages, data: Data) -> CasePlan:
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
    return CasePlan(tuple(sorted(items, key=lambda one: one.case)), tuple(left))


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


def left_out(number: str, refusal: Refused) -> Left:
    """The reason in a form that a conversation keeps."""
    params: dict[str, Any] = {"number": number, **refusal.params}
    return Left(number, refusal.key, {name: _plain(value) for name, value in params.items()})


def _plain(value: Any) -> Any:  # noqa: ANN401 -- a parameter of a message
    return value.isoformat() if hasattr(value, "isoformat") else value


def left_lines(left: Collection[Left]) -> tuple[Phrase, ...]:
    """What is left out, a line for each reason: how many, the first numbers, and the words of the first."""
    groups: dict[str, list[Left]] = {}
    for one in left:
        groups.setdefault(one.key, []).append(one)
    return tuple(_left_line(some) for some in groups.values())


def _left_line(some: Sequence[Left]) -> Phrase:
    numbers = ", ".join(one.number for one in some[:NAMED])
    why = Phrase(some[0].key, some[0].params)
    return Phrase("many.left", {"count": len(some), "numbers": numbers, "why": why})
