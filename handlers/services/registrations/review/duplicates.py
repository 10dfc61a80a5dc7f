"""Records that may be of the same person, for the reviewer: number, score and status, nothing else."""

from dataclasses import dataclass
from datetime import date

from handlers.rules.access import whole_office
from handlers.rules.registrations.similar import LIKELY, score
from handlers.services.base.records import details_of
from handlers.services.base.work import Work
from handlers.services.registrations.registering import NIK_LABEL, match_keys
from storage.details import Details
from storage.enums import Status
from storage.repositories.queue import Candidate, candidates
from storage.repositories.registrations import open_details
from storage.tables import Registration

MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Likely:
    """One record that may be of the same person; `score` 0..100, `same_nik` whatever the score."""

    number: str
    status: Status
    score: int
    same_nik: bool


def likely_same(work: Work, record: Registration) -> tuple[Likely, ...]:
    """The most similar records of the whole office, best first; those of the same NIK always among them."""
    details = details_of(work, record)
    if details is None:
        return ()
    indexes = work.vault.indexes(NIK_LABEL, details.nik)
    keys = match_keys(work, details)
    found = candidates(work.connection, whole_office(work.actor), record.row_id, keys, indexes)
    scored = [one for candidate in found if (one := _likely(work, candidate, details))]
    scored.sort(key=lambda one: (-one.same_nik, -one.score, one.number))
    return tuple(scored[:MOST_SHOWN])


def alike(one: Details, other: Details) -> int:
    """How much two people agree, 0..100."""
    born, theirs = date.fromisoformat(one.birth_date), date.fromisoformat(other.birth_date)
    return score(one.name, born, one.kk, other.name, theirs, other.kk)


def _likely(work: Work, candidate: Candidate, details: Details) -> Likely | None:
    theirs = open_details(work.vault, candidate.wrapped_key, candidate.number, candidate.details)
    if theirs is None:
        return None
    points, same = alike(details, theirs), theirs.nik == details.nik
    return Likely(candidate.number, candidate.status, points, same) if same or points >= LIKELY else None
