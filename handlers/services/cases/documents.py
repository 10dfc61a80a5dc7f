"""Every paper of a case: letters and summonses, minutes and their corrections, promises; each with its scan.

A paper keeps its name ("surat-2") whatever comes later. The head sees letters alone.
"""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from handlers.flow import Choice, Data, FileRecipe, Phrase, Say
from handlers.rules.cases.case_life import OPEN
from handlers.rules.cases.case_words import DEEDS, MEND, OFFICERS, PAPERS, PHOTOS, SCAN
from handlers.services.base.uploads import use_upload
from handlers.services.base.work import Work
from handlers.services.cases.attending import photo_files
from handlers.services.cases.letters import Refused, letter_file
from handlers.services.cases.life import act_button, note_of
from handlers.services.cases.paper import PDF
from handlers.services.cases.promises import Schedule, schedule_file, schedules
from handlers.services.cases.rulings import ruling_file
from handlers.services.cases.visits import MEETING, minutes_file, unsigned_by
from storage.enums import Agency, CaseStatus, LetterStatus
from storage.repositories.case_papers import rulings_of_case, scanned_rulings
from storage.repositories.cases import last_letter, last_visit, letters_of, scanned, visits_of
from storage.tables import Case, CaseStep, Letter, Ruling, Visit

LETTER, MINUTES, PROMISE, RULING = "surat", "berita", "jadwal", "keputusan"
TABLES: Mapping[str, str] = {LETTER: "letters", MINUTES: "visits", PROMISE: "case_steps", RULING: "rulings"}
"""What a scan of each kind hangs on: it is sealed for that table's cell."""
LETTERS, RECORDED = ("surat", "panggil"), ("berita", "temu")
"""Acts that draft a letter, that write minutes."""
SHOWN = 6
"""Papers a page, each with a button."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: a letter, minutes or a promise, the how manyth of its kind, the row it hangs on, the day on it.

    `words` say what it is; `draw` makes its PDF; `scanned`: there is a scan of it; `signed`: there may be one.
    """

    kind: str
    place: int
    row: Letter | Visit | CaseStep | Ruling
    day: date
    words: Phrase
    draw: Callable[[], FileRecipe]
    scanned: bool
    signed: bool = True

    @property
    def name(self) -> str:
        """As it is typed: "surat-2"."""
        return f"{self.kind}-{self.place}"

    @property
    def label(self) -> Phrase:
        """What it is, on a button."""
        return Phrase(f"cases.paper-{self.kind}", {"place": self.place})

    @property
    def params(self) -> dict[str, object]:
        """What it is in words, and whether there is a scan."""
        return {"what": self.words, "scan": "yes" if self.scanned else "no"}


def papers_of(work: Work, case: Case) -> list[Paper]:
    """Every paper of a case that this officer may see, newest first; the head sees letters alone."""
    session, case_id = work.uow.session, case.row_id
    letters, visits, steps = scanned(session, case_id)
    found = [_letter(work, case, n, one, letters) for n, one in enumerate(letters_of(session, case_id), 1)]
    if work.actor.role in OFFICERS:
        found += [_minutes(work, case, n, one, visits) for n, one in enumerate(visits_of(session, case_id), 1)]
        found += [_promise(work, case, n, one, steps) for n, one in enumerate(schedules(work, case), 1)]
        rulings, seen = rulings_of_case(session, case_id), scanned_rulings(session, case_id)
        found += [_ruling(work, n, one, seen) for n, one in enumerate(rulings, 1)]
    return sorted(found, key=lambda paper: (paper.day, paper.name), reverse=True)


