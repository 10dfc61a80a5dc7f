"""A question answered in several messages: a story in pieces, pictures one after the other."""

from collections.abc import Callable
from dataclasses import dataclass

from handlers.flow import (
    Accept,
    Answer,
    Data,
    Frame,
    Gathered,
    Params,
    Phrase,
    Regathered,
    Result,
    Say,
    Setting,
    Step,
    Unclear,
)
from handlers.rules.reading.phrases import bare_phrase, phrase, says_not_known
from handlers.rules.reading.verdict import Verdict, refuse
from handlers.rules.reading.words import words_of
from handlers.steps import always, labelled, nothing

DONE = "selesai"
SKIP = "lewati"
TAKE_BACK = "buang"
"""The choice that forgets the last piece: the wrong picture, a name that slipped in."""


def unremarked(_piece: str, _data: Data, _setting: Setting) -> tuple[Say, ...]:
    """The default `remark`: nothing is said of a piece."""
    return ()


def only_files(_text: str, _data: Data, _setting: Setting) -> Verdict:
    """The `read` of a question that wants pictures."""
    return refuse("send-a-file")


def only_a_pdf(_text: str, _data: Data, _setting: Setting) -> Verdict:
    """The `read` of a question that goes no further without a PDF."""
    return refuse("send-a-pdf")


@dataclass(frozen=True, slots=True)
class Gather(Step):
    """Pieces until "selesai"; after `most` it goes on by itself. `needed`: at least one; else "lewati" skips it.

    `read` judges a typed piece; `remark` is said at once of one that was taken. The value is the list of pieces; of a
    file the piece is its upload's id, and of `long` ones the words on each page are kept too. While there are some, the
    question is `FLOW.STEP-more` with their count. They stay when somebody goes back to an earlier question, and are
    there again when this one is to be changed (`advance`).
    """

    flow: str
    name: str
    read: Callable[[str, Data, Setting], Verdict]
    most: int = 20
    needed: bool = False
    files: bool = False
    long: bool = False
    when: Callable[[Data, Setting], bool] = always
    params: Callable[[Data, Setting], Params] = nothing
    remark: Callable[[str, Data, Setting], tuple[Say, ...]] = unremarked

    @property
    def takes_files(self) -> bool:
        """As `files` says."""
        return self.files

    @property
    def takes_long(self) -> bool:
        """As `long` says."""
        return self.long

    def question(self, frame: Frame, setting: Setting) -> Say:
        """The question, or "anything else?" where there is something already."""
        params, pieces = self.params(frame.data, setting), frame.gathered(self.name)
        if pieces:
            more = {**params, "count": len(pieces)}
            return Say(f"{self.key}-more", more, labelled(self.flow, DONE, TAKE_BACK))
        return Say(self.key, params, () if self.needed else labelled(self.flow, SKIP))

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """One more piece, or the end."""
        pieces = frame.gathered(self.name)
        if pieces and (answer.choice == DONE or self._ends(answer)):
            return Accept(pieces)
        if pieces and answer.choice == TAKE_BACK:
            return Regathered(pieces[:-1])
        if not pieces and not self.needed and (answer.choice == SKIP or self._ends(answer)):
            return Accept([])
        if answer.choice is not None:
            return Unclear(refuse("old-button"))
        if not pieces and answer.meaning == "cancel":  # the end of what was not begun; "sudah" may be an answer
            return Unclear(refuse("nothing-yet"))
        if len(pieces) >= self.most:
            return Unclear(refuse("enough-pieces", count=len(pieces)))
        if answer.upload is not None and self.files:
            return self._taken(pieces, answer.upload, ())
        piece = self._typed(answer, frame, setting)
        if isinstance(piece, Unclear):
            return piece
        return self._taken(pieces, piece, self.remark(piece, frame.data, setting))

    def _ends(self, answer: Answer) -> bool:
        """There is no more, or nothing at all: *tidak*, *cukup*; where files are wanted also "tidak punya"."""
        if answer.choice is not None or answer.upload is not None:
            return False
        return (
            answer.meaning == "no"
            or self.means_end(answer.text)
            or (self.read is only_files and says_not_known(answer.text))
        )

    @staticmethod
    def means_end(text: str) -> bool:
        """True for a whole message that says there is no more; elsewhere some of these words mean *batal*."""
        return not words_of("enough").isdisjoint((phrase(text), bare_phrase(text)))

    def _taken(self, pieces: list[str], piece: str, before: tuple[Say, ...]) -> Result:
        if len(pieces) + 1 >= self.most:
            return Accept([*pieces, piece], before=before)
        return Gathered(piece, before)

    def _typed(self, answer: Answer, frame: Frame, setting: Setting) -> str | Unclear:
        verdict = self.read(answer.text, frame.data, setting)
        return verdict.value if verdict.kind == "ok" else Unclear(verdict)

    def lists(self, choice: str, frame: Frame, setting: Setting) -> bool:
        """There is no list."""
        return False

    def shown(self, value: str, frame: Frame, setting: Setting) -> Phrase | str:
        """Pieces are never offered as readings."""
        return value
