"""The form that a person signs whom an officer registers: the officer keeps it."""

from handlers.fields import asked_by
from handlers.flow import FileRecipe
from handlers.rules.access import VILLAGERS
from handlers.rules.office.notice import full_notice
from handlers.services.base.work import Work

PDF = "application/pdf"


def consent_form(work: Work, number: str, name: str, village: str | None) -> tuple[FileRecipe, ...]:
    """The form to print, with the receipt number and never a NIK; none where people register themselves."""
    if work.actor.role not in VILLAGERS:
        return ()
    office = work.office
    payload = {
        "letterhead": list(office.letterhead.lines),
        "city": office.letterhead.city,
        "date": work.today.isoformat(),
        "number": number,
        "name": name,
        "village": office.area.place(village) or office.region_name,
        "notice": full_notice(office),
        "fields": list(asked_by(office)),
    }
    return (FileRecipe(f"persetujuan-{number}.pdf", PDF, "consent-form", payload),)
