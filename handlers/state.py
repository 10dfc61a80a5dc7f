"""What a chat remembers between two messages. JSON that survives a deployment."""

import json
import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, datetime

from handlers.flow import Data, Frame

MAX_TYPED = 2
"""Digits of a typed choice: more is an answer (a year, a NIK), not a number of the menu."""
MAX_NAME = 4
"""Words of a typed name: more is a sentence."""
MAX_FRAMES, MOST_FRAMES = 4, 8
"""So many flows may be open: beyond the first number those of one question are dropped, the lowest first, beyond the
second any. A loop of interruptions cannot grow the state without end, and no doubt and no news costs anybody a draft.
"""


_NAMED = re.compile(r"^[A-Z]-[\d-]+ \(([^()]+)\)$")
"""The label of a button for a person: `D-2611-00001-7 (BUDI S.)`."""


def _initial_after(words: list[str], name: str) -> str:
    """The first letter of the word behind a name."""
    return "".join(words[words.index(name) + 1 :][:1])[:1]


@dataclass(frozen=True, slots=True)
class Said:
    """What was said last: a keyed digest, when, and whether another question is open since (`moved`)."""

    digest: str
    at: datetime
    moved: bool


@dataclass(slots=True)
class State:
    """What is open in a chat.

    `frames`: open flows, the last one asks. `open`: the buttons of the last message, as (id, label), which
    may be typed as number, label or id; `also`: ids of the turn's other buttons. `since`: the number of the
    turn's first message: a button of an earlier message is an old button. `news`: the buttons of the last
    news, which may be typed as label or id while something else is open. `village` and `link` come from a
    village's link and fill the next registration. `said`: the last message of a person. `sent`: a registration was sent
    here.
    """

    frames: list[Frame] = field(default_factory=list)
    open: list[tuple[str, str]] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    since: int = 0
    village: str | None = None
    link: int | None = None
    news: list[tuple[str, str]] = field(default_factory=list)
    said: Said | None = None
    sent: bool = False

    @property
    def frame(self) -> Frame | None:
        """The flow that asks now."""
        return self.frames[-1] if self.frames else None

    def push(self, frame: Frame, brief: AbstractSet[str] = frozenset()) -> None:
        """Open a flow on top. `brief`: flows of one question: while they wait nothing is answered but pieces of it."""
        self.frames.append(frame)
        self._make_room(brief)

    def put_below(self, frame: Frame, brief: AbstractSet[str] = frozenset()) -> None:
        """Let a flow wait until those that are open are through; `brief` as in `push`."""
        self.frames.insert(0, frame)
        self._make_room(brief)

    def _make_room(self, brief: AbstractSet[str]) -> None:
        """Where too many wait; the question that is open stays."""
        while len(self.frames) > MAX_FRAMES:
            asked = next((one for one in self.frames[:-1] if one.flow in brief and not one.has_pieces), None)
            if asked is None and len(self.frames) <= MOST_FRAMES:
                return
            self.frames.remove(asked or self.frames[0])

    def choice(self, text: str) -> str | None:
        """The open choice that `text` names by number, label or id; None where it names none."""
        wanted = text.strip().casefold()
        if len(wanted) <= MAX_TYPED and wanted.isascii() and wanted.isdigit() and 0 < int(wanted) <= len(self.open):
            return self.open[int(wanted) - 1][0]
        named = (i for i, label in (*self.open, *self.news) if wanted in (i.casefold(), label.casefold()))
        return next(named, None)

    def begun(self, text: str) -> str | None:
        """The one open command whose label begins with this word (*belum*: `Belum beres`); None where none or many."""
        wanted = text.strip(" .!").casefold()
        said = {i for i, label in (*self.open, *self.news) if i[:1] == "/" and label.casefold().split()[:1] == [wanted]}
        return said.pop() if len(said) == 1 else None

    def called(self, text: str) -> str | None:
        """The one button of the last message that bears a person's name, which `text` says ("yang budi", "Budi S")."""
        words = text.casefold().replace(".", " ").split()
        if len(words) > MAX_NAME:
            return None
        named = {i: found[1].casefold().split() for i, label in self.open if (found := _NAMED.search(label))}
        said = {i: name for i, name in named.items() if i[:1] == "/" and name[0] in words}
        if len(said) > 1:
            said = {i: name for i, name in said.items() if _initial_after(words, name[0]) == name[-1].strip(".")}
        return said.popitem()[0] if len(said) == 1 else None

    def offers(self, choice: str) -> bool:
        """True where a button with that id is open."""
        return choice in self.also or any(i == choice for i, _ in (*self.open, *self.news))

    def dumps(self) -> bytes:
        """The state as bytes to seal."""
        raw: Data = {"f": [f.to_json() for f in self.frames], "o": self.open, "a": self.also, "n": self.since}
        if self.village or self.link:
            raw |= {"v": self.village, "l": self.link}
        if self.news:
            raw["w"] = self.news
        if self.said:
            raw["t"] = (self.said.digest, self.said.at.timestamp(), self.said.moved)
        if self.sent:
            raw["r"] = True
        return json.dumps(raw, ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def loads(cls, raw: bytes) -> "State":
        """The inverse of `dumps`."""
        data = json.loads(raw)
        frames = [Frame.from_json(f) for f in data["f"]]
        opened = [(i, label) for i, label in data["o"]]
        news = [(i, label) for i, label in data.get("w", ())]
        said = data.get("t")
        last = Said(said[0], datetime.fromtimestamp(said[1], UTC), said[2]) if said else None
        sent = data.get("r", False)
        return cls(frames, opened, data["a"], data["n"], data.get("v"), data.get("l"), news, last, sent)
