"""The register of employers as case officers use it: found, shown, added, changed."""

from collections.abc import Sequence
from typing import Any

from handlers.flow import Choice, Data, FileRecipe, Phrase, Say
from handlers.rules.cases.case_words import DEEDS
from handlers.rules.cases.employer_facts import FIELDS
from handlers.rules.cases.employer_names import NEAR, name_key, similarity
from handlers.services.base.work import Done, Opening, Work
from handlers.services.cases.addressing import keep_address
from handlers.services.cases.guarding import OWN, Stopped, again, keep_out
from handlers.services.cases.view import turns
from handlers.services.employers.merging import RECENT, likely_same, listed, open_button
from handlers.services.employers.register import UNKNOWN, add_row, of_row, suggest
from handlers.services.employers.renaming import names_watched
from storage.repositories import employers
from storage.repositories.employers import NOTED, REPORTED, EmployerRow, cases_of

EDIT, ADD, NOTE = "employer-edit", "employer-add", "employer-note"
SHOWN, CASES = 7, 5
OFFICE = "office"
OPEN_LINK = "employers"
"""For whom the sheet of the open link is (`bot.drawing.sheets`)."""


def overview(work: Work) -> Done:
    """`/perusahaan`: how many there are, and what can be done."""
    words = {"tambah": "tambah", "baru": "laporan", "tautan": "tautan"}
    choices = tuple(Choice(f"/perusahaan {word}", _choice(label)) for word, label in words.items())
    return Done((Say("employers.overview", {"count": employers.count_employers(work.connection)}, choices),))


def search(work: Work, text: str) -> Done:
    """`/perusahaan TEXT`: near names, also of employers that only reports know."""
    ranked = near_named(work, text, SHOWN)
    if not ranked:
        return Done((Say("employers.none", choices=(Choice("/perusahaan tambah", _choice("tambah")),)),))
    return _list(work, "employers.found", ranked)


def near_named(work: Work, text: str, limit: int) -> list[EmployerRow]:
    """Employers whose names are near what was typed, the likeliest first; for case officers alone."""
    near = suggest(work, text, limit=limit)
    known = employers.employers_by_id(work.connection, [one.id for one in near])
    found = [(one.score, known[one.id]) for one in near]
    found += [
        (score, row)
        for row in employers.hidden_ones(work.connection, RECENT)
        if (score := max(similarity(text, name) for name in row.names)) >= NEAR
    ]
    return [row for _, row in sorted(found, key=lambda one: (-one[0], one[1].id))][:limit]


def newest(work: Work, page: int = 1) -> Done:
    """`/perusahaan baru [hal N]`: employers that only reports know, to be compared with the register."""
    total = employers.count_reported_only(work.connection)
    rows = employers.reported_only(work.connection, SHOWN, (page - 1) * SHOWN)
    beside = turns("/perusahaan baru", page, total, SHOWN)
    return _list(work, "employers.reported", rows, total, beside) if rows else Done((Say("employers.none-reported"),))


@of_row
def show(work: Work, row: EmployerRow) -> Done:
    """`/perusahaan ID`: everything the register keeps, its cases, and who may be the same."""
    cases = cases_of(work.connection, row.id)
    lines = tuple(
        Phrase("employers.case", {"number": case.number, "status": Phrase(f"recap.stage-{case.status}")})
        for case in cases[:CASES]
    )
    params = {name: getattr(row, name) or "none" for name in ("address", "branch", "wlkp", "npp", "size")}
    params |= {"id": row.id, "name": row.name, "others": ", ".join(row.names[1:]) or "none"}
    params |= {"place": work.office.area.place(row.place) or "none", "same": len(likely_same(work, row))}
    params |= {"source": Phrase(f"employers.from-{row.known_from}"), "cases": lines or (Phrase("employers.no-case"),)}
    choices = [Choice(f"/kasus {case.number}", case.number) for case in cases[:CASES]]
    if not any(case.is_open for case in cases):
        choices.append(Choice(f"/kasus baru {row.id}", _choice("kasus")))
    acts = ("ubah", "ganda", "catat") if row.known_from == REPORTED else ("ubah", "ganda")
    choices += [Choice(f"/perusahaan {row.id} {name}", _choice(name)) for name in acts]
    return Done((Say("employers.one", params, tuple(choices)),))


@of_row
def which_field(work: Work, row: EmployerRow) -> Done:
    """`/perusahaan ID ubah`: which field."""
    choices = tuple(
        Choice(f"/perusahaan {row.id} ubah {field}", Phrase(f"employers.field-{field}")) for field in FIELDS
    )
    return Done((Say("employers.which-field", {"name": row.name}, choices),))


@of_row
def ask_value(work: Work, row: EmployerRow, field: str) -> Done:
    """`/perusahaan ID ubah FIELD`: one question."""
    if field not in FIELDS:
        return which_field(work, row.id)
    data = {"record": f"employer:{row.id}", "id": row.id, "name": row.name, "field": field}
    data["now"] = _said(work, row, field)
    return Done(opens=Opening(EDIT, data))


