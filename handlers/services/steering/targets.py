"""`/target`: what BPJS aims at and what was reached, by segment, year and month; apart from it our own count."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from handlers.flow import Choice, FileRecipe, Phrase, Say
from handlers.rules.access import FIGURE_KEEPERS, FIGURE_READERS, TARGET_SETTERS, may_use, scope_of
from handlers.rules.small_cells import is_small
from handlers.rules.steering.figure_words import names_figures, read_typed
from handlers.rules.steering.figures import PARTS, WHOLE_YEAR, Figure, Kind, Line, Segment, added, lines_of, newest
from handlers.services.base.work import Done, Work
from handlers.services.base.workbooks import XLSX
from handlers.services.cases.targets import show_targets
from handlers.services.steering.kept_figures import keep, load, places
from storage.repositories.steering import count_members

EVERY_YEAR = "semua"
CHART = (Kind.ACTIVE, Kind.REALISED)
"""What the chart shows: who is active, else what was reached."""


def target(work: Work, words: str) -> Done:
    """`/target [YEAR | semua | bpu 2026-10 target 7500 realisasi 5200]`; of employers: `5 sampai 2026-12-31`."""
    text = " ".join(words.split())
    typed = read_typed(text, places(work.office)) if may_use(FIGURE_KEEPERS, work.actor) else None
    if typed is not None:
        if typed.wrong:
            return Done((Say(f"steering.typed-{typed.wrong}"),))
        keep(work, typed.figures, "typed")
        return _year(work, str(typed.figures[0].year), kept=len(typed.figures))
    if text.casefold() == EVERY_YEAR:
        return _years(work)
    if not text or (text.isdecimal() and len(text) == len("2026")):
        shown = _year(work, text or str(work.today.year))
        goals = () if text or not may_use(TARGET_SETTERS, work.actor) else show_targets(work, "").says
        return Done((*shown.says, *goals))
    if names_figures(text) and may_use(FIGURE_KEEPERS, work.actor):
        return Done((Say("steering.typed-order"),))
    return show_targets(work, words) if may_use(TARGET_SETTERS, work.actor) else Done((Say("steering.targets-how"),))


def _year(work: Work, year: str, kept: int = 0) -> Done:
    """One year: the newest of each segment, then the months."""
    figures = load(work, Kind.TARGET, Kind.REALISED, *CHART)
    lines = lines_of(figures, int(year))
    years = sorted({one.year for one in figures if one.kind in (Kind.TARGET, Kind.REALISED)})
    head = (Phrase("steering.kept", {"count": kept}),) if kept else ()
    choices = tuple(Choice(f"/target {one}", str(one)) for one in years[-4:] if str(one) != year)
    choices += (Choice(f"/target {EVERY_YEAR}", Phrase("steering.choice-semua")),) if len(years) > 1 else ()
    last = [own_words(work), *_how(work)]
    if not lines:
        return Done((Say("steering.targets-none", {"year": year, "lines": last}, choices, head=head),))
    now = newest(lines)
    months = [line for line in lines if line.month and line.segment is Segment.ALL] or _one_segment(lines)
    by_month = [_month_words(int(year), line) for line in months] if len(months) > 1 else []
    params = {
        "when": _when(int(year), max(one.month for one in now)),
        "lines": [*map(line_words, now), *by_month, *last],
    }
    files = (table_file(lines, int(year), work.today), *chart_files(work, figures, int(year)))
    return Done((Say("steering.targets", params, choices, head=head, files=files),))


def _years(work: Work) -> Done:
    """All years, each as it stood last: what an office prints as one table."""
    figures = load(work, Kind.TARGET, Kind.REALISED)
    years = sorted({one.year for one in figures})
    shown = []
    for year in years:
        now = newest(lines_of(figures, year))
        shown += (
            [Phrase("steering.year", {"when": _when(year, max(one.month for one in now))}), *map(line_words, now)]
            if now
            else []
        )
    choices = tuple(Choice(f"/target {year}", str(year)) for year in years[-4:])
    if not shown:
        return Done((Say("steering.targets-none", {"year": "", "lines": [own_words(work), *_how(work)]}),))
    return Done((Say("steering.all-targets", {"lines": [*shown, own_words(work)]}, choices),))


def _one_segment(lines: Sequence[Line]) -> list[Line]:
    """The months of the only segment that was entered."""
    segments = {line.segment for line in lines if line.month}
    return [line for line in lines if line.month] if len(segments) == 1 else []


def line_words(line: Line) -> Phrase:
    """A segment: reached of its target, percent, and what is missing."""
    return _line(Phrase(f"steering.segment-{line.segment}"), line)


def _month_words(year: int, line: Line) -> Phrase:
    return _line(Phrase("steering.month", {"month": date(year, line.month, 1)}), line)


def _line(name: Phrase, line: Line) -> Phrase:
    said = {"name": name, "target": line.target or 0, "realised": line.realised or 0}
    if line.target is None or line.realised is None:
        return Phrase("steering.only-realised" if line.target is None else "steering.only-target", said)
    gap = line.gap or 0
    word = "over" if gap < 0 else "missing" if gap else "none"
    reached = said | {"percent": line.percent or 0, "gap": Phrase(f"steering.gap-{word}", {"count": abs(gap)})}
    return Phrase("steering.reached", reached)


def _when(year: int, month: int) -> Phrase | str:
    return Phrase("steering.until", {"month": date(year, month, 1)}) if month else str(year)


def _how(work: Work) -> list[Phrase]:
    return [Phrase("steering.targets-enter")] if may_use(FIGURE_KEEPERS, work.actor) else []


def own_words(work: Work) -> Phrase:
    """Members of this programme in the officer's area, counted here; a small number is hidden as on the board."""
    count = count_members(work.connection, scope_of(work.actor))
    hidden = is_small(count) and may_use(FIGURE_READERS, work.actor)
    return Phrase("steering.own", {"count": Phrase("staff.board-hidden") if hidden else count})


