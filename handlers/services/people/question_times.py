"""Questions that wait: the officers' list, and what is said when nobody answers in time."""

from datetime import date

from handlers.flow import Choice, Phrase, Say
from handlers.services.base.due import working_day_after
from handlers.services.base.work import Done, Work
from storage.repositories.questions import QuestionRow, count_open_questions, open_questions

SHOWN = 8
"""Questions in one list: as buttons they still fit every channel."""


def due_date(work: Work, question: QuestionRow) -> date:
    """By when the office promised an answer."""
    return working_day_after(work, work.office.today(question.asked_at), work.office.service.question)


def waiting(work: Work) -> Done:
    """The oldest unanswered questions, each with its button."""
    total, found = count_open_questions(work.uow.connection), open_questions(work.uow.connection, SHOWN)
    if not found:
        return Done((Say("staff.questions-none"),))
    lines = [_line(work, question) for question in found]
    return Done((Say("staff.questions", {"count": total, "list": lines}, _buttons(found)),))


def _line(work: Work, question: QuestionRow) -> Phrase:
    taken = str(question.taken_by) if question.taken_by else "none"
    return Phrase("staff.questions-line", {"number": question.number, "due": due_date(work, question), "who": taken})


def _buttons(questions: list[QuestionRow]) -> tuple[Choice, ...]:
    """The label is the number itself: the list above says what it is."""
    return tuple(Choice(f"/ambil {q.number}", q.number) for q in questions)
