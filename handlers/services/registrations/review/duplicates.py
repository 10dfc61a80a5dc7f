"""Records that may be of the same person, for the reviewer: number, score and status, nothing else.

They are looked for once, seconds after a registration came or was changed, and kept (docs/decisions/0040). A record at
which nobody has looked is compared on the spot, for itself alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from handlers.rules.access import EVERYWHERE, whole_office
from handlers.rules.registrations.similar import LIKELY, score
from handlers.services.base.records import details_of
from handlers.services.base.work import Work
from handlers.services.registrations.registering import NIK_LABEL, match_keys
from storage.details import Details
from storage.repositories.queue import Candidate, candidates
from storage.repositories.registrations import open_details
from storage.repositories.similar import Alike, Pair, apart_from, keep_pairs, next_uncompared, pairs_of
from storage.scope import Scope
from storage.tables import Registration

MOST_SHOWN = 5

Kept = Mapping[int, Sequence[Alike]]
"""The most similar records of each that was compared, best first."""


def compare_new(work: Work) -> bool:
    """Timed work: compare one record with all others, whoever may see which. True: there may be another."""
    record = next_uncompared(work.connection)
    if record is None:
        return False
    details = open_details(work.vault, record.wrapped_key, record.number, record.details)
    found = _found(work, EVERYWHERE, record.id, details) if details is not None else ()
    keep_pairs(work.connection, record, [pair for _, pair in found], work.now)
    return True


def kept_pairs(work: Work, record_ids: Sequence[int]) -> Kept:
    """What is known of many records, in one statement."""
    return pairs_of(work.connection, whole_office(work.actor), record_ids, MOST_SHOWN)


def likely_same(work: Work, record: Registration, kept: Kept | None = None) -> Sequence[Alike]:
    """The most similar records of the whole office, best first; those of the same NIK always among them.

    `kept`: what is known of this record among others.
    """
    known = (kept if kept is not None else kept_pairs(work, [record.row_id])).get(record.row_id)
    if known is not None:
        return known
    details = details_of(work, record)
    found = _found(work, whole_office(work.actor), record.row_id, details) if details is not None else ()
    apart = apart_from(work.connection, record.row_id)
    alike = [
        Alike(other.number, other.status, pair.score, pair.same_nik, other.village)
        for other, pair in found
        if other.id not in apart
    ]
    return sorted(alike, key=lambda one: (-one.same_nik, -one.score, one.number))[:MOST_SHOWN]


def alike(one: Details, other: Details) -> int:
    """How much two people agree, 0..100."""
    born, theirs = date.fromisoformat(one.birth_date), date.fromisoformat(other.birth_date)
    return score(one.name, born, one.kk, other.name, theirs, other.kk)


def _found(work: Work, scope: Scope, record_id: int, details: Details) -> Iterable[tuple[Candidate, Pair]]:
    """Who shares a term with a person and is likely the same: each is opened and compared."""
    keys, indexes = match_keys(work, details), work.vault.indexes(NIK_LABEL, details.nik)
    for other in candidates(work.connection, scope, record_id, keys, indexes):
        theirs = open_details(work.vault, other.wrapped_key, other.number, other.details)
        if theirs is None:
            continue
        points, same = alike(details, theirs), theirs.nik == details.nik
        if same or points >= LIKELY:
            yield other, Pair(other.id, points, same)
