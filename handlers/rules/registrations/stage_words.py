"""Stages of a registration as officers name them: `peserta`, `berkas lengkap`, `di desa`."""

from collections.abc import Sequence
from functools import cache

from handlers.rules.reading.table import rows_of
from handlers.rules.registrations.votes_typed import at_head
from storage.enums import Status
from storage.statuses import BEFORE_MEMBER

EVERY_STAGE = (*BEFORE_MEMBER, Status.MEMBER, Status.LAPSED, Status.ENDED, Status.REJECTED)
"""Where people stand that an office may list, from the first stage on; who withdrew is nobody's business any more."""


@cache
def stage_words() -> dict[str, tuple[Status, ...]]:
    """The table `stage_words`: what officers say, and the stages that are meant."""
    found: dict[str, tuple[Status, ...]] = {}
    for row in rows_of("stage_words", "word", stage=EVERY_STAGE):
        found[row["word"]] = (*found.get(row["word"], ()), Status(row["stage"]))
    return found


def stages_at_head(words: str) -> tuple[Sequence[Status], str]:
    """The stages named at the head of `words`, and the rest; all stages where none is named."""
    longest_first = sorted(stage_words().items(), key=lambda pair: -len(pair[0]))
    stages, rest = at_head(words, longest_first, ":,.")
    return stages or EVERY_STAGE, rest
