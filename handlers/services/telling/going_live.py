"""An office that was made anew from a backup begins to speak again."""

from dataclasses import dataclass
from typing import Literal

from handlers.services.base.work import Work
from storage.repositories.housekeeping import hold, restored_at
from storage.repositories.waiting import count_waiting, withdraw_waiting


@dataclass(frozen=True, slots=True)
class Waiting:
    """`held`: it was silent until now. `live`: it is live. `count`: what waited since before the backup."""

    held: bool
    live: bool
    count: int


def go_live(work: Work, waiting: Literal["send", "drop"] | None) -> Waiting:
    """End the silence. Where messages wait it must be said what becomes of them, else nothing happens.

    What was written while the office was silent is sent in any case: nobody has it yet.
    """
    since = restored_at(work.connection)
    if since is None:
        return Waiting(held=False, live=True, count=0)
    count = count_waiting(work.connection, since)
    if count and waiting is None:
        return Waiting(held=True, live=False, count=count)
    if waiting == "drop":
        withdraw_waiting(work.connection, since, work.now)
    hold(work.connection, None)
    work.audit("installation.live", why=waiting or "")
    return Waiting(held=True, live=True, count=count)