def show_papers(work: Work, case: Case, command: str, typed: str) -> Say:
    """The list, a page of it, or one paper with its scan; a single paper is shown at once."""
    found = papers_of(work, case)
    named = next((paper for paper in found if paper.name == typed.casefold()), None)
    if not found:
        return Say("cases.no-papers", {"number": case.number})
    if named is not None or len(found) == 1:
        return show_paper(work, case, command, named or found[0])
    page = int(typed) if typed.isascii() and typed.isdecimal() and 0 < int(typed) <= -(-len(found) // SHOWN) else 1
    here, line = found[(page - 1) * SHOWN : page * SHOWN], f"{command} {case.number}"
    choices = [Choice(f"{line} {PAPERS} {one.name}", one.label) for one in here]
    choices += [Choice(f"{line} {PAPERS} {page + 1}", Phrase("case.choice-lagi"))] if page * SHOWN < len(found) else []
    lines = tuple(Phrase("cases.paper-line", one.params) for one in here)
    return Say("cases.papers", {"number": case.number, "count": len(found), "lines": lines}, tuple(choices))


def show_paper(work: Work, case: Case, command: str, paper: Paper) -> Say:
    """One paper as PDF, its scan, and what may be done with it."""
    line = f"{command} {case.number}"
    choices = [Choice(f"{line} {SCAN} {paper.name}", Phrase(f"case.do-{SCAN}{'-ulang' if paper.scanned else ''}"))]
    choices = choices if may_scan(work, paper) else []
    if may_mend(work, case, paper):
        choices.append(act_button(case, MEND, command))
    if isinstance(paper.row, Visit):
        choices.append(Choice(f"{line} {PHOTOS}", Phrase("case.do-foto")))
    choices.append(Choice(f"{line} {PAPERS}", Phrase("case.do-berkas")))
    photos = photo_files(work, case, paper.row) if isinstance(paper.row, Visit) else ()
    files = (paper.draw(), *((scan_file(work, case, paper),) if paper.scanned else ()), *photos)
    return Say("cases.paper", {"number": case.number, **paper.params}, tuple(choices), files=files)


def unscanned_letter(work: Work, case: Case) -> str | None:
    """The name of the newest letter, where it was signed and nobody has added its scan; else None."""
    letter = next((paper for paper in papers_of(work, case) if paper.kind == LETTER), None)
    return letter.name if letter is not None and not letter.scanned and may_scan(work, letter) else None


def wants_scan(work: Work, case: Case, typed: str) -> Paper:
    """The paper that a scan is for: the named one, else the newest without a scan. Raises Refused where none is."""
    found = [paper for paper in papers_of(work, case) if may_scan(work, paper)]
    named = [paper for paper in found if paper.name == typed.casefold()]
    paper = next(iter(named or ([] if typed else [paper for paper in found if not paper.scanned])), None)
    if paper is None:
        raise Refused("cases.no-scan")
    return paper


def add_scan(work: Work, case: Case, data: Data) -> Paper:
    """Keep the scan that was sent. Raises Refused where the paper, or what was sent, is gone."""
    paper = wants_scan(work, case, data["paper"])
    sent = use_upload(work, data["scan"][0])
    if sent is None:
        raise Refused("cases.no-scan")
    paper.row.scan = work.vault.seal(sent.content, f"{TABLES[paper.kind]}.scan:{case.number}")
    work.uow.session.add(paper.row)
    work.uow.session.flush()
    work.audit("case.scan", f"case:{case.id}", why=f"{paper.name}{'>new' if paper.scanned else ''}")
    return next(one for one in papers_of(work, case) if one.name == paper.name)


def scan_file(work: Work, case: Case, paper: Paper) -> FileRecipe:
    """The scan of a paper as it was kept."""
    content = work.vault.open(paper.row.scan or b"", f"{TABLES[paper.kind]}.scan:{case.number}")
    is_pdf = content.startswith(b"%PDF-")
    name = f"pindaian-{paper.name}-{case.number}.{'pdf' if is_pdf else 'jpg'}"
    payload = {"content": base64.b64encode(content).decode()}
    return FileRecipe(name, PDF if is_pdf else "image/jpeg", "upload", payload)


def may_scan(work: Work, paper: Paper) -> bool:
    """A signed letter for whoever brings letters to be signed; minutes and promises for both agencies."""
    return paper.signed and work.actor.role in (DEEDS["ttd"].who if paper.kind == LETTER else OFFICERS)


def may_mend(work: Work, case: Case, paper: Paper) -> bool:
    """True for the newest minutes of an open case, for an agency that has signed them."""
    newest = next((one for one in papers_of(work, case) if one.kind == MINUTES), None)
    if newest is None or newest.name != paper.name or not isinstance(newest.row, Visit) or case.status not in OPEN:
        return False
    return not unsigned_by(newest.row, work.actor.agency)


def papers_made(work: Work, case: Case, word: str) -> tuple[FileRecipe, ...]:
    """The files of the papers that an act made: a letter, minutes, a schedule; none for other acts."""
    session, case_id = work.uow.session, case.row_id
    letter, visit = last_letter(session, case_id), last_visit(session, case_id)
    if word in (*LETTERS, "ttd") and letter is not None:
        return (letter_file(work, case, letter),)
    rulings = rulings_of_case(session, case_id) if word == "pindah" else []
    made = tuple(ruling_file(work, ruling) for ruling in rulings[-1:])
    if word in (*RECORDED, MEND) and visit is not None:
        made = (minutes_file(work, case, visit),)
    promised = word in ("janji", "sepakat") or (word in RECORDED and case.status is CaseStatus.PROMISED)
    found = schedules(work, case) if promised else []
    return (*made, *((schedule_file(work, case, found[-1]),) if found else ()))


def _letter(work: Work, case: Case, place: int, letter: Letter, scans: set[int]) -> Paper:
    state = Phrase(f"cases.letter-is-{letter.status}")
    day, kind = letter.dated or work.office.today(letter.drafted_at), Phrase(f"cases.letter-{letter.kind}")
    params = {"place": place, "kind": kind, "number": letter.number or "", "state": state, "day": day}
    words = Phrase("cases.paper-letter" if letter.number else "cases.paper-draft", params)
    signed = letter.number is not None and letter.status is not LetterStatus.DISCARDED
    return Paper(LETTER, place, letter, day, words, lambda: letter_file(work, case, letter), letter.id in scans, signed)


def _minutes(work: Work, case: Case, place: int, visit: Visit, scans: set[int]) -> Paper:
    day = visit.held_on or visit.planned_for
    waits = [agency for agency in Agency if unsigned_by(visit, agency)]
    missing = {"who": Phrase(f"cases.by-{waits[0]}")} if waits else {}
    state = Phrase("cases.minutes-wait" if waits else "cases.minutes-done", missing)
    kind = "meeting" if visit.kind == MEETING else "minutes"
    key = "cases.paper-correction" if visit.amends is not None else f"cases.paper-{kind}"
    words = Phrase(key, {"place": place, "day": day, "state": state})
    return Paper(MINUTES, place, visit, day, words, lambda: minutes_file(work, case, visit), visit.id in scans)


def _promise(work: Work, case: Case, place: int, schedule: Schedule, scans: set[int]) -> Paper:
    step = schedule.step
    params = {"place": place, "day": step.on, "number": note_of(work, case, step)}
    words = Phrase("cases.paper-agreement" if schedule.is_agreement else "cases.paper-promise", params)
    return Paper(PROMISE, place, step, step.on, words, lambda: schedule_file(work, case, schedule), step.id in scans)


def _ruling(work: Work, place: int, ruling: Ruling, scans: set[int]) -> Paper:
    words = Phrase("cases.paper-ruling", {"place": place, "day": ruling.on, "kind": ruling.kind})
    return Paper(RULING, place, ruling, ruling.on, words, lambda: ruling_file(work, ruling), ruling.id in scans)
