"""An answer of an officer that its channel could not deliver: which answer it was, and who hears of it."""

from handlers.services.base.work import Work
from handlers.services.employers import submission_desk
from handlers.services.people import questions
from storage.repositories.outbox import cause_of

TELL = {"question": questions.tell_not_arrived, "submission": submission_desk.tell_not_arrived}
"""By the first word of an answer's cause, `WORD:ID:answer:LINE`."""


def tell_not_arrived(work: Work, message_id: int) -> None:
    """Tell whoever wrote this message that it waits. Nothing here says of which report a question to a reporter is."""
    kind, *rest = (cause_of(work.connection, message_id) or "").split(":")
    if kind in TELL and len(rest) == 3:  # noqa: PLR2004 -- ID, "answer", LINE
        TELL[kind](work, int(rest[0]), int(rest[2]))
