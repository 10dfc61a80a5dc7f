"""A case that the office opens itself: whose, where, on what ground, and how the office knows of it.

No reporter stands behind it. What a reporter told goes its own way, by `/laporan NO gabung`.
"""

from collections.abc import Sequence
from typing import Any

from handlers.flow import Choice, Data, Phrase, Say
from handlers.rules.cases.case_words import SKIP
from handlers.rules.cases.employer_facts import read_line
from handlers.rules.cases.sentences import judged
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases.guarding import DOUBT, OWN, Stopped, keep_out
from handlers.services.cases.life import case_by_number, open_case
from handlers.services.cases.view import show
from handlers.services.employers.register import UNKNOWN, add_row, of_row
from handlers.services.employers.register_desk import OFFICE, near_named
from storage.enums import ReportKind
from storage.repositories import employers
from storage.repositories.employers import EmployerRow, cases_of

WHO, NEW = "case-who", "case-new"
NEARS = 5
ADDRESS, NOTE = "address", "note"
TYPED = ("name", ADDRESS, NOTE, OWN)
"""What the officer wrote, and whose the numbers in it are."""
NOBODY = "baru"
"""None of the near ones: a new employer."""


def begin_case(work: Work, words: str) -> Done:
    """`/kasus baru [NAME | ID]`: the employer is looked for first, so that one gets no second case."""
    words = words.strip()
    if not words:
        return Done(opens=Opening(WHO))
    if words.isascii() and words.isdecimal() and len(words) < NEARS * 2:
        return of_employer(work, int(words))
    verdict = judged("name", read_line("name", words))
    if verdict.kind != "ok":
        return Done((Say(f"problems.{verdict.code}", verdict.params),), opens=Opening(WHO))
    return find_employer(work, {"name": verdict.value})


def find_employer(work: Work, data: Data) -> Done:
    """The effect of the name: near employers are shown as buttons, each with its open case."""
    near = [_near(work, row) for row in near_named(work, data["name"], NEARS)]
    return Done(opens=Opening(NEW, {"name": data["name"], "near": near}))


@of_row
def of_employer(work: Work, row: EmployerRow) -> Done:
    """`/kasus baru ID`, a button of `/perusahaan ID`: the employer is known already."""
    near = _near(work, row)
    if near["case"]:
        return already_open(row.name, near["case"])
    return Done(opens=Opening(NEW, {"name": row.name, "near": [], "which": str(row.id), **_known(near)}))


def already_open(name: str, number: str) -> Done:
    """The employer has a case under way: that one is worked on."""
    return Done((Say("opening.open-already", {"name": name, "number": number}, (Choice(f"/kasus {number}", number),)),))


def open_new(work: Work, data: Data) -> Done:
    """The effect of the last button. Somebody may have opened a case of this employer meanwhile: it is shown then."""
    try:
        keep_out(work, _chosen(data), {name: data[name] for name in TYPED if data.get(name, SKIP) != SKIP})
    except Stopped as stop:
        return _again(stop, data)
    found = _employer(work, data)
    if found is None:
        return UNKNOWN
    standing = _open_case(work, found.id)
    if standing:
        return already_open(found.name, standing)
    _place(work, found, str(data.get("place", SKIP)))
    note = str(data.get(NOTE, SKIP))
    case = open_case(
        work, found.id, ReportKind(data["ground"]), source=data["source"], note="" if note == SKIP else note
    )
    fresh = case_by_number(work, case.number) or case
    return Done((Say("opening.opened", {"number": case.number, "name": found.name}), show(work, fresh)))


def _chosen(data: Data) -> int | None:
    """The row that was chosen; None for a new one."""
    which = str(data.get("which", NOBODY))
    return None if which == NOBODY else int(which)


def _again(stop: Stopped, data: Data) -> Done:
    """Words that cannot stand there: why, and their question again; all other answers are kept."""
    kept = {name: value for name, value in data.items() if name not in (stop.question, "numbers", "confirm")}
    says = () if DOUBT in stop.data else (Say(stop.key, stop.params),)
    return Done(says, opens=Opening(NEW, kept | stop.data))


def _employer(work: Work, data: Data) -> EmployerRow | None:
    """The row that was chosen, or a new one."""
    which = _chosen(data)
    if which is not None:
        return employers.standing_employer(work.connection, which)
    place = str(data.get("place", SKIP))
    added = add_row(work, data["name"], data["address"], None if place in ("", SKIP) else place, OFFICE)
    employers.change_employer(work.connection, added, address_by=work.actor.staff_id, address_at=work.now)
    return employers.employer_by_id(work.connection, added)


def _place(work: Work, row: EmployerRow, place: str) -> None:
    if place not in ("", SKIP) and row.place is None:
        employers.change_employer(work.connection, row.id, place=place)
        work.audit("employer.changed", f"employer:{row.id}", fields="place", why=OFFICE)


def _near(work: Work, row: EmployerRow) -> dict[str, Any]:
    where = row.address or work.office.area.place(row.place) or ""
    known = {"id": row.id, "name": row.name, "where": where, "placed": row.place is not None}
    return known | {"case": _open_case(work, row.id)}


def _known(near: dict[str, Any]) -> Data:
    return {"placed": near["placed"]}


def _open_case(work: Work, employer_id: int) -> str:
    return next((case.number for case in cases_of(work.connection, employer_id) if case.is_open), "")


def near_lines(near: Sequence[dict[str, Any]]) -> tuple[Phrase, ...]:
    """The near employers, a line each, with their open cases."""
    return tuple(
        Phrase(
            "opening.near",
            {"place": n, "name": one["name"], "where": one["where"] or "none", "case": one["case"] or "none"},
        )
        for n, one in enumerate(near, 1)
    )
