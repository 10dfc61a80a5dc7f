"""What a service works with and what it gives back.

A service is a function `(work, ...) -> Done`. It changes rows through `work.connection`, asks for news to other chats
with `work.tell` and leaves a line in the audit with `work.audit`; it never commits and never sends. Whoever made the
`Work` (a turn, a timed job) ends the transaction and turns `Done` and the notices into messages.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from handlers.flow import Data, Say
from handlers.rules.access import Actor
from handlers.rules.channels import Channels
from handlers.rules.office.office import Office
from handlers.services.base.employer_index import EmployerIndex
from handlers.services.base.ways import Ways
from storage.enums import Agency, Priority, Status
from storage.repositories.chats import ChatRow
from storage.repositories.people import chats_of_person
from storage.unit_of_work import UnitOfWork
from storage.vault import Vault

StatusChange = tuple[Status | None, Status | None]
"""The status of a record before and after an act; two None where it is about no status."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A conversation that begins next: the name of its flow, and the answers that are known already.

    `Opening("question", {"number": "T-2611-00001-3"})` asks for the words of a question that is followed up.

    `goes_on`: where a flow of that name waits in the chat, it is gone on with, with the answers that it has.
    """

    flow: str
    data: Data = field(default_factory=dict)
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Drop:
    """Leave the open conversations of a flow in this chat, and forget what was typed in them.

    `Drop("registration", Say("rights.draft-erased"), Say("rights.nothing"))` says the first where there was one, else
    the second. `also`: names of other flows to leave. `proven`: leave also whatever was opened by a number and its
    code, where nothing was written in it yet. `forgets`: how the keys begin of what was said in them, which is dropped
    with it.
    """

    flow: str
    say: Say
    otherwise: Say | None = None
    also: tuple[str, ...] = ()
    proven: bool = False
    forgets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A message to a chat that did not ask just now; made by `Work.tell`, sent after the transaction.

    `cause` names the news: a second notice with the same cause is never sent. `say` is what to say; without it the
    question of `opens` is asked alone, or the words of `copy_of` are said again.

    `topic`: of all news of one topic that still waits only the newest is sent. `registration_id`: the record it is
    about. `due_at`, `expires_at`: not before, not after. `opens`: a conversation that begins with it, once no other one
    is open in that chat. `urgent`: does not wait for the end of the quiet hours. `rung`: how far down the ladder of
    the person's addresses the chat stands (`storage.enums.Rung`). `copy_of`: the id of the message that told the same
    news first. `waits`: in a chat that cannot be reached it waits until the person writes there
    (`handlers.services.base.answers`). `ends`: the conversation about the same matter that is over with it.
    """

    chat_id: int
    say: Say | None
    cause: str
    topic: str | None = None
    registration_id: int | None = None
    due_at: datetime | None = None
    expires_at: datetime | None = None
    opens: Opening | None = None
    urgent: bool = False
    priority: Priority = Priority.NEWS
    rung: int = 0
    broadcast_id: int | None = None
    copy_of: int | None = None
    waits: bool = False
    ends: Opening | None = None


@dataclass(frozen=True, slots=True)
class LongRead:
    """What is to be read beside the turn: the name of a `handlers.entries.Reading` and what it has to know (JSON)."""

    name: str
    data: Data = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asked:
    """The row of what a turn asked of the reader, and the lease under which this process has it read."""

    id: int
    chat_id: int
    lease: str


@dataclass(frozen=True, slots=True)
class Upload:
    """A picture or PDF that came with a message, cleaned by drawing it anew: its media type and its bytes.

    `texts`: the words on each page of a paper that may be long; empty for all others.
    """

    type: str
    content: bytes
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a command or an effect: what is said in the chat that asked, and what happens there next.

    `Done((Say("problems.changed"),))` only answers; `Done(opens=Opening("reply", {"number": number}))` asks on.

    `opens`: a conversation that begins. `then`: a command line that waited for the PIN and runs now. `quiet`: the
    question that was open before is not asked again. `menu`: where none was open, the menu follows. `drop`:
    conversations to leave first. `register`: a registration begins, in `village` (a code) where a link said so; `link`:
    the id of that link. `reads`: what is read first, beside the turn; what it finds goes on with the conversation.
    `wish`: a label of `data/wishes.csv` that the person chose, and the sentence that it stands for.
    """

    says: tuple[Say, ...] = ()
    opens: Opening | None = None
    then: str | None = None
    quiet: bool = False
    menu: bool = False
    drop: Drop | None = None
    register: bool = False
    village: str | None = None
    link: int | None = None
    reads: LongRead | None = None
    wish: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the audit that is written later (`handlers.services.sealed.post`)."""

    action: str
    subject: str = ""
    why: str = ""


