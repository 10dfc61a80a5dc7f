"""The turns that a long read brings: that it takes a while, and what it found."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.turn.dispatch import finished
from bot.turn.openings import Says, open_later
from bot.turn.settle import Settlement, Spoken
from bot.turn.talk import Talk, locked
from bot.turn.turns import Turns, actor_of
from handlers.flow import Say
from handlers.registry import READINGS
from handlers.rules.access import Actor, may_use
from handlers.services.base.long_reads import CELL, TO_STOP
from handlers.services.base.work import Asked, Done, LongRead, Work
from storage.repositories.chats import ChatRow, load_chats, peek_chat
from storage.repositories.readings import ReadingRow, end_reading, keep_reading
from storage.unit_of_work import UnitOfWork


@dataclass(slots=True)
class Question:
    """What was asked, opened: by which officer; `re`: the client's own id of the message that asked.

    `asked_at`: when the officer asked, or was last told that it takes long.
    """

    officer: int
    read: LongRead
    asked_at: datetime
    re: str | None


Answer = Callable[[Question, Work], Done]
"""What comes of it, in the turn that ends it."""


@dataclass(frozen=True, slots=True)
class Later:
    """Runs inside a transaction that somebody else opens and ends."""

    turns: Turns

    def question(self, connection: Connection, row: ReadingRow) -> tuple[Question, Actor] | None:
        """What a chat waits for, and who asks now; None where the chat is gone."""
        chat = peek_chat(connection, row.chat_id)
        if chat is None:
            return None
        plain = json.loads(self.turns.vault.data_key(chat.wrapped_key).open(row.asked, f"{CELL}:{chat.id}"))
        read = LongRead(plain["name"], plain["data"])
        return Question(plain["officer"], read, row.asked_at, plain["re"]), actor_of(connection, chat)

    def takes_long(self, connection: Connection, asked: Asked, question: Question, until: datetime, now: datetime,
                   far: tuple[int, int] | None) -> bool:  # fmt: skip
        """Say so, with how far it has come and a way to stop it. False where nobody waits any more."""
        if not keep_reading(connection, asked.id, asked.lease, until):
            return False
        row = load_chats(connection, [asked.chat_id]).get(asked.chat_id)
        if row is not None:
            say = Say("staff.reading", choices=(TO_STOP,))
            if far is not None:
                say = Say("staff.reading-far", {"done": far[0], "total": far[1]}, (TO_STOP,))
            talk = self._speak(connection, row, question, lambda _talk: (say,), None, now)
            question.asked_at = question.asked_at if _went_on(talk, question) else now
        return True

    def ends(self, connection: Connection, asked: Asked, question: Question, come: Answer, now: datetime) -> bool:
        """Say what came of it and go on with the conversation. False where nobody waits any more."""
        if not end_reading(connection, asked.id, asked.lease):
            return False
        row = load_chats(connection, [asked.chat_id]).get(asked.chat_id)
        if row is None:
            return True
        uow = UnitOfWork(connection, self.turns.vault, now)
        work = self.turns.work(uow, row, question.re)
        self._speak(connection, row, question, lambda talk: self._come(talk, question, come, work), work, now)
        return True

    def _come(self, talk: Talk, question: Question, come: Answer, work: Work) -> Says:
        """Rights are looked at once more: a role may have ended, and nothing is shown in a chat that has locked."""
        reading, setting = READINGS.get(question.read.name), self.turns.setting(talk.row, work.now)
        if reading is None or work.actor.staff_id != question.officer or not may_use(reading.who, work.actor):
            return (Say("problems.unknown-command"),)
        if locked(talk.row, setting):
            return (Say("problems.reading-locked"),)
        done = come(question, work)
        if done.opens is not None and _went_on(talk, question):
            return done.says + open_later(talk.state, done.opens, setting)
        return finished(talk, done, setting, work, resume=reading.resumes and not _went_on(talk, question))

    def _speak(self, connection: Connection, row: ChatRow, question: Question, say: Callable[[Talk], Says],
               work: Work | None, now: datetime) -> Talk:  # fmt: skip
        talk, settlement = self.turns.settler.open(row), Settlement()
        aside = _went_on(talk, question)
        says = say(talk)
        if work is not None:
            settlement.add(work)
            work.uow.finish()
        settlement.spoken.append(Spoken(talk, says, question.re, aside=aside))
        self.turns.settle(connection, settlement, now)
        return talk


def _went_on(talk: Talk, question: Question) -> bool:
    """True where the officer is in the middle of something else by now: it stays open, with its buttons."""
    spoke = talk.row.last_inbound_at
    return bool(talk.state.frames) and spoke is not None and spoke > question.asked_at


def found(value: Any) -> Answer:  # noqa: ANN401 -- what the reading gave
    """It was found: the reading says how it goes on."""
    return lambda question, work: READINGS[question.read.name].then(work, question.read, value)


def said(key: str) -> Answer:
    """It was not: these words."""
    return lambda _question, work: Done((Say(key, {"contact": work.office.dinas.contact.phone}),))