def table_file(lines: Sequence[Line], year: int, today: date) -> FileRecipe:
    """Every segment and month of a year as a workbook."""
    rows = [[_moment(year, line.month), [f"steering.segment-{line.segment}", {}], *_cells(line)] for line in lines]
    heads = ("when", "segment", "target", "realised", "percent", "gap")
    sheet = {"title": "steering.sheet-targets", "heads": [f"steering.head-{one}" for one in heads], "rows": rows}
    return FileRecipe(f"target-{year}.xlsx", XLSX, "case-tables", {"sheets": [sheet], "date": today.isoformat()})


def _moment(year: int, month: int) -> object:
    return ["steering.month", {"month": date(year, month, 1).isoformat()}] if month != WHOLE_YEAR else str(year)


def _cells(line: Line) -> list[int | str]:
    return ["" if one is None else one for one in (line.target, line.realised, line.percent, line.gap)]


def chart_files(work: Work, figures: Sequence[Figure], year: int) -> tuple[FileRecipe, ...]:
    """The chart of a year: how many came in each month, by segment; nothing where fewer than two months are known."""
    payload = chart_of(work, figures, year)
    return (FileRecipe(f"segmen-{year}.png", "image/png", "segments", payload),) if payload else ()


def chart_of(work: Work, figures: Sequence[Figure], year: int) -> dict[str, Any] | None:
    """What the chart draws: for each segment (month, how many)."""
    for kind in CHART:
        found = added(figures, year, kind)
        shown = [part for part in PARTS if part in found] or [part for part in (Segment.ALL,) if part in found]
        if any(len(found[part]) > 1 for part in shown):
            bars = [[str(part), [[month, count] for month, count in found[part].items()]] for part in shown]
            return {"office": work.office.region_name, "year": year, "segments": bars}
    return None
