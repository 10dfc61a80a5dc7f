"""Whom to call when somebody is in danger."""

from handlers.flow import Phrase, Say
from handlers.rules.office.office import Contact, Office


def danger_words(office: Office, danger: str) -> Say:
    """Said at once, whatever was asked. `danger` is one of `KINDS` in `report_dangers`, or "dismissed"."""
    contacts = office.contacts
    called: dict[str, tuple[Contact | None, ...]] = {
        "violence": (contacts.police, contacts.emergency, contacts.children),
        "child": (contacts.children, contacts.police),
        "accident": (contacts.emergency, contacts.police),
        "threat": (contacts.police,),
        "dismissed": (),
    }
    who = [Phrase("reported.contact", {"name": c.name, "phone": c.phone}) for c in called[danger] if c is not None]
    office_line = Phrase("reported.contact", {"name": office.dinas.short_name, "phone": office.dinas.contact.phone})
    return Say("reported.danger", {"danger": danger, "who": [*who, office_line]})
