"""After a backup was restored: whoever was erased since it was made is erased once more, whoever left has left."""

from handlers.services.base.records import record_by_id
from handlers.services.base.work import Work
from handlers.services.people.forgetting import end_and_erase
from handlers.services.reports.replies import erase_vault
from handlers.services.staff.removing import remove
from storage.repositories.chats import erase_chat
from storage.repositories.colleagues import colleague
from storage.repositories.erased import Erased, still_there
from storage.repositories.reports import report_by_id


def erase_again(work: Work, erased: Erased) -> int:
    """Repeat these erasures; how many were needed. Nobody is told: they were told the first time.

    A person's chats forget all that they were told: whether that was wished or only their time was over is not known.
    """
    back = still_there(work.connection, erased)
    for registration in sorted(back.registrations):
        end_and_erase(work, record_by_id(work, registration))
    for report in sorted(back.reports):
        erase_vault(work, report_by_id(work.uow.session, report))
    work.uow.flush()
    for officer in sorted(back.staff):
        found = colleague(work.connection, officer)
        if found is not None:
            remove(work, found)
    for chat in sorted(still_there(work.connection, back).chats):
        erase_chat(work.connection, chat, work.vault, work.now)
    work.notices.clear()
    work.audit("installation.erased-again", why=str(back.count))
    return back.count
