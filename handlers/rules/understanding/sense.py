"""What a sentence means in its context: a wish that is certain, a few that are likely, or nothing.

It is asked after buttons, words and the open question's own reader: whatever these take never comes here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import starmap
from operator import itemgetter

from handlers.rules.understanding.features import LONGEST
from handlers.rules.understanding.model import Likely, model
from handlers.rules.understanding.wishes import (
    ALONE,
    ASKS,
    CHANGE,
    EDIT,
    SAID,
    Wish,
    field_in,
    may_act,
    said_alone,
    says,
    wishes,
)

IDLE, MEMBER, ANSWERED, NAME = "idle", "member", "answered", "name"
ELSEWHERE = "elsewhere"
"""A question that the model knows nothing of: there a sentence is only ever a question itself."""
_FIRM = 0.7
"""How sure the model must be there."""
CERTAIN = {ALONE: 0.24, SAID: 0.25, ASKS: 0.5}
"""From which chance on something is certain: what harms nobody early, what the words have to say as well later."""
_A_REPORT = 0.65
"""The same for a report, which whoever asked for something else does not want to see."""
_NOTHING_ELSE = 0.4
"""From this chance on words that mean no wish are nothing else either."""
_WORTH_ASKING, _LIKELIEST = 0.08, 0.12
_MOST_CHOICES = 3
_WORD = re.compile(r"[^\W\d_]{2,}")
_A_SENTENCE = 2
_OF_PROGRAMS = set("<>{}=;")
"""Words; of one alone nothing is asked."""
_AN_ANSWER = 0.25
"""From this chance on words may well be an answer to the open question, whatever else they may be."""
_SURELY_ANSWER = 0.6
"""A number with a digit missing is no wish, though its reader refused it."""
_ANSWERS = ("value", "all-in-one")
_CANCEL = "cancel"
COURTESY = ("greeting", "thanks")
SAME_HERE: Mapping[str, Mapping[str, str]] = {
    "subject": {"register:keluarga": "subject:keluarga", "register": "subject:saya"},
    "summary": {"no": "edit"},
}
"""Whoever is asked for whom it is, and wants to register the wife, has answered; what is not right is to be changed."""
_WRONGS = ("report", "threatened", "dismissed", "danger")
_NO_WRONG = 0.3
"""Below this chance, all of them together, words that ask for something else tell of no wrong."""
_ACCIDENT, _SURELY_ACCIDENT = "topic:celaka", 0.7
_A_WISH, _SURELY_WISH, _SURELY_NOTHING = 0.45, 0.6, 0.75
"""From which chance on, all wishes together, a name is none: where one of them is likeliest, and where none is."""


@dataclass(frozen=True, slots=True)
class Sense:
    """`label` is certain; else `doubts` are labels to be offered, the likeliest first."""

    label: str | None = None
    doubts: tuple[str, ...] = ()


NOTHING = Sense()


def sense(text: str, context: str, *, least: float = 0) -> Sense:
    """What `text` means where a question of that context is open (a column of the corpus, or ELSEWHERE).

    `least`: below this chance nothing is certain.
    """
    text = text[:LONGEST]
    if not any(map(str.isalpha, text)) or not _OF_PROGRAMS.isdisjoint(text):
        return NOTHING
    if context == ELSEWHERE:
        return _asked_elsewhere(model().likely(text, IDLE)[0])
    alone = said_alone(text, context)
    if alone is not None:
        return Sense(alone)
    likely = _as_here(model().likely(text, context), context)
    if likely[0].label in _ANSWERS and likely[0].chance < _SURELY_ANSWER:
        likely = [one for one in likely if one.label not in _ANSWERS]  # the reader has refused it
    likely = _by_field(text, likely)
    best = likely[0]
    wish = wishes().get(best.label)
    if wish is None and best.chance >= _NOTHING_ELSE:
        return NOTHING
    if wish is not None and wish.how != SAID and _together(wish, likely) >= max(_from(wish), least):
        return Sense(best.label)
    said = _said(text, likely, least)
    if said is not None:
        return Sense(said)
    if (
        len(_WORD.findall(text)) < _A_SENTENCE
        or max(one.chance for one in likely if one.label in wishes()) < _LIKELIEST
    ):
        return NOTHING
    worth = (one.label for one in likely[:_MOST_CHOICES] if one.chance >= _WORTH_ASKING)
    return Sense(doubts=tuple(label for label in worth if label in wishes()))


def _from(wish: Wish) -> float:
    return _A_REPORT if wish.label in _WRONGS and wish.how == ASKS else CERTAIN[wish.how]


def _together(wish: Wish, likely: list[Likely]) -> float:
    """How likely it is that what a wish does is wanted: another label may do the same."""
    return sum(one.chance for one in likely if one.label in wishes() and wishes()[one.label].does == wish.does)


def _said(text: str, likely: list[Likely], least: float) -> str | None:
    """The wish that the words say, where the model sees one of those that words have to say."""
    kinds = [one for one in likely if one.label in wishes() and wishes()[one.label].how == SAID]
    if likely[0] not in kinds or sum(one.chance for one in kinds) < max(CERTAIN[SAID], least):
        return None
    worth = (one.label for one in kinds if one.chance >= _WORTH_ASKING)
    return next((label for label in worth if may_act(text, wishes()[label])), None)


def _by_field(text: str, likely: list[Likely]) -> list[Likely]:
    """That some field is wrong the model sees better than which: where the words name one, it is that one.

    What it gives to several fields counts for the one that is named, or for "something is wrong".
    """
    kind = next((kind for kind in (EDIT, CHANGE) if likely[0].label.startswith(kind)), None)
    if kind is None:
        return likely
    field = field_in(text)
    if field is None and (kind == CHANGE or likely[0].chance >= CERTAIN[ALONE]):
        return likely
    label = f"{kind.strip(':')}:{field}" if field else EDIT
    whole = sum(one.chance for one in likely if one.label.startswith(kind))
    return [Likely(label, whole), *(one for one in likely if not one.label.startswith(kind))]


def _as_here(likely: list[Likely], context: str) -> list[Likely]:
    """A label that means the same as another one where this question is open counts for that one."""
    same, chances = SAME_HERE.get(context), dict[str, float]()
    if same is None:
        return likely
    for one in likely:
        label = same.get(one.label, one.label)
        chances[label] = chances.get(label, 0) + one.chance
    return sorted(starmap(Likely, chances.items()), key=itemgetter(1), reverse=True)


def may_answer(text: str, context: str, *, plain: bool = False) -> bool:
    """False where the model sees no answer to the open question in these words, though its reader would take them.

    `plain`: the reader takes them whole, nothing cut off; then only wishes of which the model is sure are none. A rare
    name looks like nothing at all, and only by accident like a wish.
    """
    text = text[:LONGEST]
    likely = model().likely(text, context)
    if plain:
        return _is_plain_answer(text, likely)
    return _of_answers(likely) >= (_SURELY_ANSWER if says(text, _CANCEL) else _AN_ANSWER)


def _is_plain_answer(text: str, likely: list[Likely]) -> bool:
    best, wished, rare = likely[0], sum(one.chance for one in likely if one.label in wishes()), model().is_rare(text)
    if best.label in wishes():
        return wished < (_SURELY_WISH if rare or best.label in COURTESY else _A_WISH)
    return rare or (wished < _SURELY_WISH and (best.label in _ANSWERS or best.chance < _SURELY_NOTHING))


def _of_answers(likely: list[Likely]) -> float:
    return sum(one.chance for one in likely if one.label in _ANSWERS)


def is_no_wrong(text: str) -> bool:
    """True where words that speak of an employer's wrong ask for something else: "saldo JHT saya cek di mana"."""
    likely = model().likely(text, IDLE)
    wrongs = sum(one.chance for one in likely if one.label in _WRONGS)
    return likely[0].label in wishes() and likely[0].label not in _WRONGS and wrongs < _NO_WRONG


def asks_of_accident(text: str) -> bool:
    """True where words of an accident surely ask what to do then: the page says it, and whom to call at once."""
    best = model().likely(text, IDLE)[0]
    return best.label == _ACCIDENT and best.chance >= _SURELY_ACCIDENT


def _asked_elsewhere(best: Likely) -> Sense:
    asks = best.label.startswith("topic:") or best.label in ("human", "badge")
    return Sense(best.label) if asks and best.chance >= _FIRM else NOTHING
