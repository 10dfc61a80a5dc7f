"""What a regulation must contain, as the checklist that a verifier goes through; which papers come with it."""

import re
from collections.abc import Mapping

from storage.enums import RegulationKind

CONTENTS: Mapping[RegulationKind, tuple[str, ...]] = {
    RegulationKind.PP: ("employer-duties", "worker-duties", "work-rules", "order", "validity", "at-least-law"),
    RegulationKind.PKB: ("employer-duties", "worker-duties", "validity", "signatures", "at-least-law"),
}
"""Points of UU 13/2003 art 111(1) and (2), for a PKB those of art 124, in their order."""
TEXT, CONSULTED, PREVIOUS = "text", "consulted", "previous"
PAPERS = (TEXT, CONSULTED, PREVIOUS)
"""What comes as PDF: the signed text, the proof that workers were heard, the decree that ends (of a renewal)."""
SIGNATURE, REGISTER = "signature", "wlkp"
CHECKED_PAPERS = (SIGNATURE, CONSULTED, REGISTER)
"""What is looked for beside the contents. Stored by its place behind them: only add at the end."""
NEW, RENEWAL, CHANGE = "baru", "perpanjang", "ubah"
PURPOSES = (NEW, RENEWAL, CHANGE)
UNION, REPRESENTATIVES, NOBODY = "serikat", "wakil", "belum"
HEARD = (UNION, REPRESENTATIVES, NOBODY)
"""Who was heard before: a union, the workers' representatives, nobody yet (art 8(2) of Permenaker 28/2014)."""
FEWEST = 10
"""Workers from which on a regulation is a duty (UU 13/2003 art 108)."""


def wants_previous(purpose: str) -> bool:
    """True where the decree that was before comes with it."""
    return purpose != NEW


def checklist(kind: RegulationKind, purpose: str) -> tuple[str, ...]:
    """What a verifier looks for, in its order: the contents, then the papers, at last the decree that was before."""
    return (*CONTENTS[kind], *CHECKED_PAPERS, *((PREVIOUS,) if wants_previous(purpose) else ()))


def named(kind: RegulationKind, stored: str | None) -> tuple[str, ...]:
    """The points of the checklist that are stored as not there (`Regulation.lacking`)."""
    every = (*CONTENTS[kind], *CHECKED_PAPERS, PREVIOUS)
    return tuple(every[int(place) - 1] for place in (stored or "").split(",") if place)


def is_paper(name: str) -> bool:
    """True for a point of the checklist that is a paper, or the number in the ministry's register."""
    return name in (*CHECKED_PAPERS, PREVIOUS)


def lacking(text: str, kind: RegulationKind, purpose: str) -> tuple[int, ...] | None:
    """The points of the checklist that are not there, from 1, as a verifier types them: `2, 4`.

    None where a number is no point, or none was typed.
    """
    found = tuple(sorted({int(one) for one in re.findall(r"\d{1,3}", text)}))
    return found if found and all(1 <= one <= len(checklist(kind, purpose)) for one in found) else None
