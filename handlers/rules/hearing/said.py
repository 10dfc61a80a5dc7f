"""What a message says in the words of a book: slang, dialect and short writing spelled out, small talk left away.

For readers that look for a few words: "gk tau pak" is "tidak tahu", "udh 3thn lah" is "sudah 3 tahun".
"""

import re
from functools import cache

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import words_of, written_out

_BETWEEN = re.compile(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])")
_NYA = "nya"


def as_said(text: str) -> str:
    """The words, each spelled out (`said_words`, every "no" is "tidak"), a number apart from the letters at it."""
    words = _BETWEEN.sub(" ", phrase(text)).split()
    return " ".join(_spelt(word) for word in words)


def core_said(text: str) -> str:
    """`as_said` without small talk, wherever it stands ("ya lapor dong pak": "ya lapor"); one word always stays."""
    words = as_said(text).split()
    kept = [word for word in words if word not in _small_talk()]
    return " ".join(kept or words[:1])


@cache
def _small_talk() -> frozenset[str]:
    return words_of("small-talk")


@cache
def _spelt(word: str) -> str:
    if word in words_of("no"):
        return "tidak"
    known = written_out("said_words")
    return known.get(word) or known.get(word.removesuffix(_NYA), word)
