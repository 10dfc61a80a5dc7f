"""`ralat`: what stands in the public list is put right, and the list says what it was before; never why or by whom."""

from collections.abc import Mapping
from datetime import date

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.employer_names import name_key
from handlers.rules.regulations.validity import last_day, latest_extension, may_hold
from handlers.services.base.work import Done, Work
from handlers.services.employers.renaming import (
    AMEND,
    DATED,
    NAME,
    NUMBER,
    STARTS,
    UNTIL,
    Amended,
    amended_words,
    names_watched,
)
from handlers.services.regulations.moving import add_step
from handlers.services.regulations.view import show
from storage.repositories.employers import change_employer, standing_employer
from storage.tables.regulations import Regulation

ACT = "ralat"
FIELDS: Mapping[str, str] = {
    NUMBER: "decree_number",
    DATED: "decree_dated",
    STARTS: "starts",
    UNTIL: "ends",
    NAME: "name",
}
"""What can be put right, as it is typed; the column that holds it, the last of them in the register."""
ANSWERS: Mapping[str, str] = {NUMBER: "register", DATED: "on", STARTS: "starts", UNTIL: "ends", NAME: "company"}
"""The question of each."""
TWO_YEARS = "dua-tahun"


def ask_what(row: Regulation) -> Done:
    """`ralat`: which of them."""
    choices = tuple(
        Choice(f"/peraturan {row.number} {ACT} {field} v{row.version}", Phrase(f"regulation.amend-what-{field}"))
        for field in FIELDS
    )
    return Done((Say("regulation.amend-which", {"number": row.number}, choices),))


def amend(work: Work, row: Regulation, data: Data) -> Done:
    """The answer is there: it stands so from now on, on the paper as well."""
    field = str(data["act"]).partition("-")[2]
    new = str(data[ANSWERS[field]])
    if field == NAME:
        return _rename(work, row, new)
    value = new if field == NUMBER else _day(row, new)
    before = getattr(row, FIELDS[field])
    if value == before or not _may_be(row, field, value):
        return _not(work, row)
    setattr(row, FIELDS[field], value)
    row.reminded = 0 if field == UNTIL else row.reminded
    return _done(work, row, Amended(field, str(before or ""), str(value)))


def _day(row: Regulation, answer: str) -> date | None:
    if answer == TWO_YEARS:
        return last_day(row.starts) if row.starts is not None else None
    return date.fromisoformat(answer)


def _may_be(row: Regulation, field: str, value: date | str | None) -> bool:
    """False where the validity would be none."""
    if field not in (STARTS, UNTIL) or not isinstance(value, date) or row.starts is None or row.ends is None:
        return field in (NUMBER, DATED)
    if field == UNTIL and row.extended_from is not None:
        return row.extended_from < value <= latest_extension(row.extended_from)
    return may_hold(value, row.extended_from or row.ends) if field == STARTS else may_hold(row.starts, value)


def _rename(work: Work, row: Regulation, name: str) -> Done:
    """The company has another name: in the register, and with that on its papers and in every list."""
    employer = standing_employer(work.connection, row.employer_id) if row.employer_id is not None else None
    if employer is None or name == employer.name:
        return _not(work, row)
    others = [one for one in employer.names if name_key(one) != name_key(name)]
    with names_watched(work, employer.id, but=row.row_id):
        values = {"name": name, "key": name_key(name), "other_names": "\n".join(others)}
        change_employer(work.connection, employer.id, **values)
    work.audit("employer.changed", f"employer:{employer.id}", fields="name")
    return _done(work, row, Amended(NAME, employer.name, name))


def _not(work: Work, row: Regulation) -> Done:
    return Done((Say("regulation.amend-not", {"number": row.number}), show(work, row)))


def _done(work: Work, row: Regulation, amended: Amended) -> Done:
    """Written down for everybody; the company hears it."""
    row.version += 1
    add_step(work, row, AMEND, row.status, amended.stored)
    params = {"number": row.number, "what": amended_words(amended)}
    see = Choice(f"/ajukan {row.number}", Phrase("regulation.choice-lihat"))
    cause = f"regulation:{row.id}:{row.version}:company"
    work.tell(row.chat_id, Say("regulation.told-amend", params, (see,)), cause, waits=True)
    return Done((Say("regulation.amended", params), show(work, row)))