@dataclass(slots=True)
class Work:
    """Everything that a service may touch during one message or one run of a timed job.

    `uow`: the transaction with its keys and its moment. `actor`: who acts, with which rights. `chat`: where the person
    who acts is talking, None for timed jobs. `token(9)` gives unguessable text of nine random bytes, for links,
    invitations and addresses of files. `limited`: limits on wrong codes count (`RATE_LIMIT` is on). `ways` makes links
    to the channels; `channels` says what each of them can do. `employers`: the register of employers in memory.
    `sheet`: the rows of the spreadsheet that came with this message; `sheet_problem`: the code of what was wrong with
    it. `notices`: what `tell` has collected so far. `closed`: chats of others that this turn closed
    to the office. `re`: the client's own id of the message that is answered. `asked`: what is read beside this turn.
    `holds_case_news`: reporters hear of what is done to cases later, once it can no longer be taken back.
    `unsaid`: where it is a list, lines of the audit are put there, for whoever made it to write later.
    """

    uow: UnitOfWork
    office: Office
    actor: Actor
    token: Callable[[int], str]
    chat: ChatRow | None = None
    limited: bool = True
    base_url: str = ""
    ways: Ways = field(default_factory=Ways)
    channels: Channels = field(default_factory=Channels)
    employers: EmployerIndex = field(default_factory=EmployerIndex)
    sheet: tuple[tuple[str, ...], ...] | None = None
    sheet_problem: str | None = None
    notices: list[Notice] = field(default_factory=list)
    closed: set[int] = field(default_factory=set)
    re: str | None = None
    asked: Asked | None = None
    unsaid: list[Line] | None = None
    holds_case_news: bool = False
    _chats: frozenset[int] | None = None

    @property
    def chats(self) -> frozenset[int]:
        """Every chat of the person who acts, this one among them; none for timed jobs."""
        if self._chats is None:
            own = frozenset(() if self.actor.chat_id is None else (self.actor.chat_id,))
            person = self.chat.person_id if self.chat is not None else None
            self._chats = own if person is None else own | chats_of_person(self.uow.connection, person)
        return self._chats

    def know_person(self, person_id: int | None) -> None:
        """The chat belongs to this person from now on (two chats were joined), or to nobody else (they were parted)."""
        self.here.person_id, self._chats = person_id, None

    @property
    def here(self) -> ChatRow:
        """The chat where the person who acts is talking. Raises LookupError for timed jobs."""
        if self.chat is None:
            raise LookupError("a timed job has no chat")
        return self.chat

    @property
    def full_numbers(self) -> bool:
        """True where an officer may see full numbers: the office trusts this chat's channel with them."""
        return self.chat is not None and self.chat.channel in self.office.full_numbers_channels

    @property
    def officer(self) -> int:
        """The id of the officer who acts. Raises PermissionError for everybody else."""
        if self.actor.staff_id is None:
            raise PermissionError("only staff do this")
        return self.actor.staff_id

    @property
    def agency(self) -> Agency:
        """The agency of the officer who acts. Raises PermissionError for those who work for neither."""
        if self.actor.agency is None:
            raise PermissionError("only the two agencies vote")
        return self.actor.agency

    @property
    def connection(self) -> Connection:
        """The open transaction, for the queries of `storage.repositories`."""
        return self.uow.connection

    @property
    def vault(self) -> Vault:
        """The keys: seals and opens what is stored, and makes blind indexes."""
        return self.uow.vault

    @property
    def now(self) -> datetime:
        """The moment of this turn, UTC."""
        return self.uow.now

    @property
    def today(self) -> date:
        """The office's date."""
        return self.office.today(self.uow.now)

    def tell(self, chat_id: int | None, say: Say | None, cause: str, **more: Any) -> None:  # noqa: ANN401 -- Notice's fields
        """Send news to a chat, once for each `cause`; `more` are fields of `Notice`.

        Without a chat nothing happens: whoever has none is found by the call list.
        """
        if chat_id is not None:
            self.notices.append(Notice(chat_id, say, cause, **more))

    def audit(
        self, action: str, subject: str = "", *, fields: str = "", change: StatusChange = (None, None), why: str = ""
    ) -> None:
        """Leave an audit line in the name of whoever acts: `audit("link.made", "link:7", why="village")`.

        Only ids, names of fields and codes may stand in it, never a value that somebody typed.
        """
        if self.unsaid is not None:
            self.unsaid.append(Line(action, subject, why))
            return
        self.uow.audit(self.actor.name, action, subject, fields=fields, change=change, why=why)
