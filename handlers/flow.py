"""The words of the conversation engine: what a flow is made of, what a person answered, what to say.

Everything here is a value. A flow never reads a clock, a database or a catalogue: it gets a `Setting` and gives
message keys. `handlers/advance.py` moves a person through a flow.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Self

from handlers.rules.channels import NOTHING, Abilities
from handlers.rules.office.office import Office
from handlers.rules.reading.verdict import Verdict
from storage.enums import Role

Data = dict[str, Any]
Params = Mapping[str, Any]

THIS_NUMBER = "nomor-ini"
"""The choice "the number that I write from", for a question that wants a phone: a channel adds its button."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words inside words: a message key whose text becomes a parameter of another message."""

    key: str
    params: Params = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """One button. `id` is stable and part of the contract; `label` is a phrase, or literal text (a name)."""

    id: str
    label: Phrase | str


@dataclass(frozen=True, slots=True)
class FileRecipe:
    """A file to fetch: what to draw (`recipe`) and from which data. Drawn when it is asked for.

    `minutes`: for how long, where that is less than files usually last.
    """

    name: str
    type: str
    recipe: str
    payload: Params
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """One message to send. `key` is the contract; `words` are better words for it, tried in order.

    `head` is said first, inside the same message (an echo, a remark before the next question). `wants` is "phone"
    where a channel may offer to answer with the sender's own number in one tap.
    """

    key: str
    params: Params = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    head: tuple[Phrase, ...] = ()
    files: tuple[FileRecipe, ...] = ()
    words: tuple[str, ...] = ()
    wants: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person sent, after the channel and before the flow.

    `choice` is set when an open choice was tapped, or typed as its number, label or id.
    `meaning` is what the whole text says in any of its variants (yes, no, back, ...).
    `unreadable` names what is no answer to a typed question (photo, voice, sticker, location, file). `upload` is the id
    of a picture or PDF that was kept for this answer.
    """

    text: str = ""
    choice: str | None = None
    meaning: str | None = None
    unreadable: str | None = None
    phone: str | None = None
    upload: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What a turn may know: the office, the time there, the channel and its abilities, the role of who works there."""

    office: Office
    now: datetime
    today: date
    channel: str = ""
    phone: str | None = None
    staff: bool = False
    base_url: str = ""
    abilities: Abilities = NOTHING
    role: Role | None = None


@dataclass(slots=True)
class Frame:
    """Where one flow stands: its answers (`data`), readings offered (`pending`), answers being changed (`kept`)."""

    flow: str
    step: str
    data: Data = field(default_factory=dict)
    pending: Data | None = None
    misses: int = 0
    page: int = 0
    kept: Data = field(default_factory=dict)

    @property
    def has_pieces(self) -> bool:
        """True where pieces of an answer were typed that nobody has sent yet."""
        return any(value for key, value in self.data.items() if key.endswith("+"))

    def gathered(self, step: str) -> list[str]:
        """The pieces of an answer so far."""
        found: list[str] = self.data.get(f"{step}+", [])
        return found

    def gather(self, step: str, pieces: list[str]) -> None:
        """Let these be the pieces of an answer so far."""
        if pieces:
            self.data[f"{step}+"] = pieces
        else:
            self.data.pop(f"{step}+", None)

    def to_json(self) -> Data:
        """Short keys: this is written with every message."""
        stands = {"f": self.flow, "s": self.step, "d": self.data, "p": self.pending}
        return {**stands, "m": self.misses, "g": self.page, "k": self.kept}

    @classmethod
    def from_json(cls, raw: Data) -> "Frame":
        """The inverse of `to_json`."""
        return cls(raw["f"], raw["s"], raw["d"], raw["p"], raw["m"], raw["g"], raw.get("k", {}))


