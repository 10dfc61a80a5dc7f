"""Why both agencies refused a record before its person objected: read by whoever checks it once more."""

from handlers.flow import Phrase
from handlers.rules.registrations.registration_cycle import Action
from handlers.services.base.records import open_words
from handlers.services.base.work import Work
from handlers.services.registrations.review.ask_again import WORDS_CELL
from storage.enums import Agency, Vote
from storage.repositories.reviews import ballots_before, reasons_before
from storage.statuses import WITH_AGENCIES
from storage.tables import Registration


def earlier_reasons(work: Work, record: Registration) -> list[Phrase]:
    """A line for each agency: the reason of the earlier round, and its words while no newer vote took their place."""
    if not record.objected or record.status not in WITH_AGENCIES:
        return []
    subject = f"registration:{record.id}"
    reasons = reasons_before(work.connection, subject, f"vote.{Vote.REJECT}", f"registration.{Action.OBJECT}")
    ballots = ballots_before(work.connection, record.row_id, record.version)
    said = {agency: open_words(work, record, ballot.words, WORDS_CELL) for agency, ballot in ballots.items()}
    return [_line(work, agency, reasons[agency], said.get(agency, "")) for agency in Agency if agency in reasons]


def _line(work: Work, agency: Agency, reason: str, words: str) -> Phrase:
    known = work.office.reason(reason)
    more = Phrase("staff.because-words", {"words": words}) if words else ""
    params = {"agency": work.office.agency(agency).short_name, "reason": known.label if known else reason}
    return Phrase("staff.vote-earlier", params | {"words": more})
