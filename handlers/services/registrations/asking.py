"""What a person is asked where their record stands now."""

from handlers.services.base.work import Opening, Work
from handlers.services.period.question import standing
from handlers.services.registrations.membership import question
from handlers.services.registrations.review.ask_again import opening
from storage.enums import Status
from storage.tables import Registration


def standing_question(work: Work, record: Registration) -> Opening | None:
    """The question that goes with news of a record.

    For the field of a returned one; of a member whether all is as it was, where that is asked, else the birth date.
    """
    if record.status is Status.RETURNED and record.returned_field:
        return opening(record)
    return (standing(work, record) or question(work, record)) if record.status is Status.MEMBER else None
