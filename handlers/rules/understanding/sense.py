"""What a sentence means in its context: a wish that is certain, a few that are likely, or nothing.

It is asked after buttons, words and the open question's own reader: whatever these take never comes here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter

from handlers.rules.understanding.features import LONGEST
from handlers.rules.understanding.model import Chances, model
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
        return _asked_elsewhere(model().likely(text, IDLE))
    alone = said_alone(text, context)
    if alone is not None:
        return Sense(alone)
    likely = _as_here(model().likely(text, context), context)
    best = first(likely)
    if best in _ANSWERS and likely[best] < _SURELY_ANSWER:
        likely = {label: chance for label, chance in likely.items() if label not in _ANSWERS}  # the reader refused it
    likely = _by_field(text, likely)
    best, known = first(likely), wishes()
    wish = known.get(best)
    if wish is None and likely[best] >= _NOTHING_ELSE:
        return NOTHING
    if wish is not None and wish.how != SAID and _together(wish, likely) >= max(_from(wish), least):
        return Sense(best)
    said = _said(text, likely, least)
    if said is not None:
        return Sense(said)
    if len(_WORD.findall(text)) < _A_SENTENCE or max(likely[label] for label in likely if label in known) < _LIKELIEST:
        return NOTHING
    worth = (label for label in list(likely)[:_MOST_CHOICES] if likely[label] >= _WORTH_ASKING)
    return Sense(doubts=tuple(label for label in worth if label in known))


def first(likely: Chances) -> str:
    """The likeliest label."""
    return next(iter(likely))


def _from(wish: Wish) -> float:
    return _A_REPORT if wish.label in _WRONGS and wish.how == ASKS else CERTAIN[wish.how]


def _together(wish: Wish, likely: Chances) -> float:
    """How likely it is that what a wish does is wanted: another label may do the same."""
    known = wishes()
    return sum(chance for label, chance in likely.items() if label in known and known[label].does == wish.does)


def _said(text: str, likely: Chances, least: float) -> str | None:
    """The wish that the words say, where the model sees one of those that words have to say."""
    known = wishes()
    kinds = {label: chance for label, chance in likely.items() if label in known and known[label].how == SAID}
    if first(likely) not in kinds or sum(kinds.values()) < max(CERTAIN[SAID], least):
        return None
    worth = (label for label, chance in kinds.items() if chance >= _WORTH_ASKING)
    return next((label for label in worth if may_act(text, known[label])), None)


def _by_field(text: str, likely: Chances) -> Chances:
    """That some field is wrong the model sees better than which: where the words name one, it is that one.

    What it gives to several fields counts for the one that is named, or for "something is wrong".
    """
    best = first(likely)
    kind = next((kind for kind in (EDIT, CHANGE) if best.startswith(kind)), None)
    if kind is None:
        return likely
    field = field_in(text)
    if field is None and (kind == CHANGE or likely[best] >= CERTAIN[ALONE]):
        return likely
    label = f"{kind.strip(':')}:{field}" if field else EDIT
    whole = sum(chance for one, chance in likely.items() if one.startswith(kind))
    return {label: whole} | {one: chance for one, chance in likely.items() if not one.startswith(kind)}


def _as_here(likely: Chances, context: str) -> Chances:
    """A label that means the same as another one where this question is open counts for that one."""
    same, chances = SAME_HERE.get(context), dict[str, float]()
    if same is None:
        return likely
    for one, chance in likely.items():
        label = same.get(one, one)
        chances[label] = chances.get(label, 0) + chance
    return dict(sorted(chances.items(), key=itemgetter(1), reverse=True))


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


def _is_plain_answer(text: str, likely: Chances) -> bool:
    best, known, rare = first(likely), wishes(), model().is_rare(text)
    wished = sum(chance for label, chance in likely.items() if label in known)
    if best in known:
        return wished < (_SURELY_WISH if rare or best in COURTESY else _A_WISH)
    return rare or (wished < _SURELY_WISH and (best in _ANSWERS or likely[best] < _SURELY_NOTHING))


def _of_answers(likely: Chances) -> float:
    return sum(likely.get(label, 0) for label in _ANSWERS)


def is_no_wrong(text: str) -> bool:
    """True where words that speak of an employer's wrong ask for something else: "saldo JHT saya cek di mana"."""
    likely = model().likely(text, IDLE)
    best, wrongs = first(likely), sum(likely.get(label, 0) for label in _WRONGS)
    return best in wishes() and best not in _WRONGS and wrongs < _NO_WRONG


def asks_of_accident(text: str) -> bool:
    """True where words of an accident surely ask what to do then: the page says it, and whom to call at once."""
    likely = model().likely(text, IDLE)
    return first(likely) == _ACCIDENT and likely[_ACCIDENT] >= _SURELY_ACCIDENT


def _asked_elsewhere(likely: Chances) -> Sense:
    best = first(likely)
    asks = best.startswith("topic:") or best in ("human", "badge")
    return Sense(best) if asks and likely[best] >= _FIRM else NOTHING
