"""The register of employers as case officers use it: found, shown, added, changed."""

from handlers.flow import Choice, Data, FileRecipe, Phrase, Say
from handlers.rules.cases.employer_facts import FIELDS
from handlers.rules.cases.employer_names import NEAR, name_key, similarity
from handlers.services.base.work import Done, Opening, Work
from handlers.services.employers.merging import likely_same
from handlers.services.employers.register import suggest
from storage.repositories.employers import (
    REPORTED,
    EmployerRow,
    add_employer,
    cases_of,
    change_employer,
    count_employers,
    employer_by_id,
    employers_by_id,
    reported_only,
    standing_employer,
)

EDIT, ADD = "employer-edit", "employer-add"
SHOWN, CASES = 7, 5
RECENT = 300
"""Rows that only reports know, among which a case officer's search looks besides the register."""
LABEL = 40
OFFICE = "office"
OPEN_LINK = "employers"
"""For whom the sheet of the open link is (`bot.drawing.link_sheet`)."""


def overview(work: Work) -> Done:
    """`/perusahaan`: how many there are, and what can be done."""
    choices = (
        Choice("/perusahaan tambah", Phrase("employers.choice-tambah")),
        Choice("/perusahaan baru", Phrase("employers.choice-laporan")),
        Choice("/perusahaan tautan", Phrase("employers.choice-tautan")),
    )
    return Done((Say("employers.overview", {"count": count_employers(work.uow.connection)}, choices),))


def search(work: Work, text: str) -> Done:
    """`/perusahaan TEXT`: near names, also of employers that only reports know."""
    near = suggest(work, text, limit=SHOWN)
    known = employers_by_id(work.uow.connection, [one.id for one in near])
    found = [(one.score, known[one.id]) for one in near]
    found += [
        (score, row)
        for row in reported_only(work.uow.connection, RECENT)
        if (score := max(similarity(text, name) for name in row.names)) >= NEAR
    ]
    ranked = [row for _, row in sorted(found, key=lambda one: (-one[0], one[1].id))][:SHOWN]
    if not ranked:
        add = (Choice("/perusahaan tambah", Phrase("employers.choice-tambah")),)
        return Done((Say("employers.none", choices=add),))
    return _list(work, "employers.found", ranked)


def newest(work: Work) -> Done:
    """`/perusahaan baru`: employers that only reports know, to be compared with the register."""
    rows = reported_only(work.uow.connection, SHOWN)
    return _list(work, "employers.reported", rows) if rows else Done((Say("employers.none-reported"),))


def show(work: Work, employer_id: int) -> Done:
    """`/perusahaan ID`: everything the register keeps, its cases, and who may be the same."""
    row = standing_employer(work.uow.connection, employer_id)
    if row is None:
        return Done((Say("employers.unknown"),))
    cases = cases_of(work.uow.connection, row.id)
    lines = tuple(
        Phrase("employers.case", {"number": case.number, "status": Phrase(f"recap.stage-{case.status}")})
        for case in cases[:CASES]
    )
    params = {
        "id": row.id, "name": row.name, "others": ", ".join(row.names[1:]) or "none", "address": row.address or "none",
        "place": work.office.area.place(row.place) or "none", "branch": row.branch or "none",
        "wlkp": row.wlkp or "none", "npp": row.npp or "none", "size": row.size or "none",
        "source": Phrase(f"employers.from-{row.known_from}"), "cases": lines or (Phrase("employers.no-case"),),
        "same": len(likely_same(work, row)),
    }  # fmt: skip
    choices = [Choice(f"/kasus {case.number}", case.number) for case in cases[:CASES]]
    acts = ("ubah", "ganda", "catat") if row.known_from == REPORTED else ("ubah", "ganda")
    choices += [Choice(f"/perusahaan {row.id} {name}", Phrase(f"employers.choice-{name}")) for name in acts]
    return Done((Say("employers.one", params, tuple(choices)),))


def which_field(work: Work, employer_id: int) -> Done:
    """`/perusahaan ID ubah`: which field."""
    row = standing_employer(work.uow.connection, employer_id)
    if row is None:
        return Done((Say("employers.unknown"),))
    choices = tuple(
        Choice(f"/perusahaan {row.id} ubah {field}", Phrase(f"employers.field-{field}")) for field in FIELDS
    )
    return Done((Say("employers.which-field", {"name": row.name}, choices),))


def ask_value(work: Work, employer_id: int, field: str) -> Done:
    """`/perusahaan ID ubah FIELD`: one question."""
    row = standing_employer(work.uow.connection, employer_id)
    if row is None:
        return Done((Say("employers.unknown"),))
    if field not in FIELDS:
        return which_field(work, employer_id)
    data = {"record": f"employer:{row.id}", "id": row.id, "name": row.name, "field": field}
    data["now"] = _said(work, row, field)
    return Done(opens=Opening(EDIT, data))


def keep_value(work: Work, data: Data) -> Done:
    """The effect of that question. A row that only reports know stays hidden until it is taken into the register."""
    row = standing_employer(work.uow.connection, int(data["id"]))
    field, value = str(data["field"]), str(data["value"])
    if row is None or field not in FIELDS:
        return Done((Say("employers.unknown"),))
    column = field.replace("-", "_")
    kept: str | None = value if value or column in ("other_names", "address", "branch") else None
    values: dict[str, str | None] = {column: kept}
    if column == "name":
        others = [name for name in row.names if name_key(name) != name_key(value)]
        values |= {"key": name_key(value), "other_names": "\n".join(others)}
    change_employer(work.uow.connection, row.id, **values)
    work.audit("employer.changed", f"employer:{row.id}", fields=field)
    shown = show(work, row.id)
    return Done((Say("employers.changed", {"name": row.name}), *shown.says))


def list_it(work: Work, employer_id: int) -> Done:
    """`/perusahaan ID catat`: an officer takes a row that only reports knew into the register."""
    row = standing_employer(work.uow.connection, employer_id)
    if row is None:
        return Done((Say("employers.unknown"),))
    if row.known_from == REPORTED:
        change_employer(work.uow.connection, row.id, known_from=OFFICE)
        work.audit("employer.known", f"employer:{row.id}", why=OFFICE)
    return show(work, row.id)


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


def add(work: Work, data: Data) -> Done:
    """The effect of *tambah*: a new row, and at once who may be the same."""
    values = {
        "name": data["name"], "key": name_key(data["name"]), "other_names": "", "address": data["address"],
        "branch": "", "known_from": OFFICE, "created_at": work.now,
    }  # fmt: skip
    added = add_employer(work.uow.connection, values)
    work.audit("employer.added", f"employer:{added}", why=OFFICE)
    shown = show(work, added)
    return Done((Say("employers.added", {"name": data["name"]}), *shown.says))


def _list(work: Work, key: str, rows: list[EmployerRow]) -> Done:
    lines = tuple(
        Phrase("employers.line", {"place": place, "name": row.name, "address": row.address or "none"})
        for place, row in enumerate(rows, 1)
    )
    choices = tuple(Choice(f"/perusahaan {row.id}", row.name[:LABEL]) for row in rows)
    return Done((Say(key, {"count": len(rows), "lines": lines}, choices),))


def _said(work: Work, row: EmployerRow, field: str) -> str:
    """What the field holds now; "none" where it is empty."""
    if field == "place":
        return work.office.area.place(row.place) or "none"
    value = employer_by_id(work.uow.connection, row.id)
    found = getattr(value, field.replace("-", "_"), None)
    return str(found).replace("\n", ", ") if found else "none"
