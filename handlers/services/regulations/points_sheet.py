"""Points that come as a table: read, kept, and shown with how many there are now."""

from collections.abc import Sequence

from handlers.flow import Choice, Say
from handlers.rules.registrations.receipt import parse_receipt
from handlers.rules.regulations.life import owned_by
from handlers.rules.regulations.points import table_points
from handlers.services.base.work import Done, Work
from handlers.services.regulations.acting import keep_points
from handlers.services.regulations.moving import find_regulation
from handlers.services.regulations.view import words_for
from storage.repositories.regulations import waiting
from storage.tables.regulations import Regulation

SHOWN = 8


def take_points(work: Work, rows: Sequence[Sequence[str]]) -> Done:
    """What the table holds is kept: *hapus titik* takes it back, and a table that comes twice adds nothing.

    Its number says which regulation is meant; without one it is the only one that waits for this officer.
    """
    found = table_points(rows)
    if found is None:
        return Done((Say("regulation.sheet-heads"),))
    written, points, wrong = found
    row = _meant(work, written)
    if row is None:
        return _which(work)
    if "titik" not in words_for(work, row):
        return Done((Say("regulation.sheet-not-yours", {"number": row.number}),))
    if not points:
        return Done((Say("regulation.sheet-heads"),))
    say = Say("regulation.sheet-wrong", {"rows": ", ".join(map(str, wrong))})
    kept = keep_points(work, row, points)
    return Done((*((say,) if wrong else ()), *kept.says))


def _meant(work: Work, written: str) -> Regulation | None:
    if parse_receipt(written):
        return find_regulation(work, written)
    mine = _mine(work, 2)
    return mine[0] if len(mine) == 1 else None


def _which(work: Work) -> Done:
    """Nobody can tell which regulation is meant: its number belongs into the table."""
    buttons = tuple(Choice(f"/peraturan {row.number}", row.number) for row in _mine(work, SHOWN))
    return Done((Say("regulation.sheet-which", choices=buttons),))


def _mine(work: Work, most: int) -> list[Regulation]:
    statuses = owned_by(work.actor.role, work.office.regulations.merged)
    return waiting(work.uow.session, statuses, most) if statuses else []
