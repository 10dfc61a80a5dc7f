"""What the people of a chat are called where it chooses one of them."""

from collections.abc import Iterable

from handlers.flow import Choice
from handlers.services.base.records import details_of
from handlers.services.base.work import Work
from storage.tables import Registration

MOST = 8


def first_name(work: Work, record: Registration) -> str:
    """The first word of the name, by which a chat tells its people apart; empty once the person was erased."""
    details = details_of(work, record)
    return details.name.partition(" ")[0] if details else ""


def pick(work: Work, records: Iterable[Registration], command: str) -> tuple[Choice, ...]:
    """Buttons to choose a person (`/COMMAND NO`), for the newest eight: the number, the first name and an initial.

    Typing the name does the same (`handlers.state.State.called`).
    """
    newest = list(records)[-MOST:]
    return tuple(Choice(f"/{command} {one.number}", f"{one.number} ({_short_name(work, one)})") for one in newest)


def _short_name(work: Work, record: Registration) -> str:
    details = details_of(work, record)
    first, *more = details.name.split() if details else ("",)
    return f"{first} {more[0][0]}." if more else first
