"""What a paper or a number is that a question wants: "apa itu NIK?", "what is KK?"."""

import re
from collections.abc import Mapping
from functools import cache

from handlers.rules.reading.phrases import phrase
from handlers.rules.reading.words import any_of

_LONGEST = 60


def asked_what(text: str) -> str | None:
    """Which of the two somebody asks about, and no more than what it is; None for the mere word, and for all else."""
    words = phrase(text) if len(text) <= _LONGEST else ""
    named = (name for name, (asked, _) in _patterns().items() if asked.fullmatch(words))
    return next((name for name in named if "?" in text or not _patterns()[name][1].fullmatch(words)), None)


@cache
def _patterns() -> Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """Of each paper how it is asked about, and its mere name."""
    around = rf"(?:{any_of('asks-what')} )?", rf"(?: {any_of('behind-what')})*"
    names = {"nik": any_of("paper-nik"), "kk": any_of("paper-kk")}
    return {name: (re.compile(words.join(around)), re.compile(words)) for name, words in names.items()}
