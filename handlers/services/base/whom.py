"""Whom an act concerns, as an officer is told before it is done and afterwards."""

from handlers.flow import Data, Phrase
from handlers.rules.access import VILLAGERS
from handlers.rules.reading.regions import WARD
from handlers.rules.registrations.masks import short_name
from handlers.services.base.records import details_of
from handlers.services.base.work import Work
from storage.tables import Registration


def whom(work: Work, record: Registration) -> Phrase:
    """`SITI A., Desa Riwa`; villages know their people by their whole names."""
    return in_words(who_is_it(work, record))


def who_is_it(work: Work, record: Registration) -> Data:
    """The same as data of a conversation, where a question names the person."""
    details = details_of(work, record)
    name = shown_name(work, details.name if details is not None else "")
    return {"kind": _kind(work, record), "name": name, "village": work.office.area.village_name(record.village) or ""}


def in_words(who: Data) -> Phrase:
    """What `who_is_it` gave, as a phrase."""
    return Phrase(f"staff.whom-{who['kind']}", {"name": who["name"], "village": who["village"]})


def shown_name(work: Work, name: str) -> str:
    """A name as this officer reads it in a list."""
    return name if work.actor.role in VILLAGERS else short_name(name)


def _kind(work: Work, record: Registration) -> str:
    if record.village is None or work.office.area.village_name(record.village) is None:
        return "outside"
    return "ward" if record.village.rpartition(".")[2].startswith(WARD) else "village"
