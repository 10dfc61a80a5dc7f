"""Who of the office hears of a report: whoever asked, else whoever follows it, else every case officer."""

from handlers.rules.access import CASE_OFFICERS
from handlers.services.base.work import Work
from handlers.services.sealed.vault import id_of
from storage.repositories.reports import lines_of
from storage.repositories.staff import chats_with_staff
from storage.tables import Report

QUESTION = "question"


def who_follows(work: Work, report: Report) -> list[int]:
    """The chats of the officer who asked last, or who follows the report; everybody's where they have left."""
    asked = [line.staff_id for line in lines_of(work.uow.connection, id_of(report), (QUESTION,))]
    here = chats_with_staff(work.uow.connection, CASE_OFFICERS)
    for officer in (*asked[-1:], report.taken_by):
        theirs = [chat for chat, staff, _role, _area in here if staff == officer]
        if theirs:
            return theirs
    return [chat for chat, _staff, _role, _area in here]
