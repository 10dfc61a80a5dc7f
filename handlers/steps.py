"""The few kinds of question that flows are made of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from handlers.flow import (
    THIS_NUMBER,
    Accept,
    Again,
    Answer,
    Choice,
    Data,
    Frame,
    Params,
    Phrase,
    Result,
    Say,
    Setting,
    Step,
    Unclear,
)
from handlers.rules.hearing.lacking import says_not_listed
from handlers.rules.reading.phrases import says_unsure
from handlers.rules.reading.verdict import Verdict, refuse

PAGE = 8
"""Options a page: with "not in the list", "more" and "back" it still fits a WhatsApp list of ten or eleven."""


NOT_OURS = Unclear(refuse("old-button"))
"""A tapped button that stands under another message (a menu's, an old question's) is no answer to this one."""


def always(_data: Data, _setting: Setting) -> bool:
    """The default `when`: the step is always asked."""
    return True


def nothing(_data: Data, _setting: Setting) -> Params:
    """The default `params`: the question has no variables."""
    return {}


@cache
def labelled(flow: str, *ids: str) -> tuple[Choice, ...]:
    """Choices whose labels stand among the flow's own words as `choice-ID`."""
    return tuple(Choice(i, Phrase(f"{flow}.choice-{i.replace(':', '-')}")) for i in ids)


def by_rule(read: Callable[[str], Verdict]) -> Callable[[str, Data, Setting], Verdict]:
    """A `read` from a rule that needs the words alone."""
    return lambda text, _data, _setting: read(text)


def told(*names: str) -> Callable[[Data, Setting], Params]:
    """A `params` that hands on these of the answers, as they are."""
    return lambda data, _setting: {name: data[name] for name in names}


def no_echo(_value: str) -> tuple[Phrase, ...]:
    """The default `echo`: nothing is repeated."""
    return ()


@dataclass(frozen=True, slots=True)
class Ask(Step):
    """A question answered by typing. `read` judges the text; `extra` are buttons that are answers too.

    `under` judges first what is said under an open offer, given its readings; None leaves it to `read`. `lacks` knows
    the words that say that there is no such thing: what to do then is `problems.none-STEP`. `wants` is
    "phone" where the sender's own number may be the answer: the channel offers it in one tap.
    """

    flow: str
    name: str
    read: Callable[[str, Data, Setting], Verdict]
    extra: tuple[Choice, ...] = ()
    when: Callable[[Data, Setting], bool] = always
    params: Callable[[Data, Setting], Params] = nothing
    words: Callable[[Data, Setting], tuple[str, ...]] = lambda _data, _setting: ()
    show: Callable[[str], Phrase | str] = str
    echo: Callable[[str], tuple[Phrase, ...]] = no_echo
    under: Callable[[str, Sequence[str], Setting], Verdict | None] = lambda _text, _readings, _setting: None
    lacks: Callable[[str], bool] = lambda _text: False
    wants: Callable[[Data], str | None] = lambda _data: None

    def question(self, frame: Frame, setting: Setting) -> Say:
        """The question with its extra buttons."""
        words, wants = self.words(frame.data, setting), self.wants(frame.data)
        return Say(self.key, self.params(frame.data, setting), self.extra, words=words, wants=wants)

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """A button of this question is its own value; text goes through the rule, which alone may refuse it."""
        if answer.choice is not None and any(c.id == answer.choice for c in self.extra):
            return Accept(answer.choice)
        if answer.choice == THIS_NUMBER and self.wants(frame.data) == "phone":
            answer = Answer(THIS_NUMBER, phone=answer.phone)
        if answer.choice is not None and not answer.text:
            return NOT_OURS
        if self.lacks(answer.text):
            return Again(before=(self._none(setting),), missed=True)
        offered = self.under(answer.text, frame.pending["readings"], setting) if frame.pending else None
        verdict = offered or self.read(answer.text, frame.data, setting)
        if verdict.kind != "ok" and answer.meaning in ("yes", "no") and verdict.code != "also-name":
            return Unclear(refuse("not-an-answer"))
        if verdict.kind != "ok":
            return Unclear(verdict)
        return Accept(verdict.value, self.echo(verdict.value))

    def _none(self, setting: Setting) -> Say:
        """What to do without it, and who helps."""
        contact = setting.office.dinas.contact
        return Say(f"problems.none-{self.name}", {"contact": contact.phone}, labelled("menu", "petugas"))

    def shown(self, value: str, frame: Frame, setting: Setting) -> Phrase | str:
        """As `show` says."""
        return self.show(value)


