"""Letters that wait for an initial, a signature or the post: what the head and the case officers see of them.

The head sees the letter and where its case stands; never a report, nor how many there are.
"""

from collections.abc import Mapping

from handlers.flow import Choice, Phrase, Say
from handlers.rules.cases.case_words import DEEDS, PAPERS, SCAN, deeds_for
from handlers.services.base.work import Work
from handlers.services.cases.clock import case_id_of
from handlers.services.cases.documents import papers_of, unscanned_letter
from handlers.services.cases.letters import fields_of, letter_file, own_draft
from handlers.services.cases.life import employer_of
from storage.enums import CaseStatus
from storage.repositories.cases import CaseRow, list_cases, live_letter
from storage.tables import Case

WAITING: Mapping[CaseStatus, str] = {
    CaseStatus.DRAFTED: "paraf",
    CaseStatus.INITIALLED: "ttd",
    CaseStatus.SIGNED: "kirim",
}
"""What a letter waits for."""
OF_LETTERS = frozenset({"paraf", "ttd", "kirim", "buang", SCAN, PAPERS})
SHOWN = 8


def waiting_letters(work: Work) -> tuple[int, list[CaseRow]]:
    """(how many, the most urgent) cases whose letter waits for whoever asks: the head posts nothing."""
    mine = [status for status, word in WAITING.items() if work.actor.role in DEEDS[word].who]
    return list_cases(work.uow.session, mine or WAITING, SHOWN)


def show_letters(work: Work) -> Say:
    """The list, each with a button."""
    total, rows = waiting_letters(work)
    if not rows:
        return Say("cases.letters-none")
    lines = tuple(
        Phrase(
            "cases.letters-line",
            {"number": row.number, "employer": row.employer, "status": Phrase(f"cases.status-{row.status}")},
        )
        for row in rows
    )
    choices = tuple(Choice(f"/surat {row.number}", row.number) for row in rows)
    return Say("cases.letters", {"count": total, "lines": lines}, choices)


def show_letter(work: Work, case: Case) -> Say:
    """The letter of a case with its PDF, and what this person may do with it."""
    letter = live_letter(work.uow.session, case_id_of(case))
    line = f"/surat {case.number}"
    seen = (Choice(f"{line} {PAPERS}", Phrase("case.do-berkas")),)
    if letter is None:
        params = {"number": case.number, "status": Phrase(f"cases.status-{case.status}")}
        return Say("cases.letter-none", params, seen if papers_of(work, case) else ())
    fields = fields_of(work, case, letter)
    params = {
        "number": case.number,
        "kind": Phrase(f"cases.letter-{letter.kind}"),
        "employer": employer_of(work, case).name,
        "wrong": Phrase(f"cases.kind-{fields.wrong}"),
        "status": Phrase(f"cases.status-{case.status}"),
        "day": fields.reply_by or fields.day,
        "meets": "no" if fields.reply_by else "yes",
    }
    scan = unscanned_letter(work, case)
    choices = tuple(
        Choice(f"{line} {deed.word} v{case.version}", Phrase(f"case.do-{deed.word}"))
        for deed in deeds_for(case.status, work.actor.role)
        if deed.word in OF_LETTERS and not (deed.word == "paraf" and own_draft(work, case))
    )
    choices += (Choice(f"{line} {SCAN} {scan}", Phrase("case.do-pindai")),) if scan else ()
    return Say("cases.letter", params, choices, files=(letter_file(work, case, letter),))
