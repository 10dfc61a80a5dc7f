"""The paper at the end: a decree that approves a PP, a proof that a PKB is registered. Signed by hand, proven by QR."""

import base64
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.flow import FileRecipe
from handlers.rules.cases.letter_codes import LABEL, read_letter_code
from handlers.services.base.work import Work
from handlers.services.cases.paper import PDF
from handlers.services.regulations.filing import CODE_CELL, PAPER, TEXTS, said_of
from storage.enums import RegulationStatus
from storage.repositories.employers import standing_employer
from storage.repositories.regulations import regulation_by_code, scan_of
from storage.tables.regulations import Regulation, RegulationPaper
from storage.unit_of_work import UnitOfWork

RECIPE, SCAN = "regulation-decree", "regulations.scan"
SIGNED = "decree"
"""The kind of a paper that was signed before and holds no longer as it stands."""
PROVES = (RegulationStatus.IN_FORCE, RegulationStatus.REVOKED)
"""A paper is genuine once it has its number; whether it still counts the page says."""


@dataclass(frozen=True, slots=True)
class Proven:
    """All that the page of a paper's code says."""

    number: str
    dated: date
    company: str
    kind: str
    starts: date
    ends: date
    revoked: bool


def whose(work: Work, row: Regulation) -> tuple[str, str]:
    """(name, postal address) of the company: the register's once an officer checked it, else its own words."""
    said = said_of(work, row)
    found = standing_employer(work.connection, row.employer_id) if row.employer_id and row.proven else None
    return (found.name, found.address or said["address"]) if found is not None else (said["name"], said["address"])


def decree_file(work: Work, row: Regulation) -> FileRecipe:
    """The paper as PDF. Until it has its number it is a draft to read: no code on it, and no place to sign."""
    office, signer = work.office, work.office.cases.signer
    name, address = whose(work, row)
    draft = row.decree_number is None
    code = "" if draft else work.vault.open(row.code, CODE_CELL).decode()
    fields = {
        "kind": str(row.kind),
        "filing": row.number,
        "sent": office.today(row.sent_at).isoformat(),
        "company": name,
        "address": address,
        "workers": row.men + row.women,
        "men": row.men,
        "women": row.women,
        "heard": row.heard,
        "number": row.decree_number or "",
        "dated": row.decree_dated.isoformat() if row.decree_dated else "",
        "starts": row.starts.isoformat() if row.starts else "",
        "ends": row.ends.isoformat() if row.ends else "",
        "deemed": row.deemed_on.isoformat() if row.deemed_on else "",
        "extended": row.extended_from.isoformat() if row.extended_from else "",
    }
    payload: dict[str, Any] = {
        "fields": fields,
        "draft": draft,
        "letterhead": office.letterhead.lines,
        "city": office.letterhead.city,
        "arms": office.letterhead.arms,
        "dinas": office.dinas.name,
        "region": office.region_name,
        "address": f"{work.base_url}/s/{code}" if code else "",
        "signer": {"title": signer.title, "name": signer.name, "staff_number": signer.staff_number},
    }
    name = f"konsep-{row.kind}-{row.number}.pdf" if draft else f"{row.kind}-{row.number}.pdf"
    return FileRecipe(name, PDF, RECIPE, payload)


def paper_for(work: Work, row: Regulation) -> FileRecipe:
    """The paper that a company gets: the signed one where there is a scan of it."""
    sealed = scan_of(work.connection, row.row_id)
    if sealed is None:
        return decree_file(work, row)
    content = work.vault.open(sealed, f"{SCAN}:{row.number}")
    kind = _type_of(content)
    name = f"{row.kind}-{row.number}.{'pdf' if kind == PDF else 'jpg'}"
    return FileRecipe(name, kind, "upload", {"content": base64.b64encode(content).decode()})


def keep_scan(work: Work, row: Regulation, content: bytes) -> None:
    """Keep the paper as it was signed: a PDF or a photo."""
    row.scan = work.vault.seal(content, f"{SCAN}:{row.number}")


def put_scan_away(work: Work, row: Regulation) -> None:
    """The signed paper goes to the others of the file: another one will be signed in its place."""
    sealed = scan_of(work.connection, row.row_id)
    if sealed is None:
        return
    content = work.vault.open(sealed, f"{SCAN}:{row.number}")
    kept: dict[str, Any] = {
        "content": work.vault.seal(content, f"{PAPER}:{row.number}"),
        "texts": work.vault.seal(b"[]", f"{TEXTS}:{row.number}"),
    }
    paper = RegulationPaper(
        regulation_id=row.row_id, round=row.round, kind=SIGNED, type=_type_of(content), pages=1, readable=1,
        at=work.now, **kept,
    )  # fmt: skip
    work.uow.session.add(paper)
    row.scan = None


def _type_of(content: bytes) -> str:
    return PDF if content.startswith(b"%PDF-") else "image/jpeg"


def proven_by(uow: UnitOfWork, code: str) -> Proven | None:
    """What the page behind the QR code says; None for a code that never was, and for a paper without a number."""
    spelt = [one for one in (code, read_letter_code(code)) if one]
    indexes = [index for one in spelt for index in uow.vault.indexes(LABEL, one)]
    row = regulation_by_code(uow.session, indexes) if indexes else None
    if row is None or row.status not in PROVES or not (row.decree_number and row.decree_dated):
        return None
    if row.starts is None or row.ends is None or row.employer_id is None:
        return None
    employer = standing_employer(uow.connection, row.employer_id)
    if employer is None:
        return None
    revoked = row.status is RegulationStatus.REVOKED
    return Proven(row.decree_number, row.decree_dated, employer.name, str(row.kind), row.starts, row.ends, revoked)
