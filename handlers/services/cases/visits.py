"""Joint visits: planned by one agency, held by both, with minutes that each signs from its own chat."""

import json
from datetime import date

from handlers.flow import Choice, Data, FileRecipe, Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE, CASE_OFFICERS
from handlers.rules.case_fields import MinutesFields
from handlers.rules.case_words import MINUTES, RESULTS
from handlers.rules.employer_case import Act
from handlers.services.cases.clock import case_id_of
from handlers.services.cases.letters import PDF, Refused
from handlers.services.cases.life import employer_of, move_case
from handlers.services.cases.whereabouts import village_of
from handlers.services.work import Work
from storage.enums import Agency
from storage.repositories.cases import last_visit, planned_visit
from storage.repositories.staff import chats_with_staff
from storage.tables import Case, Visit

RECIPE = "case-minutes"
SIGNATURES = {Agency.DINAS: "dinas_signed_by", Agency.BPJS: "bpjs_signed_by"}


def plan(work: Work, case: Case, data: Data) -> None:
    """`kunjungan`: a day is set; the other agency hears it at once, for a joint visit needs both."""
    day = date.fromisoformat(data["day"])
    visit = Visit(case_id=case_id_of(case), planned_for=day, planned_by=work.officer)
    move_case(work, case, Act.PLAN_VISIT, due=day)
    work.uow.session.add(visit)
    work.uow.session.flush()
    see = Choice(f"/kasus {case.number}", Phrase("case.choice-see"))
    say = Say(
        "cases.visit-planned", {"number": case.number, "employer": employer_of(work, case).name, "day": day}, (see,)
    )
    tell_other(work, case, say, f"visit:{visit.id}")


def hold(work: Work, case: Case, data: Data) -> None:
    """`berita`: the visit was held; whoever writes the minutes signs them for their agency."""
    visit = planned_visit(work.uow.session, case_id_of(case))
    if visit is None:
        raise Refused("cases.no-visit")
    employer = employer_of(work, case)
    fields = MinutesFields(
        case=case.number, employer=employer.name, address=employer.address, wrong=case.kind, held_on=data["on"],
        people=tuple(data["people"]), found=data["found"], agreed=data["agreed"], result=data["result"],
        **village_of(work, employer),
    )  # fmt: skip
    plain = json.dumps(fields.to_json(), ensure_ascii=False).encode()
    visit.held_on, visit.result = date.fromisoformat(data["on"]), RESULTS[data["result"]]
    visit.minutes = work.uow.vault.seal(plain, f"visits.minutes:{case.number}")
    _sign(work, visit)
    move_case(work, case, Act.VISIT, on=visit.held_on)
    sign = Choice(f"/kasus {case.number} {MINUTES}", Phrase("case.do-teken"))
    say = Say(
        "cases.minutes-to-sign",
        {"number": case.number, "employer": employer.name},
        (sign,),
        files=(minutes_file(work, case, visit),),
    )
    tell_other(work, case, say, f"minutes:{visit.id}")


def sign_minutes(work: Work, case: Case) -> Visit:
    """`teken`: the agency of whoever acts signs. Raises Refused where there is nothing to sign, or it has signed."""
    visit = the_minutes(work, case)
    if work.actor.agency is None or getattr(visit, SIGNATURES[work.actor.agency]) is not None:
        raise Refused("cases.signed-already")
    _sign(work, visit)
    case.version += 1
    work.audit("visit.signed", f"visit:{visit.id}")
    work.uow.session.flush()
    return visit


def the_minutes(work: Work, case: Case) -> Visit:
    """The newest visit with minutes. Raises Refused where there is none."""
    visit = last_visit(work.uow.session, case_id_of(case))
    if visit is None or visit.minutes is None:
        raise Refused("cases.no-minutes")
    return visit


def unsigned_by(visit: Visit, agency: Agency | None) -> bool:
    """True where the minutes wait for this agency."""
    return agency is not None and visit.minutes is not None and getattr(visit, SIGNATURES[agency]) is None


def minutes_file(work: Work, case: Case, visit: Visit) -> FileRecipe:
    """The minutes as PDF, with a block for each signature."""
    plain = work.uow.vault.open(visit.minutes or b"", f"visits.minutes:{case.number}")
    office = work.office
    payload = {
        "fields": json.loads(plain), "letterhead": office.letterhead.lines, "city": office.letterhead.city,
        "dinas": office.dinas.name, "bpjs": office.bpjs.name,
        "signed": {"dinas": visit.dinas_signed_by is not None, "bpjs": visit.bpjs_signed_by is not None},
    }  # fmt: skip
    return FileRecipe(f"berita-acara-{case.number}.pdf", PDF, RECIPE, payload)


def tell_other(work: Work, case: Case, say: Say, cause: str) -> None:
    """News for the case officers of the other agency."""
    other = [role for role in CASE_OFFICERS if AGENCY_OF_ROLE[role] is not work.actor.agency]
    for chat, *_ in chats_with_staff(work.uow.connection, other):
        work.tell(chat, say, f"case:{case.id}:{cause}:{chat}")


def _sign(work: Work, visit: Visit) -> None:
    if work.actor.agency is not None:
        setattr(visit, SIGNATURES[work.actor.agency], work.officer)
    work.uow.session.add(visit)
