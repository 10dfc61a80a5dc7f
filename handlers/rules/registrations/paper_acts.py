"""What may be done with a person's papers, by whom and when."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from handlers.rules.access import VILLAGERS
from handlers.rules.office.office import Paper
from handlers.rules.reading.clean import tidy
from handlers.rules.registrations.registration_cycle import LIFE, Action
from storage.enums import Role, Status
from storage.statuses import CAN_LACK

LONGEST = 300
"""Characters of what is missing, as officers type it."""

_LONG_NUMBER = re.compile(r"\d[\d .-]{6,}\d")
_PARTS = re.compile(r"[,;\n]|\bdan\b", re.IGNORECASE)


class PaperAct(StrEnum):
    """The words after the number in `/berkas NO ...`."""

    RECEIVE = "terima"
    FORWARD = "teruskan"
    COMPLETE = "lengkap"
    MISSING = "kurang"
    DIFFER = "beda"


MAY: Mapping[PaperAct, frozenset[Role]] = {
    PaperAct.RECEIVE: VILLAGERS | {Role.DINAS},
    PaperAct.FORWARD: VILLAGERS | {Role.DINAS},
    PaperAct.COMPLETE: frozenset({Role.DINAS}),
    PaperAct.MISSING: VILLAGERS | {Role.DINAS},
    PaperAct.DIFFER: VILLAGERS | {Role.DINAS},
}
"""Who does what: the village takes papers in and sends them on, and so does the dinas, where many villages have nobody;
the dinas judges, both may find a gap."""

ACTIONS: Mapping[PaperAct, Action] = {act: Action[act.name] for act in PaperAct if act is not PaperAct.MISSING}
"""Acts that move a record along its life; MISSING leaves it where it stands."""


def may(role: Role | None, act: PaperAct, village: str | None) -> bool:
    """True where the act is of this role. Without a village the dinas has papers once received."""
    return role in MAY[act] and not (act is PaperAct.FORWARD and village is None)


def possible(status: Status, role: Role | None, village: str | None) -> tuple[PaperAct, ...]:
    """What an officer in `role` can do now with the papers of a record of `village` that stands at `status`."""
    return tuple(act for act in PaperAct if may(role, act, village) and allowed(status, act))


def allowed(status: Status, act: PaperAct) -> bool:
    """True where the life cycle has the act for a record that stands there."""
    return status in CAN_LACK if act is PaperAct.MISSING else (status, ACTIONS[act]) in LIFE


def read_missing(text: str, papers: Sequence[Paper]) -> tuple[str, ...]:
    """What is missing, in the words that the person gets: the office's labels where meant, else as typed.

    Long numbers are masked: officers paste a NIK into such words, and the village's list shows them.
    """
    plain = tidy(text)[:LONGEST]
    parts = (part.strip(" .") for part in _PARTS.split(plain))
    return tuple(dict.fromkeys(_label(part, papers) for part in parts if part))


def _label(part: str, papers: Sequence[Paper]) -> str:
    """The office's label of the paper that is meant: by id, label or a word that it alone has ("kk"). Else `part`."""
    wanted = part.casefold()
    for paper in papers:
        if wanted in (paper.id.casefold(), paper.label.casefold()):
            return paper.label
    named = [paper for paper in papers if set(wanted.split()) <= _words(paper)]
    return named[0].label if len(named) == 1 else _LONG_NUMBER.sub("***", part)


def _words(paper: Paper) -> set[str]:
    return set(re.findall(r"\w+", f"{paper.id} {paper.label}".casefold()))
