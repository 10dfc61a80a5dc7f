"""A worker's question to a person: asked, taken by one officer, answered, closed.

The words lie under the asking chat's key. What officers read of them is news with a cause that names the
question (`question:ID:...`), so that erasing finds every copy.
"""

from datetime import date, datetime

from handlers.danger import danger_words
from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.access import ANSWERERS
from handlers.rules.registrations.receipt import names_report, parse_receipt
from handlers.rules.reports.report_dangers import danger_in
from handlers.services.base.answers import chat_for_answer, reaches, still_here, whose_chats
from handlers.services.base.due import working_day_after
from handlers.services.base.numbers import new_number
from handlers.services.base.officers import officer_words
from handlers.services.base.opting import with_news
from handlers.services.base.work import Done, Opening, Work
from handlers.services.people import desk_answers
from handlers.services.people.question_words import bring_question, open_line, seal_line
from handlers.services.reports.replies import add_to_report, told_of
from storage.repositories import questions
from storage.repositories.chats import peek_chat
from storage.repositories.people import records_of_person
from storage.repositories.questions import QuestionRow
from storage.repositories.village import ask_to_call

TOPIC = "question"
MINOR = "minor"
TO_QUESTIONS = Choice("/pertanyaan", Phrase("staff.choice-pertanyaan"))
"""The way on: which question waits next."""
SHOWN = 8
"""Questions in one list: as buttons they still fit every channel."""


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
    mine = own_question(work, data.get("number", ""))
    if mine is None:
        found = _new(work, TOPIC)
    else:
        found = bring_question(work, mine, work.here.id)
        questions.set_question(work.connection, found.id, answered_at=None, closed_at=None, asked_at=work.now)
    line = questions.add_line(work.connection, found.id, seal_line(work, found, data["words"]), work.now)
    _tell_office(work, found, line, data["words"])
    work.audit("question.asked", f"question:{found.id}")
    received = Say("question.received", {"number": found.number, "due": due_date(work, work.now)})
    return Done((with_news(work, received),))


def _called(work: Work, words: str) -> tuple[Say, ...]:
    """Whom to call, where the words speak of danger: they are not sent on, so nobody at the office will read them."""
    danger = danger_in(words)
    return (danger_words(work.office, danger),) if danger is not None else ()


def note_minor(work: Work, _data: Data) -> Done:
    """A child wants to register: call an officer. Nothing of what was typed is kept."""
    found = _new(work, MINOR)
    _tell_office(work, found, 0, "")
    work.audit("question.asked", f"question:{found.id}", why=MINOR)
    return Done()


def find_question(work: Work, number: str) -> QuestionRow | None:
    """The question of a T- number, forgiving in how it is written; locked."""
    parsed = parse_receipt(number)
    if parsed is None or not parsed.startswith("T-"):
        return None
    return questions.question_by_number(work.connection, parsed)


def own_question(work: Work, number: str) -> QuestionRow | None:
    """The question of a T- number that whoever acts has asked, in whichever of their chats; locked."""
    found = find_question(work, number)
    return found if found is not None and found.chat_id in work.chats else None


def take_over(work: Work, number: str) -> Done:
    """`/ambil NO`: one officer has it; a second one is told who."""
    found = _to_work_on(work, number)
    if isinstance(found, Done):
        return found
    _keep(work, found)
    for line in questions.lines_of(work.connection, found.id):
        if line.staff_id is None and work.chat is not None:
            _tell_one(work, found, line.id, open_line(work, found, line.words), work.chat.id)
    choices = (*buttons(found.number), *desk_answers.ready_buttons(work, found.number))
    return Done((Say("staff.question-taken", {"number": found.number}, choices),))


def answer_worker(work: Work, number: str, words: str) -> Done:
    """`/balas NO text`: the answer goes back to the worker, who may simply go on asking.

    A closed question is open again once the worker asks on, and not before.
    """
    found = _to_work_on(work, number)
    if isinstance(found, Done):
        return found
    if found.closed_at is not None:
        return Done((Say("staff.question-ended", {"number": found.number}),))
    if not words:
        return Done(opens=Opening("reply", {"record": found.number, "number": found.number}))
    ready, sure = desk_answers.ready_answer(words)
    if ready is not None and not sure:
        return Done((desk_answers.preview(work, found.number, ready),))
    text = words if ready is None else desk_answers.in_words(work, ready)
    if text is None:
        return Done((desk_answers.not_ready(work, found.number),))
    if peek_chat(work.connection, found.chat_id) is None:
        return Done((Say("staff.question-gone", {"number": found.number}),))
    _keep(work, found)
    kept = seal_line(work, found, text if isinstance(text, str) else words)
    line = questions.add_line(work.connection, found.id, kept, work.now, work.actor.staff_id)
    questions.set_question(work.connection, found.id, answered_at=work.now)
    chat = chat_for_answer(work, found.chat_id)
    ask_on = (Choice(f"/tanya {found.number}", Phrase("question.choice-tanya")),)
    say = Say("question.answer", {"number": found.number, "text": text}, ask_on)
    more = Opening("question", {"number": found.number})
    work.tell(chat, say, f"question:{found.id}:answer:{line}", opens=more, waits=True)
    work.audit("question.answered", f"question:{found.id}")
    if not reaches(work, chat):
        return Done((not_arrived(work, found),))
    choices = (*buttons(found.number, "selesai"), *_onward(work, found.id))
    return Done((Say("staff.question-answered", {"number": found.number}, choices),))


