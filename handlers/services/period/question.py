"""The question whether all is as it was, as a conversation: begun with its news, asked again, over with an answer."""

from handlers.flow import Data
from handlers.services.base.records import record_params
from handlers.services.base.work import Opening, Work
from storage.repositories.period import open_period
from storage.repositories.rights import end_news
from storage.tables import Period, Registration

FLOW = "period"
MEMBERSHIP = "membership"
"""The question for the birth date, which a member may have left open for months: this one takes its place."""


def topic_of(record: Registration) -> str:
    """Of news about a period only the newest is sent."""
    return f"period:{record.id}"


def question(work: Work, record: Registration, period: Period) -> Opening:
    """Whether all is as it was."""
    name = record_params(work, record)["name"]
    known: Data = {"record": record.id, "number": record.number, "name": name, "place": place_of(work, record)}
    return Opening(FLOW, known | {"ends": period.ends.isoformat()})


def place_of(work: Work, record: Registration) -> str:
    """Where the person lives, as the question names it: the village, else the region."""
    return work.office.area.village_name(record.village) or work.office.region_name


def standing(work: Work, record: Registration) -> Opening | None:
    """The question of a member who was asked and has not answered; None where nothing is asked."""
    period = open_period(work.uow.session, record.row_id) if record.id is not None else None
    waits = period is not None and period.asked_at is not None and period.answer is None
    return question(work, record, period) if period is not None and waits else None


def end_question(work: Work, record: Registration) -> None:
    """Whoever was asked need not answer any more: it was said elsewhere, or it is too late."""
    period = open_period(work.uow.session, record.row_id)
    end_news(work.connection, topic_of(record), work.now)
    if period is not None and period.asked_at is not None:
        cause = f"period:{period.id}:over:{work.now.isoformat()}"
        work.tell(record.chat_id, None, cause, ends=question(work, record, period))