@dataclass(frozen=True, slots=True)
class Choose(Step):
    """A question answered by a button: few fixed choices.

    `yes`, `no` and `unsure` ("tidak tahu" in any words) say which typed words mean which, `also` which other meanings
    are an answer here and nothing else. `offered` says which of `ids` there are at this office; the others are none.
    `once_more`: the `words` of the question where it comes again.
    """

    flow: str
    name: str
    ids: tuple[str, ...]
    yes: str | None = None
    no: str | None = None
    unsure: str | None = None
    when: Callable[[Data, Setting], bool] = always
    params: Callable[[Data, Setting], Params] = nothing
    words: Callable[[Data, Setting], tuple[str, ...]] = lambda _data, _setting: ()
    decide: Callable[[str, Data, Setting], Result] = lambda choice, _data, _setting: Accept(choice)
    offered: Callable[[str, Setting], bool] = lambda _choice, _setting: True
    also: Mapping[str, str] = field(default_factory=dict)
    once_more: Callable[[Data, Setting], tuple[str, ...]] = lambda _data, _setting: ()

    def question(self, frame: Frame, setting: Setting) -> Say:
        """The question with its buttons."""
        params, words = self.params(frame.data, setting), self.words(frame.data, setting)
        return Say(self.key, params, labelled(self.flow, *self.here(setting)), words=words)

    def repeated(self, frame: Frame, setting: Setting) -> Say:
        """The same, in the words of `once_more`."""
        say = self.question(frame, setting)
        return replace(say, words=(*self.once_more(frame.data, setting), *say.words))

    def here(self, setting: Setting) -> tuple[str, ...]:
        """The choices that there are."""
        return tuple(choice for choice in self.ids if self.offered(choice, setting))

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """One of the buttons, or a yes or no in any words."""
        choice = answer.choice or {"yes": self.yes, "no": self.no, **self.also}.get(answer.meaning or "")
        if choice is None and self.unsure is not None and says_unsure(answer.text):
            choice = self.unsure
        if choice not in self.here(setting):
            return Unclear(refuse("choose-one"))
        return self.decide(choice, frame.data, setting)


@dataclass(frozen=True, slots=True)
class Pick(Step):
    """A question answered from a long list, by page or by typing a name. `last` are choices on every page.

    `unlisted`: the one that is meant by whoever says that the list has not got it; None where none is. Options are
    (id, label): a label is a name, or a phrase where the catalogue has it.
    """

    flow: str
    name: str
    options: Callable[[Data, Setting], tuple[tuple[str, Phrase | str], ...]]
    find: Callable[[str, Data, Setting], Verdict]
    last: tuple[str, ...] = ("luar",)
    unlisted: str | None = None
    when: Callable[[Data, Setting], bool] = always
    params: Callable[[Data, Setting], Params] = nothing
    words: Callable[[Data, Setting], tuple[str, ...]] = lambda _data, _setting: ()
    show: Callable[[str, Setting], Phrase | str] = lambda value, _setting: value

    def question(self, frame: Frame, setting: Setting) -> Say:
        """One page of the list; "more" and "back" only where they lead somewhere."""
        options = self.options(frame.data, setting)
        page = min(frame.page, max(0, (len(options) - 1) // PAGE))
        shown = options[page * PAGE : (page + 1) * PAGE]
        turn = (("lagi",) if (page + 1) * PAGE < len(options) else ()) + (("kembali",) if page else ())
        choices = tuple(Choice(code, name) for code, name in shown) + labelled(self.flow, *turn, *self.last)
        words = self.words(frame.data, setting)
        return Say(self.key, self.params(frame.data, setting), choices, words=words)

    def take(self, answer: Answer, frame: Frame, setting: Setting) -> Result:
        """A button, a page, or a typed name."""
        if answer.choice == "lagi":
            return Again(page=frame.page + 1)
        if answer.choice == "kembali":
            return Again(page=max(0, frame.page - 1))
        choice = answer.choice
        if choice in self.last or (choice is not None and self.lists(choice, frame, setting)):
            return Accept(choice)
        if choice is not None and not answer.text:
            return NOT_OURS
        verdict = self.find(answer.text, frame.data, setting)
        if verdict.kind == "ok":
            return Accept(verdict.value)
        if self.unlisted is not None and says_not_listed(answer.text):
            return Accept(self.unlisted)
        said = answer.meaning in ("yes", "no")  # "nggih" is like the name of a place, and none
        return Unclear(refuse("choose-one") if said else verdict)

    def lists(self, choice: str, frame: Frame, setting: Setting) -> bool:
        """The whole list counts, not the page alone, and whatever a typed id would mean."""
        if any(choice == option for option, _ in self.options(frame.data, setting)):
            return True
        found = self.find(choice, frame.data, setting)
        return found.kind == "ok" and found.value == choice

    def shown(self, value: str, frame: Frame, setting: Setting) -> Phrase | str:
        """As `show` says."""
        return self.show(value, setting)
