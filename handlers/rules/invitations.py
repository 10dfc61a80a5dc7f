"""What an invitation may say: a role, and an area of this office."""

from handlers.rules.office.office import Office
from handlers.rules.reading.places import find_places
from storage.enums import Role

NEEDS_VILLAGE = frozenset({Role.VILLAGE})
"""Without a village such an officer would see the people of the whole office."""


_SPOKEN = {
    Role.VILLAGE: "desa kelurahan",
    Role.AGENT: "agen perisai",
    Role.ADMINISTRATOR: "pengelola admin",
    Role.CASE_DINAS: "kasus-dinas",
    Role.CASE_BPJS: "kasus-bpjs",
    Role.HEAD: "kepala pimpinan",
    Role.READER: "pembaca",
}
"""Roles in the words of the office, besides those of the contract."""


def role_named(text: str) -> Role | None:
    """The role of a word, as the contract writes it or as the office says it; None for any other."""
    word = text.strip().casefold()
    return next((role for role in Role if word == role or word in _SPOKEN.get(role, "").split()), None)


def areas_named(text: str, office: Office) -> tuple[bool, tuple[str, ...]]:
    """(whether it is certain, codes of districts and villages) for what was typed as the area of an invitation.

    Certain are a code and a very name; else all that may be meant are given, best first.
    """
    area = office.area
    if area.has_village(text) or area.has_district(text):
        return True, (text,)
    found = find_places(text, (*area.villages, *area.districts))
    return found.kind == "exact", tuple(match.code for match in found.matches)
