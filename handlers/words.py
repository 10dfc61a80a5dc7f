"""Messages that belong to no flow: the menu, the whole notice about personal data."""

from dataclasses import replace

from handlers.desk import desk_menu
from handlers.fields import asked_by, names
from handlers.flow import Choice, Phrase, Say
from handlers.rules.office.notice import SECTIONS, full_notice
from handlers.rules.office.office import Office
from handlers.steps import labelled
from storage.enums import Role

MENU_CHOICES = {
    "daftar": "register",
    "status": "status",
    "data": "data",
    "lapor": "report",
    "info": "info",
    "petugas": "human",
}
"""Choice ids of the menu, with the plain-word meaning that each stands for."""


def greeted_back(says: tuple[Say, ...]) -> tuple[Say, ...]:
    """The same with *Waalaikumsalam* at its head."""
    head = (Phrase("menu.salam"),)
    return tuple(replace(say, head=head + say.head) for say in says[:1]) + says[1:]


def menu(office: Office, role: Role | None = None, *, resume: bool = False) -> Say:
    """What the bot can do, one tap each; says how to go on where a question is open. To an officer their own work."""
    if role is not None:
        return desk_menu(role, resume=resume)
    words = ("menu.open",) if resume else ("menu.menu",)
    company = (Choice("/ajukan", Phrase("menu.choice-ajukan")),) if office.regulations.in_menu else ()
    return Say("menu", choices=(*labelled("menu", *MENU_CHOICES), *company), words=words)


def whole_notice(office: Office) -> Say:
    """All sections of the notice in one message: many have no data left for a page."""
    values = {**full_notice(office), "fields": names(asked_by(office))}
    sections = [Phrase(f"consent.{part}", values) for one in SECTIONS for part in (f"{one}-head", one)]
    return Say("registration.notice", {"title": Phrase("consent.version", values), "sections": sections})
