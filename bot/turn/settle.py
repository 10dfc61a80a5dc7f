"""The one way a unit of work ends: words rendered, states and outbox rows written, notices queued."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Connection

from bot.turn.bodies import body_of, seal_body
from bot.turn.dispatch import Talk
from bot.turn.openings import Says, open_later
from bot.turn.rendering import Rendered, Renderer
from handlers.flow import THIS_NUMBER, FileRecipe, Say, Setting
from handlers.services.base.work import Notice
from handlers.state import State
from storage.enums import AddressState, OutboxStatus
from storage.repositories import outbox
from storage.repositories.chats import ChatRow, load_chats, write_changes, write_questions, write_talks
from storage.repositories.files import add_files
from storage.vault import Vault

log = structlog.get_logger()

FILE_DAYS = 7
"""How long a file that a chat was offered can be fetched."""


@dataclass(slots=True)
class Spoken:
    """One chat's replies to one message; `re` is the client's own id of that message.

    `aside`: said beside the conversation; the buttons of the open question stay what they were.
    """

    talk: Talk
    says: Says
    re: str | None = None
    aside: bool = False


@dataclass(slots=True)
class Settlement:
    """What a transaction has to write: chats that moved, replies, and news for others."""

    spoken: list[Spoken] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)


class Settler:
    """Writes settlements. `direct` names the channels whose replies are visible at the commit (web chat).

    News for the others keeps the office's quiet hours.
    """

    def __init__(self, vault: Vault, renderer: Renderer, token: Callable[[int], str], direct: frozenset[str]) -> None:
        self._vault, self._renderer, self._token, self._direct = vault, renderer, token, direct

    def shows_at_once(self, row: ChatRow) -> bool:
        """True where replies are visible at the commit."""
        return row.channel in self._direct

    def open(self, row: ChatRow) -> Talk:
        """A chat with its state unsealed."""
        if row.state is None:
            return Talk(row, State(), row.rare())
        sealer = self._vault.data_key(row.wrapped_key)
        return Talk(row, State.loads(sealer.open(row.state, f"chats.state:{row.id}")), row.rare())

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
        """Write everything in a few bulk statements, inside the caller's transaction."""
        replies: list[dict[str, Any]] = []
        files: list[dict[str, Any]] = []
        talks = {s.talk.row.id: s.talk for s in work.spoken}
        for spoken in work.spoken:
            replies += self._replies(spoken, files, now)
        news = self._news(connection, work.notices, talks, files, setting, now)
        outbox.add_messages(connection, replies)
        outbox.add_messages(connection, news)
        spoke = [talks[i] for i in dict.fromkeys(s.talk.row.id for s in work.spoken)]
        asked = [t for t in talks.values() if t.asked and t not in spoke]
        for talk in (*spoke, *asked):
            self._close(talk)
        write_talks(connection, [t.row for t in spoke], now)
        write_questions(connection, [t.row for t in asked], now)
        write_changes(connection, [t.row for t in spoke if t.row.rare() != t.rare])
        add_files(connection, files)

    def _replies(self, spoken: Spoken, files: list[dict[str, Any]], now: datetime) -> list[dict[str, Any]]:
        talk, rows = spoken.talk, []
        rendered = [self._renderer.message(say, talk.row.language) for say in spoken.says]
        direct = talk.row.channel in self._direct
        if rendered and not spoken.aside:
            talk.state.since = talk.row.last_n + 1
            remember_choices(talk.state, rendered)
        for one in rendered:
            row = self._row(talk.row, one, files, now, spoken.re)
            if direct:
                talk.row.last_n += 1
                rows.append(row | {"n": talk.row.last_n})
            else:
                rows.append(row | {"lane": talk.row.channel, "status": OutboxStatus.PENDING, "due_at": now})
        return rows

    def _news(
        self,
        connection: Connection,
        notices: Sequence[Notice],
        talks: dict[int, Talk],
        files: list[dict[str, Any]],
        setting: Callable[[ChatRow], Setting],
        now: datetime,
    ) -> list[dict[str, Any]]:
        """Rows for notices whose cause has none yet; a newer status replaces an unsent older one."""
        known = outbox.known_causes(connection, [n.cause for n in notices])
        fresh = list({n.cause: n for n in reversed(notices) if n.cause not in known}.values())[::-1]
        missing = {n.chat_id for n in fresh} - set(talks)
        if missing:
            talks |= {i: self.open_or_begin(row) for i, row in load_chats(connection, missing).items()}
        outbox.supersede(connection, [n.topic for n in fresh if n.topic and n.copy_of is None])
        rows: list[dict[str, Any]] = []
        for notice in fresh:
            talk = talks[notice.chat_id]
            again = self._repeated(connection, notice)
            if talk.row.reach is AddressState.OPEN:
                rows += self._notice_rows(notice, talk, again, files, setting, now)
            elif talk.row.reach is not AddressState.ERASED and notice.registration_id is not None:
                rows += self._refused_rows(notice, talk, again, now)
        return rows

    def _repeated(self, connection: Connection, notice: Notice) -> list[Rendered]:
        """The words of the message that told the same news first; none where they are gone. Its files stay there."""
        if notice.copy_of is None or notice.say is not None:
            return []
        found = outbox.stored(connection, notice.copy_of)
        if found is None:
            return []
        body = body_of(self._vault, found.wrapped_key, found.chat_id, found.body)
        choices = tuple((i, label) for i, label in body["choices"])
        return [Rendered(body["key"], body["text"], choices, (), variables=body.get("variables", {}))]

    def _refused_rows(
        self, notice: Notice, talk: Talk, again: Sequence[Rendered], now: datetime
    ) -> list[dict[str, Any]]:
        """News that this chat cannot get is kept for the next address of its person."""
        told = [*again, *([] if notice.say is None else [self._news_words(notice, notice.say, talk)])]
        failed = {"status": OutboxStatus.FAILED, "error": str(talk.row.reach)}
        return [self._row(talk.row, one, [], now, None) | self._about(notice, now, talk) | failed for one in told[:1]]

    def _news_words(self, notice: Notice, say: Say, talk: Talk) -> Rendered:
        """News of a person may go on to a channel that wants only its parameters."""
        wanted = talk.row.channel not in self._direct or notice.registration_id is not None
        return self._renderer.message(say, talk.row.language, variables=wanted)

    @staticmethod
    def _about(notice: Notice, due: datetime, talk: Talk) -> dict[str, Any]:
        """The columns that tell news from replies."""
        return {
            "push": True, "status": OutboxStatus.PENDING, "topic": notice.topic, "dedupe_key": notice.cause,
            "registration_id": notice.registration_id, "due_at": due, "expires_at": notice.expires_at,
            "lane": talk.row.channel, "priority": notice.priority, "rung": notice.rung,
            "broadcast_id": notice.broadcast_id, "copy_of": notice.copy_of,
        }  # fmt: skip

    def _notice_rows(
        self,
        notice: Notice,
        talk: Talk,
        again: Sequence[Rendered],
        files: list[dict[str, Any]],
        setting: Callable[[ChatRow], Setting],
        now: datetime,
    ) -> list[dict[str, Any]]:
        """The notice itself, and the question that it opens where the chat is idle."""
        says: tuple[Say, ...] = () if notice.say is None else (notice.say,)
        # What is held back may be undone: its question is asked later, by whoever holds it back.
        if notice.opens is not None and (notice.due_at is None or notice.due_at <= now):
            talk.asked = True
            says += open_later(talk.state, notice.opens, setting(talk.row))
        direct = talk.row.channel in self._direct
        rendered = [*again, *(self._news_words(notice, say, talk) for say in says)]
        if any(one.choices for one in rendered):
            talk.asked = True
            offer_news(talk, rendered)
        if len(says) > (notice.say is not None):  # a question is open now
            talk.state.since = talk.row.last_n + 1
            remember_choices(talk.state, rendered)
        due = notice.due_at or now
        if not direct and not notice.urgent:
            due = setting(talk.row).office.awake_at(due)
        return [
            self._row(talk.row, one, files, now, None)
            | self._about(notice, due, talk)
            | {"dedupe_key": notice.cause if i == 0 else f"{notice.cause}+{i}"}
            for i, one in enumerate(rendered)
        ]

    def _row(
        self, chat: ChatRow, one: Rendered, files: list[dict[str, Any]], now: datetime, re: str | None
    ) -> dict[str, Any]:
        sealer = self._vault.data_key(chat.wrapped_key)
        offered: list[dict[str, str]] = []
        for recipe in one.files:
            token = self._token(24)
            payload = json.dumps(recipe.payload, ensure_ascii=False, default=str).encode()
            files.append({
                "id": token, "chat_id": chat.id, "name": recipe.name, "type": recipe.type, "recipe": recipe.recipe,
                "payload": sealer.seal(payload, f"files.payload:{token}"), "created_at": now,
                "expires_at": now + _lasts(recipe),
            })  # fmt: skip
            offered.append({"name": recipe.name, "type": recipe.type, "id": token})
        sealed = seal_body(sealer, chat.id, one, offered, re)
        return {"chat_id": chat.id, "key": one.key, "body": sealed, "created_at": now}

    def _close(self, talk: Talk) -> None:
        """Seal the state back into its row."""
        row, state = talk.row, talk.state
        row.flow = state.frame.flow if state.frame else None
        if row.flow is None:
            row.reminded_at = None  # the next conversation may be reminded once again
        row.state = self._vault.data_key(row.wrapped_key).seal(state.dumps(), f"chats.state:{row.id}")


def _lasts(recipe: FileRecipe) -> timedelta:
    """How long a file can be fetched."""
    return timedelta(days=FILE_DAYS) if recipe.minutes is None else timedelta(minutes=recipe.minutes)


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
