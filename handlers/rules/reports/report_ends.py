"""Where a report goes that is not the office's to follow, and why it ends: closed lists, by the words of commands."""

from collections.abc import Mapping

REFERRALS: Mapping[str, str] = {"upah": "pengawas", "kecelakaan": "pengawas", "anak": "pengawas", "kekerasan": "polisi"}
"""What is referred at once, and to whom: since UU 23/2014 inspecting is the province's, violence is the police's."""

REASONS = ("bukan-wewenang", "kurang-keterangan", "tidak-terbukti", "bukan-laporan", "sudah-beres")
"""Why a report is closed. None of them says a word about another report."""
SOLVED = "sudah-beres"
"""The only one that ends in "solved": the reporter is asked whether it is."""


def one_of(words: str, known: tuple[str, ...]) -> str | None:
    """The word of the list that stands alone in `words`, also with spaces for hyphens; None for anything else."""
    typed = "-".join(words.casefold().split())
    return typed if typed in known else None
