"""Groups of the statuses of a registration, each said once. What may follow what: `registration_cycle` in the rules."""

from storage.enums import Status

WITH_AGENCIES = (Status.SUBMITTED, Status.DISPUTED)
"""In the queue: an agency has still to vote, or the two do not agree."""
IN_REVIEW = (*WITH_AGENCIES, Status.RETURNED)
"""Where votes count. Later statuses have them behind them; an objection brings a record back."""

AGREED = (Status.VERIFIED, Status.WAITING, Status.PAPERS_AT_VILLAGE, Status.PAPERS_FORWARDED, Status.PAPERS_COMPLETE)
"""Both agencies approved and no membership number is entered yet; the further one comes, the later it stands here."""
PAID_FOR = (Status.VERIFIED, Status.PAPERS_AT_VILLAGE, Status.PAPERS_FORWARDED, Status.PAPERS_COMPLETE, Status.MEMBER)
"""Where a person has a seat in a source of money, in an office that keeps a ledger."""
VERIFIED_OR_LATER = (*AGREED, Status.MEMBER)
"""At most one record of a NIK stands here; the database holds it too (uq_registrations_one_verified_nik)."""
CAN_LACK = (Status.VERIFIED, Status.PAPERS_AT_VILLAGE, Status.PAPERS_FORWARDED)
"""Where papers can turn out to be incomplete."""
WITH_PAPERS = (*CAN_LACK, Status.PAPERS_COMPLETE)
"""Where papers are on their way, or checked."""
BEFORE_COMPLETE = (*IN_REVIEW, *CAN_LACK, Status.WAITING)
"""Too early for a membership number: papers come first."""
BEFORE_MEMBER = (*IN_REVIEW, *AGREED)
"""On the way to membership."""

CLOSED = (Status.REJECTED, Status.WITHDRAWN, Status.LAPSED, Status.ENDED)
"""A new registration of the same NIK finds nothing standing here."""
FURTHEST_FIRST = (*reversed(VERIFIED_OR_LATER), *IN_REVIEW, Status.LAPSED)
"""From the member down to whose papers never came: of two records of one person the earlier one here stays."""

NEEDS_VILLAGE = (Status.PAPERS_AT_VILLAGE, Status.VERIFIED, Status.LAPSED)
"""Whose papers lie at the village or have still to come there."""
VILLAGE_LISTS = (
    *NEEDS_VILLAGE,
    Status.RETURNED,
    *WITH_AGENCIES,
    Status.PAPERS_FORWARDED,
    Status.PAPERS_COMPLETE,
    Status.WAITING,
    Status.MEMBER,
    Status.ENDED,
    Status.REJECTED,
)
"""Whom `/desa` lists, those who need the village first; who withdrew is nobody's business any more."""
