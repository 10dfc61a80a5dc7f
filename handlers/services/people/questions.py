"""A worker's question to a person: asked, taken by one officer, answered, closed.

The words lie under the asking chat's key. What officers read of them is news with a cause that names the
question (`question:ID:...`), so that erasing finds every copy.
"""

from datetime import datetime

from handlers.danger import danger_words
from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.registrations.receipt import names_report, parse_receipt
from handlers.rules.reports.report_dangers import danger_in
from handlers.services.base.due import working_day_after
from handlers.services.base.numbers import new_number
from handlers.services.base.work import Done, Opening, Work
from handlers.services.people.question_words import bring_question, open_line, seal_line
from handlers.services.reports.replies import add_to_report, told_of
from storage.enums import Role
from storage.repositories.chats import peek_chat
from storage.repositories.questions import (
    QuestionRow,
    add_line,
    add_question,
    lines_of,
    question_by_number,
    set_question,
)
from storage.repositories.staff import chats_of, get_staff, staff_chats

ANSWERERS = (Role.DINAS,)
TOPIC = "question"
MINOR = "minor"


def ask_question(work: Work, data: Data) -> Done:
    """A new question, or one more line of an old one, which is then open again.

    One about a report of this chat is for those who may see the report: it goes into its vault. With any other
    report's number nothing is sent: who reads questions sees no report, and would learn by it who reported.
    """
    report = told_of(work, data["words"])
    if report is not None:
        return add_to_report(work, {"record": report.number, "more": [data["words"]]})
    if names_report(data["words"]):
        return Done((*_called(work, data["words"]), Say("question.of-report")))
    found = find_question(work, data.get("number", ""))
    if found is None or found.chat_id not in work.chats:
        found = _new(work, TOPIC)
    else:
        found = bring_question(work, found, work.here.id)
        set_question(work.uow.connection, found.id, answered_at=None, closed_at=None, asked_at=work.now)
    line = add_line(work.uow.connection, found.id, seal_line(work, found, data["words"]), work.now)
    _tell_office(work, found, line, data["words"])
    work.audit("question.asked", f"question:{found.id}")
    return Done((Say("question.received", {"number": found.number, "due": _due(work)}),))


def _called(work: Work, words: str) -> tuple[Say, ...]:
    """Whom to call, where words that nobody reads speak of danger."""
    danger = danger_in(words)
    return (danger_words(work.office, danger),) if danger is not None else ()


def note_minor(work: Work, _data: Data) -> Done:
    """A child wants to register: an officer is called, and nothing at all is kept of what was typed."""
    found = _new(work, MINOR)
    _tell_office(work, found, 0, "")
    work.audit("question.asked", f"question:{found.id}", why=MINOR)
    return Done()


def find_question(work: Work, number: str) -> QuestionRow | None:
    """The question of a T- number, forgiving in how it is written; locked."""
    parsed = parse_receipt(number)
    if parsed is None or not parsed.startswith("T-"):
        return None
    return question_by_number(work.uow.connection, parsed)


def take(work: Work, number: str) -> Done:
    """`/ambil NO`: one officer has it; a second one is told who."""
    found = _to_work_on(work, number)
    if isinstance(found, Done):
        return found
    _keep(work, found)
    for line in lines_of(work.uow.connection, found.id):
        if line.staff_id is None and work.chat is not None:
            _tell_one(work, found, line.id, open_line(work, found, line.words), work.chat.id)
    return Done((Say("staff.question-taken", {"number": found.number}, buttons(found.number)),))


def answer(work: Work, number: str, words: str) -> Done:
    """`/balas NO text`: the answer goes back to the worker, who may simply go on asking.

    A closed question is open again once the worker asks on, and not before.
    """
    found = _to_work_on(work, number)
    if isinstance(found, Done):
        return found
    if found.closed_at is not None:
        return Done((Say("staff.question-ended", {"number": found.number}),))
    if not words:
        return Done(opens=Opening("reply", {"number": found.number}))
    if peek_chat(work.uow.connection, found.chat_id) is None:
        return Done((Say("staff.question-gone", {"number": found.number}),))
    _keep(work, found)
    line = add_line(work.uow.connection, found.id, seal_line(work, found, words), work.now, work.actor.staff_id)
    set_question(work.uow.connection, found.id, answered_at=work.now)
    say = Say("question.answer", {"number": found.number, "text": words}, _follow_up(found.number))
    more = Opening("question", {"number": found.number})
    work.tell(found.chat_id, say, f"question:{found.id}:answer:{line}", opens=more)
    work.audit("question.answered", f"question:{found.id}")
    return Done((Say("staff.question-answered", {"number": found.number}, buttons(found.number, "selesai")),))


