"""What an employer promised, as dates: made, paid one by one, replaced by a new promise."""

from datetime import date

from handlers.flow import Data, FileRecipe
from handlers.rules.case_fields import ScheduleFields
from handlers.rules.employer_case import Act
from handlers.rules.schedule import parse_schedule
from handlers.services.cases.clock import case_id_of
from handlers.services.cases.letters import PDF, Refused
from handlers.services.cases.life import employer_of, move_case
from handlers.services.cases.whereabouts import village_of
from handlers.services.work import Work
from storage.repositories.cases import open_instalments, schedule_of
from storage.tables import Case, Instalment

RECIPE = "case-schedule"


def promise(work: Work, case: Case, act: Act, data: Data) -> None:
    """`janji`, `sepakat`: new dates in place of those that are still open; what was paid stays."""
    dues, session, case_id = parse_schedule(data["schedule"]), work.uow.session, case_id_of(case)
    before = open_instalments(session, case_id)
    new = [
        Instalment(case_id=case_id, due=due.day, amount=due.amount, what="pay" if due.amount else "act") for due in dues
    ]
    on = date.fromisoformat(data["on"]) if "on" in data else work.today
    move_case(work, case, act, on=on, note=data.get("register", ""), due=dues[0].day)
    for one in before:
        one.replaced_at = work.now
    session.add_all([*before, *new])
    session.flush()


def pay(work: Work, case: Case, data: Data) -> None:
    """`bayar`: the oldest date that is still open is done. Raises Refused where nothing is."""
    owed = open_instalments(work.uow.session, case_id_of(case))
    if not owed:
        raise Refused("cases.nothing-owed")
    owed[0].done_on = date.fromisoformat(data["on"])
    work.uow.session.add(owed[0])
    work.uow.session.flush()
    move_case(work, case, Act.PAY, on=owed[0].done_on)


def schedule_file(work: Work, case: Case) -> FileRecipe | None:
    """The schedule as PDF; None where nothing was promised."""
    dues = schedule_of(work.uow.session, case_id_of(case))
    if not dues:
        return None
    employer, office = employer_of(work, case), work.office
    fields = ScheduleFields(
        case=case.number, employer=employer.name, address=employer.address, wrong=case.kind,
        dues=tuple((one.due.isoformat(), one.amount, one.done_on.isoformat() if one.done_on else "") for one in dues),
        **village_of(work, employer),
    )  # fmt: skip
    payload = {
        "fields": fields.to_json(), "letterhead": office.letterhead.lines, "city": office.letterhead.city,
        "dinas": office.dinas.name, "bpjs": office.bpjs.name, "date": work.today.isoformat(),
    }  # fmt: skip
    return FileRecipe(f"jadwal-{case.number}.pdf", PDF, RECIPE, payload)
