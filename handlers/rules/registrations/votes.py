"""What two votes make of a registration: derived every time, never decided by hand."""

from collections.abc import Mapping
from enum import StrEnum

from handlers.rules.registrations.registration_cycle import Action
from storage.enums import Agency, Status, Vote


class Refusal(StrEnum):
    """Why a vote is not taken. The values are the codes of its words (`problems.CODE`, `bulk.why-CODE`)."""

    OWN_RECORD = "own-record"
    ONE_AGENCY = "one-agency"
    OTHER_REVIEWER = "other-reviewer"
    FROZEN = "frozen"
    NOT_IN_REVIEW = "not-in-review"
    NIK_TAKEN = "nik-taken"
    FIRST_DAY = "first-day"
    OBJECTED = "objected-to"


_ACTIONS = {
    Status.SUBMITTED: Action.REOPEN,
    Status.RETURNED: Action.RETURN,
    Status.DISPUTED: Action.DISPUTE,
    Status.VERIFIED: Action.VERIFY,
    Status.REJECTED: Action.REJECT,
}


def derive(votes: Mapping[Agency, Vote]) -> Status:
    """Where a record stands by the votes on its current version; an agency that has not voted is absent."""
    cast = tuple(votes.values())
    if Vote.RETURN in cast:
        return Status.RETURNED
    if len(cast) < len(Agency):
        return Status.SUBMITTED
    if len(set(cast)) > 1:
        return Status.DISPUTED
    return Status.VERIFIED if cast[0] is Vote.APPROVE else Status.REJECTED


def action_towards(status: Status, votes: Mapping[Agency, Vote]) -> Action | None:
    """What brings a record in review to where its votes put it; None where it stands there already."""
    wanted = derive(votes)
    return None if wanted is status else _ACTIONS[wanted]


def owes(agency: Agency, status: Status, votes: Mapping[Agency, Vote]) -> bool:
    """True where the next move is this agency's: it has not voted, or the two disagree."""
    return status is Status.DISPUTED or (status is Status.SUBMITTED and agency not in votes)
