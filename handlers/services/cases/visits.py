"""Joint visits and meetings: planned by one agency, held by both, with minutes that each signs from its own chat."""

from dataclasses import replace
from datetime import date
from typing import Any

from handlers.flow import Data, FileRecipe, Phrase, Say
from handlers.rules.access import AGENCY_OF_ROLE, CASE_OFFICERS
from handlers.rules.cases.case_fields import PART_FIELDS, MinutesFields
from handlers.rules.cases.case_life import CaseAct, possible
from handlers.rules.cases.case_words import HERE, MINUTES, RESULTS, SKIP
from handlers.rules.cases.schedule import parse_schedule
from handlers.services.base.work import Work
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import act_button, case_button, employer_of, move_case
from handlers.services.cases.paper import open_fields, paper_file, seal_fields, whose, zone_of
from handlers.services.cases.promises import promise
from storage.enums import Agency
from storage.repositories.cases import last_visit, planned_visit, visits_of
from storage.repositories.staff import chats_with_staff
from storage.tables import Case, Visit

RECIPE, CELL = "case-minutes", "visits.minutes"
VISIT, MEETING = "visit", "meeting"
SIGNATURES = {Agency.DINAS: "dinas_signed_by", Agency.BPJS: "bpjs_signed_by"}


def plan(work: Work, case: Case, data: Data) -> None:
    """`kunjungan`: a day is set; the other agency hears it at once, for a joint visit needs both."""
    day, hour = date.fromisoformat(data["day"]), data.get("hour", SKIP)
    visit = Visit(case_id=case.row_id, planned_for=day, planned_by=work.officer)
    visit.hour = None if hour == SKIP else hour
    move_case(work, case, CaseAct.PLAN_VISIT, due=day)
    work.uow.session.add(visit)
    work.uow.session.flush()
    params = {"number": case.number, "employer": employer_of(work, case).name, "when": when(visit)}
    say = Say("cases.visit-planned", params, (case_button(case),))
    _tell_other(work, case, say, f"visit:{visit.id}")


def hold(work: Work, case: Case, data: Data) -> None:
    """`berita`: the visit was held, as planned or on the day itself; whoever writes the minutes signs them."""
    planned = planned_visit(work.uow.session, case.row_id)
    on = date.fromisoformat(data["on"])
    visit = planned or Visit(case_id=case.row_id, planned_for=on, planned_by=work.officer)
    _record(work, case, visit, data)
    move_case(work, case, CaseAct.VISIT, on=on, detail=data["result"])
    _follow_up(work, case, visit, data)


def meet(work: Work, case: Case, data: Data) -> None:
    """`temu`: the employer came after a summons; its minutes are like those of a visit."""
    on = date.fromisoformat(data["on"])
    visit = Visit(case_id=case.row_id, planned_for=on, planned_by=work.officer, kind=MEETING)
    _record(work, case, visit, data)
    move_case(work, case, CaseAct.MEET, on=on, detail=data["result"])
    _follow_up(work, case, visit, data)


def _record(work: Work, case: Case, visit: Visit, data: Data) -> None:
    """The minutes from the answers, with the next number of this case."""
    said: dict[str, Any] = {part: data[part] for part in ("found", "agreed", "result")}
    said |= {PART_FIELDS.get(part, part): tuple(data.get(part, ())) for part in ("from-dinas", "from-bpjs", "people")}
    schedule = data.get("schedule", SKIP)
    dues = parse_schedule(schedule) if schedule != SKIP else ()
    fields = MinutesFields(
        kind=visit.kind or VISIT,
        number=_number(work, case),
        held_on=data["on"],
        hour=data.get("hour", ""),
        place=place_words(work, data.get("place", "")),
        promised=tuple((due.day.isoformat(), due.amount, due.what) for due in dues),
        **said,
        **whose(work, case),
    )
    visit.held_on, visit.result = date.fromisoformat(data["on"]), RESULTS[data["result"]]
    _write(work, case, visit, fields)


def _follow_up(work: Work, case: Case, visit: Visit, data: Data) -> None:
    """The other agency is asked to sign; what was promised there is a promise of the case from now on."""
    if data.get("schedule", SKIP) != SKIP:
        promise(work, case, CaseAct.PROMISE, {"schedule": data["schedule"], "on": data["on"]})
    _ask_signature(work, case, visit)


def _number(work: Work, case: Case) -> str:
    """`BA/2/K-2611-00001-7`: the second minutes of that case."""
    return f"BA/{len(visits_of(work.uow.session, case.row_id)) + 1}/{case.number}"


def place_words(work: Work, place: str) -> str:
    """A place as it stands on a paper; nothing of the employer's own address is said twice."""
    office = work.office.dinas
    return f"{office.name}, {office.contact.address}" if place == HERE else place


