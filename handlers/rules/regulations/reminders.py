"""The letters that remind companies, many at once: what is done to them, and in which order."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum

from storage.enums import LetterStatus

AGAIN_AFTER = timedelta(days=30)
"""The letter gives a company so long."""
MOST_SCANNED = 120
"""Letters that one scanned paper may hold: what one PDF of letters holds."""


class ReminderKind(StrEnum):
    """What an act on many does to each letter."""

    DRAFT = "reminder-draft"
    SIGN = "reminder-sign"
    POST = "reminder-post"


WORDS: Mapping[str, ReminderKind] = {"surat": ReminderKind.DRAFT, "ttd": ReminderKind.SIGN, "kirim": ReminderKind.POST}
"""What is typed behind `/peraturan belum surat`, in the order of the work; as behind `/surat semua`."""
MAKES: Mapping[str, LetterStatus] = {
    ReminderKind.DRAFT: LetterStatus.DRAFTED,
    ReminderKind.SIGN: LetterStatus.SIGNED,
    ReminderKind.POST: LetterStatus.POSTED,
}
"""How a letter stands after each."""
WAITS: Mapping[str, LetterStatus] = {"ttd": LetterStatus.DRAFTED, "kirim": LetterStatus.SIGNED}
"""How it stands before; a draft is made of nothing."""
