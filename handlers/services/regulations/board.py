"""The board of regulations: how many stand at each step, and what of it is late."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.regulations.life import OPEN, owned_by
from handlers.services.base.work import Done, Work
from handlers.services.regulations.acting import ALL
from handlers.services.regulations.wording import at
from storage.repositories.regulations import count_late_standing, count_standing


def show_standing(work: Work) -> Done:
    """The board, for whoever works with nothing else."""
    return Done(standing(work) or (Say("regulation.board-none"),))


def standing(work: Work) -> tuple[Say, ...]:
    """Every step where something stands, what waits for whoever asks, and both lists as buttons; or nothing."""
    counts = count_standing(work.connection, OPEN)
    if not counts:
        return ()
    late = count_late_standing(work.connection, OPEN, work.today)
    statuses = owned_by(work.actor.role, work.office.regulations.merged)
    mine, late_mine = (sum(found.get(status, 0) for status in statuses) for found in (counts, late))
    lines = [Phrase("regulation.board-mine", {"count": mine, "late": late_mine})] if mine else []
    lines += [
        Phrase("regulation.board-line", {"status": at(status), "count": counts[status], "late": late.get(status, 0)})
        for status in OPEN
        if counts.get(status)
    ]
    params = {"day": work.today, "count": sum(counts.values()), "lines": tuple(lines)}
    own = Choice("/peraturan", Phrase("regulation.board-choice-mine", {"count": mine}))
    everything = Choice(f"/peraturan {ALL}", Phrase("regulation.choice-semua-jalan"))
    choices = (own, everything) if mine else (everything,)
    return (Say("regulation.board", params, choices),)