def mend(work: Work, case: Case, data: Data) -> None:
    """`ralat`: one part of the newest minutes is put right.

    While one agency alone has signed, it writes them anew and signs them anew. After both have, a correction is added
    that both sign as well; what they signed before stays as it was. Raises Refused for the other agency meanwhile.
    """
    visit = mendable(work, case)
    part, fields = data["part"], fields_of(work, case, visit)
    value = place_words(work, data[part]) if part == "place" else data[part]
    mended = fields.mended(part, value)
    signed = all(getattr(visit, column) is not None for column in SIGNATURES.values())
    move_case(work, case, CaseAct.RECORD, detail="minutes-corrected" if signed else "minutes-mended")
    if signed:
        number = _number(work, case)
        visit, mended = _correction(work, visit), replace(mended.correcting(fields, part), number=number)
    elif visit.amends is not None:
        mended = mended.correcting(fields, part)
    visit.held_on, visit.result = date.fromisoformat(mended.held_on), RESULTS[mended.result]
    _write(work, case, visit, mended)
    _ask_signature(work, case, visit)


def mendable(work: Work, case: Case) -> Visit:
    """The newest minutes. Raises Refused where there are none, and for an agency that has not signed them."""
    visit = the_minutes(work, case)
    if unsigned_by(visit, work.actor.agency):
        raise Refused("cases.not-author")
    if CaseAct.RECORD not in possible(case.status):
        raise Refused("cases.impossible")
    return visit


def sign_minutes(work: Work, case: Case) -> Visit:
    """`teken`: the agency of whoever acts signs. Raises Refused where there is nothing to sign, or it has signed."""
    visit = to_sign(work, case)
    if visit is None:
        the_minutes(work, case)
        raise Refused("cases.signed-already")
    _sign(work, visit)
    case.version += 1
    work.audit("visit.signed", f"visit:{visit.id}")
    work.uow.session.flush()
    return visit


def to_sign(work: Work, case: Case) -> Visit | None:
    """The oldest minutes, or correction of some, that wait for the agency of whoever acts."""
    found = visits_of(work.uow.session, case.row_id)
    return next((visit for visit in found if unsigned_by(visit, work.actor.agency)), None)


def the_minutes(work: Work, case: Case) -> Visit:
    """The newest visit with minutes. Raises Refused where there is none."""
    visit = last_visit(work.uow.session, case.row_id)
    if visit is None or visit.minutes is None:
        raise Refused("cases.no-minutes")
    return visit


def unsigned_by(visit: Visit, agency: Agency | None) -> bool:
    """True where the minutes wait for this agency."""
    return agency is not None and visit.minutes is not None and getattr(visit, SIGNATURES[agency]) is None


def when(visit: Visit) -> Phrase:
    """The day of a visit, and the hour where one was agreed."""
    params = {"day": visit.planned_for, "hour": visit.hour or ""}
    return Phrase("cases.day-hour" if visit.hour else "cases.day", params)


def fields_of(work: Work, case: Case, visit: Visit) -> MinutesFields:
    """What stands in the minutes of a visit, unsealed."""
    return MinutesFields.from_json(open_fields(work.uow, case, visit.minutes or b"", CELL))


def minutes_file(work: Work, case: Case, visit: Visit) -> FileRecipe:
    """The minutes as PDF, with a block for each signature."""
    signed = {str(agency): not unsigned_by(visit, agency) for agency in SIGNATURES}
    kind = "ralat-berita-acara" if visit.amends is not None else "berita-acara"
    agencies = [work.office.dinas.short_name, work.office.bpjs.short_name]
    more: dict[str, Any] = {"zone": zone_of(work), "agencies": agencies}
    return paper_file(work, f"{kind}-{case.number}", RECIPE, fields_of(work, case, visit), signed=signed, **more)


def to_sign_words(work: Work, case: Case, visit: Visit) -> Say:
    """Minutes that wait for a signature, with the paper and the button that signs."""
    params = {"number": case.number, "employer": employer_of(work, case).name}
    files = (minutes_file(work, case, visit),)
    return Say("cases.minutes-to-sign", params, (act_button(case, MINUTES),), files=files)


def _ask_signature(work: Work, case: Case, visit: Visit) -> None:
    """The other agency hears that minutes wait for it."""
    _tell_other(work, case, to_sign_words(work, case, visit), f"minutes:{visit.id}:{case.version}")


def _write(work: Work, case: Case, visit: Visit, fields: MinutesFields) -> None:
    """Seal the minutes; whoever wrote them signs for their agency."""
    visit.minutes = seal_fields(work, case, fields, CELL)
    _sign(work, visit)
    work.uow.session.flush()


def _correction(work: Work, visit: Visit) -> Visit:
    """A new row for a correction of minutes that both agencies have signed."""
    new = Visit(
        case_id=visit.case_id,
        kind=visit.kind,
        planned_for=visit.planned_for,
        planned_by=work.officer,
        held_on=visit.held_on,
    )
    new.amends = visit.id
    work.uow.session.add(new)
    return new


def _tell_other(work: Work, case: Case, say: Say, cause: str) -> None:
    """Tell the case officers of the other agency, each once for this cause."""
    other = [role for role in CASE_OFFICERS if AGENCY_OF_ROLE[role] is not work.actor.agency]
    for chat, *_ in chats_with_staff(work.connection, other):
        work.tell(chat, say, f"case:{case.id}:{cause}:{chat}")


def _sign(work: Work, visit: Visit) -> None:
    if work.actor.agency is not None:
        setattr(visit, SIGNATURES[work.actor.agency], work.officer)
    work.uow.session.add(visit)
