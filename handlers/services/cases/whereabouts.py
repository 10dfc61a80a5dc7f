"""Where an employer is: its address as the register has it, else the village or district that is known."""

from typing import TypedDict

from handlers.flow import Phrase
from handlers.rules.office.area import district_of
from handlers.services.base.work import Work
from storage.tables import Employer


class Whereabouts(TypedDict):
    """Fields of a paper; empty where the address says it, or nothing is known."""

    village: str
    district: str


def village_of(work: Work, employer: Employer) -> Whereabouts:
    """Where an employer without an address is."""
    area = work.office.area
    code = None if employer.address else employer.place
    village = area.village_name(code) if code else None
    district = area.district_name(district_of(code) if village and code else code)
    return {"village": village or "", "district": district or ""}


def where(work: Work, employer: Employer) -> Phrase | str:
    """What follows the employer's name; nothing where nothing is known."""
    known = employer.address or work.office.area.place(employer.place)
    return Phrase("cases.where", {"place": known}) if known else ""
