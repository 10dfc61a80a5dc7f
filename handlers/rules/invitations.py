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
    Role.REGISTRAR: "registrasi",
    Role.VERIFIER: "verifikator",
    Role.CORRECTOR: "korektor mediator",
    Role.SECTION: "kasi",
    Role.DIVISION: "kabid",
}
"""Roles in the words of the office, besides those of the contract."""


_BUTTONS = {
    Role.DINAS: ("pemeriksa dinas", "dinas reviewer", "reviewer of the dinas"),
    Role.BPJS: ("pemeriksa bpjs", "bpjs reviewer", "reviewer of bpjs"),
    Role.VILLAGE: ("petugas desa", "village officer"),
    Role.AGENT: ("agen perisai", "perisai agent"),
    Role.CASE_DINAS: ("petugas kasus dinas", "kasus dinas", "case officer of the dinas"),
    Role.CASE_BPJS: ("petugas kasus bpjs", "kasus bpjs", "case officer of bpjs"),
    Role.READER: ("pembaca laporan", "reader of reports"),
    Role.REGISTRAR: ("registrasi pp", "registrar of regulations"),
    Role.VERIFIER: ("verifikator pp", "verifier of regulations"),
    Role.CORRECTOR: ("korektor pp", "corrector of regulations"),
    Role.SECTION: ("kepala seksi", "head of section"),
    Role.DIVISION: ("kepala bidang", "head of division"),
}
"""Roles as their buttons say them, in both languages (`staff.role-ROLE`)."""
_LONGEST = 5
"""Words of the longest of these."""


def role_named(text: str) -> Role | None:
    """The role of a word, as the contract writes it or as the office says it; None for any other."""
    word = text.strip().casefold()
    return next((role for role in Role if word == role or word in _SPOKEN.get(role, "").split()), None)


def role_at_head(text: str) -> tuple[Role | None, str]:
    """The role with which the words begin, as a button names it or in a word, and what stands after it."""
    words = text.split()
    for length in range(min(len(words), _LONGEST), 0, -1):
        said = " ".join(words[:length]).casefold()
        role = next((role for role, name in _BUTTONS.items() if said in name), None)
        if role is not None:
            return role, " ".join(words[length:])
    return role_named(words[0]) if words else None, " ".join(words[1:])


def areas_named(text: str, office: Office) -> tuple[bool, tuple[str, ...]]:
    """(whether it is certain, codes of districts and villages) for what was typed as the area of an invitation.

    Certain are a code and a very name; else all that may be meant are given, best first.
    """
    area = office.area
    if area.has_village(text) or area.has_district(text):
        return True, (text,)
    found = find_places(text, (*area.villages, *area.districts))
    return found.kind == "exact", tuple(match.code for match in found.matches)
