"""The desk of the regulations: `/peraturan` lists what is theirs, `/peraturan NO ACT` does it or asks what it needs.

Whoever acts on what another officer has changed meanwhile is shown how it stands, and nothing is done.
"""

from collections.abc import Callable, Mapping

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.regulations.life import OPEN, owned_by
from handlers.services.base.work import Done, LongRead, Work
from handlers.services.regulations.acting import ALL, BEGINS, ENDS, Asked, not_now
from handlers.services.regulations.moving import as_it_stands, find_regulation
from handlers.services.regulations.papers import show_papers
from handlers.services.regulations.view import (
    SHOWN,
    history_lines,
    lines_of,
    list_buttons,
    show,
    show_changed,
    words_for,
)
from handlers.services.regulations.wording import at
from storage.repositories.regulations import count_standing, count_waiting, waiting
from storage.tables.regulations import Regulation

COMPARE = "regulation-compare"
UNKNOWN = Done((Say("regulation.none-such"),))


def show_mine(work: Work, page: int = 1) -> Done:
    """`/peraturan`: what waits for this officer, the first that is due first."""
    statuses = owned_by(work.actor.role, work.office.regulations.merged)
    total = count_waiting(work.connection, statuses) if statuses else 0
    other = Choice(f"/peraturan {ALL}", Phrase("regulation.choice-semua-jalan"))
    without = Choice("/peraturan belum", Phrase("regulation.choice-belum-ajukan"))
    if not total:
        return Done((Say("regulation.none-yours", choices=(other, without)),))
    rows = [as_it_stands(work, row) for row in waiting(work.uow.session, statuses, SHOWN, (page - 1) * SHOWN)]
    choices = (*list_buttons(rows, "/peraturan", page, total), other, without)
    return Done((Say("regulation.list", {"count": total, "lines": lines_of(work, rows)}, choices),))


def show_all(work: Work, page: int = 1) -> Done:
    """`/peraturan semua`: how many stand where, and all that is under way."""
    counts = count_standing(work.connection, OPEN)
    total = sum(counts.values())
    rows = waiting(work.uow.session, OPEN, SHOWN, (page - 1) * SHOWN)
    params = {
        "count": total,
        "stages": tuple(
            Phrase("regulation.stage-count", {"status": at(s), "count": counts[s]}) for s in OPEN if counts.get(s)
        ),
        "lines": lines_of(work, rows),
    }
    return Done((Say("regulation.list-all", params, list_buttons(rows, f"/peraturan {ALL}", page, total)),))


def handle(work: Work, number: str, text: str) -> Done:
    """One line about one regulation."""
    row = find_regulation(work, number)
    if row is None:
        return UNKNOWN
    asked = Asked.read(text)
    if asked.word in LOOKS:
        return LOOKS[asked.word](work, row, asked)
    if not asked.word:
        return Done((show(work, row),))
    if asked.version is not None and asked.version != row.version:
        return Done((show_changed(work, row), show(work, row)))
    if row.chat_id in work.chats:
        return Done((Say("regulation.own-filing"),))
    if asked.word not in words_for(work, row):
        return not_now(work, row)
    return BEGINS[asked.word](work, row, asked)


def act_on_regulation(work: Work, data: Data) -> Done:
    """The effect `regulation.act`: the answers are complete; meanwhile somebody else may have acted."""
    row = find_regulation(work, str(data["number"]))
    if row is None:
        return UNKNOWN
    if data["version"] != row.version or data["act"].partition("-")[0] not in words_for(work, row):
        return Done((show_changed(work, row), show(work, row)))
    return ENDS[data["act"]](work, row, data)


def _history(work: Work, row: Regulation, _asked: Asked) -> Done:
    params = {"number": row.number, "lines": history_lines(work, row)}
    return Done((Say("regulation.history", params),))


def _compare(_work: Work, row: Regulation, _asked: Asked) -> Done:
    return Done(reads=LongRead(COMPARE, {"number": row.number}))


LOOKS: Mapping[str, Callable[[Work, Regulation, Asked], Done]] = {
    "berkas": lambda work, row, asked: show_papers(work, row, asked.rest),
    "banding": _compare,
    "riwayat": _history,
}
