"""Before a letter: whether it could show who reported."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.reports.exposure import exposures
from handlers.services.base.work import Work
from handlers.services.cases.life import employer_of
from storage.repositories.cases import behind
from storage.tables import Case

ALL_THE_SAME = "tetap"
"""Typed at the end of a line: the officer has read the warning."""


def exposed(work: Work, case: Case, word: str, typed: str) -> Say | None:
    """A warning where a letter could show who reported; none where the office knows it from its own lists."""
    found, rules = behind(work.uow.session, case.row_id), work.office.cases
    if not found.reports:
        return None
    few, small = rules.few_reporters, rules.small_workplace
    why = exposures(found.reporters, found.workers, employer_of(work, case).size, few=few, small=small)
    if not why:
        return None
    line = f"/kasus {case.number}"
    choices = (
        Choice(line, Phrase("case.choice-tunggu")),
        Choice(f"{line} kunjungan v{case.version}", Phrase("case.choice-ikut")),
        Choice(" ".join((line, word, *typed.split(), f"v{case.version}", ALL_THE_SAME)), Phrase("case.choice-tetap")),
    )
    reasons = tuple(Phrase(f"cases.exposed-{one}", {"few": few, "small": small}) for one in why)
    return Say("cases.exposed", {"number": case.number, "why": reasons}, choices)
