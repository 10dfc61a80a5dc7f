"""A long number in an officer's own words: whose it is, is asked at once. Nobody's is left out."""

from functools import partial

from handlers.flow import Accept, Data, Params, Result, Setting
from handlers.rules.cases.sentences import doubtful_numbers
from handlers.rules.cases.written_numbers import without_numbers
from handlers.services.cases.guarding import DOUBT, OWN
from handlers.steps import Choose

STEP = "numbers"
OURS, CUT = "ya", "hapus"


def doubts(step: str, accept: Accept, data: Data) -> bool:
    """True where the accepted answer holds a number that nobody was asked about: `numbers` is asked next."""
    found = set(doubtful_numbers(step, words_of(accept.value))) - set(data.get(OWN, ()))
    if found:
        data[DOUBT] = step
        data.pop(STEP, None)
    return bool(found)


def words_of(value: object) -> str:
    """An answer as one text, also one in pieces."""
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value)


def in_doubt(data: Data, _setting: Setting) -> bool:
    """The `when`: an answer holds such a number."""
    return DOUBT in data


def the_sentence(data: Data, _setting: Setting) -> Params:
    """The `params`: what was written."""
    return {"sentence": words_of(data.get(data.get(DOUBT, ""), ""))}


def settled(choice: str, data: Data, _setting: Setting) -> Result:
    """It is ours, or it goes; a sentence that was nothing else is asked for again."""
    question = data.pop(DOUBT)
    value = data[question]
    if choice == OURS:
        data[OWN] = sorted({*data.get(OWN, ()), *doubtful_numbers(question, words_of(value))})
        return Accept(choice)
    kept = [without_numbers(one) for one in value] if isinstance(value, list) else without_numbers(str(value))
    kept = [one for one in kept if any(map(str.isalpha, one))] if isinstance(kept, list) else kept
    if kept and any(map(str.isalpha, words_of(kept))):
        data[question] = kept
    else:
        data.pop(question)
    return Accept(choice)


def numbers(voice: str) -> Choose:
    """The question, for flows of that voice; it stands before all others, and is asked only in doubt."""
    choose = partial(Choose, voice, STEP, (OURS, CUT), yes=OURS, no=CUT)
    return choose(when=in_doubt, params=the_sentence, decide=settled)
