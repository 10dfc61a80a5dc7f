"""The life of a company's regulation as a table: (status, act) -> status. What is not here cannot happen.

The steps are those of the office in the source document: registrasi, verifikator, korektor, kasi, kabid, kadis. An
office that has nobody for a step does it together with a later one (`merged`): then nothing stands there.
"""

from collections.abc import Mapping
from enum import StrEnum

from storage.enums import RegulationKind, RegulationStatus, Role


class RegulationAct(StrEnum):
    """What can be done to a regulation, in the words of the audit and of its steps."""

    ACCEPT = "accept"
    LACK = "lack"
    RETURN = "return"
    CORRECT = "correct"
    RESUBMIT = "resubmit"
    LAPSE = "lapse"
    DEEM = "deem"
    ISSUE = "issue"
    EXTEND = "extend"
    REVOKE = "revoke"
    WITHDRAW = "withdraw"


S, A = RegulationStatus, RegulationAct
Merged = Mapping[str, str]
"""Step -> the later step with which an office does it: `{"section": "division"}`."""

STEPS = (S.REGISTRATION, S.VERIFICATION, S.CORRECTION, S.SECTION, S.DIVISION, S.HEAD)
"""The office's steps in their order; each has one owner."""
IN_OFFICE = (*STEPS, S.DECREE)
"""Where the office has the next step: the time of art 112 runs here alone."""
WITH_COMPANY = (S.INCOMPLETE, S.RETURNED)
"""Where the company has the next step, for as long as it may take."""
OPEN = (*IN_OFFICE, *WITH_COMPANY, S.DEEMED)
"""Where something is still to be done."""
REVIEWS = (S.VERIFICATION, S.CORRECTION, S.SECTION, S.DIVISION, S.HEAD)
"""Where contents are looked at, and can be found wanting."""

LIFE: Mapping[tuple[RegulationStatus, RegulationAct], RegulationStatus] = (
    {(s, A.ACCEPT): nxt for s, nxt in zip(STEPS, (*STEPS[1:], S.DECREE), strict=True)}
    | {(S.REGISTRATION, A.LACK): S.INCOMPLETE}
    | {(s, A.RETURN): S.RETURNED for s in REVIEWS}
    | {(s, A.CORRECT): S.CORRECTION for s in (S.SECTION, S.DIVISION, S.HEAD)}
    | {(S.INCOMPLETE, A.RESUBMIT): S.REGISTRATION, (S.RETURNED, A.RESUBMIT): S.VERIFICATION}
    | {(s, A.LAPSE): S.LAPSED for s in WITH_COMPANY}
    | {(S.LAPSED, A.RESUBMIT): S.REGISTRATION}
    | {(s, A.DEEM): S.DEEMED for s in IN_OFFICE}
    | {(s, A.ISSUE): S.IN_FORCE for s in (S.DECREE, S.DEEMED)}
    | {(S.IN_FORCE, A.EXTEND): S.IN_FORCE, (S.IN_FORCE, A.REVOKE): S.REVOKED}
    | {(s, A.WITHDRAW): S.WITHDRAWN for s in (*IN_OFFICE, *WITH_COMPANY, S.LAPSED)}
)
"""CORRECT gives it back inside the office, to be looked at again. A text that comes back in time is verified anew; one
that comes too late begins with the registrar, and so does its time (Permenaker 28/2014 art 9)."""

OWNERS: Mapping[RegulationStatus, Role] = {
    S.REGISTRATION: Role.REGISTRAR,
    S.VERIFICATION: Role.VERIFIER,
    S.CORRECTION: Role.CORRECTOR,
    S.SECTION: Role.SECTION,
    S.DIVISION: Role.DIVISION,
    S.HEAD: Role.HEAD,
    S.DECREE: Role.REGISTRAR,
    S.DEEMED: Role.REGISTRAR,
}
"""Whose the next step is. Whoever registers also writes the number of the decree that the head has signed."""


class Impossible(Exception):
    """The act does not exist for a regulation that stands there: (status, act)."""


def stands_at(status: RegulationStatus, merged: Merged) -> RegulationStatus:
    """The step at which a regulation is looked at: `status`, or the later one with which it is done."""
    while str(status) in merged:
        status = S(merged[str(status)])
    return status


def after(status: RegulationStatus, act: RegulationAct, kind: RegulationKind, merged: Merged) -> RegulationStatus:
    """The status to which the act leads at this office. Raises Impossible.

    Nothing is deemed registered: art 112 speaks of a PP alone.
    """
    found = LIFE.get((status, act))
    if found is None or (act is A.DEEM and kind is not RegulationKind.PP):
        raise Impossible(status, act)
    return stands_at(found, merged)


def possible(status: RegulationStatus, kind: RegulationKind) -> tuple[RegulationAct, ...]:
    """What may be done to a regulation that stands there, in the order of the table."""
    return tuple(act for at, act in LIFE if at is status and not (act is A.DEEM and kind is not RegulationKind.PP))


def owner(status: RegulationStatus, merged: Merged) -> Role | None:
    """Whose the next step is at this office; None where it is the company's, or nobody's."""
    return OWNERS.get(stands_at(status, merged)) if status not in (S.DECREE, S.DEEMED) else writer(merged)


def writer(merged: Merged) -> Role:
    """Who writes the number of a decree: the registrar, or whoever registers here."""
    return OWNERS[stands_at(S.REGISTRATION, merged)]


def owned_by(role: Role | None, merged: Merged) -> tuple[RegulationStatus, ...]:
    """The statuses in which the next step is this role's, in their order."""
    return tuple(s for s in OWNERS if stands_at(s, merged) is s and owner(s, merged) is role)


def done_here(status: RegulationStatus, merged: Merged) -> tuple[RegulationStatus, ...]:
    """The steps that are done where it stands: itself, and those that are done together with it."""
    return tuple(step for step in STEPS if stands_at(step, merged) is status)
