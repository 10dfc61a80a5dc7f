"""The index by which people are found: who has come or changed is put into it, and pieces are looked up in it.

A piece (`search_terms`) of a village is a keyed digest with a sealed count; its first, second, third person stand
under digests of their own, made of the piece and the number. So no digest stands twice, and whoever has the tables but
not the keys can count nothing (docs/decisions/0049). Whoever knows the keys asks for the counts of every village, some
157 in a regency, and then for exactly as many digests as there are people.
"""

from collections.abc import Iterable, Sequence

from handlers.rules.registrations.search_terms import ANYWHERE, phone_term, terms_of
from handlers.services.base.work import Work
from storage.details import Details
from storage.repositories.finding import (
    Unindexed,
    behind,
    hold_index,
    next_unindexed,
    sealed_counts,
    some_unindexed,
    write_counts,
    write_search_keys,
)
from storage.repositories.registrations import open_details
from storage.vault import Vault

COUNT_LABEL, NUMBERED_LABEL = "search", "search-numbered"
BATCH = 100
AT_ONCE = 20
"""Records that a search itself puts into the index: whoever was just sent is found at once."""
MOST = 2000
"""People of one piece that are looked up; of more only the newest in each village."""
_WIDTH = 8
"""Digits of a count: all are sealed at one length."""

Pieces = Iterable[tuple[str, str]]
"""(village, "" for none of the list; piece)."""


def index_new(work: Work) -> bool:
    """Timed work: one batch; True where there may be more. It fills the index of an older office too, and goes on."""
    return some_unindexed(work.connection) and _index(work, BATCH) == BATCH


def index_at_once(work: Work) -> bool:
    """Before a search. True where there are still others, whom it will not find."""
    return some_unindexed(work.connection) and _index(work, AT_ONCE) == AT_ONCE and some_unindexed(work.connection)


def _index(work: Work, limit: int) -> int:
    hold_index(work.connection)
    found = next_unindexed(work.connection, limit)
    opened = [(one, details) for one in found if (details := _opened(work, one)) is not None]
    pieces = {(one.id, piece) for one, details in opened for piece in _pieces(one.village, details)}
    digests = {piece: _count_key(work.vault, piece) for _, piece in pieces}
    known = sealed_counts(work.connection, set(digests.values()))
    counts = {key: _opened_count(work.vault, key, known.get(key)) for key in digests.values()}
    owners: dict[bytes, int] = {}
    for record, piece in sorted(pieces):
        key = digests[piece]
        owners[work.vault.index(NUMBERED_LABEL, _numbered(piece, counts[key]))] = record
        counts[key] += 1
    write_counts(work.connection, {key: _sealed_count(work.vault, key, n) for key, n in counts.items()}, known)
    write_search_keys(work.connection, owners, [one.id for one in found], work.now)
    return len(found)


def _opened(work: Work, one: Unindexed) -> Details | None:
    return open_details(work.vault, one.wrapped_key, one.number, one.details)


def _pieces(village: str | None, details: Details) -> Iterable[tuple[str, str]]:
    phone = [(ANYWHERE, phone_term(details.phone))] if details.phone else []
    return [*((village or "", term) for term in terms_of(details)), *phone]


def sizes(work: Work, pieces: Pieces) -> dict[tuple[str, str], tuple[int, ...]]:
    """How many people have had each piece; those that nobody had are left out. One size for each key of the index.

    While the key of the index is being changed a piece may stand under both.
    """
    vault = work.vault
    digests = {piece: vault.indexes(COUNT_LABEL, _text(piece)) for piece in pieces}
    found = sealed_counts(work.connection, {key for keys in digests.values() for key in keys})
    every = {
        piece: tuple(_opened_count(vault, key, found.get(key)) for key in keys)
        for piece, keys in digests.items()
        if any(key in found for key in keys)
    }
    return {piece: counts for piece, counts in every.items() if any(counts)}


def people_behind(work: Work, found: dict[tuple[str, str], tuple[int, ...]]) -> tuple[set[int], bool]:
    """The ids of the records with these pieces, and whether that is all of them: at most MOST are asked for."""
    share = max(1, MOST // max(1, len(found)))
    keys = [key for piece, counts in found.items() for key in _newest(work.vault, piece, counts, share)]
    whole = all(count <= share for counts in found.values() for count in counts)
    return behind(work.connection, keys), whole


def _newest(vault: Vault, piece: tuple[str, str], counts: Sequence[int], most: int) -> Iterable[bytes]:
    several = len(counts) > 1
    for which, count in enumerate(counts):
        for number in range(max(0, count - most), count):
            text = _numbered(piece, number)
            yield vault.indexes(NUMBERED_LABEL, text)[which] if several else vault.index(NUMBERED_LABEL, text)


def _text(piece: tuple[str, str]) -> str:
    return ":".join(piece)


def _numbered(piece: tuple[str, str], number: int) -> str:
    return f"{_text(piece)}:{number}"


def _count_key(vault: Vault, piece: tuple[str, str]) -> bytes:
    return vault.index(COUNT_LABEL, _text(piece))


def _sealed_count(vault: Vault, key: bytes, count: int) -> bytes:
    return vault.seal(f"{count:0{_WIDTH}d}".encode(), _context(key))


def _opened_count(vault: Vault, key: bytes, sealed: bytes | None) -> int:
    return int(vault.open(sealed, _context(key))) if sealed is not None else 0


def _context(key: bytes) -> str:
    return f"search_counts.count:{key.hex()}"
