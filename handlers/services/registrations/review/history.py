"""What has been done with a record, in words: a line a day, oldest first, out of the audit."""

from datetime import date

from handlers.fields import names
from handlers.flow import Phrase
from handlers.rules.access import AGENCY_OF_ROLE
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.work import Work
from storage.enums import Field, Status, Vote
from storage.repositories.histories import Deed, deeds_of, roles_of
from storage.tables import Registration

SENT = "registration.sent"
_VOTES = {f"vote.{vote}": vote for vote in Vote}
_CHANGED, _NUMBER, _MISSING = "registration.changed", "membership.entered", "papers.missing"
_MOVES = tuple(f"registration.{action}" for action in Action)
_TOLD = (SENT, *_MOVES, *_VOTES, _CHANGED, _NUMBER, _MISSING)
_OBJECTED, _UNDONE = f"registration.{Action.OBJECT}", f"registration.{Action.UNDO}"
MOST = 16
"""Deeds: what happened longer ago is left out."""
_STAFF = "staff:"


def history(work: Work, record: Registration) -> list[Phrase]:
    """A heading and its lines; nothing for a record that never moved: its votes are shown anyway."""
    deeds = deeds_of(work.connection, f"registration:{record.id}", _TOLD, MOST)
    if not any(deed.action in _MOVES for deed in deeds):
        return []
    agencies = _agencies(work, deeds)
    by_day: dict[date, list[Phrase]] = {}
    for deed in deeds:
        said = _said(work, deed, agencies)
        by_day.setdefault(work.office.today(deed.at), []).extend([said] if said is not None else [])
    lines = [Phrase("staff.history-line", {"day": day, "deeds": _row(all_said)}) for day, all_said in by_day.items()]
    return [Phrase("staff.history", {"lines": tuple(lines)})]


def _row(said: list[Phrase]) -> Phrase | str:
    """Deeds of a day, one after the other."""
    joined: Phrase | str = ""
    for one in reversed(said):
        joined = Phrase("staff.history-then", {"first": one, "rest": joined}) if joined else one
    return joined


def _agencies(work: Work, deeds: list[Deed]) -> dict[str, str]:
    """The agency of each officer who acted, by how the audit names them."""
    officers = {int(deed.actor.removeprefix(_STAFF)) for deed in deeds if deed.actor.startswith(_STAFF)}
    roles = roles_of(work.connection, sorted(officers))
    agencies = {one: AGENCY_OF_ROLE[role] for one, role in roles.items() if role in AGENCY_OF_ROLE}
    return {f"{_STAFF}{one}": work.office.agency(agency).short_name for one, agency in agencies.items()}


def _said(work: Work, deed: Deed, agencies: dict[str, str]) -> Phrase | None:
    """One deed in words; None for one that says nothing more than the line beside it."""
    if deed.action in _VOTES:
        return _vote(work, deed, agencies.get(deed.actor, ""))
    if deed.action == _OBJECTED:
        return Phrase("fields.objection")
    if deed.action == _UNDONE:
        return Phrase("staff.history-undone")
    if deed.action == SENT:
        return Phrase("staff.history-sent")
    if deed.action == _CHANGED:
        return Phrase("staff.history-changed", {"field": _fields(deed.fields)})
    if deed.action in (_NUMBER, _MISSING):
        return Phrase("staff.history-number" if deed.action == _NUMBER else "staff.history-missing")
    if deed.to_status is None:
        return None
    status = Phrase(f"staff.status-{Status(deed.to_status)}")
    if deed.to_status == Status.RETURNED and _are_fields(deed.why):
        return Phrase("staff.history-returned", {"status": status, "field": _fields(deed.why)})
    return status


def _vote(work: Work, deed: Deed, agency: str) -> Phrase:
    reason = work.office.reason(deed.why)
    params = {"agency": agency, "vote": Phrase(f"staff.vote-{_VOTES[deed.action]}")}
    if _are_fields(deed.fields):
        return Phrase("staff.history-vote-why", params | {"why": _fields(deed.fields)})
    if reason is not None:
        return Phrase("staff.history-vote-why", params | {"why": reason.label})
    return Phrase("staff.history-vote", params)


def _are_fields(cell: str) -> bool:
    return all(name in list(Field) for name in cell.split(","))


def _fields(cell: str) -> Phrase | str:
    """The fields of a line of the audit, which are set apart by commas."""
    return names(tuple(cell.split(","))) if _are_fields(cell) else cell