class Step(ABC):
    """One question and what to make of its answer. Its kinds stand in `steps` and `gather`.

    `flow` and `name` make the question's key, `registration.nik`. `when` says whether it is asked, given the answers so
    far; `params` gives the variables of its words.
    """

    __slots__ = ()
    flow: str
    name: str
    when: Callable[[Data, Setting], bool]
    params: Callable[[Data, Setting], Params]

    @abstractmethod
    def question(self, frame: Frame, setting: Setting) -> Say:
        """The question, its key `FLOW.STEP`."""

    @abstractmethod
    def take(self, answer: Answer, frame: Frame, setting: Setting) -> "Result":
        """What the answer comes to."""

    def repeated(self, frame: Frame, setting: Setting) -> Say:
        """The question once more, after something else was said: shorter where it is long."""
        return self.question(frame, setting)

    @property
    def key(self) -> str:
        """The key of the question."""
        return f"{self.flow}.{self.name}"

    def only(self, when: Callable[[Data, Setting], bool]) -> Self:
        """The same question, asked under another condition."""
        return replace(self, when=when)  # type: ignore[type-var]  # every kind of question is a dataclass

    @property
    def takes_files(self) -> bool:
        """True where a picture or a PDF is an answer."""
        return False

    @property
    def takes_long(self) -> bool:
        """True where such a PDF may have many pages, and the words on them are kept."""
        return False

    def wanted(self, data: Data, setting: Setting) -> bool:
        """False where the answer is already known (the village from a link)."""
        return self.when(data, setting)

    def lists(self, choice: str, frame: Frame, setting: Setting) -> bool:
        """True for an id of this question's list that stands on another page of it."""
        return False

    def shown(self, value: str, frame: Frame, setting: Setting) -> Phrase | str:
        """A normal value as people read it: a date in words, a village by its name."""
        return value


@dataclass(frozen=True, slots=True)
class Accept:
    """Keep `value` under the step's name and go on. `echo` heads the next question; `before` is said first."""

    value: Any
    echo: tuple[Phrase, ...] = ()
    before: tuple[Say, ...] = ()


@dataclass(frozen=True, slots=True)
class Unclear:
    """The rule refused, or offers readings: the engine says so and asks again, or asks which."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Again:
    """Ask the same question again (another page, nothing wrong); `forget` drops answers, `before` is said first.

    `onward`: ask what is to be asked now instead; what was heard of it is offered. `missed`: counts as a failure.
    """

    step: str | None = None
    page: int = 0
    forget: tuple[str, ...] = ()
    before: tuple[Say, ...] = ()
    onward: bool = False
    missed: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """One piece of an answer; the step asks for more until it accepts them all. `before` is said first, at once."""

    piece: str
    before: tuple[Say, ...] = ()


@dataclass(frozen=True, slots=True)
class Regathered:
    """All that is left of an answer in pieces, after one was taken back."""

    pieces: list[str]


@dataclass(frozen=True, slots=True)
class Finish:
    """The flow is over. `effect` names what services do next, with the flow's data; None does nothing."""

    says: tuple[Say, ...] = ()
    effect: str | None = None


Result = Accept | Unclear | Again | Gathered | Regathered | Finish


@dataclass(frozen=True, slots=True)
class Flow:
    """A conversation: steps in order. `retired` carries stored states of removed steps to a living one.

    `after` looks at an accepted answer with all the others in view: it may add a remark or end the flow. `speaks` names
    the flow whose keys and words it uses, where that is another one. `heard` gives what was said before a question was
    asked: it is offered, never taken. `overhears` judges an answer before the open question does; None leaves it to the
    question. `means`: what a typed message is here, whatever it is elsewhere: ANSWER, LEAVES, a command line, one of
    `own_words`, or None. These count everywhere and have their own effect here, with "meaning" and "words" beside the
    answers; None: part of an answer. `of_staff`: its questions end with the role in which they were opened. `over`:
    what is said once the time of its question is past.
    """

    name: str
    steps: tuple[Step, ...]
    retired: Mapping[str, str] = field(default_factory=dict)
    after: Callable[[str, Accept, Data, Setting], Result] = lambda _step, accept, _data, _setting: accept
    cancelled: Say = field(default_factory=lambda: Say("menu.cancelled"))
    speaks: str | None = None
    heard: Callable[[str, Data, Setting], Verdict | None] = lambda _step, _data, _setting: None
    overhears: Callable[[Answer, Frame, Setting], Result | None] = lambda _answer, _frame, _setting: None
    means: Callable[[Answer, Frame], str | None] = lambda _answer, _frame: None
    own_words: Mapping[str, str | None] = field(default_factory=dict)
    of_staff: bool = False
    over: Callable[[Data, Setting], Say | None] = lambda _data, _setting: None

    def step(self, name: str) -> Step | None:
        """The step of that name, or of the one that replaced it; None where it has gone."""
        name = self.retired.get(name, name)
        return next((s for s in self.steps if s.name == name), None)

    def takes_files_after(self, step: Step, data: Data, setting: Setting) -> bool:
        """True where a later question of this conversation wants pictures."""
        later = self.steps[self.steps.index(step) + 1 :]
        return any(one.takes_files and one.wanted(data, setting) for one in later)