def change_fact(work: Work, data: Data) -> Done:
    """The effect of that question. A row that only reports know stays hidden until it is taken into the register."""
    row = employers.standing_employer(work.connection, int(data["id"]))
    field, value = str(data["field"]), str(data["value"])
    if row is None or field not in FIELDS:
        return UNKNOWN
    try:
        keep_out(work, row.id, {field: value, OWN: data.get(OWN, ())})
    except Stopped as stop:
        return again(stop, EDIT, {name: said for name, said in data.items() if name not in ("edit", "value")})
    column = field.replace("-", "_")
    kept: str | None = value if value or column in ("other_names", "address", "branch") else None
    values: dict[str, Any] = {column: kept}
    if column == "address":
        values |= {"address_by": work.actor.staff_id, "address_at": work.now}
    if column == "name":
        others = [name for name in row.names if name_key(name) != name_key(value)]
        values |= {"key": name_key(value), "other_names": "\n".join(others)}
    with names_watched(work, row.id):
        employers.change_employer(work.connection, row.id, **values)
    work.audit("employer.changed", f"employer:{row.id}", fields=field)
    return Done((Say("employers.changed", {"name": row.name}), *show(work, row.id).says))


@of_row
def list_it(work: Work, row: EmployerRow, then: str = "") -> Done:
    """`/perusahaan ID catat [K-... ACT ...]`: an officer takes over a row that only reports knew.

    Name and postal address are asked for: what a reporter wrote stands on no paper. `then` comes back as a button.
    """
    if row.known_from != REPORTED:
        return show(work, row.id)
    data: Data = {"record": f"employer:{row.id}", "id": row.id, "was": row.name, "then": then.strip()}
    return Done(opens=Opening(NOTE, data))


def note_it(work: Work, data: Data) -> Done:
    """The effect of *catat*. Nobody who asks for a name learns of it, before somebody else than a report names it."""
    row = employers.standing_employer(work.connection, int(data["id"]))
    if row is None:
        return UNKNOWN
    try:
        keep_out(work, row.id, data)
    except Stopped as stop:
        return again(stop, NOTE, {name: said for name, said in stop.data.items() if name != "note"})
    if row.known_from == REPORTED:
        values = {"name": data["name"], "key": name_key(data["name"]), "other_names": "", "place": None}
        employers.change_employer(work.connection, row.id, known_from=NOTED, **values)
        work.audit("employer.known", f"employer:{row.id}", why=NOTED)
        keep_address(work, row.id, data["address"])
    number, _, act = str(data.get("then", "")).partition(" ")
    word = act.partition(" ")[0]
    on = (Choice(f"/kasus {number} {act}", Phrase(f"case.do-{word}")),) if word in DEEDS else ()
    noted = Say("employers.noted", {"name": data["name"]}, on)
    return Done((*show(work, row.id).says, noted) if on else (noted, *show(work, row.id).says))


def open_link(work: Work) -> Done:
    """`/perusahaan tautan`: the open link by which any employer may write, with its printable sheet.

    An officer then makes sure who wrote.
    """
    address = f"{work.base_url}/e"
    payload = {"address": address, "office": work.office.dinas.name, "contact": work.office.help_line, "for": OPEN_LINK}
    sheet = FileRecipe("tautan-perusahaan.pdf", "application/pdf", "link-sheet", payload)
    choices = (Choice("/kiriman", Phrase("handed.choice-kiriman")),)
    return Done((Say("employers.open-link", {"url": address}, choices, files=(sheet,)),))


def begin_add(_work: Work) -> Done:
    """`/perusahaan tambah`."""
    return Done(opens=Opening(ADD))


def add_to_register(work: Work, data: Data) -> Done:
    """The effect of *tambah*: a new row, and at once who may be the same."""
    try:
        keep_out(work, None, data)
    except Stopped as stop:
        return again(stop, ADD, {name: said for name, said in stop.data.items() if name != "add"})
    added = add_row(work, data["name"], data["address"], None, OFFICE)
    employers.change_employer(work.connection, added, address_by=work.actor.staff_id, address_at=work.now)
    return Done((Say("employers.added", {"name": data["name"]}), *show(work, added).says))


def _choice(name: str) -> Phrase:
    return Phrase(f"employers.choice-{name}")


def _list(
    work: Work, key: str, rows: list[EmployerRow], total: int | None = None, beside: Sequence[Choice] = ()
) -> Done:
    lines = tuple(Phrase("employers.line", listed(place, row)) for place, row in enumerate(rows, 1))
    choices = (*(open_button(row) for row in rows), *beside)
    return Done((Say(key, {"count": len(rows) if total is None else total, "lines": lines}, choices),))


def _said(work: Work, row: EmployerRow, field: str) -> str:
    """What the field holds now; "none" where it is empty."""
    if field == "place":
        return work.office.area.place(row.place) or "none"
    found = getattr(row, field.replace("-", "_"), None)
    return str(found).replace("\n", ", ") if found else "none"
