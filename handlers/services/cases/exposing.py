"""Whether a letter could show who reported: the warning before it is drafted."""

from handlers.flow import Choice, Phrase, Say
from handlers.rules.cases.case_words import Deed
from handlers.rules.reports.exposure import Exposure, exposures
from handlers.services.base.work import Work
from handlers.services.cases.life import employer_of
from storage.repositories.cases import behind
from storage.tables import Case

ALL_THE_SAME = "tetap"
"""Typed behind an act, or tapped below the warning: it is drafted all the same."""


def exposed(work: Work, case: Case) -> tuple[Exposure, ...]:
    """Why a letter could show who reported; nothing where the office knows it from its own lists."""
    found, rules = behind(work.uow.session, case.row_id), work.office.cases
    if not found.reports:
        return ()
    size, few, small = employer_of(work, case).size, rules.few_reporters, rules.small_workplace
    return exposures(found.reporters, found.workers, size, few=few, small=small)


def warning_of(work: Work, case: Case, deed: Deed, typed: str) -> Say | None:
    """A warning where a letter could show who reported; none where the office knows it from its own lists."""
    why, rules = exposed(work, case), work.office.cases
    if not why:
        return None
    few, small = rules.few_reporters, rules.small_workplace
    line = f"/kasus {case.number}"
    choices = (
        Choice(line, Phrase("case.choice-tunggu")),
        Choice(f"{line} kunjungan v{case.version}", Phrase("case.choice-ikut")),
        Choice(
            " ".join((line, deed.word, *typed.split(), f"v{case.version}", ALL_THE_SAME)), Phrase("case.choice-tetap")
        ),
    )
    reasons = tuple(Phrase(f"cases.exposed-{one}", {"few": few, "small": small}) for one in why)
    return Say("cases.exposed", {"number": case.number, "why": reasons}, choices)
