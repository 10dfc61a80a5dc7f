"""What every paper of a case has alike: whose case it is, the office's letterhead, and how it is sealed."""

import json
from typing import Any

from handlers.flow import FileRecipe
from handlers.rules.cases.case_fields import PaperFields
from handlers.services.base.work import Work
from handlers.services.cases.life import employer_of
from storage.tables import Case
from storage.unit_of_work import UnitOfWork

PDF = "application/pdf"


def whose(work: Work, case: Case) -> dict[str, Any]:
    """The fields that every paper has (`PaperFields`): the case, its employer, and its postal address.

    Never a village or district: what the office knows of it may come from a report.
    """
    employer = employer_of(work, case)
    return {"case": case.number, "employer": employer.name, "address": employer.address, "wrong": case.kind}


def zone_of(work: Work) -> str:
    """The office's time zone as papers know it: "asia-makassar"."""
    return work.office.time_zone.replace("/", "-").casefold()


def paper_file(work: Work, name: str, recipe: str, fields: PaperFields, **more: object) -> FileRecipe:
    """A paper as PDF under the office's letterhead. `more`: what this kind of paper needs besides its fields."""
    office = work.office
    head = {"letterhead": office.letterhead.lines, "city": office.letterhead.city, "arms": office.letterhead.arms}
    agencies = {"dinas": office.dinas.name, "bpjs": office.bpjs.name}
    return FileRecipe(f"{name}.pdf", PDF, recipe, {"fields": fields.to_json(), **head, **agencies, **more})


def seal_fields(work: Work, case: Case, fields: PaperFields, cell: str) -> bytes:
    """The fields of a paper under the office's key, for a cell such as "letters.content"."""
    plain = json.dumps(fields.to_json(), ensure_ascii=False).encode()
    return work.vault.seal(plain, f"{cell}:{case.number}")


def open_fields(uow: UnitOfWork, case: Case, sealed: bytes, cell: str) -> dict[str, Any]:
    """The inverse of `seal_fields`, as plain values."""
    found: dict[str, Any] = json.loads(uow.vault.open(sealed, f"{cell}:{case.number}"))
    return found
