"""A vote as it stands in a row of a spreadsheet."""

from handlers.rules.reading.clean import tidy
from storage.enums import Vote

VOTE_HEADS = frozenset({"suara", "vote", "putusan"})
REASON_HEADS = frozenset({"alasan", "reason", "keterangan"})
VERSION_HEADS = frozenset({"versi", "version"})
RECEIPT_HEADS = frozenset({"nomor pendaftaran", "no pendaftaran", "receipt number"})

_WORDS = {
    Vote.APPROVE: ("setuju", "disetujui", "ya", "ok", "oke"),
    Vote.RETURN: ("perbaiki", "perbaikan", "kembalikan"),
    Vote.REJECT: ("tolak", "ditolak"),
}
_VOTES = {word: vote for vote, words in _WORDS.items() for word in words}


def read_vote(cell: str) -> tuple[Vote | None, str]:
    """The vote at the head of a cell, and the words after it."""
    word, _, rest = tidy(cell).replace("\n", " ").partition(" ")
    return _VOTES.get(word.casefold().rstrip(".:,")), rest.strip(" :,-")