def reply(work: Work, data: Data) -> Done:
    """The words of an officer's finished flow."""
    return answer(work, data["number"], data["words"])


def close(work: Work, number: str) -> Done:
    """`/selesai NO`: the worker is told, once."""
    found = _to_work_on(work, number)
    if isinstance(found, Done):
        return found
    if found.closed_at is None:
        set_question(work.uow.connection, found.id, closed_at=work.now, taken_by=work.actor.staff_id)
        cause = f"question:{found.id}:closed:{work.now.isoformat()}"
        work.tell(found.chat_id, Say("question.closed", {"number": found.number}), cause)
        work.audit("question.closed", f"question:{found.id}")
    return Done((Say("staff.question-closed", {"number": found.number}),))


def follow_up(work: Work, number: str) -> Done:
    """`/tanya NO`: go on with a question of one's own; any other number begins a new one."""
    found = find_question(work, number)
    if found is None or found.chat_id not in work.chats:
        return Done(opens=Opening("question", {}))
    return Done(opens=Opening("question", {"number": found.number}))


def buttons(number: str, *names: str) -> tuple[Choice, ...]:
    """What an officer can do with a question, as commands."""
    return tuple(Choice(f"/{name} {number}", Phrase(f"staff.choice-{name}")) for name in names or ("balas", "selesai"))


def words_of(work: Work, question: QuestionRow) -> list[tuple[bool, str]]:
    """What was said, as (by the office?, words); for the person who asked."""
    return [
        (line.staff_id is not None, open_line(work, question, line.words))
        for line in lines_of(work.uow.connection, question.id)
    ]


def _new(work: Work, topic: str) -> QuestionRow:
    number = new_number(work, "T")
    found = add_question(work.uow.connection, number, work.here.id, topic, work.now)
    return QuestionRow(found, number, work.here.id, topic, None, work.now, None, None)


def _due(work: Work, asked: datetime | None = None) -> object:
    began = work.office.today(asked) if asked else work.today
    return working_day_after(work, began, work.office.service.question)


def _tell_office(work: Work, question: QuestionRow, line: int, words: str) -> None:
    """The officer who has it, where they are still there; else everyone who may take it."""
    connection, has = work.uow.connection, question.taken_by
    chats = chats_of(connection, has) if has is not None and _still_here(work, has) else []
    for chat in chats or [chat for chat, _role, _area in staff_chats(connection, ANSWERERS)]:
        _tell_one(work, question, line, words, chat)


def _tell_one(work: Work, question: QuestionRow, line: int, words: str, chat: int) -> None:
    """One line in one officer's chat, never twice."""
    due = _due(work, question.asked_at)
    key = "staff.question-minor" if question.topic == MINOR and not words else "staff.question"
    choices = buttons(question.number, *(("ambil",) if question.taken_by is None else ()))
    say = Say(key, {"number": question.number, "words": words, "due": due}, choices)
    work.tell(chat, say, f"question:{question.id}:line:{line}:{chat}")


def _to_work_on(work: Work, number: str) -> QuestionRow | Done:
    """The question, where no other officer has taken it who is still there; else what to say instead."""
    found = find_question(work, number)
    if found is None:
        return Done((Say("staff.question-unknown"),))
    has = found.taken_by
    if has is None or has == work.actor.staff_id or not _still_here(work, has):
        return found
    return Done((Say("staff.question-has", {"number": found.number, "who": str(has)}),))


def _still_here(work: Work, staff_id: int) -> bool:
    """False for an officer who left, took another role, or erased the chat they worked in."""
    return get_staff(work.uow.connection, staff_id) is not None and bool(chats_of(work.uow.connection, staff_id))


def _keep(work: Work, question: QuestionRow) -> None:
    """It is this officer's now."""
    if question.taken_by != work.actor.staff_id:
        set_question(work.uow.connection, question.id, taken_by=work.actor.staff_id)
        work.audit("question.taken", f"question:{question.id}")


def _follow_up(number: str) -> tuple[Choice, ...]:
    return (Choice(f"/tanya {number}", Phrase("question.choice-tanya")),)
