"""The one way a unit of work ends: words rendered, states and outbox rows written, notices queued."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Connection

from bot.turn.openings import Says, end_matter, flow_of, open_later
from bot.turn.rendering import Rendered, Renderer
from bot.turn.sealed import body_of, opened_state, outside, seal_body, sealed_state
from bot.turn.talk import Talk
from handlers.flow import THIS_NUMBER, FileRecipe, Say, Setting
from handlers.registry import OF_STAFF
from handlers.services.base.work import Notice, Work
from handlers.state import State
from storage.enums import AddressState, OutboxStatus
from storage.repositories import outbox
from storage.repositories.chats import ChatRow, load_chats, write_changes, write_questions, write_talks
from storage.repositories.files import add_files
from storage.vault import Sealer, Vault

log = structlog.get_logger()

FILE_DAYS = 7
"""How long a file that a chat was offered can be fetched, where its recipe says nothing else."""
AS_IN_NOTICE = ("topic", "registration_id", "expires_at", "priority", "rung", "broadcast_id", "copy_of")
"""Columns of the outbox that are named as in `Notice` and hold the same."""

LOOKED_FOR = ("question:", "submission:")
"""Causes of answers, by which it is found whether anybody read them, and who wrote what did not arrive."""
CAUSE_LABEL = "cause"

Row = dict[str, Any]
"""Columns of a row to insert, by name."""


@dataclass(slots=True)
class Spoken:
    """One chat's replies to one message; `re` is the client's own id of that message.

    `aside`: the message was refused ("too many"), so the buttons of the open question stay what they were.
    """

    talk: Talk
    says: Says
    re: str | None = None
    aside: bool = False


@dataclass(slots=True)
class Settlement:
    """What a transaction has to write: chats that moved, replies, and news for others.

    `closed`: chats that one turn closed to the office, as they stand since then. Others of the same transaction may
    have spoken there before: what they were answered is not shown, and what they knew of the chat is not written back.
    """

    spoken: list[Spoken] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    closed: dict[int, ChatRow] = field(default_factory=dict)

    def add(self, work: Work) -> None:
        """Take over what a turn leaves behind its words; what it wrote, the next one must find in the database."""
        work.uow.flush()
        self.notices += work.notices
        for closed in load_chats(work.connection, work.closed).values():
            self.close(closed)

    def close(self, row: ChatRow) -> None:
        """Close a chat to the office."""
        self.closed[row.id] = row
        for one in self.spoken:
            if one.talk.row.id == row.id:
                one.talk.row, one.talk.rare, one.says = row, row.rare(), ()


class Settler:
    """Writes settlements. `direct` names the channels whose replies are visible at the commit.

    News for the others keeps the office's quiet hours.
    """

    def __init__(self, vault: Vault, renderer: Renderer, token: Callable[[int], str], direct: frozenset[str]) -> None:
        self.vault, self.renderer, self.token, self._direct = vault, renderer, token, direct

    def shows_at_once(self, row: ChatRow) -> bool:
        """True where replies are visible at the commit."""
        return row.channel in self._direct

    def open(self, row: ChatRow) -> Talk:
        """A chat with its state unsealed."""
        state = opened_state(self.vault, row)
        if row.staff_id is None:  # whoever was removed by another chat has left the office's questions behind
            state.frames = [frame for frame in state.frames if frame.flow not in OF_STAFF]
        return Talk(row, state, row.rare())

    def open_or_begin(self, row: ChatRow) -> Talk:
        """The same for a chat in trouble: a state that cannot be read must not hold its person for ever."""
        try:
            return self.open(row)
        except Exception as error:  # noqa: BLE001 -- whatever is wrong with it, the conversation begins anew
            log.error("state_unreadable", chat=row.id, error=type(error).__name__)  # noqa: TRY400 -- ids only
            return Talk(row, State(), row.rare())

    def settle(
        self, connection: Connection, work: Settlement, setting: Callable[[ChatRow], Setting], now: datetime
    ) -> None:
        """Write everything in a few bulk statements, inside the caller's transaction.

        `setting(row)` is what a turn in that chat may know of the world at `now`.
        """
        _Settling(self, connection, setting, now).write(work)


@dataclass(slots=True)
class _Settling:
    """One settlement under way: chats by id as far as they were opened, and rows of files to write at the end."""

    settler: Settler
    connection: Connection
    setting: Callable[[ChatRow], Setting]
    now: datetime
    talks: dict[int, Talk] = field(default_factory=dict)
    files: list[Row] = field(default_factory=list)

    def write(self, work: Settlement) -> None:
        """Replies first, then news: a chat that spoke may get both."""
        connection, spoke = self.connection, {one.talk.row.id: one.talk for one in work.spoken}
        self.talks |= spoke
        replies = [row for one in work.spoken for row in self._replies(one)]
        news = self._news(work.notices)
        outbox.add_messages(connection, replies)
        outbox.add_messages(connection, news)
        asked = [talk for chat_id, talk in self.talks.items() if talk.asked and chat_id not in spoke]
        for talk in (*spoke.values(), *asked):
            self._close(talk)
        write_talks(connection, [talk.row for talk in spoke.values()], self.now)
        write_questions(connection, [talk.row for talk in asked], self.now)
        write_changes(connection, [talk.row for talk in spoke.values() if talk.row.rare() != talk.rare])
        add_files(connection, self.files)

    def _replies(self, spoken: Spoken) -> list[Row]:
        talk, rows = spoken.talk, []
        rendered = [self.settler.renderer.message(say, talk.row.language) for say in spoken.says]
        if rendered and not spoken.aside:
            talk.state.since = talk.row.last_n + 1
            remember_choices(talk.state, rendered)
        for one in rendered:
            row = self._row(talk.row, one, spoken.re)
            if self.settler.shows_at_once(talk.row):
                talk.row.last_n += 1
                rows.append(row | {"n": talk.row.last_n})
            else:
                rows.append(row | {"lane": talk.row.channel, "status": OutboxStatus.PENDING, "due_at": self.now})
        return rows

    def _news(self, notices: Sequence[Notice]) -> list[Row]:
        """Rows for notices whose cause has none yet; a newer status replaces an unsent older one."""
        missing = {n.chat_id for n in notices} - set(self.talks)
        if missing:
            rows = load_chats(self.connection, missing)
            self.talks |= {chat_id: self.settler.open_or_begin(row) for chat_id, row in rows.items()}
        notices = [replace(n, cause=self._cause(n)) for n in notices]
        known = outbox.known_causes(self.connection, [n.cause for n in notices])
        fresh = list({n.cause: n for n in reversed(notices) if n.cause not in known}.values())[::-1]
        outbox.supersede(self.connection, [n.topic for n in fresh if n.topic and n.copy_of is None])
        return [row for notice in fresh for row in self._notice_rows(notice, self.talks[notice.chat_id])]

    def _cause(self, notice: Notice) -> str:
        """What keeps a row from being written twice; in a worker's chat a digest, unless it is looked for by its words.

        News of a report must look like a reminder, or like anything else that this chat is told.
        """
        officer = self.talks[notice.chat_id].row.staff_id is not None
        of_record = notice.registration_id is not None or notice.broadcast_id is not None
        if officer or of_record or notice.cause.startswith(LOOKED_FOR):
            return notice.cause
        return f"n:{self.settler.vault.index(CAUSE_LABEL, notice.cause).hex()}"

    def _notice_rows(self, notice: Notice, talk: Talk) -> list[Row]:
        """The notice itself, and the question that it opens where the chat is idle.

        News of a person that this chat cannot get is kept for the next address of theirs, an answer until they write.
        """
        if notice.ends is not None and end_matter(talk.state, notice.ends):
            talk.asked = True
        if talk.row.reach is AddressState.OPEN:
            rendered = self._told_and_asked(notice, talk)
        elif talk.row.reach is AddressState.ERASED or (notice.registration_id is None and not notice.waits):
            rendered = []
        else:
            rendered = [replace(one, files=()) for one in self._told(notice, talk)[:1]]  # nobody can fetch them
        about = self._about(notice, talk)
        rows = [self._row(talk.row, one) | about for one in rendered]
        for place, row in enumerate(rows[1:], 1):
            row["dedupe_key"] = f"{notice.cause}+{place}"
        return rows

    def _about(self, notice: Notice, talk: Talk) -> Row:
        """The columns that tell news from replies. Where it may not go to this chat it has failed already."""
        about = {name: getattr(notice, name) for name in AS_IN_NOTICE}
        about |= {"push": True, "dedupe_key": notice.cause, "lane": talk.row.channel}
        if talk.row.reach is not AddressState.OPEN:
            status = OutboxStatus.PARKED if notice.waits else OutboxStatus.FAILED
            return about | {"due_at": self.now, "status": status, "error": str(talk.row.reach)}
        due = notice.due_at or self.now
        if not self.settler.shows_at_once(talk.row) and not notice.urgent:
            due = self.setting(talk.row).office.awake_at(due)
        return about | {"due_at": due, "status": OutboxStatus.PENDING}

    def _told_and_asked(self, notice: Notice, talk: Talk) -> list[Rendered]:
        """The words of the news and of the question that it opens, and what of them the chat may answer."""
        rendered = self._told(notice, talk)
        # What is held back may be undone: its question is asked later, by whoever holds it back.
        opened: Says = ()
        if notice.opens is not None and (notice.due_at is None or notice.due_at <= self.now):
            talk.asked = True
            opened = open_later(talk.state, notice.opens, self.setting(talk.row))
        rendered += [self._in_words(notice, say, talk) for say in opened]
        if any(one.choices for one in rendered):
            talk.asked = True
            offer_news(talk, rendered)
        if opened:
            talk.state.since = talk.row.last_n + 1
            remember_choices(talk.state, rendered)
        return rendered

    def _told(self, notice: Notice, talk: Talk) -> list[Rendered]:
        """The words of the news alone: its own, else those of the message that told the same news first.

        None where that message is gone. Its files stay there.
        """
        if notice.say is not None:
            return [self._in_words(notice, notice.say, talk)]
        found = outbox.stored(self.connection, notice.copy_of) if notice.copy_of is not None else None
        if found is None:
            return []
        body = body_of(self.settler.vault, found.wrapped_key, found.chat_id, found.body)
        choices = tuple((i, label) for i, label in body["choices"])
        return [Rendered(body["key"], body["text"], choices, (), variables=body.get("variables", {}))]

    def _in_words(self, notice: Notice, say: Say, talk: Talk) -> Rendered:
        """News of a person may go on to a channel that wants only its parameters."""
        wanted = not self.settler.shows_at_once(talk.row) or notice.registration_id is not None
        return self.settler.renderer.message(say, talk.row.language, variables=wanted)

    def _row(self, chat: ChatRow, one: Rendered, re: str | None = None) -> Row:
        """A row of the outbox, its words sealed for the chat; `re` as in `Spoken`."""
        sealer = self.settler.vault.data_key(chat.wrapped_key)
        offered = [self._offered(chat, recipe, sealer) for recipe in one.files]
        sealed = seal_body(sealer, chat.id, one, offered, re)
        return {"chat_id": chat.id, "key": outside(one.key, chat), "body": sealed, "created_at": self.now}

    def _offered(self, chat: ChatRow, recipe: FileRecipe, sealer: Sealer) -> dict[str, str]:
        """How a message names a file: what is needed to draw it is kept for as long as it can be fetched."""
        token = self.settler.token(24)
        payload = json.dumps(recipe.payload, ensure_ascii=False, default=str).encode()
        sealed = sealer.seal(payload, f"files.payload:{token}")
        lasts = timedelta(days=FILE_DAYS) if recipe.minutes is None else timedelta(minutes=recipe.minutes)
        named = {"name": recipe.name, "type": recipe.type, "id": token}
        kept = {"chat_id": chat.id, "recipe": recipe.recipe, "payload": sealed}
        self.files.append({**named, **kept, "created_at": self.now, "expires_at": self.now + lasts})
        return named

    def _close(self, talk: Talk) -> None:
        """Seal the state back into its row."""
        row, state = talk.row, talk.state
        row.flow = flow_of(state)
        if row.flow is None:
            row.reminded_at = None  # the next conversation may be reminded once again
        row.state = sealed_state(self.settler.vault, row, state)


def remember_choices(state: State, rendered: Sequence[Rendered]) -> None:
    """The last message's buttons may be typed as numbers; those of the turn's other messages only tapped."""
    state.open = list(rendered[-1].choices)
    state.also = [i for one in rendered[:-1] for i, _ in one.choices]
    state.also += [THIS_NUMBER for one in rendered[-1:] if one.wants == "phone"]


def offer_news(talk: Talk, rendered: Sequence[Rendered]) -> None:
    """Buttons of news may be typed too; as numbers only where nothing else is numbered: in a worker's idle chat."""
    talk.state.news = [choice for one in rendered for choice in one.choices]
    if not talk.state.frames and talk.row.staff_id is None:
        talk.state.open = list(talk.state.news)
