"""Words of a case that are no act of its table: papers and their scans, minutes signed and mended, arrears."""

from collections.abc import Callable, Mapping

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.case_words import ARREARS, MEND, MINUTES, PAPERS, SCAN
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases import visits
from handlers.services.cases.asked import FLOW, Asked, changed, data_of, made, refused
from handlers.services.cases.documents import add_scan, show_paper, show_papers, wants_scan
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import employer_of
from handlers.services.cases.view import last_step, show
from handlers.services.cases.visits import minutes_file
from storage.tables import Case


def _minutes(work: Work, case: Case, asked: Asked) -> Done:
    """`teken`: the other agency signs what it has seen; where that is not sure, the minutes are shown first."""
    waiting = visits.to_sign(work, case)
    if waiting is not None and asked.version != case.version:
        sign = Choice(f"/kasus {case.number} {MINUTES} v{case.version}", Phrase("case.do-teken"))
        params = {"number": case.number, "employer": employer_of(work, case).name}
        return Done((Say("cases.minutes-to-sign", params, (sign,), files=(minutes_file(work, case, waiting),)),))
    try:
        signed = visits.sign_minutes(work, case)
    except Refused as refusal:
        return refused(work, case, refusal)
    file = minutes_file(work, case, signed)
    return Done((Say("cases.minutes-signed", {"number": case.number}, files=(file,)), show(work, case)))


def _ask_arrears(work: Work, case: Case, _asked: Asked) -> Done:
    return Done(opens=Opening(FLOW, data_of(work, case, ARREARS)))


def _arrears(work: Work, case: Case, data: Data) -> Done:
    """`tunggakan`: what BPJS says is owed."""
    case.arrears, case.months = int(data["amount"]), int(data["months"])
    case.arrears_class = data["label"].replace("-", " ")
    case.version += 1
    work.uow.session.add(case)
    work.audit("cases.arrears", f"case:{case.id}")
    return Done((show(work, case),))


def _ask_scan(work: Work, case: Case, asked: Asked) -> Done:
    """`pindai [surat-1]`: the signed paper is sent."""
    try:
        paper = wants_scan(work, case, asked.rest)
    except Refused as refusal:
        return refused(work, case, refusal)
    more = {"paper": paper.name, "there": "yes" if paper.scanned else "no"}
    return Done(opens=Opening(FLOW, {**data_of(work, case, SCAN), **more}))


def keep_scan(work: Work, case: Case, data: Data) -> Done:
    """The scan that was sent, whatever else was done to the case meanwhile."""
    try:
        paper = add_scan(work, case, data)
    except Refused as refusal:
        return refused(work, case, refusal)
    command = "/kasus" if work.actor.agency is not None else "/surat"
    said = Say("cases.scan-kept", {"number": case.number})
    return Done((said, show_paper(work, case, command, paper)))


def _ask_mending(work: Work, case: Case, asked: Asked) -> Done:
    """`ralat`: which part of the newest minutes, and how it should stand."""
    if asked.version is not None and asked.version != case.version:
        return changed(work, case)
    try:
        visits.mendable(work, case)
    except Refused as refusal:
        return refused(work, case, refusal)
    return Done(opens=Opening(FLOW, data_of(work, case, MEND)))


def _mend(work: Work, case: Case, data: Data) -> Done:
    try:
        visits.mend(work, case, data)
    except Refused as refusal:
        return refused(work, case, refusal)
    said = Say("cases.done", {"number": case.number, "what": last_step(work, case)}, files=made(work, case, MEND))
    return Done((said, show(work, case)))


def _papers(work: Work, case: Case, asked: Asked) -> Done:
    command = "/kasus" if work.actor.agency is not None else "/surat"
    return Done((show_papers(work, case, command, asked.rest),))


BESIDE: Mapping[str, Callable[[Work, Case, Asked], Done]] = {
    PAPERS: _papers,
    MINUTES: _minutes,
    ARREARS: _ask_arrears,
    SCAN: _ask_scan,
    MEND: _ask_mending,
}
"""Words that are no act of the table."""
AFTER: Mapping[str, Callable[[Work, Case, Data], Done]] = {ARREARS: _arrears, MEND: _mend}
"""What their answers do."""
