"""What an employer is told on paper besides letters: its meeting on another day, what came of a request."""

import json
from datetime import date

from handlers.flow import FileRecipe
from handlers.rules.cases.case_fields import RulingFields
from handlers.services.base.work import Work
from handlers.services.cases.letters import fields_of as letter_fields
from handlers.services.cases.life import employer_of
from handlers.services.cases.paper import PDF, zone_of
from storage.repositories.cases import last_letter
from storage.repositories.employers import REPORTED, standing_employer
from storage.repositories.submissions import SubmissionRow
from storage.tables import Case, Letter, Ruling

CELL, SCAN = "rulings.content", "rulings.scan"
RECIPE = "case-ruling"


def keep_ruling(work: Work, fields: RulingFields, case: Case | None, row: SubmissionRow | None) -> Ruling:
    """Keep a paper, and say which."""
    place = case.number if case is not None else (row.number if row is not None else fields.request)
    plain = json.dumps(fields.to_json(), ensure_ascii=False).encode()
    ruling = Ruling(
        kind=fields.kind,
        case_id=case.row_id if case is not None else None,
        submission_id=row.id if row is not None else None,
        place=place,
        content=work.vault.seal(plain, f"{CELL}:{place}"),
        on=date.fromisoformat(fields.dated),
        staff_id=work.officer,
        at=work.now,
    )
    work.uow.session.add(ruling)
    work.uow.session.flush()
    work.audit("ruling.made", f"ruling:{ruling.id}", why=fields.kind)
    return ruling


def about_meeting(work: Work, case: Case, letter: Letter, kind: str, place: str) -> RulingFields:
    """The fields of a paper about the meeting of a summons, which is as the letter's row says."""
    employer = employer_of(work, case)
    meeting = work.office.local(letter.meeting_at or work.now)
    return RulingFields(
        kind=kind,
        case=case.number,
        employer=employer.name,
        address=employer.address or letter_fields(work, case, letter).address,
        dated=work.today.isoformat(),
        letter=letter.number or "",
        letter_dated=letter.dated.isoformat() if letter.dated else "",
        day=meeting.date().isoformat(),
        hour=meeting.strftime("%H:%M"),
        place=place,
    )


def about_request(work: Work, row: SubmissionRow, said: dict[str, object], data: dict[str, str]) -> RulingFields:
    """The fields of a paper about a request to postpone or lower contributions.

    Name and postal address are the register's, else those that the employer wrote itself; never a reporter's.
    """
    found = standing_employer(work.connection, row.employer_id) if row.employer_id is not None else None
    known = found if found is not None and found.known_from != REPORTED else None
    amount = said.get("amount")
    return RulingFields(
        kind="relief",
        case="",
        employer=known.name if known else str(said.get("name", "")),
        address=(known.address if known else "") or str(said.get("address", "")),
        dated=work.today.isoformat(),
        request=row.number,
        relief=str(said["kind"]),
        period=str(said["period"]),
        amount=int(str(amount)) if amount is not None else None,
        decision=data["decision"],
        by=data["by"],
        granted=data.get("granted", ""),
        reason=data["reason"],
    )


def fields_of(work: Work, ruling: Ruling) -> RulingFields:
    """What stands on a paper, unsealed."""
    return RulingFields.from_json(json.loads(work.vault.open(ruling.content, f"{CELL}:{ruling.place}")))


def ruling_file(work: Work, ruling: Ruling) -> FileRecipe:
    """The paper as PDF, to be signed by hand."""
    office, signer = work.office, work.office.cases.signer
    payload = {
        "fields": fields_of(work, ruling).to_json(),
        "letterhead": office.letterhead.lines,
        "city": office.letterhead.city,
        "arms": office.letterhead.arms,
        "dinas": office.dinas.name,
        "bpjs": office.bpjs.name,
        "zone": zone_of(work),
        "contact": office.help_line,
        "signer": {"title": signer.title, "name": signer.name, "staff_number": signer.staff_number},
    }
    return FileRecipe(f"keputusan-{ruling.place}.pdf", PDF, RECIPE, payload)


def summons_of(work: Work, case: Case) -> Letter | None:
    """The summons whose meeting it is about; None where the last letter was none."""
    letter = last_letter(work.uow.session, case.row_id)
    return letter if letter is not None and letter.meeting_at is not None else None
