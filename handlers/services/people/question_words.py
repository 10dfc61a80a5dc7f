"""The words of a question lie under the key of the chat that asked, and go with it where the person goes."""

from dataclasses import replace

from handlers.services.base.work import Work
from storage.repositories.chats import peek_chat
from storage.repositories.questions import QuestionRow, lines_of, questions_of_chats, set_question, set_words


def seal_line(work: Work, question: QuestionRow, words: str) -> bytes:
    """One utterance, sealed under the key of the chat that asked. Raises LookupError where that chat was erased."""
    chat = peek_chat(work.connection, question.chat_id)
    if chat is None:
        raise LookupError("the asking chat was erased")
    return work.vault.data_key(chat.wrapped_key).seal(words.encode(), _context(question))


def open_line(work: Work, question: QuestionRow, sealed: bytes) -> str:
    """The words of one utterance; empty once the chat that asked was erased."""
    chat = peek_chat(work.connection, question.chat_id)
    if chat is None:
        return ""
    return work.vault.data_key(chat.wrapped_key).open(sealed, _context(question)).decode()


def bring_question(work: Work, question: QuestionRow, chat_id: int) -> QuestionRow:
    """Give a question to another chat of the same person: its words are sealed anew, its answer comes there."""
    if question.chat_id == chat_id:
        return question
    said = [(line.id, open_line(work, question, line.words)) for line in lines_of(work.connection, question.id)]
    brought = replace(question, chat_id=chat_id)
    set_question(work.connection, question.id, chat_id=chat_id)
    for line, words in said:
        set_words(work.connection, line, seal_line(work, brought, words))
    return brought


def bring_open_questions(work: Work, old: int, chat_id: int) -> None:
    """Give every question of chat `old` that is not closed to another chat of the same person."""
    for question in questions_of_chats(work.connection, (old,)):
        if question.closed_at is None:
            bring_question(work, question, chat_id)


def _context(question: QuestionRow) -> str:
    return f"question_lines.words:{question.number}"
