"""What a service works with: one unit of work, the office, who acts, and the words it asks to be sent."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from handlers.flow import Data, Say
from handlers.rules.access import Actor
from handlers.rules.office.office import Office
from handlers.services.base.employer_index import EmployerIndex
from handlers.services.base.ways import Ways
from storage.enums import Agency, Priority, Status
from storage.repositories.chats import ChatRow
from storage.repositories.people import chats_of_person
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Opening:
    """A flow to open: its name and the answers that are known already.

    `goes_on`: one of that name that waits in the chat is gone on with instead, with the answers that it has.
    """

    flow: str
    data: Data = field(default_factory=dict)
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Drop:
    """Open questions of a flow that are left, with their answers: `say` where any were, else `otherwise`.

    `also`: other flows. `proven`: whatever number and code opened, where nothing was written in it yet.
    """

    flow: str
    say: Say
    otherwise: Say | None = None
    also: tuple[str, ...] = ()
    proven: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """News for a chat that did not ask just now. `cause` makes a second row for the same news impossible.

    Without a `say` the question alone is asked.

    `topic` groups news of which only the newest matters. `opens` lets the chat answer at once: the flow's
    question follows the notice as soon as no other flow is open there. `urgent` news does not wait for morning.
    `rung`: how far down the ladder of the person's addresses this chat is. `copy_of`: the message that told the same
    news first; without a `say` its words are repeated.
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


@dataclass(frozen=True, slots=True)
class Upload:
    """A picture or PDF that came with a message, drawn anew: its type and its bytes."""

    type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a command or an effect: what to say here, and what follows.

    `opens`: a flow to open here. `then`: a command that waited (for the PIN) and runs now. `quiet`: an open
    question is not asked again. `register`: a registration begins, in the village of a link. `drop`: what was
    typed but not sent is forgotten first.
    """

    says: tuple[Say, ...] = ()
    opens: Opening | None = None
    then: str | None = None
    quiet: bool = False
    drop: Drop | None = None
    register: bool = False
    village: str | None = None
    link: int | None = None


@dataclass(slots=True)
class Work:
    """Everything a service may touch. `chat` is where the person who acts is talking; None for timed jobs.

    `token` gives unguessable text of so many bytes (links, invitations, file addresses). `sheet` is the
    spreadsheet that came with this message, `sheet_problem` the code of what was wrong with it. `ways` makes links to
    the other channels; `channels` are those that are switched on. `employers` is the register of employers in memory.
    """

    uow: UnitOfWork
    office: Office
    actor: Actor
    token: Callable[[int], str]
    chat: ChatRow | None = None
    limited: bool = True
    base_url: str = ""
    ways: Ways = field(default_factory=Ways)
    channels: frozenset[str] = frozenset({"webchat"})
    employers: EmployerIndex = field(default_factory=EmployerIndex)
    sheet: tuple[tuple[str, ...], ...] | None = None
    sheet_problem: str | None = None
    notices: list[Notice] = field(default_factory=list)
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
        """Whose chat this is, learned in this turn."""
        self.here.person_id, self._chats = person_id, None

    @property
    def here(self) -> ChatRow:
        """The chat where the person who acts is talking. Raises LookupError for timed jobs."""
        if self.chat is None:
            raise LookupError("a timed job has no chat")
        return self.chat

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
    def now(self) -> datetime:
        """The moment of this turn, UTC."""
        return self.uow.now

    @property
    def today(self) -> date:
        """The office's date."""
        return self.office.today(self.uow.now)

    def tell(self, chat_id: int | None, say: Say | None, cause: str, **more: Any) -> None:  # noqa: ANN401 -- Notice's fields
        """Send news to a chat once; nothing where nobody can be told (the call list finds them)."""
        if chat_id is not None:
            self.notices.append(Notice(chat_id, say, cause, **more))

    def audit(
        self,
        action: str,
        subject: str = "",
        *,
        fields: str = "",
        change: tuple[Status | None, Status | None] = (None, None),
        why: str = "",
    ) -> None:
        """Leave an audit line in the name of whoever acts."""
        self.uow.audit(self.actor.name, action, subject, fields=fields, change=change, why=why)
