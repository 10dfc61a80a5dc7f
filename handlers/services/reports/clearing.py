"""*bersih*: a chat forgets what it showed of reports. The reports stay where they are."""

from handlers.services.base.work import Work
from storage.repositories.reports import forget_report_talk


def clear(work: Work) -> None:
    """Nothing of a report is given to this chat again; what waits to be sent is sent."""
    forget_report_talk(work.uow.connection, work.here.id)
