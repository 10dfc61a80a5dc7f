"""The board of whoever sees figures and nobody behind them: head, reader, administrator. Small numbers are hidden."""

from collections.abc import Iterable, Mapping

from handlers.flow import Choice, Phrase, Say
from handlers.rules.office.area import district_of
from handlers.rules.small_cells import part_shown, shown
from handlers.services.base.work import Done, Work
from handlers.services.registrations.board.counting import Counts, count, summed
from handlers.services.registrations.board.listing import TO_BOARD, place_of
from handlers.services.registrations.board.showing import ORDER, unserved
from storage.enums import Status

Part = str | None
"""A part of the reader's area: the code of a district or village; None: outside the list."""


def show_figures(work: Work) -> Done:
    """How many stand where in the reader's area, which is named; sent and members of each part of it."""
    counts = count(work)
    parts = _parts(work, counts)
    cells = shown([[parts[one].get(status, 0) for status in ORDER] for one in parts] or [[0] * len(ORDER)])
    *inside, whole = cells
    lines = [Phrase("staff.board-sent", {"count": _number(whole[-1])})]
    if any(whole[:-1]):  # else nothing but the sum may be shown, or not even that
        lines += [*_stages(counts, whole), *_rate(whole)]
    if len(parts) > 1 and any(whole[:-1]):
        lines += [_part(work, code, row) for code, row in zip(parts, inside, strict=True)]
    alone = unserved(work, counts)
    lines += [Phrase("staff.board-nobody-count", {"villages": len(alone)})] if alone else []
    lines += [Phrase("staff.board-closed")] if any(None in row for row in cells) else []
    choices = [Choice("/ringkasan kosong", Phrase("staff.board-choice-kosong", {"count": len(alone)}))] if alone else []
    choices.append(Choice("/bulanan", Phrase("staff.board-choice-bulanan")))
    choices.append(Choice("/rekap", Phrase("staff.board-choice-rekap")))
    params = {"place": work.office.place(work.actor.area), "day": work.today, "lines": tuple(lines)}
    return Done((Say("staff.board", params, tuple(choices)),))


def name_nobody(work: Work) -> Done:
    """`/ringkasan kosong`: the names of the villages in which nobody works, without their numbers."""
    alone = unserved(work, count(work))
    lines = tuple(
        Phrase("staff.board-name", {"village": place_of(work, village)}) for village in sorted(alone, key=str)
    )
    params = {"place": work.office.place(work.actor.area), "day": work.today, "page": 1, "pages": 1, "lines": lines}
    words = ("staff.board-nobody-in",) if lines else ("staff.board-none",)
    return Done((Say("staff.board-nobody-in", params, (TO_BOARD,), words=words),))


def _parts(work: Work, counts: Counts) -> dict[Part, dict[Status, int]]:
    """The stages of each part of the area where somebody was sent: of districts, or of the villages of one district."""
    area, found = work.actor.area, dict[Part, dict[Status, int]]()
    for (status, village), number in sorted(counts.all.items(), key=lambda one: str(one[0][1])):
        code = (
            district_of(village) if village is not None and not work.office.area.has_district(area or "") else village
        )
        stages = found.setdefault(code, {})
        stages[status] = stages.get(status, 0) + number
    return found


def _stages(counts: Counts, whole: list[int | None]) -> Iterable[Phrase]:
    """A line for each stage where somebody stands, or may."""
    for status, number in zip(ORDER, whole[:-1], strict=True):
        if number != 0:
            late = summed(counts.due, status).late
            told = (
                {"late": late if number is not None and part_shown(late, number) else "some"} if late else {"late": 0}
            )
            name = Phrase(f"staff.status-{status}")
            yield Phrase("staff.board-figure", {"stage": name, "count": _number(number), **told})


def _rate(whole: list[int | None]) -> list[Phrase]:
    """Members of each hundred, where both numbers are shown."""
    sent, members = whole[-1], whole[ORDER.index(Status.MEMBER)]
    if not sent or members is None:
        return []
    return [Phrase("staff.board-rate", {"members": members, "sent": sent, "rate": 100 * members // sent})]


def _part(work: Work, code: Part, row: list[int | None]) -> Phrase:
    """What was sent in a part of the area, and how many are members."""
    numbers: Mapping[str, object] = {"sent": _number(row[-1]), "members": _number(row[ORDER.index(Status.MEMBER)])}
    return Phrase("staff.board-part", {"place": place_of(work, code), **numbers})


def _number(number: int | None) -> int | Phrase:
    return Phrase("staff.board-hidden") if number is None else number
