"""A long number in an officer's own words: whose it is, is asked at once. Nobody's is left out."""

from functools import partial

from handlers.flow import Accept, Data, Params, Result, Setting
from handlers.rules.cases.schedule import said_in
from handlers.rules.cases.sentences import PROMISES, doubtful_numbers, without_doubtful
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
    """The `params`: what was written; of a promise its free words."""
    question = data.get(DOUBT, "")
    words = words_of(data.get(question, ""))
    return {"sentence": said_in(words) if words and question in PROMISES else words}


def settled(choice: str, data: Data, _setting: Setting) -> Result:
    """It is ours, or it goes; a sentence that was nothing else is asked for again."""
    question = data.pop(DOUBT)
    value = data[question]
    if choice == OURS:
        data[OWN] = sorted({*data.get(OWN, ()), *doubtful_numbers(question, words_of(value))})
        return Accept(choice)
    pieces = value if isinstance(value, list) else [str(value)]
    kept = [left for one in pieces if (left := without_doubtful(question, one))]
    if kept:
        data[question] = kept if isinstance(value, list) else kept[0]
    else:
        data.pop(question)
    return Accept(choice)


def numbers(voice: str) -> Choose:
    """The question, for flows of that voice; it stands before all others, and is asked only in doubt."""
    choose = partial(Choose, voice, STEP, (OURS, CUT), yes=OURS, no=CUT)
    return choose(when=in_doubt, params=the_sentence, decide=settled)
