"""The board of a verifier: every number a tap into the list of who stands behind it."""

from collections import Counter
from collections.abc import Sequence

from handlers.flow import Choice, Phrase, Say
from handlers.rules.access import unserved_scope
from handlers.rules.registrations.board_part import OUTSIDE, Part, View
from handlers.services.base.served import invited_areas, served_areas
from handlers.services.base.work import Done, Work
from handlers.services.registrations.board.counting import NEEDING, Counts, count, summed
from handlers.services.registrations.board.listing import PAGE, TO_BOARD, place_of, turns
from storage.enums import Status
from storage.repositories.board import Tally

ORDER = (
    Status.SUBMITTED,
    Status.DISPUTED,
    Status.RETURNED,
    Status.VERIFIED,
    Status.WAITING,
    Status.PAPERS_AT_VILLAGE,
    Status.PAPERS_FORWARDED,
    Status.PAPERS_COMPLETE,
    Status.MEMBER,
    Status.LAPSED,
    Status.ENDED,
    Status.REJECTED,
    Status.WITHDRAWN,
)
"""Stages in the order of a registration's life."""


def show_board(work: Work) -> Done:
    """`/ringkasan`: what waits for the officer, every stage, members for each hundred, villages with nobody."""
    counts = count(work)
    mine, stages, alone = summed(counts.mine), counts.stages(), unserved(work, counts)
    lines = [Phrase("staff.board-mine", _due(mine)), *_stage_lines(counts, stages), *rate_line(stages)]
    lines += [Phrase("staff.board-nobody", {"villages": len(alone), "people": alone.total()})] if alone else []
    heaps = ((View.MINE, mine.total), (View.LATE, mine.late), (View.SOON, mine.soon))
    choices = [_button(f"/ringkasan {view}", f"staff.board-choice-{view}", n) for view, n in heaps if n]
    choices += [_stage_button(status, "", stages[status]) for status in ORDER if stages[status]]
    choices += [Choice("/ringkasan desa", Phrase("staff.board-choice-desa"))] if stages else []
    choices += [_button("/ringkasan kosong", "staff.board-choice-kosong", len(alone))] if alone else []
    return Done((Say("staff.board", _head(work, work.actor.area) | {"lines": tuple(lines)}, tuple(choices)),))


def show_village(work: Work, place: str) -> Done:
    """`/ringkasan desa CODE`: the stages of one village, each a tap into its list."""
    village = None if place == OUTSIDE else place
    counts = count(work)
    stages = counts.stages(village, everywhere=False)
    mine = summed(counts.mine, None, village)
    lines = [Phrase("staff.board-mine", _due(mine)), *_stage_lines(counts, stages, village), *rate_line(stages)]
    choices = [_stage_button(status, f" {place}", stages[status]) for status in ORDER if stages[status]]
    params = {"place": place_of(work, village), "day": work.today, "lines": tuple(lines)}
    return Done((Say("staff.board", params, (*choices, TO_BOARD)),))


def show_villages(work: Work, part: Part) -> Done:
    """`/ringkasan desa`: a line a village, those first where most waits for the officer."""
    counts = count(work)
    people = counts.villages()
    mine = {village: summed(counts.mine, None, village) for village in people}
    order = sorted(people, key=lambda one: (-mine[one].total, -people[one], one or ""))
    lines = [
        Phrase("staff.board-village", {"village": place_of(work, one), "count": people[one]} | _due(mine[one]))
        for one in order
    ]
    return _villages(work, part, "staff.board-villages", order, lines)


def show_nobody(work: Work, part: Part) -> Done:
    """`/ringkasan kosong`: villages with people on their way, and nobody who works for them."""
    alone, invited = unserved(work, count(work)), unserved_scope(work.actor, invited_areas(work))
    order = [village for village, _ in alone.most_common()]
    lines = [
        Phrase("staff.board-alone", {
            "village": place_of(work, one), "count": alone[one], "invited": "no" if invited.covers(one) else "yes",
        })
        for one in order
    ]  # fmt: skip
    return _villages(work, part, "staff.board-nobody-in", order, lines)


def unserved(work: Work, counts: Counts) -> Counter[str | None]:
    """How many people who still need their village live in each in which nobody works."""
    nobody = unserved_scope(work.actor, served_areas(work))
    found = counts.villages(NEEDING)
    return Counter({village: people for village, people in found.items() if nobody.covers(village)})


def rate_line(stages: Counter[Status]) -> list[Phrase]:
    """How many of a hundred that were sent are members."""
    sent, members = stages.total(), stages[Status.MEMBER]
    return (
        [Phrase("staff.board-rate", {"members": members, "sent": sent, "rate": 100 * members // sent})] if sent else []
    )


def _villages(work: Work, part: Part, key: str, order: Sequence[str | None], lines: Sequence[Phrase]) -> Done:
    """A page of villages, each a tap into its stages."""
    pages = max(1, -(-len(order) // PAGE))
    page = min(part.page, pages)
    here = slice((page - 1) * PAGE, page * PAGE)
    choices = [
        Choice(f"/ringkasan desa {one or OUTSIDE}", work.office.area.village_name(one) or Phrase("staff.board-outside"))
        for one in order[here]
    ]
    params = _head(work, work.actor.area) | {"page": page, "pages": pages, "lines": tuple(lines[here])}
    words = (key,) if order else ("staff.board-none",)
    return Done((Say(key, params, (*choices, *turns(part, page, pages), TO_BOARD), words=words),))


def _head(work: Work, area: str | None) -> dict[str, object]:
    return {"place": work.office.place(area), "day": work.today}


def _stage_lines(counts: Counts, stages: Counter[Status], *village: str | None) -> list[Phrase]:
    """A line for each stage where somebody stands: how many, how many wait for the officer, what is due."""
    return [
        Phrase("staff.board-stage", {
            "stage": Phrase(f"staff.status-{status}"), "count": stages[status],
            "mine": summed(counts.mine, status, *village).total, **_times(summed(counts.due, status, *village)),
        })
        for status in ORDER
        if stages[status]
    ]  # fmt: skip


def _due(found: Tally) -> dict[str, int]:
    return {"mine": found.total, **_times(found)}


def _times(found: Tally) -> dict[str, int]:
    return {"late": found.late, "soon": found.soon}


def _stage_button(status: Status, where: str, number: int) -> Choice:
    return _button(f"/ringkasan {status}{where}", f"staff.board-choice-{status}", number)


def _button(line: str, key: str, number: int) -> Choice:
    return Choice(line, Phrase(key, {"count": number}))
