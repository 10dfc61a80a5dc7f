"""`/cakupan`: how many of all who work are covered, by district where known, beside other regencies, and the goals."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from handlers.flow import Phrase, Say
from handlers.rules.access import FIGURE_KEEPERS, may_use
from handlers.rules.office.area import district_of
from handlers.rules.steering.coverage import Coverage, beside, coverage_of, goals
from handlers.rules.steering.figure_words import read_typed
from handlers.rules.steering.figures import Figure, Kind, tenths_of
from handlers.services.base.work import Done, Work
from handlers.services.steering.kept_figures import keep, load, name_of, places
from handlers.services.steering.targets import own_words

OTHERS = 20
"""Regencies beside the own one: a province has hardly more."""
KINDS = (Kind.ACTIVE, Kind.INACTIVE, Kind.WORKERS, Kind.GOAL)


def coverage(work: Work, words: str) -> Done:
    """`/cakupan [pekerja 426.765 2023-08 BPS | Juai aktif 900 2026 | sasaran 2030 100]`."""
    text, head = " ".join(words.split()), tuple[Phrase, ...]()
    typed = read_typed(text, places(work.office)) if text and may_use(FIGURE_KEEPERS, work.actor) else None
    if typed is None and text:
        return Done((Say("steering.coverage-how"),))
    if typed is not None:
        if typed.wrong:
            return Done((Say(f"steering.typed-{typed.wrong}"),))
        keep(work, typed.figures, "typed")
        head = (Phrase("steering.kept", {"count": len(typed.figures)}),)
    return Done((_shown(work, load(work, *KINDS), head),))


def _shown(work: Work, figures: Sequence[Figure], head: tuple[Phrase, ...]) -> Say:
    whole = coverage_of(figures)
    enter = Phrase("steering.coverage-enter") if may_use(FIGURE_KEEPERS, work.actor) else ""
    more = [*_further(whole), *(_goal(one) for one in goals(figures, work.today.year))]
    last = [own_words(work), *([enter] if enter else [])]
    if whole.active is None:
        return Say("steering.coverage-none", {"place": work.office.region_name, "lines": [*more, *last]}, head=head)
    lines = [
        covered_words(whole),
        *_doubts(whole),
        *more,
        *_districts(work, figures),
        *_others(work, figures, whole),
        *last,
    ]
    return Say("steering.coverage", {"place": work.office.region_name, "lines": lines}, head=head)


def covered_words(found: Coverage) -> Phrase:
    """`134.249 dari 426.765 pekerja terlindungi (31,4%)`, or the number alone where nobody knows who works."""
    active = found.active
    if active is None:
        return Phrase("steering.covered-unknown")
    said: dict[str, Any] = {"active": active.count, "when": when_words(active)}
    if found.workers is None or not found.workers.count:
        return Phrase("steering.covered-alone", said)
    percent, tenth = tenths_of(active.count, found.workers.count)
    said |= {"workers": found.workers.count, "percent": percent, "tenth": tenth, "missing": found.missing or 0}
    return Phrase("steering.covered", said)


def _doubts(found: Coverage) -> list[Phrase]:
    """More who are covered than who work: one of the two is wrong, or of other people."""
    if found.active is None or found.workers is None or found.active.count <= found.workers.count:
        return []
    return [Phrase("steering.covered-doubt")]


def when_words(figure: Figure) -> Phrase | str:
    """Of which month or year a figure is."""
    return Phrase("steering.month", {"month": date(figure.year, figure.month, 1)}) if figure.month else str(figure.year)


def _further(found: Coverage) -> list[Phrase]:
    """Who is no longer active, and where the number of all who work comes from."""
    lines = []
    if found.inactive is not None:
        lines.append(Phrase("steering.inactive", {"count": found.inactive.count, "when": when_words(found.inactive)}))
    if found.workers is not None:
        source = found.workers.source or Phrase("steering.no-source")
        lines.append(Phrase("steering.workers", {"source": source, "when": when_words(found.workers)}))
    return lines


def _goal(figure: Figure) -> Phrase:
    return Phrase("steering.goal", {"year": str(figure.year), "percent": figure.count})


def _districts(work: Work, figures: Sequence[Figure]) -> list[Phrase]:
    """The districts of which a figure is known; a reader of one district sees that one."""
    own = work.actor.area
    shown = [
        Phrase("steering.district", {"name": name, "covered": covered_words(coverage_of(figures, code))})
        for code, name in work.office.area.districts
        if (own is None or code in (own, district_of(own))) and coverage_of(figures, code).active is not None
    ]
    return [Phrase("steering.districts"), *shown] if shown else []


def _others(work: Work, figures: Sequence[Figure], whole: Coverage) -> list[Phrase]:
    """Other regencies, the most first, with the own one in its place."""
    others = beside(figures, work.office.area.regions)
    if not others or whole.active is None:
        return []
    ranked = sorted([*others, whole.active], key=lambda one: (-one.count, one.place))
    lines = [
        Phrase("steering.other-own" if one is whole.active else "steering.other", {
            "place": place, "name": name_of(work.office, one.place), "count": one.count, "when": when_words(one),
        })
        for place, one in enumerate(ranked[:OTHERS], 1)
    ]  # fmt: skip
    return [Phrase("steering.others"), *lines]
