"""What somebody wishes in their own words: in which context it is said, and what they chose of what it may mean."""

from handlers.flow import Data
from handlers.services.base.work import Done, Work
from handlers.services.registrations.wishes import people_of_chat
from handlers.services.sealed.vault import shown_reports
from storage.enums import Status


def carry_out(_work: Work, data: Data) -> Done:
    """The effect of *Maksudnya ...?*: the wish that was chosen, with the sentence."""
    return Done(wish=(data["label"], data["words"]))


def context_here(work: Work) -> str:
    """What this chat has with the office, where no question is open: a context of the corpus."""
    people = people_of_chat(work)
    if any(record.status is Status.MEMBER for record in people):
        return "member"
    if people:
        return "submitted"
    return "reported" if shown_reports(work) else "idle"
