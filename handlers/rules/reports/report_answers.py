"""The choices of the questions about a report, by the ids of their buttons: what is asked and what is kept."""

from collections.abc import Mapping

from handlers.rules.reports.report_kinds import UNKNOWN, guess_kind
from storage.enums import Anonymity

UNION = "serikat"
"""For members of a union."""
ELSEWHERE = "lain"
"""The workplace is in no place of the list."""
AS_TYPED = "bukan"
"""None of the suggested employers: the name stays as it was typed."""
OTHERS = "orang-lain"
"""For a relative or a friend who does not write."""
SKIPPED = "lewati"
VISIBLE, DISCREET = "terlihat", "diam-diam"
"""May news be seen on the screen?"""
ADD, ANEW = "tambahkan", "baru"
"""A second report about the same employer: to the first one, or on its own."""
SLIPS = ("ada-potongan", "tidak-ada-potongan", "tidak-ada-slip")
"""What stands on the pay slip; else words of one's own."""
A = Anonymity
SEALED = "tertutup"
SHOWN: Mapping[str, Anonymity] = {"terbuka": A.NAMED, SEALED: A.SEALED, "anonim": A.ANONYMOUS}
"""How much of oneself one shows."""


def kind_of(data: Mapping[str, object]) -> str:
    """The kind that was chosen, or the one that the questions led to."""
    return str(guess_kind(data)) if data["kind"] == UNKNOWN else str(data["kind"])


def place_of(data: Mapping[str, object]) -> str | None:
    """The code of the district or village of the workplace, where it is one of the list."""
    return str(data["place"]) if data["place"] != ELSEWHERE else None


def is_discreet(data: Mapping[str, object]) -> bool:
    """True for a reporter whose screen may show no news: they ask for it."""
    return data["screen"] != VISIBLE