def _onward(work: Work, question_id: int) -> tuple[Choice, ...]:
    """The way on from a question: the next one, or the list."""
    return desk_answers.next_one(work, question_id) or (TO_QUESTIONS,)


def not_arrived(work: Work, question: QuestionRow) -> Say:
    """What the officer hears of an answer that waits in a chat that cannot be reached.

    Where the person has a registration, the village is asked to call them; it does not learn why.
    """
    records = records_of_person(work.connection, question.chat_id)
    if records:
        ask_to_call(work.connection, records[-1], work.now)
    params = {"number": question.number, "called": "yes" if records else "no"}
    return Say("staff.question-waits", params, buttons(question.number, "selesai"))


def tell_not_arrived(work: Work, question_id: int, line_id: int) -> None:
    """The same later, when its channel could not deliver it: in the chats of whoever wrote it, told once.

    Where they work here no more, everybody hears it who answers questions.
    """
    found = questions.question_by_id(work.connection, question_id)
    line = next((one for one in questions.lines_of(work.connection, question_id) if one.id == line_id), None)
    if found is None or line is None or line.staff_id is None:
        return
    say = not_arrived(work, found)
    for chat in whose_chats(work, line.staff_id, ANSWERERS):
        work.tell(chat, say, f"question:{question_id}:waits:{line_id}:{chat}")


def close(work: Work, number: str) -> Done:
    """`/selesai NO`: end the question and tell the worker; said twice it changes nothing."""
    found = _to_work_on(work, number)
    if isinstance(found, Done):
        return found
    if found.closed_at is None:
        questions.set_question(work.connection, found.id, closed_at=work.now, taken_by=work.actor.staff_id)
        cause = f"question:{found.id}:closed:{work.now.isoformat()}"
        ends = Opening("question", {"number": found.number})
        work.tell(found.chat_id, Say("question.closed", {"number": found.number}), cause, ends=ends)
        work.audit("question.closed", f"question:{found.id}")
    key = "staff.question-closed" if reaches(work, found.chat_id) else "staff.question-closed-untold"
    return Done((Say(key, {"number": found.number}, _onward(work, found.id)),))


def follow_up(work: Work, number: str) -> Done:
    """`/tanya NO`: go on with a question of one's own; any other number begins a new one."""
    mine = own_question(work, number)
    return Done(opens=Opening("question", {} if mine is None else {"number": mine.number}))


def waiting(work: Work) -> Done:
    """`/pertanyaan`: the oldest unanswered questions, each with its button; its label is the number itself."""
    total, found = questions.count_open_questions(work.connection), questions.open_questions(work.connection, SHOWN)
    fates = desk_answers.came_of(work)
    beside = (Say("staff.questions-answered", {"list": fates}),) if fates else ()
    if not found:
        return Done((*beside, Say("staff.questions-none")))
    lines = [Phrase("staff.questions-line", _waits(work, question)) for question in found]
    choices = tuple(Choice(f"/ambil {question.number}", question.number) for question in found)
    return Done((*beside, Say("staff.questions", {"count": total, "list": lines}, choices)))


def _waits(work: Work, question: QuestionRow) -> dict[str, object]:
    has = question.taken_by
    taken = officer_words(work, has) if has is not None else "none"
    return {"number": question.number, "due": due_date(work, question.asked_at), "who": taken}


def due_date(work: Work, asked_at: datetime) -> date:
    """By when the office promised the answer to a question of that moment."""
    return working_day_after(work, work.office.today(asked_at), work.office.service.question)


def buttons(number: str, *names: str) -> tuple[Choice, ...]:
    """What an officer can do with a question, as commands."""
    return tuple(Choice(f"/{name} {number}", Phrase(f"staff.choice-{name}")) for name in names or ("balas", "selesai"))


def _new(work: Work, topic: str) -> QuestionRow:
    number = new_number(work, "T")
    found = questions.add_question(work.connection, number, work.here.id, topic, work.now)
    return QuestionRow(found, number, work.here.id, topic, None, work.now, None, None)


def _tell_office(work: Work, question: QuestionRow, line: int, words: str) -> None:
    """The officer who has it, where they are still there; else everyone who may take it."""
    for chat in whose_chats(work, question.taken_by, ANSWERERS):
        _tell_one(work, question, line, words, chat)


def _tell_one(work: Work, question: QuestionRow, line: int, words: str, chat: int) -> None:
    """One utterance in one officer's chat, never twice."""
    due = due_date(work, question.asked_at)
    key = "staff.question-minor" if question.topic == MINOR and not words else "staff.question"
    choices = buttons(question.number, *(("ambil",) if question.taken_by is None else ()))
    records = desk_answers.records_beside(work, question)
    params = {"number": question.number, "words": words, "due": due, "records": records}
    say = Say(key, params, choices, words=("staff.question-of",) if records and key == "staff.question" else ())
    work.tell(chat, say, f"question:{question.id}:line:{line}:{chat}")


def _to_work_on(work: Work, number: str) -> QuestionRow | Done:
    """The question for this officer; where another one has it and still works here, what to say instead."""
    found = find_question(work, number)
    if found is None:
        return Done((Say("staff.question-unknown"),))
    has = found.taken_by
    if has is None or has == work.actor.staff_id or not still_here(work, has):
        return found
    return Done((Say("staff.question-has", {"number": found.number, "who": officer_words(work, has)}),))


def _keep(work: Work, question: QuestionRow) -> None:
    """Note that this officer has the question."""
    if question.taken_by != work.actor.staff_id:
        questions.set_question(work.connection, question.id, taken_by=work.actor.staff_id)
        work.audit("question.taken", f"question:{question.id}")
