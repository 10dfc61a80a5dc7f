"""Figures by spreadsheet: what it says is shown first, and kept once its count was typed."""

from collections import Counter
from collections.abc import Sequence

from handlers.flow import Data, Phrase, Say
from handlers.rules.plans import read_confirmation
from handlers.rules.sheet_cells import Row
from handlers.rules.steering.figure_sheet import MOST, read_figures
from handlers.rules.steering.figures import Figure, Kind, Segment
from handlers.services.base.work import Done, Opening, Work
from handlers.services.steering.kept_figures import keep, load, name_of, places, row_of

FLOW = "figure-sheet"
SHOWN = 8
"""Changes and faults that the dry run names; it counts the others."""


def take_figures(work: Work, rows: Sequence[Row]) -> Done:
    """Read a sheet and show what it would change; nothing is kept before its count was typed."""
    sheet = read_figures(rows, places(work.office))
    known = {_of(one): one.count for one in load(work, *Kind)}
    new = [one for one in sheet.figures if known.get(_of(one)) != one.count]
    wrong = [Phrase(f"steering.wrong-{one.reason}", {"row": one.row}) for one in sheet.wrong[:SHOWN]]
    same, more = len(sheet.figures) - len(new), len(sheet.wrong) - SHOWN
    rest = [Phrase("steering.sheet-summed")] if sheet.each_month else []
    rest += [Phrase("steering.sheet-same", {"count": same})] if same else []
    rest += [*wrong, *([Phrase("steering.sheet-rest", {"count": more})] if more > 0 else [])]
    if not new:
        return Done((Say("steering.sheet-nothing", {"lines": rest or Phrase("steering.sheet-empty")}),))
    if len(new) > MOST:
        return Done((Say("steering.sheet-too-many", {"most": MOST}),))
    params = {"lines": [*_lines(work, new), *_changes(work, new, known), *rest]}
    data = {"record": FLOW, "count": len(new), "figures": [_packed(one) for one in new]}
    return Done((Say("steering.sheet-plan", params),), opens=Opening(FLOW, data))


def confirm_figures(work: Work, data: Data) -> Done:
    """The effect of the question: its count was typed."""
    if read_confirmation(data["typed"], data["count"]).kind != "ok":
        return Done((Say("steering.sheet-left"),))
    figures = [_opened(one) for one in data["figures"]]
    keep(work, figures, "sheet")
    return Done((Say("steering.sheet-kept", {"count": len(figures)}),))


def _lines(work: Work, new: Sequence[Figure]) -> list[Phrase]:
    """How many of each kind and year, and the sum of those of a year that can be added up."""
    counts = Counter((one.kind, one.year) for one in new)
    return [
        Phrase("steering.sheet-line", {"kind": Phrase(f"steering.kind-{kind}"), "year": str(year), "count": count})
        for (kind, year), count in sorted(counts.items(), key=lambda one: (one[0][1], one[0][0]))
    ]


def _changes(work: Work, new: Sequence[Figure], known: dict[object, int]) -> list[Phrase]:
    """Numbers that stand there already and would be others."""
    changed = [one for one in new if _of(one) in known]
    lines = [_change(work, one, known[_of(one)]) for one in changed[:SHOWN]]
    rest = len(changed) - len(lines)
    return [*lines, Phrase("steering.sheet-more", {"count": rest})] if rest > 0 else lines


def _change(work: Work, one: Figure, before: int) -> Phrase:
    kind, segment = Phrase(f"steering.kind-{one.kind}"), Phrase(f"steering.segment-{one.segment}")
    when = f"{one.year}-{one.month:02}" if one.month else str(one.year)
    said = {"kind": kind, "segment": segment, "place": name_of(work.office, one.place), "when": when}
    return Phrase("steering.sheet-change", {**said, "before": before, "now": one.count})


def _of(figure: Figure) -> object:
    row = row_of(figure)
    return row.kind, row.segment, row.place, row.year, row.month


def _packed(one: Figure) -> list[str | int]:
    return [str(one.kind), one.count, one.year, one.month, str(one.segment), one.place, one.source]


def _opened(packed: Sequence[object]) -> Figure:
    kind, count, year, month, segment, place, source = packed
    return Figure(Kind(str(kind)), int(str(count)), int(str(year)), int(str(month)), Segment(str(segment)), str(place),
                  str(source))  # fmt: skip
