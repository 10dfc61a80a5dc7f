"""What the heirs of a member can ask BPJS for, by the day of the death. BPJS decides; nothing is promised."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from handlers.rules.office.programme import Programme
from handlers.rules.period.spans import Span, months_later

_MONTHS = 12


class Claim(StrEnum):
    """All of the death benefit, the funeral money of the first months alone, or nothing of this programme."""

    WHOLE = "whole"
    FUNERAL = "funeral"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Heirs:
    """`rupiah`: what is paid for the death; `school`: school grants at most, 0 where there are none yet.

    `accident`: what is paid instead where it was an accident at work, for which nobody has to wait.
    """

    claim: Claim
    rupiah: int = 0
    school: int = 0
    accident: int = 0


def heirs_of(programme: Programme, protected: Span | None, died: date) -> Heirs:
    """What there is to claim. `protected`: from the first day of membership to the last protected day; None: never."""
    if protected is None or not protected.starts <= died <= protected.ends:
        return Heirs(Claim.NONE)
    accident = programme.rupiah("accident-death", died)
    if died < months_later(protected.starts, programme.first_months):
        return Heirs(Claim.FUNERAL, programme.rupiah("funeral", died), accident=accident)
    paid_for_years = died >= months_later(protected.starts, programme.school_years * _MONTHS)
    school = programme.rupiah("school", died) if paid_for_years else 0
    return Heirs(Claim.WHOLE, programme.rupiah("death", died), school, accident)
