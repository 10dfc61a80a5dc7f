"""Questions that wait: the officers' list, and what is said when nobody answers in time."""

from datetime import date

from handlers.flow import Choice, Phrase, Say
from handlers.rules.working_days import is_working_day
from handlers.services.questions import ANSWERERS
from handlers.services.records import working_day_after
from handlers.services.work import Done, Work
from storage.repositories.questions import QuestionRow, count_open, open_questions
from storage.repositories.staff import staff_chats

SHOWN = 8
"""Questions in one list: as buttons they still fit every channel."""


def due_date(work: Work, question: QuestionRow) -> date:
    """By when the office promised an answer."""
    return working_day_after(work, work.office.today(question.asked_at), work.office.service.question)


def waiting(work: Work) -> Done:
    """The oldest unanswered questions, each with its button."""
    total, found = count_open(work.uow.connection), open_questions(work.uow.connection, SHOWN)
    if not found:
        return Done((Say("staff.questions-none"),))
    lines = [_line(work, question) for question in found]
    return Done((Say("staff.questions", {"count": total, "list": lines}, _buttons(found)),))


def late_questions(work: Work) -> list[QuestionRow]:
    """Unanswered past the promised day (at most 50, oldest first); the daily digest may name them."""
    return [q for q in open_questions(work.uow.connection, 50) if due_date(work, q) < work.today]


def remind_late(work: Work) -> bool:
    """Once a working day, in working hours: the dinas hears of the questions that are late."""
    local = work.office.local(work.now)
    calendar = work.office.calendar
    if not calendar.is_open(local) or not is_working_day(work.today, calendar.days):
        return False
    late = late_questions(work)
    if late:
        lines = [_line(work, question) for question in late[:SHOWN]]
        say = Say("staff.questions-late", {"count": len(late), "list": lines}, _buttons(late[:SHOWN]))
        for chat, _role, _area in staff_chats(work.uow.connection, ANSWERERS):
            work.tell(chat, say, f"questions-late:{work.today}:{chat}")
    return False


def _line(work: Work, question: QuestionRow) -> Phrase:
    taken = str(question.taken_by) if question.taken_by else "none"
    return Phrase("staff.questions-line", {"number": question.number, "due": due_date(work, question), "who": taken})


def _buttons(questions: list[QuestionRow]) -> tuple[Choice, ...]:
    """The label is the number itself: the list above says what it is."""
    return tuple(Choice(f"/ambil {q.number}", q.number) for q in questions)
