"""Answers to an employer that need no typing. What is kept is which one it was; everybody reads it in words."""

from handlers.flow import Choice, Phrase, Say

READY = ("terima", "lengkapi", "bukti", "wajib")
"""Their words are `employer.siap-ID`."""
MARK = "siap-"
IDS = tuple(f"{MARK}{one}" for one in READY)
YES = "ya"


def ready_reply(words: str) -> tuple[str | None, bool]:
    """`siap-terima`, `siap-terima ya`: which ready answer is meant, and whether it is to be sent."""
    name, _, yes = words.strip().partition(" ")
    return (name if name in IDS else None), yes.strip().casefold() == YES


def reply_words(words: str) -> Phrase | str:
    """An answer as it is read: of a ready one its words, of any other what was typed."""
    return Phrase(f"employer.{words}") if words in IDS else words


def ready_buttons(number: str) -> tuple[Choice, ...]:
    """The ready answers."""
    return tuple(Choice(f"/balas {number} {one}", Phrase(f"handed.choice-{one}")) for one in IDS)


def preview(number: str, ready: str) -> Say:
    """A ready answer before it is sent: one tap sends it."""
    send = Choice(f"/balas {number} {ready} {YES}", Phrase("staff.choice-siap-kirim"))
    own = Choice(f"/balas {number}", Phrase("staff.choice-siap-sendiri"))
    return Say("handed.answer-ready", {"number": number, "text": reply_words(ready)}, (send, own))
