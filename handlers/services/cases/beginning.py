"""What is known when an act of a case begins to ask: the case as it was looked at, the employer, a planned day."""

from handlers.flow import Data
from handlers.rules.cases.case_words import ADDRESS, QUESTIONS
from handlers.rules.cases.employer_facts import read_address
from handlers.services.base.work import Work
from handlers.services.cases.guarding import KNOWN
from handlers.services.cases.life import employer_of
from storage.repositories.cases import open_instalments, planned_visit
from storage.tables import Case

FLOW = "case"
WAS = "address-was"
"""Among the answers: the postal address that the office has of the employer."""


def answers_known(work: Work, case: Case, act: str) -> Data:
    """The answers with which the conversation of an act begins: the case as it was looked at, and a planned day."""
    data: Data = {"act": act, "number": case.number, "record": f"{case.number}:{act}", "version": case.version}
    employer = employer_of(work, case)
    data["employer"] = employer.name
    data |= {KNOWN: list(more)} if (more := tuple(filter(None, employer.other_names.split("\n")))) else {}
    if ADDRESS in QUESTIONS[act] and read_address(employer.address).kind == "ok":
        data |= {ADDRESS: employer.address, WAS: employer.address}
    session, case_id = work.uow.session, case.row_id
    visit = planned_visit(session, case_id) if act == "berita" else None
    owed = open_instalments(session, case_id) if act == "bayar" else []
    planned = visit.planned_for if visit else (owed[0].due if owed else None)
    return data | ({"planned": planned.isoformat()} if planned else {})
