"""What a sentence means in its context: a wish that is certain, a few that are likely, or nothing.

It is asked after buttons, words and the open question's own reader: whatever these take never comes here.
"""

import re
from dataclasses import dataclass

from handlers.rules.understanding.features import LONGEST
from handlers.rules.understanding.model import Likely, model
from handlers.rules.understanding.wishes import ALONE, ASKS, OFFERED, SAID, may_act, wishes

IDLE, MEMBER, ANSWERED, NAME = "idle", "member", "answered", "name"
ELSEWHERE = "elsewhere"
"""A question that the model knows nothing of: there a sentence is only ever a question itself."""
_FIRM = 0.7
"""How sure the model must be there."""
CERTAIN = {ALONE: 0.24, SAID: 0.5, ASKS: 0.55, OFFERED: 1.1}
"""From which chance on something is certain: what harms nobody early, what the words have to say as well later."""
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
_WRONGS = ("report", "threatened", "dismissed", "danger")
_NO_WRONG = 0.55


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
    likely = model().likely(text, context)
    if likely[0].label in _ANSWERS and likely[0].chance < _SURELY_ANSWER:
        likely = [one for one in likely if one.label not in _ANSWERS]  # the reader has refused it
    best = likely[0]
    wish = wishes().get(best.label)
    if wish is None and best.chance >= _NOTHING_ELSE:
        return NOTHING
    if wish is not None and best.chance >= max(CERTAIN[wish.how], least) and may_act(text, wish):
        return Sense(best.label)
    if (
        len(_WORD.findall(text)) < _A_SENTENCE
        or max(one.chance for one in likely if one.label in wishes()) < _LIKELIEST
    ):
        return NOTHING
    worth = (one.label for one in likely[:_MOST_CHOICES] if one.chance >= _WORTH_ASKING)
    return Sense(doubts=tuple(label for label in worth if label in wishes()))


def may_answer(text: str, context: str, *, plain: bool = False) -> bool:
    """False where the model sees no answer to the open question in these words, though its reader would take them.

    `plain`: the reader takes them whole, nothing cut off; then only a wish of which the model is sure is none. (A rare
    name looks like nothing at all.)
    """
    likely = model().likely(text[:LONGEST], context)
    if plain:
        return likely[0].label not in wishes() or likely[0].chance < _NO_WRONG
    return sum(one.chance for one in likely if one.label in _ANSWERS) >= _AN_ANSWER


def is_no_wrong(text: str) -> bool:
    """True where words that speak of an employer's wrong ask for something else: "saldo JHT saya cek di mana"."""
    best = model().likely(text, IDLE)[0]
    return best.label not in _WRONGS and best.label in wishes() and best.chance >= _NO_WRONG


def _asked_elsewhere(best: Likely) -> Sense:
    asks = best.label.startswith("topic:") or best.label in ("human", "badge")
    return Sense(best.label) if asks and best.chance >= _FIRM else NOTHING
