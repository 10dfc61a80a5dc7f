"""Questions to a reporter that need no typing. The vault holds which one it was, and everybody reads it in words."""

from handlers.flow import Choice, Phrase, Say
from storage.tables import Report

READY = ("bulan", "perusahaan", "tempat", "jumlah", "slip", "masih")
"""Their words are `desk.siap-ID`."""
MARK = "siap-"
IDS = tuple(f"{MARK}{one}" for one in READY)
YES = "ya"


def ready_question(words: str) -> tuple[str | None, bool]:
    """`siap-bulan`, `siap-bulan ya`: which ready question is meant, and whether it is to be sent."""
    name, _, yes = words.strip().partition(" ")
    return (name if name in IDS else None), yes.strip().casefold() == YES


def question_words(words: str) -> Phrase | str:
    """A question as it is read: of a ready one its words, of any other what was typed."""
    return Phrase(f"desk.{words}") if words in IDS else words


def preview(report: Report, ready: str) -> Say:
    """A ready question before it is sent: one tap sends it."""
    line = f"/laporan {report.number} tanya"
    send = Choice(f"{line} {ready} {YES}", Phrase("staff.choice-siap-kirim"))
    own = Choice(line, Phrase("staff.choice-siap-sendiri"))
    return Say("desk.question-ready", {"number": report.number, "text": question_words(ready)}, (send, own))
