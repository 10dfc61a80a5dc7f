"""What officers call each other in what they read: by name and badge number, never by a number of the program alone."""

from handlers.flow import Phrase
from handlers.services.base.work import Work
from storage.repositories.colleagues import colleague


def name_context(staff_id: int) -> str:
    """The context under which a name is sealed."""
    return f"staff.name:{staff_id}"


def officer_words(work: Work, staff_id: int) -> Phrase:
    """Who it is: the name that colleagues use, else the badge number, else the number in the list of /staf."""
    person = colleague(work.connection, staff_id)
    if person is not None and person.name is not None:
        return Phrase("staff.officer-named", {"name": work.vault.open(person.name, name_context(staff_id)).decode()})
    if person is not None and person.badge is not None:
        return Phrase("staff.officer-badge", {"badge": person.badge})
    return Phrase("staff.officer-number", {"number": staff_id})
