"""Short answers that mean the same thing: yes, no, cancel, back, a person, ... in the languages people write.

The whole message must be such an answer: "ya tapi namanya salah" is none. What a "1" means depends on the
question, so only the caller knows whether numbers count.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType

from handlers.rules.reading.asides import bare_leave
from handlers.rules.reading.clean import tidy
from handlers.rules.reading.phrases import bare_phrase, phrase
from handlers.rules.reading.table import WrongTable, lines_of
from handlers.rules.reading.words import words_of

Meaning = str
"""The second column of `data/replies.csv`: one of ENGINE, or what a command says it means (`Command.meaning`)."""
ENGINE: frozenset[Meaning] = frozenset({"yes", "no", "back", "cancel", "menu", "register", "begin", "thanks"})
"""What the conversation itself understands, without a command."""

_LONGEST = 60
_SIGNS: Mapping[Meaning, str] = MappingProxyType({"yes": "👍✅👌☑✔🆗💯🙆", "no": "❌👎✖🚫❎🙅", "menu": "👋"})
_TURNING = frozenset(("salah", "keliru", "tolak"))
"""After a "tidak" these make a yes of it, or nothing clear."""


@cache
def _table() -> Mapping[str, Meaning]:
    """Replies as typed, lower case, in Indonesian, Javanese, Sundanese, Banjar, Minang and English."""
    return MappingProxyType({row["text"]: row["meaning"] for _, row in lines_of("replies", "text", "meaning")})


def check_replies(commands: Collection[Meaning]) -> None:
    """Look at the table before anybody writes. `commands`: what a plain word can start.

    Raises WrongTable for a meaning that nobody handles, for one that no word has, for words that are never heard.
    """
    try:
        lines = lines_of("replies", "text", meaning=ENGINE | set(commands))
    except WrongTable as wrong:
        raise WrongTable(f"{wrong} Meanings are those of commands (Command.meaning) and ENGINE in replies.py") from None
    first: dict[str, str] = {}
    for where, row in lines:
        text = row["text"]
        if phrase(text) != text:
            raise WrongTable(f"{where}: '{text}' is never heard. Write it as '{phrase(text)}'")
        if text in first:
            raise WrongTable(f"{where}: '{text}' stands in {first[text]} already. One word has one meaning")
        first[text] = where


def meaning(text: str, *, numbered: bool = False) -> Meaning | None:
    """What the whole message means, or None. `numbered`: a menu with 1 = yes and 2 = no is open."""
    if len(text) > _LONGEST * 2:
        return None
    words = phrase(text)
    if numbered and words in ("1", "2"):
        return "yes" if words == "1" else "no"
    if not words:
        return _sign(tidy(text))
    return next((found for form in _forms(text, words) if (found := _lookup(form))), None) or _leaving(words)


def _forms(text: str, words: str) -> tuple[str, ...]:
    """As typed, without polite words, with drawn-out letters cut to two and to one ("iyaaa", "okeee")."""
    bare = bare_phrase(text)
    first, _, rest = bare.partition(" ")
    bare = rest if rest and first in words_of("before-reply") and words not in _table() else bare
    twice = re.sub(r"(.)\1{2,}", r"\1\1", bare)
    return tuple(dict.fromkeys((words, bare, twice, re.sub(r"([a-z])\1+", r"\1", bare))))


def _leaving(words: str) -> Meaning | None:
    """*stop* or *cancel* where nothing else is said than one such word."""
    return _table().get(bare_leave(words) or "")


def _lookup(words: str) -> Meaning | None:
    """The answer itself, or several answers of one meaning in a row ("iya betul", "tidak salah" is none)."""
    table = _table()
    if words in table or len(words) > _LONGEST:
        return table.get(words)
    parts = words.split()
    meanings = {table.get(word) for word in parts if word not in words_of("joiner")}
    if meanings == {"no"}:
        # "tidak salah" turns round, "bukan saya" answers another question.
        return None if "saya" in parts or (_TURNING & set(parts) and len(set(parts)) > 1) else "no"
    return "yes" if meanings == {"yes"} else None


def _sign(text: str) -> Meaning | None:
    """A message of signs only: thumbs, ticks, crosses, a wave."""
    signs = {char for char in text if not char.isspace() and not "\U0001f3fb" <= char <= "\U0001f3ff"}
    return next((found for found, known in _SIGNS.items() if signs and signs <= set(known)), None)
